-- One row per published figure held, whatever its date.
select
    scheme, measure, qualifier, value, unit, out_of_value, out_of_unit, as_on_date, published_on, source_kind, house,
    question_no, document, statement, source
from published_figure
where undone_at is null
order by all
