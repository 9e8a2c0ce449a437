"""One column of a table as its heading has it: what the words say, and which field they mean in each kind of return."""

from dataclasses import dataclass
from functools import cached_property

from data.returns.words import kinds
from data.returns.words.kinds import Field, Kind
from data.returns.words.other_columns import other_column
from data.returns.words.vocabulary import Concepts


@dataclass(frozen=True)
class Column:
    """One column of a table: its number from 1, and its heading's lines from the top."""

    number: int
    tiers: tuple[str, ...]
    statement: Concepts | None = None
    """What the heading says in the context of its group; None where a word of it is not understood."""
    answer: bool | None = None
    """True and False for the columns 'Yes' and 'No' that stand side by side under one heading."""
    sector: str = ""
    """The sector of the products below, where it is the heading."""

    is_status_in_period: bool = False
    """Whether the heading is a period over words of a status: no value of exports."""

    @property
    def path(self) -> str:
        """The heading in one line: group > heading."""
        return " > ".join(dict.fromkeys(self.tiers))

    @cached_property
    def fields(self) -> dict[Kind, Field]:
        """The field that the heading means in each kind of return."""
        found = {kind: kinds.field_of(kind, self.statement, " ".join(self.tiers)) for kind in kinds.KINDS}
        found |= {"exports": None} if self.is_status_in_period else {}
        return {kind: one for kind, one in found.items() if one is not None}

    @property
    def is_understood(self) -> bool:
        """Whether every word of the heading is known and together they mean something."""
        return bool(self.fields) or self.is_other

    @property
    def is_other(self) -> bool:
        """Whether it is understood and holds what no kind of return asks for."""
        return bool(other_column(self.statement))
