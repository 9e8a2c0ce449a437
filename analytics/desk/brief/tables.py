"""The tables and the chart of a brief: places, gaps, committees, products and published figures, whole and in a fixed order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from analytics.committees.questions import StateCommittee, sepc_class
from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import DistrictClass
from analytics.desk.brief.context import BriefContext
from analytics.desk.brief.figures import DEH, status
from analytics.desk.phrases import NO_DATE
from analytics.desk.reply.answers.annexure_rows import Row, if_unknown, numbered
from analytics.desk.reply.answers.annexures import annexure
from analytics.documents.paper import (
    Block,
    Cell,
    Origin,
    Paragraph,
    Run,
    Table,
    day,
    number,
    statement,
    traced,
)
from analytics.plans.questions import DistrictPlan, gap_list, gap_of, with_publicity
from analytics.profiles.state_sheet import GAP_WORDS
from analytics.profiles.words import DEPC_SHORT, PLAN_SHORT
from analytics.why.why import of_class, of_figure, of_stage
from analytics.words import counted, dotted, indian, yes_no
from data.stages import STAGES

_GAPS: Final = GAP_WORDS | {"not_known": "information awaited"}
"""Kinds of gap in words that claim nothing of every district."""
AWAITED: Final = "NA: information awaited. It is not taken to mean that there is none."
_SEPC: Final = ("S. No.", "State/UT", "SEPC", "Order", "Chair", "Last meeting", "As on")


def places(context: BriefContext) -> Iterator[Block]:
    """One row per district of the places, with what each scheme has there; of several States one table for each scheme."""
    if context.is_by_district:
        yield _districts(context)
        return
    for ask in ("products", "committees", "plans"):
        table = annexure(context, ask, "states")
        if table:
            yield table


def headed(context: BriefContext, *headings: str) -> tuple[str, ...]:
    """Headings of a table of districts: with their State's name only where there are several."""
    return ("S. No.", *(() if context.is_of_one_state else ("States/UTs",)), "District", *headings)


def rows_of(context: BriefContext, rows: Iterable[tuple[str, str, tuple[Cell, ...]]]) -> tuple[Row, ...]:
    """Rows of State, district and cells; the State left out where there is one."""
    return tuple((*(() if context.is_of_one_state else (state,)), district, *cells) for state, district, cells in rows)


def _districts(context: BriefContext) -> Table:
    """One row per district: the list's products, then committee and plan of DEH, each under its scheme's name."""
    scheme, classes = context.filters.scheme, context.classes("identified")
    depcs = {row.district_code: row.class_key for row in context.depcs}
    plans = {row.district_code: row for row in context.plans}
    rows = rows_of(
        context,
        (
            (
                row.state_name,
                row.district_name,
                (
                    yes_no(row.is_aspirational),
                    _number(row),
                    _known(depcs[row.district_code], DEPC_SHORT),
                    *_plan(plans[row.district_code]),
                ),
            )
            for row in classes
        ),
    )
    headings = headed(
        context,
        "Aspirational",
        f"Products, {scheme}",
        "Committee (DEPC), DEH",
        "Action plan (DEAP), DEH",
        "Plan at this stage since",
    )
    listed = list_origin(context, f"{scheme} products by district")
    origin = replace(listed, base=f"{counted(len(rows), 'district')} of the {context.filters.register}")
    outside = len(context.listed) - sum(row.item_count for row in classes)
    more = f"The list names {indian(outside)} more of districts that the register no longer has."
    when = f"as on {dotted(origin.as_on)}" if origin.as_on else NO_DATE
    when = f"Products: the {scheme} list {when}. Committee and plan: DEH."
    return Table(
        "Districts: products, committee and action plan",
        headings,
        (*numbered(rows), _total(rows, headings)),
        origin,
        context.filters.as_on,
        has_total=True,
        notes=(when, *((more,) if outside > 0 else ()), *if_unknown(rows, AWAITED)),
    )


