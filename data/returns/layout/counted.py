"""What a label of a return's own count counts, 'Total notified', 'कुल गठित', 'TOTAL (Districts)', and how many of it the rows give."""

from collections.abc import Callable, Sequence

from data.returns.files.cells import plain_text
from data.returns.headings.tables import Row
from data.returns.lines.checks import is_public_of, stage_of, status_of
from data.returns.lines.lines import Line
from data.returns.words.denied import denies_or_awaits
from data.returns.words.kinds import PLAN_WORDS, PUBLISHED, Kind
from data.returns.words.status_words import status_said
from data.returns.words.vocabulary import Concepts, concepts_among, plain
from data.stages import NONE

ROWS, PRODUCTS, NOT = "rows", "products", "not "
STATUSES_OF = {
    "constituted": frozenset({"constituted", "meeting"}),
    "meeting": frozenset({"meeting"}),
    "not_constituted": frozenset({"not_constituted"}),
}
_BESIDE = frozenset(
    ["COUNT", "NUMBER", "DIGIT", "STATE", "DISTRICT", "DEPC", "COMMITTEE", "PLAN", "PLANWORD", "DEH", "STATUS", "OTHER"]
)
_PLANS, _COMMITTEES = frozenset({"PLAN", "PLANWORD"}), frozenset({"DEPC", "COMMITTEE", "CONSTITUTED"})
_STEPS = {
    "NOTIFIED": "notified",
    "DRAFT": "drafted",
    "IMPLEMENT": "under_way",
    "REVIEW": "reviewed",
}


def counted_by(kind: Kind, label: str) -> str:
    """What a label counts: a status, 'not ' and a step that is not taken, ROWS or PRODUCTS; blank where it does not say, as 'Total' alone."""
    said = concepts_among(label)
    if {"MEETING", "HELD"} <= said:
        return ""  # How many meetings were held, of which a committee may have several, is not recorded.
    name = "stage" if kind == "plans" else "status"
    if kind != "products" and (meaning := status_said(name, label.strip(" -–:=()"))):
        return meaning
    if kind == "committees" and said & _PLANS and not said & _COMMITTEES:
        return ""
    own, is_denied = said - _BESIDE, denies_or_awaits(label)
    if own:
        return _OF_KIND[kind](own, is_denied=is_denied) if kind in _OF_KIND else ""
    return ROWS if not is_denied and said & (_BESIDE - {"COUNT", "NUMBER", "DIGIT", "STATUS"}) else ""


def _of_committees(own: Concepts, *, is_denied: bool) -> str:
    counted = "not_constituted" if is_denied else "constituted"
    return counted if own <= {"CONSTITUTED", "NOTIFIED", "ORDER"} else ""


def _of_plans(own: Concepts, *, is_denied: bool) -> str:
    if own == {"PUBLISHED"} and not is_denied:
        return PUBLISHED
    # 'Approved' alone may be said of a draft.
    steps = [_STEPS[one] for one in own - {"APPROVED"} if one in _STEPS]
    if not steps or own - {"APPROVED"} - _STEPS.keys():
        return ""
    step = max(steps, key=PLAN_WORDS.index)
    return f"{NOT}{step}" if is_denied else step


def _of_products(own: Concepts, *, is_denied: bool) -> str:
    return PRODUCTS if own <= {"PRODUCT", "IDENTIFIED", "ODOP", "PMFME", "GOODS"} and not is_denied else ""


_OF_KIND: dict[Kind, Callable[..., str]] = {
    "committees": _of_committees,
    "plans": _of_plans,
    "products": _of_products,
}


def step_headed(kind: Kind, heading: str) -> str:
    """What a number alone counts under the heading of a status: the one step that the heading names, or all that is done."""
    steps = [_STEPS[one] for one in concepts_among(heading) if one in _STEPS]
    return (steps[0] if len(steps) == 1 else "drafted") if kind == "plans" else "constituted"


def numbers_of(kind: Kind, counted: str, lines: Sequence[Line], rows: Sequence[Row]) -> set[int]:
    """Every number that a count of this may rightly give; nothing where it is not known what it counts."""
    if counted == ROWS:
        # 'DEAPs: 12' counts the plans that there are, or the districts of the list.
        plans = plans_at_least(lines) if kind == "plans" else set()
        return {*rows_of(lines, rows), *plans}
    if counted == PRODUCTS:
        return {sum(line.values.get("product_name") is not None for line in lines)}
    if counted == PUBLISHED:
        return {sum(is_public_of(line) is True for line in lines)}
    if counted.startswith(NOT):
        reached = max(plans_at_least(lines, counted.removeprefix(NOT)), default=0)
        stated = sum(stage_of(line) is not None for line in lines)
        return {stated - reached, len(rows) - reached}
    if counted == NONE or counted in PLAN_WORDS:
        return {sum(stage_of(line) == counted for line in lines), *plans_at_least(lines, counted)}
    return {sum(status_of(line) in STATUSES_OF[counted] for line in lines)} if counted in STATUSES_OF else set()


def rows_of(lines: Sequence[Line], rows: Sequence[Row]) -> set[int]:
    """How many rows there are, and how many districts: those of the lines, and those that the rows name, whatever they say of them."""
    named = {plain(plain_text(row.value("district"))) for row in rows} - {""}
    return {len(rows), len({line.district_code for line in lines}), *({len(named)} - {0})}


def plans_at_least(lines: Sequence[Line], meaning: str = "") -> set[int]:
    """How many plans have reached a stage, or each stage: what is notified was drafted too."""
    stages = [stage for line in lines if (stage := stage_of(line))]
    reached = [one for one in PLAN_WORDS[1:] if not meaning or one == meaning]
    return {sum(PLAN_WORDS.index(stage) >= PLAN_WORDS.index(one) for stage in stages) for one in reached}
