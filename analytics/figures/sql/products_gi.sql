-- One row per figure: rows of the product list in view that carry the list's own GI mark, of those it marks either way.
-- A list that marks no row at all (PMFME-ODOP) has no answer, which is not zero.
with shown as (select is_gi_tagged from products_in_view($scheme, $states::integer[], $sectors::varchar[], $tiers::varchar[],
    $gi_only, $aspirational_only, $as_on, $as_known_on))
select
    (select count(*) filter (where is_gi_tagged) from shown) as value,
    (select count(is_gi_tagged) from shown) as out_of,
    h.as_on_date,
    h.grade,
    o.title as document,
    o.origin as source
from list_held($scheme, $states::integer[], $as_on, $as_known_on) h
join source o using (source_id)
where h.marks_gi
