"""Words of a document in runs: joined they are the text, and no plain run holds a digit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.documents.paper import Cited, Origin
from analytics.documents.quoted import quoted

ORIGIN = Origin(kind="document", label="A reply")
WORDS = st.text(alphabet=st.one_of(st.sampled_from("0123456789.,-:/% Rs²९٣x"), st.characters()))


@given(WORDS)
def test_joined_the_runs_are_the_text_and_plain_ones_have_no_digit(text: str) -> None:
    runs = quoted(text, ORIGIN)
    assert "".join(run if isinstance(run, str) else run.text for run in runs) == text
    for run in runs:
        words = run if isinstance(run, str) else run.text
        assert any(letter.isdigit() for letter in words) == isinstance(run, Cited)
        assert words


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("Rs 5,33,587 crore were given from 2000 to 30 November 2023.", ["5,33,587", "2000", "30", "2023"]),
        ("Base subvention is 2.75%, in 2025-26.", ["2.75", "2025-26"]),
        ("As on 31.12.2025, K-11020/9/2021.", ["31.12.2025", "11020/9/2021"]),
        ("No number.", []),
        ("", []),
    ],
)
def test_a_number_is_cited_whole(text: str, cited: list[str]) -> None:
    assert [run.text for run in quoted(text, ORIGIN) if isinstance(run, Cited)] == cited


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5,33,587", 533587),
        ("1,751.20", 1751.2),
        ("27", 27),
        ("2025-26", None),
        ("31.12.2025", None),
        ("१२", None),
    ],
)
def test_a_plain_number_carries_its_value(text: str, value: float | None) -> None:
    (run,) = quoted(text, ORIGIN)
    assert isinstance(run, Cited)
    assert run.origin.value == value
