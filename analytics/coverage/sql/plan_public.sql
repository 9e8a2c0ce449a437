-- One row per district in view: whether its export action plan is public, which says nothing of how far the plan is.
select
    d.district_code, d.district_name, d.state_code, d.state_name, d.is_aspirational, d.area_id,
    case when p.is_without_plan then 'none' when p.is_public then 'public' when not p.is_public then 'not_public'
        when p.basis = 'statement' then 'statement' else 'not_known' end as class_key,
    coalesce(len(p.row_ids), 0) as item_count,
    p.as_on_date,
    p.grade,
    coalesce(p.row_ids, []) as row_ids
from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
left join plan_publicity($as_on, $as_known_on) p using (district_code)
order by d.state_name, d.district_name
