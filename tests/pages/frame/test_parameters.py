"""The rows of the link's parameters: none is missing, each can be said, and a filter goes to the link and back."""

from dataclasses import fields
from datetime import date

from analytics.filters import Filters
from analytics.log.saved_views import OFFICIAL
from pages.frame.link import ViewLink, known_parameters, pages_with_views
from pages.frame.parameters import CLEARED, FILTERS, OF_THE_BAR, PARAMETERS, as_kept_then, spelt_out
from pages.frame.view_words import view_in_words

DAY = date(2026, 8, 1)


def test_every_field_of_the_filters_has_one_row() -> None:
    assert sorted(one.field for one in FILTERS) == sorted(one.name for one in fields(Filters))


def test_every_parameter_of_every_page_can_be_said() -> None:
    for page in pages_with_views():
        for key in known_parameters(page):
            words = view_in_words(ViewLink(page, {key: ("2026-08-01",)}))
            assert words.startswith(f"{page.title}: "), key
            assert PARAMETERS[key].clause(("2026-08-01",)) in words


def test_a_search_of_the_measures_is_said() -> None:
    page = next(page for page in pages_with_views() if page.path == "measures")
    view = ViewLink(page, {"measure_text": ("GeM",), "as_on": ("2026-08-01",)})
    assert view_in_words(view) == "Measures taken: with the words GeM, as on 01.08.2026"


def test_what_a_link_without_it_means_is_not_written_into_one() -> None:
    plain = Filters(as_on=DAY)
    assert {one.key: values for one in FILTERS if (values := one.link_values(plain))} == {"as_on": ["2026-08-01"]}
    narrowed = Filters(as_on=DAY, scheme="PMFME-ODOP", sectors=("Textile",), gi_only=True, as_known_on=date(2026, 7, 1))
    assert {one.key: values for one in FILTERS if (values := one.link_values(narrowed))} == {
        "scheme": ["PMFME-ODOP"],
        "as_on": ["2026-08-01"],
        "sectors": ["Textile"],
        "gi": ["true"],
        "known_on": ["2026-07-01"],
    }


def test_clearing_leaves_the_scheme_the_day_and_the_workspace() -> None:
    assert set(OF_THE_BAR) - set(CLEARED) == {"workspace", "scheme", "as_on"}


def test_the_view_without_its_filters_keeps_its_days() -> None:
    view = Filters(DAY, states=(10,), sectors=("Textile",), aspirational_only=True, as_known_on=date(2026, 7, 1))
    assert view.sentence({10: "Bihar"}) == (
        "ODOP, Bihar, Aspirational Districts only, sector Textile, as on 01.08.2026, as known on 01.07.2026"
    )
    assert view.sentence({10: "Bihar"}, "Committees") == (
        "Committees, Bihar, Aspirational Districts only, as on 01.08.2026, as known on 01.07.2026"
    )
    assert view.everywhere() == Filters(DAY, sectors=("Textile",), as_known_on=date(2026, 7, 1))
    assert view.national() == Filters(DAY, as_known_on=date(2026, 7, 1))
    assert view.national().is_national
    assert not view.everywhere().is_national


def test_a_view_of_coverage_is_kept_with_its_measure_and_an_earlier_one_means_what_it_meant() -> None:
    """Coverage opened on the products identified until it opened on the action plan: no kept view may change with that."""
    assert spelt_out("coverage", {"level": ["State"]}) == {"measure": ["plan"], "level": ["State"]}
    assert spelt_out("coverage", {"measure": ["gi"]}) == {"measure": ["gi"]}
    assert spelt_out("plans", {}) == {}
    assert as_kept_then("coverage", {"level": ["State"]}) == {"measure": ["identified"], "level": ["State"]}
    assert as_kept_then("coverage", {"measure": ["plan"]}) == {"measure": ["plan"]}
    assert [dict(one.parameters) for one in OFFICIAL if one.page == "coverage"] == [{"measure": ("identified",)}]
