-- One row per published figure whose part is greater than its whole. Such figures are national, whatever the view.
select
    null::varchar as state_name,
    null::varchar as district_name,
    scheme || ': ' || replace(measure, '_', ' ') as subject,
    value || ' of ' || out_of_value || ': the part is greater than the whole' as finding,
    coalesce(as_on_date, published_on) as as_on_date,
    null::integer as days,
    grade,
    source_id as row_source_id,
    ['figure/' || figure_id] as row_ids
from figures_as_on($as_on, $as_known_on)
where value > out_of_value
order by as_on_date desc, figure_id
