"""What a reference file must hold, asked cell by cell, row against row, and in total.

A wrong code or a lost row would move a published count without a trace, so the store is not built from
files that fail here; each fault says the file, row, column and remedy.
"""

import datetime as dt
import re
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass

import duckdb
import pandas as pd

from data.errors import Fault
from data.source_file import Field, Kind, SourceFile
from data.sources import FILES

_HEADER_ROWS = 2
"""A frame's first record is row 2 of its file, as a spreadsheet shows it."""


def cell_faults(frames: Mapping[str, pd.DataFrame]) -> list[Fault]:
    """Every cell of every file that its column forbids, and every key that stands twice."""
    states = frozenset(frames["states"]["state_code"])
    districts = frozenset(frames["districts"]["district_code"])
    faults: list[Fault] = []
    for file in FILES:
        frame = frames[file.source_id]
        faults += _column_faults(file, frame, states, districts)
        faults += _repeated_keys(file, frame)
        if len(frame) != file.row_count:
            faults.append(
                Fault(
                    f"{len(frame)} rows where {file.row_count} are expected",
                    "Restore the lost rows or remove the surplus; if the change is meant,"
                    " correct row_count in data/sources.py and SOURCES.md",
                    file.name,
                )
            )
    return faults


def _column_faults(
    file: SourceFile, frame: pd.DataFrame, states: Container[str], districts: Container[str]
) -> list[Fault]:
    fields = sorted(file.fields, key=lambda field: field.name)
    accepts = {field.name: _accepts(field, states, districts) for field in fields}
    return [
        _cell_fault(file, field, index, value)
        for index, record in enumerate(frame.to_dict("records"))
        for field in fields
        for value in [record[field.name]]
        if (field.required if value is None else not accepts[field.name](value))
    ]


def _cell_fault(file: SourceFile, field: Field, index: int, value: str | None) -> Fault:
    row = index + _HEADER_ROWS
    if value is None:
        what = "the cell is blank, and every row needs it"
        return Fault(what, "Enter what the source states", file.name, row, field.name)
    if field.allowed:
        expected, remedy = "not a value of this column", f"Use one of: {', '.join(field.allowed)}"
    else:
        expected, remedy = _EXPECTED[field.kind]
    return Fault(f"'{value}' is {expected}", remedy, file.name, row, field.name)


def _repeated_keys(file: SourceFile, frame: pd.DataFrame) -> list[Fault]:
    key = list(file.key)
    repeated = frame[frame.duplicated(key, keep="first")]
    return [
        Fault(
            f"{' / '.join(str(record[name]) for name in key)} stands in an earlier row too",
            "Keep one of the rows",
            file.name,
            int(index) + _HEADER_ROWS,
            " and ".join(key),
        )
        for index, record in zip(repeated.index, repeated.to_dict("records"), strict=True)
    ]


def _accepts(field: Field, states: Container[str], districts: Container[str]) -> Callable[[str], bool]:
    if field.allowed:
        return lambda value: value in field.allowed
    tests: dict[Kind, Callable[[str], bool]] = {
        "text": lambda value: value == value.strip(),
        "integer": lambda value: re.fullmatch(r"-?[0-9]+", value) is not None,
        "decimal": lambda value: re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", value) is not None,
        "day": _is_day,
        "part_day": lambda value: _is_day((value + "-01-01")[:10]) and len(value) in (4, 7, 10),
        "flag": lambda value: value in ("true", "false"),
        "state": lambda value: value in states,
        "district": lambda value: value in districts,
        "districts": lambda value: all(code in districts for code in value.split("|")),
    }
    return tests[field.kind]


def _is_day(value: str) -> bool:
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value) is None:
        return False
    try:
        dt.date.fromisoformat(value)
    except ValueError:
        return False
    return True


_STATE_REMEDY = "Use a state_code of states.csv"
_DISTRICT_REMEDY = "Use a district_code of districts.csv"
_EXPECTED: dict[Kind, tuple[str, str]] = {
    "text": ("text with blanks around it", "Remove the blanks"),
    "integer": ("not a whole number", "Write digits only, without grouping"),
    "decimal": ("not a number", "Write digits and at most one full stop"),
    "day": ("not a day", "Write it as 2026-05-13"),
    "part_day": ("not a day, month or year", "Write it as 2026-05-13, 2026-05 or 2026"),
    "flag": ("neither true nor false", "Write true or false"),
    "state": ("no State or UT code", _STATE_REMEDY),
    "district": ("no district code", _DISTRICT_REMEDY),
    "districts": ("not a list of district codes", f"{_DISTRICT_REMEDY}, parted by |"),
}


@dataclass(frozen=True)
class Rule:
    """What must hold between rows. `broken_by` yields (row index, value) of each row that breaks it."""

    file: str
    column: str
    what: str
    remedy: str
    broken_by: str


@dataclass(frozen=True)
class Total:
    """A count that the product's words rest on. `counted_by` yields one number."""

    file: str
    what: str
    expected: int
    counted_by: str


