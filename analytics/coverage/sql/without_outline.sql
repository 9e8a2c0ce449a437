-- One row per current district in view that has no outline of its own, with its parents where a source names them.
select
    d.district_code, d.district_name, d.state_code, d.state_name,
    coalesce(string_agg(p.district_name, ' and ' order by p.district_name), '') as parent_names,
    r.note,
    r.valid_from
from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
join district r on r.district_code = d.district_code
left join district_parent dp on dp.district_code = d.district_code
left join district p on p.district_code = dp.parent_district_code
where d.area_id is null
group by all
order by d.state_name, d.district_name
