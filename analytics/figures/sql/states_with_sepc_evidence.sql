-- One row per figure, what it rests on: States/UTs in view whose SEPC a public document says to be constituted or met, or a return gives
-- with its order's number and date, of all in view.
-- None where nothing is known of any of them, which is not zero.
with named as (
    select state_code, basis, source_id, grade
    from sepc_status($as_on, $as_known_on)
    where is_evidenced or basis = 'return'
)
select
    count(*) as out_of,
    null::date as as_on_date,
    grades_of(n.grade) as grade,
    documents_of(n.source_id, n.basis) as document,
    source_of(n.basis) as source
from state s
left join named n using (state_code)
where len($states::integer[]) = 0 or list_contains($states::integer[], s.state_code)
having count(n.state_code) > 0
