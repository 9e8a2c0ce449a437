-- How high a stage of a plan stands, none being 0.
create macro height_of(key) as (select height from plan_stage where stage = key);

-- A stage of a plan within a sentence.
create macro stage_words(key) as (select words from plan_stage where stage = key);

-- One row per district whose action plan a return states: the newest return as on the day.
create macro plans_as_on(as_on, known_on) as table
    select *
    from plan
    where as_on_date <= as_on and is_known(recorded_at, undone_at, known_on)
    qualify row_number() over (partition by district_code order by as_on_date desc, batch_id desc) = 1;

-- One row per district of which anything says whether its action plan is public: the newest return that says so either
-- way, or that there is no plan; else a document about the district itself that shows the plan; else a statement that a
-- portal carries the plans of a State's districts, which leaves `is_public` open. Silence takes nothing back.
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
-- thing in the public evidence. `stage` is none, a stage of the ladder, or statement; `height` is its place on the
-- ladder and null for a statement. A plan that a portal shows is at least drafted; whether it was notified is not
-- known. A reported approval counts as notified, though no order was seen. `basis` is return, document (about the
-- district itself) or statement (about all districts of a State); `stage_on` the day that a return gives the stage.
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
