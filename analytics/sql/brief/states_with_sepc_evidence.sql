-- One row per figure: States/UTs in view whose SEPC a public document says to be constituted or met, or a return gives
-- with its order's number and date, of all in view.
with named as (
    select state_code
    from sepc_status($as_on, $as_known_on)
    where is_evidenced
)
select
    count(n.state_code) as value,
    count(*) as out_of,
    null::date as as_on_date,
    'D' as grade,
    o.title as document,
    o.origin as source
from state s
left join named n using (state_code)
cross join (select * from source where file = 'public_evidence.csv') o
where len($states::integer[]) = 0 or list_contains($states::integer[], s.state_code)
group by all
