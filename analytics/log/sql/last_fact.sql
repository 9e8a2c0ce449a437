-- The newest entry that changed a fact: one row, 0 before the first.
select coalesce(max(sequence), 0) as sequence
from entry
where list_contains($fact_actions, action)
