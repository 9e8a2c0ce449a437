"""What a part names, each with its place in the text marked or taken out: facts, topic, schemes, places, subjects of measures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from analytics.desk.facts import Fact, facts_in
from analytics.desk.periods import without_periods
from analytics.desk.reply.reading.listed import is_described as is_described_here
from analytics.desk.reply.reading.listed import is_of_listed
from analytics.desk.reply.reading.lists import is_of_both_lists, of_title, without_names
from analytics.desk.reply.reading.names import schemes_of, subjects_of, topic_of
from analytics.desk.reply.reading.places import Places, places_of
from analytics.desk.reply.reading.result import Before
from analytics.places.gazetteer import Gazetteer


@dataclass(frozen=True)
class Names:
    """The names of a part. `text` has a mark for each fact, `rest` is without what was named; `own_topic` is blank for none.

    `is_of_lists`: the two lists of ODOP are asked of together; `is_listed`: what an earlier part listed is meant,
    `is_described`: what "such" stands for is said in the part itself;
    `said_of_subjects` are the words that name the subjects.
    """

    facts: Sequence[Fact]
    own_topic: str
    schemes: tuple[str, ...]
    of: Places
    subjects: tuple[str, ...]
    said_of_subjects: tuple[str, ...]
    text: str
    rest: str
    is_of_lists: bool
    is_listed: bool
    is_described: bool

    @property
    def scheme(self) -> str:
        """The scheme that the part is of; blank where it names none."""
        return next(iter(self.schemes), "")

    @property
    def is_placed(self) -> bool:
        """Whether the part names a State or a district, or means those before."""
        return bool(self.of.states or self.of.districts)

    def topic(self, before: Before) -> str:
        """The topic of the part: its own, or the one before where it names no scheme."""
        return self.own_topic or ("" if self.scheme else before.topic)


def names_in(text: str, places: Gazetteer, before: Before) -> Names:
    """What a part names, after what stands before it."""
    facts, text = facts_in(text)
    topic, rest = topic_of(text)
    schemes, rest = schemes_of(rest)
    is_of_lists = is_of_both_lists(text, schemes, before.scheme)
    schemes = ("ODOP", "PMFME-ODOP") if is_of_lists else of_title(schemes, before.scheme_of_title, text)
    rest = without_names(
        rest,
        is_of_lists=is_of_lists,
        is_of_pmfme="PMFME-ODOP" in (schemes or (before.scheme,)),
        is_of_clusters=(topic or before.topic) == "CLUSTER",
    )
    of = places_of(
        rest,
        places,
        before.states,
        before.districts,
        states_of_title=before.states_of_title,
        is_of_marks=topic == "GI",
        is_of_country=before.is_national,
    )
    is_described = before.is_first and is_described_here(text)
    is_listed = is_of_listed(text) and not is_described and (not (of.states or of.districts) or _is_within(of, before))
    if is_listed and before.listed and not of.states and not of.districts:
        of = replace(of, states=before.listed[0], districts=before.listed[1], is_national=before.listed == ((), ()))
    subjects, said_of_subjects, rest = subjects_of(without_periods(of.rest)[0])
    return Names(
        facts, topic, schemes, of, subjects, said_of_subjects, text, rest, is_of_lists, is_listed, is_described
    )


def _is_within(of: Places, before: Before) -> bool:
    """Whether a part's own places are among those whose products an earlier part listed, which are then those of its own places."""
    if before.listed is None:
        return False
    states, districts = before.listed
    return before.listed == ((), ()) or ({*of.states} <= {*states} and {*of.districts} <= {*districts})
