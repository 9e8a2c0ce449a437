-- One row per decision on how a written name is read, newest first: the entry of the ledger that holds it, who decided and
-- why, and the entry that took it back, if one had by then.
select
    a.batch_id as entry_number, e.recorded_at, a.actor, a.state_code, s.state_name, a.written, a.district_code,
    d.district_name, a.reason, u.sequence as undone_by, u.reason as undone_because
from alias a
join entry e on e.sequence = a.batch_id
join state s on s.state_code = a.state_code
left join district d on d.district_code = a.district_code
left join entry u on u.sequence = e.undone_by and u.recorded_on <= $as_known_on
where a.recorded_at <= $as_known_on and (len($states::integer[]) = 0 or list_contains($states::integer[], a.state_code))
order by a.batch_id desc
