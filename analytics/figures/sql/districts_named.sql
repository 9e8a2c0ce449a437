-- One row per figure: districts that the list names in view, those no longer in the register included. None where the
-- list held does not reach the States in view.
select
    (
        select count(distinct district_code)
        from products_in_view($scheme, $states::integer[], $sectors::varchar[], $tiers::varchar[], $gi_only,
            $aspirational_only, $as_on, $as_known_on)
    ) as value,
    null::integer as out_of,
    h.as_on_date,
    h.grade,
    o.title as document,
    o.origin as source
from list_held($scheme, $states::integer[], $as_on, $as_known_on) h
join source o using (source_id)
