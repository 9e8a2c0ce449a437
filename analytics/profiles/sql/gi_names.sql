-- One row per State/UT in view: the names of the Geographical Indications register that name it, in alphabetical order, each once
-- however it is written, and its registrations: a name may be registered more than once.
with held as (
    select * from source
    where file = 'gi_register.csv' and as_on_date <= $as_on and recorded_at <= $as_known_on
),
registered as (
    select distinct trim(unnest(string_split(states, ';'))) as state_name, serial_no, gi_name, goods_category
    from gi
    cross join held
    where gi.origin = 'India'
),
named as (
    select state_name, max(gi_name) as gi_name, goods_category
    from registered
    group by state_name, lower(gi_name), goods_category
),
numbered as (
    select
        state_name,
        list(serial_no || ' ' || gi_name order by serial_no, gi_name, goods_category) as registrations,
        list(goods_category order by serial_no, gi_name, goods_category) as registration_categories
    from registered
    group by state_name
)
select
    s.state_code, s.state_name,
    coalesce(list(r.gi_name order by r.gi_name, r.goods_category) filter (where r.gi_name is not null), []) as names,
    coalesce(list(r.goods_category order by r.gi_name, r.goods_category) filter (where r.gi_name is not null), []) as categories,
    coalesce(any_value(n.registrations), []) as registrations,
    coalesce(any_value(n.registration_categories), []) as registration_categories,
    h.as_on_date, h.title as document, h.origin as source
from state s
left join named r using (state_name)
left join numbered n using (state_name)
left join held h on true
where len($states::integer[]) = 0 or list_contains($states::integer[], s.state_code)
group by s.state_code, s.state_name, h.as_on_date, h.title, h.origin
order by s.state_name
