"""The kinds of return: their fields, what a heading must say to mean each field, and the words that mean each status.

A heading is read as a set of things said (`vocabulary`): a field is meant where all that it needs is said and nothing
that it does not allow. To accept a new word, add it to the vocabulary; to accept a new turn, add a rule here.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from data.returns.words.export_headings import is_total_heading, is_value_heading
from data.returns.words.kind_table import KIND, KIND_WORDS, KINDS, OF_DISTRICTS, Kind
from data.returns.words.vocabulary import Concepts, concepts, plain
from data.stages import NONE, STAGES, STANDINGS

__all__ = ["FIELDS", "KIND", "KINDS", "KIND_WORDS", "OF_DISTRICTS", "Field", "Kind"]

PLAN_WORDS = (NONE, *STAGES)
"""What a template offers for the stage of a plan."""
PUBLISHED = "published"
"""A word for the status of a plan that says that it is public, and nothing of its stage."""
STATUSES = tuple(one.status for one in STANDINGS)
SCHEMES = ("ODOP", "PMFME-ODOP", "DEH")

DAY_OF_STATUS = "status_on"
"""A column with the day of whatever status its row gives: it belongs to that step, and is no field of a payload."""

Holds = Literal["text", "date", "number", "word", "seats", "amount"]


@dataclass(frozen=True)
class Rule:
    """What a heading must say and what else it may say to mean a field."""

    needs: Concepts
    allows: Concepts


@dataclass(frozen=True)
class Field:
    """One thing that a row of a return may say. `holds` is how its cells are read."""

    name: str
    holds: Holds
    heading: str
    """The heading that a template carries."""
    rules: tuple[Rule, ...] = ()
    pattern: re.Pattern[str] | None = None
    """For headings of fixed wording, as a return of figures has them."""
    is_said: Callable[[str], bool] | None = None
    """For headings that hold a period and a unit among their words."""

    def is_meant(self, statement: Concepts | None, written: str) -> bool:
        """Whether a heading means this field; `said` is what its words stand for, in the context of its group."""
        if self.is_said is not None:
            return self.is_said(written)
        if self.pattern is not None:
            return bool(self.pattern.fullmatch(plain(written)))
        return statement is not None and any(one.needs <= statement <= one.needs | one.allows for one in self.rules)


def _field(name: str, holds: Holds, heading: str, *needs: str, allows: str = "") -> Field:
    return Field(name, holds, heading, tuple(Rule(frozenset(one.split()), frozenset(allows.split())) for one in needs))


def _fixed(name: str, holds: Holds, heading: str, pattern: str) -> Field:
    return Field(name, holds, heading, pattern=re.compile(pattern))


_SERIAL = _field("serial", "text", "S.No.", "SERIAL", "NUMBER", allows="NUMBER")
_STATE = _field("state", "text", "State", "STATE", allows="UT NAME")
_CODE = _field("district_code", "text", "District code (LGD)", "CODE", "LGD", allows="CODE LGD DISTRICT")
_DISTRICT = _field("district", "text", "District", "DISTRICT", allows="UT NAME")
_REMARKS = _field("remarks", "text", "Remarks", "REMARKS", allows="PLAN DEPC COMMITTEE DISTRICT STATE OFFICER NAME")
_CENSUS = _field("census_code", "text", "District code (Census 2011)", "CENSUS", allows="CODE DISTRICT NUMBER")
_SHARED = (_SERIAL, _CODE, _CENSUS, _STATE, _DISTRICT, _REMARKS)
_BESIDE_NUMBER = "ORDER NOTIFIED APPROVED PLAN PLANWORD DEH DISTRICT BYDEPC"
_NUMBER_OF_PLAN = Field(
    "remarks",
    "text",
    "Remarks",
    (
        *_field("", "text", "", "ORDER NUMBER", "APPROVED NUMBER", allows=_BESIDE_NUMBER).rules,
        *_field("", "text", "", "NOTIFIED NUMBER", allows=f"{_BESIDE_NUMBER} DATE").rules,
    ),
)
"""The number under which a plan was notified: it has no field of its own and is kept among the remarks, its day apart from it."""
_OF_PLAN = "PLAN PLANWORD DEH DATE YESNO DISTRICT"
_NUMBERS = ("ORDER NUMBER", "NOTIFIED NUMBER")
_OF_LISTS = "PRODUCT ODOP PMFME DEH DIGIT"
_BESIDE_PRODUCT = "NAME ODOP PMFME DEH IDENTIFIED EXPORT DIGIT DISTRICT"
_OF_COMMITTEE = "DEPC SEPC COMMITTEE DISTRICT STATE"

FIELDS: dict[Kind, tuple[Field, ...]] = {
    "plans": (
        *_SHARED[:-1],
        replace(_REMARKS, rules=(*_REMARKS.rules, *_NUMBER_OF_PLAN.rules)),
        _field("stage", "word", "Status of the plan", "STATUS", allows="PLAN PLANWORD DEH DISTRICT"),
        _field(DAY_OF_STATUS, "date", "Day of the status", "STATUS DATE", allows="PLAN PLANWORD DEH DISTRICT ABOVE"),
        _field("reviewed_on", "date", "Reviewed on", "REVIEW", allows=f"{_OF_PLAN} LAST BYDEPC IMPLEMENT"),
        _field("under_way_on", "date", "Under way since", "IMPLEMENT", allows=_OF_PLAN),
        _field("published_on", "date", "Published on", "PUBLISHED", allows=f"{_OF_PLAN} PORTAL"),
        Field(
            "notified_on",
            "date",
            "Notified on",
            (
                *_field("", "date", "", "NOTIFIED", "APPROVED", "NOTIFIED APPROVED", allows=f"{_OF_PLAN} BYDEPC").rules,
                # 'DEPC' over 'Approved' says by whom, where the plan is named above both.
                *_field("", "date", "", "PLAN DEPC APPROVED", "PLAN COMMITTEE APPROVED", allows=_OF_PLAN).rules,
            ),
        ),
        _field("drafted_on", "date", "Drafted on", "DRAFT", allows=f"{_OF_PLAN} BYRA"),
    ),
    "committees": (
        *_SHARED,
        _field(
            "committee",
            "word",
            "Committee (SEPC or DEPC)",
            "COMMITTEE",
            "DEPC SEPC",
            "LEVEL",
            allows="NAME TYPE DEPC SEPC",
        ),
        _field("last_meeting_on", "date", "Last meeting on", "MEETING", allows=f"{_OF_COMMITTEE} DATE LAST HELD YESNO"),
        Field(
            "order_number",
            "text",
            "Order number",
            (
                *_field("", "text", "", *_NUMBERS, allows=f"{_OF_COMMITTEE} DATE CONSTITUTED NOTIFIED ORDER").rules,
                # 'Details of order' holds its number and its day.
                *_field("", "text", "", "ORDER", allows=f"{_OF_COMMITTEE} CONSTITUTED NOTIFIED").rules,
            ),
        ),
        _field(
            "order_date",
            "date",
            "Order date",
            "ORDER DATE",
            "CONSTITUTED DATE",
            "NOTIFIED DATE",
            allows=f"{_OF_COMMITTEE} ORDER CONSTITUTED NOTIFIED",
        ),
        _field("chair", "text", "Chair", "CHAIR", allows=f"{_OF_COMMITTEE} NAME DESIGNATION"),
        _field("convener", "text", "Convener", "CONVENER", allows=f"{_OF_COMMITTEE} NAME DESIGNATION"),
        _field(
            "seats",
            "seats",
            "Seats filled (numbers 1 to 13)",
            # A number of members is how many they are, and no seat's.
            *("SEAT", "SEAT NUMBER", "SEAT MEMBER", "SEAT MEMBER NUMBER", "MEMBER", "MEMBER NUMBER DIGIT"),
            allows=f"{_OF_COMMITTEE} SEAT FILLED DIGIT NAME DESIGNATION",
        ),
        _field(DAY_OF_STATUS, "date", "Day of the status", "STATUS DATE", allows=f"{_OF_COMMITTEE} ABOVE"),
        _field(
            "status",
            "word",
            "Status of the committee",
            "STATUS",
            "CONSTITUTED",
            "DEPC NOTIFIED",
            "SEPC NOTIFIED",
            "COMMITTEE NOTIFIED",
            "STATUS MEETING",
            allows=f"{_OF_COMMITTEE} STATUS CONSTITUTED YESNO",
        ),
    ),
    "products": (
        *_SHARED,
        _field(
            "scheme", "word", "Scheme (ODOP, PMFME-ODOP or DEH)", "SCHEME", "PLANWORD", allows="NAME ODOP PMFME DEH"
        ),
        _field("is_gi_tagged", "word", "GI tagged (yes or no)", "GI", allows=f"TAG YESNO STATUS {_OF_LISTS}"),
        _field("sector", "text", "Sector", "SECTOR", allows=f"NAME {_OF_LISTS}"),
        _field("tier", "text", "Tier", "TIER", "TYPE PRODUCT", allows=_OF_LISTS),
        Field(
            "product_name",
            "text",
            "Product",
            (
                # 'Product no. 1' names one; a number of products is how many they are, and a code of a product no name.
                *_field("", "text", "", "PRODUCT", "ODOP", "PRODUCT NUMBER DIGIT", allows=_BESIDE_PRODUCT).rules,
                *_field("", "text", "", "PRODUCT HS", "ODOP HS", allows=f"{_BESIDE_PRODUCT} CODE NUMBER").rules,
            ),
        ),
    ),
    "exports": (
        *_SHARED[:-1],
        replace(_REMARKS, rules=(*_REMARKS.rules, *_field("", "text", "", "SOURCE", allows="NAME").rules)),
        _field("financial_year", "text", "Financial year", "YEAR", allows="EXPORT NAME"),
        _field(
            "period",
            "text",
            "Period",
            *("PERIOD", "MONTH", "QUARTER"),
            allows="PERIOD MONTH QUARTER YEAR EXPORT NAME NUMBER",
        ),
        _field(
            "hs_code",
            "text",
            "HS code",
            *("HS", "CHAPTER"),
            allows="HS CHAPTER CODE NUMBER DIGIT PRODUCT NAME LEVEL EXPORT",
        ),
        Field("row_total", "amount", "Total of the row", is_said=is_total_heading),
        Field("value", "amount", "Value", is_said=is_value_heading),
        _field("unit", "text", "Unit", "UNIT", allows="UNIT VALUE EXPORT"),
        Field(
            "goods",
            "text",
            "Goods, as the document names them",
            (
                *_field(
                    "", "text", "", "PRODUCT", "DESCRIPTION", allows="PRODUCT DESCRIPTION NAME HS CODE CHAPTER EXPORT"
                ).rules,
                *_field("", "text", "", "MAJOR PRODUCT", allows="NAME").rules,
            ),
        ),
        _field(
            "part",
            "text",
            "Part of the exports (country, sector, port)",
            *("COUNTRY", "SECTOR"),
            allows="COUNTRY SECTOR NAME CODE EXPORT",
        ),
    ),
    "figures": (
        _SERIAL,
        _fixed("scheme", "text", "Scheme", r"scheme|योजना"),
        _fixed("measure", "text", "Measure", r"measure|indicator"),
        _fixed("qualifier", "text", "Qualifier", r"qualifier"),
        _fixed("value", "number", "Value", r"value|figure|संख्या"),
        _fixed("unit", "text", "Unit", r"units?"),
        _fixed("out_of_value", "number", "Out of value", r"out of( value)?|base( value)?"),
        _fixed("out_of_unit", "text", "Out of unit", r"(out of|base) unit"),
        _fixed("as_on_date", "date", "As on date", r"as on( date)?|date"),
        _fixed("published_on", "date", "Published on", r"published( on)?|date of publication"),
        _fixed("source_kind", "text", "Source kind", r"source kind|kind of source"),
        _fixed("house", "text", "House", r"house"),
        _fixed("question_no", "text", "Question no.", r"question (no|number)"),
        _fixed("document", "text", "Document", r"document( title)?"),
        _fixed("statement", "text", "Statement", r"statement"),
        _fixed("source", "text", "Source", r"source|link|url"),
        _REMARKS,
    ),
}

PLACE_FIELDS = frozenset(field.name for field in _SHARED)

ANSWERED = {"plans": KIND["plans"].telling_fields, "committees": frozenset({"last_meeting_on"})}
"""Fields whose cells may answer yes or no, beside those that hold words."""


def may_be_coded(kind: Kind, field: Field) -> bool:
    """Whether a field's cells may hold signs and codes that stand for words or for yes and no."""
    return field.holds == "word" or field.name in ANSWERED.get(kind, ())


