-- One row per plan or committee in view of which the newest word is no longer recent on the as-on date. A word
-- without a date cannot be judged and is not here.
with words as (
    select d.state_name, d.district_name, 'Plan' as subject, p.as_on_date, p.grade, p.source_id, p.row_ids
    from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
    join plan_status($as_on, $as_known_on) p using (district_code)
    union all
    select d.state_name, d.district_name, 'DEPC', c.as_on_date, c.grade, c.source_id, c.row_ids
    from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
    join depc_status($as_on, $as_known_on) c using (district_code)
    union all
    select s.state_name, null, 'SEPC', c.as_on_date, c.grade, c.source_id, c.row_ids
    from state s
    join sepc_status($as_on, $as_known_on) c using (state_code)
    where len($states::integer[]) = 0 or list_contains($states::integer[], s.state_code)
)
select
    state_name,
    district_name,
    subject,
    'The newest word is of ' || strftime(as_on_date, '%d.%m.%Y') as finding,
    as_on_date,
    date_diff('day', as_on_date, $as_on::date)::integer as days,
    grade,
    source_id as row_source_id,
    row_ids
from words
where not is_recent(as_on_date, $as_on)
order by days desc, state_name, subject, district_name
