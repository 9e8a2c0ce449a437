"""Tables and maps by address: what pandas reads is what the screen shows, and what cannot be meant is refused with words."""

import asyncio
import io
import json
import random
import sys
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlencode

import httpx
import pandas as pd
import pytest
from starlette.applications import Starlette

from analytics.documents.sheets.table import csv_bytes
from analytics.provenance import Provenance
from data.store import Store
from data.workspace_ledger import WorkspaceLedger
from pages.frame import ask
from pages.frame.link_reader import LinkReader
from pages.frame.workspace import by_address
from pages.parts.addressed import Map, Table, known
from pages.web.catalogue import PAGES, PARTS
from pages.web.routes import routes
from tests.pages.opening import open_page, sound

Got = Callable[..., tuple[int, dict[str, str], bytes]]
OF_THE_FILE = ["Scheme", "View", "Base", "Facts as on", "Sources", "Workspace", "Code"]


OWN: dict[str, list[dict[str, Any]]] = {
    "coverage": [
        {"measure": "plan", "table_india": "Rows and documents", "class": "not_known"},
        {"measure": "depc", "place": "S18"},
        {"place": "S10"},
    ],
    "sectors": [{}, {"rows_sector": "Textile"}],
    "aspirational": [{"lacking_part": "unknown", "compare_by": "Export action plan (DEAP)"}],
    "committees": [{}, {"committee": "DEPC", "place": "S28", "committees_table": "The 13 seats"}],
    "compare": [{"compare": "Two measures"}, {"compare": "Two States"}],
    "names": [{"names_part": "Every name", "names_like": "garh"}],
    "sources": [{"documents": "Reference files"}],
    "about": [{}],
    "district": [{"place": "D188"}],
    "plans": [
        {"gap": "not_known", "place": "S3", "order": "gaps:District:falling"},
        {"order": "by-state:Districts:falling"},
    ],
    "changes": [{"changed_from": "2024-01-01"}],
    "why": [{"what": "figure.districts_in_register"}],
    "state": [{"place": "S10"}, {"place": "S27"}],
    "letters": [{}],
    "claims": [{"claim_house": "Lok Sabha"}, {}],
    "measures": [{"measure_text": "export"}],
    "quality": [{"field": "Product listed"}, {}],
    "": [{}],
}
VIEWS = [(page, link) for page, own in OWN.items() for link in own]
BARS: list[dict[str, Any]] = [{}, {"scheme": "PMFME-ODOP"}, {"states": ["Bihar", "Assam"]}, {"aspirational": "true"}]


def drawn(page: str, link: dict[str, Any]) -> list[tuple[str, pd.DataFrame]]:
    """Key and frame of every table that the page gives a file of, as the page itself made them."""
    found: list[tuple[str, pd.DataFrame]] = []
    from pages.frame.registry import BY_PATH
    from pages.parts import tables, totals
    from pages.parts.order import chosen_order, ordered

    with pytest.MonkeyPatch.context() as patch:
        real = tables.offer

        def noted(frame: pd.DataFrame, view: Any, key: str) -> None:
            found.append((key, ordered(frame, chosen_order(key, list(frame.columns))).reset_index(drop=True)))
            real(frame, view, key)

        for module in [tables, totals, *(one for name, one in sys.modules.items() if name.startswith("pages."))]:
            if getattr(module, "offer", None) is real:
                patch.setattr(module, "offer", noted)
        sound(open_page(BY_PATH[page].script, **link))
    return found


async def _asked(path: str) -> httpx.Response:
    """What the product's own routes answer, asked in this process: they find the answers that the page has just asked for."""
    transport = httpx.ASGITransport(app=Starlette(routes=routes()))
    async with httpx.AsyncClient(transport=transport, base_url="http://here") as reader:
        return await reader.get(path)


def test_pandas_reads_the_rows_of_the_screen_in_50_views(address: str) -> None:
    """Every view by the routes in this process; some by the product as it is started, which must give the same bytes."""
    dice = random.Random(20261128)
    pairs = [(page, bar | link) for page, link in VIEWS for bar in BARS]
    dice.shuffle(pairs)
    seen = 0
    for page, link in pairs:
        for key, frame in drawn(page, link):
            if (page or "brief", key) not in PARTS:
                continue
            part = PARTS[page or "brief", key][1]
            query = urlencode(
                {
                    name: value
                    for name, value in link.items()
                    if name in known(part) and (name != "order" or value.startswith(f"{key}:"))
                },
                doseq=True,
            )
            path = f"/data/{page or 'brief'}/{key}.csv?{query}"
            answer = asyncio.run(_asked(path))
            assert answer.status_code == 200, (path, answer.text)
            read = pd.read_csv(io.BytesIO(answer.content), dtype=str, keep_default_na=False, encoding="utf-8-sig")
            if seen % 10 == 0:
                served = pd.read_csv(f"{address}{path}", dtype=str, keep_default_na=False, encoding="utf-8-sig")
                pd.testing.assert_frame_equal(read, served)
            own = read.iloc[:, : len(frame.columns)]
            assert list(own.columns) == [*map(str, frame.columns)], (page, key, link)
            # A table may have a column of the file's names itself; pandas then numbers the second.
            assert [name.removesuffix(".1") for name in read.columns[len(frame.columns) :]] == OF_THE_FILE
            pd.testing.assert_frame_equal(own, as_a_file(frame))
            seen += 1
        if seen >= 50:
            break
    assert seen >= 50


