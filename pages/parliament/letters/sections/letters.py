"""The parts of the page Reminders to States: the gap list, four figures, the author's terms, the letters and their downloads."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import Final

import streamlit as st

from analytics.checks.checks import Outcome
from analytics.desk.issue.rules import letters_checks
from analytics.documents.deterministic_zip import pack
from analytics.documents.word.document import docx_bytes
from analytics.filters import Filters
from analytics.letters.fill_in import fill_in_sheet
from analytics.letters.gap_lists import GAP_LISTS, chase
from analytics.letters.letter import OFFICE, Letter, Terms, due_by_default, letter_paper
from analytics.letters.tracker import Tracked, standing
from analytics.words import counted, dotted, indian, percent
from data.audit import AuditEntry, CodedView
from data.returns.names.names import register_as_on
from data.store import Store
from pages.frame.ask import ask
from pages.frame.filter_bar import linked, today
from pages.frame.markdown import plain
from pages.parliament.letters.tables import BY_STATE, LIST
from pages.parliament.letters.view import LettersView
from pages.parts.choices import choose_one
from pages.parts.downloads import download, file_name, stem_of
from pages.parts.issue_gate import against, gate, given, severities_of
from pages.parts.stamp import coded_view
from pages.parts.tables import show
from pages.parts.tile import row_of_tiles, tile

_MADE: Final = "letters_made"
_LIST: Final = "letter_list"


def gap_list_key(filters: Filters) -> str:
    """The pills that choose the gap list, each with its number of districts in view."""
    counts = {key: len(ask(chase, filters, key).rows) for key in GAP_LISTS}
    key = linked(_LIST, GAP_LISTS)
    # Drawn from the link's own word and not bound: a bound pill writes its label with the count, which is another tomorrow.
    choose_one(
        "Gap list", list(GAP_LISTS), key=_LIST, words=lambda one: f"{GAP_LISTS[one].label} ({indian(counts[one])})"
    )
    return key


def figures(shown: LettersView, made: tuple[Letter, ...], tracked: tuple[Tracked, ...]) -> None:
    """Districts of the list, letters, Aspirational Districts among them, and how the letters sent stand."""
    count, as_on = len(shown.rows), shown.filters.as_on
    aspirational = sum(bool(row.is_aspirational) for row in shown.rows)
    tags, documents = (f"as on {dotted(as_on)}",), shown.view.sources
    still = sum(row.is_open for row in tracked)
    tiles = (
        (
            "Districts in the list",
            count,
            f"{percent(count, shown.base)} of {counted(shown.base, 'district')} in view",
            f"Districts of the gap list “{shown.gap.label}”.",
        ),
        (
            "Letters",
            len(made),
            "one for each State/UT with a district in the list",
            "The districts of the list by State/UT; each stands in one letter.",
        ),
        (
            "Aspirational among them",
            aspirational,
            f"of {counted(count, 'district')} in the list",
            "Districts of NITI Aayog's list; they stand first in their letter.",
        ),
        (
            "Letters open",
            still,
            f"of all lists: {standing(tracked, as_on)}" if tracked else "no letter is recorded as sent",
            "Letters recorded below as sent, of any gap list, of which no answer is recorded by the as-on date.",
        ),
    )
    with row_of_tiles():
        for label, number, words, rule in tiles:
            tile(label, indian(number), words, rule, documents=documents, key=f"letters-{label}", tags=tags)


def terms(filters: Filters) -> Terms:
    """What the author gives for all letters."""
    st.subheader("What stands on every letter", anchor=False)
    left, right = st.columns(2, gap="medium")
    with left:
        dated = st.date_input("Date of the letters", value=today(), format="DD.MM.YYYY", key="letter_dated")
        due = st.date_input(
            "Reply asked for by",
            value=due_by_default(filters.as_on),
            min_value=filters.as_on,
            format="DD.MM.YYYY",
            key=f"letter_due_{filters.as_on:%Y%m%d}",
        )
        number = st.text_input("File number", key="letter_file", max_chars=80, placeholder="Left open if blank")
        addressee = st.text_area(
            "Addressee",
            value=Terms.addressee,
            key="letter_to",
            height=90,
            max_chars=400,
            help="{government} becomes “Government of Bihar”, or “Administration of Ladakh” for a Union Territory without a "
            "Council of Ministers.",
        )
    with right:
        office = st.text_area("Office that writes", value=OFFICE, key="letter_office", height=160, max_chars=400)
        signatory = st.text_area(
            "Signatory",
            key="letter_signed",
            height=160,
            max_chars=300,
            placeholder="Name\nDesignation\nTelephone\nE-mail",
        )
    st.caption(
        "No table here names the officers of a State/UT: the addressee is an office, and is to be checked before issue."
    )
    return Terms(_day(dated), _day(due), number.strip(), office, addressee.strip() or Terms.addressee, signatory)


def _day(given: date | None) -> date:
    return given or today()


def letters_part(shown: LettersView, made: tuple[Letter, ...]) -> None:
    """The letters by State, the proof that they hold the list, and the downloads: all as a ZIP, or one."""
    st.subheader("The letters", anchor=False)
    annexed = sum(len(one.rows) for one in made)
    st.markdown(
        plain(
            f"{counted(annexed, 'row')} in {counted(len(made), 'letter')} = {counted(len(shown.rows), 'row')} of the gap list."
        )
    )
    coded = coded_view()
    left, audit_entry = _checked(shown, made, coded)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        label = f"Make all {counted(len(made), 'letter')}"
        if st.button(label, key="letters_make", icon=":material/outgoing_mail:", disabled=bool(left)):
            st.session_state[_MADE] = (made, coded.code, _packed(made, coded))
        if (ready := st.session_state.get(_MADE)) and ready[:2] == (made, coded.code):
            stem = f"reminders-{shown.gap.key}-{shown.filters.as_on:%Y%m%d}"
            download(
                f"Download {counted(len(made), 'letter')} with fill-in sheets (ZIP)",
                lambda: bytes(ready[2]),
                file_name(stem, "zip"),
                audit_entry,
                key="letters-zip",
                is_main=True,
            )
    with st.container(horizontal=True, vertical_alignment="bottom"):
        names = {one.state_name: one for one in made}
        one = names[st.selectbox("One letter", list(names), key=f"letter_one_{shown.gap.key}_{len(names)}", width=360)]
        download(
            f"Download the letter, {counted(len(one.rows), 'district')} (Word)",
            partial(_word, one, coded),
            _name(one),
            replace(audit_entry, what=one.what, row_count=len(one.rows)),
            key="letter-word",
            disabled=bool(left),
        )
        download(
            "Download its fill-in sheet (Excel)",
            partial(fill_in_sheet, one, ask(register_as_on, one.terms.dated)),
            _sheet_name(one),
            replace(audit_entry, what=f"Fill-in sheet, {one.gap.label}: {one.state_name}", row_count=one.base),
            key="letter-sheet",
            disabled=bool(left),
            note="A row for each district of the State. Filled in, it is taken in on the page Import as it is.",
        )
    show(
        *BY_STATE.of(shown),
    )


def _outcomes(workspace_ledger: Store, filters: Filters, made: tuple[Letter, ...]) -> tuple[Outcome, ...]:
    """The rules over all letters: asked like any question, so that a rerun with the same letters finds the answer."""
    return letters_checks(workspace_ledger, filters, {one.state_name: letter_paper(one) for one in made})


def _checked(shown: LettersView, made: tuple[Letter, ...], coded: CodedView) -> tuple[tuple[str, ...], AuditEntry]:
    """The check before issue over all letters: what still stops them, and what the entry keeps of it."""
    outcomes = ask(_outcomes, shown.filters, made)
    reasons = gate(outcomes, shown.view, f"over {counted(len(made), 'letter')}", lambda name: f"letters-{name}")
    audit_entry = AuditEntry(
        f"Reminders, {shown.gap.label}",
        shown.view.sentence,
        coded,
        sum(len(one.rows) for one in made),
        severities=severities_of(outcomes),
        reasons=given(reasons),
    )
    return against(outcomes, reasons), audit_entry


def _packed(made: tuple[Letter, ...], coded: CodedView) -> bytes:
    """All letters, each with its fill-in sheet, as one ZIP, with progress while they are made."""
    bar = st.progress(0.0, text="Making the letters …")
    register = ask(register_as_on, made[0].terms.dated)
    files = {}
    for at, one in enumerate(made, start=1):
        files[_name(one)] = _word(one, coded)
        files[_sheet_name(one)] = fill_in_sheet(one, register)
        bar.progress(at / len(made), text=f"{at} of {counted(len(made), 'letter')}: {plain(one.state_name)}")
    bar.empty()
    return pack(files)


def _word(one: Letter, coded: CodedView) -> bytes:
    stamped = replace(one, view=replace(one.view, head=coded.head))
    return docx_bytes(letter_paper(stamped, coded.code))


def _name(one: Letter) -> str:
    return file_name(_stem(one), "docx")


def _sheet_name(one: Letter) -> str:
    return file_name(f"{_stem(one)}-fill-in", "xlsx")


def _stem(one: Letter) -> str:
    return f"reminder-{one.gap.key}-{stem_of(one.state_name)}-{one.as_on:%Y%m%d}"


def list_part(shown: LettersView) -> None:
    """The rows of the list, in the order of the letters."""
    st.subheader("The gap list", anchor=False)
    st.caption(f"{counted(len(shown.rows), 'row')}, by State/UT, Aspirational Districts first.")
    show(*LIST.of(shown))


def nothing(shown: LettersView) -> None:
    """Why there is no letter to write, and what to do."""
    st.info(
        f"No district in view stands in the list “{shown.gap.label}” as on {dotted(shown.filters.as_on)}, so there is no letter "
        "to write. Choose another gap list, or other filters above.",
        icon=":material/task_alt:",
    )
