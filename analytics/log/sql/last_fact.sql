-- One row per store: the newest entry that changed a fact and its hash, 0 before the first.
select
  coalesce(max(sequence), 0) as sequence,
  coalesce(arg_max(entry_sha256, sequence), '') as entry_sha256
from entry
where list_contains($fact_actions, action)
