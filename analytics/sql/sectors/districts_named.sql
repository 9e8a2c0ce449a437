-- One row per figure: districts that the list names in view, those no longer in the register included. None where the
-- list held does not reach the States in view.
with held as (
    select any_value(p.source_id) as source_id, any_value(p.grade) as grade, max(p.as_on_date) as as_on_date
    from product p
    join district d using (district_code)
    where p.scheme = $scheme and (p.as_on_date is null or p.as_on_date <= $as_on)
        and (len($states::integer[]) = 0 or list_contains($states::integer[], d.state_code))
)
select
    (
        select count(distinct district_code)
        from products_in_view($scheme, $states::integer[], $sectors::varchar[], $tiers::varchar[], $gi_only,
            $aspirational_only, $as_on)
    ) as value,
    null::integer as out_of,
    h.as_on_date,
    h.grade,
    o.title as document,
    o.origin as source
from held h
join source o using (source_id)
