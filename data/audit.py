"""What the ledger keeps of a file that leaves: one type, written before the file is given away."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Self

from data.entries import Entry
from data.ledger.ledger import Ledger
from data.people.identity import Identity
from data.people.rights import Action, require

EXPORTED: Final = "exported"
"""The action of these entries."""

Parameters = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class CodedView:
    """A view under the code that its files bear: the page's path, the parameters of its link, and the ledger it is drawn from.

    `ledger_entry` is the entry up to which that ledger stood; absent for files that left before it was kept. `head` is the mark
    of the newest entry that changed a fact, as the file bears it.
    """

    code: str
    page: str
    parameters: Parameters
    workspace: str
    ledger_entry: int | None
    head: str = ""


@dataclass(frozen=True)
class AuditEntry:
    """One row per file that leaves: what it is, of which view in words, and of how many rows where it has rows.

    `coded` is the view that reopens, absent for a copy of the whole ledger; of a pack it says where and of which ledger, and `codes`
    has the link behind the code of each document.
    `severities` and `reasons` are those of the checks before issue, by rule. Name, format and hash come with the file.
    """

    what: str
    view: str
    coded: CodedView | None = None
    row_count: int | None = None
    codes: Mapping[str, Parameters] = field(default_factory=dict)
    severities: Mapping[str, str] = field(default_factory=dict)
    reasons: Mapping[str, str] = field(default_factory=dict)
    file_name: str = ""
    kind: str = ""
    sha256: str = ""

    def of_file(self, name: str, content: bytes) -> Self:
        """The same with what is known once the file is made; a name ends in its format."""
        made = {"file_name": name, "kind": name.rpartition(".")[2], "sha256": hashlib.sha256(content).hexdigest()}
        return type(self)(**{**self.__dict__, **made})

    def payload(self) -> dict[str, Any]:
        """As the ledger keeps it, under the names that its entries have had from the first; what is not there is left out."""
        wording: dict[str, Any] = {
            "what": self.what,
            "view": self.view,
            "rows": self.row_count,
            "file_name": self.file_name,
            "format": self.kind,
            "sha256": self.sha256,
        }
        if self.codes:
            wording["codes"] = {code: _plain(parameters) for code, parameters in self.codes.items()}
        elif self.coded:
            wording |= {"code": self.coded.code, "parameters": _plain(self.coded.parameters)}
        if self.coded:
            wording |= {
                "page": self.coded.page,
                "workspace": self.coded.workspace,
                "ledger_entry": self.coded.ledger_entry,
            }
        if self.severities:
            wording |= {"lights": dict(self.severities), "reasons": dict(self.reasons)}
        return {key: value for key, value in wording.items() if value not in (None, "")}


def needed_right(audit_entry: AuditEntry) -> Action:
    """What a person must be allowed to do: a file that bears the answers of the checks before issue is a document issued."""
    return "issue" if audit_entry.severities else "export"


def record_export(ledger: Ledger, audit_entry: AuditEntry, by: Identity) -> Entry:
    """Write into the ledger that a file leaves, before it does. Raises AccessFault, LedgerFault; then the file may not leave."""
    require(by, needed_right(audit_entry))
    return ledger.append(EXPORTED, audit_entry.payload(), actor=by.subject)


def coded_views(payload: Mapping[str, Any]) -> dict[str, CodedView]:
    """The views that an entry's file can be reopened in, by code: one, or one for each document of a pack."""
    links = dict(payload.get("codes", {}))
    if "code" in payload:
        links[payload["code"]] = payload["parameters"]
    return {
        code: CodedView(
            code, payload.get("page", ""), parameters, payload.get("workspace", ""), payload.get("ledger_entry")
        )
        for code, parameters in links.items()
    }


def _plain(parameters: Parameters) -> dict[str, list[str]]:
    return {key: list(values) for key, values in parameters.items()}
