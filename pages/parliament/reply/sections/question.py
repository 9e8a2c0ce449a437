"""The question on the desk: its head in the official form, its words split into parts, and what each part asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, get_args

import streamlit as st

from analytics.desk.reply.chosen_measures import with_suggested
from analytics.desk.reply.detail import DETAILS, Detail
from analytics.desk.reply.ministries import DEPARTMENTS, MINISTRIES, MINISTRY, MINISTRY_OF
from analytics.desk.reply.printed import PrintedQuestion, printed_question
from analytics.desk.reply.question import ASK, HOUSES, Part, Question, split
from analytics.desk.reply.reading.in_order import readings
from analytics.desk.reply.reading.question_words import SCHEMES
from analytics.desk.reply.reading.result import Reading
from analytics.desk.reply.suggestions import offered, transfer_offered
from analytics.filters import Filters
from analytics.places.gazetteer import Gazetteer, gazetteer
from analytics.support.questions import measures_taken, written
from analytics.words import counted, listed
from pages.frame.ask import ask
from pages.frame.filter_bar import state_names
from pages.frame.markdown import plain
from pages.frame.segments import one_of
from pages.parliament.reply.choice import clear, desk, key
from pages.parliament.reply.sections.read_of_part import is_whole, place_of_others, what_was_read
from pages.parts import measures_chosen
from pages.parts.choices import choose_several
from pages.parts.drawn_table import Ticks, draw_table
from pages.parts.notice import leave_notice
from pages.parts.tables import table
from pages.parts.widget_keys import short_hash

_KINDS: Final = ("Unstarred", "Starred", "Short Notice")
"""Pixels of the table of measures."""


def question() -> Question:
    """The head of the question and its words, as typed or pasted."""
    stored = desk().question
    with st.container(horizontal=True, vertical_alignment="bottom"):
        house = one_of("House", HOUSES, default=stored.house, key=key("house"))
        kind = one_of("Kind", _KINDS, default=stored.kind, key=key("kind"))
        number = st.text_input(
            "Number", value=stored.number, max_chars=24, width=110, key=key("number"), placeholder="2281"
        )
        day = st.date_input("Date of answer", value=stored.answer_date, format="DD.MM.YYYY", width=170, key=key("day"))
        hindi = st.toggle("Notice received in Hindi", value=stored.is_in_hindi, key=key("hindi"))
    left, right = st.columns(2, gap="large")
    with left:
        title = st.text_input("Title", value=stored.title, max_chars=200, key=key("title"))
        members = st.text_area(
            "Members, one a line",
            value="\n".join(stored.members),
            height=80,
            key=key("members"),
            placeholder="Shri Name Surname",
        )
        words = st.text_area(
            "Text of question: its parts, or the whole of it as printed",
            value=desk().words,
            height=230,
            key=key("words"),
            placeholder="Will the Minister of COMMERCE AND INDUSTRY be pleased to state: (a) whether …; (b) if so, …",
        )
        st.caption(
            "Until you save it, this tab of your browser alone keeps the question: it is here again after a reload or a restart of "
            "the server, and gone when the tab is closed."
        )
    if printed := printed_question(words):
        _fill(stored, printed)
    with right:
        ministry, department, designation = _who_answers(stored)
        minister = st.text_input(
            "Name of the Minister",
            value=stored.minister,
            max_chars=120,
            key=key("minister"),
            placeholder="As it stands in the brackets: Shri …",
        )
        words_hi = st.text_area(
            "Text of question in Hindi, as printed (for the paper in Hindi)",
            value=stored.words_hi,
            height=100,
            key=key("words-hi"),
            placeholder="(क) …; (ख) …",
        )
        has_hindi_digits = st.toggle(
            "Devanagari digits in the papers in Hindi", value=stored.has_hindi_digits, key=key("digits")
        )
        st.caption(
            "The as-on date is that of the bar above. Each part is answered for the scheme and the places that its own words "
            "name; where they name no place, for the whole country."
        )
    return replace(
        stored,
        house=house,
        is_starred=kind == _KINDS[1],
        is_short_notice=kind == _KINDS[2],
        number=number.strip(),
        answer_date=day,
        title=title.strip(),
        members=tuple(line.strip() for line in members.splitlines() if line.strip()),
        is_in_hindi=hindi,
        ministry=ministry,
        department=department,
        designation=designation,
        minister=minister.strip(),
        parts=_parts(words, title),
        words_hi=words_hi.strip(),
        has_hindi_digits=has_hindi_digits,
    )


def _who_answers(stored: Question) -> tuple[str, str, str]:
    """The Ministry that answers, its department where it has several, and who of it answers."""
    ministries = list(MINISTRY_OF)
    ministry = st.selectbox("Ministry", ministries, index=ministries.index(stored.ministry), key=key("ministry"))
    department = stored.department
    if ministry == MINISTRY:
        department = st.selectbox(
            "Department", DEPARTMENTS, index=DEPARTMENTS.index(stored.department), key=key("department")
        )
    designations = MINISTRY_OF[ministry].designations
    is_known = stored.designation in designations
    designation = st.selectbox(
        "Who answers",
        designations,
        index=designations.index(stored.designation) if is_known else 0,
        key=key(f"designation-{ministries.index(ministry)}"),
    )
    return ministry, department, designation


def _fill(stored: Question, printed: PrintedQuestion) -> None:
    """Lay the question on the desk anew, with the head that was pasted with its words; what is not printed stays as typed."""
    draft = desk().draft
    clear(
        replace(
            stored,
            house=printed.house or stored.house,
            is_starred=printed.is_starred,
            is_short_notice=printed.is_short_notice,
            number=printed.number,
            answer_date=printed.answer_date or stored.answer_date,
            title=printed.title or stored.title,
            members=printed.members or stored.members,
            is_in_hindi=printed.is_in_hindi or stored.is_in_hindi,
            ministry=printed.ministry or stored.ministry,
            put_to=printed.ministry,
            department=printed.department or stored.department,
            designation=MINISTRY_OF[printed.ministry or stored.ministry].designations[0]
            if printed.ministry not in ("", stored.ministry)
            else stored.designation,
            parts=(),
        )
    )
    desk().words, desk().draft = printed.words, draft
    ministry = f", put to the {printed.ministry}" if printed.ministry not in ("", MINISTRY) else ""
    others = " Only the first of the questions pasted is taken: lay each on the desk by itself." * printed.is_followed
    leave_notice(
        f"The head is filled from the question as printed{ministry}. Look at it: the rest is yours to type.{others}"
    )
    st.rerun()


def _parts(words: str, title: str) -> tuple[Part, ...]:
    """The parts of the words; one whose text stayed keeps what was decided of it, and is read anew where nothing was."""
    lying = desk()
    read = {(part.letter, part.text): part for part in split(words, title, ask(gazetteer))}
    decided = {(part.letter, part.text): part for part in lying.question.parts}
    kept = {one: part for one, part in decided.items() if one in read and part != lying.read.get(one, part)}
    if lying.read.keys().isdisjoint(decided):
        kept = {one: part for one, part in decided.items() if one in read}  # a draft as it was saved
    lying.words, lying.read = words, read
    return tuple(kept.get(one, part) for one, part in read.items())


def parts(requested: Question, filters: Filters) -> Question:
    """Each part with what it asks, its detail, and the measures it names; the question as decided."""
    if not requested.parts:
        st.info(
            "Paste the question's words above: they are split into parts (a), (b), (c) by themselves, and the answer to each is "
            "composed below.",
            icon=":material/content_paste:",
        )
    read = readings([part.text for part in requested.parts], requested.title, ask(gazetteer))
    decided = replace(
        requested,
        parts=tuple(
            _part(part, at, found, filters) for at, (part, found) in enumerate(zip(requested.parts, read, strict=True))
        ),
    )
    desk().question = decided
    return decided


def _part(part: Part, at: int, found: Reading, filters: Filters) -> Part:
    with st.container(border=True, gap="small"):
        st.markdown(f"**({part.letter})** {plain(part.text)}" if part.letter else plain(part.text))
        # A part's text is in its keys: other words under the same letter are another part, with suggestions of its own.
        read = desk().read.get((part.letter, part.text), part)
        mine = (
            f"{part.letter}-{short_hash([part.text, *read.asks, read.scheme, *map(str, read.states), *read.districts])}"
        )
        what_was_read(found)
        place_of_others(part, found)
        chooser = key(f"asks-{mine}")
        _transfer(part, found, mine)
        seems = offered(part.text, found)
        if seems and not st.session_state.get(chooser, part.asks):
            st.button(
                f"Answer it as: {listed([ASK[one].label for one in seems])}",
                key=key(f"seems-{mine}"),
                on_click=st.session_state.__setitem__,
                args=(chooser, list(seems)),
                icon=":material/done:",
                help="The words that were not read stay a red blank of the part, until you write it or say that the answer holds for them.",
            )
        asks = choose_several(
            f"What part {part.letter or 'one'} asks",
            list(ASK),
            words=lambda one: ASK[one].label,
            default=list(part.asks),
            if_none="not chosen",
            key=chooser,
        )
        holds = is_whole(replace(part, asks=tuple(asks)), found, mine)
        detail: Detail = ""
        if any(ASK[one].has_detail for one in asks):
            detail = one_of(
                "Detail",
                get_args(Detail),
                format_func=lambda one: DETAILS[one],
                default=part.detail,
                key=key(f"detail-{mine}"),
            )
        scheme, states, districts, transferred = _of_whom(part, mine)
        joined = bool(at) and st.toggle("Club with previous part", value=part.is_joined, key=key(f"joined-{mine}"))
        chosen = _measures(part, found.subjects, mine, filters) if "measures" in asks else ()
    return replace(
        part,
        asks=tuple(asks),
        detail=detail,
        is_joined=joined,
        measures=chosen,
        scheme=scheme,
        states=states,
        districts=districts,
        transferred_to=transferred,
        is_whole=holds,
    )


def _transfer(part: Part, found: Reading, mine: str) -> None:
    """One press that transfers a part nobody answers here to the Ministry whose subject it names."""
    other = transfer_offered(part.text, found, desk().question.ministry)
    transferred = key(f"transfer-{mine}")
    if not other or part.asks or st.session_state.get(transferred, part.transferred_to):
        return
    st.button(
        f"Transfer to the {other}",
        key=key(f"transfers-{mine}"),
        on_click=st.session_state.__setitem__,
        args=(transferred, other),
        icon=":material/forward_to_inbox:",
        help="The part's own words name a subject of that Ministry. It is yours to decide.",
    )


def _of_whom(part: Part, mine: str) -> tuple[str, tuple[int, ...], tuple[str, ...], str]:
    """The scheme, the places and the other Ministry of a part, as its words have them or the officer changes them."""
    names = state_names()
    with st.container(horizontal=True, vertical_alignment="bottom"):
        schemes = ["", *SCHEMES]
        scheme = st.selectbox(
            "Scheme",
            schemes,
            index=schemes.index(part.scheme),
            format_func=lambda one: one or "As in the bar above",
            width=190,
            key=key(f"scheme-{mine}"),
        )
        states = st.multiselect(
            "States/UTs",
            list(names),
            default=list(part.states),
            format_func=names.__getitem__,
            placeholder="The whole country",
            width=300,
            key=key(f"places-{mine}"),
        )
        places: Gazetteer = ask(gazetteer)
        districts = st.multiselect(
            "Districts",
            list(places.districts),
            default=list(part.districts),
            format_func=lambda code: f"{places.districts[code].name}, {names[places.districts[code].state_code]}",
            placeholder="All of them",
            width=300,
            key=key(f"districts-{mine}"),
        )
        ministries = [*MINISTRIES, *([part.transferred_to] if part.transferred_to not in (*MINISTRIES, "") else [])]
        transferred = st.selectbox(
            "Transferred to",
            ministries,
            index=ministries.index(part.transferred_to) if part.transferred_to else None,
            accept_new_options=True,
            placeholder="Answered here",
            width=330,
            key=key(f"transfer-{mine}"),
        )
    return scheme, tuple(states), tuple(districts), transferred or ""


def _measures(part: Part, subjects: Sequence[str], mine: str, filters: Filters) -> tuple[int, ...]:
    """The support measures that the answer names: those ticked; until then the newest of strong sources."""
    rows = ask(measures_taken, filters.national())
    if not rows:
        st.caption("No support measure was known by the as-on date.")
        return ()
    of_page = measures_chosen.kept() & {row.number for row in rows}
    taken = key(f"taken-{mine}")
    if of_page and part.measures and of_page != {*part.measures}:
        st.button(
            f"Take the {counted(len(of_page), 'fact')} chosen on Measures taken",
            key=key(f"take-{mine}"),
            on_click=st.session_state.__setitem__,
            args=(taken, of_page),
            icon=":material/playlist_add_check:",
        )
    replaced: frozenset[int] = st.session_state.get(taken, frozenset())
    offered = (
        replaced or {*part.measures} or of_page or {*with_suggested(part, rows, subjects, ask(gazetteer)).measures}
    )
    frame = table(
        rows,
        {"number": "No.", "as_on_text": "As on", "programme": "Programme", "statement": "What it says"},
        numbered=False,
    )
    frame["As on"] = [written(row.as_on_text or row.published_text) for row in rows]
    frame["Strength"] = [row.strength for row in rows]
    st.caption(
        f"{counted(len(rows), 'fact')} on measures, newest first; ticked: those that the answer names, at first those chosen "
        f"on Measures taken, or the newest of strong sources{f' about {listed(subjects)}' if subjects else ''}."
    )
    ticked = key(f"measures-{mine}-{short_hash(map(str, sorted(replaced)))}")
    chosen: frozenset[int] = st.session_state.setdefault(ticked, frozenset(offered))

    def hear(numbers: list[int]) -> None:
        st.session_state[ticked] = frozenset(numbers)

    every = [row.number for row in rows]
    draw_table(frame, "Facts on measures", f"{ticked}-facts", ticks=Ticks(every, chosen, hear), is_ordered=False)
    return tuple(number for number in every if number in chosen)
