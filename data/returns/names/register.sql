-- One row per name of a district, of a State, per Census code and per abolished district, as they stood on a day; `detail` of the last alone.
select 'district' as place_kind, d.district_code as place_code, d.state_code,
       coalesce(p.name, d.district_name) as name, coalesce(p.is_current_name, true) as is_current_name, null as detail
from district d
left join place_name p on p.place_kind = 'district' and p.place_code = d.district_code
where (d.status = 'current' and (d.valid_from is null or d.valid_from <= $as_on))
   or (d.status = 'abolished' and d.valid_to > $as_on)
union
-- As the lists of ODOP and PMFME print a district: an official spelling beside the register's.
select 'district', d.district_code, d.state_code, p.listed_district, false, null
from product p join district d using (district_code)
where p.listed_district <> '' and d.status = 'current' and (d.valid_from is null or d.valid_from <= $as_on)
union all
select 'state', place_code, state_code, name, is_current_name, null
from place_name where place_kind = 'state'
union all
select 'state', state_code::varchar, state_code, short_code, false, null from state
union all
select 'census', district_code, state_code, census2011_code, false, null from district where census2011_code is not null
union all
select 'abolished', c.district_code, c.state_code, c.district_name, false,
       strftime(c.effective_date, '%d.%m.%Y') || ' by ' || c.date_is || ' (' || trim(split_part(c.source, ';', 1)) || ')'
       || coalesce((select '; by the maps its area lies in ' || string_agg(p.district_name, ' and ' order by p.district_name)
                    from district_parent of_ join district p on p.district_code = of_.parent_district_code
                    where of_.district_code = c.district_code), '')
from district_change c
where c.change = 'abolished' and c.effective_date <= $as_on and c.district_code is not null
order by all
