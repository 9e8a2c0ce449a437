-- The questions' common ground: what is true as on a date, as known on another, inside the filters. Written into each
-- store when it is built, so that every question starts from the same rows and a change of the rule is made once.
-- `as_on` is the day the facts are true of; `known_on` the day by whose end the books held them and had not undone them.

-- One row per district that was current on the day, as far as days are known: creations and abolitions with a day take
-- the register of 13.05.2026 back in time; a district with a year only, or with no date, is in every day's register.
create macro register_as_on(as_on) as table
    select *
    from district
    where (status = 'current' and (valid_from is null or valid_from <= as_on))
        or (status = 'abolished' and as_on < valid_to and (valid_from is null or valid_from <= as_on));

-- One row per Aspirational District of the list held.
create macro aspirational_as_on(as_on, known_on) as table
    select * from aspirational where as_on_date <= as_on and recorded_at <= known_on;

-- One row: whether a list of Aspirational Districts is held on the day. Where none is, no district is known to be one or not.
create macro aspirational_list_held(as_on, known_on) as table
    select count(*) > 0 as is_held from aspirational_as_on(as_on, known_on);

-- One row per current district inside the filters.
create macro districts_in_view(states, aspirational_only, as_on, known_on) as table
    select
        d.district_code,
        d.district_name,
        d.state_code,
        s.state_name,
        s.short_code,
        d.area_id,
        d.label_latitude,
        d.label_longitude,
        if(l.is_held, a.district_code is not null, null) as is_aspirational
    from register_as_on(as_on) d
    join state s using (state_code)
    cross join aspirational_list_held(as_on, known_on) l
    left join aspirational_as_on(as_on, known_on) a on a.district_code = d.district_code
    where (len(states) = 0 or list_contains(states, d.state_code))
        and (not aspirational_only or a.district_code is not null);

-- One row per product of a scheme's list that holds on the day. A State's return of products takes the place of what
-- was held of that State before; a list without a date gives way to any that has one.
create macro products_as_on(scheme_name, as_on, known_on) as table
    select p.*, d.district_name, d.state_code, d.status
    from product p
    join district d using (district_code)
    where p.scheme = scheme_name
        and (p.as_on_date is null or p.as_on_date <= as_on)
        and p.recorded_at <= known_on and (p.undone_at is null or p.undone_at > known_on)
    qualify rank() over (
        partition by d.state_code order by coalesce(p.as_on_date, date '1900-01-01') desc, coalesce(p.batch_id, 0) desc
    ) = 1;

-- One row where a list of the scheme is held on the day and reaches the States in view, else none: its newest source.
create macro list_held(scheme_name, states, as_on, known_on) as table
    select arg_max(source_id, coalesce(as_on_date, date '1900-01-01')) as source_id, min(grade) as grade,
        max(as_on_date) as as_on_date, count(is_gi_tagged) > 0 as marks_gi
    from products_as_on(scheme_name, as_on, known_on)
    where len(states) = 0 or list_contains(states, state_code)
    having count(*) > 0;

-- One row per product of the scheme's list inside the filters. Three districts of the ODOP list are no longer in the
-- register: their rows stay, because the list names them, and is_current_district tells them apart.
create macro products_in_view(scheme_name, states, sectors, tiers, gi_only, aspirational_only, as_on, known_on) as table
    select
        p.* exclude (status),
        s.state_name,
        r.district_code is not null as is_current_district,
        if(l.is_held, a.district_code is not null, null) as is_aspirational
    from products_as_on(scheme_name, as_on, known_on) p
    join state s using (state_code)
    left join register_as_on(as_on) r on r.district_code = p.district_code
    cross join aspirational_list_held(as_on, known_on) l
    left join aspirational_as_on(as_on, known_on) a on a.district_code = p.district_code
    where (len(states) = 0 or list_contains(states, p.state_code))
        and (len(sectors) = 0 or list_contains(sectors, p.sector))
        and (len(tiers) = 0 or list_contains(tiers, p.tier))
        and (not gi_only or coalesce(p.is_gi_tagged, false))
        and (not aspirational_only or a.district_code is not null);

