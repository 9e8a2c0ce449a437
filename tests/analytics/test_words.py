"""Numbers, shares and sentences as documents write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.filters import Filters
from analytics.words import counted, dotted, indian, listed, percent, share_pct


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (0, "0"),
        (784, "784"),
        (1241, "1,241"),
        (131483, "1,31,483"),
        (12345678, "1,23,45,678"),
        (-1241, "-1,241"),
    ],
)
def test_indian_grouping(number: int, written: str) -> None:
    assert indian(number) == written


@given(st.integers())
def test_grouping_loses_no_digit(number: int) -> None:
    assert int(indian(number).replace(",", "")) == number


@given(st.integers(min_value=0, max_value=2000), st.integers(min_value=1, max_value=2000))
def test_a_share_lies_within_a_twentieth_of_a_point(part: int, base: int) -> None:
    share = share_pct(part, base)
    assert share is not None
    assert abs(share - 100 * part / base) <= 0.0500001


def test_shares_in_words_never_round_to_all_or_none() -> None:
    assert percent(770, 784) == "98.2%"
    assert percent(1, 3000) == "under 0.1%"
    assert percent(2999, 3000) == "over 99.9%"
    assert percent(0, 0) == "no base"


def test_dates_counts_and_lists() -> None:
    assert dotted(date(2023, 8, 2)) == "02.08.2023"
    assert dotted(None) == "date not known"
    assert counted(1, "district") == "1 district"
    assert counted(14, "district") == "14 districts"
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert listed(["a", "b", "c", "d", "e"]) == "a, b, c, d and 1 more"
    assert listed([]) == ""


def test_the_view_in_words() -> None:
    names = {18: "Assam", 10: "Bihar"}
    day = date(2025, 12, 31)
    assert Filters(as_on=day).sentence(names) == "ODOP, all 36 States/UTs, as on 31.12.2025"
    full = Filters(
        as_on=day,
        states=(18, 10),
        sectors=("Textile",),
        tiers=("Primary",),
        aspirational_only=True,
        gi_only=True,
    )
    assert full.sentence(names) == (
        "ODOP, Assam and Bihar, Aspirational Districts only, sector Textile, tier Primary, GI-marked products only, "
        "as on 31.12.2025"
    )
    assert full.sentence(names, "DEH") == "DEH, Assam and Bihar, Aspirational Districts only, as on 31.12.2025"
    assert Filters(as_on=day).is_national
    assert not full.is_national
