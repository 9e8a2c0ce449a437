"""What every test may ask for: a folder of books that is not this installation's, and a browser on the machine."""

import fcntl
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# How long an example takes says something of the machine and nothing of the product: speed is measured by `make bench`.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture(scope="session", autouse=True)
def books(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One data folder for the whole run: no test touches data/books, and the store is built once."""
    folder = tmp_path_factory.mktemp("books")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EXPORT_HUB_DATA", str(folder))
        yield folder


@pytest.fixture(scope="session")
def sample_books(books: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The run's data folder once its workspace Sample is full: loaded once for all processes of the run, in about a minute."""
    own = tmp_path_factory.getbasetemp()
    filled = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "filled"
    filled.mkdir(exist_ok=True)
    with (filled / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (filled / "done").exists():
            fill_sample(filled)
            (filled / "done").touch()
    if (books / "sample").exists():
        fill_sample(books)  # an earlier test has looked into the empty one
    else:
        shutil.copytree(filled / "sample", books / "sample")
    return books


def fill_sample(folder: Path) -> None:
    from data.samples.loading import load_sample
    from data.store import open_store
    from data.workspace_ledger import open_books

    with open_books("sample", folder) as opened, open_store(books=opened) as store:
        load_sample(opened, store)


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium: the one named by CHROMIUM, the system's, or Playwright's own."""
    named = os.environ.get("CHROMIUM")
    candidates = [named] if named else ["chromium", "chromium-browser", "google-chrome"]
    found = next(filter(None, map(shutil.which, candidates)), None) or playwrights_own()
    if not found:
        pytest.fail("No Chromium was found: run `make chromium`, or name one in the environment variable CHROMIUM.")
    return found


def playwrights_own() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None
