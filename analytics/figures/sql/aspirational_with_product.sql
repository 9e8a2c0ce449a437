-- One row per figure, what it rests on: the scheme's list, and the Aspirational Districts in view as its base.
select
    count(*) as out_of,
    h.as_on_date,
    h.grade,
    o.title as document,
    o.origin as source
from districts_in_view($states::integer[], true, $as_on, $as_known_on) d
cross join list_held($scheme, $states::integer[], $as_on, $as_known_on) h
join source o using (source_id)
group by all
