-- One row per district in view: whether any document gives a value of its exports; values themselves are never compared here.
-- A row's id stands for all codes of goods that one document gives for a period.
with stated as (
    select district_code, sum(value_count)::bigint as value_count, max(as_on_date) as as_on_date, min(grade) as grade,
        list(export_id order by export_id) as row_ids
    from export_parts_as_on($as_on, $as_known_on)
    group by district_code
)
select
    d.district_code, d.district_name, d.state_code, d.state_name, d.is_aspirational, d.area_id,
    if(x.district_code is null, 'not_known', 'stated') as class_key,
    coalesce(x.value_count, 0) as item_count,
    x.as_on_date,
    x.grade,
    coalesce(x.row_ids, []) as row_ids
from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
left join stated x using (district_code)
order by d.state_name, d.district_name
