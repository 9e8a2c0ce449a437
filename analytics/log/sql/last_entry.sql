-- The newest entry of the ledger that is drawn: at most one row.
select sequence, recorded_at
from entry
order by sequence desc
limit 1
