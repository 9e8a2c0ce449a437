"""Where the list of ODOP and the register of Geographical Indications differ on a product of one name: both are said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analytics.desk.both import Both
from analytics.desk.phrases import body, day_of
from analytics.desk.reply.programmes import GiRow, gi_rows
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Origin, Paragraph, named
from analytics.products.questions import ListedProduct
from analytics.words import listed


def unmarked_but_registered(
    context: ReplyContext, rows: Sequence[ListedProduct], of_list: Origin
) -> tuple[tuple[Paragraph, ...], tuple[str, ...]]:
    """The products that the list leaves unmarked and the register names for their State, with the register's title; empty for none.

    Names are compared letter by letter, so that one written otherwise in the register is not found.
    """
    registered = {
        (row.state_code, _letters(row.name)): row for row in gi_rows(replace(context, goods=(), named_districts=()))
    }
    found = [
        (row, entry)
        for row in rows
        if row.is_gi_tagged is False and (entry := registered.get((row.state_code, _letters(row.product_name))))
    ]
    if not found:
        return (), ()
    first: GiRow = found[0][1]
    register = replace(of_list, scheme="GI", as_on=first.as_on, documents=(first.document,), ground="")
    names = [f"{row.product_name} ({row.district_name})" for row, _ in found]
    hindi = [f"{row.product_name} ({context.in_hindi.get(row.district_name, row.district_name)})" for row, _ in found]
    paragraph = body(
        "The two documents differ on {names}: the list bears no GI mark there, {when}, and the register of Geographical Indications has "
        + ("the name" if len(found) == 1 else "these names")
        + ", {then}.",
        "{names} पर दोनों दस्तावेज भिन्न हैं: सूची में जीआई अंकित नहीं है {when}, जबकि भौगोलिक संकेतकों के रजिस्टर में यह नाम है {then}।",
        names=Both((named(listed(names, most=40)),), (named(", ".join(hindi)),)),
        when=day_of(of_list),
        then=day_of(register, "Day of the register"),
    )
    return (paragraph,), (first.document,)


def _letters(name: str) -> str:
    return "".join(one for one in name.casefold() if one.isalnum())
