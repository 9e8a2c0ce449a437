"""A file received, read against the ledger as it is: its own day decides which districts there were."""

import hashlib
from collections.abc import Sequence
from datetime import date

from data.returns import intake
from data.returns.choices import NOTHING_CHOSEN, Choices
from data.returns.files.read_file import read_file, shown_name
from data.returns.intake import Draft
from data.returns.names.names import Aliases, Asked, Register, register_as_on
from data.returns.remembered import Remembered, offered


def read_received(
    store: Asked,
    aliases: Aliases,
    content: bytes,
    name: str,
    as_on: date | None,
    today: date,
    *,
    choices: Choices = NOTHING_CHOSEN,
    known: Sequence[Remembered] = (),
) -> Draft:
    """The draft of a file, with names settled in the register of the day on which the return was true.

    Without `as_on` the day is the one that the file names; where that day had other districts than today, the file is read
    once more against them. Where nothing was chosen but the kind and the State, the newest of the `known` readings that
    fits is taken. Raises ReturnFault where the file cannot be opened.
    """
    sheets = read_file(content, shown_name(name))
    sha256 = hashlib.sha256(content).hexdigest()

    def read(register: Register) -> Draft:
        def again(chosen: Choices) -> Draft:
            return intake.draft_of(sheets, sha256, register, aliases, as_on, today=today, choices=chosen)

        first = again(choices)
        is_plain = choices == Choices(kind=choices.kind, state_code=choices.state_code)
        return offered(first, known, again, choices) if is_plain and known else first

    register = register_as_on(store, as_on or today)
    draft = read(register)
    if as_on is None and draft.as_on_date is not None:
        of_its_day = register_as_on(store, draft.as_on_date)
        if of_its_day.names != register.names:
            return read(of_its_day)
    return draft
