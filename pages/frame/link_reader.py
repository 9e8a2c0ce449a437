"""A view read from an address alone, without a page: strictly, so that a misspelt parameter is refused and never guessed.

A page is kinder: its bar says what it could not read and shows the rest. A program that reads by address has nobody to tell.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from analytics.filters import Filters
from analytics.places.questions import codes
from analytics.words import counted, dotted, listed
from data.workspace_ledger import Workspace
from pages.frame.ask import ask, workspace_ledger
from pages.frame.filter_bar import FIRST_DAY, today
from pages.frame.parameters import DAY, FILTERS, PAST_DAY, SEVERAL, SWITCH, Parameter, default_of
from pages.frame.workspace import AT_ENTRY, KEY, WORKSPACES

_MOST_VALUES: Final = 60
_LONGEST: Final = 200


class LinkFault(ValueError):
    """An address that asks for what is not there, in one sentence for its reader."""


class LinkReader:
    """The parameters of one address, each taken by the key under which its page has it. Raises LinkFault for a wrong one."""

    def __init__(self, pairs: Iterable[tuple[str, str]], known: Collection[str]) -> None:
        self._values: dict[str, list[str]] = {}
        for key, value in pairs:
            if key not in known:
                raise LinkFault(f"“{_shown(key)}” is no parameter of this address. It reads: {', '.join(known)}.")
            if not value or len(value) > _LONGEST or not value.isprintable():
                raise LinkFault(
                    f"The value of “{key}” is blank, longer than {_LONGEST} letters, or holds a control sign."
                )
            self._values.setdefault(key, []).append(value)
        crowded = next((key for key, values in self._values.items() if len(values) > _MOST_VALUES), None)
        if crowded:
            raise LinkFault(f"“{crowded}” stands more than {_MOST_VALUES} times.")

    @property
    def parameters(self) -> Mapping[str, Sequence[str]]:
        """What was given, by key, in the order of the address."""
        return self._values

    @property
    def workspace(self) -> Workspace:
        """The workspace asked for: the record unless the address says Sample."""
        return WORKSPACES[self.one_of(KEY, WORKSPACES, "Record")]

    @property
    def entry(self) -> int | None:
        """The entry of the ledger up to which the store is to be drawn; none for the present one."""
        text = self.text(AT_ENTRY)
        if text and not (text.isascii() and text.isdecimal() and len(text) < 16):
            raise LinkFault(f"“{AT_ENTRY}” is {_shown(text)}, which is no whole number.")
        return int(text) if text else None

    def filters(self) -> Filters:
        """The bar's part of the view, as the bar above every page would hold it."""
        if self.entry is not None and self.entry > workspace_ledger().head().sequence:
            raise LinkFault(f"“{AT_ENTRY}” is {self.entry}, and the log has no such entry yet.")
        return Filters(**{one.field: one.form.to_field(self._widget(one)) for one in FILTERS})

    def text(self, key: str) -> str:
        """One value as it stands; blank where none is given."""
        values = self._values.get(key, [])
        if len(values) > 1:
            raise LinkFault(f"“{key}” stands {len(values)} times; it takes one value.")
        return values[0] if values else ""

    def one_of(self, key: str, options: Collection[str], default: str = "") -> str:
        """One value among those that the page offers; its default where none is given."""
        value = self.text(key) or default or default_of(key)
        if value and value not in options:
            raise LinkFault(_unknown(key, value, options))
        return value

    def several(self, key: str, options: Collection[str]) -> tuple[str, ...]:
        """Any number of values among those that the page offers."""
        values = tuple(self._values.get(key, ()))
        for value in values:
            if value not in options:
                raise LinkFault(_unknown(key, value, options))
        return values

    def day(self, key: str, default: date) -> date:
        """One day, written year-month-day, that a page's calendar would offer."""
        text = self.text(key)
        if not text:
            return default
        try:
            day = date.fromisoformat(text)
        except ValueError:
            day = None
        if day is None or day.isoformat() != text or not FIRST_DAY <= day <= today():
            raise LinkFault(
                f"“{key}” is {_shown(text)}. A day is written like 2026-01-31 and lies between {dotted(FIRST_DAY)} and "
                f"{dotted(today())}."
            )
        return day

    def _widget(self, one: Parameter) -> object:
        """What the bar's widget would hold for a filter."""
        key = one.key
        if one.form is SEVERAL or one.field == "states":
            return self.several(key, one.options or ask(codes))
        if one.form is SWITCH:
            return self.one_of(key, ("true", "false")) == "true"
        if one.form is DAY:
            return self.day(key, today())
        if one.form is PAST_DAY:
            return self.day(key, today()) if self.text(key) else None
        return self.entry if key == AT_ENTRY else self.one_of(key, one.options)


def _unknown(key: str, value: str, options: Collection[str]) -> str:
    names = [one for one in options if one]
    return f"“{key}” is {_shown(value)}, which is none of its {counted(len(names), 'value')}: {listed(sorted(names), most=12)}."


def _shown(text: str) -> str:
    """What was sent, short and printable, so that it can be said back."""
    return "".join(sign if sign.isprintable() else "?" for sign in text[:40])
