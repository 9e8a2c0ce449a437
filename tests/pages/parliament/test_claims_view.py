"""The Claims page's answers where the rows beside the published figures are those of six districts."""

import pytest

from analytics.filters import Filters
from data.store import Store
from pages.parliament.claims.view import ClaimsView, Picks, claims_table, claims_view
from tests.small_store import TODAY


@pytest.fixture(scope="module")
def every(small: Store) -> ClaimsView:
    """All claims: answered once, since each is counted for its own day."""
    return claims_view(Filters(as_on=TODAY), Picks())


def test_a_claim_beside_six_districts(every: ClaimsView) -> None:
    table = claims_table(every.rows)
    register = table[table["Measure, as an import writes it"] == "districts_in_register"].iloc[0]
    assert (register["As said"], register["Our rows, that day"]) == ("784 districts", 6)
    assert (register["Against our rows"], register["House"]) == ("differs by 778", "Outside Parliament")
    assert register["Why"] == "The LGD register of 13.05.2026 has 6 districts; the claim says 784."


def test_a_list_that_does_not_reach_every_state_decides_nothing(every: ClaimsView) -> None:
    table = claims_table(every.rows)
    said = table[table["As said"] == "1,241 products"].iloc[0]
    # Four rows, in Assam and Bihar: 1,237 more could lie in the 34 States/UTs that nothing is known of.
    assert (said["Our rows, that day"], said["Against our rows"]) == (4, "cannot be verified")
    assert "in the 2 of 36 States/UTs that it reaches. 1,237 more could lie" in said["Why"]


def test_picks_narrow_the_rows_and_not_the_ledger(every: ClaimsView) -> None:
    houses = {house: Picks(houses=(house,)) for house in set(claims_table(every.rows)["House"])}
    parts = [[one for one in every.every if picks.hold(one)] for picks in houses.values()]
    assert sum(map(len, parts)) == len(every.every) == len(every.rows)
    assert Picks(schemes=("ODOP",), years=("2025",)).words == "ODOP; 2025"
    assert Picks().words == ""


def test_schemes_are_never_added(every: ClaimsView) -> None:
    assert every.view.scheme == "each claim names its scheme; ODOP, PMFME-ODOP and DEH are never added"
    assert claims_table(every.rows)["S. No."].tolist() == list(range(1, len(every.rows) + 1))
    assert "not counted" in set(claims_table(every.rows)["Our rows, that day"])
