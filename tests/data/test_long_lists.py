"""Lists of exports longer than the ordinary reader takes, through the command line, with limits lowered to three rows."""

import gzip
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from analytics.exports.questions import code_values, export_values, releases
from analytics.filters import Filters
from data.__main__ import main
from data.errors import LedgerFault
from data.ledger.ledger import LEDGER_VARIABLE
from data.paths import DATA_FOLDER_VARIABLE
from data.returns.files import limits
from data.returns.long.findings import KEPT
from data.store import Store, open_store
from data.workspace_ledger import open_workspace_ledger

Run = Callable[..., tuple[int, str, str]]
NOW = Filters(as_on=date(2026, 11, 28), as_known_on=date.max)
HEADINGS = "State,District,Financial year,Period,HS code,Value,Unit,Remarks\n"
LIST = (
    HEADINGS
    + """Sikkim,Gangtok,2025-26,April,09,100.5,Rs crore,provisional
Sikkim,Gangtok,2025-26,April,0902,60,Rs crore,
Sikkim,Namchi,2025-26,April,30,2.25,Rs crore,

Sikkim,Namchi,2025-26,May,30,0,Rs crore,
Sikkim,Mangan,2025-26,May,30,-,Rs crore,
Sikkim,Total,2025-26,April,,102.75,Rs crore,
"""
)
DOCUMENT = ("--kind", "state_letter", "--date", "2026-07-01", "--sent-by", "Director of Industries", "--yes")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(DATA_FOLDER_VARIABLE, str(tmp_path / "books"))
    monkeypatch.delenv(LEDGER_VARIABLE, raising=False)
    monkeypatch.setattr(limits, "ROWS", 4)
    return tmp_path / "books" / "record"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*words: str | Path) -> tuple[int, str, str]:
        status = main([str(word) for word in words])
        statement = capsys.readouterr()
        return status, statement.out, statement.err

    return command


@pytest.fixture
def send(run: Run, tmp_path: Path) -> Callable[..., tuple[int, str, str]]:
    def sent(text: str, number: str = "", *more: str) -> tuple[int, str, str]:
        path = tmp_path / f"list {number or 'alone'}.csv"
        path.write_text(text, encoding="utf-8")
        document = ("--title", f"Exports, letter {number}", "--number", number, *DOCUMENT) if number else ()
        return run("import", path, *document, *more)

    return sent


@pytest.fixture
def drawn() -> Iterator[Callable[[], Store]]:
    opened: list[Store] = []

    def store() -> Store:
        with open_workspace_ledger("record") as own:
            opened.append(open_store(workspace_ledger=own))
        return opened[-1]

    yield store
    for one in opened:
        one.close()


def values(store: Store) -> dict[tuple[str, str], float]:
    found = export_values(store, NOW)
    return {(one.district_name, one.period): one.value for one in found if one.source_kind == "return"}


