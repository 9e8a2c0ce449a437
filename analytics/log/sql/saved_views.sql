-- One row per name that stands for a view today, by name: the newest view that was given the name, unless it was taken away.
with newest as (
    select v.*, row_number() over (partition by lower(v.name) order by v.batch_id desc) as place
    from saved_view v
    where v.removes is null
)
select n.batch_id as sequence, n.name, n.page, n.parameters, e.view_words, e.actor, e.recorded_at
from newest n
join entry e on e.sequence = n.batch_id
where n.place = 1 and n.batch_id not in (select removes from saved_view where removes is not null)
order by lower(n.name)
