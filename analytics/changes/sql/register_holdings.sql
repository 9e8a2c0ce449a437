-- One row per district in view on one day: it stands in the register.
select
    d.district_code, d.district_name, d.state_code, d.state_name,
    'in_register' as status, 'in_register' as class_key,
    r.valid_from as fact_on, o.recorded_at as recorded_on, null::date as undone_on, 'D' as grade, false as is_return,
    o.title as document, o.origin as source
from districts_in_view($states::integer[], false, $as_on, $as_known_on) d
join district r on r.district_code = d.district_code
cross join (select * from source where file = 'districts.csv') o
where not $aspirational_only or d.district_code in (select district_code from aspirational_as_on($list_on, $list_known_on))
order by d.state_name, d.district_name