def test_a_list_is_published_seen_taken_over_undone_and_proved(
    run: Run, send: Run, drawn: Callable[[], Store], folder: Path, tmp_path: Path
) -> None:
    status, out, err = send(LIST, "1")
    assert (status, err) == (0, "")
    assert "list 1.csv: received as entry 1, " in out
    assert "column 6: Value > Value" in out
    assert "Unit: Rs crore, for the whole list." in out
    assert "Not rows: 1 lines: the line is empty (line 5)." in out
    assert "Not rows: 1 lines: no value is given: not known, and not 0 (line 7)." in out
    assert "Not rows: 1 lines: the line is a total, compared with the sum of its rows and not stored (line 8)." in out
    assert "4 rows taken of 7 lines, for 1 States, 2 districts and 2 periods." in out
    assert "Sikkim: 4 new, 0 changed, 0 unchanged, 0 would go." in out
    assert "list 1.csv: published as entry 2, as on 31.05.2025." in out
    store = drawn()
    # 09 holds 0902 already: Gangtok's exports are 100.5 and not 160.5. Mangan is not known, Namchi's 0 in May is 0.
    assert values(store) == {("Gangtok", "April"): 100.5, ("Namchi", "April"): 2.25, ("Namchi", "May"): 0}
    april = next(one for one in releases(store, NOW) if one.period == "April" and one.entry_number == 2)
    assert [(one.hs_code, one.value) for one in code_values(store, NOW, april.release_key)] == [
        ("09", 100.5),
        ("0902", 60.0),
        ("30", 2.25),
    ]
    (kept,) = store.rows("select caveat, export_id from district_export where batch_id = 2 and caveat is not null", {})[
        1
    ]
    assert kept == ("provisional", "entry-2-0000002"), "a row is named by its line"
    assert store.rows("select row_count from entry where sequence = 2", {})[1] == [(4,)]
    refuse_other_sums()
    assert send(LIST, "1")[1].endswith("already published as entry 2, as on 31.05.2025.\n")

    newer = (
        HEADINGS + "Sikkim,Gangtok,2025-26,April,09,100.5,Rs crore,\nSikkim,Gyalshing,2025-26,April,09,7,Rs crore,\n"
    )
    newer += "Sikkim,Gangtok,2025-26,April,0902,61,Rs crore,\n\n"
    status, out, err = send(newer, "2", "--as-on", "2026-06-30")
    assert (status, err) == (0, "")
    assert "Sikkim: 1 new, 2 changed, 0 unchanged, 1 would go." in out
    assert "  Namchi, 2025-26, April: 0 new, 0 changed, 1 would go" in out
    assert "Before you publish: 1 value of Sikkim's list go." in out
    # The newer list takes the place of the State's April as a whole, and leaves May alone.
    assert values(drawn()) == {("Gangtok", "April"): 100.5, ("Gyalshing", "April"): 7, ("Namchi", "May"): 0}
    assert "the same as before" in run("rebuild")[1]
    assert run("undo", "4", "--reason", "sent by mistake")[0] == 0
    assert values(drawn()) == {("Gangtok", "April"): 100.5, ("Namchi", "April"): 2.25, ("Namchi", "May"): 0}

    status, out, err = run("verify")
    assert err == ""
    assert "No fault in the values of the rows published." in out
    assert run("backup", tmp_path / "copy")[0] == 0
    folder.rename(folder.with_name("lost"))
    assert run("restore", tmp_path / "copy", "--unconfirmed")[0] == 0
    assert values(drawn()) == {("Gangtok", "April"): 100.5, ("Namchi", "April"): 2.25, ("Namchi", "May"): 0}
    status, out, _ = run("export", tmp_path / "open")
    assert "district_export: 151 rows" in out
    files = [gzip.decompress(one.read_bytes()).decode() for one in (tmp_path / "open" / "files").iterdir()]
    assert sorted(files) == sorted([LIST, newer])
    tamper(folder)
    status, _, err = run("verify")
    assert status == 1
    assert "it is not as it was received" in err


def refuse_other_sums() -> None:
    """The ledger itself draws a list before it keeps the entry: one that sums to something else is not let in."""
    with open_workspace_ledger("record") as own:
        payload = own.whole_ledger().entry(2).payload
        payload["list"]["sums"][0][5] = "162.76"
        with pytest.raises(LedgerFault, match="its list gives 3 rows of 2 districts"):
            own.whole_ledger().append("published", payload, actor="a careless hand")


def tamper(folder: Path) -> None:
    """One value of the list changed in the ledger's file, below every guard."""
    with closing(sqlite3.connect(folder / "ledger.sqlite")) as connection:
        for (name,) in connection.execute("select name from sqlite_master where type = 'trigger'").fetchall():
            connection.execute(f"drop trigger {name}")
        changed = gzip.compress(LIST.replace("100.5", "900.5").encode(), mtime=0)
        connection.execute(
            "update ledger_blob set content = ?, size = ? where rowid = (select min(rowid) from ledger_blob)",
            [changed, len(changed)],
        )
        connection.commit()


