-- One row per figure, or statement in place of one, that was published by the date, newest first; those without any date
-- stand last, from the first day that anything proves them.
select
    figure_id, scheme, measure, qualifier, value::bigint as value, unit, out_of_value::bigint as out_of_value, out_of_unit,
    as_on_date, as_on_basis, published_on, source_kind, house, question_no, document, statement, caveat, source, grade,
    batch_id as entry_number
from published_figure
where counts_from(coalesce(as_on_date, published_on), concat_ws(' ', document, statement), recorded_at) <= $as_on
    and is_known(recorded_at, undone_at, $as_known_on)
order by coalesce(as_on_date, published_on) desc nulls last, published_on desc, scheme, measure, figure_id
