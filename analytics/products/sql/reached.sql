-- One row per State/UT that the scheme's list, as held on the date, reaches at all, whatever else is filtered.
select s.state_code, s.state_name
from states_in_list($scheme, $as_on, $as_known_on)
join state s using (state_code)
order by s.state_name
