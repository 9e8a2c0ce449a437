-- One row per district in view: how its DEPC stands, with order, chair, convener, seats and last meeting where held.
with met as (
    select district_code, max(fact_date) as met_on
    from evidence_as_on($as_on, $as_known_on)
    where fact = 'depc_met' and scope = 'district'
    group by district_code
),
documents as (
    select c.district_code, arg_max(e.document, (coalesce(e.as_on_date, date '1900-01-01'), e.evidence_id)) as document
    from (select district_code, unnest(row_ids) as row_id from depc_status($as_on, $as_known_on)) c
    join evidence e on e.evidence_id = c.row_id
    group by c.district_code
),
committees as (
    select
        c.*,
        case when c.basis <> 'return' then m.met_on when c.last_meeting_on <= $as_on then c.last_meeting_on end as met_on
    from depc_status($as_on, $as_known_on) c
    left join met m using (district_code)
)
select
    d.district_code,
    d.district_name,
    d.state_code,
    d.state_name,
    d.is_aspirational,
    coalesce(c.class_key, 'not_known') as class_key,
    coalesce(c.basis, '') as basis,
    c.order_number,
    c.order_date,
    c.chair,
    c.convener,
    coalesce(c.seats, []) as seats,
    (select count(*) from committee_seat where committee = 'DEPC') as seats_of,
    c.met_on as last_meeting_on,
    datesub('month', c.met_on, $as_on::date) as months_since,
    c.as_on_date,
    c.grade,
    e.sequence as entry_number,
    coalesce(e.document, n.document) as document,
    coalesce(c.row_ids, []) as row_ids
from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
left join committees c using (district_code)
left join documents n using (district_code)
left join entry e on 'entry-' || e.sequence = c.source_id
order by d.state_name, d.district_name
