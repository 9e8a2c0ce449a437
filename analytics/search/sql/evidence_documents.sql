-- One row per public document that states facts about plans or committees: how many, and the one district or State/UT that it
-- speaks of, if it is one.
select
    e.document,
    e.source,
    count(*)::integer as fact_count,
    list(distinct s.state_name order by s.state_name) as state_names,
    list(distinct d.district_name order by d.district_name) filter (where d.district_name is not null) as district_names,
    case when count(distinct e.state_code) = 1 then min(e.state_code) end as only_state,
    case when count(distinct e.district_code) = 1 and count(e.district_code) = count(*) then min(e.district_code) end
        as only_district
from evidence_as_on($as_on, $as_known_on) e
join state s using (state_code)
left join district d on d.district_code = e.district_code
group by e.document, e.source
order by e.document, e.source
