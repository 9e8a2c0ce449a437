"""The code on a document: the same for the same view, another for any other, and readable however it is typed."""

from hypothesis import given
from hypothesis import strategies as st

from analytics.documents.code import as_written, view_code

VIEW = {"as_on": ["2026-11-21"], "states": ["Bihar", "Goa"]}


def test_the_same_view_of_the_same_books_has_the_same_code() -> None:
    code = view_code("record", 5, "coverage", VIEW)
    assert code == view_code("record", 5, "coverage", dict(reversed(VIEW.items())))
    others = [
        view_code("sample", 5, "coverage", VIEW),
        view_code("record", 6, "coverage", VIEW),
        view_code("record", 5, "plans", VIEW),
        view_code("record", 5, "coverage", VIEW | {"states": ["Goa", "Bihar"]}),
    ]
    assert len({code, *others}) == 5


@given(st.integers(0, 10**6), st.text(max_size=30))
def test_a_code_is_read_back_however_it_is_typed(last: int, page: str) -> None:
    code = view_code("record", last, page, {})
    bare = code.removeprefix("EHM-")
    assert {as_written(typed) for typed in (code, code.lower(), bare, bare.replace("-", " "), f" {code} ")} == {code}
    assert as_written(bare.replace("0", "o").replace("1", "l")) == code


def test_what_is_no_code_is_blank() -> None:
    assert [as_written(typed) for typed in ("", "2116", "EHM-1234-567", "EHM-1234-567U", "Bihar district")] == [""] * 5
