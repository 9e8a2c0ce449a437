"""Two stores to ask: the real one, and a tiny one of six districts whose answers a person can count on fingers."""

import os
import shutil
from collections.abc import Iterator
from datetime import date

import duckdb
import pytest

from analytics.filters import Filters
from data.store import Store, open_store

TODAY = date(2026, 11, 21)

# Bihar (10): two districts and one Aspirational; Assam (18): two; Delhi (7): one without outline.
TINY = """
    delete from district where district_code not in ('188', '189', '611', '283', '285', '796');
    delete from product;
    delete from aspirational;
    delete from evidence;
    delete from export_cluster;
    insert into product (product_id, scheme, district_code, product_name, sector, tier, is_gi_tagged, nodal_ministry,
        listed_state, listed_district, as_on_date, recorded_at, source_id, grade)
    select id, 'ODOP', code, name, sector, 'Primary', gi, 'Ministry', 'x', 'x', date '2025-11-16', date '2026-11-21',
        (select source_id from source where file = 'odop_products.csv'), 'D'
    from (values
        ('p1', '188', 'Makhana', 'Agriculture', true),
        ('p2', '188', 'Jute', 'Textile', false),
        ('p3', '189', 'Makhana', 'Agriculture', false),
        ('p4', '283', 'Silk', 'Handloom', true)
    ) as t(id, code, name, sector, gi);
    insert into aspirational (district_code, state_code, serial_no, listed_name, list_version, as_on_date, recorded_at,
        source_id, grade)
    select '188', 10, 1, 'Araria', 'list', date '2026-07-21', date '2026-11-21',
        (select source_id from source where file = 'aspirational_districts.csv'), 'D';
    insert into evidence (evidence_id, fact, scope, state_code, district_code, fact_date, published_on, document,
        statement, source, as_on_date, recorded_at, source_id, grade)
    select id, fact, scope, 10, code, day, day, 'document ' || id, 'statement', 'source', day, date '2026-11-21',
        (select source_id from source where file = 'public_evidence.csv'), grade
    from (values
        ('e1', 'depc_met', 'district', '188', date '2024-01-10', 'D'),
        ('e2', 'depc_constituted', 'district', '188', date '2022-01-10', 'B'),
        ('e3', 'depc_constituted', 'every district of the State', '188', date '2021-01-10', 'D'),
        ('e4', 'depc_constituted', 'every district of the State', '189', date '2021-01-10', 'D'),
        ('e5', 'plan_drafted', 'district', '188', date '2022-05-01', 'D'),
        ('e6', 'plan_published', 'district', '188', null, 'B'),
        ('e7', 'plan_drafted', 'every district of the State', '189', null, 'D')
    ) as t(id, fact, scope, code, day, grade);
"""


@pytest.fixture(scope="session")
def real() -> Iterator[Store]:
    """The store of the shipped tables."""
    with open_store() as store:
        yield store


@pytest.fixture(scope="session")
def tiny(real: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A copy of the real store cut down to six districts and a handful of facts."""
    path = tmp_path_factory.mktemp("tiny") / "tiny.duckdb"
    shutil.copyfile(real.path, path)
    with duckdb.connect(path) as connection:
        connection.execute(TINY)
    with Store(path, "tiny", os.open(path, os.O_RDONLY)) as store:
        yield store


@pytest.fixture
def national() -> Filters:
    """Nothing chosen but the day."""
    return Filters(as_on=TODAY)
