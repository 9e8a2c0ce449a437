"""The tables and the chart of a brief: places, gaps, committees, products and published figures, whole and in a fixed order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from analytics.committees.questions import StateCommittee, sepc_class
from analytics.coverage.measures import MEASURES
from analytics.desk.brief.context import BriefGround
from analytics.desk.brief.figures import DEH, status
from analytics.desk.reply.annexures import NO_LIST, NO_ROW, Row, annexure, if_unknown, numbered, with_total
from analytics.documents.paper import (
    Block,
    Cell,
    Origin,
    Paragraph,
    Run,
    Table,
    day,
    number,
    said,
    traced,
)
from analytics.plans.questions import DistrictPlan, gap_list, gap_of, with_publicity
from analytics.profiles.state_sheet import GAP_WORDS
from analytics.profiles.words import DEPC_SHORT, PLAN_SHORT
from analytics.why.why import of_class, of_figure, of_stage
from analytics.words import dotted, indian, yes_no

_GAPS: Final = GAP_WORDS | {"statement": "by a statement about the State as a whole only"}
"""Kinds of gap in words that claim nothing of every district."""
_SEPC: Final = ("S. No.", "State/UT", "SEPC", "Order", "Chair", "Last meeting", "As on")


def places(ground: BriefGround) -> Iterator[Block]:
    """One row per State/UT, or per district of one State: the list's products, then committees and plans; each scheme by itself."""
    if ground.is_by_district:
        yield _listed_places(ground)
        yield _deh_places(ground)
        return
    for ask in ("products", "committees", "plans"):
        table = annexure(ground, ask, "states")
        if table:
            yield table


def headed(ground: BriefGround, *headings: str) -> tuple[str, ...]:
    """Headings of a table of districts: with their State's name only where there are several."""
    return ("S. No.", *(() if ground.is_of_one_state else ("States/UTs",)), "District", *headings)


def rows_of(ground: BriefGround, rows: Iterable[tuple[str, str, tuple[Cell, ...]]]) -> tuple[Row, ...]:
    """Rows of State, district and cells; the State left out where there is one."""
    return tuple((*(() if ground.is_of_one_state else (state,)), district, *cells) for state, district, cells in rows)


def _listed_places(ground: BriefGround) -> Table:
    scheme, classes = ground.filters.scheme, ground.classes("identified")
    gi = Counter(row.district_code for row in ground.listed if row.is_gi_tagged)
    marks_gi = any(row.is_gi_tagged is not None for row in ground.listed)
    rows = rows_of(
        ground,
        (
            (
                row.state_name,
                row.district_name,
                (
                    yes_no(row.is_aspirational),
                    None if row.class_key == "not_known" else row.item_count,
                    gi[row.district_code] if marks_gi and row.class_key != "not_known" else None,
                ),
            )
            for row in classes
        ),
    )
    outside = len(ground.listed) - sum(row.item_count for row in classes)
    more = f"The list names {indian(outside)} more of districts that the register no longer has."
    origin = list_origin(ground, f"{scheme} products by district")
    headings = headed(ground, "Aspirational", f"Products, {scheme}", "With the list's GI mark")
    return Table(
        f"Districts and their number of products, {scheme}",
        headings,
        with_total(rows, len(headings) - 3),
        origin,
        origin.as_on,
        has_total=True,
        notes=(*((more,) if outside > 0 else ()), *if_unknown(rows, NO_LIST)),
    )


def list_origin(ground: BriefGround, label: str) -> Origin:
    """What a table or chart of the scheme's list comes from; without a list held, the question itself as on the day."""
    found = ground.listed_figure("products_listed", len(ground.listed), None)
    if found:
        return Origin(
            kind="figure",
            label=label,
            scheme=found.scheme,
            base=found.base,
            as_on=found.as_on,
            grade=found.grade,
            documents=found.documents,
            address=found.address,
            view=found.view,
        )
    scheme = ground.filters.scheme
    return Origin(
        kind="figure",
        label=label,
        scheme=scheme,
        as_on=ground.filters.as_on,
        address=of_figure("products_listed"),
        view=ground.sentence(scheme),
    )


def _deh_places(ground: BriefGround) -> Table:
    depcs = {row.district_code: row.class_key for row in ground.depcs}
    rows = [
        (
            row.state_name,
            row.district_name,
            (
                yes_no(row.is_aspirational),
                _known(depcs[row.district_code], DEPC_SHORT),
                _known(row.stage, {row.stage: with_publicity(PLAN_SHORT[row.stage], row)}),
                dotted(row.waiting_since) if row.waiting_since else "",
            ),
        )
        for row in ground.plans
    ]
    return _deh_table(
        ground,
        "Districts and their committee and action plan, DEH",
        headed(ground, "Aspirational", "Committee (DEPC)", "Action plan (DEAP)", "Plan stands there since"),
        rows,
    )


def _known(key: str, words: dict[str, str]) -> str | None:
    return None if key == "not_known" else words[key]


