-- One row per district created or abolished since 2011 and one district that it was cut from or went into; one row without
-- the other where no source names it. A name without a code is looked up within the State, and only where one district fits.
with told as (
    select *, unnest(string_split(other_districts, '|')) as code, null as written
    from district_change where other_districts is not null
    union all
    select *, null, unnest(string_split_regex(rtrim(other_names, '. '), '\s*[|,]\s*'))
    from district_change where other_districts is null and other_names is not null
    union all
    select *, null, null
    from district_change where other_districts is null and other_names is null
),
alone as (
    select state_code, lower(name) as name, min(place_code) as code
    from place_name
    where place_kind = 'district' and language = 'en'
    group by all
    having count(distinct place_code) = 1
)
select
    t.change, t.state_code, s.state_name, t.district_code, t.district_name,
    coalesce(t.code, a.code) as other_code,
    coalesce(d.district_name, t.written) as other_name,
    t.effective_date, t.effective_date_text as date_text, t.date_is, t.source
from told t
join state s using (state_code)
left join alone a on a.state_code = t.state_code and a.name = lower(t.written)
left join district d on d.district_code = coalesce(t.code, a.code)
order by s.state_name, t.effective_date_text nulls last, t.district_name, t.district_code, other_name, other_code
