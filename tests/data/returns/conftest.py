"""The register on a fixed day, and a ledger that is a list: what the import needs of its neighbours."""

import hashlib
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from data.returns import intake
from data.returns.choices import Choices
from data.returns.faults import ReturnFault
from data.returns.files.child import answer
from data.returns.files.sheets import Sheets, read_answer
from data.returns.names.names import Register, register_as_on
from data.store import open_store

# The modules that make the files lie beside this one; tests are no package that could be imported from.
sys.path.insert(0, str(Path(__file__).parent))

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="session")
def today() -> date:
    return TODAY


@pytest.fixture(scope="session")
def register(data_folder: Path) -> Register:
    """The register of 784 districts."""
    with open_store(data_folder) as store:
        return register_as_on(store, TODAY)


@dataclass(frozen=True)
class ListedEntry:
    sequence: int
    action: str
    payload: Mapping[str, Any]
    actor: str
    key: str | None = None
    is_repeat: bool = False


@dataclass
class ListLedger:
    """Entries in a list; a key that is taken gives back its entry."""

    listed: list[ListedEntry] = field(default_factory=list)
    kept: list[bytes] = field(default_factory=list)

    def append(
        self,
        action: str,
        payload: Mapping[str, Any],
        *,
        actor: str,
        key: str | None = None,
        blobs: Sequence[bytes] = (),
        drawn_to: int | None = None,
    ) -> ListedEntry:
        assert drawn_to is None or drawn_to <= len(self.listed)
        for before in self.listed:
            if key is not None and before.key == key:
                return replace(before, is_repeat=True)
        entry = ListedEntry(len(self.listed) + 1, action, payload, actor, key)
        self.listed.append(entry)
        self.kept.extend(blobs)
        return entry

    def entries(self, after: int = 0) -> Iterator[ListedEntry]:
        return iter(self.listed[after:])

    def entry(self, sequence: int) -> ListedEntry:
        return self.listed[sequence - 1]

    def find(self, key: str) -> ListedEntry | None:
        return next((one for one in self.listed if one.key == key), None)


@pytest.fixture
def ledger() -> ListLedger:
    return ListLedger()


def sheets_of(content: bytes, name: str) -> Sheets:
    """A file's sheets, read in this process; a refusal is raised as the import does. Saves the start of a child."""
    found = read_answer(answer(content), name)
    if isinstance(found, list):
        raise ReturnFault.of(found)
    return found


@pytest.fixture(scope="session")
def draft(register: Register) -> Callable[..., intake.Draft]:
    """Reads a file into a draft without a child process."""

    def made(content: bytes, name: str = "return.xlsx", choices: Choices | None = None, **aliases: Any) -> intake.Draft:
        sheets = sheets_of(content, name)
        sha256 = hashlib.sha256(content).hexdigest()
        return intake.draft_of(
            sheets, sha256, register, aliases.get("aliases", {}), None, today=TODAY, choices=choices or Choices()
        )

    return made
