-- One row per figure: current districts in view whose action plan a document about the district itself, or a return, names, of all.
with named as (
    select district_code
    from plan_status($as_on, $as_known_on)
    where rung in ('drafted', 'notified', 'published', 'under_way', 'reviewed')
)
select
    count(n.district_code) as value,
    count(*) as out_of,
    null::date as as_on_date,
    'D' as grade,
    o.title as document,
    o.origin as source
from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
left join named n using (district_code)
cross join (select * from source where file = 'public_evidence.csv') o
group by all
