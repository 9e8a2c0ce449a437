-- One row per district in view whose plan is notified or further while nothing says how its DEPC stands. A statement
-- about all districts of the State says something, so such a district is not here.
select
    d.state_name,
    d.district_name,
    'Plan and DEPC' as subject,
    'The plan is ' || stage_words(p.stage) || '; nothing is known of the DEPC' as finding,
    p.as_on_date,
    null::integer as days,
    p.grade,
    p.source_id as row_source_id,
    p.row_ids
from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
join plan_status($as_on, $as_known_on) p using (district_code)
anti join depc_status($as_on, $as_known_on) c using (district_code)
where p.height >= height_of('notified')
order by d.state_name, d.district_name
