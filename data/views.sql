-- The questions' common ground: what is true as on a date, as known on another, inside the filters. Written into each
-- store when it is built, so that every question starts from the same rows and a change of the rule is made once.
-- `of_products` holds the filters on products by their names in `Filters`: a further one is one condition here.
-- `as_on` is the day the facts are true of; `known_on` the day by whose end the books held them and had not undone them.

-- Whether the books held a row by the end of a day and had not undone it; `undone_at` is null for what cannot be undone.
create macro is_known(recorded_at, undone_at, known_on) as
    recorded_at <= known_on and (undone_at is null or undone_at > known_on);

-- The last day of a written date, of which a source may give no more than the month or the year; null for none.
create macro last_day_of(written) as
    case length(written)
        when 10 then written::date
        when 7 then last_day((written || '-01')::date)
        when 4 then (written || '-12-31')::date
    end;

-- The last day of the latest year that a text names, "2020-21" being 2021; null where it names none.
create macro end_of_year_named(written) as
    make_date(
        list_max(list_transform(
            regexp_extract_all(written, '\b20[0-9]{2}(?:-[0-9]{2})?\b'),
            lambda one: if(length(one) = 7, left(one, 2) || right(one, 2), one)::integer
        )), 12, 31);

-- The first day that anything proves a fact to hold: its own day; for one without a day the end of the year that its text
-- names, and at the latest the day on which it came into the books. It counts from then on; before, it is listed apart.
create macro counts_from(day, written, recorded_at) as
    coalesce(day, least(coalesce(end_of_year_named(written), recorded_at), recorded_at));

-- Whether a day is recent on another one; for how long, data/stages.py says.
create macro is_recent(day, as_on) as date_diff('day', day, as_on::date) <= (select recent_days from period);

-- How high a stage of a plan stands, none being 0.
create macro height_of(key) as (select height from plan_stage where stage = key);

-- A stage of a plan within a sentence.
create macro stage_words(key) as (select words from plan_stage where stage = key);

-- The first day on which a district can have existed: that of its creation, or the first of the year where only a year is
-- known; null where no date is. A code that the Census of 2011 knew is older than what became of its district since.
create macro first_day_of(valid_from, basis, census2011_code) as
    coalesce(
        valid_from,
        if(census2011_code is null, try_cast(regexp_extract(basis, '^year only: (\d{4})$', 1) || '-01-01' as date), null)
    );

-- One row per district that was current on the day, as far as days are known: creations and abolitions take the register of
-- 13.05.2026 back in time. A district created in the day's own year, of which only the year is known, is in the register and
-- said to be in doubt; one without any date is in every day's.
create macro register_as_on(as_on) as table
    select *
    from district
    where coalesce(first_day_of(valid_from, valid_from_basis, census2011_code) <= as_on, true)
        and (status = 'current' or (status = 'abolished' and as_on < valid_to));

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
        and counts_from(p.as_on_date, null, p.recorded_at) <= as_on
        and is_known(p.recorded_at, p.undone_at, known_on)
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
create macro products_in_view(scheme_name, states, of_products, aspirational_only, as_on, known_on) as table
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
        and (len((of_products).sectors::varchar[]) = 0 or list_contains((of_products).sectors::varchar[], p.sector))
        and (len((of_products).tiers::varchar[]) = 0 or list_contains((of_products).tiers::varchar[], p.tier))
        and (not (of_products).gi_only or coalesce(p.is_gi_tagged, false))
        and (not aspirational_only or a.district_code is not null);

-- One row per State that the scheme's list, as held on the day, reaches at all, with the day of the list there; null for an
-- undated one. Elsewhere nothing is known.
create macro states_in_list(scheme_name, as_on, known_on) as table
    select state_code, max(as_on_date) as list_day from products_as_on(scheme_name, as_on, known_on) group by state_code;

-- Whether a district was created after a list's day, which then could not name it; null where no source gives the day of its
-- creation, or a year no earlier than the list's. A district of which no creation is on record is taken to be older.
create macro is_created_after(valid_from, basis, list_day) as
    case
        when valid_from is not null then coalesce(valid_from > list_day, false)
        when basis is null or list_day is null then false
        when coalesce(end_of_year_named(basis) < date_trunc('year', list_day), false) then false
    end;

