-- One row per document, unit and period that gives values of districts in view: how many, and the total of the State that the
-- same release gives, where it is of one State. Most districts first, then the longest period, then the newest. A return keeps no
-- total: where it gives every district of its State, their sum is the State's (`is_of_all`).
with stated as (
    select x.*
    from export_wholes_as_on($as_on, $as_known_on) x
    join districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d using (district_code)
),
grouped as (
    select document, source, unit, financial_year, period, starts_on, as_on_date,
        count(*) as districts, count(distinct state_code) as states, any_value(state_code) as state_code,
        min(grade) as grade, max(published_on) as published_on, sum(value) as value_sum, max(recorded_at) as recorded_at,
        max(batch_id) as batch_id, sum(code_count)::bigint as code_count
    from stated
    group by all
)
select
    md5(concat_ws('|', g.document, g.source, g.unit, g.starts_on, g.as_on_date))[:8] as release_key,
    g.document, g.source, g.unit, g.financial_year, g.period, g.starts_on, g.as_on_date, g.districts,
    if(g.states = 1, s.state_name, null) as state_name,
    g.grade, g.published_on,
    g.value_sum::double as value_sum,
    if(g.states = 1, coalesce(t.value, f.value)::double, null) as state_value,
    g.states = 1 and t.value is null and f.value is not null as is_of_all,
    g.batch_id as entry_number,
    g.code_count
from grouped g
join state s using (state_code)
left join state_exports_as_on($as_on, $as_known_on) t
    on t.state_code = g.state_code and t.source = g.source and t.unit = g.unit
    and t.starts_on = g.starts_on and t.as_on_date = g.as_on_date
left join full_returns_as_on($as_on, $as_known_on) f
    on f.state_code = g.state_code and f.batch_id = g.batch_id and f.unit = g.unit
    and f.starts_on = g.starts_on and f.as_on_date = g.as_on_date
order by state_value is null, g.districts desc, date_diff('month', g.starts_on, g.as_on_date) desc, g.as_on_date desc,
    g.document, g.unit
