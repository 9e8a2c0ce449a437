-- One row per document that names a strategy or policy for exports of a State in view, newest first.
select s.state_code, s.state_name, e.statement, e.as_on_date as told_on, e.grade, e.document
from evidence_as_on($as_on, $as_known_on) e
join state s using (state_code)
where e.fact = 'state_export_strategy'
    and (len($states::integer[]) = 0 or list_contains($states::integer[], e.state_code))
order by s.state_name, told_on desc nulls last, e.evidence_id