-- One row per fact of the public evidence register that is proved to hold on the day.
create macro evidence_as_on(as_on, known_on) as table
    select *
    from evidence
    where counts_from(as_on_date, concat_ws(' ', document, statement), recorded_at) <= as_on and recorded_at <= known_on;

-- One row per export cluster that a document is proved to have named by the day.
create macro clusters_as_on(as_on, known_on) as table
    select *
    from export_cluster
    where counts_from(coalesce(as_on_date, last_day_of(as_on_date_text)), document, recorded_at) <= as_on
        and recorded_at <= known_on;

-- One row per published figure that was said by the day.
create macro figures_as_on(as_on, known_on) as table
    select *
    from published_figure
    where coalesce(as_on_date, published_on) <= as_on
        and is_known(recorded_at, undone_at, known_on);

-- One row per district whose action plan a return states: the newest return as on the day.
create macro plans_as_on(as_on, known_on) as table
    select *
    from plan
    where as_on_date <= as_on and is_known(recorded_at, undone_at, known_on)
    qualify row_number() over (partition by district_code order by as_on_date desc, batch_id desc) = 1;

-- One row per committee that a return states: the newest return as on the day; district_code is null for a State's SEPC.
create macro committees_as_on(as_on, known_on) as table
    select *
    from committee
    where as_on_date <= as_on and is_known(recorded_at, undone_at, known_on)
    qualify row_number() over (
        partition by committee, state_code, district_code order by as_on_date desc, batch_id desc
    ) = 1;

-- One row per current district inside the filters, with what the scheme's list names there. `is_reached` tells a State
-- that the list names at all from one it does not reach; `has_products` whether it names any product of the district, in
-- view or not; a State's list reaches no district that is younger, or may be, and has no product: `is_younger` tells those
-- known to be created after the list's day; `is_unmarked` that it reaches the State and marks no row for GI; `is_not_applicable` that it does so and only
-- what it would mark is asked for. `chosen_sector` may be null.
create macro listed_by_district(
    scheme_name, states, of_products, aspirational_only, as_on, known_on, chosen_sector
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
        from products_in_view(scheme_name, states, of_products, aspirational_only, as_on, known_on)
        group by district_code
    ),
    marks as (
        select count(is_gi_tagged) = 0 as is_unmarked from products_as_on(scheme_name, as_on, known_on)
    ),
    reached as (
        select d.district_code, n.district_code is not null as has_products,
            is_created_after(d.valid_from, d.valid_from_basis, r.list_day) as is_younger
        from district d
        join states_in_list(scheme_name, as_on, known_on) r using (state_code)
        left join (select distinct district_code from products_as_on(scheme_name, as_on, known_on)) n using (district_code)
    )
    select
        d.*,
        coalesce(l.product_count, 0) as product_count,
        coalesce(l.gi_count, 0) as gi_count,
        coalesce(l.marked_count, 0) as marked_count,
        coalesce(l.sector_count, 0) as sector_count,
        coalesce(r.has_products or not r.is_younger, false) as is_reached,
        coalesce(r.has_products, false) as has_products,
        coalesce(r.is_younger and not r.has_products, false) as is_younger,
        r.district_code is not null and m.is_unmarked as is_unmarked,
        r.district_code is not null and m.is_unmarked and (of_products).gi_only as is_not_applicable,
        l.as_on_date,
        l.grade,
        coalesce(l.row_ids, []) as row_ids,
        coalesce(l.gi_ids, l.row_ids, []) as gi_ids,
        coalesce(l.sector_ids, l.row_ids, []) as sector_ids
    from districts_in_view(states, aspirational_only, as_on, known_on) d
    cross join marks m
    left join listed l using (district_code)
    left join reached r on r.district_code = d.district_code;

-- One row per fact that a status can rest on, by the id that the `row_ids` of a status name: its document, and the day on
-- which it was undone in the books, if it ever was.
create macro documented_facts() as table
    select evidence_id as row_id, document, source, null::date as undone_at from evidence
    union all
    select p.source_id || '/' || p.district_code, o.title, o.origin, p.undone_at
    from plan p
    join source o using (source_id)
    union all
    select c.source_id || '/' || coalesce(c.district_code, 'S' || c.state_code), o.title, o.origin, c.undone_at
    from committee c
    join source o using (source_id);

