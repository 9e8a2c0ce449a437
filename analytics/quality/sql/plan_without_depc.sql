-- One row per district in view whose plan is notified or further while a return says that its DEPC is not constituted:
-- a plan is notified by the committee.
select
    d.state_name,
    d.district_name,
    'Plan and DEPC' as subject,
    'The plan is ' || stage_words(p.stage) || '; a return says that the DEPC is not constituted' as finding,
    greatest(p.as_on_date, c.as_on_date) as as_on_date,
    null::integer as days,
    c.grade,
    c.source_id as row_source_id,
    c.row_ids
from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
join plan_status($as_on, $as_known_on) p using (district_code)
join depc_status($as_on, $as_known_on) c using (district_code)
where p.height >= height_of('notified') and c.class_key = 'none'
order by d.state_name, d.district_name
