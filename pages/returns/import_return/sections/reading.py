"""How a file was read, to be confirmed or changed by hand: sheets, headings, columns, and what was set aside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from functools import partial

import pandas as pd
import streamlit as st

from analytics.words import counted, dotted, listed
from data.returns.choices import ASIDE, NOUGHT, PRODUCTS_SAID, is_meaning
from data.returns.intake import Draft
from data.returns.layout.columns import latest
from data.returns.lines.corrected import HOLDS
from data.returns.lines.scheme_cells import SCHEMES_SAID
from data.returns.remembered import confirm, confirmed_by, is_template
from data.returns.shown import ReadColumn, ReadSheet, field_words, row_words, title_words
from data.returns.words import kinds
from data.returns.words.export_periods import Period, period_of
from data.returns.words.kinds import KIND_WORDS, SCHEMES, Kind
from data.returns.words.status_words import ANSWERS, OWN_WORDS
from pages.frame.actor import identity, may
from pages.frame.ask import act, workspace_ledger
from pages.frame.filter_bar import state_names
from pages.frame.markdown import plain
from pages.frame.segments import one_of
from pages.parts.notice import leave_notice
from pages.parts.tables import show
from pages.parts.widget_keys import short_hash
from pages.returns.import_return.sections.answers_of_columns import (
    asked_hidden,
    asked_order,
    asked_periods,
    asked_units,
)
from pages.returns.import_return.sections.faults import view_of
from pages.returns.import_return.sections.file import Reading, keep_choices
from pages.returns.import_return.sections.remarks import show_remarks

_COLUMNS = 80
_NOT_SAID = "As the file says"
_MEANINGS: dict[Kind, tuple[Iterable[str], ...]] = {
    "plans": (OWN_WORDS["stage"], ANSWERS),
    "committees": (OWN_WORDS["status"], OWN_WORDS["committee"], ANSWERS),
    "products": (OWN_WORDS["sector"], ANSWERS, ("yes; no", "no; yes"), PRODUCTS_SAID, SCHEMES_SAID),
    "exports": ((NOUGHT, HOLDS),),
}
"""What a State's own word may be said to mean in each kind of return: the same that a file for --reading may say."""
_PLACE = re.compile(r".+![A-Z]{0,3}\d*")
_OPEN = ""
"""Chosen for a column of which nobody has said yet what it is."""
_SPLIT = {None: "Ask me", True: "They part several products", False: "They belong to one product's name"}


def show_reading(reading: Reading) -> None:
    """What each sheet and column was taken for; the way to change it; the button that confirms it."""
    draft = reading.draft
    if draft is None:
        return
    _kinds(reading, draft)
    sheets = [one for one in _layouts(draft) if not one.is_hidden]
    if any(sheet.columns for sheet in sheets):
        frame = pd.DataFrame(
            [
                (column.place, column.heading or "no heading", _means(sheet.kind, column), "; ".join(column.samples))
                for sheet in sheets
                for column in sheet.columns
            ],
            columns=["Column", "Heading", "Read as", "Samples"],
        )
        show(frame, view_of(reading, "How a return was read"), "reading")
    for words in _statement(reading, draft):
        st.caption(plain(words))
    for hidden in draft.hidden:
        st.info(plain(f"{hidden.words[0].upper()}{hidden.words[1:]}."), icon=":material/visibility_off:")
    for aside in draft.open:
        st.warning(plain(f"Not read, and it looks like data. {aside.sentence()}."), icon=":material/visibility_off:")
    _set_rows_of_state_aside(reading, draft)
    show_remarks(reading, draft)
    _change(reading, draft, sheets)
    _confirm(reading, draft)


def _set_rows_of_state_aside(reading: Reading, draft: Draft) -> None:
    """One press for all rows among the districts' that name the State or its committee."""
    if not draft.rows_of_state:
        return
    many = counted(len(draft.rows_of_state), "row")
    st.warning(
        plain(f"{many} among the districts' name the State or its committee: {listed(list(draft.rows_of_state))}."),
        icon=":material/account_balance:",
    )
    if st.button(f"Set {many} aside", key=f"of-state-{reading.file.file_sha256[:12]}"):
        keep_choices(reading, replace(draft.choices, aside=draft.choices.aside | frozenset(draft.rows_of_state)))


