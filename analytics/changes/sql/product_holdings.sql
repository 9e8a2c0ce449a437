-- One row per district in view on one day, by one state of the books: whether the scheme's list, as it reached the State
-- then, names a product there. The fact behind it is the State's part of the list, whether it names the district or not.
with listed as (
    select distinct district_code
    from products_in_view($scheme, $states::integer[], $of_products, false, $as_on,
        $as_known_on)
),
list as (
    select p.state_code, max(p.as_on_date) as fact_on, max(p.recorded_at) as recorded_on, max(p.undone_at) as undone_on,
        min(p.grade) as grade, count(p.is_gi_tagged) > 0 as marks_gi, bool_and(p.batch_id is not null) as is_return,
        string_agg(distinct o.title, '; ' order by o.title) as document,
        string_agg(distinct o.origin, ' ; ' order by o.origin) as source
    from products_as_on($scheme, $as_on, $as_known_on) p
    join source o using (source_id)
    group by all
)
select
    d.district_code, d.district_name, d.state_code, d.state_name,
    case
        when n.district_code is not null then 'identified'
        when l.state_code is null or (not l.marks_gi and ($of_products).gi_only) then 'not_known'
        when a.district_code is not null then 'other_products'
        when g.is_younger then 'younger'
        when g.is_younger is null then 'not_known'
        else 'not_listed'
    end as status,
    status as class_key,
    l.fact_on, l.recorded_on, l.undone_on, l.grade, l.is_return, l.document, l.source
from districts_in_view($states::integer[], false, $as_on, $as_known_on) d
left join listed n using (district_code)
left join (select distinct district_code from products_as_on($scheme, $as_on, $as_known_on)) a using (district_code)
left join list l on l.state_code = d.state_code
left join (
    select b.district_code, is_created_after(b.valid_from, b.valid_from_basis, i.fact_on) as is_younger
    from district b
    join list i using (state_code)
) g on g.district_code = d.district_code
where not $aspirational_only or d.district_code in (select district_code from aspirational_as_on($list_on, $list_known_on))
order by d.state_name, d.district_name
