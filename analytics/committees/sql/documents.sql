-- One row per fact behind a committee's status among the ids asked for: a line of the evidence register, or of a return.
select
    s.state_name, d.district_name, upper(split_part(e.fact, '_', 1)) as committee, e.scope, e.statement, e.document,
    e.fact_date, e.published_on, e.grade, null::integer as entry_number, e.source, e.caveat
from evidence e
join state s using (state_code)
left join district d using (district_code)
where list_contains($ids::varchar[], e.evidence_id)
union all
select
    s.state_name, d.district_name, c.committee, if(c.district_code is null, 'state', 'district'),
    'A return gives the status: ' || replace(c.status, '_', ' '), o.title, c.as_on_date, null, c.grade, c.batch_id,
    o.origin, c.remarks
from committee c
join state s on s.state_code = c.state_code
join source o using (source_id)
left join district d using (district_code)
where list_contains($ids::varchar[], c.source_id || '/' || coalesce(c.district_code, 'S' || c.state_code))
order by 1, 3 desc, 2, 6
