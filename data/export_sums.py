"""What questions on exports start from in place of all rows: which lists there are, and each district's value as a whole.

A return may have two million rows by code of goods. These two tables are small, and are filled once, when the rows are laid down.
"""

from collections.abc import Collection

import duckdb

_OF_BATCH = "coalesce(batch_id, 0) in (select unnest($batches::integer[]))"
_LISTS = f"""
insert into export_list by name
select distinct state_code, starts_on, as_on_date, unit, hs_code is null as is_whole, returned_on, recorded_at, source_id, batch_id,
    undone_at
from district_export
where {_OF_BATCH}
order by all
"""
_WHOLES = f"""
insert into export_part by name
select export_id, state_code, district_code, listed_district, financial_year, period, value, unit, true as is_whole, stated_rank,
    rank_among, grade, source_kind, document, published_on, source, caveat, 0 as code_count, 1 as value_count, starts_on, as_on_date,
    returned_on, recorded_at, source_id, batch_id, undone_at
from district_export
where {_OF_BATCH} and hs_code is null
order by export_id
"""
_PAIRS = f"""
create or replace temp table code_pair as
with code as (select distinct hs_code from district_export where {_OF_BATCH} and hs_code is not null)
select long.hs_code, short.hs_code as within
from (select hs_code, unnest([2, 4, 6]) as cut from code) as long
join code as short on short.hs_code = long.hs_code[:long.cut]
where length(long.hs_code) > long.cut
"""
# The pairs first: of a list in which no code lies within another, no row is compared with any.
_WITHIN = f"""
create or replace temp table code_within as
select distinct x.export_id
from district_export x
join code_pair p on p.hs_code = x.hs_code
join (select * from district_export where {_OF_BATCH} and hs_code in (select within from code_pair)) s
    on s.hs_code = p.within and s.district_code = x.district_code and s.source_id = x.source_id and s.unit = x.unit
    and s.starts_on = x.starts_on and s.as_on_date = x.as_on_date
where coalesce(x.batch_id, 0) in (select unnest($batches::integer[]))
"""
_SUMS = f"""
insert into export_part by name
select
    min(export_id) as export_id, state_code, district_code, any_value(listed_district) as listed_district, financial_year, period,
    sum(value) filter (where w.is_within is null)::decimal(18, 6) as value, unit, false as is_whole, min(grade) as grade,
    any_value(source_kind) as source_kind, document, published_on, source,
    'sum of ' || count(*) filter (where w.is_within is null) || ' codes of goods in this document' as caveat,
    count(*) filter (where w.is_within is null) as code_count, count(*) as value_count,
    starts_on, as_on_date, returned_on, recorded_at, source_id, batch_id, any_value(undone_at) as undone_at
from district_export
left join (select export_id, true as is_within from code_within) w using (export_id)
where {_OF_BATCH} and hs_code is not null
group by state_code, district_code, financial_year, period, unit, document, published_on, source, starts_on, as_on_date, returned_on,
    recorded_at, source_id, batch_id
order by export_id
"""
_DONE = "drop table code_pair; drop table code_within"
PUBLIC_RECORD = 0
"""In place of an entry's number: the rows of the reference tables."""


def sum_up(connection: duckdb.DuckDBPyConnection, batches: Collection[int]) -> None:
    """Fill both tables for entries whose rows lie in the store, or for the public record."""
    if batches:
        for statement in (_LISTS, _WHOLES, _PAIRS, _WITHIN, _SUMS):
            connection.execute(statement, {"batches": list(batches)})
        connection.execute(_DONE)
