"""Of which column a note on codes speaks that names its heading: 'deap_sts: D = Drafted, N = Notified'."""

from collections.abc import Sequence

from data.returns.headings.heading_column import Column
from data.returns.words.legend import Meaning
from data.returns.words.vocabulary import concepts, plain


def meant_in(columns: Sequence[Column], number: int, meanings: Sequence[Meaning]) -> tuple[Meaning, ...]:
    """What a code means in a column: by the notes that name its heading, else by those that name no other column's."""
    named = [(one, _columns_named(columns, one)) for one in meanings]
    own = [one for one, of in named if number in of]
    kept = own or [one for one, of in named if not of]
    return tuple({one.text.casefold(): one for one in reversed(kept)}.values())[::-1]


def _columns_named(columns: Sequence[Column], meaning: Meaning) -> frozenset[int]:
    """The columns whose heading stands before the code, as it is written or in other words of the same sense."""
    labels = {plain(one) for one in meaning.labels}
    said = {one for label in meaning.labels if (one := concepts(label))}
    return frozenset(
        one.number
        for one in columns
        if labels & {plain(one.path), plain(one.tiers[-1])} or (one.statement is not None and one.statement in said)
    )
