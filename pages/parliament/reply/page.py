"""Reply desk: a question in Parliament from its parts to the papers that go out, checked before they leave."""

import streamlit as st

from pages.parliament.reply.choice import of_the_country
from pages.parliament.reply.sections import answer as desk_answer
from pages.parliament.reply.sections import drafts as desk_drafts
from pages.parliament.reply.sections import issue as desk_issue
from pages.parliament.reply.sections import question as desk_question
from pages.parliament.reply.sections import unsaved
from pages.parliament.reply.view import desk_view
from pages.parts.cards import foot, head

filters = of_the_country()
top = st.container()
desk_drafts.choose()
st.subheader("1. The question", anchor=False)
question = desk_question.question()
st.subheader("2. What each part asks", anchor=False)
question = desk_question.parts(question, filters)
shown = desk_view(filters, question)
with top:
    head("Reply desk", shown.view.sentence, shown.view.base)
if question.parts:
    st.subheader("3. The answer", anchor=False)
    shown = desk_answer.answer(shown)
    st.subheader("4. Check before issue", anchor=False)
    outcomes, reasons = desk_issue.check(shown)
    st.subheader("5. The papers", anchor=False)
    desk_issue.papers(shown, outcomes, reasons)
    st.subheader("6. Keep the draft", anchor=False)
    desk_drafts.keep(shown)
foot(shown.view)
unsaved.keep()
