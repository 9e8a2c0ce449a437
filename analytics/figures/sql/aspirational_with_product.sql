-- One row per figure, what it rests on: the scheme's list, and the Aspirational Districts in view as its base.
-- None either where GI-marked products alone are asked of a list that marks no row.
select
    count(*) as out_of,
    h.as_on_date,
    h.grade,
    o.title as document,
    o.origin as source
from districts_in_view($states::integer[], true, $as_on, $as_known_on) d
cross join list_held($scheme, $states::integer[], $as_on, $as_known_on) h
join source o using (source_id)
where h.marks_gi or not ($of_products).gi_only
group by all
