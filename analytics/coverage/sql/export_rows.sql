-- One row per value of a district's exports among the ids asked for, as its document states it; one of a code of goods says so.
select
    s.state_name, d.district_name, x.financial_year, x.period, x.value::double as value,
    u.words || coalesce(', HS ' || x.hs_code, '') as unit,
    x.document, x.published_on, x.grade, x.source, x.caveat
from district_export x
join export_unit u using (unit)
join district d using (district_code)
join state s on s.state_code = x.state_code
where list_contains($ids::varchar[], x.export_id)
order by s.state_name, d.district_name, x.as_on_date desc, x.unit, x.document
