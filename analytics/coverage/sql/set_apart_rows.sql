-- One row per undated fact of these kinds, about a district in view, that does not count yet on the day of the view.
select
    d.state_name,
    d.district_name,
    e.fact,
    counts_from(e.as_on_date, concat_ws(' ', e.document, e.statement), e.recorded_at)::date as counts_on,
    e.grade,
    e.document,
    e.source
from evidence e
join districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d using (district_code)
where list_contains($facts::varchar[], e.fact)
    and e.scope = 'district'
    and e.as_on_date is null
    and e.recorded_at <= $as_known_on
    and counts_on > $as_on
order by d.state_name, d.district_name, e.evidence_id
