-- One row per reference file that stands behind a measure or its base.
select title, origin, licence, file, as_on_date
from source
where list_contains($files::varchar[], file)
order by list_position($files::varchar[], file)
