"""Codes whose meaning the file gives in a note of its own: 'Y = meeting held, N = not held', '1 - Notified, 2 - Draft'.

Such a cell is read as what the note says, never as what its letter means elsewhere; two meanings of one code are a fault.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from data.returns.files.cells import is_blank, plain_text
from data.returns.files.sheets import Sheet, Value
from data.returns.words.signs import CROSSES, TICKS

_MARK = r"(?:[^\w\s.,;:()\[\]{}'\"“”‘’`\u00b4/\\|=<>!?&%₹$~→⇒–—-]\ufe0f?){1,3}"
"""A sign that is no letter, digit, bracket or stop: ✓, ●, *."""
_WORD = r"[^\W_]{1,3}|N\.?A\.?"
_CODE = rf"[\"'“‘(\[]*({_WORD}|{_MARK}|[–—-]|\btick|\bcross)[\"'”’)\]]*"
_BEFORE = r"(?:(?<=[\s;,(\[|/:\"'“‘])|^)"
_VERBS = (
    r"means?|meaning|stands? for|denot(?:es?|ing)|indicat(?:es?|ing)|signif(?:y|ies)|represents?|refers? to|marks|shows?"
    "|का अर्थ|का मतलब|का आशय|म्हणजे|એટલે"
)
_PREFIX = r"(?!(?-i:[Rr]e|[Pp]re|[Nn]on|[Ss]ub|[Cc]o|[Uu]n|[Dd]is|[Mm]id|[Dd]e|[Ee]x|[Bb]i|[Tt]ri)-(?-i:[a-z]))"
"""No code, but the first syllable of a word with a hyphen: 're-constitution'."""
_LINKED = re.compile(
    rf"{_BEFORE}{_PREFIX}{_CODE}\s*(?:marks?\s*)?(?:(?P<sure>=>?|[-–]>|→|⇒|(?<!\w)(?:{_VERBS})(?!\w))\s*"
    r"|(?:[:–—-]|\.\s?-|\bis(?:\s+for)?\b|\bfor\b|\bif\b|\bwhere\b)\s*(?=[\"'“‘(]*[^\W\d_]))",
    re.IGNORECASE,
)
_BRACKETED = re.compile(rf"{_BEFORE}[\"'“‘(\[]({_WORD}|{_MARK})[\"'”’)\]]\s+(?=[^\W\d_])", re.IGNORECASE)
_SIGNS = re.compile(rf"(?:(?<=[\s;,|/:])|^)({_MARK})\s*(?=[^\W\d_])")
_REVERSED = re.compile(
    rf"(?:(?<=[;,|(\[:])|^|\band\b)\s*([^\W\d_][^;,|=:→()\[\]]{{1,60}}?)\s*(=|:|[-–]>|→|\s[–—-])\s*[\"'“‘(\[]*({_WORD}|{_MARK})[\"'”’)\]]*"
    r"(?=\s*(?:[;,|)\]./]|and\b|$))",
    re.IGNORECASE,
)
_CODE_BEHIND = re.compile(rf"([^\W\d_][^;,|=:()\[\]/]{{1,60}}?)\s*[(\[]\s*({_WORD}|{_MARK})\s*[)\]]")
_WORDS_BEHIND = re.compile(rf"{_BEFORE}([A-Z\d]{{1,2}}|{_MARK})\s*[(\[]\s*([^\W\d_][^()\[\]]{{1,60}})[)\]]")
_QUOTED = re.compile(rf"[\"“‘']({_WORD}|{_MARK})[\"”’']")
_MARKED = re.compile(
    rf"\b(?:marked|shown|written|entered|given|indicated)\s+(?:as\s+|with\s+|by\s+)?[\"'“‘(]?([A-Z\d]{{1,3}}|{_MARK})(?!\w)"
)
_ANY_SIGN = re.compile(rf"(?:(?<=[\s;,|/:(\[\"'“‘])|^)({_MARK})(?=[\s;,|/:)\]\"'”’]|$)")
_LETTER_ALONE = re.compile(r"(?<![\w./])([YN])(?![\w./])")
_DIGIT_ALONE = re.compile(r"(?<![\w./-])([01])(?![\w./%-]|,\d)")
_SPOKEN_WORD = re.compile(r"\b(tick|cross)(?:ed|es|s)?\b")
_CODES_ALONE = re.compile(
    rf"\s*(?!(?:[YN10]|NA|Y/N)\b)(?:[A-Z]{{1,2}}|{_MARK})(?:\s*[/,]\s*(?:[A-Z]{{1,2}}|{_MARK}))+\s*"
)
_AROUND = re.compile(
    r"^(?:that\s+|(?:the\s+)?(?:districts?|cases|those)\s+(?:where|in which|that|which)\s+)"
    r"|\s*[(\[]\w{1,2}[)\]]?$|[\s,]*\b(?:and|एवं|और)$"
    r"|[\s,]+(?:and\s+)?(?:an?\s+|the\s+)?(?:tick|cross|blank|code|letter|symbol|sign|mark)(?: mark)?$",
    re.IGNORECASE,
)
_SPOKEN = {"tick": "✓", "cross": "✗"}
_TITLE = re.compile(r"(?:legend|legends|codes?|key|abbreviations?|code list|संकेत|संकेत सूची|कोड)(?:\W.*)?", re.IGNORECASE)
_LEGEND = re.compile(r"(?:legends?|key|abbreviations?|संकेत|संकेत सूची)\W*", re.IGNORECASE)
_LONGEST = 400
_MAY_EXPLAIN = re.compile(rf"[=:→⇒–—(\[\"'“‘-]|{_VERBS}|\b(?:for|is|if|where)\b|{_MARK}", re.IGNORECASE)
NOT_KNOWN = frozenset(
    {
        "not applicable",
        "not available",
        "not known",
        "not received",
        "not reported",
        "not entered",
        "not given",
        "not recorded",
        "not submitted",
        "no information",
        "no report",
        "unknown",
        "awaited",
        "information awaited",
        "information not available",
        "data not available",
        "not furnished",
        "na",
        "n.a.",
    }
)
"""What a note may say that a code stands for where nothing is known."""
_KEY_LINE = re.compile(rf"\s*[\"'“‘(\[]*([^\W\d_]{{1,2}}|{_MARK})[\"'”’)\]]*\s*[:=–—-]+\s*([^\W\d_].{{2,120}})")
_BRACKET_BEHIND = re.compile(r"\s*[(\[][^()\[\]]*=[^()\[\]]*[)\]]\s*$")
"""'(date = date of notification)' says what stands in another column."""
_ANSWERS = frozenset({"yes", "no", "हाँ", "हां", "नहीं"})


@dataclass(frozen=True)
class Meaning:
    """What a note says that a code means, and the cell of the note."""

    text: str
    place: str
    labels: tuple[str, ...] = ()
    """What stands before the code in the note: it may be the heading of the one column of which the note speaks."""

    @property
    def is_not_known(self) -> bool:
        """Whether the note says that nothing is known: 'NA = not available'."""
        return self.text.casefold() in NOT_KNOWN


Legend = Mapping[str, tuple[Meaning, ...]]
"""Each code, as `code_of` writes it, to its meanings: more than one where the notes of a file differ."""


def code_of(value: Value) -> str:
    """A cell as a code is compared; blank for what is none. Every tick is one code, and every cross."""
    text = plain_text(value).strip(" .()[]\"'“”‘’").replace("\ufe0f", "").casefold()
    text = "✓" if text in TICKS else "✗" if text in CROSSES else _SPOKEN.get(text, text)
    return text.replace("—", "-").replace("–", "-") if 0 < len(text) <= 4 else ""


def legend_of(texts: Iterable[tuple[str, str]]) -> Legend:
    """The codes that texts explain, each text with its place."""
    found: dict[str, dict[tuple[str, tuple[str, ...]], Meaning]] = {}
    for text, place in texts:
        for code, meaning in pairs_in(text):
            labels = _labels_before(code, meaning, text)
            found.setdefault(code, {}).setdefault((meaning.casefold(), labels), Meaning(meaning, place, labels))
    return {code: tuple(meanings.values()) for code, meanings in found.items()}


def _labels_before(code: str, meaning: str, text: str) -> tuple[str, ...]:
    """What may be a column's heading before a code of a note: 'rec_flg' of 'rec_flg N = withdrawn', 'Plan' of 'Plan: D = drafted, N = notified'."""
    linked = rf"(?<!\w){re.escape(code)}(?!\w)[\"'”’)\]]*\s*[=:→–—-]"
    own = re.search(rf"{linked}\W*{re.escape(meaning[:20])}", text, re.IGNORECASE)
    at = own or re.search(linked, text, re.IGNORECASE)
    head = text[: at.start()] if at else ""
    beside = re.split(r"[;|,:\n]", head)[-1]
    before = [one[1] for one in re.finditer(r"([^;|,:=\n]+):(?=\s|$)", head) if not _is_code(one[1].strip(" #*"))]
    labels = (one.strip(" #*([\"'“‘-–") for one in (beside, *before[-1:]))
    return tuple(dict.fromkeys(one for one in labels if len(one) > 1))


