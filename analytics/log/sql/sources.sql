-- One row per reference file that the books are built from.
select title, origin, licence, file, row_count, as_on_date, recorded_at, sha256
from source
order by title
