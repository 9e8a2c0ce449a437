"""A hundred views drawn at random go from the link to the page and back to a link that says the same.

The link is what the foot of the page hands to the form that names a view; it is compared with the one that went in, and
once more after it was read back from an address.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from analytics.checks.checks import CHECKS, GRADES
from analytics.coverage.measures import MEASURES
from analytics.desk.brief.paper import BLOCKS
from analytics.letters.gap_lists import GAP_LISTS
from analytics.plans.questions import GAP_LABELS
from analytics.quality.rules import RULES
from analytics.support.families import BODIES, FAMILIES
from analytics.support.questions import STRENGTHS
from analytics.why.why import figure_entries
from data.workspace_ledger import open_workspace_ledger
from pages.frame import ask
from pages.frame.link import ViewLink, checked, from_query, pages_with_views
from pages.frame.parameters import (
    FILTERS,
    OF_THE_BAR,
    SEVERAL,
    SWITCH,
    Parameter,
    default_of,
    own_parameters,
    spelt_out,
)
from pages.frame.registry import Entry
from pages.monitor.aspirational.view import CHOICES as ASPIRATIONAL_CHOICES
from pages.monitor.changes.view import CHOICES as CHANGES_CHOICES
from pages.monitor.sectors.sections import PICTURES
from pages.parliament.claims.view import HOUSES, KIND_LABELS
from pages.returns.quality.tables import FIELD_NAMES

DASHBOARD = Path(__file__).resolve().parents[3] / "dashboard.py"
VIEWS, BARS = 100, 6
HEAVY = ("", "claims", "quality", "aspirational", "letters", "briefs")
STATES = ("Assam", "Bihar", "Dadra and Nagar Haveli and Daman and Diu", "Jammu and Kashmir", "Kerala")
DAYS = ("2026-08-01", "2022-06-09")
LABELS = [measure.label for measure in MEASURES.values()]

Link = dict[str, list[str]]
Chance = random.Random
Draw = Callable[[Chance], Mapping[str, object]]


def one_of(key: str, *values: str) -> Draw:
    """One of these values, none of them what the page shows without the parameter."""
    return lambda chance: {key: chance.choice(values)}


def some_of(key: str, *values: str) -> Draw:
    return lambda chance: {key: sorted(chance.sample(values, chance.randint(1, 2)), key=values.index)}


def together(*draws: Draw) -> Draw:
    return lambda chance: {key: value for draw in draws for key, value in draw(chance).items()}


def always(**parameters: object) -> Draw:
    """These together; one without a value must not be in the link, for else nothing is there to choose."""
    return lambda _: parameters


# What may stand in the link of each page beside the bar's own; what belongs together is drawn together.
EXAMPLES = {
    "as_on": one_of("as_on", *DAYS),
    "known_on": one_of("known_on", "2026-11-20"),
    "at_entry": one_of("at_entry", "2"),
    "states": some_of("states", *STATES),
}


def of_the_bar(one: Parameter) -> Draw:
    """What may stand in the link for a row of the bar; a new switch or choice needs nothing here."""
    if one.form == SWITCH:
        return always(**{one.key: "true"})
    if one.form == SEVERAL:
        return some_of(one.key, *one.options[:4])
    return EXAMPLES.get(one.key) or one_of(one.key, *(option for option in one.options if option != one.default))


BAR: tuple[Draw, ...] = tuple(map(of_the_bar, FILTERS))
OF_PRODUCTS = tuple(one.key for one in FILTERS if one.key != "states")
OF_PLACES = ("states", "aspirational", "as_on", "known_on", "at_entry")
TABLES = ("By State", "By district", "Rows and documents", "Without an outline")
OF_TABLES = one_of("order", "none-here:District:falling", "none-here:State/UT:rising")
OF_PAGE: dict[str, tuple[Draw, ...]] = {
    "": (one_of("check", *(check.key for check in CHECKS)), one_of("grade_level", *(set(GRADES) - {"D"}))),
    "coverage": (
        one_of("measure", *(key for key in MEASURES if key != "plan")),
        lambda chance: chance.choice(
            (
                {"table_india": chance.choice(TABLES[1:]), "level": "State"},
                {"place": chance.choice(("S18", "S32")), "table_state": chance.choice(("By State", *TABLES[2:]))},
                {"table_india": "Rows and documents", "class": "not_known", "measure": ()}
                | dict.fromkeys(OF_PLACES, ()),
                {"place": "D283", "table_district": chance.choice((*TABLES[:2], TABLES[3]))},
            )
        ),
    ),
    "sectors": (
        one_of("picture", *list(PICTURES)[1:]),
        one_of("rows_text", "silk & jute", "मखाना", "50% [x]"),
        always(rows_sector="Textile", rows_state="Assam", states="Assam", **dict.fromkeys(OF_PRODUCTS, ())),
    ),
    "aspirational": (
        one_of("compare_by", *(one for one in ASPIRATIONAL_CHOICES if one != default_of("compare_by"))),
        always(place="S20", level="State", lacking_part="lack"),
    ),
    "committees": (
        always(committee="DEPC"),
        one_of("committees_table", "The 13 seats", "Rows and documents"),
        always(states=["Bihar", "Kerala"], place="S32", level="State"),
        always(states="Bihar", place="D188", committees_table="The 13 seats", known_on=(), aspirational=()),
    ),
    "exports": (one_of("exports_release", "4119a8f4", "4a4f2afc"),),
    "plans": (one_of("gap", *list(GAP_LABELS)[1:]), always(plan_measure="plan_public", place="S3", level="State")),
    "changes": (
        one_of("changed", *CHANGES_CHOICES[1:]),
        lambda chance: chance.choice(
            ({"changed_from": "2020-01-31"}, {"changed_by": "Two states of the records", "changed_known": "2026-11-19"})
        ),
    ),
    "compare": (
        one_of("compare_measure", *(label for label in LABELS if label != MEASURES["plan"].label)),
        one_of("compare_place", "D283", "D520"),
        lambda chance: chance.choice(
            (
                {"compare_day": "2020-01-31", "compare_state": "S18"},
                {"compare": "Two States", "compare_left": "Goa", "compare_right": chance.choice(STATES)},
                {"compare": "Two measures", "compare_other": chance.choice(LABELS[:3]), "compare_state": "S32"},
                {"compare": "Two measures", "compare_cell": "Drafted / Met", "compare_measure": ()}
                | dict.fromkeys(OF_PLACES, ()),
            )
        ),
    ),
    "claims": (
        one_of("claim_measure", "Districts with products"),
        some_of("claim_scheme", "ODOP", "DEH"),
        some_of("claim_house", *HOUSES[:2]),
        some_of("claim_year", "2022", "2023", "2025"),
        some_of("claim_verdict", *list(KIND_LABELS.values())[:3]),
        one_of("claim", "deh-2020-sepc", "deh-2021-depc-states"),
    ),
    "measures": (
        one_of("measure_text", "GeM", "mall"),
        some_of("measure_family", *FAMILIES[:3]),
        some_of("measure_body", *BODIES[:2]),
        some_of("measure_kind", *list(STRENGTHS)[:3]),
        one_of("measure_rows", "3, 7-9"),
    ),
    "briefs": (
        one_of("brief_pack_formats", "PDF", "Excel"),
        some_of("brief_blocks", *list(BLOCKS.values())[:4]),
        one_of("brief_map", MEASURES["depc"].label, MEASURES["gi"].label),
        always(
            brief_of="Single districts",
            states="Goa",
            brief_districts=["North Goa"],
            aspirational=(),
            as_on=(),
            known_on=(),
        ),
    ),
    "letters": (one_of("letter_list", *(key for key in GAP_LISTS if key != "plan-not-known")),),
    "state": (
        together(one_of("place", "S18", "S32"), lambda chance: chance.choice(({}, {"state_table": "List to chase"}))),
        one_of("measure", "depc", "gi"),
    ),
    "district": (one_of("place", "D283", "D188", "D520"),),
    "names": (
        one_of("place", "S18", "S32"),
        one_of("names_part", "Decisions", "To settle"),
        together(always(names_part="Every name"), one_of("names_like", "garh", "इलाहाबाद")),
    ),
    "quality": (
        one_of("rule", *(rule.title for rule in RULES)),
        always(completeness="Table"),
        one_of("field", FIELD_NAMES[0], *FIELD_NAMES[2:]),
    ),
    "sources": (
        one_of("code", "EHM-4K7D-Q2WX"),
        one_of("documents", "Reference files", "Returns in use"),
        always(log_actions=["Exported"]),
        always(log_actors=["A. Rao"]),
    ),
    "search": (always(q="silk"), always(q="silk", kind="Products")),
    "why": (one_of("what", *list(figure_entries())[1:]), one_of("where", "S18", "S32")),
}


def of_draws(draws: Iterable[Draw], share: float, chance: Chance) -> dict[str, object]:
    return {key: value for draw in draws if chance.random() < share for key, value in draw(chance).items()}


def link_of(parameters: Mapping[str, object]) -> Link:
    link = {key: [value] if isinstance(value, str) else list(value) for key, value in parameters.items()}  # type: ignore[call-overload]
    return {key: values for key, values in link.items() if values}


def views() -> list[tuple[Entry, Link]]:
    """The views of the first seed that leaves no parameter out, so that a new row needs no lucky number."""
    return next((drawn for seed in range(16, 116) if not left_out(drawn := views_of(seed))), views_of(16))


def views_of(seed: int) -> list[tuple[Entry, Link]]:
    """The views page by page, because a page asks the same of the books for the same bar. The heavy pages are drawn less."""
    chance = random.Random(seed)
    bars = [{}, *(of_draws(BAR, 0.4, chance) for _ in range(BARS))]
    pages = pages_with_views()
    weights = [1 if page.path in HEAVY else 2 for page in pages]
    turns = sorted(chance.choices(range(len(pages)), weights, k=VIEWS))
    return [
        (pages[turn], link_of(chance.choice(bars) | of_draws((*OF_PAGE[pages[turn].path], OF_TABLES), 0.8, chance)))
        for turn in turns
    ]


def left_out(drawn: Iterable[tuple[Entry, Link]]) -> set[str]:
    """The parameters that no link of the views holds where a page reads them; the record alone is drawn."""
    seen = {(page.path, key) for page, link in drawn for key in link}
    keys = {key for _, key in seen}
    missed = {key for page in pages_with_views() for key in own_parameters(page) if (page.path, key) not in seen}
    return missed | (set(OF_THE_BAR) - keys - {"workspace"})


@pytest.fixture(scope="module")
def hashes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The pages by their path as the frame knows them, over books with a return, a name of an export and an actor."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("round")
        patch.setenv("EXPORT_HUB_DATA", str(folder))
        ask._stored.clear()
        with open_workspace_ledger("record") as workspace_ledger:
            publish_seats(workspace_ledger.whole_ledger().append)
            workspace_ledger.whole_ledger().append("exported", {"what": "A table", "rows": 1}, actor="A. Rao")
            home = AppTest.from_file(str(DASHBOARD), default_timeout=60).run()
            yield paths(home)
    ask._stored.clear()


def paths(home: AppTest) -> dict[str, str]:
    """The frame's own mark of each page, by its path."""
    return {str(one.get("url_pathname") or ""): key for key, one in home._registered_pages.items()}


