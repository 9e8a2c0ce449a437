"""The register of figures: every single number that a page shows, with its rule, scheme, base and question.

What is shown per district (a map's classes) stands in `analytics/coverage/measures.py`; together the two hold all that the
product counts. The screen, the export and the check ask the same question.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

from analytics.figures.rows import FIGURE_ROWS
from analytics.filters import Filters
from analytics.question import answer
from analytics.words import indian
from data.store import Store


class Basis(NamedTuple):
    """One row per figure: what it rests on, and its base (`out_of`) where it is part of something."""

    out_of: int | None
    as_on_date: date | None
    grade: str
    document: str
    source: str


class Value(NamedTuple):
    """One row per figure: its value and what it rests on.

    `as_on_date` is absent where the rows behind carry dates of their own; `grade` is the evidence grade A to E.
    """

    value: int
    out_of: int | None
    as_on_date: date | None
    grade: str
    document: str
    source: str


@dataclass(frozen=True)
class Figure:
    """A named figure; `question` asks what it rests on, `FIGURE_ROWS` has the rows that it counts. `scheme` is empty where the chosen scheme decides; `published` names what was said of it."""

    key: str
    label: str
    rule: str
    scheme: str
    unit: str
    base: str
    question: str
    published: tuple[str, str] | None = None

    @property
    def ground(self) -> Literal["listed", "register"]:
        """Which districts it is of: all that the list names, or those of them that the register holds."""
        return "listed" if self.question in _OF_THE_LIST else "register"


_OF_THE_LIST: Final = ("figures/list_of_scheme", "figures/products_gi")


def _figure(*entries: Figure) -> MappingProxyType[str, Figure]:
    return MappingProxyType({entry.key: entry for entry in entries})


_REGISTER = "districts of the LGD register of 13.05.2026"
FIGURES = _figure(
    Figure(
        "districts_in_register",
        "Districts in the register",
        "Districts of the Local Government Directory that are current. Areas that are only drawn on a map, abolished "
        "districts and those of an older register are not counted.",
        "REGISTER",
        "districts",
        "the register itself is the base of every share",
        "figures/districts_in_register",
        ("REGISTER", "districts_in_register"),
    ),
    Figure(
        "districts_with_product",
        "Districts with a product",
        "Current districts for which the scheme's list names at least one product. Districts that the list names but the "
        "register no longer holds are left out.",
        "",
        "districts",
        _REGISTER,
        "figures/districts_with_product",
        ("", "districts_with_products"),
    ),
    Figure(
        "products_listed",
        "Products in the list",
        "Rows of the scheme's list: a product named in two districts counts twice, as in the published counts.",
        "",
        "products",
        "rows of the list on record",
        "figures/list_of_scheme",
        ("", "products_identified"),
    ),
    Figure(
        "products_gi",
        "GI-marked products",
        "Rows that carry the list's own mark for a Geographical Indication. The mark is the list's claim: at least three "
        "rows without it bear a registered name.",
        "",
        "products",
        "rows of the list on record",
        "figures/products_gi",
    ),
    Figure(
        "aspirational_with_product",
        "Aspirational Districts with a product",
        "Districts of NITI Aayog's list for which the scheme's list names at least one product.",
        "",
        "districts",
        "Aspirational Districts on NITI Aayog's list",
        "figures/aspirational_with_product",
    ),
    Figure(
        "states_with_sepc_evidence",
        "SEPCs with a document or return",
        "States/UTs whose committee a public document says to be constituted or met, or a State's return gives with its "
        "order's number and date.",
        "DEH",
        "States/UTs",
        "States/UTs",
        "figures/states_with_sepc_evidence",
        ("DEH", "states_with_sepc"),
    ),
    Figure(
        "districts_with_depc_evidence",
        "DEPCs with a document or return",
        "Current districts whose committee a document about the district itself or a State's return names as "
        "constituted or met. A statement about all districts does not count.",
        "DEH",
        "districts",
        _REGISTER,
        "figures/districts_with_depc_evidence",
        ("DEH", "districts_with_depc"),
    ),
    Figure(
        "districts_with_plan_evidence",
        "Action plans with a document or return",
        "Current districts whose plan a document about the district itself or a State's return names as drafted or "
        "further. A statement about all districts does not count.",
        "DEH",
        "districts",
        _REGISTER,
        "figures/districts_with_plan_evidence",
        ("DEH", "districts_with_plan_drafted"),
    ),
    Figure(
        "product_names",
        "Different product names",
        "Product names of the scheme's list, each counted once however many districts share it. Capitals do not matter; "
        "two spellings of one product count as two.",
        "",
        "names",
        "names in the rows of the list on record",
        "figures/list_of_scheme",
    ),
    Figure(
        "districts_named",
        "Districts named by the list",
        "Districts that the scheme's list names, each counted once. Districts that the register no longer has are "
        "counted here, because the list names them, and stand apart in the line below.",
        "",
        "districts",
        "districts in the rows of the list on record",
        "figures/list_of_scheme",
    ),
    Figure(
        "aspirational_listed",
        "Aspirational Districts",
        "Current districts that NITI Aayog's list of Aspirational Districts names.",
        "",
        "districts",
        "districts on NITI Aayog's list",
        "figures/aspirational_listed",
    ),
)


def value_of(store: Store, filters: Filters, figure: Figure) -> Value | None:
    """The figure's value in the view, the number of its rows; none where nothing is on record for the date, which is not zero."""
    found = answer(store, Basis, figure.question, filters.values())
    if not found or not found[0].document:
        return None
    rows_of, _ = FIGURE_ROWS[figure.key]
    return Value(len(rows_of(store, filters)), *found[0])


def base_words(figure: Figure, value: Value, filters: Filters) -> str:
    """The figure's base in words: "of 784 districts of the LGD register of 13.05.2026"."""
    if value.out_of is None:
        return figure.base
    whose = "Aspirational Districts" if filters.aspirational_only else "districts"
    base = f"{whose} of the {filters.register}" if figure.base is _REGISTER else figure.base
    return f"of {indian(value.out_of)} {base}"
