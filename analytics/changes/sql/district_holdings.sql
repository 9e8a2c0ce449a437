-- One row per district in view on one day, by one state of the books: how its action plan or its committee stands (`what` is
-- 'plan' or 'depc') and the fact behind it.
-- Whether a district is Aspirational is asked of the list as on the later day, so that both days hold the same districts.
with held as (
    select district_code, stage as class_key, as_on_date, recorded_at, grade, basis, row_ids
    from plan_status($as_on, $as_known_on)
    where $what = 'plan'
    union all
    select district_code, class_key, as_on_date, recorded_at, grade, basis, row_ids
    from depc_status($as_on, $as_known_on)
    where $what = 'depc'
),
behind as (
    select r.district_code, max(f.undone_at) as undone_on,
        string_agg(distinct f.document, '; ' order by f.document) as document,
        string_agg(distinct f.source, ' ; ' order by f.source) as source
    from (select district_code, unnest(row_ids) as row_id from held) r
    join documented_facts() f using (row_id)
    group by all
)
select
    d.district_code, d.district_name, d.state_code, d.state_name,
    coalesce(s.class_key, 'not_known') as status,
    coalesce(s.class_key, 'not_known') as class_key,
    s.as_on_date as fact_on, s.recorded_at as recorded_on, b.undone_on, s.grade,
    s.basis = 'return' as is_return, b.document, b.source
from districts_in_view($states::integer[], false, $as_on, $as_known_on) d
left join held s using (district_code)
left join behind b using (district_code)
where not $aspirational_only or d.district_code in (select district_code from aspirational_as_on($list_on, $list_known_on))
order by d.state_name, d.district_name
