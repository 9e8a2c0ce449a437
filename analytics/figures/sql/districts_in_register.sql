-- One row per figure, what it rests on: current districts of the register in view.
select
    null::integer as out_of,
    o.as_on_date,
    'D' as grade,
    o.title as document,
    o.origin as source
from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on)
cross join (select * from source where file = 'districts.csv') o
group by all
