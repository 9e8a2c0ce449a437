-- One row per figure, what it rests on: current districts in view whose action plan a document about the district itself, or a return, names, of all.
-- None where nothing says of any of them whether there is one, which is not zero.
with named as (
    select district_code, basis, source_id, grade
    from plan_status($as_on, $as_known_on)
    where height is not null
)
select
    count(*) as out_of,
    null::date as as_on_date,
    grades_of(n.grade) as grade,
    documents_of(n.source_id, n.basis) as document,
    source_of(n.basis) as source
from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
left join named n using (district_code)
having count(n.district_code) > 0