def _layouts(draft: Draft) -> list[ReadSheet]:
    """The sheets, of equal layouts the first only: a file may have one for each district."""
    seen: set[tuple[str, ...]] = set()
    found = []
    for sheet in draft.sheets:
        headings = tuple(column.heading for column in sheet.columns)
        if not sheet.kind or headings not in seen:
            found.append(sheet)
        seen.add(headings)
    return found


def _means(kind: Kind | None, column: ReadColumn) -> str:
    if kind is None:
        return "Not read yet"
    return field_words(kind, column.field) if column.field else f"Set aside: {column.reason}"


def _statement(reading: Reading, draft: Draft) -> list[str]:
    """Sheets with their rows of headings or why they were not read, the State and the day with their cell, what was filled in."""
    wording = [
        f"Sheet {one.name}: {KIND_WORDS[one.kind]}, headings in {row_words(one.headings)}, {counted(one.row_count, 'row')}"
        f"{', districts in columns' if one.is_turned else ''}."
        if one.kind
        else f"Sheet {one.name} was not read: {one.why}."
        for one in draft.sheets[:_COLUMNS]
        if not one.is_hidden
    ]
    wording += [f"{words}." for words in title_words(draft.sheets[:_COLUMNS])]
    wording += [f"State: {reading.register.state_name[code]}, from {place}." for code, place in draft.states_from]
    if draft.as_on_date:
        wording.append(f"As on {dotted(draft.as_on_date)}, from {draft.day_from}.")
    wording += [f"{words}." for words in draft.filled]
    columns = {column.place for sheet in draft.sheets for column in sheet.columns} | {one.name for one in draft.sheets}
    apart = [one.sentence() for one in draft.asides if not one.is_open and one.place not in columns]
    return [*wording, *(f"Set aside. {words}." for words in apart)]


def _kinds(reading: Reading, draft: Draft) -> None:
    """Of a file that holds several kinds of return, the one that is read now."""
    if len(draft.kinds) < 2:
        return
    words = listed([KIND_WORDS[kind] for kind in draft.kinds])
    st.info(f"The file holds {words}. Each is read and published by itself.", icon=":material/call_split:")
    key = f"kind-{reading.file.file_sha256[:12]}"
    chosen = one_of(
        "Read now",
        draft.kinds,
        default=draft.kind,
        key=key,
        format_func=lambda one: KIND_WORDS[one],
    )
    if chosen != draft.kind:
        keep_choices(reading, replace(draft.choices, kind=chosen))


def _change(reading: Reading, draft: Draft, sheets: list[ReadSheet]) -> None:
    """A form with every column, and with what the file leaves out."""
    with (
        st.expander(
            "Change how it is read",
            icon=":material/tune:",
            expanded=bool(draft.open) or any(one.word for one in draft.faults),
        ),
        st.form("reading", border=False),
    ):
        columns = [(sheet, column) for sheet in sheets for column in sheet.columns][:_COLUMNS]
        own = reading.file.file_sha256[:12]
        mapped = _asked_fields(draft, columns, own)
        headed = Counter(column.heading for _, column in columns)
        states = {name: code for code, name in state_names().items()}
        known = {code: name for name, code in states.items()}
        named = [_NOT_SAID, *sorted(states)]
        at = named.index(known[draft.choices.state_code]) if draft.choices.state_code in known else 0
        state = st.selectbox("State, where the file names none", named, index=at, key=f"reading_state-{own}", width=360)
        rows = {
            sheet.name: st.text_input(
                f"Rows of the headings of {plain(sheet.name)}",
                sheet.headings,
                key=f"rows-{own}-{sheet.name}",
                width=360,
            )
            for sheet in sheets[:6]
        }
        scheme, split, each = draft.choices.scheme, draft.choices.split, draft.choices.each
        if draft.kind == "products":
            schemes = [_NOT_SAID, *SCHEMES]
            scheme_word = st.selectbox(
                "Scheme", schemes, index=schemes.index(scheme or _NOT_SAID), key=f"reading_scheme-{own}"
            )
            scheme = None if scheme_word == _NOT_SAID else scheme_word
            split = st.selectbox(
                "Commas, slashes and 'and' between products",
                list(_SPLIT),
                index=list(_SPLIT).index(split),
                format_func=lambda one: _SPLIT[one],
                key=f"reading_split-{own}",
            )
            of_each = "What a row says once, a sector or a GI tag, holds for each product of its cell"
            each = st.checkbox(of_each, bool(each), key=f"reading_each-{own}") or None
        dates, hidden = asked_order(draft, own), asked_hidden(draft, own)
        periods = asked_periods(draft, [column for _, column in columns], own)
        units = asked_units(draft, own)
        words = _asked_words(draft, own)
        by_place = _may_go_aside(draft)
        asides = st.multiselect(
            "Set aside by hand, as no part of the return",
            list(by_place),
            key=f"reading_aside-{own}",
            format_func=lambda one: by_place[one][:120],
        )
        others = st.text_input(
            "Other rows, columns or cells to set aside, as Sheet1!14, Sheet1!D or Sheet1!C7; parted by semicolons",
            key=f"reading_others-{own}",
        )
        unread = [written for _, written in periods if not isinstance(period_of(written), Period)]
        is_submitted = st.form_submit_button("Read it so")
        if is_submitted and unread:
            wrong = listed([f"'{one}'" for one in unread])
            st.error(plain(f"{wrong} names no whole months. Write it as April-December 2025."), icon=":material/rule:")
        if is_submitted and not unread:
            chosen = dict(draft.choices.columns)
            waiting = _to_be_decided(draft, columns)
            for _, column in columns:
                name = mapped[column.place]
                if name and (name != (column.field or ASIDE) or column.place in waiting):
                    chosen[column.heading if headed[column.heading] == 1 else column.place] = mapped[column.place]
            headings = {name: (first, last) for name, first, last in draft.choices.headings}
            for sheet in sheets[:6]:
                first, _, last = rows[sheet.name].partition("-")
                is_new = rows[sheet.name] != sheet.headings or (sheet.kind is None and bool(sheet.headings))
                if is_new and first.isdigit() and (last or first).isdigit():
                    headings[sheet.name] = (int(first), int(last or first))
            keep_choices(
                reading,
                replace(
                    draft.choices,
                    state_code=states.get(state),
                    scheme=scheme,
                    split=split,
                    each=each,
                    dates=dates,
                    hidden=hidden,
                    columns=tuple(chosen.items()),
                    words=words,
                    periods=periods,
                    units=units,
                    headings=tuple((name, *both) for name, both in headings.items()),
                    aside=draft.choices.aside | frozenset(asides) | _places_in(others),
                ),
            )


