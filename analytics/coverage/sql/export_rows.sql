-- One row per value of a district's exports among the ids asked for, as its document states it.
select
    s.state_name, d.district_name, x.financial_year, x.period, x.value::double as value,
    case x.unit when 'usd_million' then 'US$ million' else 'Rs crore' end as unit,
    x.document, x.published_on, x.grade, x.source, x.caveat
from district_export x
join district d using (district_code)
join state s on s.state_code = x.state_code
where list_contains($ids::varchar[], x.export_id)
order by s.state_name, d.district_name, x.as_on_date desc, x.unit, x.document
