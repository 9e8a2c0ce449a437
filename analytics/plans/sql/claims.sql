-- One row per published number of districts with a plan drafted or notified that was said by the date, newest first. A
-- claim counts districts and names none.
select
    figure_id, measure, qualifier, value::bigint as value, out_of_value::bigint as out_of_value, as_on_date, published_on,
    source_kind, house, document, statement, caveat, source
from figures_as_on($as_on, $as_known_on)
where scheme = 'DEH' and measure in ('districts_with_plan_drafted', 'districts_with_plan_notified') and value is not null
order by coalesce(as_on_date, published_on) desc, measure, published_on, figure_id
