-- One row per committee that a return states: the newest return as on the day; district_code is null for a State's
-- SEPC.
create macro committees_as_on(as_on, known_on) as table
    select *
    from committee
    where as_on_date <= as_on and is_known(recorded_at, undone_at, known_on)
    qualify row_number() over (
        partition by committee, state_code, district_code order by as_on_date desc, batch_id desc
    ) = 1;

-- One row per district of which anything says how its committee stands: the newest return, else the strongest thing in
-- the public evidence. `is_constituted` is what figures count; a statement about all districts of a State does not.
create macro depc_status(as_on, known_on) as table
    with said as (
        select district_code, evidence_id, as_on_date, grade, recorded_at,
            case when scope <> 'district' then 'statement' when fact = 'depc_met' then 'met' else 'constituted' end
                as class_key
        from evidence_as_on(as_on, known_on)
        where fact in ('depc_met', 'depc_constituted') and scope <> 'state'
    ),
    strongest as (
        select s.district_code, s.class_key, h.height, max(s.as_on_date) as as_on_date, min(s.grade) as grade,
            max(s.recorded_at) as recorded_at, list(s.evidence_id order by s.evidence_id) as row_ids
        from said s
        left join committee_standing h using (class_key)
        group by s.district_code, s.class_key, h.height
        qualify row_number() over (partition by s.district_code order by h.height desc nulls last) = 1
    )
    select
        c.district_code, h.class_key, h.is_constituted, 'return' as basis, c.order_number, c.order_date, c.chair, c.convener,
        c.seats, c.last_meeting_on, c.as_on_date, c.recorded_at, c.grade, c.source_id,
        [c.source_id || '/' || c.district_code] as row_ids
    from committees_as_on(as_on, known_on) c
    join committee_standing h using (status)
    where c.committee = 'DEPC'
    union all
    select
        s.district_code, s.class_key, s.height is not null, if(s.height is null, 'statement', 'document'),
        null, null, null, null, null, null, s.as_on_date, s.recorded_at, s.grade, 'public_evidence', s.row_ids
    from strongest s
    anti join (select * from committees_as_on(as_on, known_on) where committee = 'DEPC') c using (district_code);

-- One row per State of which anything of its own says how its committee (SEPC) stands. `class_key` is meeting
-- (evidenced, and met recently, as `is_recent` has it), evidenced (a document that names that State's committee, or a
-- return with its order's number and date), reported (a return says constituted and gives no order) or none (a return
-- says not constituted, which stands before documents). Rows of the evidence register that only repeat the claim about
-- all States, their document being the claim's own, name no State and are left to the claim. `is_evidenced` is what the
-- figure counts.
create macro sepc_status(as_on, known_on) as table
    with said as (
        select *
        from evidence_as_on(as_on, known_on)
        where fact in ('sepc_constituted', 'sepc_met') and scope = 'state'
            and source not in (
                select source
                from figures_as_on(as_on, known_on)
                where scheme = 'DEH' and measure = 'states_with_sepc' and qualifier = 'all'
            )
    ),
    documented as (
        select state_code, max(fact_date) filter (where fact = 'sepc_met') as met_on, max(as_on_date) as as_on_date,
            min(grade) as grade, max(recorded_at) as recorded_at, list(evidence_id order by evidence_id) as row_ids
        from said
        group by state_code
    ),
    returned as (
        select *, source_id || '/S' || state_code as row_id,
            case when last_meeting_on <= as_on then last_meeting_on end as met_on
        from committees_as_on(as_on, known_on)
        where committee = 'SEPC'
    ),
    joined as (
        select
            state_code, r.order_number, r.order_date, r.chair, r.convener, r.seats, r.source_id,
            case
                when r.status = 'not_constituted' then 'none'
                when s.state_code is not null or (r.order_number is not null and r.order_date is not null)
                    then 'evidenced'
                else 'reported'
            end as standing,
            if(r.status = 'not_constituted', null, greatest(r.met_on, s.met_on)) as last_meeting_on,
            if(r.status = 'not_constituted', r.as_on_date, greatest(r.as_on_date, s.as_on_date)) as as_on_date,
            if(r.status = 'not_constituted', r.grade, least(r.grade, s.grade)) as grade,
            greatest(r.recorded_at, s.recorded_at) as recorded_at,
            r.row_id, s.row_ids
        from returned r
        full join documented s using (state_code)
    )
    select
        state_code,
        if(standing = 'evidenced' and is_recent(last_meeting_on, as_on), 'meeting', standing) as class_key,
        standing = 'evidenced' as is_evidenced,
        if(row_id is null, 'document', 'return') as basis,
        order_number, order_date, chair, convener, seats, last_meeting_on, as_on_date, recorded_at, grade,
        coalesce(source_id, 'public_evidence') as source_id,
        list_concat(if(row_id is null, [], [row_id]), coalesce(row_ids, [])) as row_ids
    from joined;
