-- One row per district in view: the strongest kind of export cluster that a document names it for.
-- $kinds runs from the strongest kind to the weakest; kinds are never added up.
with strongest as (
    select district_code, kind, count(*) as item_count, max(as_on_date) as as_on_date, min(grade) as grade,
        list(cluster_id order by cluster_id) as row_ids
    from clusters_as_on($as_on, $as_known_on)
    where list_contains($kinds::varchar[], kind) and district_code is not null
    group by district_code, kind
    qualify list_position($kinds::varchar[], kind)
        = min(list_position($kinds::varchar[], kind)) over (partition by district_code)
)
select
    d.district_code, d.district_name, d.state_code, d.state_name, d.is_aspirational, d.area_id,
    coalesce(c.kind, 'not_known') as class_key,
    coalesce(c.item_count, 0) as item_count,
    c.as_on_date,
    c.grade,
    coalesce(c.row_ids, []) as row_ids
from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
left join strongest c using (district_code)
order by d.state_name, d.district_name
