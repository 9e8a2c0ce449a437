"""What every test may ask for: a folder of books not this installation's, two stores to ask, and a browser on the machine."""

import fcntl
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

from tests.data.postgresql_server import NoServer, Server
from tests.small_store import national, real, tiny

if TYPE_CHECKING:
    from data.ledger.ledger import Ledger
    from data.workspace_ledger import WorkspaceLedger

__all__ = ["national", "real", "tiny"]

# How long an example takes says something of the machine and nothing of the product: speed is measured by `make bench`.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

# Where each file is run whole by one process, a long one that begins last is waited for: these begin first.
LONGEST_FIRST = (
    "browser/test_pages.py",
    "browser/test_every_file.py",
    "pages/frame/test_frame.py",
    "pages/web/test_sign_in.py",
    "data/test_builds.py",
    "data/test_command_line.py",
    "browser/test_coverage.py",
    "pages/frame/test_round_trip.py",
    "browser/test_links.py",
    "analytics/profiles/test_profile_pdf.py",
    "torture/test_torture.py",
    "data/test_set_aside.py",
    "analytics/log/test_fingerprint.py",
    "browser/test_map.py",
    "analytics/why/test_why.py",
    "data/test_long_lists.py",
    "browser/test_history.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    turn = {here / name: number for number, name in enumerate(LONGEST_FIRST)}
    items.sort(key=lambda item: turn.get(item.path, len(turn)))


@pytest.fixture(scope="session", autouse=True)
def data_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One data folder for the whole run: no test touches data/books, and the store is built once."""
    folder = tmp_path_factory.mktemp("books")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EXPORT_HUB_DATA", str(folder))
        yield folder


@pytest.fixture(scope="session", autouse=True)
def built_from_tables(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Any]]:
    """The build of a store from its reference tables, which a run does once a workspace: other folders begin with a copy.

    What a ledger adds is drawn into each copy as ever. A test of the build itself, which this gives, asks for
    `every_build_in_full`.
    """
    from data import building, drawing, store_files
    from data.paths import REFERENCE

    whole = building.build
    first: dict[str, tuple[store_files.Pointer, Path]] = {}
    passed: set[str] = set()

    def build(
        ledger: "WorkspaceLedger", reference: Path, sums: Any, built_from: str, required: Any, progress: Any
    ) -> store_files.Pointer:
        if reference != REFERENCE or progress is not None:
            return whole(ledger, reference, sums, built_from, required, progress)
        if built_from not in first:
            empty = replace(ledger, folder=tmp_path_factory.mktemp("first"), ledger=None, until=None)
            pointer = whole(empty, reference, sums, built_from, {}, None)
            first[built_from] = pointer, empty.folder / pointer.file
        for name in required.keys() - passed:
            required[name](reference)
            passed.add(name)
        pointer, file = first[built_from]
        head = ledger.head()
        fresh = replace(
            pointer, passed_checks=tuple(required), ledger_sequence=head.sequence, ledger_sha256=head.sha256
        )
        return building._published(
            ledger.folder,
            fresh,
            file,
            lambda store: drawing.apply(store, ledger.entries(0, head.sequence), ledger.draw_list),
        )

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(building, "build", build)
        yield whole


@pytest.fixture
def every_build_in_full(built_from_tables: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """Each store is built from the tables, as an installation does it."""
    monkeypatch.setattr("data.building.build", built_from_tables)


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a full workspace Sample, to be copied: loaded once for all processes of the run, in about a minute."""
    own = tmp_path_factory.getbasetemp()
    filled = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "filled"
    filled.mkdir(exist_ok=True)
    with (filled / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (filled / "done").exists():
            fill_sample(filled)
            (filled / "done").touch()
    return filled


@pytest.fixture(scope="session")
def sample_books(data_folder: Path, filled: Path) -> Path:
    """The run's data folder once its workspace Sample is full. What a test exports from it is in it for all tests after."""
    if (data_folder / "sample").exists():
        fill_sample(data_folder)  # an earlier test has looked into the empty one
    else:
        shutil.copytree(filled / "sample", data_folder / "sample")
    return data_folder


def fill_sample(folder: Path) -> None:
    from data.people.identity import alone
    from data.samples.loading import load_sample
    from data.store import open_store
    from data.workspace_ledger import open_workspace_ledger

    with open_workspace_ledger("sample", folder) as opened, open_store(workspace_ledger=opened) as store:
        load_sample(opened, store, alone("reader"))


@pytest.fixture
def postgresql(postgresql_of_the_run: Server) -> Server:
    """The server of the run, leading to a new database: two tests may use one folder's name."""
    postgresql_of_the_run.open_new_database()
    return postgresql_of_the_run


@pytest.fixture(scope="session")
def postgresql_of_the_run() -> Iterator[Server]:
    """One server for the run; where none can be started the tests on it are skipped, with the reason."""
    try:
        server = Server()
    except (NoServer, OSError) as reason:
        pytest.skip(f"no PostgreSQL server for these tests: {reason}")
    yield server
    server.stop()


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium: the one named by CHROMIUM, the system's, or Playwright's own."""
    named = os.environ.get("CHROMIUM")
    # The headless shell first: it draws the same pages without a browser window's own, which cost half as much again.
    shells = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"]
    candidates = [named] if named else shells
    found = next(filter(None, map(shutil.which, candidates)), None) or playwrights_own()
    if not found:
        pytest.fail("No Chromium was found: run `make chromium`, or name one in the environment variable CHROMIUM.")
    return found


def playwrights_own() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


FILE = b"a return as it came"


@pytest.fixture(scope="session")
def undrawable() -> dict[str, tuple[str, dict[str, Any]]]:
    """Kind to the action and payload of an entry that no store can draw, each for another reason."""
    plan = dict.fromkeys(("drafted_on", "notified_on", "published_on", "under_way_on", "reviewed_on", "remarks"))
    committee = dict.fromkeys(("order_number", "order_date", "chair", "convener", "last_meeting_on", "remarks"))
    product = {"scheme": "ODOP", "district_code": "188", "product_name": "Makhana", "sector": None}
    figure = {"scheme": "DEH", "measure": "exports", "qualifier": "exact", "value": 10**20 - 1, "unit": "Rs"}

    export = {
        "state_code": 10,
        "district_code": "188",
        "listed_district": "Araria",
        "financial_year": "2025-26",
        "period": "April-March",
        "starts_on": "2025-04-01",
        "ends_on": "2026-03-31",
        "unit": "inr_crore",
    }

    def published(kind: str, row: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        document = {"title": "Letter", "kind": "state_letter", "number": "1", "date": "2026-08-01", "sent_by": "Bihar"}
        return "published", {
            "kind": kind,
            "as_on_date": "2026-08-01",
            "grade": "B",
            "file_name": "bihar.csv",
            "file_sha256": hashlib.sha256(FILE).hexdigest(),
            "states": [10],
            "kept_aside": [],
            "document": document,
            "rows": [row],
        }

    letter = {"states": [10], "gap": "plans", "rows": 3, "day": "2026-08-02", "what": "Letter to Bihar"}
    return {
        "plans": published("plans", plan | {"district_code": "188", "rung": None}),
        "committees": published(
            "committees",
            committee
            | {"committee": "DEPC", "state_code": 10, "district_code": "188", "status": "meeting", "seats": ["first"]},
        ),
        "products": published("products", product),
        "exports": published("exports", export | {"value": "much"}),
        "figures": published("figures", figure | {"document": "Reply", "statement": "x", "as_on_date": "2026-08-01"}),
        "aliased": ("aliased", {"state_code": "Bihar", "written": "Arariya", "district_code": "188", "reason": "x"}),
        "letter_sent": ("letter_sent", letter | {"as_on_date": "12026-08-01"}),
        "view_named": ("view_named", {"page": "plans", "parameters": {"states": ["10"]}, "view": "plans"}),
        "undone": ("undone", {"sequence": "first", "reason": "wrong"}),
    }


@pytest.fixture
def plant() -> Callable[..., int]:
    """Put an entry straight into a ledger, beneath its check, as an older version did; its sequence."""
    from data.entries import canonical, files_named
    from data.ledger.engine import writing
    from data.ledger.rows import add_entry, keep_files

    def planted(ledger: "Ledger", action: str, payload: dict[str, Any]) -> int:
        with writing(ledger.engine) as connection:
            keep_files(connection, dict.fromkeys(files_named(payload), FILE), [])
            return add_entry(
                connection, "here", action=action, payload_text=canonical(payload), actor="tester", key=None
            ).sequence

    return planted
