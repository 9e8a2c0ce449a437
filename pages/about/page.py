"""About: how the numbers are made, what the words mean, where the facts come from, and how to use the pages."""

import streamlit as st

from analytics.glossary import TERMS
from pages.about import text
from pages.about.sections import addresses, reach, source_table, terms
from pages.frame.filter_bar import chosen
from pages.frame.markdown import plain

filters = chosen()

st.title("About these numbers", anchor=False)
st.markdown("How each number is made, what its words mean, and which documents it rests on.")
method, words = st.columns(2, gap="large")
with method:
    st.subheader("Method", anchor=False)
    for line in text.METHOD:
        st.markdown(plain(line))
    st.subheader("How far the facts reach", anchor=False)
    reach(filters)
    st.subheader("Grades of evidence", anchor=False)
    terms(text.GRADES, "Grade", "What the fact rests on")
    st.subheader("The map", anchor=False)
    st.markdown(f"**{plain(text.DEPICTION)}** {plain(text.MAP_NOTE)}")
with words:
    st.subheader("Words", anchor=False)
    terms(TERMS, "Word", "Meaning")
    st.subheader("Keys on the map", anchor=False)
    terms(text.KEYS, "Key", "What it does")
st.subheader("Accessibility", anchor=False)
for line in text.ACCESS:
    st.markdown(f"- {plain(line)}")
st.subheader("Data by address", anchor=False)
addresses()
st.subheader("Sources and licences", anchor=False)
source_table(filters)
