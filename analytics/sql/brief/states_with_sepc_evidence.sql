-- One row per figure: States/UTs in view for which a public document of their own says that the SEPC is constituted or
-- met, of all in view.
with named as (
    select distinct state_code
    from evidence_as_on($as_on, $as_known_on)
    where fact in ('sepc_constituted', 'sepc_met') and scope = 'state'
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
