-- One row per fact behind a class among the ids asked for: a line of the public evidence register, or of a return.
select
    s.state_name, d.district_name, e.fact, e.scope, e.statement, e.document, e.fact_date, e.published_on, e.grade,
    e.source, e.caveat
from evidence e
join state s using (state_code)
left join district d using (district_code)
where list_contains($ids::varchar[], e.evidence_id)
union all
select
    s.state_name, d.district_name, 'plan_' || p.stage, 'district', 'A return gives the stage: ' || stage_words(p.stage)
        || case when p.is_public then ', and says that the plan is public'
            when not p.is_public then ', and says that the plan is not public' else '' end,
    o.title, p.as_on_date, null, p.grade, o.origin, p.remarks
from plan p
join district d using (district_code)
join state s using (state_code)
join source o using (source_id)
where list_contains($ids::varchar[], p.source_id || '/' || p.district_code)
union all
select
    s.state_name, d.district_name, 'depc_' || c.status, 'district', 'A return gives the status: ' || replace(c.status, '_', ' '),
    o.title, c.as_on_date, null, c.grade, o.origin, c.remarks
from committee c
join district d using (district_code)
join state s on s.state_code = c.state_code
join source o using (source_id)
where list_contains($ids::varchar[], c.source_id || '/' || c.district_code) and c.committee = 'DEPC'
order by 1, 2, 6
