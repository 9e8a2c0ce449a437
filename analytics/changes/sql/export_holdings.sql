-- One row per district in view on one day, by one state of the records: whether a document or a return gives a value of the
-- goods exported from it in a period that had ended, and the newest of them. How large a value is, is not compared.
with stated as (
    select district_code, max(as_on_date) as fact_on, max(recorded_at) as recorded_on, max(undone_at) as undone_on,
        min(grade) as grade, bool_or(batch_id is not null) as is_return,
        string_agg(distinct document, '; ' order by document) as document,
        string_agg(distinct source, ' ; ' order by source) as source
    from (
        select * from export_parts_as_on($as_on, $as_known_on)
        qualify as_on_date = max(as_on_date) over (partition by district_code)
    )
    group by district_code
)
select
    d.district_code, d.district_name, d.state_code, d.state_name,
    if(s.district_code is null, 'not_known', 'stated') as status,
    status as class_key,
    s.fact_on, s.recorded_on, s.undone_on, s.grade, s.is_return, s.document, s.source
from districts_in_view($states::integer[], false, $as_on, $as_known_on) d
left join stated s using (district_code)
where not $aspirational_only or d.district_code in (select district_code from aspirational_as_on($list_on, $list_known_on))
order by d.state_name, d.district_name
