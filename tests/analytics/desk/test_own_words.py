"""The author's own words: composed numbers keep their figure and follow the view, typed ones are seen."""

from hypothesis import given
from hypothesis import strategies as st

from analytics.desk.reply.own_words import paragraphs_of, template_of
from analytics.documents.paper import Cited, Origin

OLD = (
    Cited("770", Origin(kind="figure", label="Districts")),
    Cited("1,241", Origin(kind="figure", label="Products")),
    Cited("770", Origin(kind="figure", label="Others")),
)
NEW = (
    Cited("771", Origin(kind="figure", label="Districts")),
    Cited("1,250", Origin(kind="figure", label="Products")),
    Cited("5", Origin(kind="figure", label="Others")),
)


def test_composed_numbers_follow_the_view() -> None:
    template = template_of("There are 1,241 products in 770 districts, and 770 others.", OLD)
    (now,) = paragraphs_of(template, NEW)
    assert now.text == "There are 1,250 products in 771 districts, and 5 others."
    assert [run.origin.label for run in now.runs if isinstance(run, Cited)] == [
        "Products",
        "Districts",
        "Others",
    ]


def test_a_typed_number_is_seen_with_the_document_named_for_it() -> None:
    template = template_of("In 450 fairs and 770 districts.", OLD)
    (bare,) = paragraphs_of(template, OLD)
    (named,) = paragraphs_of(template, OLD, "Letter of 1 May")
    kinds = [(run.text, run.origin.kind) for run in bare.runs if isinstance(run, Cited)]
    assert kinds == [("450", "typed"), ("770", "figure")]
    assert next(run.origin.documents for run in named.runs if isinstance(run, Cited)) == ("Letter of 1 May",)


def test_a_number_within_another_is_not_taken_for_it() -> None:
    (shown,) = paragraphs_of(template_of("7703 and 1,770 and 770.5 and 770.", OLD), OLD)
    found = {run.text: run.origin.kind for run in shown.runs if isinstance(run, Cited)}
    assert found == {"7703": "typed", "1,770": "typed", "770.5": "typed", "770": "figure"}


def test_a_number_that_is_composed_no_more_is_kept_and_seen() -> None:
    (shown,) = paragraphs_of(template_of("In 770 districts.", OLD), ())
    assert shown.text == "In 770 districts."
    assert [run.origin.kind for run in shown.runs if isinstance(run, Cited)] == ["typed"]


def test_a_blank_line_divides_paragraphs() -> None:
    assert [one.text for one in paragraphs_of("one\n\n two \n three\n\n\n", ())] == ["one", "two three"]


@given(st.text(max_size=200))
def test_any_words_come_back_as_they_were_written(text: str) -> None:
    template = template_of(text, OLD)
    plain = text.translate(str.maketrans("⟦⟧|", "   "))
    expected = " ".join(plain.split())
    assert " ".join(" ".join(one.text for one in paragraphs_of(template, OLD)).split()) == expected
    for paragraph in paragraphs_of(template, OLD):
        for run in paragraph.runs:
            if isinstance(run, str):
                assert not any(letter.isdigit() for letter in run)
