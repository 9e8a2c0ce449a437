"""What the Search page shows: the things that a text finds, by kind, best first."""

from __future__ import annotations

from dataclasses import dataclass

from analytics.provenance import Provenance
from analytics.search.findable import KINDS
from analytics.search.index import Hit, Index, index
from analytics.words import counted, indian
from pages.frame.ask import ask
from pages.frame.search_links import PAGES
from pages.frame.workspace import marked


@dataclass(frozen=True)
class SearchView:
    """The text, what it finds by kind (the kind of the best hit first), and the words around it."""

    text: str
    of: Index
    groups: dict[str, tuple[Hit, ...]]
    view: Provenance

    @property
    def count(self) -> int:
        """How many things were found."""
        return sum(map(len, self.groups.values()))

    @property
    def is_similar(self) -> bool:
        """Whether no name fits, so that some results only read alike."""
        return any(hit.is_similar for hits in self.groups.values() for hit in hits)


def search_view(text: str) -> SearchView:
    """All that the page asks."""
    stored = ask(index, PAGES)
    hits = stored.hits(text)
    kinds = dict.fromkeys(hit.found.kind for hit in hits)
    groups = {kind: tuple(hit for hit in hits if hit.found.kind == kind) for kind in kinds}
    found = f"“{text}”: {counted(len(hits), 'result')}" if text.strip() else "By any name, number or word"
    return SearchView(
        text,
        stored,
        groups,
        Provenance(
            title="Search",
            scheme="all schemes: each result names its own",
            sentence=marked(found),
            base=f"{indian(len(stored.rows))} names and titles on record",
            as_on=None,
            sources=(),
            notes=(
                "The search covers all our records, whatever the filters above; a result opens in the view that they make.",
                "Large and small letters, accents, spaces and signs do not matter, and the beginning of a word is enough.",
                "Where no name fits, names that read alike are shown and marked “similar”: they are not the same name.",
            ),
        ),
    )


def kinds_stored(stored: Index) -> dict[str, int]:
    """How many different things of each kind can be found."""
    things: dict[str, set[object]] = {kind: set() for kind in KINDS}
    for one in stored.rows:
        things[one.kind].add(one.thing)
    return {kind: len(some) for kind, some in things.items() if some}