def publish_seats(append: Callable[..., Any]) -> None:
    row = dict.fromkeys(("order_number", "order_date", "chair", "convener", "last_meeting_on", "remarks"))
    row |= {
        "committee": "DEPC",
        "state_code": 10,
        "district_code": "188",
        "status": "constituted",
        "seats": [1, 2],
    }
    content = b"a return"
    payload = {
        "kind": "committees",
        "as_on_date": "2022-01-01",
        "grade": "B",
        "file_name": "bihar.xlsx",
        "states": [10],
        "kept_aside": [],
        "file_sha256": hashlib.sha256(content).hexdigest(),
        "rows": [row],
        "document": {
            "title": "Letter",
            "kind": "state_letter",
            "number": "1",
            "date": "2022-01-01",
            "sent_by": "Director",
        },
    }
    append("published", payload, actor="A. Rao", blobs=[content])


def shown(page: Entry, link: Link, hashes: Mapping[str, str]) -> AppTest:
    """The page as a browser opens it by its address; by way of the home page it would take twice as long."""
    app = AppTest.from_file(str(DASHBOARD), default_timeout=60)
    app._page_hash = hashes[page.path]
    app.query_params.update(link)
    return app.run()


def kept(app: AppTest) -> ViewLink | None:
    """The view that the foot of the page would name; none where the page stopped before its foot."""
    query = next((one.proto.query_string for one in app.get("page_link") if one.proto.label == "Save this view"), None)
    if query is None:
        return None
    requested = parse_qs(query)
    return from_query(requested["keep_page"][0].replace("home", ""), requested.get("keep_query", [""])[0])


