"""What the rules before issue look at: the reply in its view, the figures of its paragraphs, and a row of what was found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from analytics.checks import Light, Looked
from analytics.desk.ground import Ground
from analytics.desk.reply import Reply, Said
from analytics.documents.paper import Cited, Origin, Paragraph


@dataclass(frozen=True)
class Asked:
    """What the rules are asked over."""

    ground: Ground
    reply: Reply
    level: str


def figures(said: Said | Paragraph) -> list[Cited]:
    """The numbers of an answer or paragraph that are counted by the product or stated by a document."""
    paragraphs = (said,) if isinstance(said, Paragraph) else said.paragraphs
    return [
        run
        for one in paragraphs
        for run in one.runs
        if not isinstance(run, str) and run.origin.kind in ("figure", "document")
    ]


def row(light: Light, about: str, finding: str, origin: Origin | None = None) -> Looked:
    """One thing looked at, with the day and the documents of the figure that it is about."""
    day = origin.as_on if origin and origin.as_on and origin.as_on > date.min else None
    return Looked(light, about, finding, day, "; ".join(origin.documents[:3]) if origin else "")


def start(paragraph: Paragraph) -> str:
    """The first words of a paragraph, which name it in a list."""
    words = paragraph.text
    return words if len(words) <= 70 else f"{words[:70].rsplit(' ', 1)[0]} …"
