-- One row per export cluster or town of the kinds asked for that a document names by the day, of the States in view.
select
    c.cluster_id, s.state_code, s.state_name, c.district_code, d.district_name, c.listed_place, c.kind, c.product, c.as_on_date, c.grade, c.document
from clusters_as_on($as_on, $as_known_on) c
join state s using (state_code)
left join district d using (district_code)
where list_contains($kinds::varchar[], c.kind)
    and (len($states::integer[]) = 0 or list_contains($states::integer[], c.state_code))
order by s.state_name, c.product, c.listed_place, c.cluster_id
