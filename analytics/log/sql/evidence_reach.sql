-- One row per register of public evidence, as held on the date: its facts, and the districts and States that they reach.
select
    count(*) as fact_count,
    count(distinct district_code) filter (where scope = 'district') as own_document_count,
    count(*) filter (where scope = 'every district of the State') as statement_count,
    count(distinct state_code) as state_count
from evidence_as_on($as_on, $as_known_on)
