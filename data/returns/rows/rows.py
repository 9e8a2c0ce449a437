"""The rows under a heading: those of the table, and those that are something else, each with the reason.

A total is told by the columns of names and numbers alone: a remark may speak of totals. Columns are numbered by 1, 2, 3
from the first on, and by nothing else.
"""

import re
from collections.abc import Collection, Mapping, Sequence

from data.returns.account import Account
from data.returns.choices import Choices
from data.returns.faults import CellFault
from data.returns.files.cells import cleaned, is_blank, plain_text
from data.returns.files.sheets import Sheet, Value
from data.returns.headings.headings import Heading
from data.returns.headings.repeated import is_another_heading, repeats
from data.returns.headings.tables import Row
from data.returns.names.names import Register
from data.returns.rows.closing import is_closing, is_signed
from data.returns.rows.coloured import rows_of_swatches
from data.returns.rows.divisions import is_division, names_divisions
from data.returns.values.marks import speaks_of_colours
from data.returns.values.schemes import schemes_in
from data.returns.words.kinds import is_about_returns
from data.returns.words.legend import pairs_in, rows_of_codes, speaks_of_signs
from data.returns.words.mail_words import closes_mail, is_mail
from data.returns.words.sectors import sector_of
from data.returns.words.spelling import key
from data.returns.words.status_words import WORDS, yes_or_no
from data.returns.words.vocabulary import concepts, plain

Columns = Mapping[str, tuple[int, ...]]
Band = tuple[int, int, str]
_TOTAL = re.compile(
    r"(?:.{0,60} )?(?:(?:grand|sub|state|district|all) )*(?:totals?|subtotals?)(?: .{0,60})?|sum|sums"
    r"|(?:.{0,60} )?(?:महायोग|सकल योग|कुल योग|उप योग|योग|कुल|एकूण|एकुण|એકંદર|કુલ|সর্বমোট|মোট|ମୋଟ|ସର୍ବମୋଟ|மொத்தம்|மொத்த"
    r"|మొత్తం|ಒಟ್ಟು|ആകെ|മൊത്തം|ਕੁੱਲ|ਜੋੜ|एकंदर|बेरीज|उपबेरीज|સરવાળો|উপমোট|সমষ্টি|ସମଷ୍ଟି|கூடுதல்|கூட்டுத்தொகை|మొత్తము|ಒಟ್ಟಾರೆ|ಮೊತ್ತ)(?: .{0,60})?"
)
_TOTAL_ALONE = re.compile(
    r"(?:(?:grand|sub|state|district|all) )*(?:totals?|subtotals?)|(?:उप|कुल|सकल|महा)? ?योग|एकूण|एकुण"
)
_OF_SUMS = frozenset({"COUNT", "PRODUCT", "IDENTIFIED", "NUMBER", "DISTRICT", "EXPORT", "SECTOR"})
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
_NAME_WORDS = 5
_PRODUCT_WORDS, _PRODUCT_WORDS_AT_LAST = 8, 4
_OFFICES_SHORT = frozenset(
    {"dic", "dics", "gm", "dc", "dm", "adm", "sd", "dgft", "sepc", "depc", "copy", "enclosed", "approval"}
)
NOTE_MARK = re.compile(r"\s*[(\[]?([*#†‡@^§]+|[¹²³⁴])[)\]]?\s*(?=\S)")
"""The mark that a footnote begins with, and that the cells bear of which it speaks."""
_NOTE_WORDS = frozenset(
    plain(
        "note notes nb source sources disclaimer legend abbreviations figures data information enclosure encl prepared compiled submitted"
        " sd signed dated place टिप्पणी नोट टीप स्रोत विशेष नोंद નોંધ સ્ત્રોત টীকা সূত্র দ্রষ্টব্য ଟିପ୍ପଣୀ ସୂତ୍ର குறிப்பு ஆதாரம் గమనిక ఆధారం ಸೂಚನೆ ಟಿಪ್ಪಣಿ ಮೂಲ കുറിപ്പ് ഉറവിടം ਨੋਟ ਸਰੋਤ"
    ).split()
)
_OFFICES = frozenset(
    plain(
        "director commissioner secretary manager collector magistrate officer signature signatory निदेशक आयुक्त सचिव संचालक हस्ताक्षर"
    ).split()
)
TOTAL = "the row is a total"
"""Why a row is set apart that adds others up."""


