"""What a document is answered from: one store and one view, and figures, counts and statements of it with their origin."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Final, Protocol, TypedDict, TypeVar

from analytics.brief.cards import Card, cards
from analytics.claims.questions import Claim, claims
from analytics.desk.both import Both
from analytics.desk.wanted import Wanted
from analytics.documents.paper import Origin, named
from analytics.figures.register import FIGURES, base_words, value_of
from analytics.filters import Filters
from analytics.places.gazetteer import Gazetteer, gazetteer, names_in_hindi
from analytics.places.questions import names
from analytics.products.questions import products, reached
from analytics.support.questions import SupportMeasure, measures_taken
from analytics.why.why import SUBJECTS, of_figure
from analytics.words import listed
from data.store import Store


class OfDistrict(Protocol):
    """Anything that is about one district."""

    @property
    def district_code(self) -> str:
        """Its code."""


class Documented(Protocol):
    """A row with the document it rests on."""

    @property
    def grade(self) -> str | None:
        """Evidence grade A to E."""

    @property
    def document(self) -> str | None:
        """The document's title."""


class Basis(TypedDict):
    """What a count rests on, as `ReplyContext.count` takes it."""

    documents: list[str | None]
    grades: list[str | None]


def rests_on(rows: Sequence[Documented]) -> Basis:
    """The documents and grades of the rows that are counted."""
    return Basis(documents=[row.document for row in rows], grades=[row.grade for row in rows])


_A_YEAR: Final = 366
R = TypeVar("R", bound=OfDistrict)


