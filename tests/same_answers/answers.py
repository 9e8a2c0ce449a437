"""Print what every page and ten documents say, so that two states of the source can be compared line by line.

    make -s answers > before.txt     (or: .venv/bin/python tests/same_answers/answers.py > before.txt)
    ... move, rename, split ...
    make -s answers > after.txt
    diff before.txt after.txt

What moved and nothing else leaves no difference. Run both on one day: views without a date are as on the day of the run,
which the first line names. The script makes books of its own in a folder that it removes, the record without a published
return and the other workspace filled with the sample; it says on standard error how far it is, and takes about three
minutes of a processor.

Pages are those that the frame puts into its menu, hidden ones included, so nothing here names a page's module. Each is
opened by its address in all VIEWS, and in MORE where its own parameters open something else; then every link is followed
that leads from a page's first view to another page of the product. What is told of a page, and what is not because it is
another at each start, is in elements.py; the documents are in papers.py. Imports of the product stand at the top of this
file and of papers.py, and nowhere else.

0 when every page was shown, 1 when one of them raised an exception; the exception stands among its lines.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import tempfile
import time
from functools import cache
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qs

from streamlit import config
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from analytics.coverage.measures import MEASURES  # noqa: E402 - the product is found only now, from any working folder
from analytics.why.why import figure_entries  # noqa: E402
from data import clock  # noqa: E402
from data.people.identity import alone  # noqa: E402
from data.returns.intake import receive  # noqa: E402
from data.samples.loading import load_sample  # noqa: E402
from data.store import open_store  # noqa: E402
from data.workspace_ledger import open_workspace_ledger  # noqa: E402
from tests.same_answers.elements import page_lines, page_links, short_hash  # noqa: E402
from tests.same_answers.papers import documents  # noqa: E402

VIEWS: Final = (
    "",
    "as_on=2022-06-09",
    "as_on=2025-11-15",
    "scheme=PMFME-ODOP",
    "states=Bihar",
    "states=Delhi&states=Puducherry",
    "aspirational=true",
    "gi=true",
    "known_on=2026-11-20",
    "workspace=Sample",
)
"""Every page is opened in each of these."""
MORE: Final = {
    "": ("check=base", "grade_level=B", "workspace=Sample&as_on=2025-07-21"),
    "coverage": (
        *(f"measure={one}" for one in MEASURES),
        "level=State&table_india=By district",
        "table_india=Rows and documents",
        "table_india=Without an outline",
        "place=S18",
        "place=S10&measure=plan&table_state=Rows and documents",
        "place=D283",
        "workspace=Sample&measure=plan&as_on=2025-07-21",
    ),
    "sectors": (
        "picture=Table",
        "picture=Treemap",
        "picture=Tiers",
        "picture=Hubs in 3-D",
        "rows_sector=Textile&rows_state=Assam",
        "rows_text=silk",
        "sectors=Textile&tiers=Primary",
    ),
    "aspirational": ("compare_by=GI product", "compare_by=Export action plan (DEAP)"),
    "committees": (
        "committee=DEPC",
        "committees_table=The 13 seats",
        "committees_table=Rows and documents",
        "workspace=Sample&committee=DEPC&states=Bihar",
    ),
    "plans": (
        *(f"gap={one}" for one in ("none", "drafted", "stale", "statement", "not_known")),
        "workspace=Sample&gap=stale",
    ),
    "changes": (
        "changed_from=2020-01-31",
        "changed=Districts in the register&changed_from=2020-01-31",
        "changed_by=Two states of the records&changed_known=2026-11-19",
        "workspace=Sample&changed_from=2022-01-01",
    ),
    "compare": (
        "compare_day=2020-01-31",
        "compare=Two States&compare_left=Goa&compare_right=Kerala",
        "compare=Two measures",
        "compare=Two measures&compare_cell=Drafted / Met",
        "workspace=Sample&compare_place=D283",
    ),
    "claims": ("claim=deh-2020-sepc", "claim_scheme=DEH", "claim_year=2022&claim_year=2023"),
    "measures": ("measure_text=GeM", "measure_rows=3, 7-9"),
    "briefs": ("brief_of=Single districts&states=Goa&brief_districts=North Goa", "workspace=Sample&states=Kerala"),
    "letters": ("letter_list=plan-statement", "letter_list=depc-not-known", "letter_list=product-none"),
    "state": ("place=S18", "place=S32&state_table=List to chase", "place=S7", "place=S10&workspace=Sample"),
    "district": (
        "place=D283",
        "place=D520",
        "place=D188",
        "place=D188&as_on=2022-06-09",
        "place=D188&workspace=Sample",
    ),
    "names": ("place=S18&names_part=Every name", "names_part=To settle", "names_part=Decisions&workspace=Sample"),
    "quality": (
        "completeness=Table",
        "rule=Plan dates out of order&workspace=Sample",
        "completeness=Table&workspace=Sample",
    ),
    "sources": ("documents=Reference files", "documents=Returns in use&workspace=Sample", "code=EHM-4K7D-Q2WX"),
    "search": ("q=silk", "q=silk&kind=Products", "q=aurangabad", "q=प्रयागराज"),
    "why": (*(f"what={one}" for one in list(figure_entries())[::4]), "what=figure.districts_in_register&where=S18"),
}
"""What the parameters of a page open beside, by the page's path."""
QUESTION: Final = {
    "Number": "2116",
    "Title": "One District One Product",
    "Members": "Smt. Member",
    "Name of the Minister": "Shri Minister",
    "Text of question": "(a) the number of districts and products identified, State-wise; (b) the action plans; "
    "(c) the budget allocated?",
}
"""What is typed at the Reply desk, whose question is in no link, by the beginning of a field's label."""
_HEAD: Final = "Bihar: action plans as on 15.10.2025,,,\nDistrict,Status of the plan,Drafted on,Notified on\n"
RETURNS: Final = (
    f"{_HEAD}Araria,drafted,05.06.2022,\nArwal,notified,05.06.2022,01.04.2023\nBanka,none,,\n",
    f"{_HEAD}Araria,bogus,,\nRanchi,drafted,05.06.2022,\nChamparan,drafted,05.06.2022,\n",
)
"""Two files that stand before publication on the page that imports them: one that can be published, one with faults."""
_PATIENCE_S: Final = 300
_OUT: Final = sys.stdout


