-- One row per district in view and document that speaks of a meeting of its DEPC without the day; its own day may be unknown too.
select
    d.district_code,
    d.district_name,
    d.state_code,
    d.state_name,
    e.published_on as as_on_date,
    e.grade,
    e.document
from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
join evidence_as_on($as_on, $as_known_on) e using (district_code)
where e.fact = 'depc_met' and e.scope = 'district' and e.fact_date is null
    and coalesce(e.published_on <= $as_on, true)
order by d.state_name, d.district_name, e.published_on nulls first
