"""Statuses told in sentences: what a person says of them is applied, and what else they say is kept and named."""

from collections.abc import Callable
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py

from data.returns.choices import Choices
from data.returns.intake import Draft

_ORDERED = "Committee set up vide Order No. 77/Ind/2022 dated 04.02.2022; the Collector heads it"
_SENT = "File put up to the Collector on 11.03.2026"


def _of(*rows: tuple[str, str]) -> bytes:
    content: bytes = making.xlsx([("Kerala as on 30.09.2026",), ("District", "Status of DEPC"), *rows])
    return content


def test_the_order_in_a_sentence_is_read_and_the_sentence_kept(draft: Callable[..., Draft]) -> None:
    found = draft(_of(("Kollam", _ORDERED)), choices=Choices(words=((_ORDERED, "constituted"),)))
    (row,) = found.rows
    assert (row["order_number"], row["order_date"]) == ("77/Ind/2022", "2022-02-04")
    assert _ORDERED in row["remarks"]
    assert any("was read, and all of it is kept" in one.what for one in found.notes)


def test_a_word_that_is_asked_is_the_word_that_is_looked_up(draft: Callable[..., Draft]) -> None:
    rows = (("Kollam", _SENT), ("Idukki", "Constituted"))
    asked = [one.word for one in draft(_of(*rows)).faults]
    for meaning, statuses in (("not_constituted", ["not_constituted", "constituted"]), ("aside", ["constituted"])):
        found = draft(_of(*rows), choices=Choices(words=tuple((word, meaning) for word in asked)))
        assert (found.faults, [row["status"] for row in found.rows]) == ((), statuses)
        # Where the words were set aside no row is stored, and so nothing of them.
        said = "kept in the remarks" if meaning == "not_constituted" else "nothing of it is stored"
        assert any(said in one.what for one in found.notes)
    first: dict[str, Any] = draft(_of(*rows), choices=Choices(words=((asked[0], "not_constituted"),))).rows[0]
    assert (first["order_date"], first["remarks"]) == (None, f"Status of the committee: {_SENT}")


def test_a_day_beside_a_word_that_is_said_to_mean_a_step_is_that_step_s(draft: Callable[..., Draft]) -> None:
    found = draft(_of(("Kollam", "Reconvened on 05.08.2024")), choices=Choices(words=(("Reconvened", "constituted"),)))
    assert [row["order_date"] for row in found.rows] == ["2024-08-05"]
