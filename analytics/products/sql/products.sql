-- One row per product of the list in view: a product named in two districts stands twice.
select
    product_id,
    state_code,
    state_name,
    district_code,
    district_name,
    product_name,
    sector,
    tier,
    is_gi_tagged,
    nodal_ministry,
    is_current_district,
    is_aspirational,
    quality_note,
    as_on_date,
    grade
from products_in_view($scheme, $states::integer[], $of_products,
    $aspirational_only, $as_on, $as_known_on)
order by state_name, district_name, product_id
