-- One row per State/UT and current district, with every other name it is known by.
with named as (
    select place_kind, place_code, state_code,
        list(distinct name order by name) filter (where not is_current_name or language = 'hi') as other_names
    from place_name
    group by all
)
select 'S' || s.state_code as place, s.state_name as name, s.state_code, s.state_name,
    coalesce(n.other_names, []) as other_names
from state s
left join named n on n.place_kind = 'state' and n.place_code = s.state_code::varchar
union all
select 'D' || d.district_code, d.district_name, d.state_code, s.state_name, coalesce(n.other_names, [])
from district d
join state s using (state_code)
left join named n on n.place_kind = 'district' and n.place_code = d.district_code
where d.status = 'current'
order by 4, 1 desc, 2
