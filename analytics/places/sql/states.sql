-- One row per State or Union Territory, alphabetical as official annexures list them.
select state_code, state_name, kind, short_code
from state
order by state_name
