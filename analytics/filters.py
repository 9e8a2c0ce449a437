"""What the reader has chosen to see: one frozen value that every question takes and every export repeats in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import Field, dataclass, field, fields, replace
from datetime import date
from typing import Any, Final

from analytics.words import dotted, listed

REGISTER_DAY = date(2026, 5, 13)
"""The day of the present register, as data/reference/SOURCES.md has it."""

SCHEMES = ("ODOP", "PMFME-ODOP")
SECTORS = (
    "Agriculture",
    "Handicraft",
    "Manufacturing",
    "Food Processing",
    "Textile",
    "Handloom",
    "Marine",
    "Others",
    "Dairy",
)
TIERS = ("Primary", "Secondary", "Tertiary", "Others")


Names = Mapping[int, str]
_WORDS: Final = "words"
_TERMS: Final = "terms"
_OF_PRODUCTS: Final = "of_products"
GI_TERM: Final = "GI"
ASPIRATIONAL_TERM: Final = "Aspirational"


def _narrowing(
    blank: Any,
    words: Callable[[Any, Names], str],
    terms: Callable[[Any, Names], tuple[str, ...]],
    *,
    of_products: bool = False,
) -> Any:
    """A field that narrows the view, with its words, blank for none; one of products has no part where no list is shown.

    `terms` are what any sentence must hold that says a number of the narrowed view.
    """
    return field(default=blank, metadata={_WORDS: words, _TERMS: terms, _OF_PRODUCTS: of_products})


def _every(words: Sequence[str]) -> str:
    """All of the words: a filter that is only counted ("and 3 more") is one that nobody sees."""
    return listed(words, most=len(words))


@dataclass(frozen=True)
class Filters:
    """The view: scheme, places, products and the date. An empty tuple means all; the fields stand in the order they are said.

    `states` are State codes of the Local Government Directory. `as_known_on` is the day by whose end the ledger must have
    held a fact; the latest day there is means all that is held. `as_at_entry` is the ledger's entry up to which the store
    is drawn that is asked, absent for the present one: it changes the words and, in SQL, nothing.
    """

    as_on: date
    scheme: str = "ODOP"
    states: tuple[int, ...] = _narrowing(
        (),
        lambda codes, names: _every([names[code] for code in codes]) or "all 36 States/UTs",
        lambda codes, names: tuple(names[code] for code in codes),
    )
    aspirational_only: bool = _narrowing(
        False,
        lambda only, _: "Aspirational Districts only" if only else "",
        lambda only, _: (ASPIRATIONAL_TERM,) if only else (),
    )
    sectors: tuple[str, ...] = _narrowing(
        (),
        lambda chosen, _: f"sector {_every(chosen)}" if chosen else "",
        lambda chosen, _: chosen,
        of_products=True,
    )
    tiers: tuple[str, ...] = _narrowing(
        (),
        lambda chosen, _: f"tier {_every(chosen)}" if chosen else "",
        lambda chosen, _: chosen,
        of_products=True,
    )
    gi_only: bool = _narrowing(
        False,
        lambda only, _: "GI-marked products only" if only else "",
        lambda only, _: (GI_TERM,) if only else (),
        of_products=True,
    )
    as_known_on: date = date.max
    as_at_entry: int | None = None

    def values(self) -> dict[str, object]:
        """The values that questions bind by the names of the fields.

        Those that narrow products go together, as `of_products`; `every_product` is the same with none of them set.
        """
        stored = {one.name: getattr(self, one.name) for one in fields(self)}
        return _bindable(stored) | {
            "of_products": _bindable({one.name: stored[one.name] for one in _of_products()}),
            "every_product": _bindable(_blank(_of_products())),
        }

    def of_all_products(self) -> Filters:
        """The same for every product: for what does not belong to a list's products."""
        return replace(self, **_blank(_of_products()))

    @property
    def narrows_products(self) -> bool:
        """Whether some products of the list are out of view."""
        return any(getattr(self, one.name) for one in _of_products())

    @property
    def product_words(self) -> str:
        """What narrows the products, in words; blank where every product of the list is in view."""
        return ", ".join(filter(None, (one.metadata[_WORDS](getattr(self, one.name), {}) for one in _of_products())))

    def terms(self, state_names: Mapping[int, str]) -> tuple[str, ...]:
        """What a sentence must hold that says a number of this view: each State, sector and tier, and either mark."""
        return tuple(term for one in _NARROWING for term in one.metadata[_TERMS](getattr(self, one.name), state_names))

    def everywhere(self) -> Filters:
        """The same for every district: what is asked once and then narrowed to many views of places."""
        return replace(self, **_blank(one for one in _NARROWING if not one.metadata[_OF_PRODUCTS]))

    def national(self, scheme: str = SCHEMES[0]) -> Filters:
        """Every place and product of a scheme, on the same days: for what does not depend on where the reader looks."""
        return replace(self, scheme=scheme, **_blank(_NARROWING))

    @property
    def is_national(self) -> bool:
        """Whether every district and product is in view, so that a published national figure may stand beside."""
        return not any(getattr(self, one.name) for one in _NARROWING)

    @property
    def register(self) -> str:
        """The register that gives the base, in words: the present one, or that one taken back to a past day."""
        stored = f"LGD register of {dotted(REGISTER_DAY)}"
        return stored if self.as_on >= REGISTER_DAY else f"{stored}, taken back to {dotted(self.as_on)}"

    def sentence(self, state_names: Mapping[int, str], subject: str = "") -> str:
        """The view in words, as it stands under each page's title and in each file.

        `subject` stands in place of the scheme where what is shown belongs to no product list.
        """
        statement = [
            one.metadata[_WORDS](getattr(self, one.name), state_names)
            for one in _NARROWING
            if not (subject and one.metadata[_OF_PRODUCTS])
        ]
        return ", ".join([subject or self.scheme, *filter(None, statement), self.days])

    @property
    def is_as_known_before(self) -> bool:
        """Whether an earlier state of the ledger than the present one is asked for."""
        return self.as_known_on != date.max

    @property
    def days(self) -> str:
        """The day and the state of the ledger in words; the second only where it is a past one."""
        return ", ".join(filter(None, (f"as on {dotted(self.as_on)}", self.books_words)))

    @property
    def books_words(self) -> str:
        """The state of the ledger in words, blank for the present one."""
        known = f"as known on {dotted(self.as_known_on)}" if self.is_as_known_before else ""
        stood = "" if self.as_at_entry is None else f"as the ledger stood at entry {self.as_at_entry}"
        return ", ".join(filter(None, (known, stood)))


def _of_products() -> tuple[Field[Any], ...]:
    return tuple(one for one in _NARROWING if one.metadata[_OF_PRODUCTS])


def _bindable(values: Mapping[str, Any]) -> dict[str, object]:
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}


def _blank(some: Iterable[Field[Any]]) -> dict[str, Any]:
    return {one.name: one.default for one in some}


_NARROWING: Final = tuple(one for one in fields(Filters) if _WORDS in one.metadata)
"""The fields that narrow the view, in the order in which they are said."""
