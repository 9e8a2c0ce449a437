-- One row per State/UT: its code and its names in English and Hindi, as a question in Parliament may write it.
select state_code, state_name, name_hi
from state
order by state_name
