-- One row per fact of the public evidence register among the ids asked for.
select
    s.state_name, d.district_name, e.fact, e.scope, e.statement, e.document, e.fact_date, e.published_on, e.grade,
    e.source, e.caveat
from evidence e
join state s using (state_code)
left join district d using (district_code)
where list_contains($ids::varchar[], e.evidence_id)
order by s.state_name, d.district_name, e.evidence_id
