-- One row per name of a State/UT or current district that the register's tables give, present, other or former, in English
-- or Hindi.
select
    p.place_kind, if(p.place_kind = 'state', 'S', 'D') || p.place_code as place, p.name, p.language, p.is_current_name,
    coalesce(d.district_name, s.state_name) as place_name, p.state_code, s.state_name
from place_name p
join state s on s.state_code = p.state_code
left join district d on p.place_kind = 'district' and d.district_code = p.place_code
where len($states::integer[]) = 0 or list_contains($states::integer[], p.state_code)
order by s.state_name, p.place_kind desc, place_name, p.language, p.is_current_name desc, p.name
