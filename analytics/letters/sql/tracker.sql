-- One row per letter to a State/UT in view of which a step is on record: State, gap list and the list's own as-on date. Of
-- each step its newest entry counts, so that a later one corrects it; an entry without a day takes the step back.
with newest as (
    select *
    from letter
    where recorded_at <= $as_known_on and as_on_date <= $as_on
        and (len($states::integer[]) = 0 or list_contains($states::integer[], state_code))
    qualify row_number() over (partition by state_code, gap, as_on_date, action order by sequence desc) = 1
),
happened as (select * from newest where day <= $as_on)
select
    l.state_code, s.state_name, l.gap, l.as_on_date as list_as_on,
    arg_max(l.district_count, l.sequence) as district_count,
    arg_max(l.due_on, l.sequence) filter (where l.due_on is not null) as due_on,
    arg_max(l.reference, l.sequence) filter (where l.reference <> '') as reference,
    max(l.day) filter (where l.action = 'letter_sent') as sent_on,
    max(l.day) filter (where l.action = 'letter_reminded') as reminded_on,
    max(l.day) filter (where l.action = 'letter_answered') as answered_on,
    arg_max(l.note, l.sequence) filter (where l.note <> '') as note,
    arg_max(l.actor, l.sequence) as actor,
    max(l.sequence) as sequence
from happened l
join state s using (state_code)
group by all
order by list_as_on desc, l.gap, s.state_name
