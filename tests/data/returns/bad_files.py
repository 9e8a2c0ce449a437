"""Sixty and more returns as they should not be, each made here by a line that shows what is wrong with it."""

from dataclasses import dataclass
from datetime import date

import making as m  # type: ignore[import-not-found] # beside this file, found by conftest.py


@dataclass(frozen=True)
class BadFile:
    """A file and the answer it must get: words of a fault, of a note, or of a name's question; and where."""

    name: str
    content: bytes
    says: str
    cell: str = ""
    answer: str = "fault"
    file_name: str = "return.xlsx"


def made() -> list[BadFile]:
    """All of them."""
    return [*_unfit_files(), *_unfit_archives(), *_unfit_tables(), *_unfit_rows(), *_untidy()]


def _unfit_files() -> list[BadFile]:
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600
    return [
        BadFile("empty", b"", "the file is empty"),
        BadFile("only blanks", b" \r\n\r\n ", "the file is empty"),
        BadFile("too many bytes", b"a,b\n" * 3_000_000, "at most 10 million"),
        BadFile("pdf", b"%PDF-1.7\n1 0 obj", "a PDF document"),
        BadFile("picture", b"\x89PNG\r\n\x1a\n" + b"\x00" * 40, "a picture"),
        BadFile("rar", b"Rar!\x1a\x07\x00", "a RAR archive"),
        BadFile("gzip", b"\x1f\x8b\x08\x00\x00\x00\x00", "packed (gzip)"),
        BadFile("program", b"\x7fELF\x02\x01\x01", "a program"),
        BadFile("rtf", rb"{\rtf1\ansi District}", "a text document"),
        BadFile("html named xlsx", b"\n<html><table><tr><td>District</td></tr></table></html>", "a web page"),
        BadFile("table of a web page", b"\xef\xbb\xbf<TABLE border=1><tr><td>x</td></tr></TABLE>", "a web page"),
        BadFile("xml spreadsheet", b'<?xml version="1.0"?><Workbook/>', "an XML file"),
        BadFile("old xls", old, "damaged"),
        BadFile("password", old + "EncryptedPackage".encode("utf-16-le"), "locked with a password"),
        BadFile("random bytes", bytes(range(256)) * 20, "control characters"),
        BadFile("csv with NULs", b"District,Status\nKam\x00rup,dra\x00fted\nJorhat,none\n", "control characters"),
        BadFile("utf-16 cut in half", "District,Status".encode("utf-16") + b"\x00", "is not"),
        BadFile(
            "quotation not closed",
            b'District,Status\n"Kamrup,drafted\n' + b"x,y\n" * 5_000,
            "characters, at most",
        ),
        BadFile("prose", b"Dear Sir, please find our reply. It is late, sorry.\nYours\n", "no row of headings"),
    ]


