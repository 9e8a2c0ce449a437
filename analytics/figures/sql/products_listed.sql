-- One row per figure: rows of the scheme's product list in view, each a product in a district.
select
    (select count(*) from products_in_view($scheme, $states::integer[], $sectors::varchar[], $tiers::varchar[], $gi_only,
        $aspirational_only, $as_on, $as_known_on)) as value,
    null::integer as out_of,
    h.as_on_date,
    h.grade,
    o.title as document,
    o.origin as source
from list_held($scheme, $states::integer[], $as_on, $as_known_on) h
join source o using (source_id)