def _plan(row: DistrictPlan) -> tuple[Cell, ...]:
    since = dotted(row.waiting_since) if row.waiting_since else None if row.stage in STAGES else ""
    return _known(row.stage, {row.stage: with_publicity(PLAN_SHORT[row.stage], row)}), since


def _total(rows: Sequence[Row], headings: Sequence[str]) -> Row:
    """The number of products, added up; a district that the list could not name adds none."""
    at = headings.index("Aspirational") + 1
    products = sum(value for row in rows if isinstance(value := row[at - 1], int))
    return ("", "Total", *[""] * (at - 2), products, *[""] * (len(headings) - at - 1))


def _number(row: DistrictClass) -> Cell:
    """The number of products; of a district created after the list that, and nothing where it is not known."""
    one = MEASURES["identified"].class_of(row.class_key)
    return "Created after the list" if one.is_not_applicable else row.item_count if one.is_known else None


def list_origin(context: BriefContext, label: str) -> Origin:
    """What a table or chart of the scheme's list comes from; without a list on record, the question itself as on the day."""
    found = context.listed_figure("products_listed", len(context.listed), None)
    if found:
        return Origin(
            kind="figure",
            label=label,
            scheme=found.scheme,
            base=found.base,
            as_on=found.as_on,
            grade=found.grade,
            documents=found.documents,
            figure_id=found.figure_id,
            view=found.view,
        )
    scheme = context.filters.scheme
    return Origin(
        kind="figure",
        label=label,
        scheme=scheme,
        as_on=context.filters.as_on,
        figure_id=of_figure("products_listed"),
        view=context.sentence(scheme),
    )


def _known(key: str, words: dict[str, str]) -> str | None:
    return None if key == "not_known" else words[key]


def _deh_table(
    context: BriefContext,
    title: str,
    headings: tuple[str, ...],
    rows: Sequence[tuple[str, str, tuple[Cell, ...]]],
    figure_id: str = "",
) -> Table:
    wording = rows_of(context, rows)
    origin = context.count(
        title, len(rows), len(context.plans), scheme="DEH", figure_id=figure_id or of_stage("drafted")
    )
    return Table(title, headings, numbered(wording), origin, context.filters.as_on, notes=if_unknown(wording, AWAITED))


def gaps(context: BriefContext) -> Iterator[Block]:
    """Every district whose plan needs attention, Aspirational first, then longest waiting."""
    as_on = context.filters.as_on
    rows = gap_list(context.plans, as_on)
    whole = context.count("Districts with a gap in the plan", len(rows), len(context.plans), scheme="DEH", figure_id="")
    kinds = Counter(gap_of(row, as_on) or "" for row in rows)
    runs: list[Run] = []
    for kind in (kind for kind in _GAPS if kinds[kind]):
        words = traced(_GAPS[kind], Origin(kind="name", label="Name of a kind of gap"))
        figure_id = of_class(MEASURES["plan"], kind) if kind in ("none", "statement", "not_known") else ""
        origin = context.count(
            f"Gap: {_GAPS[kind]}", kinds[kind], len(context.plans), scheme="DEH", figure_id=figure_id
        )
        runs += [*words, ": ", number(origin), "; "]
    wording = statement(
        "Under the " + DEH + " initiative the action plan of {n} of {base} {districts} attention, as on {day}",
        n=number(whole),
        base=number(_base_of(whole)),
        districts="district needs" if whole.base_value == 1 else "districts needs",
        day=day(as_on),
    )
    yield Paragraph((*wording, *((": ", *runs[:-1], ".") if runs else (".",))))
    if not rows:
        return
    committees = {row.district_code: row.class_key for row in context.depcs}
    yield _deh_table(
        context,
        "Districts whose action plan needs attention: Aspirational first, then longest waiting",
        headed(context, "Aspirational", "Gap", "Since", "Days", "DEPC"),
        [
            (row.state_name, row.district_name, (*_gap(row, as_on), _known(committees[row.district_code], DEPC_SHORT)))
            for row in rows
        ],
    )


