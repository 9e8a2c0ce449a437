-- One row per thing that the books say became otherwise in one district, newest first: a return that gives another status
-- than the one before it, a fact of a public document about the district itself, a creation or abolition.
with returned as (
    select 'plan' as topic, stage as value, as_on_date, recorded_at, grade, batch_id, source_id
    from plan
    where district_code = $district and is_known(recorded_at, undone_at, $as_known_on)
    union all
    select 'publicity', if(is_public, 'public', 'not_public'), as_on_date, recorded_at, grade, batch_id, source_id
    from plan
    where district_code = $district and is_public is not null and is_known(recorded_at, undone_at, $as_known_on)
    union all
    select 'committee', status, as_on_date, recorded_at, grade, batch_id, source_id
    from committee
    where committee = 'DEPC' and district_code = $district and is_known(recorded_at, undone_at, $as_known_on)
),
in_order as (
    select *, lag(value) over (partition by topic order by as_on_date, batch_id) as previous
    from returned
    where as_on_date <= $as_on
)
select r.as_on_date as day, r.topic, r.value, r.previous, r.grade, r.batch_id as entry_number, o.title as document
from in_order r
join source o using (source_id)
where r.previous is distinct from r.value
union all
select e.as_on_date, 'fact', e.fact, null, e.grade, null, e.document
from evidence_as_on($as_on, $as_known_on) e
where e.district_code = $district and e.scope = 'district'
union all
select c.effective_date, 'register', c.change, null, 'D', null, c.source
from district_change c
where c.district_code = $district and c.effective_date <= $as_on
order by 1 desc nulls last, 2, 3