def _may_go_aside(draft: Draft) -> dict[str, str]:
    """What a person may set aside, each place in words: what was not read, then every row and cell with a fault, then hidden rows."""
    found = {one.place: one.sentence() for one in draft.open}
    ends = {
        sheet.name.partition(" from ")[0]: int(sheet.headings.rpartition("-")[2])
        for sheet in draft.sheets
        if sheet.kind and not sheet.is_turned
    }
    for fault in draft.faults:
        if fault.row and fault.row > ends.get(fault.sheet, fault.row):
            found.setdefault(f"{fault.sheet}!{fault.row}", f"{fault.sheet}!{fault.row}, the whole row: {fault.what}")
        if fault.cell:
            place = f"{fault.sheet}!{fault.cell}"
            found.setdefault(place, f"{place}, the cell alone: {fault.what}")
    for place, row in ((one.place, one.row) for one in draft.unread):
        of_row = f"{place.rpartition('!')[0]}!{''.join(filter(str.isdigit, place.rpartition('!')[2]))}"
        found.setdefault(of_row, f"{of_row}, the whole row: {row}")
    for place in (row for hidden in draft.hidden for row in hidden.rows):
        found.setdefault(place, f"{place}, the whole row, which is hidden in the file")
    return found


def _asked_words(draft: Draft, own: str) -> tuple[tuple[str, str], ...]:
    """The State's own words for a status with what the reader says they mean; those left open stay faults."""
    said = dict(draft.choices.words)
    asked = {**dict.fromkeys((one.word for one in (*draft.faults, *draft.notes) if one.word), ""), **said}
    likely = {one.word: one.proposal for one in draft.faults if one.proposal}
    listed_meanings = _MEANINGS.get(draft.kind or "plans", ())
    if asked:
        st.caption("Words and signs of the State's own: say what each means. Nothing is guessed.")
    for word in list(asked)[:_COLUMNS]:
        meanings = _meanings(listed_meanings, likely.get(word, ""))
        said_before = [asked[word]] if asked[word] and asked[word] not in meanings else []
        chosen = st.selectbox(
            f"“{plain(word)}” means",
            [*meanings, *said_before],
            index=[*meanings, *said_before].index(asked[word]),
            format_func=partial(_shown_meaning, meanings),
            accept_new_options=True,  # A day, as 15.06.2026, or a number stands in no list.
            key=f"word-{own}-{short_hash([word])}",
            width=360,
        )
        asked[word] = chosen if chosen and is_meaning(chosen) else ""
    another, means = st.columns([1, 1])
    word = another.text_input("Another word of the file, as it stands in its cell", key=f"another-{own}")
    meanings = _meanings(listed_meanings, "")
    meaning = means.selectbox("means", list(meanings), format_func=meanings.__getitem__, key=f"another-means-{own}")
    if word.strip() and meaning:
        asked[word.strip()] = meaning
    return tuple((word, meaning) for word, meaning in asked.items() if meaning)


