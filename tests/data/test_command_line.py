"""The command line: each command says what it did in a sentence, and what stands against it with the remedy."""

import hashlib
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import xlsxwriter

from data import store_files
from data.__main__ import main
from data.errors import LedgerFault
from data.ledger.ledger import LEDGER_VARIABLE, open_ledger
from data.paths import DATA_FOLDER_VARIABLE
from data.people.identity import account

Run = Callable[..., tuple[int, str, str]]

RETURN = """Action plans of Punjab as on 21.07.2025,,,
S.No.,District,Status of the plan,Drafted on,Notified on
1,Amritsar,Notified,01.02.2022,05.03.2022
2,Ludhiana,Drafted,10.04.2022,
"""
DOCUMENT = (
    *("--title", "Letter on action plans", "--kind", "state_letter", "--number", "12/2025"),
    *("--date", "2025-07-22", "--sent-by", "Director of Industries, Punjab"),
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(DATA_FOLDER_VARIABLE, str(tmp_path / "books"))
    monkeypatch.delenv(LEDGER_VARIABLE, raising=False)
    return tmp_path / "books" / "record"


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*words: str | Path) -> tuple[int, str, str]:
        status = main([str(word) for word in words])
        statement = capsys.readouterr()
        return status, statement.out, statement.err

    return command


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    path = tmp_path / "Punjab 21.07.2025.csv"
    path.write_text(RETURN, encoding="utf-8")
    return path


def import_return(run: Run, sent: Path) -> tuple[int, str, str]:
    return run("import", sent, *DOCUMENT, "--yes")


