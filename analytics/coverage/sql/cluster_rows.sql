-- One row per export cluster named by a document among the ids asked for.
select
    s.state_name, d.district_name, c.listed_place, c.kind, c.product, c.as_on_date, c.grade, c.document, c.source, c.caveat
from export_cluster c
join state s using (state_code)
left join district d using (district_code)
where list_contains($ids::varchar[], c.cluster_id)
order by s.state_name, d.district_name, c.cluster_id
