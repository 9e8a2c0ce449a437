"""The ledger of claims: the verdict on every published figure, why, and how claims stand beside one another."""

from collections import Counter
from datetime import date

import pytest

from analytics.claims.counts import COUNTED, ledger
from analytics.claims.questions import VERDICT_RULES, VERDICTS, Finding, claims, published
from analytics.claims.relations import RELATION_RULES, RELATIONS, beside, related
from analytics.claims.words import MEASURES, SCHEMES, subject
from analytics.figures.register import FIGURES
from analytics.filters import Filters
from analytics.words import indian
from data.store import Store
from tests.record_totals import ASPIRATIONAL, DISTRICTS, ODOP_DISTRICTS, ODOP_PLACES, ODOP_PRODUCTS, PUBLISHED_FIGURES

DAY = date(2026, 11, 21)
NATIONAL = Filters(as_on=DAY)


def by_id(found: tuple[Finding, ...]) -> dict[str, Finding]:
    return {one.claim.figure_id: one for one in found}


@pytest.fixture(scope="module")
def record(real: Store) -> dict[str, Finding]:
    return by_id(ledger(real, NATIONAL))


def beside_words(found: Finding) -> list[str]:
    return [one.words for one in found.relations]


def test_every_published_figure_has_one_verdict_with_a_reason(record: dict[str, Finding]) -> None:
    assert len(record) == PUBLISHED_FIGURES
    assert Counter(one.verdict for one in record.values()) == {"no_rows": 43, "no_number": 6, "agrees": 3, "differs": 2}
    assert all(one.why.endswith((".", "”")) and len(one.why) > 30 for one in record.values())
    assert set(VERDICT_RULES) == set(VERDICTS)
    assert set(RELATION_RULES) == set(RELATIONS)


def test_every_measure_and_scheme_has_its_words(record: dict[str, Finding]) -> None:
    assert {one.claim.measure for one in record.values()} == set(MEASURES)
    assert {one.claim.scheme for one in record.values()} == set(SCHEMES)
    assert subject("a_new_measure") == "A new measure"


@pytest.mark.parametrize(
    ("figure_id", "words"),
    [
        ("deh-2025-plans-draft", "Documents name only 19 districts of 778 with a plan drafted or further."),
        ("deh-2025-plans-notified", "Documents name only 4 districts of 778 with a plan notified or further."),
        ("deh-2022-plans-draft", "Documents name only 6 districts of 780 with a plan drafted or further."),
        ("deh-2022-plans-notified", "No return and no document is on record for that day."),
        ("deh-2025-sepc", "Documents name only 11 of 36 States/UTs with a SEPC evidenced."),
        (
            "odop-2024-products",
            f"the list of 16.11.2025 holds {indian(ODOP_PRODUCTS)} products: another day, which decides nothing.",
        ),
        (
            "odop-2024-districts",
            (
                f"{ODOP_DISTRICTS} districts of the {DISTRICTS} in the register, "
                f"and {ODOP_PLACES} with those no longer in it: another day"
            ),
        ),
        ("odop-2025-districts-773", "No list of that day is on record."),
        ("adp-2023-districts", f"the list of 21.07.2026 names {ASPIRATIONAL} Aspirational Districts: another day"),
        ("adp-2023-states", "names Aspirational Districts in 27 of 36 States/UTs: another day"),
        ("odop-2022-products", "No list of that day is on record."),
        ("odop-2022-districts", "No list of that day is on record."),
        ("odop-2022-states", "No list of that day is on record."),
        ("odop-2022-ecommerce", "No table on record says which products stand on a platform."),
        ("odop-2022-pool", "A target and no result"),
        ("deh-2023-districts-734", "No list of products under DEH is on record: only counts of it are public."),
        (
            "pmfme-2023-districts",
            "No list of that day is on record. As on 21.11.2026, the list on record, which carries no date, names 224 districts of the 784",
        ),
        ("trade-2023-exporting-districts", "Exports are public for few districts"),
        ("odop-undated-products-1102", "The claim carries no date"),
        ("odop-2025-jul-products", "No list of that day is on record."),
        ("odop-2023-districts-761-mar15", "No list of that day is on record."),
        ("deh-2022-districts-748", "A count of the register of that day and no result"),
        ("deh-2022-scheme-districts", "The claim carries no date"),
        ("trade-2023-share-15-districts", "Exports are public for few districts"),
    ],
)
def test_of_the_record_most_cannot_be_reproduced_and_the_reason_says_what_is_missing(
    record: dict[str, Finding], figure_id: str, words: str
) -> None:
    found = record[figure_id]
    assert found.verdict_words == "cannot be verified"
    assert words in found.why


def test_the_newest_reply_differs_from_the_list_of_its_day(record: dict[str, Finding]) -> None:
    # The reply of 10.12.2025 rests on the list of 19.08.2025; the list of 16.11.2025 is two products and two districts shorter.
    products, districts = record["odop-2025-dec-products"], record["odop-2025-dec-districts"]
    assert products.why == "The list of 16.11.2025 holds 1,241 products; the claim says 1,243."
    assert districts.why == (
        "The list of 16.11.2025 names 770 districts of the 778 in the register, and 773 with those no longer in it; the claim "
        "says 775."
    )
    assert (products.verdict_words, districts.verdict_words) == ("differs by 2", "differs by 5")
    assert "links the DPIIT list of 19.08.2025" in (products.claim.caveat or "")


