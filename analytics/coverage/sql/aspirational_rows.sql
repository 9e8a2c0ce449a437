-- One row per district of NITI Aayog's list among the district codes asked for.
select
    s.state_name, d.district_name, a.serial_no, a.listed_name, a.list_version, a.as_on_date, a.grade,
    o.title as document, o.origin as source
from aspirational a
join district d using (district_code)
join state s on s.state_code = d.state_code
join source o using (source_id)
where list_contains($ids::varchar[], a.district_code)
order by s.state_name, d.district_name