-- One row per State that the scheme's list, as held on the day, reaches at all. Elsewhere nothing is known.
create macro states_in_list(scheme_name, as_on, known_on) as table
    select distinct state_code from products_as_on(scheme_name, as_on, known_on);

-- One row per fact of the public evidence register that holds on the day. A fact without a date holds on any later day.
create macro evidence_as_on(as_on, known_on) as table
    select * from evidence where (as_on_date is null or as_on_date <= as_on) and recorded_at <= known_on;

-- One row per export cluster that a document named by the day.
create macro clusters_as_on(as_on, known_on) as table
    select * from export_cluster where (as_on_date is null or as_on_date <= as_on) and recorded_at <= known_on;

-- One row per published figure that was said by the day.
create macro figures_as_on(as_on, known_on) as table
    select *
    from published_figure
    where coalesce(as_on_date, published_on) <= as_on
        and recorded_at <= known_on and (undone_at is null or undone_at > known_on);

-- One row per district whose action plan a return states: the newest return as on the day.
create macro plans_as_on(as_on, known_on) as table
    select *
    from plan
    where as_on_date <= as_on and recorded_at <= known_on and (undone_at is null or undone_at > known_on)
    qualify row_number() over (partition by district_code order by as_on_date desc, batch_id desc) = 1;

-- One row per committee that a return states: the newest return as on the day; district_code is null for a State's SEPC.
create macro committees_as_on(as_on, known_on) as table
    select *
    from committee
    where as_on_date <= as_on and recorded_at <= known_on and (undone_at is null or undone_at > known_on)
    qualify row_number() over (
        partition by committee, state_code, district_code order by as_on_date desc, batch_id desc
    ) = 1;

-- One row per current district inside the filters, with what the scheme's list names there. `is_reached` tells a State
-- that the list names at all from one it does not reach; `chosen_sector` may be null.
create macro listed_by_district(
    scheme_name, states, sectors, tiers, gi_only, aspirational_only, as_on, known_on, chosen_sector
) as table
    with listed as (
        select
            district_code,
            count(*) as product_count,
            count_if(is_gi_tagged) as gi_count,
            count(is_gi_tagged) as marked_count,
            count_if(sector = chosen_sector) as sector_count,
            max(as_on_date) as as_on_date,
            min(grade) as grade,
            list(product_id order by product_id) as row_ids,
            list(product_id order by product_id) filter (where is_gi_tagged) as gi_ids,
            list(product_id order by product_id) filter (where sector = chosen_sector) as sector_ids
        from products_in_view(scheme_name, states, sectors, tiers, gi_only, aspirational_only, as_on, known_on)
        group by district_code
    )
    select
        d.*,
        coalesce(l.product_count, 0) as product_count,
        coalesce(l.gi_count, 0) as gi_count,
        coalesce(l.marked_count, 0) as marked_count,
        coalesce(l.sector_count, 0) as sector_count,
        r.state_code is not null as is_reached,
        l.as_on_date,
        l.grade,
        coalesce(l.row_ids, []) as row_ids,
        coalesce(l.gi_ids, l.row_ids, []) as gi_ids,
        coalesce(l.sector_ids, l.row_ids, []) as sector_ids
    from districts_in_view(states, aspirational_only, as_on, known_on) d
    left join listed l using (district_code)
    left join states_in_list(scheme_name, as_on, known_on) r on r.state_code = d.state_code;