def _same_state(source_id: str) -> Rule:
    return Rule(
        f"{source_id}.csv",
        "district_code",
        "the district lies in another State than the row's state_code says",
        "Correct the code that is wrong; match names within a State only",
        f"""select r.rowid, r.district_code from {source_id} r join districts d using (district_code)
            where r.state_code <> d.state_code order by r.rowid""",
    )


RULES: tuple[Rule, ...] = (
    *map(
        _same_state,
        ("public_evidence", "export_clusters", "aspirational_districts", "district_changes", "district_export_values"),
    ),
    Rule(
        "public_evidence.csv",
        "district_code",
        "scope and district_code disagree",
        "Leave the district blank for scope 'state' and name it for the other scopes",
        """select rowid, coalesce(district_code, 'blank') from public_evidence
           where (scope = 'state') = (district_code is not null) order by rowid""",
    ),
    Rule(
        "districts.csv",
        "area_id",
        "the boundary file has no such outline in that State",
        "Use an area_id of india_boundaries.topojson, or leave it blank",
        """select d.rowid, d.area_id from districts d
           where d.area_id is not null and not exists (
               select 1 from areas a where a.area_id = d.area_id and a.state_code = d.state_code)
           order by d.rowid""",
    ),
    Rule(
        "odop_products.csv",
        "scheme",
        "this file holds the DPIIT list only",
        "Move the row to its own list",
        "select rowid, scheme from odop_products where scheme <> 'ODOP' order by rowid",
    ),
    Rule(
        "pmfme_products.csv",
        "scheme",
        "this file holds the MoFPI list only",
        "Move the row to its own list",
        "select rowid, scheme from pmfme_products where scheme <> 'PMFME-ODOP' order by rowid",
    ),
)

TOTALS: tuple[Total, ...] = (
    Total("states.csv", "States", 28, "select count(*) from states where kind = 'State'"),
    Total("states.csv", "Union Territories", 8, "select count(*) from states where kind = 'UT'"),
    Total("districts.csv", "current districts", 784, "select count(*) from districts where status = 'current'"),
    Total(
        "districts.csv",
        "current districts with an outline",
        770,
        "select count(*) from districts where status = 'current' and area_id is not null",
    ),
    Total("districts.csv", "outlines that a row names", 776, "select count(distinct area_id) from districts"),
    Total(
        "aspirational_districts.csv",
        "States and UTs with an Aspirational District",
        27,
        "select count(distinct state_code) from aspirational_districts",
    ),
    Total("odop_products.csv", "districts named", 773, "select count(distinct district_code) from odop_products"),
    Total(
        "odop_products.csv",
        "current districts named",
        770,
        """select count(distinct district_code) from odop_products join districts using (district_code)
             where status = 'current'""",
    ),
    Total(
        "pmfme_products.csv",
        "States named",
        6,
        """select count(distinct state_code) from pmfme_products join districts using (district_code)""",
    ),
    Total("gi_register.csv", "Indian entries", 657, "select count(*) from gi_register where origin = 'India'"),
    Total(
        "public_evidence.csv",
        "districts with a document about the district itself",
        193,
        "select count(distinct district_code) from public_evidence where scope = 'district'",
    ),
    Total(
        "public_evidence.csv",
        "rows without any date",
        154,
        "select count(*) from public_evidence where fact_date is null and published_on is null",
    ),
    Total(
        "export_clusters.csv",
        "Towns of Export Excellence",
        42,
        "select count(*) from export_clusters where kind = 'town_of_export_excellence'",
    ),
    Total("export_clusters.csv", "districts named", 104, "select count(distinct district_code) from export_clusters"),
    Total(
        "district_changes.csv",
        "changes with a day",
        46,
        "select count(*) from district_changes where length(effective_date) = 10",
    ),
    Total(
        "district_export_values.csv",
        "districts of Karnataka's release",
        30,
        """select count(distinct district_code) from district_export_values
           where state_code = '29' and unit = 'usd_million'""",
    ),
    Total(
        "district_export_values.csv",
        "districts with a value",
        46,
        "select count(distinct district_code) from district_export_values",
    ),
    Total("hindi_terms.csv", "terms without Hindi", 8, "select count(*) from hindi_terms where hindi is null"),
    Total(
        "committee_functions_and_plan_contents.csv",
        "functions of a committee",
        13,
        "select count(*) from committee_functions_and_plan_contents where kind = 'depc_function'",
    ),
)


def rule_faults(connection: duckdb.DuckDBPyConnection) -> list[Fault]:
    """Every row that breaks a rule and every total that is not the expected one, over the laid-down files."""
    faults = [
        Fault(f"'{value}': {rule.what}", rule.remedy, rule.file, int(index) + _HEADER_ROWS, rule.column)
        for rule in RULES
        for index, value in connection.execute(rule.broken_by).fetchall()
    ]
    for total in TOTALS:
        counted = connection.execute(total.counted_by).fetchall()[0][0]
        if counted != total.expected:
            faults.append(
                Fault(
                    f"{counted} {total.what} where {total.expected} are expected",
                    "Compare the file with SOURCES.md; if the change is meant, correct the total in"
                    " data/checks.py and every sentence that rests on it",
                    total.file,
                )
            )
    return faults