_HS_TOTAL = re.compile(
    r"(?:(?:grand|sub|state|district|all) )*totals?|all|all commodities|all goods|total exports|कुल|योग"
)
_COUNTRY = frozenset({"india", "all india", "state", "whole state", "भारत", "अखिल भारत", "राज्य"})
Found = tuple[list[Row], list[Band], list[Row]]


def rows_of(
    sheet: Sheet,
    heading: Heading,
    columns: Columns,
    register: Register,
    choices: Choices,
    account: Account,
    notes: list[CellFault],
    districts: Mapping[int, str],
) -> Found:
    """The table's rows, its bands, and the rows that are totals; every row but the first is set aside and named.

    `districts` are the rows that name the district of the rows below them.
    """
    of_codes = rows_of_codes(sheet, heading.last + 2) | rows_of_swatches(
        sheet, heading.last + 1, columns.get("district", ())
    )
    rows: list[Row] = []
    totals: list[Row] = []
    bands: list[Band] = []
    closed_at = _closed_at(sheet, heading.last + 2)
    for number in range(heading.last + 2, len(sheet.rows) + 1):
        cells = sheet.rows[number - 1]
        at = [(number, column) for column in range(1, len(cells) + 1)]
        filled = [column for column in range(1, len(cells) + 1) if not is_blank(cells[column - 1])]
        place = sheet.row_name(number)
        if number in districts:
            bands.append((number, filled[-1] if filled else 1, districts[number]))
        if _is_passed_over(sheet, number, filled, choices, account):
            continue
        if number in districts:
            for column in filled:
                account.read(sheet, number, column)
            continue
        if is_another_heading(cells, heading):
            rest = [
                (row, column)
                for row in range(number, len(sheet.rows) + 1)
                for column in range(1, len(sheet.rows[row - 1]) + 1)
            ]
            what = "a second table begins here, with headings of its own: put it on a sheet of its own"
            account.set_aside(sheet, place, what, rest, is_open=True)
            break
        why = (
            "the row explains codes"
            if number in of_codes or (len(filled) > 1 and all(_explains(cells[column - 1]) for column in filled))
            else _of_letter(sheet, number, columns, register)
            or _why_apart(sheet, number, filled, heading, columns, register)
        )
        if why:
            totals += [_row(sheet, number, columns)] if why == TOTAL else []
            account.set_aside(sheet, place, why, at, is_open=False)
            notes.append(sheet.fault(number, 1, f"{why} and was set apart", "Nothing, if this is so"))
            continue
        is_entry = _is_of_the_district_above(sheet, number, columns) or (
            number < closed_at and _is_product(sheet, number, filled, columns, register)
        )
        band = "" if is_entry else _band(sheet, number, filled, columns, register, is_closed=number >= closed_at)
        if band:
            bands.append((number, filled[0], band))
            if register.names_place(band) or ("product_name" in columns and sector_of(band)):
                account.read(sheet, number, filled[0])
            account.name_fact(sheet, place, (number, filled[0]))
            # Whatever stands where products do may be one.
            is_of_product = number < closed_at and filled[0] in columns.get("product_name", ())
            is_open = True if is_of_product and not is_known(band, register) else None
            account.set_aside(sheet, place, "the row holds one text only", at, is_open=is_open, is_text=True)
            continue
        rows.append(_read_row(sheet, number, columns, choices, account))
    return rows, bands, totals


