"""States cut short, 'Raj.', 'U.P.', 'T. Nadu', 'उ.प्र.': which States' names can be cut to a text.

No list of abbreviations is kept. A text stands for a State where of all the names that the register gives to States and Union
Territories only that State's can be cut to it, word by word or to the first letters; where several can ('A.P.'), a person says which,
or the districts beside it do.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from data.returns.files.cells import cleaned
from data.returns.lines.as_on import Named, state_in
from data.returns.names.names import Register
from data.returns.words.spelling import bare, key
from data.returns.words.vocabulary import plain

_LEFT_OUT = frozenset({"and", "of", "the", "और", "एवं", "व"})
_LEAST = 3
"""Letters that one word cut short must have: fewer could be anything."""
_LONGEST = 30
_IN_TITLE = re.compile(
    r"(?<![\w.])(?:[A-Z](?:\s?[.&]\s?[A-Z]){1,4}\.?|[A-Z]{2,5}|[A-Z][a-z]{2,7}\.|[A-Z]\.\s?[A-Z][a-z]+|[\u0904-\u097f]{1,5}[.\u0966]\s?[\u0904-\u097f]{1,5}[.\u0966]?)(?!\w)"
)


def states_cut_to(text: str, register: Register) -> tuple[int, ...]:
    """The States whose names can be cut to a text, in the order of their codes; none for a text that is no name cut short."""
    written = cleaned(text).text
    if not 0 < len(written) <= _LONGEST or re.search(r"\d", written.replace("\u0966", "")):
        return ()
    parts = tuple(one for one in plain(re.sub(r"[.&\u0966]", " ", written)).split() if one not in _LEFT_OUT)
    return _cut_to(parts, tuple((code, name) for code, name, _ in register.states))


@lru_cache(maxsize=2_000)
def _cut_to(parts: tuple[str, ...], states: tuple[tuple[int, str], ...]) -> tuple[int, ...]:
    return tuple(sorted({code for code, name in states if len(name) > _LEAST and _is_cut(parts, _words(name))}))


def _words(name: str) -> list[str]:
    return [one for one in plain(name).split() if one not in _LEFT_OUT]


def _is_cut(parts: Sequence[str], words: Sequence[str]) -> bool:
    if len(parts) == len(words) > 1:
        return all(word.startswith(part) for part, word in zip(parts, words, strict=True))
    together = "".join(parts)
    if len(words) > 1 and together == "".join(word[0] for word in words):
        return True
    return len(parts) == 1 and len(together) >= _LEAST and words[0].startswith(together)


def cut_in_title(text: str, register: Register) -> Iterable[tuple[str, tuple[int, ...]]]:
    """Each text of a title that looks like a State's name cut short, with the States that it can stand for."""
    for found in _IN_TITLE.finditer(cleaned(text).text):
        if codes := states_cut_to(found[0], register):
            yield found[0], codes


def state_of_cell(text: str, district: str, register: Register) -> tuple[int | None, str]:
    """The State that a cell names, with how it was told where its name is cut short; None, with why, where it may be several or none.

    Of several the one counts whose district stands beside it.
    """
    listed = register.state_keys.get(key(text)) or state_in([text], register)
    cut = states_cut_to(text, register)
    # 'AP' is a code of the register; 'A.P.' is two names cut short.
    if listed is not None and ("." not in text or len(cut) < 2):
        return listed, ""
    fitting = [code for code in cut if (code, key(bare(district))) in register.other] if district else []
    if len(cut) == 1:
        return cut[
            0
        ], f"'{text[:40]}' was read as {register.state_name[cut[0]]}: no other State's name can be cut to it"
    if len(fitting) == 1:
        return fitting[
            0
        ], f"'{text[:40]}' was read as {register.state_name[fitting[0]]}, whose districts stand beside it"
    if cut:
        return None, f"'{text[:60]}' may be {' or '.join(sorted(register.state_name[code] for code in cut))}"
    return None, f"'{text[:60]}' is no State or Union Territory"


def state_cut_in_titles(
    texts: Iterable[tuple[str, str]], register: Register, are_mostly_of: Callable[[int], bool]
) -> Named | None:
    """The one State that texts name cut short, each text with its place, and whose districts most rows name; None for none or several."""
    found: dict[int, str] = {}
    for text, place in texts:
        for written, codes in cut_in_title(text, register):
            for code in filter(are_mostly_of, codes):
                found.setdefault(code, f"{place}, where '{written}' stands for it")
    return Named(*next(iter(found.items()))) if len(found) == 1 else None
