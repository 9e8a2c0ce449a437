"""Remarks that contradict the status of their row: 'notified' beside 'approval pending', 'none' beside 'draft sent'. A person is asked.

A remark is looked at clause by clause. One that speaks of another thing (minutes, a meeting, funds, the portal) asks nothing, nor
does one that says less than the status allows: a plan that is drafted may well await its approval.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from data.returns.choices import ASIDE
from data.returns.faults import CellFault
from data.returns.files.cells import cleaned
from data.returns.headings.tables import Row, Table, remarks_with
from data.returns.lines.checks import standing_of
from data.returns.lines.corrected import corrected
from data.returns.lines.lines import Line
from data.returns.lines.remarks import remarks_of
from data.returns.values.no_order import is_left_open
from data.returns.words.denied import denies_or_awaits, is_bare
from data.returns.words.kinds import PLAN_WORDS, PUBLISHED, Kind
from data.returns.words.status_words import OWN_WORDS, WORDS, status_said
from data.returns.words.still_before import is_still_before
from data.returns.words.taken_back import taken_back
from data.returns.words.vocabulary import Concepts, concepts_among, plain, word_key
from data.stages import NONE, STAGE_DAYS, STAGES

_LEAST = 5
_ANOTHER = re.compile(
    r"\b(?:minutes|copy|copies|report|funds?|budget|website|portal|upload\w*|photo\w*|list|data|infrastructure|training|products?|gi|workshop|nodal|staff|enclosed)\b"
    r"|कार्यवृत्त|प्रति\b|पोर्टल|निधि|बजट|इतिवृत्त|કાર્યવાહી(?! (?:ચાલુ|હેઠળ|શરૂ))|কার্যবিবরণী",
    re.IGNORECASE,
)
_CLAUSES = re.compile(
    r"[;,।\n]|\.(?=\s)|\s+(?:but|however|though|लेकिन|परंतु|परन्तु|किन्तु|पण|પરંતુ|কিন্তু|କିନ୍ତୁ|ஆனால்|కానీ|ಆದರೆ|എന്നാൽ|ਪਰ)\s+"
)
_STILL_TO_DRAFT = re.compile(r"\b(?:prepar|formulat|draft(?:ed|ing)\b)", re.IGNORECASE)
_BARE_PLACING = re.compile(
    r"\W*(?:to|will|shall)\s+be\s+(?:placed|put\s+up|tabled|laid|presented|submitted|taken\s+up|considered)\b",
    re.IGNORECASE,
)
_REVIEW = re.compile(r"\b(?:review|implement|progress|समीक्षा|आढावा)", re.IGNORECASE)
_OF_PLANS = frozenset({"NOTIFIED", "APPROVED", "PLAN", "PLANWORD", "DRAFT"})
_YES_ONLY = frozenset(one for one in WORDS["status"] if len(one) < _LEAST)
_NOT_LOW = STAGES[1:]


def contradictions(line: Line, row: Row, own_words: Mapping[str, str]) -> Iterator[CellFault]:
    """A question for each remark of a row that contradicts its status; answered by hand, the row is as the person said.

    `own_words` are a remark's text, as `word_key` writes it, to the status that the row has by a person's word.
    """
    is_of_status = line.table.kind in {"plans", "committees"}
    for column, text in remarks_of(line.table, row):
        name = "stage" if line.table.kind == "plans" else "status"
        status = standing_of(line)
        why = _why(line.table, status, text) if status else ""
        is_unsaid = is_of_status and not status and not is_left_open(line.table, row.number, name)
        if is_unsaid and _speaks_of_status(line.table.kind, text):
            why = "speaks of the status"
        if not why:
            yield from corrected(line, row, column, text, own_words)
            continue
        meaning = own_words.get(word_key(text), "")
        if meaning not in {ASIDE, *OWN_WORDS[name]}:
            words = (status or "").replace("_", " ")
            what = f"the remark '{text[:80]}' {why}, and the status is '{words}'"
            remedy = f"Say by hand what the status is ('{words}' if it holds), or correct one of the two cells"
            if not status:
                what = f"the row gives no status, and its remark '{text[:80]}' speaks of it"
                none = NONE if name == "stage" else "not_constituted"
                meant = status_said(name, text) or (none if denies_or_awaits(text) else "")
                offered = f"'{meant}' if that is what the remark says, " if meant else ""
                remedy = f"Say of the words by hand what the status is: {offered}'aside' if it is not known"
            yield replace(line.table.sheet.fault(row.number, column, what, remedy), word=text)
            continue
        _take(line, status, meaning)
        if column not in line.table.columns.get("remarks", ()):
            line.values["remarks"] = remarks_with(line.values, text)


def _speaks_of_status(kind: Kind, text: str) -> bool:
    """Whether a remark of a row that gives no status says how far its committee or plan is: 'Committee not yet constituted'."""
    said, is_open = concepts_among(text), denies_or_awaits(text)
    if kind == "plans":
        is_of_step = bool(said & {"DRAFT", "NOTIFIED"}) or (is_open and bool(said & {"PLAN", "PLANWORD"}))
        is_own = not said & {"DEPC", "COMMITTEE", "CONSTITUTED", "MEETING", "PMFME"} or bool(said & {"PLAN", "BYDEPC"})
        return is_of_step and is_own and not _is_of_another(text, said, set())
    is_own = bool(said & {"CONSTITUTED"}) or (is_open and bool(said & {"COMMITTEE", "DEPC"}))
    return is_own and not _is_of_another(text, said, {"MEETING", "PLAN", "DRAFT", "PUBLISHED"})


def _why(table: Table, status: str, text: str) -> str:
    """How a remark contradicts a status, in words; blank where it does not."""
    has_plans = "plans" in table.others
    for part in _CLAUSES.split(cleaned(text.replace("\n", " ; ")).text):
        clause = part.strip()
        if len(clause) < 3:
            continue
        said = concepts_among(clause)
        others = {"MEETING"} if table.kind == "plans" else {"MEETING", "PLAN", "DRAFT", "PUBLISHED"}
        word = "" if status in {NONE, "not_constituted"} or _is_of_another(clause, said, others) else taken_back(clause)
        if word:
            return f"says '{word}'"
        why = (
            _of_plan(status, clause, said) or _of_plan_still_before(status, clause, said)
            if table.kind == "plans"
            else _of_committee(status, clause, said, has_plans=has_plans)
        )
        if why:
            return why
    return ""


def _of_plan(status: str, clause: str, said: Concepts) -> str:
    is_open = denies_or_awaits(clause)
    if "PMFME" in said and said & {"PLAN", "PLANWORD"} and status != NONE:
        return "speaks of the plan of another scheme"
    if _is_of_another(clause, said, {"MEETING", "REVIEW", "IMPLEMENT"}) or (
        said & {"DEPC", "COMMITTEE", "CONSTITUTED"} and not said & _OF_PLANS
    ):
        return ""
    if (
        status in _NOT_LOW
        and is_open
        and (said & _OF_PLANS or is_bare(clause) or re.search(r"\bvett|\brevis", clause, re.IGNORECASE))
    ):
        return "says that it is not done yet"
    stages = [] if is_open else _words_in(clause, "stage")
    if status == NONE and any(one not in {NONE, PUBLISHED} for one in stages):
        return "says that there is one"
    if (
        status == STAGES[0]
        and "notified" in stages
        and (not said & {"DEPC", "COMMITTEE"} or "BYDEPC" in said or "PLAN" in said)
    ):
        return "says more"
    return ""


def _of_plan_still_before(status: str, clause: str, said: Concepts) -> str:
    """How a clause speaks against a status that says that the plan, and not a report or a review of it, has yet to come before the committee."""
    is_of_plan = bool(said & {"PLAN", "PLANWORD", "DRAFT"} or _BARE_PLACING.match(clause))
    is_of_another = _is_of_another(clause, said, {"REVIEW", "IMPLEMENT"}) or _REVIEW.search(clause)
    if not is_of_plan or is_of_another or not is_still_before(clause):
        return ""
    if status in _NOT_LOW:
        return "says that the plan is still to come before the committee"
    is_there = status == NONE and "DRAFT" in said and not _STILL_TO_DRAFT.search(clause)
    return "says that there is one" if is_there else ""


def _of_committee(status: str, clause: str, said: Concepts, *, has_plans: bool) -> str:
    if status != "not_constituted" and "CONSTITUTED" in said and "MEETING" in said and is_still_before(clause):
        is_own_proposal = not _is_of_another(clause, said, {"PLAN", "DRAFT", "PUBLISHED", "REVIEW"})
        return "says that the committee is still to be decided on" if is_own_proposal else ""
    if _is_of_another(clause, said, {"MEETING", "PLAN", "DRAFT", "PUBLISHED"}):
        return ""
    if "APPROVED" in said and not said & {"CONSTITUTED", "ORDER"}:
        return ""  # What the committee has to approve is the plan.
    own = said & {"CONSTITUTED", "DEPC", "COMMITTEE", "ORDER"} or (not has_plans and said & {"NOTIFIED"})
    if status == "not_constituted":
        named = (
            set()
            if denies_or_awaits(clause)
            else set(_words_in(clause, "status", skip=_YES_ONLY)) - {"not_constituted"}
        )
        return "says that it is constituted" if named and said & {"CONSTITUTED", "DEPC", "COMMITTEE"} else ""
    has_no_more = not has_plans and is_bare(clause)
    return "says that it is not done yet" if denies_or_awaits(clause) and (own or has_no_more) else ""


def _is_of_another(clause: str, said: Concepts, others: set[str]) -> bool:
    """Whether a clause is about a meeting, minutes, funds or the like, and not about the step that the status names."""
    return bool(said & others) or bool(_ANOTHER.search(clause))


def _words_in(clause: str, name: str, skip: frozenset[str] = frozenset()) -> list[str]:
    """What the words of a status that a clause holds mean: the longest first, each place once."""
    left = f" {plain(clause)} "
    found = []
    for word, meaning in _LONGEST_FIRST[name]:
        if word not in skip and f" {word} " in left:
            left = left.replace(f" {word} ", " | ")
            found.append(meaning)
    return found


_LONGEST_FIRST = {name: sorted(WORDS[name].items(), key=lambda one: -len(one[0])) for name in ("stage", "status")}


def _take(line: Line, status: str | None, meaning: str) -> None:
    """Give the row the status that a person said; a step that lies above it is not taken, and 'aside' leaves it not known."""
    if meaning == status:
        return
    values = line.values
    if line.table.kind == "committees":
        for name in ("order_number", "order_date", "last_meeting_on") if meaning != "meeting" else ():
            if meaning in {ASIDE, "not_constituted"}:
                values[name] = None
        values["status"] = None if meaning == ASIDE else meaning
        return
    height = -1 if meaning in {ASIDE, PUBLISHED} else PLAN_WORDS.index(meaning)
    for name, step in STAGE_DAYS.items():
        if PLAN_WORDS.index(step) > height:
            values[name] = None
    values["stage"] = None if meaning == ASIDE else meaning
