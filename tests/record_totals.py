"""The totals that the record gives as shipped, in one place: a newer reference table changes them here alone.

`tests/data/test_record_totals.py` counts every one of them again, straight from the files of data/reference.
"""

from datetime import date
from typing import Final

RECORD_DAY: Final = date(2026, 11, 28)
"""The day on which the newest part of the record came in: from it on every fact counts, those without a day too."""

STATES: Final = 36
"""States and UTs: the rows of states.csv."""

DISTRICTS: Final = 784
"""Districts in the register: the rows of districts.csv whose status is current."""

ODOP_PRODUCTS: Final = 1241
"""Products in the One District One Product list: the rows of odop_products.csv."""

ODOP_PLACES: Final = 773
"""Districts that the list names, among them those that the register no longer holds: district codes of odop_products.csv."""

ODOP_DISTRICTS: Final = 770
"""Districts in the register with a product: codes of odop_products.csv that are current in districts.csv."""

ODOP_ROWS_IN_REGISTER: Final = 1238
"""Products of districts in the register: rows of odop_products.csv whose district is current in districts.csv."""

NO_ODOP_PRODUCT: Final = 7
"""Districts without a product: current in districts.csv, created before the list's day, absent from odop_products.csv."""

YOUNGER_THAN_ODOP: Final = 6
"""Districts created after the list's day: so dated in district_changes.csv. Of one more, Kushavati, no day is given."""

GI_PRODUCTS: Final = 256
"""Products marked as GI: rows of odop_products.csv with is_gi_tagged true."""

PMFME_PRODUCTS: Final = 224
"""Products in the PMFME-ODOP list: the rows of pmfme_products.csv."""

ASPIRATIONAL: Final = 112
"""Aspirational Districts: the rows of aspirational_districts.csv."""

NOT_ASPIRATIONAL: Final = 672
"""Districts in the register that are none of them: current in districts.csv, absent from aspirational_districts.csv."""

EVIDENCE_ROWS: Final = 555
"""Facts in the public evidence register: the rows of public_evidence.csv."""

PLANS: Final = 63
"""Districts with a plan drafted or further, by documents about the district itself: public_evidence.csv, scope district."""

PLANS_DRAFTED: Final = 58
"""Of these, districts whose plan got no further than drafted: one that is only shown in public is at least drafted."""

PLANS_NOTIFIED: Final = 5
"""Of these, districts whose plan was notified: fact plan_notified of public_evidence.csv."""

PLANS_PUBLIC: Final = 35
"""Of these, districts whose plan is public: fact plan_published of public_evidence.csv."""

PLANS_BY_STATEMENT: Final = 44
"""Districts with a plan only by a statement about all districts of their State: public_evidence.csv."""

PLANS_NOT_KNOWN: Final = 677
"""Districts in the register of whose plan public_evidence.csv says nothing."""

DEPCS: Final = 110
"""Districts with a DEPC constituted or met, by documents about the district itself: public_evidence.csv."""

DEPCS_MET: Final = 106
"""Of these, districts whose DEPC has met: fact depc_met of public_evidence.csv."""

DEPCS_CONSTITUTED: Final = 4
"""Of these, districts whose DEPC was constituted and of no meeting of which a document tells: public_evidence.csv."""

DEPCS_BY_STATEMENT: Final = 129
"""Districts with a DEPC only by a statement about all districts of their State: public_evidence.csv."""

DEPCS_NOT_KNOWN: Final = 545
"""Districts in the register of whose DEPC public_evidence.csv says nothing."""

SEPCS_REPORTED: Final = 36
"""States/UTs with a SEPC as published: all, by the claims of published_figures.csv, so the rows of states.csv."""

SEPCS_EVIDENCED: Final = 14
"""States/UTs whose SEPC a document names: public_evidence.csv without the rows that only repeat the claim about all."""

PUBLISHED_FIGURES: Final = 54
"""Figures that somebody published: the rows of published_figures.csv."""

REFERENCE_FILES: Final = 21
"""Files that the record is drawn from: the tables and the boundaries of data/reference."""
