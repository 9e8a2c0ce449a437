-- One row per return in the books by the day, and not undone, of which the tables hold another number of rows than it had.
with held as (
    select batch_id, count(*) as row_count from plan group by batch_id
    union all
    select batch_id, count(*) from committee group by batch_id
    union all
    select batch_id, count(*) from product where batch_id is not null group by batch_id
    union all
    select batch_id, count(*) from published_figure where batch_id is not null group by batch_id
)
select
    (select string_agg(state_name, ', ' order by state_name) from state where list_contains(e.states, state_code))
        as state_name,
    null::varchar as district_name,
    'Return of ' || e.kind as subject,
    'The return had ' || e.row_count || ' rows; the tables hold ' || coalesce(h.row_count, 0) as finding,
    e.as_on_date,
    null::integer as days,
    e.grade,
    'entry-' || e.sequence as row_source_id,
    []::varchar[] as row_ids
from entry e
left join held h on h.batch_id = e.sequence
left join entry u on u.sequence = e.undone_by and u.recorded_on <= $as_known_on
where e.action = 'published' and u.sequence is null and e.row_count <> coalesce(h.row_count, 0)
    and (e.as_on_date is null or e.as_on_date <= $as_on) and e.recorded_on <= $as_known_on
    and (len($states::integer[]) = 0 or list_has_any($states::integer[], e.states))
order by e.sequence
