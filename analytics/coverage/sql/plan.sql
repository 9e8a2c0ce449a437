-- One row per district in view: how far its export action plan is, as the plan ladder's question has it.
select
    d.district_code, d.district_name, d.state_code, d.state_name, d.is_aspirational, d.area_id,
    coalesce(p.stage, 'not_known') as class_key,
    coalesce(len(p.row_ids), 0) as item_count,
    p.as_on_date,
    p.grade,
    coalesce(p.row_ids, []) as row_ids
from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
left join plan_status($as_on, $as_known_on) p using (district_code)
order by d.state_name, d.district_name
