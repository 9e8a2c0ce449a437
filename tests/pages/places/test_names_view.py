"""The page of names: what it holds of Bihar and of Delhi's new district, and its tables' words for what no source gives."""

from datetime import UTC, datetime

from analytics.filters import Filters
from analytics.places.lineage import Decision, KnownName, Relation
from data.store import Store
from pages.places.names.view import decisions_table, lineage_view, names_table, relations_table

DECIDED = Decision(
    7, datetime(2026, 11, 21, 6, 30, tzinfo=UTC), "A. Rao", 10, "Bihar", "Arariya", "188", "Araria", None, None, None
)
CREATED = Relation("created", 7, "Delhi", None, "Outer North", None, None, None, None, "press report", "A paper")


def test_a_place_narrows_to_its_state(small: Store, national: Filters) -> None:
    shown = lineage_view(national, "D188")
    assert (shown.state, shown.filters.states) == (10, (10,))
    assert [row.district_name for row in shown.districts] == ["Araria", "Arwal", "Aurangabad"]
    assert shown.view.base == "3 districts of the LGD register of 13.05.2026"
    assert shown.decisions == ()


def test_names_say_where_they_came_from(small: Store, national: Filters) -> None:
    table = names_table(lineage_view(national, "S10").names)
    araria = table[(table["LGD code"] == "188") & (table["State/UT"] == "Bihar")]
    assert araria[["Name", "Kind of name", "Where it came from"]].to_numpy().tolist() == [
        ["Araria", "Present name", "LGD register"],
        ["अरारिया", "Hindi name", "Public transcription of the ODOP list"],
    ]
    state = table[table["LGD code"] == "10"]
    assert state["Where it came from"].tolist() == ["LGD register", "Common usage"]
    former = names_table([KnownName("district", "D188", "Arrah", "en", False, "Araria", 10, "Bihar")])
    assert former["Where it came from"].tolist() == ["Register's table of other names"]


def test_what_no_source_names_is_said() -> None:
    line = relations_table([CREATED]).iloc[0]
    assert (line["Change"], line["Cut from or gone into"]) == ("Created", "not named by a source")
    assert (line["Day or year"], line["LGD code"]) == ("date not known", "not matched")
    assert relations_table([CREATED._replace(date_text="2025")])["Day or year"].tolist() == ["2025"]


def test_a_decision_taken_back_stays_in_the_table() -> None:
    undone = DECIDED._replace(undone_by=9, undone_because="Misread", district_code=None, district_name=None)
    table = decisions_table([DECIDED, undone])
    assert table["In force"].tolist() == ["yes", "no, undone by entry 9"]
    assert table["Read as"].tolist() == ["Araria", "Not a district"]
    # 06:30 in UTC is noon in India.
    assert table["Decided (IST)"].tolist() == [datetime.fromisoformat("2026-11-21 12:00")] * 2
    assert table["Why"].tolist() == ["not given"] * 2
