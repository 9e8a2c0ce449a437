"""One district under two names in one list of products: 'Kamrup' beside 'Kamrup (R)', 'Allahabad' beside 'Prayagraj'. A person is asked.

Two ways of spelling one name ask nothing, nor does a name in two scripts or with its code; a name beside the same name with a word
that tells districts apart may be another district's, and so may a former name be that of what was parted from it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from data.returns.choices import Choices
from data.returns.faults import CellFault
from data.returns.lines.lines import Line
from data.returns.names.likeness import alike
from data.returns.words.spelling import bare, key, without_code, words
from data.returns.words.vocabulary import word_key

_ONE_AND_THE_SAME = "yes"
_ALIKE = 80.0


def named_twice(lines: Sequence[Line], choices: Choices) -> Iterator[CellFault]:
    """A question for each second name of a district in a sheet, at the row that names it less closely; 'yes' of both names settles it."""
    first: dict[tuple[str, str], dict[str, Line]] = {}
    for line in lines:
        if line.district_code is not None and line.written:
            named = first.setdefault((line.table.sheet.name, line.district_code), {})
            named.setdefault(key(_bare(line.written)), line)
    for named in first.values():
        before, *others = named.values()
        for other in others:
            less, more = (other, before) if _is_closer(before.written, other.written) else (before, other)
            if not _is_closer(more.written, less.written):
                if alike(_bare(before.written), _bare(other.written)) >= _ALIKE or _is_in_two_scripts(before, other):
                    continue
                less, more = other, before
            word = f"{less.written} (beside {more.written})"
            if choices.words_anywhere.get(word_key(word)) == _ONE_AND_THE_SAME:
                continue
            place = more.fault("district", "", "").cell
            what = f"'{less.written[:40]}' stands beside '{more.written[:40]}' ({place}), and both are read as one district: is it another?"
            row = less.table.sheet.row_name(less.number)
            remedy = f"Say of the words by hand 'yes' if both are the same district, write the name in full, or set '{row}' aside"
            yield replace(less.fault("district", what, remedy), word=word)


def _bare(written: str) -> str:
    return bare(without_code(written)[0]) or written


def _is_closer(longer: str, shorter: str) -> bool:
    """Whether a name is another one with a word behind it that may tell districts apart."""
    more = words(_bare(longer)) - words(_bare(shorter))
    is_of_it = words(_bare(shorter)) < words(_bare(longer))
    return is_of_it and any(one.isascii() == shorter.isascii() and not one.isdigit() for one in more)


def _is_in_two_scripts(one: Line, other: Line) -> bool:
    return one.written.isascii() != other.written.isascii()
