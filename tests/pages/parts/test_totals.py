"""Tables that end in totals: figures stand flush, and the marks of weight stand where Markdown reads them."""

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest


def drawn() -> None:
    from datetime import date

    import pandas as pd

    from analytics.provenance import Provenance
    from pages.parts.totals import show_totals, with_totals

    view = Provenance("t", "DEH", "s", "b", date(2026, 11, 21), ())
    frame = pd.DataFrame([["Assam", 1200, 100.0], ["Goa", 3, "not known"]], columns=["State/UT", "n", "Share"])
    show_totals(with_totals(frame, ["Total", 12, 98.2]), view, "tally")


def test_spaces_before_a_total_stand_outside_its_marks_of_weight(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pages.parts.totals.offer", lambda *_: None)  # downloads ask the filter bar, which is not here
    page = AppTest.from_function(drawn).run()
    assert not page.exception
    table: pd.DataFrame = page.table[0].value
    assert list(table["n"]) == ["1,200", "\u2007\u2008\u2007\u20073", "\u2007\u2008\u2007**12**"]
    total = table["Share"].iloc[-1]
    assert total.endswith("\u2008**98.2**")
    assert len(total.replace("**", "")) == len("not known")
    assert table["State/UT"].iloc[-1] == "**Total**"
