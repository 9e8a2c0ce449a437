"""Untidy returns made at random from known answers: layout x language x marks x dates, the same for the same seed."""

import csv
import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import zip_longest
from pathlib import Path
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py

from data.returns.names.names import Register
from data.returns.words.kinds import Kind

Cell = str | int | date | None


@dataclass
class Untidy:
    """One file with what is right: for each kind of return that it holds, districts to what is said of them."""

    name: str
    content: bytes
    state_code: int
    as_on: date | None
    right: dict[Kind, dict[str, tuple[Any, ...]]] = field(default_factory=dict)
    """Plans: stage, day of the draft, day of the notification. Committees: status, day of the order. Products: their names."""
    planted: str = ""
    """What was put in that a person must look at; blank where the file should be read without a hand."""


@dataclass(frozen=True)
class Language:
    """How an office heads its columns and says yes and no."""

    code: int
    title: str
    serial: str
    district: str
    drafted: str
    notified: str
    date_word: str
    yes: str
    no: str
    total: str
    remarks: str


def languages() -> list[Language]:
    with Path(__file__).with_name("languages.csv").open(encoding="utf-8", newline="") as stream:
        return [Language(int(one.pop("code")), **one) for one in csv.DictReader(stream)]


Fact = tuple[str, date | None, date | None]
LAYOUTS = (
    *("days", "answers", "pairs", "turned", "divisions", "sheets", "merged groups"),
    *("three tiers", "side by side", "two kinds", "products", "colours", "marked days"),
)
COLOURS = {"none": "#FF0000", "drafted": "#FFFF00", "notified": "#92D050"}
PRODUCTS = {
    "Honey": "Agriculture",
    "Pottery": "Handicraft",
    "Jute bags": "Textile",
    "Black rice": "Agriculture",
    "Brassware": "Handicraft",
    "Ginger": "Agriculture",
    "Turmeric": "Agriculture",
    "Carpets": "Handloom",
}
"""Each product with its sector."""
MARKS = ("words", "ticks", "ones")


