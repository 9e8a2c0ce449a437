"""What lies over or beside a sheet's cells and is not read: a person looks whether it changes what the cells say."""

from collections.abc import Iterator, Sequence

from data.returns.account import Aside
from data.returns.choices import Choices
from data.returns.files.sheets import HEADER, PICTURE, TEXT_BOX, Sheet
from data.returns.values.marks import Hidden
from data.returns.values.notes import PassedNote
from data.returns.words.denied import denies_or_awaits
from data.returns.words.taken_back import says_changed, taken_back


def asides_beside(sheets: Sequence[Sheet], choices: Choices, passed: list[PassedNote]) -> Iterator[Aside]:
    """The text boxes of visible sheets, and the comments that say something of their cells, each for itself; those set aside by hand go into `passed`.

    Every other comment is named.
    """
    for sheet in sheets:
        if sheet.is_hidden:
            continue
        texts = [text for what, text in sheet.beside if what == TEXT_BOX]
        for number, text in enumerate(texts, start=1):
            yield _aside(f"{sheet.name}!text box {number}", "the text box was not read", text, choices, passed)
        for at, text in sorted(sheet.commented.items()):
            if taken_back(text) or says_changed(text) or denies_or_awaits(text):
                place = f"{sheet.name}!comment {sheet.address(*at)}"
                yield _aside(place, "the comment may change what its cell says", text, choices, passed)


def _aside(place: str, why: str, text: str, choices: Choices, passed: list[PassedNote]) -> Aside:
    is_passed = choices.passes(place, text)
    if is_passed:
        passed.append(PassedNote(text, place, "the return beside its cells"))
    return Aside(place, f"{why}; set aside by hand" if is_passed else why, (), (text,), is_open=not is_passed)


def named_beside(sheets: Sequence[Sheet]) -> list[Hidden]:
    """Pictures and the page's headers of each visible sheet, in words."""
    said = []
    for sheet in sheets:
        for what, text in sheet.beside if not sheet.is_hidden else ():
            if what == PICTURE:
                many = (
                    "a picture lies on the sheet and was"
                    if text == "1"
                    else f"{text} pictures lie on the sheet and were"
                )
                said.append(Hidden(f"{sheet.name}: {many} not read"))
            elif what == HEADER:
                said.append(Hidden(f"{sheet.name}: the page's header or footer says '{text[:120]}'"))
    return said


def headers_of(sheet: Sheet) -> list[tuple[str, str]]:
    """The texts of a sheet's page headers, each with its place: the day of the return may stand there."""
    return [(text, f"the page's header of {sheet.name}") for what, text in sheet.beside if what == HEADER]
