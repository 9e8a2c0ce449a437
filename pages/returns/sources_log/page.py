"""Sources and log: every document behind our records, everything that was done with them, and the proof that nothing was changed."""

import streamlit as st

from pages.frame.ask import renew
from pages.frame.filter_bar import chosen
from pages.parts.cards import foot, head
from pages.returns.sources_log.sections import log as parts
from pages.returns.sources_log.sections.code import reopen
from pages.returns.sources_log.sections.verify import chain
from pages.returns.sources_log.view import log_view

renew(every_entry=True)
shown = log_view(chosen())

head("Sources and log", shown.view.sentence, shown.view.base)
parts.figures(shown)
st.subheader("Documents behind the figures", anchor=False)
parts.documents(shown)
st.subheader("What was done, newest first", anchor=False)
parts.log(shown)
st.subheader("Reopen what a document was made from", anchor=False)
reopen()
st.subheader("Whether anything was changed", anchor=False)
chain()
foot(shown.view)