-- One row per district of which anything says whether its action plan is public: the newest return that says so either way,
-- or that there is no plan; else a document about the district itself that shows the plan; else a statement that a portal
-- carries the plans of a State's districts, which leaves `is_public` open. Silence takes nothing back.
create macro plan_publicity(as_on, known_on) as table
    with told as (
        select *
        from plan
        where as_on_date <= as_on and is_known(recorded_at, undone_at, known_on) and (is_public is not null or stage = 'none')
        qualify row_number() over (partition by district_code order by as_on_date desc, batch_id desc) = 1
    ),
    returned as (
        -- That there was no plan says nothing of one drafted since.
        select t.*
        from told t
        join plans_as_on(as_on, known_on) p using (district_code)
        where t.stage <> 'none' or p.stage = 'none'
    ),
    shown as (
        select district_code, scope = 'district' as is_own, max(as_on_date) as as_on_date, max(recorded_at) as recorded_at,
            min(grade) as grade, list(evidence_id order by evidence_id) as row_ids
        from evidence_as_on(as_on, known_on)
        where fact = 'plan_published' and scope <> 'state'
        group by district_code, is_own
        qualify row_number() over (partition by district_code order by is_own desc) = 1
    )
    select
        district_code, stage <> 'none' and is_public as is_public, stage = 'none' as is_without_plan, 'return' as basis,
        as_on_date, recorded_at, grade, source_id, [source_id || '/' || district_code] as row_ids
    from returned
    union all
    select
        district_code, if(s.is_own, true, null), false, if(s.is_own, 'document', 'statement'), s.as_on_date, s.recorded_at,
        s.grade, 'public_evidence', s.row_ids
    from shown s
    anti join returned r using (district_code);

-- One row per district of which anything says how far its action plan is: a return where one is held, else the furthest
-- thing in the public evidence. `stage` is none, a stage of the ladder, or statement; `height` is its place on the ladder
-- and null for a statement. A plan that a portal shows is at least drafted; whether it was notified is not known. A
-- reported approval counts as notified, though no order was seen. `basis` is return, document (about the district itself)
-- or statement (about all districts of a State); `stage_on` the day that a return gives the stage.
create macro plan_status(as_on, known_on) as table
    with said as (
        select district_code, evidence_id, as_on_date, grade, recorded_at,
            case when scope <> 'district' then 'statement' when fact = 'plan_notified' then 'notified' else 'drafted' end
                as stage
        from evidence_as_on(as_on, known_on)
        where fact in ('plan_notified', 'plan_published', 'plan_drafted') and scope <> 'state'
    ),
    furthest as (
        select s.district_code, s.stage, p.height, max(s.as_on_date) as as_on_date, min(s.grade) as grade,
            max(s.recorded_at) as recorded_at, list(s.evidence_id order by s.evidence_id) as row_ids
        from said s
        left join plan_stage p using (stage)
        group by s.district_code, s.stage, p.height
        qualify row_number() over (partition by s.district_code order by p.height desc nulls last) = 1
    ),
    stated as (
        select
            district_code, stage, 'return' as basis, drafted_on, notified_on, published_on, under_way_on, reviewed_on,
            case stage
                when 'drafted' then drafted_on
                when 'notified' then notified_on
                when 'under_way' then under_way_on
                when 'reviewed' then reviewed_on
            end as stage_on,
            as_on_date, recorded_at, grade, source_id, [source_id || '/' || district_code] as row_ids
        from plans_as_on(as_on, known_on)
        union all
        select
            f.district_code, f.stage, if(f.height is null, 'statement', 'document'),
            null, null, null, null, null, null, f.as_on_date, f.recorded_at, f.grade, 'public_evidence', f.row_ids
        from furthest f
        anti join plans_as_on(as_on, known_on) p using (district_code)
    )
    select s.*, h.height, p.is_public
    from stated s
    left join plan_stage h using (stage)
    left join plan_publicity(as_on, known_on) p using (district_code);

-- One row per district of which anything says how its committee stands: the newest return, else the strongest thing in the
-- public evidence. `is_constituted` is what figures count; a statement about all districts of a State does not.
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

