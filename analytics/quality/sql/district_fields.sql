-- One row per district in view: whether each field is held. A field that only some districts can have is null elsewhere:
-- the day of a stage needs a stage, a committee's order and meeting need a committee,
-- and a list names no district created after it, nor any of a State that it does not reach.
with met as (
    select distinct district_code
    from evidence_as_on($as_on, $as_known_on)
    where fact = 'depc_met' and scope = 'district' and fact_date is not null
)
select
    d.district_code,
    d.district_name,
    d.state_code,
    d.state_name,
    d.is_aspirational,
    coalesce(p.stage, 'not_known') as plan_class,
    coalesce(c.class_key, 'not_known') as depc_class,
    case when l.district_code is not null then true when not r.is_younger then false end as has_product,
    c.district_code is not null as has_depc_status,
    p.district_code is not null as has_plan_status,
    case when p.height >= height_of('drafted') then p.stage_on is not null end as has_stage_day,
    case when c.is_constituted then c.order_number is not null and c.order_date is not null end
        as has_order,
    case when c.is_constituted
        then if(c.basis = 'return', c.last_meeting_on is not null, m.district_code is not null) end as has_meeting_day
from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
left join (select distinct district_code from products_as_on($scheme, $as_on, $as_known_on)) l using (district_code)
left join (
    select g.district_code, is_created_after(g.valid_from, g.valid_from_basis, i.list_day) as is_younger
    from district g
    join states_in_list($scheme, $as_on, $as_known_on) i using (state_code)
) r on r.district_code = d.district_code
left join depc_status($as_on, $as_known_on) c using (district_code)
left join plan_status($as_on, $as_known_on) p using (district_code)
left join met m using (district_code)
order by d.state_name, d.district_name
