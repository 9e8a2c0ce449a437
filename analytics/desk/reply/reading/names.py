"""What a part names beside places: topics that are no scheme, schemes, and subjects of measures; and its text without them."""

from __future__ import annotations

import re

from analytics.desk.reply.reading.question_words import SCHEMES, SUBJECTS, TOPICS


def topic_of(text: str) -> tuple[str, str]:
    """The first topic named, and the text with a mark in place of each."""
    named = ""
    for topic, pattern in TOPICS.items():
        if re.search(pattern, text, re.IGNORECASE):
            named = named or topic
            text = re.sub(pattern, f" \x00{topic}\x00 ", text, flags=re.IGNORECASE)
    return named, text


def subjects_of(text: str) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    """The subjects of measures named, the words that name them, and the text without these."""
    named, words = [], []
    for subject, (pattern, _) in SUBJECTS.items():
        if pattern and (found := re.search(pattern, text, re.IGNORECASE)):
            named.append(subject)
            words.append(found[0])
            text = re.sub(pattern, " ", text, flags=re.IGNORECASE)
    return tuple(named), tuple(words), text


def schemes_of(text: str) -> tuple[tuple[str, ...], str]:
    """The schemes named, and the text without them."""
    named = []
    for scheme, pattern in SCHEMES.items():
        if re.search(pattern, text, re.IGNORECASE):
            named.append(scheme)
            text = re.sub(pattern, " ", text, flags=re.IGNORECASE)
    return tuple(named), text
