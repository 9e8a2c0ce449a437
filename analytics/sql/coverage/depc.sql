-- One row per district in view: the strongest thing that a public document says of its export promotion committee.
-- A document about the district itself stands above a statement about every district of its State.
with said as (
    select district_code, evidence_id, as_on_date, grade,
        case
            when scope = 'district' and fact = 'depc_met' then 1
            when scope = 'district' then 2
            else 3
        end as step
    from evidence_as_on($as_on)
    where fact in ('depc_met', 'depc_constituted') and scope <> 'state'
),
strongest as (
    select district_code, step, count(*) as item_count, max(as_on_date) as as_on_date, min(grade) as grade,
        list(evidence_id order by evidence_id) as row_ids
    from said
    group by district_code, step
    qualify step = min(step) over (partition by district_code)
)
select
    d.district_code, d.district_name, d.state_code, d.state_name, d.is_aspirational, d.area_id,
    coalesce(['met', 'constituted', 'statement'][s.step], 'not_known') as class_key,
    coalesce(s.item_count, 0) as item_count,
    s.as_on_date,
    s.grade,
    coalesce(s.row_ids, []) as row_ids
from districts_in_view($states::integer[], $aspirational_only, $as_on) d
left join strongest s using (district_code)
order by d.state_name, d.district_name
