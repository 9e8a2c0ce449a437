-- One row per district in view that a release with its State's total leaves out, while giving the one district that the register
-- says it was cut from: its exports lie within that district's value and are not known.
with given as (
    select distinct x.district_code, x.state_code
    from export_parts_as_on($as_on, $as_known_on) x
    where md5(concat_ws('|', x.document, x.source, x.unit, x.starts_on, x.as_on_date))[:8] = $release_key
),
cut as (
    select district_code, parent_district_code from district_parent
    union
    select c.district_code, d.district_code
    from district_change c
    join district d on d.state_code = c.state_code and d.district_name = c.other_names
    where c.change = 'created' and c.district_code is not null
)
select d.district_code, d.district_name, p.district_name as parent_name
from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
join cut using (district_code)
join given g on g.district_code = cut.parent_district_code
join district p on p.district_code = cut.parent_district_code
anti join given on given.district_code = d.district_code
order by d.district_name
