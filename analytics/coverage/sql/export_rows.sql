-- One row per value of a district's exports among the ids asked for, or of a code of goods that one of them sums up, as its document states it; one of a code of goods says so.
select
    s.state_name, d.district_name, x.financial_year, x.period, x.value::double as value,
    u.words || coalesce(', HS ' || x.hs_code, '') as unit,
    x.document, x.published_on, x.grade, x.source, x.caveat
from export_part p
join district_export x
    on x.source_id = p.source_id and x.district_code = p.district_code and x.unit = p.unit and x.starts_on = p.starts_on
    and x.as_on_date = p.as_on_date and x.document = p.document and x.source = p.source
    and if(p.is_whole, x.export_id = p.export_id, x.hs_code is not null)
join export_unit u on u.unit = x.unit
join district d on d.district_code = x.district_code
join state s on s.state_code = x.state_code
where list_contains($ids::varchar[], p.export_id)
order by s.state_name, d.district_name, x.as_on_date desc, x.unit, x.document
