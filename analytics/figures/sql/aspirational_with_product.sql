-- One row per figure: Aspirational Districts in view for which the scheme's list names a product, of all Aspirational.
with listed as (
    select distinct district_code
    from products_in_view($scheme, $states::integer[], $sectors::varchar[], $tiers::varchar[], $gi_only, true, $as_on, $as_known_on)
)
select
    count(l.district_code) as value,
    count(*) as out_of,
    h.as_on_date,
    h.grade,
    o.title as document,
    o.origin as source
from districts_in_view($states::integer[], true, $as_on, $as_known_on) d
left join listed l using (district_code)
cross join list_held($scheme, $states::integer[], $as_on, $as_known_on) h
join source o using (source_id)
group by all