def _is_passed_over(sheet: Sheet, number: int, filled: Sequence[int], choices: Choices, account: Account) -> bool:
    """Whether a row was set aside by hand, whole or cell by cell, or holds nothing; then it is named."""
    place, at = sheet.row_name(number), [(number, column) for column in range(1, len(sheet.rows[number - 1]) + 1)]
    if len(filled) == 1 and choices.is_aside(place, sheet.cell_name(number, filled[0])):
        account.name_fact(sheet, place, (number, filled[0]))
    if choices.is_aside(place):
        account.set_aside(sheet, place, "the row", at, is_open=True)
        return True
    if choices.aside and filled and _are_aside(sheet, number, filled, choices):
        for column in filled:
            name = sheet.cell_name(number, column)
            account.set_aside(sheet, name, "the cell", [(number, column)], is_open=True)
        account.set_aside(sheet, place, "the row holds dashes and the like only", at, is_open=False)
        return True
    if not filled:
        account.set_aside(sheet, place, "the row holds dashes and the like only", at, is_open=False)
    return not filled


def _explains(value: Value) -> bool:
    return isinstance(value, str) and bool(pairs_in(value))


def _are_aside(sheet: Sheet, number: int, filled: Sequence[int], choices: Choices) -> bool:
    """Whether each filled cell of a row was set aside by hand, one by one."""
    return all(choices.is_aside(sheet.cell_name(number, column)) for column in filled)


def _read_row(sheet: Sheet, number: int, columns: Columns, choices: Choices, account: Account) -> Row:
    """A row of the table, without the cells that were set aside by hand: those are named."""
    left = set()
    for column in range(1, len(sheet.rows[number - 1]) + 1) if choices.aside else ():
        place = sheet.cell_name(number, column)
        if choices.is_aside(place):
            account.set_aside(sheet, place, "the cell", [(number, column)], is_open=True)
            left.add(column)
    for column in (one for numbers in columns.values() for one in numbers):
        account.read(sheet, number, column)
    return _row(sheet, number, columns, left)


def _row(sheet: Sheet, number: int, columns: Columns, left: Collection[int] = ()) -> Row:
    """A row's cells by field; those in the columns `left` were set aside by hand and are not read."""
    return Row(
        number,
        {
            name: tuple(None if one in left else sheet.value(number, one) for one in numbers)
            for name, numbers in columns.items()
        },
    )


def _why_apart(
    sheet: Sheet, number: int, filled: Sequence[int], heading: Heading, columns: Columns, register: Register
) -> str:
    cells = sheet.rows[number - 1]
    if is_total(cells, columns, register):
        return TOTAL
    is_full = len(filled) > 2 and len(filled) >= len(heading.columns)
    if _numbers_columns(cells, filled) and (
        is_full
        or all(
            _numbers_columns(above, [at + 1 for at, value in enumerate(above) if not is_blank(value)])
            for above in sheet.rows[heading.last + 1 : number - 1]
        )
    ):
        return "the row numbers the columns"
    if number > heading.last + 2 and repeats(cells, heading):
        return "the row repeats the headings"
    if len(filled) == 1 and (filled[0],) == columns.get("serial") and _is_number(cells[filled[0] - 1]):
        return "the row holds a serial number only"
    district = next(iter(columns.get("district", ())), 0)
    name = plain_text(cells[district - 1]) if 0 < district <= len(cells) else ""
    # What stands beside the name of several divisions is no one's for certain.
    places = {at for one in ("serial", "state", "district", "district_code") for at in columns.get(one, ())}
    is_asked = names_divisions(name) and not places.issuperset(filled)
    is_set_apart = len(filled) > 1 and is_division(name) and not is_asked and not register.is_district(name)
    return "the row is a division's" if is_set_apart else ""


def _of_letter(sheet: Sheet, number: int, columns: Columns, register: Register) -> str:
    """Why a row is set apart that closes a letter: its place or its day, below the last district."""
    own = [at for at in columns.get("district", ()) if is_closing(sheet.rows[number - 1])]
    below = (plain_text(sheet.value(row, at)) for row in range(number, len(sheet.rows) + 1) for at in own)
    return "the row is the place or the day of a letter" if own and not any(map(register.is_district, below)) else ""


