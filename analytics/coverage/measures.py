"""The measures of coverage: what each asks, its named classes in fixed order, and why the rest is not known.

A class names a status of the product's colour language (see `pages/parts/theme.py`), so that one colour means one
status on every page and date.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from types import MappingProxyType

from analytics.filters import SECTORS, Filters
from data.stages import BY_DOCUMENTS, NONE, PLAN_STAGES, STANDINGS


@dataclass(frozen=True)
class Class:
    """One named class: `status` is its colour's name, `counts` whether a district in it has what the measure asks.

    `denies` tells a class that says no: the district is on record as without it. A class may do neither, as one that rests on
    a statement about all districts of a State, or on a weaker kind: something is known, and what is asked is not.
    `only_by_returns`, `is_rare`: no public document, or few views, put a district here; a legend leaves it out while empty.
    `is_not_applicable`: the measure cannot be asked of its districts, which is no gap in what is known. `reason` says why.
    """

    key: str
    label: str
    status: str
    counts: bool = False
    is_known: bool = True
    only_by_returns: bool = False
    is_rare: bool = False
    denies: bool = False
    is_not_applicable: bool = False
    reason: str = ""

    @property
    def answers(self) -> bool:
        """Whether it says yes or no to what the measure asks. Where no class does, there is no share and no rank."""
        return self.counts or self.denies


@dataclass(frozen=True)
class Measure:
    """One thing that can be asked of every district.

    `question` names the SQL under sql/coverage, `rows` the question that opens the rows behind a class, `values` what the
    SQL binds besides the filters. `by_products`: the product filters apply. `of_states`: it is asked of States.
    """

    key: str
    group: str
    label: str
    rule: str
    question: str
    rows: str
    having: str
    classes: tuple[Class, ...]
    unknown_reason: str
    values: tuple[tuple[str, str | tuple[str, ...]], ...] = ()
    by_products: bool = False
    of_states: bool = False

    @property
    def subject(self) -> str:
        """What the measure belongs to, where that is not the chosen product list."""
        return "" if self.by_products else _SUBJECTS[self.rows]

    def class_of(self, key: str) -> Class:
        """The class with this key."""
        return next(c for c in self.classes if c.key == key)

    def why_open(self, key: str) -> str:
        """Why a class that tells nothing does not."""
        return self.class_of(key).reason or self.unknown_reason

    def classes_for(self, keys: Collection[str]) -> tuple[Class, ...]:
        """The classes that a legend or table names, given the keys that districts hold."""
        return tuple(c for c in self.classes if not (c.only_by_returns or c.is_rare) or c.key in keys)

    def of(self, filters: Filters) -> Measure:
        """The same measure in the words of a view: what is narrowed to some products says so in title, classes and rule."""
        if not self.by_products or not filters.narrows_products:
            return self
        which = _adjective(filters)
        return replace(
            self,
            label=_narrowed(self.label, which, ", {which} products"),
            having=_narrowed(self.having, which),
            rule=f"{self.rule} Only {which} products of the list are in view.",
            classes=tuple(_class_of(one, which) for one in self.classes),
        )


def _adjective(filters: Filters) -> str:
    """What products a view is narrowed to, as words before "product": "GI-marked Primary-tier Marine or Dairy"."""
    tiers = " or ".join(f"{one}-tier" for one in filters.tiers)
    sectors = " or ".join(f"{one}-sector" if one == "Others" else one for one in filters.sectors)
    return " ".join(filter(None, ("GI-marked" if filters.gi_only else "", tiers, sectors)))


def _narrowed(words: str, which: str, otherwise: str = "") -> str:
    """Words with what narrows their products before the first "product"; `otherwise` is added where they name none."""
    found = re.search(r"(?:\b(an?) )?\b(?:(GI(?:-marked)?) )?[Pp]roduct", words)
    if not found:
        return f"{words}{otherwise.format(which=which)}"
    article, mark = found.groups()
    named = which.removeprefix("GI-marked").strip() if mark else which
    before = " ".join(filter(None, (mark, named)))
    if article:
        before = f"{'an' if before[0] in 'AO' else 'a'} {before}"
    return f"{words[: found.start()]}{f'{before} product' if before else 'product'}{words[found.end() :]}"


def _class_of(one: Class, which: str) -> Class:
    if one in (NOT_LISTED, UNMARKED, YOUNGER):
        return one
    if one == OTHER_PRODUCTS:
        return replace(one, label=f"Other products, no {which} product")
    return replace(one, label=_narrowed(one.label, which))


_SUBJECTS = {
    "evidence": "Districts as Export Hubs (DEH)",
    "cluster": "Export clusters named by documents",
    "export": "Exports by district, of no scheme",
    "aspirational": "Aspirational Districts Programme",
}
NOT_KNOWN = Class("not_known", "Not known", "not_known", is_known=False)
_STATEMENT = Class("statement", "Reported by State, particulars awaited", "statement")
_NO_PLAN = Class(NONE, "No plan, by a return", "none", only_by_returns=True, denies=True)
NOT_LISTED = Class("not_listed", "No product in the list", "none", denies=True)
OTHER_PRODUCTS = Class("other_products", "Other products only", "elsewhere", is_rare=True, denies=True)
"""Where products are narrowed: a district that has others is none without a product."""
UNMARKED = Class(
    "unmarked",
    "Not applicable: the list marks no GI",
    "not_applicable",
    is_known=False,
    is_rare=True,
    is_not_applicable=True,
)
YOUNGER = Class(
    "younger",
    "Not applicable: created after the list",
    "not_applicable_yet",
    is_known=False,
    is_rare=True,
    is_not_applicable=True,
    reason="The list is of a day before these districts were created and could not name them: they are not districts without "
    "a product. A newer list or a State's return of products would tell.",
)
"""The list could not name a district that did not exist on its day, so it is none without a product."""
_LIST_UNKNOWN = (
    "Not known where the list on record does not reach: no list is on record for a date before its own, and of the PMFME-ODOP list "
    "only six States are on record; nor of a district without a product there whose day of creation no source gives, for it may be "
    "younger than the list. The full list from the Ministry, or a State's return of products, would fill it."
)
_CLUSTER_UNKNOWN = (
    "The rest is not known: no complete list of clusters by district is public, so a district that no document names may "
    "still have one. A list from the Commerce Ministry or the State would fill it."
)

_IDENTIFIED = Measure(
    "identified",
    "Products",
    "Product identified",
    "A district counts when the scheme's list names at least one product for it.",
    "identified",
    "product",
    "with a product",
    (
        Class("identified", "Product identified", "done", counts=True),
        OTHER_PRODUCTS,
        NOT_LISTED,
        UNMARKED,
        YOUNGER,
        NOT_KNOWN,
    ),
    _LIST_UNKNOWN,
    by_products=True,
)
_NUMBER = Measure(
    "number",
    "Products",
    "Number of products",
    "Products that the scheme's list names for the district, in fixed classes.",
    "number",
    "product",
    "with a product",
    (
        Class("six_or_more", "6 and more", "count_4", counts=True),
        Class("three_to_five", "3 to 5", "count_3", counts=True),
        Class("two", "2", "count_2", counts=True),
        Class("one", "1", "count_1", counts=True),
        Class("zero", "0", "none", denies=True),
        UNMARKED,
        YOUNGER,
        NOT_KNOWN,
    ),
    _LIST_UNKNOWN,
    by_products=True,
)
_GI = Measure(
    "gi",
    "Products",
    "GI product",
    "A district counts when at least one product of the list there carries the list's own GI mark.",
    "gi",
    "product",
    "with a GI-marked product",
    (
        Class("gi", "GI-marked product", "done", counts=True),
        Class("no_gi", "Products, none GI-marked", "partly", denies=True),
        OTHER_PRODUCTS,
        NOT_LISTED,
        UNMARKED,
        YOUNGER,
        NOT_KNOWN,
    ),
    _LIST_UNKNOWN + " The PMFME-ODOP list marks no product either way, so the measure does not apply to it.",
    by_products=True,
)


def _sector(name: str) -> Measure:
    return Measure(
        f"sector-{name.lower().replace(' ', '-')}",
        "Sector",
        f"Sector: {name}",
        f"A district counts when the scheme's list names a product of the sector {name} there.",
        "sector",
        "product",
        f"with a product of {name}",
        (
            Class("in_sector", f"Product in {name}", "done", counts=True),
            Class("other_sectors", "Products in other sectors only", "partly", denies=True),
            OTHER_PRODUCTS,
            NOT_LISTED,
            UNMARKED,
            YOUNGER,
            NOT_KNOWN,
        ),
        _LIST_UNKNOWN,
        (("sector", name),),
        by_products=True,
    )


def _clusters(key: str, label: str, having: str, kinds: tuple[Class, ...]) -> Measure:
    return Measure(
        f"cluster-{key}",
        "Export clusters",
        label,
        "A district counts by the strongest kind for which a document names it; kinds are never added up.",
        "cluster",
        "cluster",
        having,
        (*kinds, Class("not_known", "Not named in a document on record", "not_known", is_known=False)),
        _CLUSTER_UNKNOWN,
        (("kinds", tuple(kind.key for kind in kinds)),),
    )


_AGRICULTURAL = _clusters(
    "agricultural",
    "Agricultural export cluster",
    "named for an agricultural cluster",
    (
        Class("agri_export_cluster", "Agricultural export cluster", "kind_4", counts=True),
        Class("horticulture_cluster_pilot", "Horticulture cluster, pilot", "kind_3"),
        Class("agri_export_cluster_state_policy", "In a State's own policy", "kind_2"),
        Class("agri_export_cluster_proposed", "Proposed", "kind_1"),
        Class("agri_export_cluster_draft_2018", "In the draft policy of 2018 only", "kind_0"),
    ),
)
_TOY = _clusters(
    "toy",
    "Toy cluster",
    "named for a toy cluster",
    (
        Class("toy_cluster", "Toy cluster named in speech", "kind_4", counts=True),
        Class("toy_cluster_state_industrial", "Industrial toy cluster of the State", "kind_3"),
        Class("indigenous_toy_place", "Place of an indigenous toy craft", "kind_1"),
    ),
)
_TOWN = _clusters(
    "town",
    "Town of Export Excellence",
    "with a Town of Export Excellence",
    (Class("town_of_export_excellence", "Town of Export Excellence", "done", counts=True),),
)
_ASPIRATIONAL = Measure(
    "aspirational",
    "Programme",
    "Aspirational District",
    "A district counts when NITI Aayog's list of 112 Aspirational Districts names it.",
    "aspirational",
    "aspirational",
    "on the Aspirational list",
    (
        Class("aspirational", "Aspirational District", "aspirational", counts=True),
        Class("not_aspirational", "Not on the list", "other", denies=True),
        NOT_KNOWN,
    ),
    "Not known for a date before the list on record: NITI Aayog's list as read on 21.07.2026.",
)
_DEPC = Measure(
    "depc",
    "Committees and plans",
    "Export promotion committee (DEPC)",
    "The strongest thing that a public document says of the district's committee; a statement about all districts of a "
    "State is a class apart and never counts as a document about the district.",
    "depc",
    "evidence",
    "with a committee by a document of their own",
    (
        *(Class(one.key, one.label, one.color, counts=True) for one in reversed(STANDINGS[1:])),
        _STATEMENT,
        Class(NONE, STANDINGS[0].label, STANDINGS[0].color, only_by_returns=True, denies=True),
        NOT_KNOWN,
    ),
    "The rest is not known: no public document says anything of these districts' committees. A State's return with order "
    "number and date would fill it.",
)
_PLAN = Measure(
    "plan",
    "Committees and plans",
    "Export action plan (DEAP)",
    "The furthest stage that a return or a public document gives the district's plan. A reported approval counts as notified; "
    "a portal that shows a plan proves that it is drafted and no more. A statement about all districts of a State is a class "
    "apart.",
    "plan",
    "evidence",
    "with a plan by a document of their own",
    (
        *(
            Class(one.key, one.label, one.color, counts=True, only_by_returns=one.key not in BY_DOCUMENTS)
            for one in reversed(PLAN_STAGES)
        ),
        _STATEMENT,
        _NO_PLAN,
        NOT_KNOWN,
    ),
    "The rest is not known: the district-wise status of plans is not public, and the published totals (590 drafted, 249 "
    "notified) name no district. A State's return of action plans would fill it.",
)
_PLAN_PUBLIC = Measure(
    "plan_public",
    "Committees and plans",
    "Action plan public",
    "A district counts when a portal shows its plan or a return says that it is public. That is a fact of its own and says "
    "nothing of how far the plan is. A statement about all districts of a State is a class apart.",
    "plan_public",
    "evidence",
    "with a plan that is public",
    (
        Class("public", "Public", "done", counts=True),
        Class("not_public", "Not public, by a return", "partly", only_by_returns=True, denies=True),
        _STATEMENT,
        _NO_PLAN,
        NOT_KNOWN,
    ),
    "The rest is not known: no portal read shows a plan of these districts, and no return says whether it is public.",
)
_EXPORTS = Measure(
    "exports",
    "Exports",
    "Export value stated",
    "A district counts when a document or a return gives a value of the goods exported from it in some period. Values stand on "
    "the page Exports, each in its own unit; they are never compared or added across documents, units or periods.",
    "exports",
    "export",
    "with a value of exports in a document",
    (Class("stated", "Value stated", "done", counts=True), NOT_KNOWN),
    "The rest is not known: no public document read gives a value for these districts, which is not the same as no exports. "
    "A return of exports, from the DGCI&S workbook or the NIRYAT portal, would fill it.",
)

MEASURES: MappingProxyType[str, Measure] = MappingProxyType(
    {
        measure.key: measure
        for measure in (
            _IDENTIFIED,
            _NUMBER,
            _GI,
            _DEPC,
            _PLAN,
            _PLAN_PUBLIC,
            _ASPIRATIONAL,
            _AGRICULTURAL,
            _TOY,
            _TOWN,
            _EXPORTS,
            *map(_sector, SECTORS),
        )
    }
)
