-- One row per plan or committee in view of which two returns with one as-on date, neither undone, say different things.
with said as (
    select 'Plan' as subject, d.state_code, p.district_code, p.stage as word, p.as_on_date, p.grade, p.batch_id, p.recorded_at,
        p.undone_at
    from plan p
    join district d using (district_code)
    union all
    select 'Plan public', d.state_code, p.district_code, if(p.is_public, 'public', 'not public'), p.as_on_date, p.grade, p.batch_id,
        p.recorded_at, p.undone_at
    from plan p
    join district d using (district_code)
    where p.is_public is not null
    union all
    select committee, state_code, district_code, status, as_on_date, grade, batch_id, recorded_at, undone_at
    from committee
),
held as (
    select *
    from said
    where as_on_date <= $as_on and is_known(recorded_at, undone_at, $as_known_on)
        and (len($states::integer[]) = 0 or list_contains($states::integer[], state_code))
)
select
    s.state_name,
    d.district_name,
    h.subject,
    'Entry ' || h.batch_id || ' says ' || replace(h.word, '_', ' ') || ', entry ' || l.batch_id || ' says '
        || replace(l.word, '_', ' ') || '; the later one stands' as finding,
    h.as_on_date,
    null::integer as days,
    l.grade,
    'entry-' || l.batch_id as row_source_id,
    []::varchar[] as row_ids
from held h
join held l on l.subject = h.subject and l.state_code = h.state_code
    and l.district_code is not distinct from h.district_code
    and l.as_on_date = h.as_on_date and l.batch_id > h.batch_id and l.word <> h.word
join state s on s.state_code = h.state_code
left join districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
    on d.district_code = h.district_code
where h.district_code is null or d.district_code is not null
order by s.state_name, h.subject, d.district_name, h.batch_id, l.batch_id
