-- One row per name of a district, of a State, and per Census code, as they stood on a day.
select 'district' as place_kind, d.district_code as place_code, d.state_code,
       coalesce(p.name, d.district_name) as name, coalesce(p.is_current_name, true) as is_current_name
from district d
left join place_name p on p.place_kind = 'district' and p.place_code = d.district_code
where (d.status = 'current' and (d.valid_from is null or d.valid_from <= $as_on))
   or (d.status = 'abolished' and d.valid_to > $as_on)
union
-- As the lists of ODOP and PMFME print a district: an official spelling beside the register's.
select 'district', d.district_code, d.state_code, p.listed_district, false
from product p join district d using (district_code)
where p.listed_district <> '' and d.status = 'current' and (d.valid_from is null or d.valid_from <= $as_on)
union all
select 'state', place_code, state_code, name, is_current_name
from place_name where place_kind = 'state'
union all
select 'state', state_code::varchar, state_code, short_code, false from state
union all
select 'census', district_code, state_code, census2011_code, false from district where census2011_code is not null
order by all