def said_of(tiers: Iterable[str]) -> Concepts | None:
    """What a heading of one line or more says, the lowest line last; None where a word of it is not understood.

    'Status of plans' over 'Drafted on' is a group's name: there the status is no part of what the column says.
    """
    *groups, leaf = [text for text in tiers if plain(text)] or [""]
    own = concepts(leaf)
    if own is None:
        return None
    above: set[str] = set()
    for text in groups:
        found = concepts(text)
        if found is None:
            return None
        above |= found
    if own - {"DATE", "YESNO", "NAME", "NUMBER"}:
        above -= {"STATUS"}
    if own & {"DEPC", "SEPC", "COMMITTEE"}:
        # 'Districts as Export Hubs' over 'DEPC constituted' says of which initiative the group is.
        above -= {"DEH"}
    return own | above


def is_approval_by_committee(statement: Concepts) -> bool:
    """Whether a heading says 'DEPC approval' and no more: of what, the other headings tell."""
    return "APPROVED" in statement and bool(statement & {"DEPC", "COMMITTEE"}) and statement <= _OF_APPROVAL


_OF_APPROVAL = frozenset({"APPROVED", "DEPC", "COMMITTEE", "DISTRICT", "DATE", "YESNO"})


def with_day_of(statement: Concepts, before: Concepts | None) -> Concepts:
    """A heading that says no more than 'Date', or 'Date of the above', is the day of what the column to its left is about."""
    if statement <= {"DATE", "ABOVE"}:
        statement -= {"ABOVE"}
    if statement != {"DATE"} | (statement & {"PLAN", "PLANWORD", "DEH", "DEPC", "COMMITTEE", "SEPC"}) or before is None:
        return statement
    if before & _STEPS:
        return statement | (before - {"NUMBER", "YESNO", "STATUS"})
    return statement | before if "STATUS" in before else statement


