-- One row per figure, what it rests on: the scheme's list, and the current districts in view as its base.
-- None either where GI-marked products alone are asked of a list that marks no row.
select
    (select count(*) from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on)) as out_of,
    h.as_on_date,
    h.grade,
    o.title as document,
    o.origin as source
from list_held($scheme, $states::integer[], $as_on, $as_known_on) h
join source o using (source_id)
where h.marks_gi or not ($of_products).gi_only