def _deh_table(
    ground: BriefGround,
    title: str,
    headings: tuple[str, ...],
    rows: Sequence[tuple[str, str, tuple[Cell, ...]]],
    address: str = "",
) -> Table:
    told = rows_of(ground, rows)
    origin = ground.count(title, len(rows), len(ground.plans), scheme="DEH", address=address or of_stage("drafted"))
    return Table(title, headings, numbered(told), origin, ground.filters.as_on, notes=if_unknown(told, NO_ROW))


def gaps(ground: BriefGround) -> Iterator[Block]:
    """Every district with a gap in its plan, Aspirational first, then longest waiting."""
    as_on = ground.filters.as_on
    rows = gap_list(ground.plans, as_on)
    whole = ground.count("Districts with a gap in the plan", len(rows), len(ground.plans), scheme="DEH", address="")
    kinds = Counter(gap_of(row, as_on) or "" for row in rows)
    runs: list[Run] = []
    for kind in (kind for kind in _GAPS if kinds[kind]):
        words = traced(_GAPS[kind], Origin(kind="name", label="Name of a kind of gap"))
        address = of_class(MEASURES["plan"], kind) if kind in ("none", "statement", "not_known") else ""
        origin = ground.count(f"Gap: {_GAPS[kind]}", kinds[kind], len(ground.plans), scheme="DEH", address=address)
        runs += [*words, ": ", number(origin), "; "]
    told = said(
        "Under the " + DEH + " initiative {n} of {base} {districts} a gap in the action plan, as on {day}",
        n=number(whole),
        base=number(_base_of(whole)),
        districts="district has" if whole.base_value == 1 else "districts have",
        day=day(as_on),
    )
    yield Paragraph((*told, *((": ", *runs[:-1], ".") if runs else (".",))))
    if not rows:
        return
    committees = {row.district_code: row.class_key for row in ground.depcs}
    yield _deh_table(
        ground,
        "Districts with a gap in the action plan: Aspirational first, then longest waiting",
        headed(ground, "Aspirational", "Gap", "Since", "Days", "DEPC"),
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
    since = dotted(row.waiting_since) if row.waiting_since else ""
    days = row.days_waiting if row.days_waiting is not None else ""
    return yes_no(row.is_aspirational), _GAPS[gap_of(row, as_on) or "stale"], since, days


def committee(ground: BriefGround) -> Iterator[Block]:
    """The State committees with order, chair and last meeting, then those of the districts with their seats."""
    if len(ground.sepcs) == 1:
        yield from _one_sepc(ground, ground.sepcs[0])
    else:
        yield _sepc_table(ground)
    if not ground.is_by_district:
        return
    found = [
        (
            row.state_name,
            row.district_name,
            (
                _known(row.class_key, DEPC_SHORT),
                _order(row.order_number, row.order_date),
                row.chair or "",
                f"{len(row.seats)} of {row.seats_of}" if row.seats else "",
                dotted(row.last_meeting_on) if row.last_meeting_on else "",
            ),
        )
        for row in ground.depcs
    ]
    yield _deh_table(
        ground,
        "District Export Promotion Committees (DEPC)",
        headed(ground, "DEPC", "Order", "Chair", "Seats filled", "Last meeting"),
        found,
        of_figure("districts_with_depc_evidence"),
    )


def _one_sepc(ground: BriefGround, row: StateCommittee) -> Iterator[Paragraph]:
    label = "State Export Promotion Committee (SEPC)"
    yield from status(ground, label, sepc_class(row.class_key).label, row.as_on_date, row)
    document = Origin(kind="name", label="Order of the committee", as_on=row.order_date)
    told = (
        ("Order", _order(row.order_number, row.order_date)),
        ("Chair", row.chair or ""),
        ("Convener", row.convener or ""),
        (
            "Seats filled",
            f"{row.seats_filled} of {row.seats_of}" if row.seats_filled and row.seats_of else "",
        ),
        ("Last meeting", dotted(row.last_meeting_on) if row.last_meeting_on else ""),
    )
    held = "; ".join(f"{name}: {text}" for name, text in told if text)
    if row.basis in ("return", "document") and held:
        yield Paragraph(traced(f"{held}.", document), "bullet")


def _sepc_table(ground: BriefGround) -> Table:
    title = "State Export Promotion Committees (SEPC)"
    rows = tuple((row.state_name, *_sepc(row)) for row in ground.sepcs)
    origin = ground.count(
        title,
        sum(row.is_evidenced for row in ground.sepcs),
        len(ground.sepcs),
        scheme="DEH",
        unit="States/UTs",
        address=of_figure("states_with_sepc_evidence"),
    )
    notes = if_unknown(rows, NO_ROW)
    return Table(title, _SEPC, numbered(rows), origin, ground.filters.as_on, notes=notes)


def _sepc(row: StateCommittee) -> tuple[Cell, ...]:
    label = None if row.class_key == "not_known" else sepc_class(row.class_key).label
    met = dotted(row.last_meeting_on) if row.last_meeting_on else ""
    as_on = dotted(row.as_on_date) if row.as_on_date else ""
    return label, _order(row.order_number, row.order_date), row.chair or "", met, as_on


def _order(written: str | None, signed_on: date | None) -> str:
    return ", ".join(part for part in (written or "", dotted(signed_on) if signed_on else "") if part)
