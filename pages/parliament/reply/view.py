"""What the Reply desk shows: the question, the reply composed in the view, and the words that its papers bear."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from analytics.desk.reply.papers import DocumentStamp
from analytics.desk.reply.question import Question
from analytics.desk.reply.reply import Reply, reply
from analytics.figures.register import FIGURES, value_of
from analytics.filters import Filters
from analytics.provenance import Provenance
from analytics.words import counted
from pages.frame.ask import ask
from pages.frame.filter_bar import sentence
from pages.frame.workspace import is_sample
from pages.parts.stamp import coded_view


@dataclass(frozen=True)
class DeskView:
    """The question as decided, the reply to it, and the view that both are of."""

    filters: Filters
    question: Question
    reply: Reply
    view: Provenance

    @property
    def document_stamp(self) -> DocumentStamp:
        """What every paper bears: provenance, code, and the mark of the sample."""
        return DocumentStamp(self.view.lines(), self.view.code, self.view.is_illustrative)


def desk_view(filters: Filters, question: Question) -> DeskView:
    """The reply to a question in the view."""
    statement, coded = ask(reply, filters, question), coded_view()
    register = ask(value_of, filters, FIGURES["districts_in_register"])
    # An address behind a document's name stands in the file copy; here the name says enough.
    cited = [document.partition(": http")[0] for one in statement.cited for document in one.origin.documents]
    documents = Counter(
        cited + [document for one in statement.statement for document in one.basis if document not in cited]
    )
    view = Provenance(
        title=question.name,
        scheme=f"{filters.scheme}; figures of Districts as Export Hubs (DEH) in paragraphs and annexures of their own",
        sentence=sentence(filters),
        base=f"{counted(register.value if register else 0, 'district')} of the {filters.register}",
        as_on=filters.as_on,
        sources=tuple(f"{document}: cited {counted(count, 'time')}" for document, count in documents.most_common(12)),
        notes=("Lists and statements carry the day of their own document, as printed beside each figure.",),
        is_illustrative=is_sample(),
        code=coded.code,
        head=coded.head,
    )
    return DeskView(filters, question, statement, view)
