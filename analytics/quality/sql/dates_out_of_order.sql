-- One row per two days of one plan in view of which the later stage has the earlier day, or the plan was public before it
-- was drafted.
with plans as (
    select d.state_name, d.district_name, p.*
    from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
    join plans_as_on($as_on, $as_known_on) p using (district_code)
),
days as (
    select p.* exclude (stage), s.height as step, s.words as stage,
        [p.drafted_on, p.notified_on, p.under_way_on, p.reviewed_on][s.height] as day
    from plans p
    join plan_stage s on s.height > 0
),
paired as (
    select
        * exclude (drafted_on),
        lag(stage) over before as stage_before,
        lag(day) over before as day_before
    from days
    where day is not null
    window before as (partition by district_code order by step)
    union all by name
    select * exclude (drafted_on, stage), 0 as step, 'published' as stage, published_on as day, 'drafted' as stage_before,
        drafted_on as day_before
    from plans
)
select
    state_name,
    district_name,
    'Plan' as subject,
    stage || ' on ' || strftime(day, '%d.%m.%Y') || ', before it was ' || stage_before || ' on '
        || strftime(day_before, '%d.%m.%Y') as finding,
    as_on_date,
    date_diff('day', day, day_before)::integer as days,
    grade,
    source_id as row_source_id,
    []::varchar[] as row_ids
from paired
where day < day_before
order by state_name, district_name, step
