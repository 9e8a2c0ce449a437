"""What can be found by a name, a number or a word: places, products, GI names, figures, claims, questions and documents.

Each thing comes from the question that its own page asks, whatever the day: a search is over all that is on record. A
page adds its own titles. `analytics/search/index.py` finds among them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import groupby
from types import MappingProxyType
from typing import Final, NamedTuple

from analytics.claims.questions import Claim, claims
from analytics.claims.words import subject
from analytics.filters import SCHEMES, Filters
from analytics.log.questions import documents
from analytics.places.lineage import known_names, settled_names
from analytics.places.questions import places
from analytics.profiles.questions import known_districts
from analytics.question import answer
from analytics.why.why import figure_entries
from analytics.words import counted, dotted, listed
from data.store import Store

KINDS: Final = MappingProxyType(
    {
        "place": "Places",
        "page": "Pages",
        "question": "Questions in Parliament",
        "figure": "Figures",
        "claim": "Published figures",
        "product": "Products",
        "gi": "GI names",
        "document": "Documents",
    }
)
"""The kinds of things that can be found, in the order in which equals stand."""

_ORDER: Final = {kind: place for place, kind in enumerate(KINDS)}
_ALL: Final = Filters(as_on=date.max)
_ADDRESS_KINDS: Final = {
    "figure": "Figure",
    "plans": "Stage of the action plan",
    "sepc": "Standing of State committees",
    "class": "Class of the map",
    "classes": "Classes of the map together",
    "sector": "Figure of a sector",
    "tier": "Figure of a tier",
    "side": "Side of the comparison",
}


class Findable(NamedTuple):
    """One row per name under which a thing is found. `name` is what is looked for first, `more` holds further words.

    `says` is what it is, `detail` a second line. It opens the page of the path `to` with `params`; `turns` are values of the
    bar without which it is not shown there, and `since` the day before which the ledger does not show it.
    """

    kind: str
    name: str
    says: str
    detail: str
    to: str
    params: tuple[tuple[str, str], ...] = ()
    more: str = ""
    turns: tuple[tuple[str, str], ...] = ()
    since: date | None = None

    @property
    def thing(self) -> object:
        """What is found: a place is one thing under all its names."""
        return self.params if self.kind == "place" else self

    @property
    def label(self) -> str:
        """The thing in one line, as a list of choices shows it."""
        says = self.says if self.says[:2].isupper() else f"{self.says[:1].lower()}{self.says[1:]}"
        return f"{self.name}: {says}"


class ProductName(NamedTuple):
    """One row per product name of a scheme's list; `only_district` is its one district, if that is one today."""

    product_name: str
    scheme: str
    district_count: int
    district_names: list[str]
    state_names: list[str]
    sectors: list[str]
    only_district: str | None


class GiName(NamedTuple):
    """One row per registered GI name and State/UT; the State is absent for a name of another country."""

    gi_name: str
    goods_category: str
    state_code: int | None
    state_name: str | None


class EvidenceDocument(NamedTuple):
    """One row per public document about plans and committees, with the one State or district that it speaks of, if one."""

    document: str
    source: str
    fact_count: int
    state_names: list[str]
    district_names: list[str] | None
    only_state: int | None
    only_district: str | None


def product_names(store: Store, filters: Filters) -> tuple[ProductName, ...]:
    """The product names of the scheme's list."""
    return answer(store, ProductName, "search/product_names", filters.values())


def gi_names(store: Store) -> tuple[GiName, ...]:
    """The names of the Geographical Indications register."""
    return answer(store, GiName, "search/gi_names", {})


def evidence_documents(store: Store, filters: Filters) -> tuple[EvidenceDocument, ...]:
    """The documents of the public evidence register."""
    return answer(store, EvidenceDocument, "search/evidence_documents", filters.values())


def findables(store: Store) -> tuple[Findable, ...]:
    """Everything on record that can be found; the pages of the product are the caller's to add."""
    return (*_places(store), *_subjects(store), *_documents(store))


def shortlist(store: Store, pages: tuple[Findable, ...]) -> Mapping[str, Findable]:
    """What the bar's box offers while a name is typed, by its label: each place in one line with all its names, then the rest."""
    settled: dict[str, list[str]] = {}
    for one in settled_names(store, _ALL):
        settled.setdefault(f"D{one.district_code}", []).append(one.written)
    offered = {}
    for place in places(store):
        named = place._replace(other_names=[*place.other_names, *settled.get(place.place, ())])
        offered[named.label] = Findable(
            "place", place.name, "Place", place.state_name, "coverage", (("place", place.place),)
        )
    # Two things under one label are told apart on the page of results, not in the box.
    for thing in sorted((*pages, *_subjects(store)), key=lambda thing: _ORDER[thing.kind]):
        offered.setdefault(thing.label, thing)
    return MappingProxyType(offered)


