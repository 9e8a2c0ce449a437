"""The standing words of the About page: method, terms, the map's note, keys and accessibility."""

from __future__ import annotations

from typing import Final

METHOD: Final = (
    (
        "Every number is the answer to one named question. The screen, the file and the check ask the same question, so they "
        "cannot differ. The rule of each figure, in words, stands behind its button “Why”."
    ),
    (
        "Districts and States are those of the Local Government Directory (LGD), joined by code and never by name. The base of "
        "784 is the number of districts current in the register of 13.05.2026."
    ),
    (
        "ODOP, PMFME-ODOP and the products of Districts as Export Hubs are three lists with three counts. They are never added, "
        "and the scheme stands on every figure."
    ),
    (
        "A statement about every district of a State is weaker than a document about the district itself. The two are counted "
        "apart. A published total without rows is never spread over districts."
    ),
    (
        "A percentage always names its base. A part short of the whole is never rounded up to 100%, nor a part of something down "
        "to 0%."
    ),
    (
        "A past as-on date shows what was true by then; “as known on” shows what our records had by the end of a day, without "
        "later returns and corrections. A return once published is never changed: a correction or an undo is a new entry."
    ),
    (
        "Two workspaces are kept in two databases: Record, of public documents and returns received, and Sample, of illustrative "
        "returns for trying the pages. Nothing goes from one to the other."
    ),
)

GRADES: Final[dict[str, str]] = {
    "A": "A notified document: an order or a gazette entry with number and date.",
    "B": "A State's letter or return.",
    "C": "A Regional Authority's report.",
    "D": "A published statement or list. The ODOP, PMFME-ODOP and Aspirational lists are of this grade.",
    "E": "Derived here from other rows.",
}

DEPICTION: Final = "Outline as depicted by the Government of India, generalised; not a Survey of India product."
MAP_NOTE: Final = (
    "The outlines come from the district layer of the Local Government Directory, generalised for the screen. They serve to "
    "tell districts apart and not to measure or to settle a boundary. Eight districts newer than the layer are drawn as points "
    "at their parent's label; six have neither outline nor known parent and are listed. Six outlines that are no current "
    "district are hatched and out of every count."
)

KEYS: Final[dict[str, str]] = {
    "Tab": "to the map, and from it to its legend and buttons",
    "Arrow keys": "to the nearest place in that direction; its name, class and date are read out",
    "Home, End": "to the first and the last place by name",
    "Page Up, Page Down": "to the place before and after by name",
    "Enter or Space": "picks the place, as a click does",
    "Escape": "back from a State to India",
    "+ and −": "nearer and further",
}

ACCESS: Final = (
    "The pages are built to the Web Content Accessibility Guidelines (WCAG) 2.1, level AA, in the light and in the dark theme.",
    "Every page works with the keyboard alone. What a click on a chart does, a select box beside it does too.",
    "Every chart and map has a text alternative written from its data, and its rows as a table and as a file.",
    "Colour is never the only sign: classes are named, counted, and hatched where two could be confused.",
    ("Known limit: the 3-D picture needs a browser with WebGL; its rows are in the table and file."),
)

ADDRESSES: Final = (
    "Every table and map that has the button “Copy data address” can be read by other programs: its rows as CSV and JSON, the "
    "shapes of a map as GeoJSON, and what the rows are (scheme, base, days, documents, code) as metadata.json. An address takes "
    "the parameters of the page's own link and gives the same rows; one that it does not know is refused with the reason. "
    "/data/index.json lists all. Reading by address makes no entry in the log; a download does."
)
READERS: Final[dict[str, str]] = {
    "Excel": "Data, Get Data, From Web: the address that ends in .csv; Refresh reads it again",
    "pandas": 'pandas.read_csv("ADDRESS.csv")',
    "R": 'read.csv("ADDRESS.csv", check.names = FALSE, fileEncoding = "UTF-8-BOM")',
    "QGIS": "Layer, Add Layer, Add Vector Layer, Protocol HTTP(S): the address that ends in .geojson",
}
