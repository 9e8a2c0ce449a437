"""Tables as they are drawn: days, hours, numbers and marks as they are written on every page, blanks by what is missing."""

from datetime import date, datetime
from typing import Any

import pandas as pd

from analytics.coverage.questions import ExportRow
from pages.monitor.brief.text import _value
from pages.parts.drawn_table import table_message
from pages.parts.tables import AMOUNTS, _drawn, facts_table

FRAME = pd.DataFrame(
    {
        "Sent on": [date(2026, 2, 10), None, date(2025, 12, 1)],
        "Recorded (IST)": [
            datetime.fromisoformat("2026-02-10 09:05"),
            datetime.fromisoformat("2026-01-01 07:00"),
            datetime.fromisoformat("2025-01-01 08:00"),
        ],
        "Count": [1240, "not counted", 3],
        "Value": [363000.5, 10.0, 0.0],
        "Mark": [True, None, False],
        "Note": ["a", None, ""],
        "Link": ["https://example.org/a.pdf ; page 3", "a letter", None],
    },
    dtype=object,
)


def written(frame: pd.DataFrame) -> dict[str, list[Any]]:
    drawn, links, _ = _drawn(frame, "not on record")
    sent = table_message(drawn, "Letters", 0, links, amounts=("Value",))
    columns = [name for name, *_ in sent["columns"]]
    return dict(zip(columns, map(list, zip(*sent["rows"], strict=True)), strict=True)) | {"links": sent["links"]}


def test_cells_are_written_as_on_every_page() -> None:
    assert written(FRAME) == {
        "Sent on": ["10.02.2026", "not on record", "01.12.2025"],
        "Recorded (IST)": ["10.02.2026 09:05", "01.01.2026 07:00", "01.01.2025 08:00"],
        "Count": ["1,240", "not counted", "3"],
        "Value": ["3,63,000.50", "10.00", "0.00"],
        "Mark": ["Yes", "not stated", "No"],
        "Note": ["a", "", ""],
        "Link": ["Open", "", ""],
        "links": [[0, 6, "https://example.org/a.pdf"]],
    }


def test_a_day_is_blank_where_the_number_beside_it_is() -> None:
    frame = pd.DataFrame({"Last meeting": [date(2026, 2, 10), None], "Months since": [9, None]}, dtype=object)
    assert written(frame) == {"Last meeting": ["10.02.2026", ""], "Months since": ["9", ""], "links": []}


def test_numbers_stand_to_the_right_with_the_words_in_their_place() -> None:
    drawn, links, _ = _drawn(FRAME, "")
    assert [name for name, is_right, _ in table_message(drawn, "", 0, links)["columns"] if is_right] == [
        "Count",
        "Value",
    ]


def test_a_figure_in_a_cards_file_is_a_number() -> None:
    assert [_value(text) for text in ("1,240", "36", "All districts", "15 and 36")] == [
        1240,
        36,
        "All districts",
        "15 and 36",
    ]


def test_a_value_of_exports_among_facts_stands_with_its_year_and_unit() -> None:
    row = ExportRow(
        "Karnataka",
        "Bengaluru Urban",
        "2025-26",
        "April-March",
        11178.88,
        "US$ million",
        "Release",
        None,
        "B",
        "x",
        None,
    )
    frame = facts_table([row])
    assert list(frame.columns)[2:7] == ["District", "Year", "Period", "Value", "Unit"]
    message = table_message(frame, "Facts", 0, {}, amounts=AMOUNTS)
    assert message["rows"][0][2:7] == ["Bengaluru Urban", "2025-26", "April-March", "11,178.88", "US$ million"]
