-- One row per State/UT in view: the names of the Geographical Indications register that name it, in alphabetical order.
with held as (
    select * from source
    where file = 'gi_register.csv' and as_on_date <= $as_on and recorded_at <= $as_known_on
),
registered as (
    select distinct trim(unnest(string_split(states, ';'))) as state_name, gi_name, goods_category
    from gi
    cross join held
    where gi.origin = 'India'
)
select
    s.state_code, s.state_name,
    coalesce(list(r.gi_name order by r.gi_name) filter (where r.gi_name is not null), []) as names,
    coalesce(list(r.goods_category order by r.gi_name) filter (where r.gi_name is not null), []) as categories,
    h.as_on_date, h.title as document, h.origin as source
from state s
left join registered r using (state_name)
left join held h on true
where len($states::integer[]) = 0 or list_contains($states::integer[], s.state_code)
group by all
order by s.state_name
