"""A profile as one sheet: sections of facts and small tables, drawn alike on the screen and on one page of paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from analytics.profiles.district_prompts import Prompt
from analytics.words import indian

Where = Literal["wide", "left", "right"]


@dataclass(frozen=True)
class Fact:
    """One line: what it is, what is on record, and when and how well that is known. Any of them may be blank.

    Of a headline figure, `rule` says how it is counted and `documents` what it rests on.
    """

    label: str
    text: str
    tag: str = ""
    rule: str = ""
    documents: tuple[str, ...] = ()


@dataclass(frozen=True)
class Grid:
    """A small table: its headings and rows of texts and numbers; the last row is its total where `has_total`."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]
    has_total: bool = False


@dataclass(frozen=True)
class Section:
    """A titled part: facts under each other, sections beside each other, or a table; `note` stands below it."""

    key: str
    title: str
    where: Where
    facts: tuple[Fact, ...] = ()
    beside: tuple[Section, ...] = ()
    grid: Grid | None = None
    note: str = ""


@dataclass(frozen=True)
class Sheet:
    """The whole page. `headline` are four figures: label, number or word, and what it is of."""

    title: str
    names: str
    sentence: str
    base: str
    headline: tuple[Fact, ...]
    sections: tuple[Section, ...]
    questions: tuple[Prompt, ...]
    sources: tuple[str, ...]
    notes: tuple[str, ...]
    is_illustrative: bool = False
    legend: tuple[tuple[str, str, str, str], ...] = field(default=())
    """Of the small map: colour, label, count and pattern of each class; no map where it is empty."""

    def at(self, where: Where) -> tuple[Section, ...]:
        """The sections of one column, in order."""
        return tuple(one for one in self.sections if one.where == where)

    def named(self, key: str) -> Section:
        """The section with this key."""
        return next(one for one in self.sections if one.key == key)

    def facts(self) -> tuple[tuple[str, str, str, str], ...]:
        """Every fact as section, label, text and tag, for a file of rows."""
        flat = [("Headline", one.label, one.text, one.tag) for one in self.headline]
        for section in self.sections:
            for part in (section, *section.beside):
                flat += [(part.title, one.label, one.text, one.tag) for one in part.facts]
        flat += [("Worth asking", one.text, one.because, "") for one in self.questions]
        return tuple(flat)


def grades_section(counts: Mapping[str, int]) -> Section:
    """How many of the rows behind a profile carry which evidence grade."""
    words = ", ".join(f"{grade}: {indian(count)}" for grade, count in sorted(counts.items()))
    return Section(
        "grades",
        "Evidence grades",
        "right",
        facts=(Fact("Rows behind this page", words or "None"),),
        note="A notified document, B State's letter or return, C Regional Authority's report, D published statement, E derived.",
    )
