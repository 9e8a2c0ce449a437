-- One row per file received, newest first, with the publication in force that rests on it.
with published as (
    select file_sha256, max(sequence) as sequence
    from entry
    where action = 'published' and undone_by is null
    group by file_sha256
)
select r.sequence, r.recorded_at, r.actor, r.file_name, r.file_sha256, p.sequence as published_as
from entry r
left join published p using (file_sha256)
where r.action = 'received'
order by r.sequence desc
