-- One row per initiative in view, the chosen list's and those that every page shows: when a document says that it began, and the first day of which anything on record speaks of it.
with spoken as (
    select scheme as initiative, coalesce(as_on_date, published_on) as day
    from published_figure
    where is_known(recorded_at, undone_at, $as_known_on)
    union all
    select 'DEH', as_on_date
    from evidence
    where fact <> 'state_export_strategy' and recorded_at <= $as_known_on
    union all
    select scheme, as_on_date
    from product
    where is_known(recorded_at, undone_at, $as_known_on)
    union all
    select 'DEH', as_on_date
    from plan
    where is_known(recorded_at, undone_at, $as_known_on)
    union all
    select 'DEH', as_on_date
    from committee
    where is_known(recorded_at, undone_at, $as_known_on)
)
select i.name, i.began, i.document, min(s.day) as first_spoken
from initiative i
left join spoken s using (initiative)
where i.initiative in ('ADP', 'DEH', $scheme)
group by all
order by i.name
