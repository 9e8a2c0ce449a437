"""The code on a document: short enough to type, and the same for the same view of the same state of the ledger."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from typing import Final

_SIGNS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Digits and capitals without I, L, O and U, which are misread."""
_READ_AS: Final = str.maketrans("ILO", "110")
PREFIX: Final = "EHM"


def view_code(workspace: str, last_fact: int, page: str, parameters: Mapping[str, Sequence[str]]) -> str:
    """The code of a view: EHM-XXXX-XXXX. `last_fact` is the entry up to which the ledger's facts are shown."""
    wording = json.dumps(
        [workspace, last_fact, page, sorted((key, list(values)) for key, values in parameters.items())],
        ensure_ascii=False,
    )
    number = int.from_bytes(hashlib.sha256(wording.encode()).digest()[:5])
    signs = "".join(_SIGNS[number >> shift & 31] for shift in range(35, -1, -5))
    return f"{PREFIX}-{signs[:4]}-{signs[4:]}"


def as_written(typed: str) -> str:
    """A code as a person typed it, in the form that documents bear; blank for what is no code."""
    signs = re.sub(r"[\s\-–]", "", typed.upper()).removeprefix(PREFIX).translate(_READ_AS)
    return f"{PREFIX}-{signs[:4]}-{signs[4:]}" if re.fullmatch(f"[{_SIGNS}]{{8}}", signs) else ""
