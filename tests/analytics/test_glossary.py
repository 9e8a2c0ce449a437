"""A term is explained where it stands: each once, a longer one before the shorter one in it."""

import pytest

from analytics.glossary import TERMS, explained, meaning


@pytest.mark.parametrize(
    ("words", "terms"),
    [
        ("District committees (DEPC)", ["DEPC"]),
        ("PMFME-ODOP, all 36 States/UTs. Base: 784 districts in the LGD register", ["PMFME-ODOP", "LGD"]),
        ("DEPCs evidenced", ["DEPC"]),
        ("Aspirational Districts that have it", ["Aspirational District"]),
        ("Rank in the State", []),
    ],
)
def test_the_terms_of_some_words_are_explained(words: str, terms: list[str]) -> None:
    assert explained(words) == ("\n\n".join(f"**{term}**: {TERMS[term]}" for term in terms) or None)
    assert meaning(words) == "\n".join(f"{term}: {TERMS[term]}" for term in terms)
