"""Tables as they are drawn: days, hours and numbers keep their kind, so that a column sorts as what it is."""

from datetime import date, datetime

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from pages.monitor.brief.text import _value
from pages.parts.tables import _drawn, in_sight

FRAME = pd.DataFrame(
    {
        "Sent on": [date(2026, 2, 10), None, date(2025, 12, 1)],
        "Recorded (IST)": [
            datetime.fromisoformat("2026-02-10 09:05"),
            datetime.fromisoformat("2026-01-01 07:00"),
            datetime.fromisoformat("2025-01-01 08:00"),
        ],
        "Entry": [10, "", 9],
        "Share": [1.5, None, 20.0],
        "Count": [1240, "not counted", 3],
        "Mark": [True, None, False],
        "Note": ["a", None, ""],
    },
    dtype=object,
)


def test_what_is_drawn_sorts_as_what_it_is() -> None:
    drawn = _drawn(FRAME)
    assert list(drawn.sort_values("Sent on")["Sent on"])[:2] == [date(2025, 12, 1), date(2026, 2, 10)]
    assert list(drawn["Entry"].sort_values().dropna()) == [9, 10]
    assert list(drawn["Share"].sort_values().dropna()) == [1.5, 20.0]
    assert drawn["Recorded (IST)"].min() == datetime.fromisoformat("2025-01-01 08:00")
    assert list(drawn["Count"]) == ["1,240", "not counted", "3"]
    assert list(drawn["Mark"]) == ["Yes", "not stated", "No"]
    assert list(drawn["Note"]) == ["a", "", ""]


def test_a_column_of_days_says_where_it_has_none_and_is_no_text() -> None:
    def page() -> None:
        from datetime import date

        import pandas as pd

        from analytics.provenance import Provenance
        from pages.parts import tables

        tables.offer = lambda *_: None
        view = Provenance("Letters", "DEH", "", "", None, ())
        frame = pd.DataFrame({"State/UT": ["Goa", None], "Sent on": [date(2026, 2, 10), None]}, dtype=object)
        tables.show(frame, view, "letters", no_day="not on record")

    (drawn,) = AppTest.from_function(page).run(timeout=30).dataframe
    assert drawn.proto.placeholder == "not on record"
    assert str(drawn.value["Sent on"].dtype).startswith(("datetime", "object"))
    assert drawn.value["Sent on"].map(type).iloc[0] is not str
    assert list(drawn.value["State/UT"]) == ["Goa", ""]


def test_a_figure_in_a_cards_file_is_a_number() -> None:
    assert [_value(text) for text in ("1,240", "36", "All districts", "15 and 36")] == [
        1240,
        36,
        "All districts",
        "15 and 36",
    ]


@pytest.mark.parametrize(
    ("rows", "height", "said"),
    [
        (784, 740, "20 of 784 rows are in sight and on a print of this page."),
        (1241, 560, "14 of 1,241 rows are in sight and on a print of this page."),
        (14, 38 + 35 * 14, ""),
        (1, 73, ""),
    ],
)
def test_a_table_says_how_many_of_its_rows_are_in_sight(rows: int, height: int, said: str) -> None:
    assert in_sight(rows, height) == said
