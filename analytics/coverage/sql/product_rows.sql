-- One row per product of a list among the ids asked for, with where it stands.
select
    s.state_name, d.district_name, p.product_name, p.sector, p.tier, p.is_gi_tagged, p.scheme,
    p.as_on_date, p.grade, o.title as document, o.origin as source
from product p
join district d using (district_code)
join state s using (state_code)
join source o using (source_id)
where list_contains($ids::varchar[], p.product_id)
order by s.state_name, d.district_name, p.product_id