def legend_in(sheets: Sequence[Sheet]) -> Legend:
    """The codes that any text of a file explains: a note, a title, a list under the word 'Codes'."""
    return legend_of(one for sheet in sheets for one in _texts(sheet))


def _texts(sheet: Sheet) -> Iterator[tuple[str, str]]:
    key = _key_of(sheet)
    yield from (
        (f"{code} = {meaning}", sheet.cell_name(number, column)) for number, (column, code, meaning) in key.items()
    )
    is_list = False
    columns: set[int] = set()
    for number, cells in enumerate(sheet.rows, start=1):
        filled = [(column, value) for column, value in enumerate(cells, start=1) if value is not None and value != ""]
        words = [(column, value) for column, value in filled if isinstance(value, str) and number not in key]
        is_titled = bool(words) and words[0] == filled[0] and bool(_TITLE.fullmatch(words[0][1].strip()))
        for column, value in words:
            # In a row of data a remark may look like one entry of a list of codes.
            is_likely = is_titled or column in columns or len(filled) < 3 or len(pairs_in(value)) > 1
            if is_likely and _MAY_EXPLAIN.search(value):
                text = _LINKED.sub(lambda found: f" {found[1]} = ", value) if is_titled and column > 1 else value
                yield text, sheet.cell_name(number, column)
        columns |= {column for column, value in words if _LEGEND.fullmatch(value.strip())}
        if is_titled:
            for (_, code), (column, meaning) in pairwise(filled[1:]):
                if isinstance(meaning, str) and code_of(code) and not code_of(meaning):
                    yield f"{code_of(code)} = {meaning}", sheet.cell_name(number, column)
        if is_titled and len(filled) <= 2:
            is_list = True
        elif len(filled) != 2:
            is_list = is_list and not filled
        elif is_list and len(words) > 0 and words[-1] == filled[-1] and (code := code_of(filled[0][1])):
            yield f"{code} = {words[-1][1]}", sheet.cell_name(number, words[-1][0])


