"""Import: a State's return from the file to the figures, and back: template, faults, names, difference, document, undo."""

import streamlit as st

from analytics.log.returns import publications, received_files
from pages.frame.ask import ask, renew
from pages.frame.filter_bar import today
from pages.frame.ribbon import stop_unless_present
from pages.parts.notice import show_notice
from pages.returns.import_return.sections.change import what_would_change
from pages.returns.import_return.sections.faults import show_faults, show_notes
from pages.returns.import_return.sections.file import choose_file, read_chosen, template
from pages.returns.import_return.sections.names import settle_names
from pages.returns.import_return.sections.publish import publications_with_undo, publish
from pages.returns.import_return.sections.reading import show_reading

st.title("Import a return", anchor=False)
stop_unless_present()
renew(every_entry=True)
st.markdown(
    "A State's spreadsheet becomes figures in six steps. Nothing changes before the last one, and the last one can be undone."
)
show_notice()
blank, given = st.columns(2, gap="large")
with blank:
    st.subheader("1. Send a template, if the State has none", anchor=False)
    template(today())
with given:
    st.subheader("2. Upload what came back", anchor=False)
    file = choose_file(ask(received_files))

if file:
    reading = read_chosen(file, today())
    st.subheader("3. What the file says, and every fault in it", anchor=False)
    show_faults(reading)
    if reading.draft:
        show_reading(reading)
        show_notes(reading.draft)
    if reading.draft and reading.draft.kind:
        st.subheader("4. Names", anchor=False)
        settle_names(reading)
        st.subheader("5. What would change", anchor=False)
        what_would_change(reading)
        st.subheader("6. The document it rests on, and publication", anchor=False)
        publish(reading, ask(publications))

st.subheader("Returns published", anchor=False)
publications_with_undo(ask(publications))