_STEPS = frozenset(
    {"DRAFT", "NOTIFIED", "APPROVED", "PUBLISHED", "IMPLEMENT", "REVIEW", "CONSTITUTED", "ORDER", "MEETING"}
)


_NOT_ASKED = frozenset({DAY_OF_STATUS, "serial", "census_code", "remarks", "row_total", "goods", "part"})


@lru_cache(maxsize=10_000)
def field_of(kind: Kind, statement: Concepts | None, written: str) -> Field | None:
    """The field that a heading means in a kind of return, or None; `written` serves for headings of fixed wording."""
    return next((field for field in FIELDS[kind] if field.is_meant(statement, written)), None)


def templates_fields(kind: Kind) -> tuple[Field, ...]:
    """The fields that a template asks for, in its order: not what is only understood where a file has it."""
    requested = [field for field in FIELDS[kind] if field.name not in _NOT_ASKED]
    return (*requested, _REMARKS)


_OF_RETURNS = frozenset(
    plain(
        "product products plan plans deap deaps depc depcs sepc sepcs committee committees order orders proceeding proceedings procs"
        " meeting meetings notified notification approved drafted उत्पाद योजना समिति आदेश बैठक अधिसूचित"
    ).split()
)


def is_about_returns(heading: str) -> bool:
    """Whether a heading has a word of what is returned: such a column that is not understood is for a person to look at."""
    return not _OF_RETURNS.isdisjoint(plain(heading).split())