def _base_of(origin: Origin) -> Origin:
    return Origin(
        kind="figure",
        label=f"Base of: {origin.label}",
        scheme=origin.scheme,
        value=origin.base_value,
        base=origin.base,
        base_value=origin.base_value,
        as_on=origin.as_on,
        view=origin.view,
        is_base=True,
    )


def _gap(row: DistrictPlan, as_on: date) -> tuple[Cell, ...]:
    since = dotted(row.waiting_since) if row.waiting_since else None
    days = row.days_waiting
    return yes_no(row.is_aspirational), _GAPS[gap_of(row, as_on) or "stale"], since, days


def committee(context: BriefContext) -> Iterator[Block]:
    """The State committees with order, chair and last meeting, then those of the districts with their seats."""
    if len(context.sepcs) == 1:
        yield from _one_sepc(context, context.sepcs[0])
    else:
        yield _sepc_table(context)
    if not context.is_by_district:
        return
    found = [
        (
            row.state_name,
            row.district_name,
            (
                _known(row.class_key, DEPC_SHORT),
                *(
                    _if_there(row.class_key, text)
                    for text in (
                        _order(row.order_number, row.order_date),
                        row.chair or "",
                        f"{len(row.seats)} of {row.seats_of}" if row.seats else "",
                        dotted(row.last_meeting_on) if row.last_meeting_on else "",
                    )
                ),
            ),
        )
        for row in context.depcs
    ]
    yield _deh_table(
        context,
        "District Export Promotion Committees (DEPC)",
        headed(context, "DEPC", "Order", "Chair", "Seats filled", "Last meeting"),
        found,
        of_figure("districts_with_depc_evidence"),
    )


def _if_there(class_key: str, text: str) -> str | None:
    """A particular of a committee: awaited where none is on record, and none to be had of one that is not constituted."""
    return text or ("" if class_key == "none" else None)


def _one_sepc(context: BriefContext, row: StateCommittee) -> Iterator[Paragraph]:
    label = "State Export Promotion Committee (SEPC)"
    yield from status(context, label, sepc_class(row.class_key).label, row.as_on_date, row)
    document = Origin(kind="name", label="Order of the committee", as_on=row.order_date)
    wording = (
        ("Order", _order(row.order_number, row.order_date)),
        ("Chair", row.chair or ""),
        ("Convener", row.convener or ""),
        (
            "Seats filled",
            f"{row.seats_filled} of {row.seats_of}" if row.seats_filled and row.seats_of else "",
        ),
        ("Last meeting", dotted(row.last_meeting_on) if row.last_meeting_on else ""),
    )
    stored = "; ".join(f"{name}: {text}" for name, text in wording if text)
    if row.basis in ("return", "document") and stored:
        yield Paragraph(traced(f"{stored}.", document), "bullet")


def _sepc_table(context: BriefContext) -> Table:
    title = "State Export Promotion Committees (SEPC)"
    rows = tuple((row.state_name, *_sepc(row)) for row in context.sepcs)
    origin = context.count(
        title,
        sum(row.is_evidenced for row in context.sepcs),
        len(context.sepcs),
        scheme="DEH",
        unit="States/UTs",
        figure_id=of_figure("states_with_sepc_evidence"),
    )
    notes = if_unknown(rows, AWAITED)
    return Table(title, _SEPC, numbered(rows), origin, context.filters.as_on, notes=notes)


def _sepc(row: StateCommittee) -> tuple[Cell, ...]:
    label = None if row.class_key == "not_known" else sepc_class(row.class_key).label
    met = dotted(row.last_meeting_on) if row.last_meeting_on else ""
    as_on = dotted(row.as_on_date) if row.as_on_date else ""
    particulars = (_order(row.order_number, row.order_date), row.chair or "", met)
    return label, *(_if_there(row.class_key, text) for text in particulars), as_on or None


def _order(written: str | None, signed_on: date | None) -> str:
    return ", ".join(part for part in (written or "", dotted(signed_on) if signed_on else "") if part)
