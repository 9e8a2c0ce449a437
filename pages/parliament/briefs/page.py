"""Briefs: on the country, States or districts, of the blocks chosen, as Word, PowerPoint, PDF and Excel, and the pack of all States."""

import streamlit as st

from pages.frame.filter_bar import sentence
from pages.parliament.briefs import choice as brief_scope
from pages.parliament.briefs.paper import brief
from pages.parliament.briefs.sections import issue as brief_issue
from pages.parliament.briefs.sections import pack as brief_pack
from pages.parts.cards import foot, head
from pages.parts.every_product import of_every_product
from pages.parts.issue_gate import level

filters = of_every_product()
top = st.container()
st.subheader("1. What the brief holds", anchor=False)
request = brief_scope.choose(filters)
context = brief_scope.context_of(filters, request)
shown = brief(context, request) if context and request.blocks else None
with top:
    if shown:
        head("Briefs", shown.view.sentence, shown.view.base)
    else:
        head("Briefs", sentence(filters), "none yet: choose places and blocks")
if shown:
    st.subheader("2. The text", anchor=False)
    brief_issue.preview(shown)
st.subheader("3. Check before issue, and the documents", anchor=False)
grade = level(brief_issue.key)
if shown:
    brief_issue.issue(shown, grade)
st.subheader("4. A pack of all States and Union Territories", anchor=False)
brief_pack.offer(filters, request, grade)
if shown:
    foot(shown.view)
