"""Which districts a list names no product of: by name, and apart from them those from which information is awaited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from analytics.coverage.measures import MEASURES, NOT_KNOWN, NOT_LISTED, YOUNGER
from analytics.coverage.questions import DistrictClass, district_classes
from analytics.desk.both import Both
from analytics.desk.phrases import body, districts_of
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Paragraph, named
from analytics.why.why import of_class

_MOST: Final = 60
_SAID: Final = {
    NOT_LISTED.key: ("The list names no product of {n}{there}{names}.", "सूची में {there}{n} का कोई उत्पाद नहीं है{names}।"),
    YOUNGER.key: (
        "{n}{there} {were} created after the list, which could not name {them}{names}. Information is awaited.",
        "{there}{n} सूची के बाद बने हैं, इसलिए सूची में नहीं हो सकते थे{names}। सूचना प्रतीक्षित है।",
    ),
    NOT_KNOWN.key: ("Information is awaited from {n}{there}{names}.", "{there}{n} से सूचना प्रतीक्षित है{names}।"),
}
"""Not on the list, younger than it, and not known are three things, and only the first is none."""


def districts_without_product(context: ReplyContext) -> tuple[Paragraph, ...]:
    """A sentence for each kind of district without a product on the list; one where there is none."""
    rows = context.of_view(district_classes(context.store, context.filters, MEASURES["identified"]))
    said = [
        _sentence(context, key, some, len(rows))
        for key in _SAID
        if (some := [row for row in rows if row.class_key == key])
    ]
    if said or not rows:
        return tuple(said)
    return (body("Each of these districts has a product on the list.", "इनमें से प्रत्येक जिले का उत्पाद सूची में है।"),)


def _sentence(context: ReplyContext, key: str, some: Sequence[DistrictClass], base: int) -> Paragraph:
    origin = context.count(
        f"{MEASURES['identified'].label}: {MEASURES['identified'].class_of(key).label}",
        len(some),
        base,
        scheme=context.filters.scheme,
        figure_id=of_class(MEASURES["identified"], key),
    )
    is_one = len(some) == 1
    english, hindi = _SAID[key]
    return body(
        english.replace("{were}", "was" if is_one else "were").replace("{them}", "it" if is_one else "them"),
        hindi,
        n=districts_of(origin),
        there=context.there if not context.named_districts else Both((), ()),
        names=names_of(context, some),
    )


def names_of(context: ReplyContext, some: Sequence[DistrictClass]) -> Both:
    """The names, State by State where several are in view; none where there are too many for a sentence."""
    if len(some) > _MOST:
        return Both((), ())
    by_state: dict[str, list[str]] = {}
    for row in some:
        by_state.setdefault(row.state_name, []).append(row.district_name)
    is_of_one = len(context.filters.states) == 1
    hindi = context.in_hindi
    english = [f"{', '.join(names)}" + ("" if is_of_one else f" ({state})") for state, names in by_state.items()]
    said = [
        ", ".join(hindi.get(name, name) for name in names) + ("" if is_of_one else f" ({hindi.get(state, state)})")
        for state, names in by_state.items()
    ]
    return Both((": ", named("; ".join(english))), (": ", named("; ".join(said))))