def test_a_return_comes_in_once_and_its_rows_are_in_the_export(
    run: Run, sent: Path, folder: Path, tmp_path: Path
) -> None:
    status, out, err = import_return(run, sent)
    assert (status, err) == (0, "")
    assert "Punjab 21.07.2025.csv: received as entry 1." in out
    assert "2 rows of plans for 1 States." in out
    assert "Punjab 21.07.2025.csv: published as entry 2, as on 21.07.2025." in out
    status, out, _ = import_return(run, sent)
    assert status == 0
    assert "already received as entry 1" in out
    assert "already published as entry 2" in out
    status, out, _ = run("export", tmp_path / "copy")
    assert status == 0
    assert "plan: 2 rows" in out
    lines = (tmp_path / "copy" / "entries.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["action"] for line in lines] == ["received", "published"]
    sha256 = hashlib.sha256(sent.read_bytes()).hexdigest()
    assert (tmp_path / "copy" / "files" / sha256).read_bytes() == sent.read_bytes()
    plans = (tmp_path / "copy" / "tables" / "plan.csv").read_text("utf-8-sig").splitlines()
    assert sorted(line.split(",")[1] for line in plans[1:]) == ["drafted", "notified"]
    with open_ledger(folder) as ledger:
        assert [entry.action for entry in ledger.entries()] == ["received", "published", "exported"]
        assert {entry.actor for entry in ledger.entries()} == {account().subject}


def test_a_return_with_faults_or_without_a_document_is_received_and_not_published(
    run: Run, sent: Path, folder: Path
) -> None:
    status, out, err = run("import", sent)
    assert (status, err) == (0, "")
    assert "Nothing was published" in out
    sent.write_text(RETURN.replace("Ludhiana", "Amritsar"), encoding="utf-8")
    status, out, err = import_return(run, sent)
    assert status == 1
    assert "received as entry 2" in out
    assert "Amritsar" in err
    sent.write_text(RETURN.replace("Ludhiana", "Ludhianapur"), encoding="utf-8")
    status, _, err = import_return(run, sent)
    assert status == 1
    assert "Ludhianapur" in err
    assert "Settle it with: python -m data settle --state 3 --written 'Ludhianapur'" in err
    status, _, err = run("import", sent, "--title", "Letter")
    assert (status, "the document is not whole: --kind, --number, --date, --sent-by" in err) == (1, True)
    with open_ledger(folder) as ledger:
        assert [entry.action for entry in ledger.entries()] == ["received"] * 3
    sent.write_text(RETURN.replace("Ludhiana", "Ludhiyanna"), encoding="utf-8")
    status, out, err = run("import", sent, "--accept-names", *DOCUMENT, "--yes")
    assert "  Ludhiyanna > Ludhiana: reads" in out
    assert (status, "published as entry" in out) == (0, True), err
    with open_ledger(folder) as ledger:
        assert [entry.action for entry in ledger.entries()][3:5] == ["received", "aliased"]


def test_names_of_every_kind_in_a_file_are_settled_in_one_pass(run: Run, tmp_path: Path) -> None:
    sent = tmp_path / "telangana.xlsx"
    with xlsxwriter.Workbook(str(sent)) as book:
        for name, rows in (
            ("DEPC", [("Telangana as on 31.10.2025",), ("District", "Status of DEPC"), ("Hyderabad", "Constituted")]),
            ("DEAP", [("As on 31.10.2025",), ("District", "Status of DEAP"), ("హైదరాబాద్", "Draft"), ("కరీంనగర్", "Draft")]),
        ):
            sheet = book.add_worksheet(name)
            for number, cells in enumerate(rows):
                sheet.write_row(number, 0, cells)
    assert "2 of 2 names read like one district and no other" in run("import", sent, "--as-on", "2025-10-31")[1]
    status, out, err = run("import", sent, "--accept-names", "--as-on", "2025-10-31")
    assert (status, "nobody is there to confirm" in err) == (1, True)
    assert out.index("Sheet DEAP: action plans") < out.index("  హైదరాబాద్ > Hyderabad")
    status, out, err = run("import", sent, "--accept-names", "--as-on", "2025-10-31", *DOCUMENT[:-4], *LATER, "--yes")
    assert (status, err) == (0, "")
    assert "  హైదరాబాద్ > Hyderabad" in out
    assert out.count("published as entry") == 2


LATER = ("--date", "2025-11-03", "--sent-by", "Director of Industries, Telangana")


def test_the_command_line_says_how_a_file_is_read_and_what_would_go(run: Run, tmp_path: Path, folder: Path) -> None:
    """D12: a return of one product takes the place of a State's whole list."""
    sent = Path(__file__).parent / "returns" / "files" / "D12_one_row_products.csv"
    status, out, err = run("import", sent, "--as-on", "2025-07-21", *DOCUMENT)
    assert status == 1
    assert "nobody is there to confirm how the file was read" in err
    assert "  CSV!D: Product > Product (Auto parts)" in out
    assert "State: Maharashtra, from CSV!A2." in out
    assert "Maharashtra: 1 new, 0 changed, 0 unchanged, 0 would go." in out
    odop = tmp_path / "odop.csv"
    odop.write_text("State,District,Scheme,Product,Sector\nMaharashtra,Pune,ODOP,Auto parts,Engineering\n")
    _, out, _ = run("import", odop, "--as-on", "2026-11-20")
    gone = [line for line in out.splitlines() if line.startswith("  would go: ODOP, ")]
    assert f"Maharashtra: 1 new, 0 changed, 0 unchanged, {len(gone)} would go." in out
    assert "  would go: ODOP, Akola, Pulses (Daal)" in gone
    assert out.splitlines()[-2] == f"Before you publish: {len(gone)} rows of Maharashtra's list go."
    with open_ledger(folder) as ledger:
        assert [entry.action for entry in ledger.entries()] == ["received"] * 2


def test_every_kind_of_a_file_is_published_in_one_run(run: Run, tmp_path: Path, folder: Path) -> None:
    sent = tmp_path / "two.csv"
    text = (
        "Goa as on 31.03.2024,,\nA. Action plans,,\nDistrict,DEAP drafted (Y/N),\nNorth Goa,Y,\n"
        "B. Committees,,\nDistrict,DEPC constituted (Y/N),Date of order\nNorth Goa,Y,12.03.2021\n"
    )
    sent.write_text(text, encoding="utf-8")
    early = [word.replace("2025-07-22", "2017-07-22") for word in DOCUMENT]
    status, _, err = run("import", sent, *early, "--yes")
    assert (status, err.count("the document's date 22.07.2017 is in the future or before 2018")) == (1, 1)
    status, out, err = import_return(run, sent)
    assert (status, err) == (0, "")
    assert out.count("Goa: 1 new, 0 changed, 0 unchanged, ") == 2
    with open_ledger(folder) as ledger:
        published = [entry.payload for entry in ledger.entries() if entry.action == "published"]
    assert sorted((one["kind"], one["as_on_date"], len(one["rows"])) for one in published) == [
        ("committees", "2024-03-31", 1),
        ("plans", "2024-03-31", 1),
    ]


def test_a_reading_is_changed_by_a_small_file_and_remembered_for_the_layout(
    run: Run, tmp_path: Path, folder: Path
) -> None:
    sent, next_month = tmp_path / "march.csv", tmp_path / "april.csv"
    text = "Punjab as on 31.03.2025\nDistrict,Export scheme paper ready,Nodal officer appointed\nAmritsar,Yes,No\n"
    sent.write_text(text, encoding="utf-8")
    next_month.write_text(text.replace("31.03", "30.04").replace("Amritsar,Yes", "Amritsar,No"), encoding="utf-8")
    reading = tmp_path / "reading.json"
    status, out, err = run("import", sent)
    assert status == 1
    assert "no row of headings was found" in err
    chosen = {"headings": {"CSV": "2"}, "columns": {"Export scheme paper ready": "drafted_on"}}
    reading.write_text(json.dumps(chosen), encoding="utf-8")
    status, out, err = run("import", sent, "--reading", reading)
    assert status == 1
    assert "'Nodal officer appointed' is not understood (1 cell: 'No') looks like data and was not read" in err
    chosen["columns"]["Nodal officer appointed"] = "aside"
    reading.write_text(json.dumps(chosen), encoding="utf-8")
    status, out, err = run("import", sent, "--reading", reading, *DOCUMENT, "--yes")
    assert (status, err) == (0, "")
    assert "Before you publish" not in out
    assert "The reading is confirmed as entry 2" in out
    assert "published as entry 3, as on 31.03.2025" in out
    status, out, err = run("import", next_month, *DOCUMENT, "--yes")
    assert (status, err) == (0, "")
    assert "Read as confirmed in entry 2." in out
    assert "published as entry 5, as on 30.04.2025" in out
    with open_ledger(folder) as ledger:
        assert [row["stage"] for row in ledger.entry(5).payload["rows"]] == ["none"]
    status, _, err = run("import", sent, "--reading", next_month)
    assert (status, "the reading is no JSON" in err) == (1, True)


def test_a_saved_reading_asks_for_what_nobody_has_decided_and_is_refused_until_it_is(run: Run, tmp_path: Path) -> None:
    sent, reading = tmp_path / "mixed.xlsx", tmp_path / "reading.json"
    with xlsxwriter.Workbook(sent) as book:
        plans, other = book.add_worksheet("Plans"), book.add_worksheet("Other")
        head = ["District", "Status of the plan", "Published", "ODOP product", "Visit made"]
        for row, cells in enumerate(
            [["Punjab as on 31.03.2025"], head, ["Amritsar", "Notified", "Ready", "Tea", "Yes"]]
        ):
            plans.write_row(row, 0, cells)
        other.write_row(0, 0, ["Amritsar", "Yes"])
    run("import", sent, "--save-reading", reading)
    saved = json.loads(reading.read_text(encoding="utf-8"))
    assert saved["columns"] == {
        "Plans!A": "district",
        "Plans!B": "stage",
        "Plans!C": "published_on",
        "Plans!D": "product_name",
        "Plans!E": "?",
    }
    assert (saved["words"], saved["open"], saved.get("aside")) == ({"Ready": "?"}, {"Other": "?"}, None)
    status, _, err = run("import", sent, "--reading", reading)
    assert (status, "'?', for Plans!E, is no field" in err) == (1, True)
    saved["columns"]["Plans!E"], saved["words"]["Ready"] = "aside", "drafted"
    reading.write_text(json.dumps(saved), encoding="utf-8")
    status, _, err = run("import", sent, "--reading", reading)
    assert (status, "of Other nobody has said what becomes of it" in err) == (1, True)
    saved["open"]["Other"] = "aside"
    reading.write_text(json.dumps(saved), encoding="utf-8")
    status, out, err = run("import", sent, "--reading", reading)
    assert (status, err) == (0, "")
    assert "1 rows of plans" in out
    assert "1 rows of products" in out


def test_what_is_remarkable_is_said_before_a_publication(run: Run, sent: Path) -> None:
    import_return(run, sent)
    sent.write_text(RETURN.replace("Drafted,10.04.2022", "None,"), encoding="utf-8")
    _, out, _ = run("import", sent)
    assert (
        "Before you publish: Entry 2 is of the same day and says otherwise of 1 row: Ludhiana (stage, drafted on)."
        in out
    )
    sent.write_text(RETURN.replace("21.07.2025", "20.06.2025"), encoding="utf-8")
    early = [word.replace("2025-07-22", "2025-01-01") for word in DOCUMENT]
    _, out, _ = run("import", sent, *early, "--yes")
    assert "Before you publish: Newer returns of these States are on record (entry 2 as on 21.07.2025)" in out
    assert "Before you publish: The letter is of 01.01.2025, before the day of which it speaks, 20.06.2025." in out
    again = [word.replace("12/2025", "99/2025") for word in DOCUMENT]
    _, out, _ = run("import", sent, *again, "--yes")
    assert "Before you publish: This file is published as entry" in out


def test_every_fault_and_question_comes_in_one_pass(run: Run, tmp_path: Path) -> None:
    sent = tmp_path / "many.csv"
    rows = "".join(f"Amritsar,wrong {number}\n" for number in range(30)) + "Ludhianapur,drafted\n"
    sent.write_text(f"Punjab\nDistrict,Status of the plan\n{rows}", encoding="utf-8")
    status, _, err = run("import", sent)
    assert status == 1
    assert sum("is no stage that is known here" in line for line in err.splitlines()) == 30
    assert "Ludhianapur" in err


def test_a_rebuild_says_the_same_and_verify_finds_nothing(run: Run, sent: Path, folder: Path) -> None:
    import_return(run, sent)
    status, out, _ = run("rebuild")
    assert status == 0
    assert "drawn up to entry 2." in out
    assert "the same as before." in out
    status, out, err = run("verify")
    assert (status, err) == (0, "")
    assert "does not show that nobody wrote our records anew" in out.splitlines()[-2]
    assert out.splitlines()[-1] == "Our records are whole."
    with open_ledger(folder) as ledger:
        mark = ledger.head().mark
    assert f"Entry {mark} is in the ledger." in run("verify", "--against", mark)[1]
    status, _, err = run("verify", "--against", f"2:{'0' * 16}")
    assert (status, "not the records that the document was made from" in err) == (1, True)
    for store in folder.glob("store-*"):
        store.unlink()
    (folder / "current.json").unlink()
    assert run("verify")[0] == 0


def test_verify_names_a_flipped_byte_in_ledger_and_store(run: Run, sent: Path, folder: Path) -> None:
    import_return(run, sent)
    pointer = store_files.read_pointer(folder)
    assert pointer is not None
    store = folder / pointer.file
    whole = bytearray(store.read_bytes())
    whole[len(whole) // 2] ^= 1
    store.write_bytes(whole)
    status, _, err = run("verify")
    assert status == 1
    assert f"{store}: its bytes are not those that were written" in err
    assert "python -m data rebuild" in err
    assert run("rebuild")[0] == 0
    assert run("verify")[0] == 0
    with closing(sqlite3.connect(folder / "ledger.sqlite", isolation_level=None)) as below:
        below.execute("drop trigger ledger_entry_no_update")
        below.execute("update ledger_entry set payload = replace(payload, 'Punjab', 'Punjaa') where sequence = 2")
    status, out, err = run("verify")
    assert status == 1
    assert "entry 2, column payload: it is not as it was written" in err
    assert "The store was not drawn anew" in out


def test_verify_names_a_store_that_was_drawn_otherwise(run: Run, sent: Path, folder: Path) -> None:
    """Its bytes are as they were written; only drawing it anew shows that it does not say what the books say."""
    import_return(run, sent)
    pointer = store_files.read_pointer(folder)
    assert pointer is not None
    stored = json.loads((folder / "current.json").read_text())
    (folder / "current.json").write_text(json.dumps(stored | {"content_hash": "0" * 64}))
    status, _, err = run("verify")
    assert status == 1
    assert "the store in use (content 000000000000...) differs from one drawn anew" in err


def test_a_value_that_drawing_would_change_is_not_taken_in(run: Run, sent: Path, folder: Path) -> None:
    """12.5 in an entry would be 12 in a column of whole numbers, and each store drawn from it would say the same."""
    import_return(run, sent)
    assert run("verify")[0] == 0
    figure = {
        **dict.fromkeys(("out_of_value", "out_of_unit", "house", "question_no", "published_on"), None),
        "scheme": "DEH",
        "measure": "exports",
        "qualifier": "exact",
        "value": 12.5,
        "unit": "Rs lakh crore",
        "as_on_date": "2023-02-01",
        "document": "Reply 2116",
        "statement": "12.5 lakh crore",
        "source": "",
        "source_kind": "reply",
    }
    with open_ledger(folder) as ledger:
        before = ledger.entry(2).payload
        with pytest.raises(LedgerFault, match=r"value is 12\.5, and no whole number"):
            ledger.append("published", before | {"kind": "figures", "states": [], "rows": [figure]}, actor="A")
    status, out, _ = run("verify")
    assert (status, "in the values of the rows published" in out) == (0, True)


def test_backup_and_restore(run: Run, sent: Path, folder: Path, tmp_path: Path) -> None:
    import_return(run, sent)
    status, out, _ = run("backup", tmp_path / "copy")
    assert status == 0
    assert out.startswith("2 entries, ")
    status, _, err = run("backup", tmp_path / "copy")
    assert (status, "Name a new folder for each backup" in err) == (1, True)
    run("export", tmp_path / "open")
    run("rebuild")
    status, _, err = run("restore", tmp_path / "copy")
    assert (status, "these records hold more (entry 3) than the backup (entry 2)" in err) == (1, True)
    assert "restore beside them, into another data folder" in err
    for path in folder.glob("ledger.sqlite*"):
        path.unlink()
    status, _, err = run("verify")
    assert (status, "entry 3 was acknowledged here and is not there any more" in err) == (1, True)
    status, _, err = run("restore", tmp_path / "copy")
    assert (status, "nothing outside this backup confirms it" in err) == (1, True)
    status, out, _ = run("restore", tmp_path / "copy", "--unconfirmed")
    assert status == 0
    assert "Nothing outside the backup confirms entries 1 to 2: compare them" in out
    assert "2 entries restored; our records end with entry 2 and are whole." in out
    assert "Entries 3 to 3 were acknowledged here after this backup was taken" in out
    status, _, err = run("verify")
    assert (status, "the store knows an entry 3 that the ledger does not have" in err) == (1, True)
    assert run("rebuild")[0] == 0
    assert run("verify")[0] == 0


def test_the_workspaces_are_apart(run: Run, sent: Path, folder: Path) -> None:
    import_return(run, sent)
    assert run("rebuild", "--workspace", "sample")[1].endswith("\n")
    with open_ledger(folder.parent / "sample") as sample:
        assert sample.head().sequence == 0


def test_what_is_no_command_is_explained(run: Run, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for words in ([], ["sell"], ["import", "x.xlsx", "--as-on", "21.07.2025"]):
        with pytest.raises(SystemExit) as caught:
            main(words)
        assert caught.value.code == 2
    assert "write YYYY-MM-DD" in capsys.readouterr().err
    status, _, err = run("import", tmp_path / "none.xlsx")
    assert (status, "it cannot be read" in err) == (1, True)
    status, _, err = run("restore", tmp_path / "none")
    assert (status, "the backup has no whole manifest" in err) == (1, True)
