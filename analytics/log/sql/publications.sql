-- One row per return published, newest first; undone_by names the entry that took it back, and reason why.
select
    p.sequence, p.recorded_at, p.actor, p.kind, p.states, p.row_count, p.as_on_date, p.grade, p.document,
    p.document_number, p.document_date, p.sent_by, p.file_name, p.file_sha256, p.undone_by, u.reason
from entry p
left join entry u on u.sequence = p.undone_by
where p.action = 'published'
order by p.sequence desc
