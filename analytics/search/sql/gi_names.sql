-- One row per name of the Geographical Indications register and State/UT that it names; state_code is absent for a name of
-- another country.
with named as (
    select gi_name, goods_category, if(origin = 'India', trim(unnest(string_split(states, ';'))), null) as state_name
    from gi
)
select distinct n.gi_name, n.goods_category, s.state_code, s.state_name
from named n
left join state s using (state_name)
order by n.gi_name, s.state_name
