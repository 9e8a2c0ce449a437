-- One row per two days of one plan in view of which the later rung has the earlier day.
with days as (
    select
        d.state_name, d.district_name, p.as_on_date, p.grade, p.source_id,
        unnest(['drafted', 'notified', 'published', 'under way', 'reviewed']) as rung,
        unnest([p.drafted_on, p.notified_on, p.published_on, p.under_way_on, p.reviewed_on]) as day,
        unnest([1, 2, 3, 4, 5]) as step
    from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
    join plans_as_on($as_on, $as_known_on) p using (district_code)
),
paired as (
    select
        *,
        lag(rung) over before as rung_before,
        lag(day) over before as day_before
    from days
    where day is not null
    window before as (partition by state_name, district_name order by step)
)
select
    state_name,
    district_name,
    'Plan' as subject,
    rung || ' on ' || strftime(day, '%d.%m.%Y') || ', before it was ' || rung_before || ' on '
        || strftime(day_before, '%d.%m.%Y') as finding,
    as_on_date,
    date_diff('day', day, day_before)::integer as days,
    grade,
    source_id as row_source_id,
    []::varchar[] as row_ids
from paired
where day < day_before
order by state_name, district_name, step
