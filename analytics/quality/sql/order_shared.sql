-- One row per committee in view whose order number stands for another committee of the same State too.
with ordered as (
    select
        c.*,
        count(*) over shared as committee_count,
        min(c.order_date) over shared <> max(c.order_date) over shared as is_dated_apart
    from committees_as_on($as_on, $as_known_on) c
    where c.order_number is not null
    window shared as (partition by c.state_code, lower(trim(c.order_number)))
)
select
    s.state_name,
    d.district_name,
    o.committee as subject,
    'Order ' || trim(o.order_number) || coalesce(' of ' || strftime(o.order_date, '%d.%m.%Y'), '') || ' stands for '
        || o.committee_count || ' committees of the State' || if(o.is_dated_apart, ', with different dates', '') as finding,
    o.as_on_date,
    null::integer as days,
    o.grade,
    o.source_id as row_source_id,
    []::varchar[] as row_ids
from ordered o
join state s using (state_code)
left join districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d using (district_code)
where o.committee_count > 1
    and (len($states::integer[]) = 0 or list_contains($states::integer[], o.state_code))
    and (o.district_code is null or d.district_code is not null)
order by s.state_name, lower(trim(o.order_number)), o.committee desc, d.district_name