def _closed_at(sheet: Sheet, first: int) -> int:
    """The row of the 'Regards' or 'Sd/-' from which on a letter is signed: below it no row has more than one cell filled."""
    closed = len(sheet.rows) + 1
    for number in range(len(sheet.rows), first - 1, -1):
        filled = [value for value in sheet.rows[number - 1] if not is_blank(value)]
        if len(filled) > 1 and not is_closing(sheet.rows[number - 1]):
            break
        closed = number if filled and isinstance(filled[0], str) and closes_mail(filled[0]) else closed
    return closed


def _is_number(value: Value) -> bool:
    return bool(re.fullmatch(r"\(?\d{1,4}[.)]?", plain_text(value)))


def is_total(cells: Sequence[Value], columns: Columns, register: Register) -> bool:
    """Whether a name or number says total: in the columns up to the districts', where no district is named."""
    district = next(iter(columns.get("district") or columns.get("district_code") or ()), 0)
    last = max([district, *columns.get("serial", ()), *columns.get("state", ()), *columns.get("committee", ())])
    own = {number for name, numbers in columns.items() for number in numbers if name in {"remarks", "product_name"}}
    name = plain_text(cells[district - 1]) if 0 < district <= len(cells) else ""
    if name and register.is_district(name):
        return False
    texts = [
        plain(value) for index, value in enumerate(cells[:last]) if isinstance(value, str) and index + 1 not in own
    ]
    if not name:
        # No district, and 'Total' where a product's name belongs or in a column that is not read, as that of the divisions.
        texts += [
            text
            for at, value in enumerate(cells, start=1)
            if isinstance(value, str) and at not in own and len((text := plain(value)).split()) <= _NAME_WORDS
        ]
        products = (cells[at - 1] for at in columns.get("product_name", ()) if at <= len(cells))
        if any(isinstance(value, str) and _is_sum_of_products(plain(value)) for value in products):
            return True
    coded = [number for name in ("hs_code", "goods") for number in columns.get(name, ())]
    if "value" in columns and name and (key(name) in register.state_keys or plain(name) in _COUNTRY):
        # 'Assam' below its districts, with a value, is the State's own line.
        return True
    if any(number <= len(cells) and _HS_TOTAL.fullmatch(plain(plain_text(cells[number - 1]))) for number in coded):
        # Beside a district's name it would have been returned above: that is the district's own total, and a row.
        return not name
    return any(_TOTAL.fullmatch(text) for text in texts)


def _is_sum_of_products(text: str) -> bool:
    """Whether a text in a product's place says total and names none: 'Sub-total', 'Total products: 3', 'মোট 2টি পণ্য'."""
    rest = " ".join(word for word in text.split() if not word[0].isdigit())
    said = concepts(rest)
    return bool(_TOTAL_ALONE.fullmatch(rest)) or bool(_TOTAL.fullmatch(text) and said and said <= _OF_SUMS)


def says_total(text: str) -> bool:
    """Whether a text says total, in a word of any of the States' languages."""
    return bool(_TOTAL.fullmatch(plain(text)))


def is_of_no_place(cells: Sequence[Value]) -> bool:
    """Whether a row is a total by a word in any of its columns, or numbers the columns."""
    filled = [at + 1 for at, value in enumerate(cells) if not is_blank(value)]
    return _numbers_columns(cells, filled) or any(
        isinstance(value, str) and bool(_TOTAL.fullmatch(plain(value))) for value in cells
    )


def _numbers_columns(cells: Sequence[Value], filled: Sequence[int]) -> bool:
    # '5=(3+4)' numbers a column too, and says how it is counted.
    texts = [plain_text(cells[column - 1]).partition("=")[0].strip("()[]. ").lower() for column in filled]
    if len(texts) < 2:
        return False
    counts = range(1, len(texts) + 1)
    return texts in (
        [str(number) for number in counts],
        [chr(ord("a") + number - 1) for number in counts],
        list(_ROMAN[: len(texts)]),
    )


