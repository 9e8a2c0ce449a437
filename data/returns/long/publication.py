"""A long list as an entry of the ledger: its rows stay in the file received, the entry says how they are read and what they sum to."""

from datetime import date
from typing import Any

from data.errors import Fault
from data.returns.faults import CellFault, ReturnFault
from data.returns.intake import Document, Draft, document_faults, statement_of
from data.returns.long.read_list import LongList
from data.returns.long.received import Packed


def list_publication(
    given: Packed, read: LongList, document: Document, as_on_date: date, *, is_sample: bool, entered_by: str = ""
) -> dict[str, Any]:
    """What the entry says that publishes a list. Raises ReturnFault, with all reasons, where it may not be published.

    `entered_by` is the machine's account, where it brings the list in in another person's name.
    """
    faults: list[Fault] = [*read.faults]
    faults += [
        CellFault(f"'{one.written}' is not settled ({one.cells[0]})", "Settle it, or say that it is no district")
        for one in read.questions
    ]
    faults += document_faults(document, as_on_date, is_illustrative=read.is_illustrative, is_sample=is_sample)
    if read.last_day is not None and read.last_day > as_on_date:
        what = f"a row speaks of {read.last_day.isoformat()}, which is after the as-on date {as_on_date.isoformat()}"
        faults.append(CellFault(what, "Give the day on which the return was true"))
    if faults:
        raise ReturnFault.of(faults)
    entered = {"entered_by": entered_by} if entered_by else {}
    return statement_of("exports", document, as_on_date) | list_statement(given, read) | entered


def list_statement(given: Packed, read: LongList) -> dict[str, Any]:
    """What an entry says of the list itself."""
    return {
        "file_sha256": given.sha256,
        "file_name": given.file_name,
        "states": list(read.states),
        "rows": read.row_count,
        "kept_aside": [one.place for one in read.head.asides],
        "list": {
            **read.reading,
            "sums": [one.as_json() for one in read.sums],
            "records": read.record_count,
            "set_aside": [[one.what, one.count] for one in read.asides],
        },
    }


def as_draft(given: Packed, read: LongList, as_on_date: date | None) -> Draft:
    """The list as what is said before any publication needs it: without its rows."""
    return Draft(given.sha256, given.file_name, "exports", as_on_date, read.states, (), (), (), (), ())
