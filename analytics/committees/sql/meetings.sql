-- One row per district in view and day on which its DEPC is on record as having met, by its own document or a return.
-- A district whose newest return says that there is no committee has none.
with met as (
    select e.district_code, e.fact_date as met_on, e.grade, e.document
    from evidence_as_on($as_on, $as_known_on) e
    where e.fact = 'depc_met' and e.scope = 'district' and e.fact_date <= $as_on
    union all
    select c.district_code, c.last_meeting_on, c.grade, o.title
    from committees_as_on($as_on, $as_known_on) c
    join source o using (source_id)
    where c.committee = 'DEPC' and c.last_meeting_on <= $as_on
)
select
    d.district_code,
    d.district_name,
    d.state_code,
    d.state_name,
    m.met_on,
    min(m.grade) as grade,
    string_agg(distinct m.document, '; ' order by m.document) as document
from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
join met m using (district_code)
left join depc_status($as_on, $as_known_on) s using (district_code)
where s.class_key is distinct from 'none'
group by all
order by d.state_name, d.district_name, m.met_on
