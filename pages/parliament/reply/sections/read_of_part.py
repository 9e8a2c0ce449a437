"""What the desk says of its reading of a part, and the officer's word that an answer chosen by hand holds for all of it."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from analytics.desk.reply.blanks import rest_of
from analytics.desk.reply.question import Part
from analytics.desk.reply.reading.result import Reading
from analytics.places.gazetteer import Gazetteer, gazetteer
from analytics.words import listed
from pages.frame.ask import ask
from pages.frame.filter_bar import state_names
from pages.frame.markdown import plain
from pages.parliament.reply.choice import key


def what_was_read(found: Reading) -> None:
    """Why the part is taken as it is: the words that say what it asks, or those that were not understood."""
    if found.strangers:
        st.caption(plain(f"Not known as places: {listed(found.strangers)}. Choose them under Districts."))
    if found.unsure:
        st.caption(
            plain(f"Two States have a district of this name: {listed(found.unsure)}. Choose it under Districts.")
        )
    if found.regions:
        st.caption(
            plain(f"No table on record names the districts of {listed(found.regions)}. Choose them under Districts.")
        )
    if found.unread:
        words = ", ".join(f"“{one}”" for one in found.unread)
        st.caption(plain(f"Not understood in full. These words were not read: {words}."))
    elif found.because:
        sure = "Every word was read" if found.asks else "Not sure"
        st.caption(plain(f"{sure}. Taken from: “{'”, “'.join(found.because)}”."))


def place_of_others(part: Part, found: Reading) -> None:
    """That the place of a part is not of its own words, but of the title or of the part before."""
    if not found.is_of_before or not (part.states or part.districts):
        return
    places: Gazetteer = ask(gazetteer)
    names = [places.districts[code].name for code in part.districts] or [state_names()[code] for code in part.states]
    st.caption(f":material/place: {plain(f'Place from the title or the part before: {listed(names, most=4)}.')}")


def is_whole(part: Part, found: Reading, mine: str) -> bool:
    """Whether the officer says that the answer chosen by hand holds for words that were not read too; until then they stay a red blank."""
    if not rest_of(replace(part, is_whole=False), found):
        return part.is_whole
    return st.toggle(
        "The answer holds for all that this part asks",
        value=part.is_whole,
        key=key(f"whole-{mine}"),
        help="Words of the part were not read. Until you say this, or write the part in your own words, it stays red.",
    )
