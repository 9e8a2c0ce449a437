"""The papers of a reply in the official order: the reply itself and the file copy with every source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analytics.desk.reply.ministries import MINISTRY, MINISTRY_OF
from analytics.desk.reply.official import letters, long_day, sitting_day
from analytics.desk.reply.question import Question
from analytics.desk.reply.reply import GroupAnswer, Reply
from analytics.documents.paper import (
    ORIGINS,
    Block,
    Break,
    Cell,
    Origin,
    Paper,
    Paragraph,
    Role,
    Run,
    Table,
    requested,
    traced,
)
from analytics.words import dotted, listed

FORM = "Form of the reply"


@dataclass(frozen=True)
class DocumentStamp:
    """What every paper of a reply bears: the provenance of its view, the code that reopens it, the mark of the sample."""

    provenance: tuple[tuple[str, str], ...]
    code: str = ""
    is_illustrative: bool = False

    def paper(self, title: str, blocks: Sequence[Block], *, is_laid: bool = False) -> Paper:
        """A paper that bears them; one to be laid on the Table bears no code of ours."""
        return Paper(title, tuple(blocks), self.provenance, "" if is_laid else self.code, self.is_illustrative)


def reply_paper(reply: Reply, document_stamp: DocumentStamp) -> Paper:
    """The reply as it is laid on the Table or printed: head, question, answer, statement where starred, annexures."""
    question = reply.question
    blocks: list[Block] = [
        *_head(question),
        *_asked(question),
        Paragraph(("ANSWER",), "answer"),
        *_minister(question),
    ]
    if question.is_starred:
        blocks += [*_laid(question), Break(), *_statement_head(question)]
    blocks += [paragraph for one in reply.statement for paragraph in _answer(one)]
    blocks.append(Paragraph(("* * * * *",), "stars"))
    for table in reply.annexures:
        blocks += [Break(), table]
    return document_stamp.paper(question.name, blocks, is_laid=True)


def _line(*runs: Run, role: Role = "head") -> Paragraph:
    return Paragraph(runs, role)


def _head(question: Question) -> Iterator[Paragraph]:
    department = question.department.upper()
    yield _line("GOVERNMENT OF INDIA")
    yield _line(question.ministry.upper())
    if question.ministry == MINISTRY:
        yield _line(f"({department})" if department == "DEPARTMENT OF COMMERCE" else department)
    yield _line(question.house.upper())
    yield _line(f"{question.kind.upper()} QUESTION NO. ", _number(question), ".")
    if question.answer_date:
        yield _line("TO BE ANSWERED ON ", requested(sitting_day(question.answer_date), "Date of answer"), ".")
    yield Paragraph(traced(question.title.upper(), Origin(kind="asked", label="Title of the question")), "subject")


def _number(question: Question) -> Run:
    return requested(question.number, "Number of the question") if question.number else "…"


def _asked(question: Question) -> Iterator[Paragraph]:
    star = "*" if question.is_starred else ""
    hindi = ("(H)" if question.house == "Lok Sabha" else "#") if question.is_in_hindi else ""
    members = question.members or ("…",)
    first, *rest = (f"{member.upper()}:" for member in members)
    yield _line(star, _number(question), f"{hindi}. {first}", role="asked")
    for member in rest:
        yield _line(member, role="asked")
    portfolio = MINISTRY_OF[question.ministry].portfolio.replace("&", "and").upper()
    yield _line(f"Will the Minister of {portfolio} be pleased to state:", role="asked")
    origin = Origin(kind="asked", label="Words of the question")
    for part in question.parts:
        yield Paragraph(traced(part.printed, origin), "part")


def _minister(question: Question) -> Iterator[Paragraph]:
    if question.house == "Lok Sabha":
        yield _line(designation_in_hindi(question))
    yield _line(question.designation.upper())
    yield _line(f"({question.minister.upper()})" if question.minister else "(…)")


def designation_in_hindi(question: Question) -> str:
    """Who answers, in Hindi."""
    ministry = MINISTRY_OF[question.ministry]
    return dict(zip(ministry.designations, ministry.designations_hi, strict=True)).get(question.designation, "")


def _laid(question: Question) -> Iterator[Paragraph]:
    which = letters([part.letter for part in question.parts])
    yield _line(
        f"{which}: A Statement is laid on the Table of the House."
        if which
        else "A Statement is laid on the Table of the House.",
        role="body",
    )
    yield _line("* * * * *", role="stars")


def _statement_head(question: Question) -> Iterator[Paragraph]:
    which = letters([part.letter for part in question.parts])
    parts = (
        f" TO PARTS {which.replace('to', 'TO')}" if len(question.parts) > 1 else f" TO PART {which}" if which else ""
    )
    runs: list[Run] = [
        f"STATEMENT REFERRED TO IN REPLY{parts} OF {question.house.upper()} STARRED QUESTION NO. ",
        _number(question),
    ]
    if question.answer_date:
        runs += [" FOR ANSWER ON ", requested(long_day(question.answer_date), "Date of answer")]
    title = traced(question.title.upper(), Origin(kind="asked", label="Title of the question"))
    yield Paragraph((*runs, " REGARDING “", *title, "”"), "subject")


def _answer(statement: GroupAnswer) -> Iterator[Paragraph]:
    first, *rest = statement.paragraphs
    yield Paragraph((f"{statement.letters}: ", *first.runs) if statement.letters else first.runs)
    yield from rest


_FILE_COPY = (
    "S. No.",
    "As printed",
    "What it is",
    "Scheme",
    "Base",
    "As on",
    "Grade",
    "Documents",
    "View and address",
)


def file_copy(
    reply: Reply,
    checks: Sequence[tuple[str, str, str]],
    document_stamp: DocumentStamp,
    vetting: Sequence[tuple[str, str]] = (),
) -> Paper:
    """The office's own copy: every number of the reply with its source, the checks with reasons, and the documents behind words.

    `checks` are name, light and reason, one for each rule; `vetting` is where what stands that the Hindi section has to look at.
    """
    form = Origin(kind="asked", label=FORM)
    sources = Table(
        "Every number of the answer, in order, and every annexure",
        _FILE_COPY,
        tuple(_sources(reply)),
        form,
        notes=tuple(f"{kind}: {words}." for kind, words in ORIGINS.items()),
    )
    basis = [(one.letters or "Answer", "; ".join(one.basis)) for one in reply.statement if one.basis]
    blocks: list[Block] = [
        _line("FILE COPY: NOT FOR ISSUE"),
        Paragraph(traced(reply.question.name, form), "subject"),
        *(Paragraph(traced(f"{label}: {text}", form), "note") for label, text in document_stamp.provenance),
        Table("Checks before issue", ("Rule", "Light", "Finding and reason"), tuple(checks), form),
    ]
    if basis:
        blocks.append(Table("Documents behind standing lines", ("Part", "Document"), tuple(basis), form))
    blocks.append(sources)
    if vetting:
        blocks.append(Table("To be vetted by the Hindi section", ("Where", "Words"), tuple(vetting), form))
    return document_stamp.paper(f"File copy: {reply.question.name}", blocks)


def _sources(reply: Reply) -> Iterator[tuple[Cell, ...]]:
    stands = [(cited.text, cited.origin) for cited in reply.cited if cited.origin.kind not in ("day", "name")]
    stands += [(table.marking, table.origin) for table in reply.annexures]
    for at, (text, origin) in enumerate(stands, start=1):
        opens = "; ".join(part for part in (origin.view, origin.figure_id) if part)
        yield (
            at,
            text,
            f"{origin.label} ({origin.kind})",
            origin.scheme,
            origin.base,
            dotted(origin.as_on) if origin.as_on else "",
            origin.grade,
            listed(origin.documents, most=3),
            opens,
        )
