"""A return of exports on the page Import, its total set aside by hand, and on the page Exports once it is published."""

from __future__ import annotations

from datetime import date

from streamlit.testing.v1 import AppTest

from data.people.identity import alone
from data.returns import intake
from data.workspace_ledger import WorkspaceLedger
from tests.pages.opening import drawn_tables, open_page, shown_lists, sound

IMPORT, EXPORTS = "pages/returns/import_return/page.py", "pages/monitor/exports/page.py"
SIKKIM = b"""State,District,HS code,Financial year,Value,Unit
Sikkim,Gangtok,09,2025-26,"3,63,000.5",Rs lakh
Sikkim,Gangtok,30,2025-26,10,Rs lakh
Sikkim,Gyalshing,30,2025-26,0,Rs lakh
Sikkim,Mangan,30,2025-26,-,Rs lakh
Total,,,,400000,
"""


def button(app: AppTest, label: str) -> AppTest:
    return next(one for one in app.button if one.label.startswith(label)).click().run()


def test_from_a_total_that_differs_to_the_page_exports(own: WorkspaceLedger) -> None:
    received = intake.receive(own.whole_ledger(), SIKKIM, "exports.csv", alone("steward")).entry
    app = sound(open_page(IMPORT, file=str(received.payload["file_sha256"])[:12]))
    differs = (
        "CSV!6: the row is a total and says 400000 for 2025-26, April-March; the 3 values above it add up to 363010.5"
    )
    assert any(differs in one.value for one in app.warning)
    assert not [one for one in app.button if one.label.startswith("Publish")]
    read = next(one for one in shown_lists(app) if "Read as" in one.columns)
    assert dict(zip(read["Heading"], read["Read as"], strict=True)) == {
        "State": "State",
        "District": "District",
        "HS code": "HS code",
        "Financial year": "Financial year",
        "Value": "Value",
        "Unit": "Unit",
    }
    aside = next(one for one in app.multiselect if one.label.startswith("Set aside by hand"))
    aside.set_value(["CSV!6"])
    app = button(app, "Read it so")
    app = button(app, "Confirm this reading")
    effects = next(one for one in drawn_tables(app) if "On record" in one.columns)
    assert list(effects["With this return"]) == ["3", "2"]
    app.text_input(key="doc_title").set_value("Letter on exports")
    app.text_input(key="doc_number").set_value("IND/7")
    app.text_input(key="doc_sender").set_value("Director of Industries")
    app.date_input(key="doc_date").set_value(date(2026, 10, 16))
    app = sound(button(app, "Publish 3 rows as on 31.03.2026"))
    assert own.head().sequence == 3

    page = sound(open_page(EXPORTS, states="Sikkim"))
    shown = {metric.label: str(metric.value) for metric in page.metric}
    assert shown["Districts with a value in any document"] == "2 of 6"
    assert shown["Largest in this document"] == "Gangtok"
    codes = next(one for one in shown_lists(page) if "HS code" in one.columns)
    assert [str(code) for code in codes["HS code"]] == ["09", "30", "30"]
    assert list(codes["Value, Rs lakh"]) == ["3,63,000.50", "10.00", "0.00"]