def _places_in(written: str) -> frozenset[str]:
    """The places in a line that a person wrote; what is no place of a sheet is left out, and nothing else is set aside by it."""
    return frozenset(one for part in written.split(";") if _PLACE.fullmatch(one := part.strip()))


def _shown_meaning(meanings: dict[str, str], one: str) -> str:
    return meanings.get(one, one)


def _meanings(listed_meanings: tuple[Iterable[str], ...], likely: str) -> dict[str, str]:
    """What a word may be said to mean, in words, the likely one first; nothing is chosen beforehand."""
    names = [name for meanings in listed_meanings for name in sorted(meanings)]
    first = [one for one in names if one == likely]
    worded = {one: one.replace("_", " ") + (", as it seems" if one == likely else "") for one in [*first, *names]}
    return {"": "Not said yet", **worded, ASIDE: "Stays not known"}


def _asked_fields(draft: Draft, columns: list[tuple[ReadSheet, ReadColumn]], own: str) -> dict[str, str]:
    """What each column is, by its place: first those that a person must decide, then the others, two in a line."""
    waiting = _to_be_decided(draft, columns)
    first = [(sheet, column) for sheet, column in columns if column.place in waiting]
    others = [(sheet, column) for sheet, column in columns if column.place not in waiting]
    mapped: dict[str, str] = {}
    for words, some in (("To be decided: what these columns hold", first), ("The other columns", others)):
        if not some:
            continue
        st.caption(words)
        for at in range(0, len(some), 2):
            for place, (sheet, column) in zip(
                st.columns(2, vertical_alignment="bottom"), some[at : at + 2], strict=False
            ):
                with place:
                    mapped[column.place] = _asked_field(sheet, column, own, is_open=column.place in waiting)
    return mapped


def _to_be_decided(draft: Draft, columns: list[tuple[ReadSheet, ReadColumn]]) -> set[str]:
    """The places of what was not read, and of the column of the latest of several periods, which may be the one that counts."""
    places = [column.place for _, column in columns]
    asked = {place for place in places if any(latest(place) in one.remedy for one in draft.faults)}
    return {one.place for one in draft.open} | asked


def _asked_field(sheet: ReadSheet, column: ReadColumn, own: str, *, is_open: bool) -> str:
    """What a column holds; of one that is to be decided nothing is chosen beforehand."""
    of = (sheet.kind,) if sheet.kind else kinds.OF_DISTRICTS
    words = {_OPEN: "Not said yet", ASIDE: "Set aside"} | {
        one.name: one.heading for kind in of for one in kinds.FIELDS[kind]
    }
    names = [one for one in words if is_open or one != _OPEN]
    samples = f": {plain('; '.join(column.samples))}" if is_open and column.samples else ""
    chosen: str = st.selectbox(
        f"{plain(column.heading) or 'Column without heading'} ({column.place}){samples}",
        names,
        index=names.index(column.field) if column.field in names and not is_open else 0,
        format_func=words.__getitem__,
        key=f"field-{own}-{column.place}-{is_open}",
    )
    return chosen


def _confirm(reading: Reading, draft: Draft) -> None:
    by = confirmed_by(draft, reading.known)
    if by is not None:
        st.success(f"Read as confirmed in entry {by.sequence} by {plain(by.actor)}.", icon=":material/task_alt:")
    elif is_template(draft):
        st.success("The headings are the template's own: there is nothing to confirm.", icon=":material/task_alt:")
    elif draft.kind and draft.rows and not draft.open and not draft.unread:
        pressed = st.button(
            "Confirm this reading", disabled=not may("confirm_reading", states=draft.states), type="primary"
        )
        entry = act(confirm, workspace_ledger().whole_ledger(), draft, identity()) if pressed else None
        if entry is not None:
            leave_notice(
                f"The reading is confirmed as entry {entry.sequence}, and offered for the next file of this layout."
            )
            st.rerun()