-- One row per State of which anything of its own says how its committee (SEPC) stands. `class_key` is meeting (evidenced,
-- and met recently, as `is_recent` has it), evidenced (a document that names that State's committee, or a return with its
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
        if(standing = 'evidenced' and is_recent(last_meeting_on, as_on), 'meeting', standing) as class_key,
        standing = 'evidenced' as is_evidenced,
        if(row_id is null, 'document', 'return') as basis,
        order_number, order_date, chair, convener, seats, last_meeting_on, as_on_date, recorded_at, grade,
        coalesce(source_id, 'public_evidence') as source_id,
        list_concat(if(row_id is null, [], [row_id]), coalesce(row_ids, [])) as row_ids
    from joined;

-- What facts about committees and plans rest on, in words: so many returns, the public evidence register, or both.
create macro resting_on(return_count, document_count) as
    concat_ws(
        ' and ',
        case when return_count = 1 then '1 return received' when return_count > 1 then return_count || ' returns received' end,
        case when document_count > 0 or return_count = 0
            then (select title from source where file = 'public_evidence.csv') end
    );

-- Of the facts that a figure about committees or plans counts, with `basis` 'return' or 'document': their grades, the documents
-- and the source, in words. Where none is counted, the register of public evidence was looked into.
create macro grades_of(grade) as coalesce(string_agg(distinct grade, ', ' order by grade), 'D');

create macro documents_of(source_id, basis) as
    resting_on(count(distinct source_id) filter (where basis = 'return'), count_if(basis = 'document'));

create macro source_of(basis) as
    if(
        count_if(basis = 'return') = 0,
        (select origin from source where file = 'public_evidence.csv'),
        'entries of the ledger'
    );

-- One row per value of a district's exports whose period had ended by the day, as each document and each return states it.
create macro exports_stated_as_on(as_on, known_on) as table
    select *
    from district_export
    where as_on_date <= as_on and coalesce(returned_on, as_on_date) <= as_on and is_known(recorded_at, undone_at, known_on);

-- One row per value of those that is in force: of a State's returns for one period, unit and level (as a whole, or by code of goods)
-- the newest takes the place of the earlier ones as a whole. Other documents stand beside it.
create macro exports_as_on(as_on, known_on) as table
    select *
    from exports_stated_as_on(as_on, known_on)
    qualify batch_id is null or (returned_on, batch_id) = max((returned_on, batch_id)) over (
        partition by state_code, starts_on, as_on_date, unit, hs_code is null, batch_id is null
    );

-- One row per district's value in force as a whole: stated so, or the sum of the codes of goods that the same document gives where it
-- states no whole. A code within a shorter one that is given too is counted once.
create macro export_wholes_as_on(as_on, known_on) as table
    with stated as (select * from exports_as_on(as_on, known_on)),
    by_code as (
        select x.*
        from stated x
        anti join (select * from stated where hs_code is null) w
            on w.district_code = x.district_code and w.source_id = x.source_id and w.unit = x.unit
            and w.starts_on = x.starts_on and w.as_on_date = x.as_on_date
        where x.hs_code is not null
    ),
    widest as (
        select x.*
        from by_code x
        anti join by_code s
            on s.district_code = x.district_code and s.source_id = x.source_id and s.unit = x.unit
            and s.starts_on = x.starts_on and s.as_on_date = x.as_on_date
            and length(s.hs_code) < length(x.hs_code) and starts_with(x.hs_code, s.hs_code)
    )
    select *, 0 as code_count from stated where hs_code is null
    union all by name
    select
        min(export_id) as export_id, state_code, district_code, any_value(listed_district) as listed_district, financial_year, period,
        sum(value)::decimal(18, 6) as value, unit, min(grade) as grade, any_value(source_kind) as source_kind, document,
        published_on, source, 'sum of ' || count(*) || ' codes of goods in this document' as caveat, starts_on, as_on_date,
        returned_on, recorded_at, source_id, batch_id, count(*) as code_count
    from widest
    group by all;

-- One row per State, unit and period of a return that gives every district that the State had when the period ended: the sum of
-- its districts. A return's own total is compared with it before publication, and is not kept.
create macro full_returns_as_on(as_on, known_on) as table
    with summed as (
        select state_code, batch_id, unit, starts_on, as_on_date, sum(value) as value, list(district_code) as codes
        from export_wholes_as_on(as_on, known_on)
        where batch_id is not null
        group by all
    )
    select s.*
    from summed s
    anti join register_as_on(as_on) d
        on d.state_code = s.state_code and not is_created_after(d.valid_from, d.valid_from_basis, s.as_on_date)
        and not list_contains(s.codes, d.district_code);

-- One row per value of a State's exports, or of India's, whose period had ended by the day.
create macro state_exports_as_on(as_on, known_on) as table
    select * from state_export where as_on_date <= as_on and is_known(recorded_at, undone_at, known_on);
