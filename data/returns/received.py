"""A file received, read against the books as they are: its own day decides which districts there were."""

from datetime import date

from data.returns import intake
from data.returns.intake import Draft
from data.returns.names import Aliases, Asked, register_as_on


def read_received(store: Asked, aliases: Aliases, content: bytes, name: str, as_on: date | None, today: date) -> Draft:
    """The draft of a file, with names settled in the register of the day on which the return was true.

    Without `as_on` the day is the one that the file names; where that day had other districts than today, the file is read
    once more against them. Raises ReturnFault where the file cannot be opened.
    """
    register = register_as_on(store, as_on or today)
    draft = intake.read(content, name, register, aliases, as_on, today=today)
    if as_on is None and draft.as_on_date is not None:
        of_its_day = register_as_on(store, draft.as_on_date)
        if of_its_day.names != register.names:
            return intake.read(content, name, of_its_day, aliases, draft.as_on_date, today=today)
    return draft
