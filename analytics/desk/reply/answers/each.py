"""Each place of several that a part names with its own figure, in the order asked: a sum of several States answers no comparison."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import Final

from analytics.committees.questions import district_committees
from analytics.coverage.measures import MEASURES, NOT_KNOWN, NOT_LISTED, YOUNGER
from analytics.coverage.questions import DistrictClass, district_classes
from analytics.desk.both import Both
from analytics.desk.phrases import OF_REGISTER, body, districts_of, in_brackets, share_of
from analytics.desk.reply.answers.plans import is_adoption_awaited, is_reported
from analytics.desk.reply.hindi_words import in_hindi
from analytics.desk.reply.programmes import gi_registrations, gi_rows
from analytics.desk.reply_context import ReplyContext, rests_on
from analytics.documents.paper import Origin, Paragraph, Run, named, number
from analytics.plans.questions import district_plans, ladder, on_ladder
from analytics.products.questions import products
from analytics.why.why import LADDER, of_figure, of_stage
from data.stages import CONSTITUTED

_MOST: Final = 10
"""Places with a line each; more stand in the annexure alone."""
_FEW: Final = 4
"""Districts of a State, as of a Union Territory, that are few enough for its products to be named without being asked for."""
_NOBODY: Final = Both((), ())
_AWAITED: Final = Both(("information awaited",), ("सूचना प्रतीक्षित",))


def of_each(context: ReplyContext, ask: str) -> tuple[Paragraph, ...]:
    """A line for each of the States named; none where there is one alone, or where the ask has no number of a State's own."""
    states = context.filters.states
    say = _SAYS.get(ask)
    if say is None or context.named_districts or context.goods or context.wanted.is_without:
        return ()
    if not 1 < len(states) <= _MOST:
        return ()
    lines = []
    for code in states:
        said = say(replace(context, filters=replace(context.filters, states=(code,))))
        if said is None:
            return ()
        lines.append(_line(context, context.state_names[code], said))
    return tuple(lines)


def _line(context: ReplyContext, name: str, said: Both) -> Paragraph:
    place = Both((named(name),), (named(context.in_hindi.get(name, name)),))
    return replace(body("{place}: {said}.", "{place}: {said}।", place=place, said=said), role="bullet")


def _products(context: ReplyContext) -> Both | None:
    if context.scheme not in ("ODOP", "") or context.filters.scheme != "ODOP":
        return None
    listed, districts = context.figure("products_listed"), context.figure("districts_with_product")
    if not {*context.filters.states} <= context.reach or listed is None or districts is None:
        return _AWAITED
    one = listed.value == 1
    return Both(
        (
            number(listed),
            " product in " if one else " products in ",
            number(districts),
            " ",
            *share_of(districts).english,
        ),
        (number(listed), " उत्पाद, ", number(districts), " ", *share_of(districts).hindi, " जिलों में"),
    )


def _awaited_from(context: ReplyContext, origin: Origin, names: Sequence[str]) -> Both:
    """From how many districts information is awaited, with their names where they are few."""
    n, few = districts_of(origin), in_brackets(context, names)
    return Both(("information awaited from ", *n.english, *few.english), (*n.hindi, *few.hindi, " से सूचना प्रतीक्षित"))


def _of_districts(having: Origin, after: Both, english: str, hindi: str) -> Both:
    """So many of its districts, and from whom information is awaited, blank where from none."""
    share = share_of(having)
    return Both(
        (english, number(having), " ", *share.english, *(("; ",) if after.english else ()), *after.english),
        (hindi, number(having), " ", *share.hindi, *((" जिले; ",) if after.hindi else (" जिले",)), *after.hindi),
    )


def _with_statement(context: ReplyContext, said: Both | None, count: int, base: int, figure_id: str) -> Both:
    """What is said of a State, and of how many districts it was reported for the State as a whole: they are not merely awaited."""
    if not count:
        return said or _AWAITED
    origin = context.count("Reported for the State as a whole", count, base, scheme="DEH", figure_id=figure_id)
    n = districts_of(origin)
    before = Both((*said.english, "; "), (*said.hindi, "; ")) if said else Both((), ())
    return Both(
        (*before.english, "reported for the State as a whole of ", *n.english, ", particulars awaited"),
        (*before.hindi, *n.hindi, " के संबंध में पूरे राज्य के लिए सूचित, विवरण प्रतीक्षित"),
    )


