-- One row per figure that counts rows of the scheme's list, what it rests on: that list. None where the list held does not
-- reach the States in view.
-- None either where GI-marked products alone are asked of a list that marks no row.
select
    null::integer as out_of,
    h.as_on_date,
    h.grade,
    o.title as document,
    o.origin as source
from list_held($scheme, $states::integer[], $as_on, $as_known_on) h
join source o using (source_id)
where h.marks_gi or not ($of_products).gi_only