-- One row per district of which anything says how far its action plan is: a return where one is held, else the furthest
-- thing in the public evidence. `rung` is its place on the ladder, `class_key` what a map calls it. A plan that a portal
-- publishes is at least drafted; whether it was notified is not known. A reported approval counts as notified, though no
-- order was seen. `basis` is return, document (about the district itself) or statement (about all districts of a State).
create macro plan_status(as_on, known_on) as table
    with said as (
        select district_code, evidence_id, as_on_date, grade, recorded_at,
            case
                when scope <> 'district' then 4
                when fact = 'plan_notified' then 1
                when fact = 'plan_published' then 2
                else 3
            end as step
        from evidence_as_on(as_on, known_on)
        where fact in ('plan_notified', 'plan_published', 'plan_drafted') and scope <> 'state'
    ),
    furthest as (
        select district_code, step, max(as_on_date) as as_on_date, min(grade) as grade, max(recorded_at) as recorded_at,
            list(evidence_id order by evidence_id) as row_ids
        from said
        group by district_code, step
        qualify step = min(step) over (partition by district_code)
    )
    select
        district_code, rung, rung as class_key, 'return' as basis, drafted_on, notified_on, published_on, under_way_on,
        reviewed_on, as_on_date, recorded_at, grade, source_id, [source_id || '/' || district_code] as row_ids
    from plans_as_on(as_on, known_on)
    union all
    select
        f.district_code,
        ['notified', 'drafted', 'drafted', 'statement'][f.step],
        ['approved', 'published', 'drafted', 'statement'][f.step],
        if(f.step = 4, 'statement', 'document'),
        null, null, null, null, null, f.as_on_date, f.recorded_at, f.grade, 'public_evidence', f.row_ids
    from furthest f
    anti join plans_as_on(as_on, known_on) p using (district_code);

-- One row per district of which anything says how its committee stands, in the same order of strength.
create macro depc_status(as_on, known_on) as table
    with said as (
        select district_code, evidence_id, as_on_date, grade, recorded_at,
            case
                when scope = 'district' and fact = 'depc_met' then 1
                when scope = 'district' then 2
                else 3
            end as step
        from evidence_as_on(as_on, known_on)
        where fact in ('depc_met', 'depc_constituted') and scope <> 'state'
    ),
    strongest as (
        select district_code, step, max(as_on_date) as as_on_date, min(grade) as grade, max(recorded_at) as recorded_at,
            list(evidence_id order by evidence_id) as row_ids
        from said
        group by district_code, step
        qualify step = min(step) over (partition by district_code)
    )
    select
        district_code,
        ['met', 'constituted', 'none'][list_position(['meeting', 'constituted', 'not_constituted'], status)] as class_key,
        'return' as basis, order_number, order_date, chair, convener, seats, last_meeting_on, as_on_date, recorded_at, grade,
        source_id, [source_id || '/' || district_code] as row_ids
    from committees_as_on(as_on, known_on)
    where committee = 'DEPC'
    union all
    select
        s.district_code, ['met', 'constituted', 'statement'][s.step], if(s.step = 3, 'statement', 'document'),
        null, null, null, null, null, null, s.as_on_date, s.recorded_at, s.grade, 'public_evidence', s.row_ids
    from strongest s
    anti join (select * from committees_as_on(as_on, known_on) where committee = 'DEPC') c using (district_code);

-- One row per State of which anything of its own says how its committee (SEPC) stands. `class_key` is meeting (evidenced,
-- and met in the six months before the day), evidenced (a document that names that State's committee, or a return with its
-- order's number and date), reported (a return says constituted and gives no order) or none (a return says not
-- constituted, which stands before documents). Rows of the evidence register that only repeat the claim about all States,
-- their document being the claim's own, name no State and are left to the claim. `is_evidenced` is what the figure counts.
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
        if(standing = 'evidenced' and last_meeting_on >= as_on - interval 6 month, 'meeting', standing) as class_key,
        standing = 'evidenced' as is_evidenced,
        if(row_id is null, 'document', 'return') as basis,
        order_number, order_date, chair, convener, seats, last_meeting_on, as_on_date, recorded_at, grade,
        coalesce(source_id, 'public_evidence') as source_id,
        list_concat(if(row_id is null, [], [row_id]), coalesce(row_ids, [])) as row_ids
    from joined;

-- The last day of a written date, of which a source may give no more than the month or the year; null for none.
create macro last_day_of(written) as
    case length(written)
        when 10 then written::date
        when 7 then last_day((written || '-01')::date)
        when 4 then (written || '-12-31')::date
    end;

-- What facts about committees and plans rest on, in words: so many returns, the public evidence register, or both.
create macro resting_on(return_count, document_count) as
    concat_ws(
        ' and ',
        case when return_count = 1 then '1 return received' when return_count > 1 then return_count || ' returns received' end,
        case when document_count > 0 or return_count = 0
            then (select title from source where file = 'public_evidence.csv') end
    );