def _key_of(sheet: Sheet) -> dict[int, tuple[int, str, str]]:
    """The rows of a key with one code in each, 'N - Notified' over 'D - Draft', to the column, the code and its meaning.

    One such line alone may be anything; of two in a column that follow each other both bear a code that cells of the table bear too.
    """
    filled = {
        number: [(column, value) for column, value in enumerate(cells, start=1) if not is_blank(value)]
        for number, cells in enumerate(sheet.rows, start=1)
    }
    alone = {number: (cells[0][0], plain_text(cells[0][1])) for number, cells in filled.items() if len(cells) == 1}
    lines = {
        number: (column, code_of(line[1]), _BRACKET_BEHIND.sub("", line[2]).strip(" .;,"))
        for number, (column, text) in alone.items()
        if (line := _KEY_LINE.fullmatch(text))
    }
    borne = {code_of(value) for cells in filled.values() if len(cells) > 1 for _, value in cells}
    runs: list[dict[int, tuple[int, str, str]]] = []
    for number, one in lines.items():
        is_next = bool(runs) and lines.get(number - 1, (0,))[0] == one[0] and number - 1 in runs[-1]
        runs = runs if is_next else [*runs, {}]
        runs[-1][number] = one
    return {
        number: one
        for run in runs
        if len({code for _, code, _ in run.values()} & borne) > 1
        for number, one in run.items()
    }


def rows_of_codes(sheet: Sheet, below: int) -> frozenset[int]:
    """The rows of a list of codes below a row: its title, 'Legend', 'Code | Meaning', and each code with its meaning beside it."""
    found = {number for number in _key_of(sheet) if number > below}
    is_list = False
    for number in range(below + 1, len(sheet.rows) + 1):
        filled = [value for value in sheet.rows[number - 1] if value is not None and value != ""]
        is_titled = bool(filled) and isinstance(filled[0], str) and bool(_TITLE.fullmatch(filled[0].strip()))
        is_list = is_titled or (is_list and (not filled or (len(filled) == 2 and bool(code_of(filled[0])))))
        if filled and is_list and (len(filled) < 3 or is_titled):
            found.add(number)
    return frozenset(found)


