"""Words in an order's place that are no order, and statuses left open that no order beside them may decide."""

from collections.abc import Callable
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft
from data.returns.values.no_order import no_order, says_not_known

Of = Callable[..., Draft]
TITLE = ("Assam, DEPC as on 31.10.2026",)
HEAD = ("District", "Order No.", "Order date")
WITH_STATUS = ("District", "Status of DEPC", "Order No.", "Order date", "Last meeting on")


@pytest.fixture
def of(draft: Of) -> Of:
    def read(*rows: Any, words: dict[str, str] | None = None, aside: tuple[str, ...] = ()) -> Draft:
        chosen = Choices(words=tuple((words or {}).items()), aside=frozenset(aside))
        found = draft(making.xlsx([TITLE, *rows]), "return.xlsx", chosen)
        assert found.cell_count == found.read_count + sum(len(one.cells) for one in found.asides)
        return found

    return read


def told(found: Draft) -> list[tuple[Any, ...]]:
    return [(row["status"], row["order_number"], row["order_date"]) for row in found.rows]


@pytest.mark.parametrize(
    "text",
    [
        "Not received",
        "अप्राप्त",
        "लागू नाही",
        "ઉપલબ્ધ નથી",
        "প্রযোজ্য নয়",
        "ଅପ୍ରାପ୍ତ",
        "பெறப்படவில்லை",
        "అందలేదు",
        "ಲಭ್ಯವಿಲ್ಲ",
        "ലഭിച്ചിട്ടില്ല",
        "ਪ੍ਰਾਪਤ ਨਹੀਂ",
        "Not applicable",
    ],
)
def test_words_of_not_known_are_no_order_in_any_language(text: str, of: Of) -> None:
    assert says_not_known(text)
    found = of(HEAD, ("Kamrup", "12/2021", "03.04.2021"), ("Nalbari", text, None))
    assert told(found) == [("constituted", "12/2021", "2021-04-03")]
    assert (found.faults, [one.cell for one in found.notes if "names none" in one.what]) == ((), ["B4"])


@pytest.mark.parametrize(
    "text",
    [
        "Constituted",
        "गठित",
        "Not applicable, newly created",
        "To be issued",
        "രൂപീകരിച്ചു",
        "Constituted on 12.03.2021",
        "Constituted on 5th March 2024",
        "12 जून 2026",
        "not received till 31.08.2026",
        "DM office",
    ],
)
def test_other_words_without_a_number_are_asked(text: str, of: Of) -> None:
    assert no_order(text) is not None
    found = of(HEAD, ("Kamrup", "12/2021", "03.04.2021"), ("Nalbari", text, None))
    assert [(one.cell, one.word) for one in found.faults] == [("B4", text)]
    assert told(found) == [("constituted", "12/2021", "2021-04-03")]
    aside = of(HEAD, ("Kamrup", "12/2021", "03.04.2021"), ("Nalbari", text, None), words={text: "aside"})
    assert (aside.is_publishable, told(aside)) == (True, [("constituted", "12/2021", "2021-04-03")])
    said = of(HEAD, ("Kamrup", "12/2021", "03.04.2021"), ("Nalbari", text, None), words={text: "not_constituted"})
    assert told(said)[1:] == [("not_constituted", None, None)]


@pytest.mark.parametrize(
    "text",
    [
        "12/2021",
        "S.O. 12(E)",
        "Ind-DEPC-01/2021",
        "G.O.Rt.No.215",
        "क्रमांक ४५",
        "7-MSME/2023",
        "3-उद्योग-2023",
        "Order dated 12.03.2021",
    ],
)
def test_an_orders_number_is_one(text: str) -> None:
    assert no_order(text.replace("४५", "45")) is None


def test_an_order_never_outvotes_a_status_that_was_set_aside(of: Of) -> None:
    rows = (
        WITH_STATUS,
        ("Kamrup", "Constituted", "12", "03.04.2021", None),
        ("Nalbari", "Formed*", "13", "04.04.2021", "05.05.2022"),
    )
    note = ("* order not yet issued",)
    assert not of(*rows, (), note).is_publishable
    aside = of(*rows, (), note, aside=("Sheet1!B4", "Sheet1!A6"))
    assert (aside.is_publishable, told(aside)) == (True, [("constituted", "12", "2021-04-03")])
    worded = of(*rows[:2], ("Nalbari", "NR", "13", "04.04.2021", None), words={"NR": "aside"})
    assert (worded.is_publishable, told(worded)) == (True, [("constituted", "12", "2021-04-03")])
    assert [one.cell for one in worded.notes if "no status is said" in one.what] == ["B4"]


def test_a_blank_status_leaves_the_order_its_word_and_so_does_not_notified(of: Of) -> None:
    assert told(of(WITH_STATUS, ("Kamrup", "-", "12", "03.04.2021", None))) == [("constituted", "12", "2021-04-03")]
    notified = ("District", "DEPC notified", "Order No.", "Order date")
    assert told(of(notified, ("Kamrup", "No", "12", "03.04.2021"))) == [("constituted", "12", "2021-04-03")]


def test_words_in_an_orders_place_never_contradict_a_status(of: Of) -> None:
    rows = (WITH_STATUS, ("Kamrup", "Constituted", "To be issued", None, None))
    assert told(of(*rows, words={"To be issued": "constituted"})) == [("constituted", None, None)]
    denied = of(*rows, words={"To be issued": "not_constituted"})
    assert [one.cell for one in denied.faults] == ["C3"]
