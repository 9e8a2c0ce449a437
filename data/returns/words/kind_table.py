"""The kinds of return, one row for each: what the import, the ledger's drawing and the pages need to know of a kind.

What a kind's columns are called lies in `kinds`, what is laid down of its rows in `data.fact_tables`. To add a kind: a row here, its fields there,
its table there, its payload and its checks.
"""

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal["plans", "committees", "products", "exports", "figures"]


@dataclass(frozen=True)
class KindOfReturn:
    """What the rest of the product knows of a kind of return: one row for each kind, its fields in `FIELDS`."""

    words: str
    telling_fields: frozenset[str]
    """Fields without which a table says nothing of the kind: a chair alone makes no return of committees."""
    needed: tuple[str, ...]
    """Fields without which its rows cannot be read; a code stands for the district."""
    telling: re.Pattern[str]
    """What titles say where the headings leave the kind open."""
    subject: tuple[str, ...]
    """Fields of a row that say what it is about: two rows of one subject are one fact, said twice."""
    shown_field: str
    """The field that stands for a row in a list."""
    spread: str = ""
    """The field of which each column makes a row of its own, as several products of a district do."""
    replaces: tuple[str, ...] = ()
    """What the return takes the place of, as a whole: a State's list in these fields. Without any, a row left out stays."""
    is_of_districts: bool = True


KIND: dict[Kind, KindOfReturn] = {
    "plans": KindOfReturn(
        words="action plans",
        telling_fields=frozenset({"stage", "drafted_on", "notified_on", "published_on", "under_way_on", "reviewed_on"}),
        needed=("district",),
        telling=re.compile(r"\b(deaps?|plans?)\b|योजना|आराखड|যোজনা|পরিকল্পনা|યોજના|ଯୋଜନା|திட்ட|ప్రణాళిక|ಯೋಜನೆ|പദ്ധതി|ਯੋਜਨਾ"),
        subject=("district_code",),
        shown_field="stage",
    ),
    "committees": KindOfReturn(
        words="committees",
        telling_fields=frozenset({"status", "order_number", "order_date", "last_meeting_on"}),
        needed=(),
        telling=re.compile(r"\b(depcs?|sepcs?|committees?)\b|समिति|समिती|কমিটি|સમિતિ|କମିଟି|குழு|కమిటీ|ಸಮಿತಿ|സമിതി|ਕਮੇਟੀ"),
        subject=("committee", "state_code", "district_code"),
        shown_field="status",
    ),
    "products": KindOfReturn(
        words="products",
        telling_fields=frozenset({"product_name"}),
        needed=("district", "product_name"),
        telling=re.compile(r"\b(products?|odop|pmfme)\b|उत्पाद"),
        subject=("scheme", "district_code", "product_name"),
        shown_field="product_name",
        spread="product_name",
        replaces=("scheme",),
    ),
    "exports": KindOfReturn(
        words="exports",
        telling_fields=frozenset({"value"}),
        needed=("district", "value"),
        telling=re.compile(
            r"\bexports? (values?|figures?|data|statistics|performance|earnings)\b|\b(values?) of exports?\b|\bwise exports?\b"
            r"|\b(goods|merchandise) exports?\b|\bexports? (by|from|of) |\b(niryat|dgci ?s?|dgcis)\b|निर्यात मूल्य|निर्यात का मूल्य"
        ),
        subject=("district_code", "starts_on", "ends_on", "hs_code", "unit"),
        shown_field="value",
        spread="value",
        replaces=("starts_on", "ends_on", "unit", "level"),
    ),
    "figures": KindOfReturn(
        words="published figures",
        telling_fields=frozenset({"measure", "value"}),
        needed=("measure", "value"),
        telling=re.compile(r"\b(published figures?|measure)\b"),
        subject=("scheme", "measure", "qualifier", "as_on_date", "document"),
        shown_field="value",
        is_of_districts=False,
    ),
}
KINDS: tuple[Kind, ...] = tuple(KIND)
KIND_WORDS: dict[Kind, str] = {name: one.words for name, one in KIND.items()}
OF_DISTRICTS: tuple[Kind, ...] = tuple(name for name, one in KIND.items() if one.is_of_districts)
