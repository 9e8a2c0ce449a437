"""Which pages stand in the menu for whom, and the mark on the page where something waits."""

from __future__ import annotations

from data.people.rights import refusal
from data.returns.submissions import waiting
from pages.frame.actor import identity
from pages.frame.ask import workspace_ledger
from pages.frame.registry import APPROVALS, PEOPLE, Entry


def is_shown(page: Entry) -> bool:
    """Whether the page stands in the menu: those for several people only where several sign in, each for whom it is."""
    person = identity()
    if page in (APPROVALS, PEOPLE):
        if person.is_alone:
            return False
        if page == PEOPLE:
            return refusal(person, "manage") is None
        return refusal(person, "publish") is None or refusal(person, "submit") is None
    return page.is_listed


def title(page: Entry) -> str:
    """The page's title in the menu; for who may approve, with the number of returns that wait."""
    if page == APPROVALS and is_shown(page) and refusal(identity(), "publish") is None:
        count = len(waiting(workspace_ledger().whole_ledger()))
        return f"{page.title} ({count})" if count else page.title
    return page.title
