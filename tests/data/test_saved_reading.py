"""What --save-reading writes for a person to fill in: a word that several columns ask stands under each of them."""

import json
from pathlib import Path

import pytest

from data.__main__ import main
from data.ledger.ledger import LEDGER_VARIABLE
from data.paths import DATA_FOLDER_VARIABLE

RETURN = """Action plans of Punjab as on 21.07.2025,,
District,Status of the plan,Notified on
Amritsar,In hand,In hand
Ludhiana,Under vetting,05.03.2022
"""


def test_a_word_of_several_columns_is_asked_under_each(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(DATA_FOLDER_VARIABLE, str(tmp_path / "books"))
    monkeypatch.delenv(LEDGER_VARIABLE, raising=False)
    sent, reading = tmp_path / "Punjab.csv", tmp_path / "reading.json"
    sent.write_text(RETURN, encoding="utf-8")
    assert main(["import", str(sent), "--save-reading", str(reading)]) == 1
    saved = json.loads(reading.read_text(encoding="utf-8"))
    assert saved["words"] == {
        "Under vetting": "?",
        "Status of the plan": {"In hand": "?"},
        "Notified on": {"In hand": "?"},
    }
    saved["words"] = {
        "Under vetting": "notified",
        "Status of the plan": {"In hand": "drafted"},
        "Notified on": {"In hand": "aside"},
    }
    reading.write_text(json.dumps(saved), encoding="utf-8")
    capsys.readouterr()
    assert main(["import", str(sent), "--reading", str(reading)]) == 0
    assert "2 rows of plans" in capsys.readouterr().out


REMARKED = """Action plans of Punjab as on 21.07.2025,,
District,Status of the plan,Remarks
Amritsar,notified,Papers back with the Collectorate
Ludhiana,drafted,
"""


def test_remarks_wait_in_the_file_and_one_flag_says_that_all_rows_hold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(DATA_FOLDER_VARIABLE, str(tmp_path / "books"))
    monkeypatch.delenv(LEDGER_VARIABLE, raising=False)
    sent, reading = tmp_path / "Punjab.csv", tmp_path / "reading.json"
    sent.write_text(REMARKED, encoding="utf-8")
    assert main(["import", str(sent), "--save-reading", str(reading)]) == 1
    saved = json.loads(reading.read_text(encoding="utf-8"))
    text = "Papers back with the Collectorate (Amritsar: notified)"
    assert saved["remarks"] == {text: "?"}
    assert "does the row hold?" in capsys.readouterr().err
    saved["remarks"] = {text: "holds"}
    reading.write_text(json.dumps(saved), encoding="utf-8")
    assert main(["import", str(sent), "--reading", str(reading)]) == 0
    assert main(["import", str(sent), "--remarks-hold", "--yes"]) == 0
    assert "CSV!C3: beside 'Amritsar: notified' stands 'Papers back with the Collectorate'" in capsys.readouterr().out


def test_what_stops_a_file_is_shown_before_its_names_are_answered_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(DATA_FOLDER_VARIABLE, str(tmp_path / "books"))
    monkeypatch.delenv(LEDGER_VARIABLE, raising=False)
    sent = tmp_path / "Telangana.csv"
    rows = ["Telangana as on 31.10.2025,,", "District,Status of DEAP,Drafted on", "హైదరాబాద్,Draft,31.06.2025"]
    sent.write_text("\n".join(rows), encoding="utf-8")
    assert main(["import", str(sent), "--accept-names"]) == 1
    out = capsys.readouterr().out
    fault = next(line for line in out.splitlines() if line.startswith("To be answered: "))
    assert "there is no day 31.6.2025" in fault
    assert out.index(fault) < out.index("  హైదరాబాద్ > Hyderabad")
