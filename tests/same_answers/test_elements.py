"""What the comparison of answers sees of a page, and what it must not see because it is another at each start."""

from __future__ import annotations

from streamlit import config
from streamlit.testing.v1 import AppTest

from tests.same_answers.elements import page_lines


def drawn() -> None:
    import pandas as pd
    import plotly.graph_objects as go
    import streamlit as st

    st.title("Plans")
    st.metric("Drafted", "1,241")
    st.caption("newest on 28.11.2026 08:36 IST")
    st.caption("Source: A list, behind 8 figures.  \nSource: Press, 21.07.2025, behind 1 figure.")
    st.table(pd.DataFrame({"State": ["Goa", "**Total**"], "Plans": ["1,240", "1"], "Hash, first 12": ["a1", "b2"]}))
    st.plotly_chart(go.Figure([go.Bar(x=pd.Series([1, 2]), y=["a", "b"], name="Met", uid="made up")]), key="bars")
    st.button("Press", key="of-a-name", disabled=True)


def lines_of(script: object) -> list[str]:
    return list(page_lines(AppTest.from_function(script).run()))  # type: ignore[arg-type]  # a script as a function


def test_words_figures_totals_and_points_are_told() -> None:
    lines = lines_of(drawn)
    assert 'title body="Plans"' in lines
    assert 'metric label="Drafted" body="1,241"' in lines
    assert any(line.startswith('  column "Plans" filled 2, sum of 2 numbers 1241 #') for line in lines)
    assert '  last row ["**Total**", "1", "(hash)"]' in lines
    assert any(line.startswith('  trace bar "Met" x: 2 points, sum 3 y: 2 points #') for line in lines)
    assert 'button label="Press" disabled=true holds=false' in lines


def test_minutes_hashes_of_entries_and_the_order_of_a_set_are_not() -> None:
    lines = lines_of(drawn)
    assert 'caption body="newest on (minute) IST"' in lines
    assert r'caption body="Source: (name), behind 8 figures.  \nSource: (name), behind 1 figure."' in lines
    assert not [line for line in lines if "of-a-name" in line or "made up" in line or "$$ID" in line]


def test_one_cell_changes_the_lines_of_its_table_alone() -> None:
    def other() -> None:
        import pandas as pd
        import streamlit as st

        st.title("Plans")
        st.table(pd.DataFrame({"State": ["Goa", "Bihar"], "Plans": ["1", st.session_state.get("plans", "2")]}))

    first = AppTest.from_function(other).run()
    second = AppTest.from_function(other)
    second.session_state["plans"] = "3"
    before, after = list(page_lines(first)), list(page_lines(second.run()))
    changed = [line.split(" #")[0] for line, old in zip(after, before, strict=True) if line != old]
    assert changed == [
        "table 2 rows, 2 columns",
        '  column "Plans" filled 2, sum of 2 numbers 4',
        '  last row ["Bihar", "3"]',
    ]


def test_an_exception_on_a_page_is_one_of_its_lines() -> None:
    shown = config.get_option("client.showErrorDetails")
    config.set_option("client.showErrorDetails", "full")

    def broken() -> None:
        raise ValueError("no such State")

    try:
        assert 'EXCEPTION ValueError: "no such State"' in lines_of(broken)
    finally:
        config.set_option("client.showErrorDetails", shown)
