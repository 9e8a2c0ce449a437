-- One row per State/UT in view: how its SEPC stands, its order, chair, seats and last meeting, and how many of its
-- districts' DEPCs stand where.
with claim as (
    -- The newest statement that every State/UT has one; "about 36" or a number of them says nothing of any one State.
    select document, coalesce(as_on_date, published_on) as day, grade
    from figures_as_on($as_on, $as_known_on)
    where scheme = 'DEH' and measure = 'states_with_sepc' and qualifier = 'all'
    order by day desc, figure_id
    limit 1
),
documents as (
    select c.state_code, arg_max(e.document, (coalesce(e.as_on_date, date '1900-01-01'), e.evidence_id)) as document
    from (select state_code, unnest(row_ids) as row_id from sepc_status($as_on, $as_known_on)) c
    join evidence e on e.evidence_id = c.row_id
    group by c.state_code
),
seats as (
    select committee, count(*) as seat_count
    from committee_seat
    group by committee
),
districts as (
    select
        d.state_code,
        count(*) as district_count,
        count_if(c.class_key = 'met') as met,
        count_if(c.class_key = 'constituted') as constituted,
        count_if(c.class_key = 'statement') as by_statement,
        count_if(c.class_key = 'none') as not_constituted,
        count_if(c.class_key is null) as not_known,
        sum(len(c.seats)) filter (where len(c.seats) > 0) as seats_filled,
        count_if(len(c.seats) > 0) * (select seat_count from seats where committee = 'DEPC') as seats_of
    from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
    left join depc_status($as_on, $as_known_on) c using (district_code)
    group by d.state_code
)
select
    s.state_code,
    s.state_name,
    coalesce(c.class_key, if(k.day is null, 'not_known', 'reported')) as class_key,
    k.day is not null or coalesce(c.class_key <> 'none', false) as is_reported,
    coalesce(c.is_evidenced, false) as is_evidenced,
    coalesce(c.basis, if(k.day is null, '', 'statement')) as basis,
    c.order_number,
    c.order_date,
    c.chair,
    c.convener,
    nullif(len(c.seats), 0) as seats_filled,
    (select seat_count from seats where committee = 'SEPC') as seats_of,
    c.last_meeting_on,
    datesub('month', c.last_meeting_on, $as_on::date) as months_since,
    if(c.state_code is null, k.day, c.as_on_date) as as_on_date,
    coalesce(c.grade, k.grade) as grade,
    e.sequence as entry_number,
    coalesce(nullif(concat_ws('; ', e.document, n.document), ''), k.document) as document,
    coalesce(c.row_ids, []) as row_ids,
    coalesce(d.district_count, 0) as district_count,
    coalesce(d.met, 0) as depc_met,
    coalesce(d.constituted, 0) as depc_constituted,
    coalesce(d.by_statement, 0) as depc_by_statement,
    coalesce(d.not_constituted, 0) as depc_not_constituted,
    coalesce(d.not_known, 0) as depc_not_known,
    coalesce(d.seats_filled, 0)::integer as depc_seats_filled,
    coalesce(d.seats_of, 0) as depc_seats_of
from state s
left join sepc_status($as_on, $as_known_on) c using (state_code)
left join documents n using (state_code)
left join districts d using (state_code)
left join entry e on 'entry-' || e.sequence = c.source_id
left join claim k on true
where len($states::integer[]) = 0 or list_contains($states::integer[], s.state_code)
order by s.state_name