@lru_cache(maxsize=20_000)
def pairs_in(text: str) -> tuple[tuple[str, str], ...]:
    """Code and meaning of each entry; nothing for a text that only looks like a list of codes."""
    if len(text) > _LONGEST:
        return ()
    turned = [(code_of(one[3]), one[1].strip(" \"'“‘"), one[2]) for one in _REVERSED.finditer(text)]
    turned = [(code, meaning, link) for code, meaning, link in turned if code and not _is_code(meaning)]
    is_turned = len(turned) > 1 or any(link == "=" for _, _, link in turned)
    for pattern, is_sure in ((_LINKED, False), (_BRACKETED, False), (_SIGNS, True)):
        found = list(pattern.finditer(text))
        is_plain = is_sure or any(one.groupdict().get("sure") or not one[1].isalnum() for one in found)
        kept = [
            (code, meaning)
            for code, meaning in _entries(found, text)
            if code and any(letter.isalpha() for letter in meaning) and (is_plain or code not in _ANSWERS)
        ]
        if len(kept) >= (1 if is_plain else 2) and not (is_turned and all(_is_code(one) for _, one in kept)):
            return tuple(kept)
        if pattern is _LINKED and is_turned:
            return tuple((code, meaning) for code, meaning, _ in turned)
    behind = [(code_of(one[2]), one[1].strip(" \"'“‘")) for one in _CODE_BEHIND.finditer(text)]
    before = [(code_of(one[1]), one[2].strip()) for one in _WORDS_BEHIND.finditer(text)]
    return next((tuple(found) for found in (before, behind) if len(found) > 1), ())


def _entries(found: Sequence[re.Match[str]], text: str) -> Iterator[tuple[str, str]]:
    ends = [*(one.start() for one in found), len(text)][1:]
    for one, end in zip(found, ends, strict=True):
        meaning = re.split(r"[;\n|]", text[one.end() : end])[0].strip(" ,;.()[]/\"'“”‘’")
        yield code_of(one[1]), _AROUND.sub("", _AROUND.sub("", meaning)).strip(" ,.")


def _is_code(text: str) -> bool:
    return text.casefold() not in _ANSWERS and bool(re.fullmatch(rf"{_WORD}|{_MARK}", text))


def is_legends_title(text: str) -> bool:
    """Whether a text heads a list of codes and nothing else: 'Legend', 'Key', 'संकेत सूची'."""
    return bool(_LEGEND.fullmatch(text.strip()))


def is_row_of_codes(cells: Sequence[Value]) -> bool:
    """Whether a row explains codes behind a title of its own: 'Legend | P: Prepared | N: Notified'. No such row heads columns."""
    texts = [value for value in cells if isinstance(value, str) and value.strip()]
    return len(texts) > 1 and bool(_TITLE.fullmatch(texts[0].strip())) and any(map(_LINKED.search, texts[1:]))


def spoken_of(text: str) -> frozenset[str]:
    """The codes that a text speaks of as codes, whether or not it was understood: in quotes, before a link, signs, 'marked Y'."""
    found = {
        one[1] for pattern in (_LINKED, _BRACKETED, _QUOTED, _MARKED, _LETTER_ALONE) for one in pattern.finditer(text)
    }
    found |= {one[3] for one in _REVERSED.finditer(text)} | {one[2] for one in _CODE_BEHIND.finditer(text)}
    found |= {one[1] for one in _WORDS_BEHIND.finditer(text)}
    digits = set(_DIGIT_ALONE.findall(text))
    found |= digits if len(digits) > 1 else set()
    found |= set(_ANY_SIGN.findall(text)) | set(_SPOKEN_WORD.findall(text.casefold()))
    return frozenset(filter(None, map(code_of, found))) - _ANSWERS


def speaks_of_signs(text: str) -> bool:
    """Whether a text of several words holds a sign or speaks of ticks or crosses."""
    return len(text.split()) > 2 and bool(_ANY_SIGN.search(text) or _SPOKEN_WORD.search(text.casefold()))


def without_legend(text: str) -> str:
    """A heading without the codes that it explains: 'Status (1-Notified, 2-Draft)' is 'Status'."""
    found = re.search(r"[(\[]([^()\[\]]*)[)\]]\s*$", text)
    if not found or not found.start() or not (pairs_in(found[1]) or _CODES_ALONE.fullmatch(found[1])):
        return text
    return text[: found.start()].strip()


def decoded_words(sheet_name: str, decoded: Mapping[str, Meaning]) -> list[str]:
    """A sentence for each code of a sheet that was read as a note says."""
    return [
        f"{sheet_name}: the code '{written}' was read as '{one.text}', which {one.place} says"
        for written, one in decoded.items()
    ]
