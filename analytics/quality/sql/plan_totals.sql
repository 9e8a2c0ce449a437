-- One row per published number of plans drafted or notified that is not the number of districts which the rows held have
-- on that stage or a later one, as on its own date. A statement about all districts of a State is no row.
with counted as (
    select count_if(p.stage <> 'drafted') as notified, count(*) as drafted
    from register_as_on($day::date) r
    join plan_status($day::date, $as_known_on) p using (district_code)
    where p.stage in ('drafted', 'notified', 'published', 'under_way', 'reviewed')
),
compared as (
    select f.*, if(f.measure = 'districts_with_plan_drafted', c.drafted, c.notified) as held
    from figures_as_on($as_on, $as_known_on) f
    cross join counted c
    where f.figure_id = $figure_id
)
select
    null::varchar as state_name,
    null::varchar as district_name,
    'DEH: ' || replace(measure, '_', ' ') as subject,
    'Published ' || if(qualifier in ('about', 'more than'), qualifier || ' ', '') || value || '; rows held name ' || held || ' for the same date: differs by ' || abs(value - held)
        as finding,
    $day::date as as_on_date,
    null::integer as days,
    grade,
    source_id as row_source_id,
    ['figure/' || figure_id] as row_ids
from compared
where value <> held
