-- One row per value that a document gives for a State in view as a whole, or for India where the view names no State: `state_code`
-- is 0 for India. Of the same period in several documents the newest stands first.
select
    coalesce(x.state_code, 0) as state_code, coalesce(s.state_name, 'India') as place_name,
    x.financial_year, x.period, x.starts_on, x.as_on_date, x.value::double as value, x.unit, x.document, x.published_on,
    x.source, x.grade
from state_exports_as_on($as_on, $as_known_on) x
left join state s using (state_code)
where if(len($states::integer[]) = 0, x.state_code is null, list_contains($states::integer[], x.state_code))
order by place_name, x.starts_on, x.as_on_date, x.published_on desc, x.document