class Shown:
    """The product's pages as a browser opens them by their address; `faults` counts the exceptions on them."""

    def __init__(self) -> None:
        home = self._app().run()
        self.hashes = {str(one.get("url_pathname") or ""): key for key, one in home._registered_pages.items()}
        self.faults = len(home.exception)

    @staticmethod
    def _app() -> AppTest:
        return AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=_PATIENCE_S)

    def page(self, path: str, query: str) -> AppTest:
        """A page that was run in a view."""
        app = self._app()
        app._page_hash = self.hashes[path]
        app.query_params.update(parse_qs(query))
        return self._seen(app.run())

    def answered(self, query: str) -> AppTest:
        """The Reply desk in a view, once the question was typed."""
        app = self.page("reply", query)
        for label, text in QUESTION.items():
            field: Any = next(one for one in (*app.text_input, *app.text_area) if one.label.startswith(label))
            field.set_value(text)
        return self._seen(app.run())

    def _seen(self, app: AppTest) -> AppTest:
        self.faults += len(app.exception)
        return app


def main() -> int:
    """Print it all; 1 when a page raised an exception."""
    logging.disable(logging.WARNING)  # a page that no server runs is warned of once for each run
    # A server looks through the installed packages once; each run of a page here would do so again.
    manifest_scanner.scan_component_manifests = cache(manifest_scanner.scan_component_manifests)
    config.set_option("client.showErrorDetails", "full")  # a reader is told of no exception what it says
    os.environ.pop("EXPORT_HUB_LEDGER", None)
    os.environ["LOGNAME"] = "reader"
    # What Streamlit prints of an exception goes where the progress does: the answers stand alone.
    with tempfile.TemporaryDirectory(prefix="answers-") as folder, contextlib.redirect_stdout(sys.stderr):
        os.environ["EXPORT_HUB_DATA"] = folder
        _say(f"As on {clock.today():%d.%m.%Y}")
        for name, content in documents(Path(folder)):
            _say(f"document {name} {short_hash(content)}")
        _hear("The documents are made. Filling the workspace Sample …")
        with (
            open_workspace_ledger("sample", Path(folder)) as workspace_ledger,
            open_store(workspace_ledger=workspace_ledger) as store,
        ):
            load_sample(workspace_ledger, store, alone("reader"))
        with open_workspace_ledger("record", Path(folder)) as workspace_ledger:
            files = [
                receive(workspace_ledger.whole_ledger(), one.encode(), "bihar.csv", alone("reader")).entry
                for one in RETURNS
            ]
        shown = Shown()
        _show_pages(shown, tuple(f"file={str(one.payload['file_sha256'])[:12]}" for one in files))
    return int(shown.faults > 0)


def _show_pages(shown: Shown, imports: tuple[str, ...]) -> None:
    """Every page in its views, then what the first view of a page links to; `imports` opens the files received."""
    more = {**MORE, "import": imports}
    if strange := more.keys() - shown.hashes.keys():
        raise SystemExit(f"No page has the path {', '.join(sorted(strange))}: correct MORE in {Path(__file__).name}.")
    began, views = time.monotonic(), set()
    linked: dict[tuple[str, str], None] = {}
    for path in shown.hashes:
        _hear(f"{time.monotonic() - began:4.0f} s: {path or 'home'}")
        for query in (*VIEWS, *more.get(path, ())):
            app = shown.page(path, query)
            _tell(f"{path or 'home'}?{query}", app)
            views.add((path, query))
            if not query:
                linked |= dict.fromkeys(page_links(app))
    further = [one for one in linked if one[0] in shown.hashes and one not in views]
    _hear(f"{time.monotonic() - began:4.0f} s: {len(further)} links from page to page")
    for path, query in further:
        _tell(f"{path or 'home'}?{query}", shown.page(path, query))
    for query in ("as_on=2025-11-16", "states=Bihar", "workspace=Sample"):
        _tell(f"reply?{query}, a question typed", shown.answered(query))
    _hear(f"{time.monotonic() - began:4.0f} s: {len(views) + len(further) + 3} views, {shown.faults} exceptions")


def _tell(address: str, app: AppTest) -> None:
    _say(f"\n=== {address}")
    for line in page_lines(app):
        _say(line)


def _say(line: str) -> None:
    _OUT.write(f"{line}\n")


def _hear(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    raise SystemExit(main())