def _plans(context: ReplyContext) -> Both | None:
    rows = district_plans(context.store, context.filters)
    whole = ladder(rows)
    rest = context.count(
        "Districts whose plan is awaited",
        whole.not_known,
        whole.base,
        scheme="DEH",
        figure_id=of_stage("drafted"),
    )
    stated = partial(_with_statement, context, count=whole.statement, base=whole.base, figure_id=of_stage("drafted"))
    names = [row.district_name for row in rows if row.stage == NOT_KNOWN.key]
    after = _awaited_from(context, rest, names) if rest.value else None
    if not whole.answered:
        return stated(after)
    drafted = context.count(
        LADDER["drafted"],
        whole.at("drafted"),
        whole.base,
        scheme="DEH",
        figure_id=of_stage("drafted"),
        **rests_on(on_ladder(rows, "drafted")),
    )
    said = _of_districts(drafted, after or _NOBODY, "plans prepared for ", "तैयार योजनाएं: ")
    if is_adoption_awaited(rows) or not drafted.value:
        adopted = Both(("; particulars of adoption awaited",), ("; अनुमोदन के विवरण प्रतीक्षित",))
    else:
        notified = number(replace(drafted, label=LADDER["notified"], value=whole.at("notified"), base_value=None))
        own = on_ladder(rows, "notified")
        as_said = ("reported as ", " (प्रकाशित वक्तव्यों के अनुसार)") if own and all(map(is_reported, own)) else ("", "")
        adopted = Both(
            ("; ", notified, f" of them {as_said[0]}approved or adopted"),
            (f"; इनमें से अनुमोदित या अंगीकृत{as_said[1]}: ", notified),
        )
    return stated(Both((*said.english, *adopted.english), (*said.hindi, *adopted.hindi)))


def _committees(context: ReplyContext) -> Both | None:
    rows = district_committees(context.store, context.filters)
    answered = [row for row in rows if MEASURES["depc"].class_of(row.class_key).answers]
    own = [row for row in rows if row.class_key in CONSTITUTED]
    of = of_figure("districts_with_depc_evidence")
    reported = sum(row.class_key == "statement" for row in rows)
    rest = context.count(
        "Districts whose DEPC is awaited", len(rows) - len(answered) - reported, len(rows), scheme="DEH", figure_id=of
    )
    stated = partial(_with_statement, context, count=reported, base=len(rows), figure_id=of)
    names = [row.district_name for row in rows if row not in answered and row.class_key != "statement"]
    after = _awaited_from(context, rest, names) if rest.value else None
    if not answered:
        return stated(after)
    having = context.count(
        "DEPCs with a document or return", len(own), len(rows), scheme="DEH", figure_id=of, **rests_on(own)
    )
    return stated(
        _of_districts(having, after or _NOBODY, "particulars of DEPCs received for ", "डीईपीसी के विवरण प्राप्त: ")
    )


def _registered(context: ReplyContext) -> Both | None:
    rows = gi_rows(context)
    if not rows:
        return None
    entries = {key for some in gi_registrations(context).values() for key in some}
    origin = Origin(
        kind="figure",
        label="Registrations of Geographical Indications",
        scheme="GI",
        value=len(entries),
        base=OF_REGISTER,
        as_on=rows[0].as_on,
        grade="D",
        documents=(rows[0].document,),
        view=context.sentence("REGISTER"),
        terms=tuple(context.state_names[code] for code in context.filters.states),
    )
    marked = context.figure("products_gi") if context.scheme in ("ODOP", "") else None
    of_list = (
        Both(
            ("; ", number(replace(marked, base_value=None)), " marked GI on the ODOP list"),
            ("; ओडीओपी सूची में ", number(replace(marked, base_value=None)), " पर जीआई अंकित"),
        )
        if marked
        else Both((), ())
    )
    one = origin.value == 1
    return Both(
        (
            number(origin),
            " registration" if one else " registrations",
            " of Geographical Indications",
            *of_list.english,
        ),
        ("भौगोलिक संकेतकों के ", number(origin), " पंजीकरण", *of_list.hindi),
    )


def _aspirational(context: ReplyContext) -> Both | None:
    listed = context.figure("aspirational_listed")
    if listed is None:
        return None
    n = number(replace(listed, scheme="ADP"))
    return Both((n, " Aspirational District" if listed.value == 1 else " Aspirational Districts"), (n, " आकांक्षी जिले"))