def _subjects(store: Store) -> tuple[Findable, ...]:
    """What is found besides places and documents."""
    return (
        *_figures(),
        *_claims(claims(store, _ALL)),
        *(one for scheme in SCHEMES for one in _products(store, scheme)),
        *map(_gi, gi_names(store)),
    )


def _places(store: Store) -> Iterator[Findable]:
    for known in known_names(store, _ALL):
        is_state = known.place_kind == "state"
        own = "State or Union Territory" if is_state else f"District of {known.state_name}"
        says = own if known.kind == "Present name" else f"{known.kind} of {known.place_name}"
        yield _place(known.name, says, "" if says == own else own, known.place, known.state_name)
    for one in settled_names(store, _ALL):
        says = f"Read as {one.district_name} by entry {one.entry_number} of the log"
        yield _place(one.written, says, f"District of {one.state_name}", f"D{one.district_code}", one.state_name)
    for gone in known_districts(store, _ALL):
        if gone.status == "abolished":
            until = f"{gone.state_name}, until {dotted(gone.valid_to)}" if gone.valid_to else gone.state_name
            for name in (gone.district_name, *gone.other_names):
                yield _place(name, "Former district", until, f"D{gone.district_code}", gone.state_name)


def _place(name: str, says: str, detail: str, place: str, state: str) -> Findable:
    page = "state" if place.startswith("S") else "district"
    return Findable("place", name, says, detail, page, (("place", place),), state)


def _figures() -> Iterator[Findable]:
    for key, figure_id in figure_entries().items():
        says = _ADDRESS_KINDS[key.partition(".")[0]]
        yield Findable("figure", figure_id.label, says, "Its rows, rule and documents", "why", (("what", key),))


def _claims(rows: Iterable[Claim]) -> Iterator[Findable]:
    found = tuple(rows)
    for one in found:
        number = str(one.value or "")
        where = (one.house or "", f"question {one.question_no}" if one.question_no else "")
        yield Findable(
            "claim",
            one.label,
            "Published figure",
            one.document,
            "claims",
            (("claim", one.figure_id),),
            " ".join((number, *where, one.source_kind, one.document, one.statement)),
            since=one.day,
        )
    requested = sorted((one for one in found if one.question_no), key=_question)
    for (number, house, _), same in groupby(requested, key=_question):
        of = list(same)
        statement = ", ".join(part for part in (house, dotted(of[0].published_on)) if part)
        subjects = listed([subject(name, short=True) for name in dict.fromkeys(one.measure for one in of)])
        yield Findable(
            "question",
            f"Question {number}",
            "Question in Parliament",
            f"{statement}: {counted(len(of), 'published figure')}, {subjects}",
            "claims",
            (("claim", of[0].figure_id),),
            of[0].document,
            since=of[0].day,
        )


def _question(claim: Claim) -> tuple[str, str, str]:
    return claim.question_no or "", claim.house or "", str(claim.published_on)


def _products(store: Store, scheme: str) -> Iterator[Findable]:
    for one in product_names(store, Filters(as_on=date.max, scheme=scheme)):
        count = one.district_count
        of = one.district_names[0] if count == 1 else counted(count, "district")
        is_one = one.only_district is not None
        yield Findable(
            "product",
            one.product_name,
            f"Product of {of} ({scheme})",
            f"{listed(one.state_names)}, {listed(one.sectors)}",
            "district" if is_one else "sectors",
            (("place", f"D{one.only_district}"),) if is_one else (("rows_text", one.product_name),),
            " ".join((*one.district_names, *one.state_names)),
            # A profile has every list; the rows of Sectors are those of one.
            () if is_one else (("scheme", scheme),),
        )


def _gi(one: GiName) -> Findable:
    is_ours = one.state_code is not None
    return Findable(
        "gi",
        one.gi_name,
        f"GI name of {one.state_name or 'another country'}",
        f"{one.goods_category} goods",
        "state" if is_ours else "sources",
        (("place", f"S{one.state_code}"),) if is_ours else (),
        one.state_name or "",
    )


def _documents(store: Store) -> Iterator[Findable]:
    for stored in documents(store, _ALL):
        numbered = f", number {stored.document_number}" if stored.document_number else ""
        yield Findable(
            "document",
            stored.title,
            stored.kind_words,
            f"{stored.sent_by}{numbered}",
            "sources",
            more=f"{stored.file_name} {stored.sent_by} {stored.document_number or ''}",
        )
    for one in evidence_documents(store, _ALL):
        place = f"D{one.only_district}" if one.only_district else f"S{one.only_state}"
        is_national = one.only_district is None and one.only_state is None
        yield Findable(
            "document",
            one.document,
            "Document of the public evidence",
            f"{counted(one.fact_count, 'fact')} about {listed(one.state_names)}",
            "coverage" if is_national else "district" if one.only_district else "state",
            (("table_india", "Rows and documents"), ("measure", "depc")) if is_national else (("place", place),),
            " ".join((*one.state_names, *(one.district_names or ()))),
        )
