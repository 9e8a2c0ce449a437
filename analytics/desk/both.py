"""Words that are said in two languages at once, from the same numbers."""

from __future__ import annotations

from typing import NamedTuple

from analytics.documents.paper import Runs


class Both(NamedTuple):
    """The same words in English and Hindi, with the same numbers in the same order."""

    english: Runs
    hindi: Runs
