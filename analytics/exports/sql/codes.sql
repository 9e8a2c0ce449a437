-- One row per district in view and code of goods (HS) that a release gives, the largest of each district and those of its own
-- products' chapters: its value, that of the district as a whole in the same
-- release, the district's products of the chosen list, and those of them that the code's chapter names in its heading.
with wholes as (
    select district_code, source_id, unit, starts_on, as_on_date, document, source, value
    from export_wholes_as_on($as_on, $as_known_on) x
    where md5(concat_ws('|', x.document, x.source, x.unit, x.starts_on, x.as_on_date))[:8] = $release_key
),
listed as (
    select district_code, string_agg(distinct product_name, '; ' order by product_name) as products
    from products_as_on($scheme, $as_on, $as_known_on)
    group by district_code
),
linked as (
    select p.district_code, c.hs_chapter, string_agg(distinct p.product_name, '; ' order by p.product_name) as products
    from products_as_on($scheme, $as_on, $as_known_on) p
    join product_chapter c using (product_name)
    group by p.district_code, c.hs_chapter
)
select
    d.state_name, d.district_code, d.district_name, x.hs_code, h.chapter_title, x.value::double as value,
    w.value::double as district_value, l.products, k.products as linked,
    x.document, x.source, x.batch_id as entry_number
from exports_as_on($as_on, $as_known_on) x
join wholes w
    on w.district_code = x.district_code and w.source_id = x.source_id and w.unit = x.unit and w.starts_on = x.starts_on
    and w.as_on_date = x.as_on_date and w.document = x.document and w.source = x.source
join districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d on d.district_code = x.district_code
left join hs_chapter h on h.hs_chapter = x.hs_code[:2]
left join listed l on l.district_code = x.district_code
left join linked k on k.district_code = x.district_code and k.hs_chapter = x.hs_code[:2]
where x.hs_code is not null
qualify k.products is not null or row_number() over (partition by x.district_code order by x.value desc, x.hs_code) <= $most
order by d.state_name, d.district_name, x.value desc, x.hs_code