def test_every_fault_is_named_with_its_line_and_nothing_is_published(send: Run, folder: Path) -> None:
    faulty = HEADINGS + "".join(
        f"{line}\n"
        for line in (
            "Sikkim,Gangtok,2025-26,April,09,12,Rs crore,",
            "Sikkim,Gangtok,2025-26,April,09,13,Rs crore,",
            "Sikkim,Gangtok,2025-26,Smarch,09,14,Rs crore,",
            "Sikkim,Namchi,2025-26,Smarch,09,15,Rs crore,",
            "Sikkim,Atlantis,2025-26,April,09,16,Rs crore,",
            "Sikkim,Atlantis,2025-26,May,09,16,Rs crore,",
            "Bihar,Gangtok,2025-26,April,09,17,Rs crore,",
            "Ruritania,Strelsau,2025-26,April,09,18,Rs crore,",
            "Sikkim,Mangan,2025-26,April,goods,19,Rs crore,",
            "Sikkim,Mangan,2025-26,April,09,-1,Rs crore,",
            "Sikkim,Mangan,2025-26,April,09,a few,Rs crore,",
            "Sikkim,Mangan,2025-26,April,10,1,US$ million,",
            "Sikkim,Mangan,2025-26,April,11,1",
            "Sikkim,,2025-26,April,11,1,Rs crore,",
            "Sikkim,Mangan,2027-28,April,11,1,Rs crore,",
            "Sikkim,Soreng,2025-26,April,,1,Rs crore,",
        )
    )
    status, _, err = send(faulty, "1")
    assert status == 1
    name = "list 1.csv"
    for said in (
        f"{name}, row 4, column Period: 'Smarch 2025-26': it is no period (in 2 lines: lines 4 and 5).",
        "'Atlantis' is no district's name that our records know",
        f"{name}, row 9, column State: 'Ruritania' is no State or Union Territory.",
        f"{name}, row 10, column HS code: 'goods' is no HS code.",
        f"{name}, row 11, column Value: -1 is negative.",
        f"{name}, row 12, column Value: 'a few' is no number.",
        f"{name}, row 13, column Unit: two units are stated: Rs crore and US$ million; a long list has one for the whole file.",
        f"{name}, row 14: the line has 6 cells, the headings 8.",
        f"{name}, row 15, column District: the row names no district.",
        f"{name}, row 16, column Period: the period 2027-28, April has not ended yet.",
        f"{name}, row 17, column HS code: the HS code is blank where other rows have one.",
    ):
        assert said in err, said
    assert "lines 6 and 7" in err
    assert err.count("Gangtok") >= 1
    with open_workspace_ledger("record") as own:
        assert [one.action for one in own.whole_ledger().entries()] == ["received"]


def test_rows_given_twice_totals_that_differ_and_parts_above_their_whole_are_faults(send: Run) -> None:
    again = HEADINGS + "Sikkim,Gangtok,2025-26,April,09,12,Rs crore,\n" * 2
    again += "Sikkim,Gangtok District,2025-26,April,09,12,Rs crore,\n\n"
    err = send(again, "1")[2]
    assert "row 3, column Value: Gangtok has a value already for 2025-26, April, HS 09, in line 2." in err
    assert "row 4, column Value: Gangtok has a value already for 2025-26, April, HS 09, in line 3." in err
    wrong = LIST.replace("102.75", "103.75")
    err = send(wrong, "2")[2]
    assert "row 8, column Value: the line is a total and says 103.75; the 2 values above it add up to 102.75." in err
    whole = LIST.replace("Sikkim,Namchi,2025-26,May,30,0", "Sikkim,Gangtok,2025-26,April,Total,99")
    err = send(whole, "3")[2]
    assert "row 6, column Value: the district's total is 99, and its 1 codes of goods add up to 100.5." in err


def test_faults_beyond_those_kept_are_counted_and_an_illustrative_list_stays_out(send: Run) -> None:
    many = HEADINGS + "".join(
        f"Sikkim,Gangtok,2025-26,April,09,{'x' * (at % 30 + 1)},Rs crore,\n" for at in range(KEPT + 7)
    )
    err = send(many, "1")[2]
    assert err.count("\n") == KEPT + 1
    assert "7 more lines where the value is no number: lines 502, 503, 504 and 4 more." in err
    err = send(LIST.replace("provisional", "ILLUSTRATIVE"), "2")[2]
    assert "calls itself illustrative" in err


def test_what_has_not_the_plain_shape_is_refused_with_the_way(send: Run) -> None:
    wide = "State,District,2023-24 (Rs crore),2024-25 (Rs crore)\n" + "Sikkim,Gangtok,1,2\n" * 5
    assert "2 columns hold its value" in send(wide)[2]
    plans = "District,Status of the plan,Drafted on\n" + "Amritsar,Drafted,01.02.2022\n" * 5
    assert "only exports are taken so" in send(plans)[2]
    parts = HEADINGS.replace("Remarks", "Country") + "Sikkim,Gangtok,2025-26,April,09,1,Rs crore,Nepal\n" * 5
    assert "a part of the exports" in send(parts)[2]
