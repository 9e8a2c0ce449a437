-- One row per district in view whose plan a return puts at notified or further without the day of notification.
select
    d.state_name,
    d.district_name,
    'Plan' as subject,
    'The plan is ' || stage_words(p.stage) || '; the day of notification is not given' as finding,
    p.as_on_date,
    null::integer as days,
    p.grade,
    p.source_id as row_source_id,
    []::varchar[] as row_ids
from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
join plans_as_on($as_on, $as_known_on) p using (district_code)
where height_of(p.stage) >= height_of('notified') and p.notified_on is null
order by d.state_name, d.district_name
