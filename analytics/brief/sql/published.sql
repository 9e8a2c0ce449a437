-- One row per published figure of a scheme and measure that was said by the date, the newest first. What was counted
-- here and not published by anyone is left out: it would only be compared with itself.
select
    figure_id, scheme, measure, qualifier, value::bigint as value, unit, out_of_value::bigint as out_of_value,
    as_on_date, published_on, source_kind, house, question_no, document, statement, caveat, source
from figures_as_on($as_on, $as_known_on)
where scheme = $scheme and measure = $measure
    and not (source_kind = 'register' and scheme <> 'REGISTER')
order by coalesce(as_on_date, published_on) desc, published_on desc, figure_id
