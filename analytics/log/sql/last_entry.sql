-- One row per ledger that has an entry: the newest that is drawn.
select sequence, recorded_at
from entry
order by sequence desc
limit 1
