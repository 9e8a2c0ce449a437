-- One row per store: the newest entry that changed a fact, 0 before the first.
select coalesce(max(sequence), 0) as sequence
from entry
where list_contains($fact_actions, action)
