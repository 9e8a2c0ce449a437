-- One row per district in view: where its action plan stands, by what document, since when, and what the books say of a
-- product and a committee there. The chosen product filters do not apply: a plan belongs to the district.
with status as (
    select * from plan_status($as_on, $as_known_on)
),
returned as (
    select district_code, stage, as_on_date
    from plan
    where as_on_date <= $as_on and is_known(recorded_at, undone_at, $as_known_on)
    qualify row_number() over (partition by district_code, as_on_date order by batch_id desc) = 1
),
-- A stage is held since the first return or document that gives it, but not from before a return that gave another one.
left_behind as (
    select s.district_code, max(r.as_on_date) as day
    from status s
    join returned r on r.district_code = s.district_code and r.stage <> s.stage
    where s.basis = 'return'
    group by all
),
heard as (
    select * from returned
    union all
    select district_code, if(fact = 'plan_notified', 'notified', 'drafted'), as_on_date
    from evidence_as_on($as_on, $as_known_on)
    where scope = 'district' and fact in ('plan_notified', 'plan_published', 'plan_drafted')
),
held_since as (
    select s.district_code, min(h.as_on_date) as day
    from status s
    join heard h on h.district_code = s.district_code and h.stage = s.stage
    left join left_behind l on l.district_code = s.district_code
    where l.day is null or h.as_on_date > l.day
    group by all
),
named as (
    select f.district_code, string_agg(distinct e.document, '; ' order by e.document) as document
    from (select district_code, unnest(row_ids) as row_id from status) f
    join documented_facts() e using (row_id)
    group by all
),
since as (
    select s.district_code, coalesce(if(s.stage_on <= $as_on, s.stage_on, null), h.day) as day
    from status s
    left join held_since h using (district_code)
)
select
    d.district_code, d.district_name, d.state_code, d.state_name, d.is_aspirational, d.area_id,
    coalesce(s.stage, 'not_known') as stage,
    s.is_public,
    s.basis, s.drafted_on, s.notified_on, s.published_on, s.under_way_on, s.reviewed_on, s.as_on_date, s.grade,
    n.document,
    coalesce(s.row_ids, []) as row_ids,
    case when d.product_count > 0 then true when d.is_reached then false end as is_product_listed,
    coalesce(c.class_key, 'not_known') as committee,
    w.day as waiting_since,
    ($as_on - w.day)::integer as days_waiting
from listed_by_district($scheme, $states::integer[], $every_product, $aspirational_only, $as_on,
    $as_known_on, null) d
left join status s using (district_code)
left join depc_status($as_on, $as_known_on) c using (district_code)
left join named n using (district_code)
left join since w using (district_code)
order by d.state_name, d.district_name