class Maker:
    """Makes one untidy file."""

    def __init__(self, number: int, seed: int, register: Register, language: Language) -> None:
        self.chance = random.Random(f"{seed}-{number}")
        self.language = language
        self.layout = LAYOUTS[number % len(LAYOUTS)]
        self.marks = self.chance.choice(MARKS)
        self.number = number
        self.register = register
        self.as_on = date(2024, 1, 1) + timedelta(days=self.chance.randrange(600))
        codes = sorted(code for code, state in register.state_of.items() if state == language.code)
        codes = [code for code in codes if code in register.title]
        self.facts = {
            code: self.fact() for code in self.chance.sample(codes, min(len(codes), self.chance.randrange(3, 9)))
        }
        self.planted = ""
        self.also: dict[Kind, dict[str, tuple[Any, ...]]] = {}

    def fact(self) -> Fact:
        stage = self.chance.choice(("none", "drafted", "notified"))
        first = date(2022, 1, 1) + timedelta(days=self.chance.randrange(300))
        second = first + timedelta(days=self.chance.randrange(1, 300))
        return stage, first if stage != "none" else None, second if stage == "notified" else None

    def name(self, code: str) -> str:
        name = self.register.title[code]
        how = self.chance.randrange(8)
        if how == 0:
            return name.upper()
        if how == 1:
            return f"Dist. {name}"
        if how == 2:
            return f"{name} District"
        return f" {name} " if how == 3 else name

    def day(self, day: date | None) -> Cell:
        if day is None:
            return self.chance.choice((None, "-", "–"))
        how = self.chance.randrange(6)
        written = (
            day,
            f"{day:%d.%m.%Y}",
            f"{day:%d/%m/%y}",
            f"{day:%d}–{day:%m}–{day:%Y}",
            f"dt. {day:%d.%m.%Y}",
            f"{day.day} {day:%B} {day.year}",
        )
        return written[how]

    def answer(self, is_so: bool) -> Cell:
        if self.marks == "words":
            return self.language.yes if is_so else self.language.no
        return ("✓" if is_so else "✗") if self.marks == "ticks" else int(is_so)

    def titles(self) -> list[list[Cell]]:
        form = self.chance.choice(("as on {:%d.%m.%Y}", "as on {:%d %B, %Y}", "Position as on {:%d-%m-%Y}"))
        rows: list[list[Cell]] = [[self.language.title]]
        if self.chance.random() < 0.5:
            rows.append(["Letter No. 12/2024 dated 05.01.2019"])
        rows.append([f"District Export Action Plans {form.format(self.as_on)}"])
        return rows

    def made(self) -> Untidy:
        if self.layout == "sheets":
            sheets, names, more = self.sheets()
        else:
            rows, more = getattr(self, self.layout.replace(" ", "_"))()
            sheets, names = [rows], ["Sheet1"]
        content = making.xlsx(*sheets, names=names, more=more)
        right: dict[Kind, dict[str, tuple[Any, ...]]] = self.also
        if self.layout != "products":
            right["plans"] = {
                code: (stage, self.kept(first), self.kept(second))
                for code, (stage, first, second) in self.facts.items()
            }
        label = f"{self.number} {self.layout} {self.marks} {self.language.title}"
        return Untidy(label, content, self.language.code, self.as_on, right, self.planted)

    def kept(self, day: date | None) -> str | None:
        return (
            day.isoformat() if day and self.layout not in {"answers", "divisions", "side by side", "colours"} else None
        )

    def heads(self) -> list[Cell]:
        return [self.language.serial, self.language.district]

    def table(self, heads: list[Cell], rows: list[list[Cell]]) -> list[list[Cell]]:
        """Titles, headings, perhaps numbers under them, rows, a total, a note."""
        heads = [*heads, self.language.remarks]
        if self.chance.random() < 0.3:
            heads.append("Nodal officer")
            rows = [[*row, *[None] * (len(heads) - 1 - len(row)), "GM, DIC"] for row in rows]
        if self.chance.random() < 0.15:
            heads.append("Nodal officer appointed")
            rows = [[*row, *[None] * (len(heads) - 1 - len(row)), "No"] for row in rows]
            self.planted = "Nodal officer appointed"
        if self.chance.random() < 0.15:
            rows[0][1] = "Qwertypur"
            self.planted = "Qwertypur"
        numbering: list[list[Cell]] = [list(range(1, len(heads) + 1))] if self.chance.random() < 0.4 else []
        below: list[list[Cell]] = [[None, f"{self.language.total} ({len(rows)})"]] if self.chance.random() < 0.5 else []
        if self.chance.random() < 0.4:
            below += [[], [None, None, "Sd/- Director of Industries"]]
        if self.chance.random() < 0.3 and len(rows[0]) < len(heads):
            rows[0] = [*rows[0], *[None] * (len(heads) - len(rows[0]))]
            at = heads.index(self.language.remarks)
            rows[0][at] = rows[0][at] or "Total exports Rs 5 crore"
        return [*self.titles(), heads, *numbering, *rows, *below]

    def days(self) -> tuple[list[list[Cell]], None]:
        language = self.language
        rows: list[list[Cell]] = [
            [at, self.name(code), self.day(first) if stage != "none" else language.no, self.day(second)]
            for at, (code, (stage, first, second)) in enumerate(self.facts.items(), start=1)
        ]
        heads = [*self.heads(), f"{language.drafted} {language.date_word}", f"{language.notified} {language.date_word}"]
        return self.table(heads, rows), None

    def marked_days(self) -> tuple[list[list[Cell]], None]:
        """One day of a draft of which the office is not sure: it waits, whatever the mark."""
        first = next(iter(self.facts))
        day = date(2022, 3, 1) + timedelta(days=self.chance.randrange(200))
        self.facts[first] = ("drafted", day, None)
        rows, _ = self.days()
        mark = self.chance.choice(("(P)", "tentative", "provisional", "likely", "अनंतिम"))
        row = next(one for one in rows if len(one) > 3 and one[0] == 1 and one[1] != 2)
        row[2] = self.chance.choice(("{0:%d.%m.%Y} {1}", "{1} {0:%d.%m.%Y}")).format(day, mark)
        self.planted = self.planted or f"bears the mark '{mark}'"
        return rows, None

    def colours(self) -> tuple[list[list[Cell]], object]:
        """The status by the colour of blank cells alone, with a legend or without one."""
        first, second = list(self.facts)[:2]
        self.facts[first], self.facts[second] = ("drafted", None, None), ("none", None, None)
        rows: list[list[Cell]] = [*self.titles(), [*self.heads(), "Status of the plan"]]
        line = len(rows)
        rows += [[at, self.name(code)] for at, code in enumerate(self.facts, start=1)]
        legend: list[list[Cell]] = []
        if self.chance.random() < 0.5:
            legend = [[]]
            legend += [[None, None, None, one] for one in COLOURS]
        stages = [stage for stage, _, _ in self.facts.values()] + (["", *COLOURS] if legend else [])
        self.planted = "a colour is no statement"

        def paint(book: object) -> None:
            for at, stage in enumerate(stages, start=line):
                look = book.add_format({"bg_color": COLOURS[stage]}) if stage else None  # type: ignore[attr-defined]
                book.worksheets()[0].write_blank(at, 2, None, look)  # type: ignore[attr-defined]

        return [*rows, *legend], paint

    def answers(self) -> tuple[list[list[Cell]], None]:
        rows: list[list[Cell]] = [
            [at, self.name(code), self.answer(stage != "none"), self.answer(stage == "notified")]
            for at, (code, (stage, _, _)) in enumerate(self.facts.items(), start=1)
        ]
        return self.table([*self.heads(), self.language.drafted, self.language.notified], rows), None

    def divisions(self) -> tuple[list[list[Cell]], None]:
        rows, _ = self.answers()
        at = next(number for number, row in enumerate(rows) if row and row[0] == 1 and len(row) > 3 and row[1] != 2)
        rows.insert(at, ["Central Division"])
        rows.insert(at + 2, [None, f"Sub total (Central) {self.language.total}: 1"])
        return rows, None

    def pair_rows(self) -> list[list[Cell]]:
        return [
            [
                at,
                self.name(code),
                self.answer(stage != "none"),
                self.day(first),
                self.answer(stage == "notified"),
                self.day(second),
            ]
            for at, (code, (stage, first, second)) in enumerate(self.facts.items(), start=1)
        ]

    def pairs(self) -> tuple[list[list[Cell]], None]:
        language = self.language
        heads = [*self.heads(), language.drafted, language.date_word, language.notified, language.date_word]
        return self.table(heads, self.pair_rows()), None

    def merged_groups(self) -> tuple[list[list[Cell]], object]:
        language = self.language
        answer = f"{language.yes}/{language.no}"
        top: list[Cell] = [*self.heads(), language.drafted, None, language.notified, None]
        rows: list[list[Cell]] = [
            *self.titles(),
            top,
            [None, None, answer, language.date_word, answer, language.date_word],
            *self.pair_rows(),
        ]
        line = len(self.titles_seen(rows))

        def merge(book: object) -> None:
            sheet = book.worksheets()[0]  # type: ignore[attr-defined]
            sheet.merge_range(line, 2, line, 3, language.drafted)
            sheet.merge_range(line, 4, line, 5, language.notified)
            for column in (0, 1):
                sheet.merge_range(line, column, line + 1, column, top[column])

        return rows, merge

    def three_tiers(self) -> tuple[list[list[Cell]], object]:
        """The plan over draft and notification over answer and date, as a State's own form has them."""
        language = self.language
        answer = f"{language.yes}/{language.no}"
        rows: list[list[Cell]] = [
            *self.titles(),
            [*self.heads(), "District Export Action Plan", None, None, None, language.remarks],
            [None, None, language.drafted, None, language.notified],
            [None, None, answer, language.date_word, answer, language.date_word],
            *self.pair_rows(),
        ]
        line = len(self.titles_seen(rows))

        def merge(book: object) -> None:
            sheet = book.worksheets()[0]  # type: ignore[attr-defined]
            sheet.merge_range(line, 2, line, 5, rows[line][2])
            sheet.merge_range(line + 1, 2, line + 1, 3, language.drafted)
            sheet.merge_range(line + 1, 4, line + 1, 5, language.notified)
            for column in (0, 1, 6):
                sheet.merge_range(line, column, line + 2, column, rows[line][column])

        return rows, merge

    def side_by_side(self) -> tuple[list[list[Cell]], None]:
        heads: list[Cell] = [*self.heads(), self.language.drafted, self.language.notified]
        lines: list[list[Cell]] = [
            [at, self.name(code), self.answer(stage != "none"), self.answer(stage == "notified")]
            for at, (code, (stage, _, _)) in enumerate(self.facts.items(), start=1)
        ]
        half = (len(lines) + 1) // 2
        gap: list[Cell] = [None] * self.chance.randrange(2)
        nobody: list[Cell] = []
        rows = [[*left, *gap, *right] for left, right in zip_longest(lines[:half], lines[half:], fillvalue=nobody)]
        return [*self.titles(), [*heads, *gap, *heads], *rows], None

    def two_kinds(self) -> tuple[list[list[Cell]], None]:
        """The plans, and the committees below them with headings of their own."""
        above, _ = self.days()
        self.also["committees"] = {}
        below: list[list[Cell]] = [
            [],
            ["B. Committees"],
            ["District", "DEPC constituted (Y/N)", "Date of constitution of DEPC"],
        ]
        for code, (_, first, _) in self.facts.items():
            status = "constituted" if first else "not_constituted"
            self.also["committees"][code] = (status, first.isoformat() if first else None)
            below.append([self.name(code), "Y" if first else "N", self.day(first)])
        return [*above, *below], None

    def products(self) -> tuple[list[list[Cell]], None]:
        """One district with several products: in a cell, in columns, or in rows below it."""
        how = self.chance.randrange(3)
        heads: list[Cell] = ["District", "Sector", *(["Product 1", "Product 2"] if how == 1 else ["Product"])]
        rows: list[list[Cell]] = []
        listed: dict[str, tuple[Any, ...]] = {}
        for code in self.facts:
            names = sorted(self.chance.sample(tuple(PRODUCTS), self.chance.randrange(1, 3)))
            listed[code] = tuple((one, PRODUCTS[one] if how == 0 else "Agriculture") for one in names)
            if how == 0:
                mark = self.chance.choice(("; ", "\n"))
                is_once = len(names) > 1 and self.chance.random() < 0.1
                if is_once:  # One sector for two products may be of one of them alone.
                    self.planted = "says Sector"
                    listed[code] = tuple((one, None) for one in names)
                sectors = [PRODUCTS[one] for one in names[: 1 if is_once else None]]
                rows.append([self.name(code), mark.join(sectors), mark.join(names)])
            elif how == 1:
                rows.append([self.name(code), "Agriculture", *names])
            else:
                again = self.chance.choice((None, "-do-", "ditto"))
                rows += [[self.name(code) if at == 0 else again, "Agriculture", one] for at, one in enumerate(names)]
        self.also["products"] = listed
        return [*self.titles(), ["Products under ODOP"], heads, *rows], None

    def titles_seen(self, rows: list[list[Cell]]) -> list[list[Cell]]:
        return rows[: next(number for number, row in enumerate(rows) if len(row) > 1)]

    def turned(self) -> tuple[list[list[Cell]], None]:
        language = self.language
        facts = self.facts.items()
        rows: list[list[Cell]] = [
            *self.titles(),
            ["Particulars", *(self.name(code) for code, _ in facts)],
            [
                f"{language.drafted} {language.date_word}",
                *(self.day(one[1]) if one[0] != "none" else language.no for _, one in facts),
            ],
            [f"{language.notified} {language.date_word}", *(self.day(one[2]) for _, one in facts)],
        ]
        return rows, None

    def sheets(self) -> tuple[list[list[list[Cell]]], list[str], None]:
        language = self.language
        made: list[list[list[Cell]]] = []
        for code, (stage, first, second) in self.facts.items():
            heads: list[Cell] = [
                language.district,
                f"{language.drafted} {language.date_word}",
                f"{language.notified} {language.date_word}",
            ]
            row: list[Cell] = [self.name(code), self.day(first) if stage != "none" else language.no, self.day(second)]
            made.append([*self.titles(), heads, row])
        return made, [self.register.title[code] for code in self.facts], None


def untidy(count: int, seed: int, register: Register) -> list[Untidy]:
    """So many files, of every language and layout."""
    known = languages()
    return [Maker(number, seed, register, known[number // len(LAYOUTS) % len(known)]).made() for number in range(count)]
