"""What the Handbook of Procedures says of the District Export Promotion Committee: who sits on it, and what it does."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from analytics.committees.questions import Seat, functions, seats
from analytics.desk.both import Both
from analytics.desk.phrases import Answer, body, joined, unanswered
from analytics.desk.reply.answers.annexure_rows import Row, numbered
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Cited, Origin, Paragraph, Table, named

_APPLIES_FROM: Final = date(2023, 4, 1)
"""The day from which the Handbook of Procedures 2023 applies, with the Foreign Trade Policy 2023."""
_HANDBOOK: Final = "Handbook of Procedures 2023, para 3.03: Directorate General of Foreign Trade"


def composition(context: ReplyContext) -> Answer:
    """The seats of a DEPC and its functions, as the Handbook has them; it lists none for the State's committee."""
    rows = seats(context.store, "DEPC") if context.filters.as_on >= _APPLIES_FROM else ()
    duties = functions(context.store)
    if not rows or not duties:
        return unanswered("No list of the seats of the committee, of that day or an earlier one, is on record.")
    paragraph = body(
        "{handbook} sets out the District Export Promotion Committee (DEPC) with {seats} seats and {functions} functions. The "
        "Collector/District Magistrate/Deputy Commissioner of the district is its Chairperson, the designated Regional Authority of "
        "DGFT its Co-Chair, and the General Manager of the District Industries Centre its Convener.",
        "{handbook} में जिला निर्यात संवर्धन समिति (डीईपीसी) के {seats} स्थान और {functions} कार्य निर्धारित हैं। जिले के कलेक्टर/जिला मजिस्ट्रेट/उपायुक्त इसके अध्यक्ष, "
        "डीजीएफटी के नामित क्षेत्रीय प्राधिकरण सह-अध्यक्ष और जिला उद्योग केंद्र के महाप्रबंधक संयोजक होते हैं।",
        handbook=Both(
            (named("Para 3.03 of the Handbook of Procedures 2023"),), (named("प्रक्रिया पुस्तिका 2023 के पैरा 3.03"),)
        ),
        seats=_number(len(rows), "Seats of a DEPC"),
        functions=_number(len(duties), "Functions of a DEPC"),
    )
    tables = (
        _table(
            "Seats of the District Export Promotion Committee", ("Seat", "Role"), [(row.seat, row.role) for row in rows]
        ),
        _table("Functions of the District Export Promotion Committee", ("Function",), [(row.text,) for row in duties]),
    )
    return Answer((paragraph, *_sitting(context, rows)), tables=tables, basis=(_HANDBOOK,))


def _sitting(context: ReplyContext, rows: Sequence[Seat]) -> tuple[Paragraph, ...]:
    """Of those asked about, whose seat the list has and whose it has not; who was appointed, no list says."""
    said: list[Paragraph] = []
    for one in context.wanted.sitting:
        seats_of = [row.seat for row in rows if re.search(one.seat, row.seat, re.IGNORECASE)]
        who = Both((one.english,), (one.hindi,))
        said.append(
            body(
                "Of {who} the list has this seat: {seats}.",
                "{who} का स्थान सूची में यह है: {seats}।",
                who=who,
                seats=named("; ".join(seats_of)),
            )
            if seats_of
            else body("No seat of that list is of {who}.", "उस सूची में {who} का कोई स्थान नहीं है।", who=who)
        )
    if not said:
        return ()
    awaited = body(
        "Particulars of the members appointed in the districts are awaited from the State Governments.",
        "जिलों में नियुक्त सदस्यों के विवरण राज्य सरकारों से प्रतीक्षित हैं।",
    )
    return (joined(*said, awaited),)


def _number(value: int, label: str) -> Cited:
    return Cited(str(value), _origin(label, value))


def _origin(label: str, value: int | None = None) -> Origin:
    return Origin(
        kind="document",
        label=label,
        scheme="DEH",
        value=value,
        base="as the Handbook lists them",
        as_on=_APPLIES_FROM,
        documents=(_HANDBOOK,),
    )


def _table(title: str, headings: tuple[str, ...], rows: list[Row]) -> Table:
    hindi = {"Seat": "जिला निर्यात संवर्धन समिति के स्थान", "Function": "जिला निर्यात संवर्धन समिति के कार्य"}
    return Table(
        title, ("S. No.", *headings), numbered(rows), _origin(title), _APPLIES_FROM, hindi_title=hindi[headings[0]]
    )
