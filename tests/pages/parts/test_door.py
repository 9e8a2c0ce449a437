"""The door of files in the sample: a name without the mark is refused before there is a button."""

import pytest

from data.audit import AuditEntry
from pages.parts import downloads


def test_a_file_of_the_sample_without_the_mark_in_its_name_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloads, "is_sample", lambda: True)
    with pytest.raises(ValueError, match="bears its mark in its name"):
        downloads.download("Download", bytes, "map.png", AuditEntry("Map", "ODOP"), key="map")
    assert downloads.file_name("map", "png") == "illustrative-map.png"


def test_titles_that_differ_in_their_last_words_give_two_names() -> None:
    title = "Compare: Export action plan (DEAP), 21.07.2024 and 21.07.2025, by"
    assert downloads.stem_of(f"{title} State") != downloads.stem_of(f"{title} class")