def plainly(parameters: Mapping[str, object]) -> dict[str, list[str]]:
    """Parameters without regard to their order and to how a single value is held."""
    return {key: sorted([value] if isinstance(value, str) else value) for key, value in parameters.items()}  # type: ignore[call-overload]


def test_every_parameter_that_a_page_reads_is_drawn() -> None:
    drawn = views()
    assert len(drawn) == VIEWS
    assert left_out(drawn) == set()


def lost(drawn: Iterable[tuple[Entry, Link]], hashes: Mapping[str, str]) -> list[tuple[object, ...]]:
    """The views that do not come back as they went in, or whose page shows a fault."""
    found: list[tuple[object, ...]] = []
    for page, link in drawn:
        app = shown(page, link, hashes)
        faults = [one.message for one in app.exception] + [one.value for one in app.error]
        view = kept(app)
        # The address leaves out what a page opens on; what is named keeps it, should the page open on another one later.
        named = plainly(spelt_out(page.path, {key: [*one] for key, one in plainly(link).items()}))
        if faults or view is None or plainly(link) != plainly(app.query_params) or named != plainly(view.parameters):
            found.append((page.title, link, dict(app.query_params), faults))
        else:
            assert checked(page.path, parse_qs(urlsplit(view.address).query)) == view
    return found


def test_a_hundred_views_survive_link_page_link(hashes: dict[str, str]) -> None:
    found = lost(views(), hashes)
    assert found == [], "\n".join(map(str, found))


def test_a_view_of_the_sample_stays_one(sample_books: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXPORT_HUB_DATA", str(sample_books))
    ask._stored.clear()
    home = AppTest.from_file(str(DASHBOARD), default_timeout=60).run()
    drawn = [
        (page, {"workspace": ["Sample"], "states": ["Kerala"], "as_on": ["2025-07-21"]})
        for page in pages_with_views()
        if page.path in {"coverage", "plans", "compare", "sources"}
    ]
    assert lost(drawn, paths(home)) == []
    ask._stored.clear()


def test_what_a_link_misspells_is_dropped_and_the_rest_stays(hashes: dict[str, str]) -> None:
    for page in pages_with_views():
        app = shown(page, {"states": ["Atlantis"], "scheme": ["X"], "as_on": ["banana"], "place": ["D99999"]}, hashes)
        assert not app.exception
        assert kept(app) == ViewLink(page, {key: (*one,) for key, one in spelt_out(page.path, {}).items()}), page.title
