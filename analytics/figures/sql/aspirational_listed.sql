-- One row per figure, what it rests on: current districts in view that NITI Aayog's list names. None for a date before the list held.
select
    null::integer as out_of,
    o.as_on_date,
    'D' as grade,
    o.title as document,
    o.origin as source
from districts_in_view($states::integer[], true, $as_on, $as_known_on) d
cross join (select * from source where file = 'aspirational_districts.csv' and as_on_date <= $as_on and recorded_at <= $as_known_on) o
group by all
