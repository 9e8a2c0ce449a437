"""What a label of a return's own count counts, 'Total notified', 'कुल गठित', 'TOTAL (Districts)', and how many of it the rows give."""

from collections.abc import Sequence

from data.returns.headings.tables import Row
from data.returns.lines.checks import is_public_of, stage_of, status_of
from data.returns.lines.lines import Line
from data.returns.words.denied import denies_or_awaits
from data.returns.words.kinds import PLAN_WORDS, PUBLISHED, Kind
from data.returns.words.status_words import status_said
from data.returns.words.vocabulary import concepts_among
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
_STEPS = {
    "NOTIFIED": "notified",
    "APPROVED": "notified",
    "DRAFT": "drafted",
    "IMPLEMENT": "under_way",
    "REVIEW": "reviewed",
}


def counted_by(kind: Kind, label: str) -> str:
    """What a label counts: a status, 'not ' and a step that is not taken, ROWS or PRODUCTS; blank where it does not say, as 'Total' alone."""
    name = "stage" if kind == "plans" else "status"
    if kind != "products" and (meaning := status_said(name, label.strip(" -–:=()"))):
        return meaning
    said = concepts_among(label)
    own, is_denied = said - _BESIDE, denies_or_awaits(label)
    if kind == "committees" and own and own <= {"CONSTITUTED", "NOTIFIED", "ORDER"}:
        return "not_constituted" if is_denied else "constituted"
    if kind == "plans" and own == {"PUBLISHED"} and not is_denied:
        return PUBLISHED
    if kind == "plans" and own and own <= _STEPS.keys():
        step = max((_STEPS[one] for one in own), key=PLAN_WORDS.index)
        return f"{NOT}{step}" if is_denied else step
    if kind == "products" and own and own <= {"PRODUCT", "IDENTIFIED", "ODOP", "PMFME", "GOODS"} and not is_denied:
        return PRODUCTS
    return ROWS if not own and not is_denied and said & (_BESIDE - {"COUNT", "NUMBER", "DIGIT", "STATUS"}) else ""


def numbers_of(kind: Kind, counted: str, lines: Sequence[Line], rows: Sequence[Row]) -> set[int]:
    """Every number that a count of this may rightly give; nothing where it is not known what it counts."""
    if counted == ROWS:
        # 'DEAPs: 12' counts the plans that there are, or the districts of the list.
        plans = plans_at_least(lines) if kind == "plans" else set()
        return {len(rows), len({line.district_code for line in lines}), *plans}
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


def plans_at_least(lines: Sequence[Line], meaning: str = "") -> set[int]:
    """How many plans have reached a stage, or each stage: what is notified was drafted too."""
    stages = [stage for line in lines if (stage := stage_of(line))]
    reached = [one for one in PLAN_WORDS[1:] if not meaning or one == meaning]
    return {sum(PLAN_WORDS.index(stage) >= PLAN_WORDS.index(one) for stage in stages) for one in reached}