def as_a_file(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame of the screen with its cells as any CSV has them: days as on every page, marks as words."""
    whole = csv_bytes(frame, Provenance("", "", "", "", None, ()))
    return pd.read_csv(io.BytesIO(whole), dtype=str, keep_default_na=False).iloc[:, : len(frame.columns)]


PLACES = {"state": "S10", "district": "D188"}
HOSTILE: list[Sequence[tuple[str, str]]] = [
    [("measure", "' or 1=1 --")],
    [("measure", "plan"), ("measure", "depc")],
    [("measure", "../../etc/passwd")],
    [("measure", "x" * 201)],
    [("measure", "plan\x00")],
    [("measure", "")],
    [("place", "S99")],
    [("place", "D188; drop table district")],
    [("place", "<script>alert(1)</script>")],
    [("states", "Atlantis")],
    [("states", "Bihar")] * 61,
    [("sectors", "agriculture")],
    [("tiers", "Primary"), ("tiers", "None")],
    [("scheme", "DEH")],
    [("scheme", "ODOP"), ("scheme", "PMFME-ODOP")],
    [("as_on", "28.11.2026")],
    [("as_on", "2026-02-30")],
    [("as_on", "2999-01-01")],
    [("as_on", "1900-01-01")],
    [("as_on", "20261128")],
    [("as_on", "2026-W48-6")],
    [("as_on", "today")],
    [("known_on", "2026-13-01")],
    [("at_entry", "-1")],
    [("at_entry", "1e3")],
    [("at_entry", "99999999")],
    [("at_entry", "٣")],
    [("aspirational", "True")],
    [("gi", "1")],
    [("workspace", "sample")],
    [("workspace", "Record"), ("workspace", "Sample")],
    [("unknown", "1")],
    [("table_india", "By State")],
    [("__proto__", "1")],
    [("as_on[]", "2026-01-01")],
    [("\u202emeasure", "plan")],
]


def test_what_cannot_be_meant_is_refused_with_words(address: str, got: Got) -> None:
    assert len(HOSTILE) >= 30
    for pairs in HOSTILE:
        status, headers, body = got(f"{address}/data/coverage/by-state.csv?{urlencode(pairs)}")
        words = body.decode()
        assert (status, headers["content-type"]) == (400, "text/plain; charset=utf-8"), (pairs, words)
        assert words.count(" ") > 4, pairs
        assert len(words) < 700, pairs
        assert "\x00" not in words
        assert "\u202e" not in words


def test_a_reader_who_has_it_is_told_so(address: str, got: Got) -> None:
    place = f"{address}/data/plans/by-state.csv?as_on=2026-11-01"
    status, headers, body = got(place)
    assert (status, headers["content-type"]) == (200, "text/csv; charset=utf-8")
    assert headers["cache-control"] == "public, max-age=10"
    assert got(place, **{"If-None-Match": headers["etag"]})[0] == 304
    assert got(place, **{"If-None-Match": '"other"'})[0] == 200
    again = got(place, **{"Accept-Encoding": "gzip"})
    assert again[1]["content-encoding"] == "gzip"
    assert again[1]["etag"] != headers["etag"]
    assert len(again[2]) < len(body)


def test_a_map_is_features_in_degrees_with_its_depiction_said(address: str, got: Got) -> None:
    status, headers, body = got(f"{address}/data/coverage/map.geojson?measure=plan&states=Kerala")
    found = json.loads(body)
    assert (status, headers["content-type"], found["type"]) == (200, "application/geo+json", "FeatureCollection")
    assert "not a Survey of India product" in found["note"]
    assert len(found["features"]) == 14
    assert {one["properties"]["State/UT"] for one in found["features"]} == {"Kerala"}
    longitude, latitude = found["features"][0]["geometry"]["coordinates"][0][0][0]
    assert 74 < longitude < 78
    assert 8 < latitude < 13


def test_the_words_of_a_table_are_at_an_address_of_their_own(address: str, got: Got) -> None:
    words = json.loads(got(f"{address}/data/committees/sepc.metadata.json?as_on=2026-11-01")[2])
    assert words["title"] == "State Export Promotion Committees (SEPC) by State"
    assert (words["scheme"], words["rows"]) == ("DEH", 36)
    assert words["view"].endswith("as on 01.11.2026")
    assert words["base"].startswith("36 States/UTs and 784 districts")
    assert words["code"].startswith("EHM-")
    assert words["sources"]


def test_days_in_json_are_days(address: str, got: Got) -> None:
    rows = json.loads(got(f"{address}/data/plans/gaps.json?gap=drafted")[2])
    days = [row["As on"] for row in rows if row["As on"]]
    assert days
    assert all(pd.Timestamp(day).strftime("%Y-%m-%d") == day for day in days)


def test_wrong_addresses_are_not_there(address: str, got: Got) -> None:
    for path in (
        "coverage/none.csv",
        "none/by-state.csv",
        "coverage/by-state.xlsx",
        "coverage/by-state.geojson",
        "x/y",
    ):
        assert got(f"{address}/data/{path}")[0] == 404, path


def test_the_sample_is_refused_while_it_is_empty(own: WorkspaceLedger) -> None:
    answer = asyncio.run(_asked("/data/coverage/by-state.csv?workspace=Sample"))
    assert (answer.status_code, "still empty" in answer.text) == (400, True)


def test_every_page_declares_each_key_once_and_every_part_answers_in_an_empty_view(small: Store) -> None:
    assert len(PARTS) == sum(len(parts) for _, parts in PAGES)
    for (page, key), (_, part) in PARTS.items():
        link = LinkReader(
            [("as_on", "2018-01-01"), *([("place", PLACES[page])] if page in PLACES else [])], known(part)
        )
        if page in ("changes", "compare"):
            continue  # no earlier day than the first one
        with by_address("record", None):
            shown = part.read(link)
            made = part.layer(shown) if isinstance(part, Map) else part.frame(shown)
        assert made is not None, (page, key)
        assert isinstance(part, Table | Map)
    assert ask.store() is small
