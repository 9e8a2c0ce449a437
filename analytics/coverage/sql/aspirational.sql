-- One row per district in view: whether NITI Aayog's list of Aspirational Districts, as held on the date, names it.
with held as (select count(*) > 0 as is_held from aspirational_as_on($as_on, $as_known_on))
select
    d.district_code, d.district_name, d.state_code, d.state_name, d.is_aspirational, d.area_id,
    case
        when not h.is_held then 'not_known'
        when d.is_aspirational then 'aspirational'
        else 'not_aspirational'
    end as class_key,
    d.is_aspirational::integer as item_count,
    a.as_on_date,
    a.grade,
    case when a.district_code is null then [] else [a.district_code] end as row_ids
from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
cross join held h
left join aspirational_as_on($as_on, $as_known_on) a on a.district_code = d.district_code
order by d.state_name, d.district_name
