"""The sample's files in the order in which they are taken in, each with the illustrative document it rests on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from data.returns.intake import Document
from data.returns.names.names import Asked, Register, register_as_on
from data.samples.arrangements import SampleKind
from data.samples.chance import draw, one_of
from data.samples.committee_facts import committee_facts
from data.samples.committee_return import committee_return
from data.samples.export_return import export_return
from data.samples.plan_facts import ROUNDS, plan_facts
from data.samples.plan_return import plan_return

FILE_COUNT = 252
"""36 States and Union Territories: plans and committees on three dates, exports on the last."""

_SUBJECT: dict[SampleKind, str] = {
    "plans": "status of District Export Action Plans",
    "committees": "Export Promotion Committees",
    "exports": "value of exports by district",
}
_IN_NUMBERS: dict[SampleKind, str] = {"plans": "DEAP", "committees": "EPC", "exports": "EXP"}
_SENDERS = {
    "state_letter": (
        "Directorate of Industries, {}",
        "Commissioner of Industries, {}",
        "Department of Industries and Commerce, {}",
    ),
    "ra_report": ("Regional Authority of DGFT for {}",),
    "notification": ("Department of Industries and Commerce, {}",),
}


@dataclass(frozen=True)
class SampleFile:
    """One file as a State would send it, the day it is true of, and the document that comes with it."""

    name: str
    kind: SampleKind
    state_code: int
    as_on_date: date
    content: bytes
    document: Document


def sample_registers(store: Asked) -> dict[date, Register]:
    """The register of each of the sample's days."""
    return {day: register_as_on(store, day) for day in ROUNDS}


def sample_files(registers: Mapping[date, Register]) -> Iterator[SampleFile]:
    """All files: by date, plans before committees, States by their codes; then the exports. Each is written when it is asked for."""
    plans = plan_facts(registers)
    committees = committee_facts(registers, plans)
    for day, register in registers.items():
        short = {code: name for code, name, _ in register.states if name.isascii() and len(name) == 2}
        states = sorted(register.state_name)
        for state in states:
            content = plan_return(state, day, register, plans)
            yield _file("plans", state, short[state], register, day, content)
        for state in states:
            content = committee_return(state, short[state], day, register, committees)
            yield _file("committees", state, short[state], register, day, content)
    last = max(registers)
    for state in states:
        yield _file("exports", state, short[state], registers[last], last, export_return(state, last, registers[last]))


def _file(kind: SampleKind, state: int, short: str, register: Register, day: date, content: bytes) -> SampleFile:
    name = register.state_name[state]
    return SampleFile(
        name=f"Illustrative {kind} {name} {day:%d.%m.%Y}.xlsx",
        kind=kind,
        state_code=state,
        as_on_date=day,
        content=content,
        document=_document(kind, state, name, short, day),
    )


def _document(kind: SampleKind, state: int, state_name: str, short: str, day: date) -> Document:
    rests_on = "state_letter"
    if draw("document", kind, state, day) < 0.3:
        rests_on = "notification" if kind == "committees" else "ra_report"
    sender = one_of(_SENDERS[rests_on], "sender", state).format(state_name)
    return Document(
        title=f"Illustrative: {_SUBJECT[kind]}, {state_name}, as on {day:%d.%m.%Y}",
        kind=rests_on,
        number=f"Illustrative/{short}/{_IN_NUMBERS[kind]}/{day:%Y-%m}",
        date=day + timedelta(days=3 + int(draw("letter", kind, state, day) * 25)),
        sent_by=f"Illustrative: {sender}",
    )
