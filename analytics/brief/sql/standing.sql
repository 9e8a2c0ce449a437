-- One row per published statement without a number that is a standing wording of replies.
select
    figure_id, scheme, measure, qualifier, value::bigint as value, unit, out_of_value::bigint as out_of_value,
    as_on_date, published_on, source_kind, house, question_no, document, statement, caveat, source
from figures_as_on($as_on, $as_known_on)
where qualifier in ('not maintained', 'not a scheme')
order by coalesce(as_on_date, published_on) desc, figure_id
