"""All figures of a day as one short text: equal for two states of the ledger that say the same on every page."""

from __future__ import annotations

import hashlib

from analytics.committees.questions import district_committees, state_committees
from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import district_classes
from analytics.figures.register import FIGURES, value_of
from analytics.filters import SCHEMES, Filters
from analytics.plans.questions import district_plans
from data.store import Store


def figures_fingerprint(store: Store, filters: Filters) -> str:
    """SHA-256 over every figure of the register, every district's class in every measure, plans and committees.

    Both product lists are in it. The numbers of the ledger's entries are not: what an undone entry said leaves no trace.
    """
    digest = hashlib.sha256()
    for scheme in SCHEMES:
        view = filters.national(scheme)
        for figure in FIGURES.values():
            digest.update(repr((figure.key, value_of(store, view, figure))).encode())
        for measure in MEASURES.values():
            if measure.by_products or scheme == SCHEMES[0]:
                digest.update(repr((measure.key, district_classes(store, view, measure))).encode())
        digest.update(repr(district_plans(store, view)).encode())
    digest.update(repr((state_committees(store, view), district_committees(store, view))).encode())
    return digest.hexdigest()
