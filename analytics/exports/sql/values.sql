-- One row per value that a document gives for a district in view. Rank and share only where the same release gives the total
-- of the State, or a return every district of it; growth over the same months of the year before only within the same document and unit.
with stated as (
    select x.*, md5(concat_ws('|', x.document, x.source, x.unit, x.starts_on, x.as_on_date))[:8] as release_key,
        coalesce(t.value, f.value) as state_value
    from export_wholes_as_on($as_on, $as_known_on) x
    left join state_exports_as_on($as_on, $as_known_on) t
        on t.state_code = x.state_code and t.source = x.source and t.unit = x.unit
        and t.starts_on = x.starts_on and t.as_on_date = x.as_on_date
    left join full_returns_as_on($as_on, $as_known_on) f
        on f.state_code = x.state_code and f.batch_id = x.batch_id and f.unit = x.unit
        and f.starts_on = x.starts_on and f.as_on_date = x.as_on_date
)
select
    x.export_id, x.release_key, d.district_code, d.district_name, d.state_code, d.state_name, x.listed_district,
    x.financial_year, x.period, x.starts_on, x.as_on_date,
    x.value::double as value, x.unit,
    x.state_value::double as state_value,
    if(x.state_value is null, null, rank() over (partition by x.release_key, x.state_code order by x.value desc)) as rank,
    if(x.state_value is null, null, count(*) over (partition by x.release_key, x.state_code)) as ranked,
    e.value::double as earlier_value, e.financial_year as earlier_year,
    x.stated_rank, x.rank_among, x.document, x.source_kind, x.published_on, x.source, x.grade, x.caveat
from stated x
join districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d using (district_code)
left join stated e
    on e.district_code = x.district_code and e.document = x.document and e.unit = x.unit and e.period = x.period
    and e.starts_on = x.starts_on - interval 1 year and e.batch_id is not distinct from x.batch_id
order by d.state_name, d.district_name, x.as_on_date desc, x.starts_on, x.unit, x.document, x.value desc
