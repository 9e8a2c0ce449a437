-- One row per district that the register holds or once held, with what is known of it as a place.
with named as (
    select place_code as district_code, list(distinct name order by name) as other_names
    from place_name
    where place_kind = 'district' and not is_current_name
    group by place_code
)
select
    d.district_code, d.district_name, d.name_hi, d.state_code, s.state_name, d.status,
    r.district_code is not null as is_in_register,
    d.valid_from,
    case when d.valid_from_basis = 'no date given' then null else d.valid_from_basis end as valid_from_basis,
    d.valid_to, d.population_2011, d.census2011_area_km2 as area_2011_km2, d.area_id, d.note,
    coalesce(n.other_names, []) as other_names,
    a.serial_no as aspirational_no, a.as_on_date as aspirational_on, a.grade as aspirational_grade
from district d
join state s using (state_code)
left join register_as_on($as_on) r using (district_code)
left join named n using (district_code)
left join aspirational_as_on($as_on, $as_known_on) a using (district_code)
where d.status in ('current', 'abolished')
order by s.state_name, d.district_name
