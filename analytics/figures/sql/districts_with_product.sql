-- One row per figure: current districts in view for which the scheme's list names a product, of all in view.
with listed as (
    select distinct district_code
    from products_in_view($scheme, $states::integer[], $sectors::varchar[], $tiers::varchar[], $gi_only,
        $aspirational_only, $as_on, $as_known_on)
    where is_current_district
)
select
    (select count(*) from listed) as value,
    (select count(*) from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on)) as out_of,
    h.as_on_date,
    h.grade,
    o.title as document,
    o.origin as source
from list_held($scheme, $states::integer[], $as_on, $as_known_on) h
join source o using (source_id)
