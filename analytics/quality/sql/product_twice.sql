-- One row per product that one scheme's list names more than once for one district in view; capitals do not matter.
with listed as (
    select * from products_as_on('ODOP', $as_on, $as_known_on)
    union all
    select * from products_as_on('PMFME-ODOP', $as_on, $as_known_on)
    union all
    select * from products_as_on('DEH', $as_on, $as_known_on)
)
select
    d.state_name,
    d.district_name,
    p.scheme || ' product' as subject,
    min(p.product_name) || ': ' || count(*) || ' rows of the list, tier ' || string_agg(distinct p.tier, ', ' order by p.tier)
        as finding,
    max(p.as_on_date) as as_on_date,
    null::integer as days,
    min(p.grade) as grade,
    min(p.source_id) as row_source_id,
    list('product/' || p.product_id order by p.product_id) as row_ids
from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
join listed p using (district_code)
group by d.state_name, d.district_name, p.scheme, p.district_code, lower(trim(p.product_name))
having count(*) > 1
order by d.state_name, d.district_name, subject, finding
