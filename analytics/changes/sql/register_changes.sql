-- One row per district created or abolished on a known day, with the districts it was cut from or went into.
with relative as (
    select p.district_code, string_agg(d.district_name, ', ' order by d.district_name) as names
    from (
        select district_code, parent_district_code as other_code from district_parent
        union
        select district_code, unnest(string_split(other_districts, '|')) from district_change where other_districts is not null
    ) p
    join district d on d.district_code = p.other_code
    group by all
)
select c.district_code, c.change, c.effective_date, c.date_is, r.names as relatives, c.source as document
from district_change c
left join relative r using (district_code)
where c.effective_date is not null and c.district_code is not null
order by c.effective_date, c.district_code