def test_what_the_record_bears_out(record: dict[str, Finding]) -> None:
    agreeing = {key: one.then.value for key, one in record.items() if one.verdict == "agrees" and one.then}
    assert agreeing == {"lgd-2026-districts": 784, "odop-2025-dec": 1241, "odop-2025-list": 1241}
    assert "agrees with itself" in record["odop-2025-list"].why


@pytest.mark.parametrize(
    ("figure_id", "words"),
    [
        ("deh-2021-products-all", "“All” without a number, and no row of that day stands behind it."),
        ("deh-2024-depc-all", "which rows do not support: documents name only 58 districts of 785"),
        ("deh-2023-plans", "Words stand in place of a number"),
        ("odop-2021-employment", "not maintained, so no number may be shown or estimated"),
        ("odop-2024-not-a-scheme", "A standing wording"),
    ],
)
def test_words_in_place_of_a_number(record: dict[str, Finding], figure_id: str, words: str) -> None:
    assert record[figure_id].verdict_words == "no number given"
    assert words in record[figure_id].why


def test_two_counts_of_one_reply_are_of_different_schemes_and_no_contradiction(
    record: dict[str, Finding],
) -> None:
    odop, deh = record["odop-2023-districts-765"], record["deh-2023-districts-734-feb"]
    assert beside_words(odop)[0] == "different scheme: 734 DEH in the same document, no contradiction"
    assert beside_words(deh) == ["different scheme: all 765 ODOP in the same document, no contradiction"]
    assert {key for key, one in record.items() if "different_scheme" in one.kinds} == {
        "odop-2023-districts-765",
        "deh-2023-districts-734-feb",
    }
    assert not any("contradicted" in one.kinds for one in record.values())


@pytest.mark.parametrize(
    ("figure_id", "words"),
    [
        ("deh-2021-products", "superseded by 734 of 08.02.2023 (parliament reply)"),
        (
            "deh-2021-plans-draft",
            "superseded by about 557 of 09.06.2022 (parliament reply), newest 590 of 21.07.2025 (press report)",
        ),
        ("deh-2022-plans-notified", "superseded by 249 of 21.07.2025 (press report)"),
        ("deh-2020-sepc", "superseded by all 36 of 10.12.2021 (parliament reply)"),
        (
            "odop-2023-products-1068",
            "superseded by 1,237 of 07.08.2024 (parliament reply), newest 1,243 of 10.12.2025 (parliament reply)",
        ),
        (
            "odop-2024-districts",
            "superseded by 773 of 15.07.2025 (press report), newest 775 of 10.12.2025 (parliament reply)",
        ),
        ("odop-2024-products", "superseded by 1,243 of 10.12.2025 (parliament reply)"),
        (
            "odop-2022-products",
            "superseded by 1,068 of 21.03.2023 (press report), newest 1,243 of 10.12.2025 (parliament reply)",
        ),
    ],
)
def test_an_old_number_says_by_which_it_was_superseded(record: dict[str, Finding], figure_id: str, words: str) -> None:
    assert words in beside_words(record[figure_id])


@pytest.mark.parametrize(
    "figure_id",
    [
        "odop-2023-products-1000",  # "more than 1,000" is still true of 1,237
        "odop-2025-dec-products",  # "more than 1,200" is no number that replaces 1,243, and 1,241 was published by nobody
        "deh-2023-districts-734-feb",  # said again in August
        "deh-2023-depc-districts",  # "all" without a number replaces none
        "deh-2021-sepc",
        "deh-2025-plans-draft",  # the newest
        "odop-2025-list",
        "odop-undated-products-1102",
    ],
)
def test_what_supersedes_nothing(record: dict[str, Finding], figure_id: str) -> None:
    assert "superseded" not in record[figure_id].kinds


def test_as_on_an_earlier_day_later_claims_are_not_there_yet(real: Store) -> None:
    then = by_id(ledger(real, Filters(as_on=date(2023, 12, 31))))
    assert len(then) == 33  # of the two figures without a date one counts from 21.11.2026; the other names 2022
    assert "deh-2025-plans-draft" not in then
    assert "superseded" not in then["deh-2022-plans-notified"].kinds
    assert ledger(real, Filters(as_on=DAY, as_known_on=date(2026, 11, 20))) == ()


def test_every_figure_that_was_published_has_a_question_here() -> None:
    for figure in FIGURES.values():
        if figure.published:
            assert (figure.published[0] or "ODOP", figure.published[1]) in COUNTED


def test_the_ledger_holds_what_the_brief_compares_with(real: Store, record: dict[str, Finding]) -> None:
    for scheme, measure in {(one.claim.scheme, one.claim.measure) for one in record.values()}:
        shown = [one.figure_id for one in published(real, NATIONAL, scheme, measure)]
        stored = [
            key
            for key, one in record.items()
            if (one.claim.scheme, one.claim.measure) == (scheme, measure) and one.claim.day and not one.claim.is_own
        ]
        assert shown == stored


def test_a_claim_leads_to_the_same_measure_and_the_same_document(real: Store) -> None:
    every = ledger(real, NATIONAL)
    found = related(by_id(every)["deh-2025-plans-notified"], every)
    assert [one.claim.figure_id for one in found] == [
        "deh-2025-plans-draft",
        "deh-2025-strategy",
        "deh-2025-sepc",
        "deh-2022-plans-notified",
    ]
    assert beside(every)["deh-2025-sepc"] == ()


def test_newest_first_and_the_undated_last(real: Store) -> None:
    rows = claims(real, NATIONAL)
    days = [one.day for one in rows]
    assert days[-1] is None
    dated = [day for day in days if day]
    assert dated == sorted(dated, reverse=True)
    assert rows[-1].label == "ODOP, products identified: 1,102 (date not known)"
