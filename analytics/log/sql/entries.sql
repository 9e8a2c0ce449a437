-- One row per entry of the ledger, newest first. `actor` is the subject, after the name where the person was given roles. `about_states` are those of the return or decision that it makes or takes
-- back; `written` and `district_name` only where a name was settled.
select
    e.sequence, e.recorded_at, coalesce(p.name || ' (' || e.actor || ')', e.actor) as actor, e.action, coalesce(e.kind, u.kind) as kind,
    coalesce(e.states, u.states, [coalesce(a.state_code, b.state_code)]) as about_states,
    e.row_count, e.as_on_date, e.grade, e.document, e.document_number, e.document_date, e.sent_by, e.file_name, e.undoes,
    later.sequence as undone_by, e.reason, coalesce(a.written, b.written) as written, d.district_name, e.subject,
    e.view_words, e.entry_sha256
from entry e
left join (select subject, arg_max(name, sequence) as name from person group by subject) p on p.subject = e.actor
left join entry u on u.sequence = e.undoes
left join entry later on later.sequence = e.undone_by and later.recorded_on <= $as_known_on
left join alias a on a.batch_id = e.sequence
left join alias b on b.batch_id = e.undoes
left join district d on d.district_code = coalesce(a.district_code, b.district_code)
where e.recorded_on <= $as_known_on
order by e.sequence desc
