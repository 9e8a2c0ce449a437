"""The sources of a brief stand in one order, whatever order a set gives them in."""

import random

from analytics.documents.paper import Origin, Paper, Paragraph, number
from pages.parliament.briefs.paper import _sources


def test_sources_with_equal_counts_stand_by_name_and_the_same_ones_make_the_cut() -> None:
    names = [f"Reply {letter}" for letter in "ABCDEFGHIJKLMNOP"]
    random.Random(5).shuffle(names)
    cited = [Origin(kind="figure", label=name, value=at, documents=(name,)) for at, name in enumerate(names)]
    cited.append(Origin(kind="figure", label="again", value=99, documents=("Reply P",)))
    shown = _sources(Paper("Brief", tuple(Paragraph((number(origin),)) for origin in cited)))
    assert shown[0] == "Reply P: behind 2 figures"
    assert shown[1:] == tuple(f"Reply {letter}: behind 1 figure" for letter in "ABCDEFGHIJK")
