-- One row per figure: rows of the scheme's product list in view, each a product in a district.
with held as (select any_value(source_id) as source_id, any_value(grade) as grade, max(as_on_date) as as_on_date
    from product where scheme = $scheme and (as_on_date is null or as_on_date <= $as_on))
select
    (select count(*) from products_in_view($scheme, $states::integer[], $sectors::varchar[], $tiers::varchar[], $gi_only,
        $aspirational_only, $as_on)) as value,
    null::integer as out_of,
    h.as_on_date,
    h.grade,
    o.title as document,
    o.origin as source
from held h
join source o using (source_id)
