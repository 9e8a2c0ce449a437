"""What is read of a part, and what the parts before it say: the two ends of `reading`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

OF_LISTED: Final = "asks of what an earlier part lists"
LOST_PLACES: Final = "speaks of places named before, and which these are is not read"


@dataclass(frozen=True)
class Before:
    """What the title of a question, or the parts before one, are about: scheme, topic and places, each blank for none.

    `listed` are the places of the products that the last part listed, absent where no part did or it was not read whole.
    `is_of_committees`: the last part asks about committees, so that "by them" in this one is by these;
    `is_aspirational`: the title names the Aspirational Districts, `is_of_aspirational`: the last part on districts asks of them.
    `chosen` are "district" or "state" where an earlier part is about some of them, so that "the said districts" are not known.
    `is_national`: the last part is about the country; `is_first`: no part stands before; `is_placed`: the title or the parts before
    name the places of a part that names none. `scheme_named` is the last that the title or a part names itself, where `scheme` may
    be that of committees asked of since.
    """

    scheme: str = ""
    topic: str = ""
    states: tuple[int, ...] = ()
    districts: tuple[str, ...] = ()
    listed: tuple[tuple[int, ...], tuple[str, ...]] | None = None
    states_of_title: tuple[int, ...] = ()
    is_of_committees: bool = False
    is_aspirational: bool = False
    is_of_aspirational: bool = False
    chosen: frozenset[str] = frozenset()
    scheme_of_title: str = ""
    is_national: bool = False
    is_first: bool = True
    is_placed: bool = False
    scheme_named: str = ""


@dataclass(frozen=True)
class Reading:
    """What a part's words say. `asks` is empty where nothing is asked that is understood, or something is left in `unread`.

    `seems` are the asks whose words stand there, whatever else does; `near` those of which something is on record that may help
    the officer; `because` are the telling words, as written; `scheme` is the one it names or follows, blank for none; `topic`
    the thing that is no scheme; `subjects` are what the measures asked for are about; `states` and `districts` are the codes of
    the places it names; `unsure` names that two districts bear; `regions` are those whose districts no table names; `goods` are
    words of products; `beyond` are reasons to leave a part of known words to the officer. `is_district_wise`: districts are named only as the foremost of their State; `is_national`: it says that it
    is about the country; `is_with_country`: its States stand as the foremost of the country; `is_within_goods`: its places are of names of goods ("Darjeeling tea"); `refers` is "district" or "state" where those named before are meant; `strangers` stand among places and are no
    name that is known.
    """

    asks: tuple[str, ...] = ()
    seems: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    because: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    scheme: str = ""
    topic: str = ""
    states: tuple[int, ...] = ()
    districts: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    goods: tuple[str, ...] = ()
    beyond: tuple[str, ...] = ()
    follows: bool = False
    is_district_wise: bool = False
    is_national: bool = False
    refers: str = ""
    strangers: tuple[str, ...] = ()
    is_with_country: bool = False
    is_within_goods: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether it asks nothing of its own: "if so, the details thereof"."""
        return not self.seems and not self.unread and not self.beyond

    @property
    def is_of_before(self) -> bool:
        """Whether its words name no place of their own, nor the country."""
        return not self.states and not self.districts and not self.regions and not self.is_national
