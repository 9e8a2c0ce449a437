"""Sources and log: every document behind the books, everything that was done with them, and the proof that nothing was changed."""

import streamlit as st

from pages.parts import log_parts as parts
from pages.parts.ask import renew
from pages.parts.cards import foot, head
from pages.parts.filter_bar import chosen
from pages.parts.log_code import reopen
from pages.parts.log_verify import chain
from pages.parts.log_view import log_view

renew(every_entry=True)
shown = log_view(chosen())

head("Sources and log", shown.view.sentence, shown.view.base)
parts.figures(shown)
st.subheader("Documents behind the books", anchor=False)
parts.documents(shown)
st.subheader("What was done, newest first", anchor=False)
parts.log(shown)
st.subheader("Reopen what a document was made from", anchor=False)
reopen()
st.subheader("Whether anything was changed", anchor=False)
chain()
foot(shown.view)
