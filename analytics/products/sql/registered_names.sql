-- One row per Indian entry of the Geographical Indications register: its name in small letters.
select distinct lower(trim(gi_name)) as name
from gi
where origin = 'India'
order by name
