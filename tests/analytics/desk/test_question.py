"""A question as pasted: its parts split by themselves, what each seems to ask, and the official way to write days and letters."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.desk.reply.official import letters, long_day, roman, sitting_day
from analytics.desk.reply.question import Question, split

RS_2116 = """Will the Minister of COMMERCE AND INDUSTRY be pleased to state:
(a) the status of the scheme along with the number of districts and products identified, State-wise;
(b) the details of the budget allocated and used since 2018, year by year; and
(c) the measures taken by Government for marketing and export?"""
LS_2281 = """Will the Minister of Commerce and Industry be pleased to state:- a) whether measures are taken for local
industries in Aspirational Districts; b) if so, the details thereof; c) whether the procedures follow best practice; and
d) the efforts made to promote exports?"""


def test_parts_split_by_themselves_and_say_what_they_ask() -> None:
    first, second, third = split(RS_2116)
    assert (first.letter, first.asks, first.detail) == ("a", ("products",), "states")
    assert (second.text, second.asks) == (
        "the details of the budget allocated and used since 2018, year by year",
        ("budget",),
    )
    assert third.text == "the measures taken by Government for marketing and export?"
    assert third.asks == ("measures",)


def test_letters_without_an_opening_bracket_are_read_too() -> None:
    parts = split(LS_2281)
    assert [part.letter for part in parts] == ["a", "b", "c", "d"]
    assert parts[0].asks == ("aspirational", "measures")
    assert parts[1].asks == ()
    assert [part.is_joined for part in parts] == [False, True, False, False]


def test_a_letter_in_brackets_within_a_part_splits_nothing() -> None:
    parts = split("(a) the plans under clause (c) of the rules; (b) the funds?")
    assert [part.text for part in parts] == ["the plans under clause (c) of the rules", "the funds?"]


def test_words_without_letters_are_one_part() -> None:
    assert [(part.letter, part.text) for part in split("the number of districts?")] == [
        ("", "the number of districts?")
    ]
    assert split("  \n ") == ()


@given(st.text(max_size=300))
def test_any_text_splits_into_parts_lettered_in_order(text: str) -> None:
    parts = split(text)
    assert [part.letter for part in parts if part.letter] == list("abcdefgh")[: len(parts)] * (
        len(parts) > 0 and bool(parts[0].letter)
    )


@given(st.lists(st.from_regex(r"[A-Za-z][A-Za-z ]{3,30}[a-z]", fullmatch=True), min_size=1, max_size=5))
def test_what_was_put_together_comes_apart_again(texts: list[str]) -> None:
    texts = [" ".join(text.split()).removesuffix(" and") for text in texts]
    put = "; ".join(f"({letter}) {text}" for letter, text in zip("abcde", texts, strict=False))
    assert [part.text for part in split(put)] == texts


@pytest.mark.parametrize(
    ("day", "sitting", "long"),
    [
        (date(2023, 8, 2), "WEDNESDAY, THE 02ND AUGUST, 2023", "02ND AUGUST, 2023"),
        (date(2024, 8, 9), "FRIDAY, THE 09TH AUGUST, 2024", "09TH AUGUST, 2024"),
        (date(2022, 3, 11), "FRIDAY, THE 11TH MARCH, 2022", "11TH MARCH, 2022"),
        (date(2022, 7, 22), "FRIDAY, THE 22ND JULY, 2022", "22ND JULY, 2022"),
        (date(2025, 7, 21), "MONDAY, THE 21ST JULY, 2025", "21ST JULY, 2025"),
    ],
)
def test_days_are_written_as_the_house_writes_them(day: date, sitting: str, long: str) -> None:
    assert (sitting_day(day), long_day(day)) == (sitting, long)


def test_letters_and_annexures_are_numbered_as_in_replies() -> None:
    assert [letters(parts) for parts in ([""], ["a"], ["a", "b"], ["a", "b", "c", "d"])] == [
        "",
        "(a)",
        "(a) & (b)",
        "(a) to (d)",
    ]
    assert [roman(number) for number in (1, 4, 9, 14)] == ["I", "IV", "IX", "XIV"]


def test_what_the_form_needs_is_named_while_it_is_missing() -> None:
    assert Question().missing() == (
        "number",
        "date of answer",
        "title",
        "member",
        "Minister's name",
        "parts of the question",
    )
