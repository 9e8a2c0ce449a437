"""The answer on the desk: the composed paragraphs of each group of parts, the author's own words in their place, the annexures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import streamlit as st

from analytics.desk.reply.own_words import template_of
from analytics.desk.reply.question import Part
from analytics.desk.reply.reply import TO_BE_WRITTEN, GroupAnswer
from analytics.documents.paper import Cited, Table
from analytics.words import counted, dotted
from pages.frame.markdown import plain
from pages.frame.segments import one_of
from pages.parliament.reply.choice import desk, key
from pages.parliament.reply.view import DeskView, desk_view
from pages.parts.tables import show_paper
from pages.parts.widget_keys import short_hash


def answer(shown: DeskView) -> DeskView:
    """Every answer, composed or in the author's own words; the view with those words in it."""
    decided = {part.letter: part for statement in shown.reply.statement for part in _statement(statement)}
    question = replace(shown.question, parts=tuple(decided[part.letter] for part in shown.question.parts))
    desk().question = question
    shown = desk_view(shown.filters, question)
    _annexures(shown.reply.annexures)
    return shown


def _statement(statement: GroupAnswer) -> Iterator[Part]:
    """One group's answer on the page; its parts with the words decided on, which the first of them carries."""
    first, *rest = statement.parts
    template, document = "", ""
    with st.container(border=True, gap="small"):
        head, switch = st.columns([3, 1], vertical_alignment="center")
        head.markdown(f"**{statement.letters or 'Answer'}**")
        mine = f"{first.letter}-{short_hash([first.text])}"
        if switch.toggle("In my own words", value=bool(first.template), key=key(f"own-{mine}")):
            template, document = _own_words(statement, first, mine)
        else:
            for blank in statement.blanks:
                st.error(
                    plain(f"{blank} Choose what it asks above, write it in your own words, or transfer it."),
                    icon=":material/edit_note:",
                )
            if statement.material:
                _material(statement)
            for paragraph in statement.composed or statement.paragraphs:
                st.markdown(plain(f"• {paragraph.text}" if paragraph.role == "bullet" else paragraph.text))
        if statement.basis:
            st.caption(plain(f"Rests on: {'; '.join(statement.basis)}"))
    yield replace(first, template=template, document=document)
    yield from (replace(part, template="", document="") for part in rest)


def _material(statement: GroupAnswer) -> None:
    """What is on record beside a part that nobody has answered: to be read and copied, never part of the reply by itself."""
    with st.expander("Held on near subjects: for your own words", icon=":material/inventory_2:"):
        for paragraph in statement.material:
            st.markdown(plain(f"• {paragraph.text}" if paragraph.role == "bullet" else paragraph.text))


def _own_words(statement: GroupAnswer, first: Part, mine: str) -> tuple[str, str]:
    cited = [run for one in statement.composed for run in one.runs if isinstance(run, Cited)]
    # Composed numbers are in the key: on another day the field is filled anew from the template, with that day's numbers.
    drawn = short_hash(one.text for one in cited)
    text = st.text_area(
        "Your words. A number composed here keeps its figure; it follows the as-on date",
        height=220,
        value="\n\n".join(one.text for one in statement.paragraphs if one != TO_BE_WRITTEN),
        key=key(f"words-{mine}-{drawn}"),
    )
    document = st.text_input(
        "Document behind numbers that you typed yourself",
        value=first.document,
        max_chars=200,
        key=key(f"document-{mine}"),
        help="A number that no figure gives stops the reply. With its document named it leaves with a written reason.",
    )
    return template_of(text, cited) if text.strip() else "", document.strip()


def _annexures(tables: Sequence[Table]) -> None:
    if not tables:
        st.caption("No annexure: none of the parts asks for detail by State or district that is on record.")
        return
    names = [table.marking for table in tables]
    chosen = one_of("Annexures", names, default=names[0], key=key(f"annexure-{len(names)}"))
    table = tables[names.index(chosen)]
    st.markdown(f"**{plain(table.title)}**, as on {dotted(table.as_on)}: {counted(len(table.body), 'row')}")
    show_paper(table, key(f"annexure-{chosen}"))
    st.caption(plain(" ".join(table.notes)))
