-- One row per document or return that names products of a district for Districts as Export Hubs; the full list is not public.
select
    e.district_code, e.statement as product, e.as_on_date, e.grade, null::integer as entry_number, e.document, e.source, e.caveat
from evidence_as_on($as_on, $as_known_on) e
where e.fact = 'deh_products_identified' and e.scope = 'district'
    and (len($states::integer[]) = 0 or list_contains($states::integer[], e.state_code))
union all
select p.district_code, p.product_name, p.as_on_date, p.grade, p.batch_id, o.title, o.origin, p.quality_note
from products_as_on('DEH', $as_on, $as_known_on) p
join source o using (source_id)
where len($states::integer[]) = 0 or list_contains($states::integer[], p.state_code)
order by 1, 3 desc nulls last, 2
