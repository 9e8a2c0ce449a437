-- One row per district in view: how its export promotion committee stands, as the Committees page has it.
select
    d.district_code, d.district_name, d.state_code, d.state_name, d.is_aspirational, d.area_id,
    coalesce(c.class_key, 'not_known') as class_key,
    coalesce(len(c.row_ids), 0) as item_count,
    c.as_on_date,
    c.grade,
    coalesce(c.row_ids, []) as row_ids
from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
left join depc_status($as_on, $as_known_on) c using (district_code)
order by d.state_name, d.district_name
