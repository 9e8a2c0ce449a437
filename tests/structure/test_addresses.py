"""Every table and map that a page draws has an address, or stands below with the reason why it has none."""

import ast
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path, PurePath

from pages.frame.parameters import own_parameters
from pages.parts.addressed import Map, Table
from pages.web.catalogue import PAGES

Files = Callable[..., list[Path]]
DRAW_TABLES = {"show", "show_totals", "offer"}
DRAW_MAPS = {"map_with_files", "offer_map"}
WITHOUT = {
    ("pages/returns/import_return", "table"): "of a file that one person has just handed in, read by nobody else",
    ("pages/returns/approvals", "table"): "returns that wait for an approver: read by those who may approve them",
    ("pages/returns/people", "table"): "who may do what: read by those who manage people",
    ("pages/returns/sources_log/sections/log.py", "entry_table"): "entries name persons",
    ("pages/places/names/sections/queue.py", "table"): "names in files that are not published yet",
    ("pages/parliament/letters/sections/tracker.py", "table"): "letters sent, with what their authors wrote of them",
    (
        "pages/parliament/claims/sections/overview.py",
        "claims_table",
    ): "rows of the ledger, at its address with claim_measure",
    (
        "pages/parliament/measures/sections.py",
        "frame",
    ): "the rows of FACTS, which its own table draws with a box for each",
}


def drawn(source: str) -> Iterator[tuple[int, ast.Call]]:
    """Every call that draws a table or map with its files."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in DRAW_TABLES | DRAW_MAPS:
            yield node.lineno, node


def is_declared(call: ast.Call) -> bool:
    """Whether it draws what is declared: a table by its declaration, a map with the key of its own."""
    if isinstance(call.func, ast.Name) and call.func.id in DRAW_MAPS:
        return any(one.arg == "address" for one in call.keywords)
    return bool(call.args) and isinstance(call.args[0], ast.Starred)


def may_lack(path: PurePath, call: ast.Call) -> bool:
    first = ast.unparse(call.args[0]) if call.args else ""
    return any(str(path).startswith(place) and (what == "table" or first.startswith(what)) for place, what in WITHOUT)


def test_what_a_page_draws_is_declared(root: Path, ours: Files) -> None:
    shared = ("parts", "frame", "web")
    pages = [path for path in ours("*.py") if path.parts[0] == "pages" and path.parts[1] not in shared]
    found = [(path, line, call) for path in pages for line, call in drawn((root / path).read_text("utf-8"))]
    assert len(found) > 50
    assert [f"{path}:{line}" for path, line, call in found if not is_declared(call) and not may_lack(path, call)] == []


def test_every_declaration_is_in_the_catalogue(root: Path) -> None:
    served = {id(part) for _, parts in PAGES for part in parts}
    for path in root.glob("pages/**/tables.py"):
        name = ".".join(path.relative_to(root).with_suffix("").parts)
        if name == "pages.parts.tables":
            continue
        stated = [(key, one) for key, one in vars(import_module(name)).items() if isinstance(one, Table | Map)]
        assert [f"{name}.{key}" for key, one in stated if id(one) not in served] == []


def test_no_table_has_the_key_of_a_choice_on_its_page() -> None:
    """A frame is a widget under its table's key; a table of totals is one under another, so that completeness may have both."""
    own = {page.path: set(own_parameters(page)) for page, _ in PAGES}
    shared = [(page.path, part.key) for page, parts in PAGES for part in parts if part.key in own[page.path]]
    assert shared == [("quality", "completeness")]


def test_a_table_made_on_the_spot_is_found() -> None:
    (call,) = [one for _, one in drawn('show(pd.DataFrame(rows), view, "some")')]
    assert not is_declared(call)
    (call,) = [one for _, one in drawn("show(*ROWS.of(shown), empty='none')")]
    assert is_declared(call)
    (call,) = [one for _, one in drawn("map_with_files(layer, level=level)")]
    assert not is_declared(call)