def _unfit_archives() -> list[BadFile]:
    good = m.plans(m.GOOD)
    doctype = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'
    rels = b'<Relationships><Relationship Id="r" Type="oleObject" TargetMode="External" Target="file:///x"/></Relationships>'
    return [
        BadFile("truncated", good[: len(good) // 2], "damaged"),
        BadFile("first bytes only", good[:40], "damaged"),
        BadFile("zip bomb", m.bomb(), "unpacks to far more"),
        BadFile("many millions of bytes", m.with_part("a.bin", bytes(range(256)) * 170_000), "unpacks to far more"),
        BadFile("deep nesting", m.deep(), "nested deeper"),
        BadFile("two thousand sheets", m.xlsx(*[[m.HEAD]] * 2_000), "2000 sheets"),
        BadFile(
            "a thousand parts",
            m.rezipped(good, lambda parts: parts.update({f"x/{n}.bin": b"" for n in range(1_000)})),
            "parts, at most",
        ),
        BadFile("macro", m.with_part("xl/vbaProject.bin", b"x"), "macros"),
        BadFile(
            "external link", m.with_part("xl/externalLinks/externalLink1.xml", b"<externalLink/>"), "links to other"
        ),
        BadFile("external relation", m.with_part("xl/worksheets/_rels/sheet1.xml.rels", rels), "outside data"),
        BadFile("connection", m.with_part("xl/connections.xml", b"<connections/>"), "connections to outside data"),
        BadFile("embedded object", m.with_part("xl/embeddings/oleObject1.bin", b"x"), "embedded objects"),
        BadFile("document type", m.with_part("xl/sharedStrings.xml", doctype), "document type"),
        BadFile("document type in utf-16", m.with_part("xl/x.xml", doctype.decode().encode("utf-16")), "document type"),
        BadFile("document type, no .xml name", m.with_part("xl/worksheets/s1.bin", doctype), "document type"),
        BadFile("path out of the archive", m.with_part("../../etc/passwd", b"x"), "points outside itself"),
        BadFile("absolute path", m.with_part("C:/autorun.inf", b"x"), "points outside itself"),
        BadFile("a part twice", m.two_of_a_name(), "twice"),
        BadFile("zip with a password", m.encrypted_flag(), "locked with a password"),
        BadFile(
            "word document",
            m.rezipped(good, lambda parts: parts.update({"word/document.xml": b"<x/>"})),
            "a Word document",
        ),
        BadFile(
            "binary workbook", m.rezipped(good, lambda parts: parts.update({"xl/workbook.bin": b"x"})), "binary Excel"
        ),
        BadFile("plain zip", m.zipped({"a.csv": b"District"}), "packed (ZIP)"),
        BadFile("part not well formed", m.in_sheet("<sheetData>", "<sheetData><row>"), "not well formed"),
        BadFile(
            "sheet missing", m.rezipped(good, lambda parts: parts.__delitem__("xl/worksheets/sheet1.xml")), "not there"
        ),
        BadFile("far cell", m.far_cell(), "far from the table", "XFD1048576"),
        BadFile("huge row count", m.many_rows(), "far from the table", "A20001"),
        BadFile(
            "huge row count in ods",
            m.ods([m.HEAD, m.GOOD], row_attributes=' table:number-rows-repeated="900000"'),
            "far from the table",
        ),
        BadFile("ods with a document type", m.ods([m.HEAD], head="<!DOCTYPE x>"), "document type"),
        BadFile("ods with a link", m.ods([m.HEAD], extra="<table:table-source/>"), "links to other"),
        BadFile("parts packed with patches", m.patched_flag(good), "cannot be inflated"),
        BadFile("ods packed with patches", m.patched_flag(m.ods([m.HEAD, m.GOOD])), "cannot be inflated"),
        BadFile("ods cut short", m.ods([m.HEAD, m.GOOD])[:-60], "damaged"),
    ]


def _unfit_tables() -> list[BadFile]:
    return [
        BadFile("empty workbook", m.xlsx([]), "no filled cell"),
        BadFile("header only", m.xlsx([m.TITLE, m.HEAD]), "no row below"),
        BadFile("no header", m.xlsx([["Assam"], ["Kamrup", "drafted"], ["Jorhat", "none"]]), "no row of headings"),
        BadFile(
            "no district column",
            m.xlsx([m.TITLE, ["S.No.", "Status of the plan"], [1, "drafted"]]),
            "no column for District",
        ),
        BadFile(
            "duplicate headers",
            m.xlsx([m.TITLE, ["District", "Status of the plan", "Plan status"], ["Kamrup", "none", "drafted"]]),
            "means the same",
            "C2",
        ),
        BadFile(
            "merged districts",
            m.plans(m.GOOD, ("Jorhat", "none"), ("Cachar", None), more=m.merged(4, 5, 0, "Jorhat")),
            "are merged",
            "A4",
        ),
        BadFile(
            "merged statuses",
            m.plans(m.GOOD, ("Jorhat", "none"), ("Cachar", None), more=m.merged(4, 5, 1, "none")),
            "are merged",
            "B4",
        ),
        BadFile(
            "mixed kinds",
            m.xlsx(
                [m.TITLE, m.HEAD, m.GOOD],
                [["Committees of Assam"], ["District", "Order number", "Order date"], ["Kamrup", "1", "01.02.2023"]],
            ),
            "the sheet holds committees",
            "",
            "note",
        ),
        BadFile("kind not told", m.xlsx([["Assam"], ["District", "Status"], ["Kamrup", "x"]]), "could be those of"),
        BadFile("State not told", m.xlsx([m.HEAD, m.GOOD], names=["A"]), "which State"),
        BadFile(
            "unknown State",
            m.csv(m.CSV_HEAD, ("Bombay Presidency", "Pune", "drafted")),
            "no State or Union Territory",
            "A2",
        ),
        BadFile("all rows blank", m.plans(("Kamrup", None), ("Jorhat", "-")), "no row says anything"),
    ]


def _unfit_rows() -> list[BadFile]:
    committee = (
        "District",
        "Status of the committee",
        "Order number",
        "Order date",
        "Seats filled",
        "Last meeting on",
    )

    def depc(*cells: object) -> bytes:
        content: bytes = m.xlsx([["DEPCs of Assam"], committee, cells])
        return content

    figure = ["Scheme", "Measure", "Value", "Unit", "As on date", "Document", "Statement"]
    return [
        BadFile(
            "formula without value",
            m.in_sheet("<v>7</v>", "", m.plans(m.GOOD, more=m.formula("=1+1", 7))),
            "never calculated",
            "B3",
        ),
        BadFile("error cell", m.plans(m.GOOD, more=m.formula("=A1", "#REF!")), "#REF!", "B3"),
        BadFile("true as a status", m.plans(("Kamrup", True)), "'yes' is no stage", "B3"),
        BadFile("number as a status", m.plans(("Kamrup", 4)), "'4' is no stage", "B3"),
        BadFile("unknown status", m.plans(("Kamrup", "almost")), "'almost' is no stage", "B3"),
        BadFile("two rows for one district", m.plans(m.GOOD, ("Jorhat", "none"), m.GOOD), "has a row already", "A5"),
        BadFile(
            "two names for one district", m.plans(("Nagaon", "none"), ("Nowgong", "drafted")), "has a row already", "A4"
        ),
        BadFile("district of another State", m.plans(("Patna", "drafted")), "a district of Bihar, not of Assam", "A3"),
        BadFile("serial numbers as districts", m.plans((1, "drafted"), (2, "none")), "a number where a district", "A3"),
        BadFile("a row without a district", m.plans((None, "drafted", "01.02.2023")), "names no district", "A3"),
        BadFile(
            "code of another State",
            m.csv((*m.CSV_HEAD, "LGD code"), ("Assam", "Kamrup", "none", "212")),
            "Patna in Bihar",
            "D2",
        ),
        BadFile(
            "code against name",
            m.csv((*m.CSV_HEAD, "LGD code"), ("Assam", "Kamrup", "none", "290")),
            "the name is Kamrup",
            "D2",
        ),
        BadFile(
            "code of nothing",
            m.csv((*m.CSV_HEAD, "LGD code"), ("Assam", "Kamrup", "none", "99999")),
            "code of no district",
            "D2",
        ),
        BadFile("a date in 2062", m.plans(("Kamrup", "drafted", date(2062, 2, 1))), "in the future", "C3"),
        BadFile("a date in 1918", m.plans(("Kamrup", "drafted", "01.02.1918")), "before 2018", "C3"),
        BadFile("1904 dates without format", m.plans(("Kamrup", "drafted", 43_496)), "not formatted as a date", "C3"),
        BadFile("month before day", m.plans(("Kamrup", "drafted", "07/25/2023")), "month written before the day", "C3"),
        BadFile("no such day", m.plans(("Kamrup", "drafted", "31.02.2023")), "no day 31.2.2023", "C3"),
        BadFile("month only", m.plans(("Kamrup", "drafted", "March 2023")), "names no day", "C3", "note"),
        BadFile("notified without drafted", m.plans(("Kamrup", None, None, "01.02.2023")), "without drafted", "C3"),
        BadFile("notified, draft denied", m.plans(("Kamrup", "notified", "no", "01.02.2023")), "without drafted", "C3"),
        BadFile(
            "notified before drafted",
            m.plans(("Kamrup", "notified", "02.02.2023", "01.02.2023")),
            "before it was drafted",
            "D3",
        ),
        BadFile(
            "dated beyond its status",
            m.plans(("Kamrup", "drafted", "01.02.2023", "02.03.2023")),
            "given as notified",
            "D3",
        ),
        BadFile("order without date", depc("Kamrup", "constituted", "12/2021"), "the order has no date", "D3"),
        BadFile(
            "order without number", depc("Kamrup", "constituted", None, "01.02.2021"), "the order has no number", "C3"
        ),
        BadFile(
            "met before its order",
            depc("Kamrup", "meeting", "1", "01.02.2021", None, "01.01.2021"),
            "before its order",
            "F3",
        ),
        BadFile(
            "wrong seats", depc("Kamrup", "constituted", None, None, "1, 2, 14"), "not among the Handbook's 13", "E3"
        ),
        BadFile("seats as a count", depc("Kamrup", "constituted", None, None, 9), "how many seats", "E3"),
        BadFile(
            "order of no committee",
            depc("Kamrup", "not constituted", "1", "01.02.2021"),
            "not constituted and yet",
            "C3",
        ),
        BadFile(
            "negative value",
            m.xlsx([figure, ["DEH", "plans", -5, "districts", "01.02.2023", "Reply", "Said"]]),
            "-5 is negative",
            "C2",
        ),
        BadFile(
            "figure without document",
            m.xlsx([figure, ["DEH", "plans", 5, "districts", "01.02.2023", None, "Said"]]),
            "document is not given",
            "F2",
        ),
        BadFile(
            "hidden row",
            m.plans(m.GOOD, more=lambda book: book.worksheets()[0].set_row(2, None, None, {"hidden": True})),
            "Sheet1!3 is hidden in the file and would be read",
        ),
        BadFile(
            "product without scheme",
            m.xlsx([["Assam"], ["District", "Product", "Sector"], ["Kamrup", "Tea", "Agriculture"]]),
            "scheme is not given",
        ),
        BadFile(
            "ambiguous name",
            m.xlsx([["Uttar Pradesh"], m.HEAD, ("Kanpur", "drafted")]),
            "Kanpur Dehat and Kanpur Nagar",
            "A3",
            "question",
        ),
        BadFile("misspelt name", m.plans(("Jorhaat", "drafted")), "no district of the State bears", "A3", "question"),
        BadFile("nobody's name", m.plans(("Xqzwv", "drafted")), "called anything like it", "A3", "question"),
    ]


def _untidy() -> list[BadFile]:
    """Files that are read, with a note of what was done."""
    two_lines = m.xlsx(
        [
            m.TITLE,
            ["Sl", "District", "Plan", None],
            [None, None, "Drafted on", "Notified on"],
            [1, "Kamrup", "01.02.2023", "01.03.2023"],
        ]
    )
    return [
        BadFile("Devanagari digits", m.plans(("Kamrup", "drafted", "०१.०२.२०२३")), "Devanagari digits", "C3", "note"),
        BadFile("zero-width characters", m.plans(("Kam\u200brup", "drafted")), "invisible characters", "A3", "note"),
        BadFile(
            "formula injection",
            m.plans(("Kamrup", "drafted", None, None, "=HYPERLINK(1)")),
            "like a formula",
            "E3",
            "note",
        ),
        BadFile(
            "command injection",
            m.csv((*m.CSV_HEAD, "Remarks"), ("Assam", "Kamrup", "none", "@SUM(1)|cmd")),
            "like a formula",
            "D2",
            "note",
        ),
        BadFile(
            "total row in the middle", m.plans(m.GOOD, ("Total", 1), ("Jorhat", "none")), "is a total", "A4", "note"
        ),
        BadFile(
            "numbered columns",
            m.plans(("(1)", "(2)", "(3)", "(4)", "(5)"), m.GOOD),
            "numbers the columns",
            "A3",
            "note",
        ),
        BadFile("headings again", m.plans(m.GOOD, m.HEAD, ("Jorhat", "none")), "repeats the headings", "A4", "note"),
        BadFile("hidden sheet", m.plans(m.GOOD, more=m.hidden_sheet), "sheet Old, hidden", "", "note"),
        BadFile(
            "signature below",
            m.plans(m.GOOD, (None, None, None, None, None), (None, None, "Commissioner of Industries")),
            "one text only",
            "C5",
            "note",
        ),
        BadFile(
            "windows-1252",
            m.csv((*m.CSV_HEAD, "Remarks"), ("Assam", "Kamrup", "none", "caf\u00e9"), encoding="windows-1252"),
            "windows-1252",
            "",
            "note",
        ),
        BadFile("nothing said of one", m.plans(m.GOOD, ("Jorhat", None)), "stays not known", "B4", "note"),
        BadFile("two header rows", two_lines, "", "", "clean"),
        BadFile(
            "1904 dates with format",
            m.xlsx([m.TITLE, m.HEAD, ("Kamrup", "drafted", date(2023, 2, 1))], options={"date_1904": True}),
            "",
            "",
            "clean",
        ),
        BadFile(
            "Hindi headings",
            m.xlsx(
                [
                    ["असम"],
                    ["क्र.सं.", "ज़िले का नाम", "कार्य योजना की स्थिति", "अधिसूचना दिनांक"],
                    ["१", "जोरहाट", "अधिसूचित", "१२ मार्च २०२३"],
                ]
            ),
            "Devanagari digits",
            "D3",
            "clean",
        ),
        BadFile("UTF-16", m.csv(m.CSV_HEAD, ("Assam", "Kamrup", "drafted"), encoding="utf-16"), "", "", "clean"),
        BadFile(
            "UTF-16 without mark",
            m.csv(m.CSV_HEAD, ("Assam", "Kamrup", "drafted"), encoding="utf-16-le"),
            "",
            "",
            "clean",
        ),
        BadFile("semicolons", m.csv(m.CSV_HEAD, ("Assam", "Kamrup", "drafted"), separator=";"), "", "", "clean"),
        BadFile("tabs", m.csv(m.CSV_HEAD, ("Assam", "Kamrup", "drafted"), separator="\t"), "", "", "clean"),
        BadFile("ods", m.ods([m.TITLE, m.HEAD, ("Kamrup", "drafted", date(2023, 2, 1))]), "", "", "clean"),
        BadFile("xlsx named csv", m.plans(m.GOOD), "", "", "clean", "return.csv"),
    ]
