-- One row per committee in view that its newest return calls meeting, without the day of a meeting or with the last one
-- no longer recent on the as-on date.
select
    s.state_name,
    d.district_name,
    c.committee as subject,
    case
        when c.last_meeting_on is null then 'Said to be meeting; the day of the last meeting is not given'
        else 'Said to be meeting; the last meeting was on ' || strftime(c.last_meeting_on, '%d.%m.%Y')
    end as finding,
    c.as_on_date,
    date_diff('day', c.last_meeting_on, $as_on::date)::integer as days,
    c.grade,
    c.source_id as row_source_id,
    []::varchar[] as row_ids
from committees_as_on($as_on, $as_known_on) c
join state s using (state_code)
left join districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d using (district_code)
where c.status = 'meeting'
    and (c.last_meeting_on is null or not is_recent(c.last_meeting_on, $as_on))
    and (len($states::integer[]) = 0 or list_contains($states::integer[], c.state_code))
    and (c.district_code is null or d.district_code is not null)
order by s.state_name, c.committee desc, d.district_name
