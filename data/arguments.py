"""What each command of `python -m data` takes, in words."""

import argparse
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from data.entries import Head, head_marked
from data.errors import ExportHubError
from data.people.identity import ROLES

DOCUMENT = {
    "title": "title of the document that the return rests on; with the next four, the return is published",
    "kind": "notification, state_letter, ra_report, published_statement or derived",
    "number": "letter or order number",
    "date": "date of the document, YYYY-MM-DD",
    "sent-by": "who sent it",
}

_READING = (
    "a JSON file that says how the return is to be read; any of: state (a name), kind, scheme, split (true: commas part"
    ' products), each (true: what a row says once holds for each product of its cell), headings ({"Sheet1": "3-5"}), words ({a word of your own for a status: its meaning, or "aside"; {"Sheet1!D": {a word: its meaning}} for one column}), columns ({heading or "Sheet1!D": a field\'s name or "aside"}), periods ({"Sheet1!D": "April-December 2025"}), units ({"Sheet1!D": "Rs crore"}), aside (a list'
    ' of "Sheet2", "Sheet1!14", "Sheet1!C7")'
)


def add_arguments(made: Mapping[str, argparse.ArgumentParser]) -> None:
    """Tell each command's parser its operands and options."""
    for name, operand, words in (
        ("import", "file", "an XLSX, XLS, ODS or CSV file; a list of exports as CSV may have millions of rows"),
        ("backup", "to", "a new folder"),
        ("restore", "backup", "the backup's folder"),
        ("export", "to", "a new folder"),
    ):
        made[name].add_argument(operand, type=Path, help=words)
    made["draw"].add_argument("--until", type=int, help="the last entry to be drawn")
    made["compare-list"].add_argument("sequence", type=int, help="number of the entry that submits it")
    made["undo"].add_argument("sequence", type=int, help="number of the entry to take back")
    made["settle"].add_argument("--state", type=int, required=True, help="LGD code of the State")
    made["settle"].add_argument("--written", required=True, help="the name as the return writes it")
    made["settle"].add_argument("--district", help="LGD code of the district; left out: it is no district")
    made["person"].add_argument("subject", help="who it is, as the sign-in says it")
    made["person"].add_argument("--name", required=True, help="what this person is called on screen")
    made["person"].add_argument(
        "--role", action="append", default=[], choices=ROLES, help="any of these, once for each"
    )
    made["person"].add_argument(
        "--state", action="append", default=[], type=int, help="LGD code of an editor's State; 0 for the whole country"
    )
    for name in ("verify", "restore"):
        made[name].add_argument(
            "--against", type=_marked, help="an entry that the records must have, as a document names it"
        )
    made["restore"].add_argument(
        "--unconfirmed", action="store_true", help="take a backup of which nothing outside it has an entry"
    )
    for name in ("settle", "import"):
        made[name].add_argument(
            "--for",
            dest="subject",
            help="where people sign in: the State editor in whose name it is done, by the sign-in",
        )
    for name in ("settle", "undo", "person", "accept-clock"):
        made[name].add_argument("--reason", required=True, help="why: it is kept in the ledger")
    made["import"].add_argument("--as-on", type=_day, help="the day on which the return was true, YYYY-MM-DD")
    made["import"].add_argument("--reading", type=Path, help=_READING)
    made["import"].add_argument(
        "--save-reading", type=Path, help="write how the file is read, to be changed and given back"
    )
    made["import"].add_argument(
        "--accept-names",
        action="store_true",
        help="settle every name that reads like one district and no other, after showing them",
    )
    made["import"].add_argument(
        "--remarks-hold",
        action="store_true",
        help="say that every row holds beside which a remark stands that no rule understands, after showing them",
    )
    made["import"].add_argument("--yes", action="store_true", help="publish without the question before it")
    for name, words in DOCUMENT.items():
        made["import"].add_argument(f"--{name}", type=_day if name == "date" else str, help=words)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no date; write YYYY-MM-DD") from error


def _marked(text: str) -> Head:
    try:
        return head_marked(text)
    except ExportHubError as fault:
        raise argparse.ArgumentTypeError(str(fault)) from fault
