"""The look of an official document as Word styles: changed in one place, by us here and by a reader in Word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from docx.document import Document

LATIN: Final = "Times New Roman"
DEVANAGARI: Final = "Nirmala UI"
"""On every Windows since 8; readers without it take their own Devanagari font, as the language of the style asks for."""
MARK_COLOUR: Final = "9C2A10"
"""Of the illustrative mark: 7.5 to 1 on white."""

_KEEP: Final = '<w:keepNext w:val="1"/><w:keepLines w:val="1"/>'
_PLAIN: Final = '<w:color w:val="000000"/>'
_BOLD: Final = f'<w:b w:val="1"/><w:bCs w:val="1"/>{_PLAIN}'


class Style(NamedTuple):
    """One row per style: its id and name in Word, the style it builds on, and its properties as Word writes them."""

    style_id: str
    name: str
    parent: str
    of_paragraph: str
    of_letters: str = ""


def _set(align: str = "left", before: int = 0, after: int = 120, first: str = "", indent: str = "") -> str:
    """Paragraph properties; distances in twentieths of a point."""
    return (
        f'{first}<w:spacing w:before="{before}" w:after="{after}" w:line="240" w:lineRule="auto"/>'
        f'{indent}<w:jc w:val="{align}"/>'
    )


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _level(of: int) -> str:
    return f'<w:outlineLvl w:val="{of}"/>'


_HANGING: Final = '<w:ind w:left="567" w:hanging="567"/>'
STYLES: Final = (
    Style("OfficialHead", "Official Head", "Normal", _set("center", after=60, first=_KEEP), _BOLD),
    Style("Title", "Title", "Normal", _set("center", 180, 180, _KEEP), _BOLD + _size(24)),
    Style("Heading1", "heading 1", "Normal", _set("left", 240, 100, _KEEP) + _level(0), _BOLD + _size(26)),
    Style("Answer", "Answer", "Heading1", _set("center", 200, 160, _KEEP) + _level(0), _BOLD + _size(24)),
    Style("Annexure", "Annexure", "Heading1", _set("center", 0, 80, _KEEP) + _level(0), _BOLD + _size(24)),
    Style("Caption", "caption", "Normal", _set("center", 60, 60, _KEEP), _BOLD + _size(24)),
    Style("TableDay", "Table Day", "Normal", _set("center", 0, 100, _KEEP)),
    Style("Asked", "Asked", "Normal", _set("both")),
    Style("Part", "Part", "Normal", _set("both", after=80, indent=_HANGING)),
    Style("Stars", "Stars", "Normal", _set("center", 200, 200), _BOLD),
    Style("Note", "Note", "Normal", _set("left", 40, 40), _PLAIN + _size(18)),
    Style("TableHeading", "Table Heading", "Normal", _set("center", 30, 30), _BOLD + _size(20)),
    Style("TableText", "Table Text", "Normal", _set("left", 20, 20), _size(20)),
    Style("TableNumber", "Table Number", "Normal", _set("right", 20, 20), _size(20)),
    Style("Picture", "Picture", "Normal", _set("center", 60, 120)),
    Style(
        "SectionEnd",
        "Section End",
        "Normal",
        '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
        _size(2),
    ),
    Style(
        "Header",
        "header",
        "Normal",
        _set("center", after=0),
        f'<w:b w:val="1"/><w:bCs w:val="1"/><w:color w:val="{MARK_COLOUR}"/>' + _size(18),
    ),
    Style("Footer", "footer", "Normal", _set("center", after=0), '<w:color w:val="404040"/>' + _size(16)),
)


def set_styles(document: Document) -> None:
    """Gives the document fonts, languages and the styles above; what Word brought under the same id goes."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls, qn

    styles = document.styles.element
    styles.remove(styles.find(qn("w:docDefaults")))
    styles.insert(
        0,
        parse_xml(
            f"<w:docDefaults {nsdecls('w')}><w:rPrDefault><w:rPr>"
            f'<w:rFonts w:ascii="{LATIN}" w:hAnsi="{LATIN}" w:eastAsia="{DEVANAGARI}" w:cs="{DEVANAGARI}"/>'
            f'{_size(24)}<w:lang w:val="en-IN" w:eastAsia="en-IN" w:bidi="hi-IN"/></w:rPr></w:rPrDefault>'
            f"<w:pPrDefault><w:pPr>{_set('both')}</w:pPr></w:pPrDefault></w:docDefaults>"
        ),
    )
    stored = {one.get(qn("w:styleId")): one for one in styles.findall(qn("w:style"))}
    for one in STYLES:
        own = "" if one.style_id in stored else ' w:customStyle="1"'
        # Word's own styles for letters name their paragraph style, which names them in turn.
        letters = f"{one.style_id}Char"
        link = f'<w:link w:val="{letters}"/>' if letters in stored else ""
        if one.style_id in stored:
            styles.remove(stored[one.style_id])
        styles.append(
            parse_xml(
                f'<w:style {nsdecls("w")} w:type="paragraph"{own} w:styleId="{one.style_id}"><w:name w:val="{one.name}"/>'
                f'<w:basedOn w:val="{one.parent}"/>{link}<w:qFormat/>'
                f"<w:pPr>{one.of_paragraph}</w:pPr><w:rPr>{one.of_letters}</w:rPr></w:style>"
            )
        )
