"""Rows among the districts' that are the State's own: its committee, 'SEPC' or 'State level', or the State by its name."""

import re
from typing import Literal

from data.returns.files.cells import is_blank
from data.returns.headings.tables import Row
from data.returns.lines.lines import Line
from data.returns.names.names import Register
from data.returns.words.spelling import bare, key
from data.returns.words.vocabulary import concepts, plain

OfState = Literal["committee", "State", ""]

_OF_COMMITTEE = frozenset({"SEPC", "STATE", "COMMITTEE", "LEVEL", "NAME"})
_LEVEL = frozenset({"STATE", "LEVEL"})
_OF_DISTRICT = frozenset({"DEPC", "COMMITTEE", "DISTRICT", "NAME"})


def of_state(written: str, state_code: int | None, register: Register) -> OfState:
    """Whether what stands in a district's place names the State's committee or the State; blank for anything else."""
    if not written or len(written) > 100 or (state_code, key(written)) in register.other:
        return ""
    rest = _without_state(written, state_code, register)
    meant = concepts(rest) if rest else frozenset({"STATE"})
    if meant is not None and "UT" in meant:
        # The committee of a Union Territory is the one of its whole.
        meant = (meant - {"UT"}) | {"STATE"}
    if meant is None or not meant & {"SEPC", "STATE"}:
        return ""
    if meant <= _OF_COMMITTEE and ("SEPC" in meant or meant >= _LEVEL):
        return "committee"
    is_one = state_code is not None and len({one.district_code for one in register.of_state[state_code]}) == 1
    return "State" if meant == {"STATE"} and not is_one else ""


def is_of_committee(line: Line) -> bool:
    """Whether a row is the State's committee's, which has no district: by its own cell, its sheet's name, or its table without one."""
    table = line.table
    if table.kind != "committees":
        return False
    committee = line.values.get("committee")
    is_state_sheet = committee is None and re.search(r"\bsepc\b", plain(table.sheet.name))
    has_district = {"district", "district_code"} & set(table.columns) or table.default_district
    return committee == "SEPC" or bool(is_state_sheet) or (not has_district and "committee" not in table.columns)


def is_named(row: Row) -> bool:
    """Whether a row says by a code which district it is about."""
    return not is_blank(row.value("district_code"))


def district_of_committee(written: str, register: Register) -> str:
    """The district in the name of its committee, 'DEPC, Kamrup' or 'Kamrup District Export Promotion Committee'; blank for none."""
    tokens = re.split(r"[\s,()/:–-]+", written.strip())
    for size in range(1, len(tokens)):
        for name, rest in ((tokens[-size:], tokens[:-size]), (tokens[:size], tokens[size:])):
            meant = concepts(" ".join(rest))
            if meant and "DEPC" in meant and meant <= _OF_DISTRICT and register.is_district(bare(" ".join(name))):
                return " ".join(name)
    return ""


def _without_state(written: str, state_code: int | None, register: Register) -> str:
    text = f" {plain(written)} "
    names = (plain(name) for code, name, _ in register.states if code == state_code and len(name) > 2)
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(f" {name} ", " ")
    return text.strip()
