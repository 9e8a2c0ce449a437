-- One row per paragraph that replies give where no figure is asked for, out by the date; those of an undated document stand too.
select statement_id, subject, scheme, words, words_hi, document, published_on, source, caveat
from standing_statement
where coalesce(published_on, recorded_at) <= $as_on and recorded_at <= $as_known_on
order by subject, scheme nulls last, statement_id