def _is_of_the_district_above(sheet: Sheet, number: int, columns: Columns) -> bool:
    """Whether the district's cell is merged down into this row."""
    return any(
        block.top < number <= block.bottom and block.left in columns.get("district", ()) for block in sheet.merged
    )


def _band(
    sheet: Sheet, number: int, filled: Sequence[int], columns: Columns, register: Register, *, is_closed: bool
) -> str:
    """The text of a row that holds nothing else; blank where it is a district's row of which nothing is said."""
    value = sheet.value(number, filled[0])
    if len(filled) > 1 or not isinstance(value, str):
        return ""
    text = cleaned(value).text
    if "district" not in columns and _answers(filled[0], value, columns):
        return ""
    is_over_products = "product_name" in columns and bool(schemes_in(text) or sector_of(text))
    if (filled[0],) != columns.get("district") or is_over_products:
        return text
    is_name = register.is_district(text) or (
        len(text.split()) <= _NAME_WORDS and not re.search(r"[:;,/=\d]|\.$", text) and not is_note(text)
    )
    is_name = is_name and (register.is_district(text) or not (is_closed or is_signed(text) or is_mail(text)))
    is_note_ = is_division(text) or speaks_of_colours(text) or speaks_of_signs(text) or bool(pairs_in(text))
    return "" if is_name and not is_note_ else text


def _is_product(sheet: Sheet, number: int, filled: Sequence[int], columns: Columns, register: Register) -> bool:
    """Whether a row holds a product alone, of the district above it: no sentence, and right below another row.

    Below the last district's row notes and signatures stand too, so that there only a short text is one for certain.
    """
    value = sheet.value(number, filled[0])
    if len(filled) > 1 or filled[0] not in columns.get("product_name", ()) or not isinstance(value, str):
        return False
    text = cleaned(value).text
    places = [*columns.get("district", ()), *columns.get("district_code", ())]
    below = range(number + 1, len(sheet.rows) + 1)
    is_last = not any(not is_blank(sheet.value(row, at)) for row in below for at in places)
    words = _PRODUCT_WORDS_AT_LAST if is_last else _PRODUCT_WORDS
    is_name = len(text.split()) <= words and not re.search(r":|\.$", text) and not is_known(text, register)
    is_name = is_name and not is_about_returns(text) and _OFFICES_SHORT.isdisjoint(plain(text).split())
    return is_name and not all(map(is_blank, sheet.rows[number - 2]))


def is_known(text: str, register: Register) -> bool:
    """Whether a line says something that is known and no name: a note, a division, a scheme, a sector, the State, what signs mean."""
    is_of_signs = speaks_of_colours(text) or speaks_of_signs(text) or bool(pairs_in(text))
    is_over_products = bool(schemes_in(text) or sector_of(text))
    return (
        is_note(text)
        or is_mail(text)
        or is_division(text)
        or register.names_place(text)
        or is_over_products
        or is_of_signs
    )


def _answers(column: int, value: Value, columns: Columns) -> bool:
    """Whether a cell alone in its row is an answer or a status under a column that asks for one: of the sheet's own district."""
    names = {name for name, numbers in columns.items() if column in numbers}
    is_word = any(plain(plain_text(value)) in WORDS[name] for name in names & {"stage", "status"})
    return bool(names - {"serial", "remarks", "state"}) and (is_word or yes_or_no(value) is not None)


def is_note(text: str) -> bool:
    """Whether a text below a table is a footnote or a signature: '* order awaited', 'Source - DIC', 'Joint Director'."""
    words = plain(text).split()
    return bool(NOTE_MARK.match(text)) or bool(words and (words[0] in _NOTE_WORDS or _OFFICES.intersection(words)))