@dataclass(frozen=True)
class ReplyContext:
    """A store and a view. What is asked of it comes back as an origin, ready to be cited; nothing on record is no origin.

    `scheme` is the one that a part asks about, blank for the list of the view: of DEH there is no list. `named_districts` are those that
    it names, `goods` words of products, and `wanted` what its words want of the thing asked.

    Every paper takes its view at this door, so no filter on products rules one: a part whose own words ask for a sector asks
    for it by `figure`.
    """

    store: Store
    filters: Filters
    scheme: str = field(default="", kw_only=True)
    named_districts: tuple[str, ...] = field(default=(), kw_only=True)
    goods: tuple[str, ...] = field(default=(), kw_only=True)
    wanted: Wanted = field(default=Wanted(), kw_only=True)

    def __post_init__(self) -> None:
        """Take every product of the list into the view."""
        object.__setattr__(self, "filters", self.filters.of_all_products())

    def figure(self, key: str, **narrowed: object) -> Origin | None:
        """A figure of the register in the view, which `narrowed` may change in single filters; none where nothing is on record."""
        figure, filters = FIGURES[key], replace(self.filters, **narrowed)  # type: ignore[arg-type]  # fields of Filters
        value = value_of(self.store, filters, figure)
        if value is None:
            return None
        return Origin(
            kind="figure",
            label=figure.label,
            scheme=self._scheme(figure.scheme),
            value=value.value,
            base=base_words(figure, value, filters),
            base_value=value.out_of,
            # A list without a day never bears today's; rows with days of their own are as on the day of the view.
            as_on=value.as_on_date or (None if not figure.scheme else filters.as_on),
            grade=value.grade,
            documents=tuple(value.document.split("; ")),
            figure_id=of_figure(key),
            view=filters.sentence(self.state_names, SUBJECTS[figure.scheme]),
            terms=self._terms(filters, figure.unit),
            ground=figure.ground if not figure.scheme and self.outside else "",
        )

    def _terms(self, filters: Filters, unit: str) -> tuple[str, ...]:
        """What the words around a number must hold; States/UTs are not narrowed by their districts."""
        return (filters if unit != "States/UTs" else replace(filters, aspirational_only=False)).terms(self.state_names)

    def _scheme(self, scheme: str) -> str:
        return scheme or self.filters.scheme

    def count(
        self,
        label: str,
        value: int,
        base: int,
        *,
        scheme: str,
        figure_id: str,
        unit: str = "districts",
        documents: Sequence[str | None] = (),
        grades: Sequence[str | None] = (),
    ) -> Origin:
        """A count of rows in the view: `value` of `base` units. Its grade is the weakest one among its rows."""
        whose = "Aspirational Districts" if self.filters.aspirational_only else "districts"
        of = f"{whose} of the {self.filters.register}" if unit == "districts" else unit
        return Origin(
            kind="figure",
            label=label,
            scheme=scheme,
            value=value,
            base=f"of {base} {of}",
            base_value=base,
            as_on=self.filters.as_on,
            grade=max((grade for grade in grades if grade), default=""),
            documents=tuple(sorted({one for one in documents if one})),
            figure_id=figure_id,
            view=self.sentence(scheme),
            terms=self._terms(self.filters, unit),
        )

    def base(self) -> Origin | None:
        """The districts of the register in view: the base of every share."""
        return self.figure("districts_in_register")

    def stated(self, scheme: str, measure: str) -> Claim | None:
        """The last number published of a measure by the as-on date; national, so none for a narrower view."""
        return self.published(scheme, measure) if self.filters.is_national and not self.named_districts else None

    def published(self, scheme: str, measure: str) -> Claim | None:
        """The last number published of a measure by the as-on date, of the whole country whatever the view."""
        return next(
            (
                claim
                for claim in self._claims
                if (claim.scheme, claim.measure) == (scheme, measure) and claim.value is not None and not claim.is_own
            ),
            None,
        )

    def exact_before(self, claim: Claim) -> Claim | None:
        """The last exact number given to Parliament within a year before one that is not exact; none beside an exact one."""
        if claim.qualifier == "exact" or claim.day is None:
            return None
        return next(
            (
                one
                for one in self._claims
                if (one.scheme, one.measure, one.qualifier) == (claim.scheme, claim.measure, "exact")
                and one.source_kind == "parliament reply"
                and one.value is not None
                and one.day
                and 0 <= (claim.day - one.day).days <= _A_YEAR
            ),
            None,
        )

    def stated_of_all(self, scheme: str, measure: str) -> Claim | None:
        """The last statement that something is so of all of them, without a number; it holds for every narrower view."""
        return next(
            (
                claim
                for claim in self._claims
                if (claim.scheme, claim.measure, claim.qualifier) == (scheme, measure, "all") and claim.value is None
            ),
            None,
        )

    def of_view(self, rows: Sequence[R]) -> tuple[R, ...]:
        """The rows of the districts that the part names; all of them where it names none."""
        return tuple(row for row in rows if not self.named_districts or row.district_code in self.named_districts)

    def standing(self, scheme: str, measure: str) -> Claim | None:
        """The last statement without a number of a measure: that data are not maintained, or that there is no scheme."""
        return next(
            (
                claim
                for claim in self._claims
                if (claim.scheme, claim.measure) == (scheme, measure)
                and claim.value is None
                and claim.qualifier != "all"
            ),
            None,
        )

    @cached_property
    def _claims(self) -> tuple[Claim, ...]:
        return claims(self.store, self.filters.national())

    @cached_property
    def cards(self) -> tuple[Card, ...]:
        """The Brief's figures in the view, each beside what was last published of it."""
        return cards(self.store, self.filters)

    @cached_property
    def state_names(self) -> dict[int, str]:
        """Names of the States and Union Territories by code."""
        return dict(names(self.store))

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """Every name by which a place may be asked for, in English and Hindi."""
        return gazetteer(self.store)

    @cached_property
    def in_hindi(self) -> Mapping[str, str]:
        """The names of States and districts in Hindi by their names in English, where the register has them."""
        return names_in_hindi(self.store)

    @cached_property
    def reach(self) -> frozenset[int]:
        """Codes of the States and Union Territories that the scheme's list reaches: of the others nothing is known."""
        return frozenset(row.state_code for row in reached(self.store, self.filters))

    @cached_property
    def outside(self) -> int:
        """How many products of the list in view are of districts that the register no longer holds."""
        return sum(not row.is_current_district for row in products(self.store, self.filters))

    @cached_property
    def measures(self) -> dict[int, SupportMeasure]:
        """The facts about support measures known by the day, by their number."""
        return {row.number: row for row in measures_taken(self.store, self.filters)}

    def sentence(self, scheme: str = "") -> str:
        """The view in words; of a scheme that is no product list, under that scheme's name."""
        return self.filters.sentence(self.state_names, SUBJECTS.get(scheme, ""))

    @property
    def where(self) -> Both:
        """The place of the view within a sentence: "of the country", "of Bihar and Goa", "of Araria and Arwal (Bihar)"."""
        if self.named_districts:
            return Both(
                ("of ", named(self._district_names(str, listed))),
                (named(self._district_names(self._hindi, self.listed_in_hindi)), " के"),
            )
        if not self.filters.states:
            return Both(("of the country",), ("देश के",))
        states = self.both_listed([self.state_names[code] for code in self.filters.states])
        return Both(("of ", *states.english), (*states.hindi, " के"))

    @property
    def there(self) -> Both:
        """The place of the view after a base, where it is not the whole country: " of Bihar and Goa"."""
        where = self.where
        is_narrow = self.filters.states or self.named_districts
        return Both((" ", *where.english), (*where.hindi, " ")) if is_narrow else Both((), ())

    def _hindi(self, name: str) -> str:
        return self.in_hindi.get(name, name)

    def _district_names(self, said: Callable[[str], str], joined: Callable[[Sequence[str]], str]) -> str:
        """The districts named, State by State: "Araria and Arwal (Bihar)"."""
        of_state: dict[int, list[str]] = {}
        for one in (self.gazetteer.districts[code] for code in self.named_districts):
            of_state.setdefault(one.state_code, []).append(one.name)
        return ", ".join(f"{joined(names)} ({said(self.state_names[code])})" for code, names in of_state.items())

    def both_listed(self, names: Sequence[str]) -> Both:
        """Names of places as a list within a sentence, in both languages."""
        return Both((named(listed(names, most=40)),), (named(self.listed_in_hindi(names)),))

    def listed_in_hindi(self, names: Sequence[str]) -> str:
        """Names as a list within a sentence in Hindi."""
        return listed([self._hindi(name) for name in names], most=40).replace(" and ", " और ")


def of_claim(claim: Claim) -> Origin:
    """A published number, as said."""
    base = (
        f"of {claim.out_of_value} {claim.out_of_unit or ''}".strip()
        if claim.out_of_value
        else "as stated; no base was named"
    )
    return Origin(
        kind="document",
        label=f"Published: {claim.measure.replace('_', ' ')}",
        scheme=claim.scheme,
        value=claim.value,
        base=base,
        base_value=claim.out_of_value,
        as_on=claim.day or date.min,
        grade=claim.grade,
        documents=(claim.document,),
        figure_id=f"claim.{claim.figure_id}",
        view=claim.statement,
    )