def _of_sectors(context: ReplyContext) -> Both | None:
    """How many products each sector named has there; every sector for itself stands in the annexure."""
    whole = context.figure("products_listed")
    if not context.wanted.sectors or context.filters.scheme != "ODOP":
        return None
    if whole is None or not {*context.filters.states} <= context.reach:
        return _AWAITED
    rows = products(context.store, context.filters)
    english: list[Run] = []
    hindi: list[Run] = []
    for sector in context.wanted.sectors:
        value = sum(row.sector == sector for row in rows)
        origin = replace(whole, label=f"Products of the sector {sector}", value=value, base_value=None, ground="")
        joint = ", " if english else ""
        english += [joint, number(origin), f" of the sector {sector}"]
        hindi += [joint, number(origin), f" {in_hindi(sector)} क्षेत्र के"]
    return Both(tuple(english), tuple(hindi))


def _register(context: ReplyContext) -> Both | None:
    base = context.base()
    return districts_of(base) if base else None


_SAYS: Final[Mapping[str, Callable[[ReplyContext], Both | None]]] = MappingProxyType(
    {
        "products": _products,
        "plans": _plans,
        "committees": _committees,
        "gi": _registered,
        "aspirational": _aspirational,
        "districts": _register,
        "sector": _of_sectors,
    }
)


def products_of_each(context: ReplyContext) -> tuple[Paragraph, ...]:
    """A line for each of the districts named with the number and the names of its products on the list."""
    if not 0 < len(context.named_districts) <= _MOST:
        return ()
    rows = context.of_view(district_classes(context.store, context.filters, MEASURES["identified"]))
    if not any(row.item_count for row in rows):
        return ()  # that the list names none of them is said already
    return tuple(lines_of_districts(context))


def products_of_few(context: ReplyContext) -> tuple[Paragraph, ...]:
    """A line for each district of one State that has few, or of its Aspirational Districts where each is asked for by name."""
    if len(context.filters.states) != 1 or context.wanted.is_without:
        return ()
    rows = district_classes(context.store, context.filters, MEASURES["identified"])
    most = _MOST if context.filters.aspirational_only and context.wanted.names_each else _FEW
    if not 0 < len(rows) <= most or not any(row.item_count for row in rows):
        return ()
    codes = tuple(row.district_code for row in rows)
    return (*lines_of_districts(replace(context, named_districts=codes)), *_lines_of_others(context))


def _lines_of_others(context: ReplyContext) -> Iterator[Paragraph]:
    """A line for each place of the list that the register holds no longer, or never held: "Mahe"."""
    listed = context.figure("products_listed")
    names: dict[str, list[str]] = {}
    for one in products(context.store, context.filters):
        if not one.is_current_district:
            names.setdefault(one.district_name, []).append(one.whole_name)
    if listed is None:
        return
    for place, some in names.items():
        origin = replace(listed, label=f"Products of {place}", value=len(some), base_value=None, ground="")
        shown = named("; ".join(some))
        said = Both(
            (number(origin), " product: " if len(some) == 1 else " products: ", shown),
            (number(origin), " उत्पाद: ", shown),
        )
        yield _line(context, place, said)


def lines_of_districts(context: ReplyContext) -> Iterator[Paragraph]:
    """A line for each of the districts named with the number and the names of its products on the list, or why there is none."""
    measure = MEASURES["identified"]
    rows = {row.district_code: row for row in district_classes(context.store, context.filters, measure)}
    names: dict[str, list[str]] = {}
    for one in products(context.store, context.filters):
        names.setdefault(one.district_code, []).append(one.whole_name)
    listed = context.figure("products_listed")
    for code in context.named_districts:
        row = rows.get(code)
        if row is None or listed is None:
            continue
        yield _line(context, row.district_name, _listed(row, listed, names.get(code, [])))


_WITHOUT: Final = {
    NOT_LISTED.key: Both(("the list names no product",), ("सूची में कोई उत्पाद नहीं",)),
    YOUNGER.key: Both(("created after the list; information awaited",), ("सूची के बाद सृजित; सूचना प्रतीक्षित",)),
}


def _listed(row: DistrictClass, listed: Origin, names: list[str]) -> Both:
    if not names:
        return _WITHOUT.get(row.class_key, _AWAITED)
    origin = replace(listed, label=f"Products of {row.district_name}", value=len(names), base_value=None, ground="")
    shown = named("; ".join(names))
    return Both(
        (number(origin), " product: " if len(names) == 1 else " products: ", shown), (number(origin), " उत्पाद: ", shown)
    )
