-- One row per district in view: whether the scheme's list names a product there; one with other products than those in view
-- is no district without a product.
select
    district_code, district_name, state_code, state_name, is_aspirational, area_id,
    case
        when product_count > 0 then 'identified'
        when is_not_applicable then 'unmarked'
        when has_products then 'other_products'
        when is_younger then 'younger'
        when is_reached then 'not_listed'
        else 'not_known'
    end as class_key,
    product_count as item_count,
    as_on_date,
    grade,
    row_ids as row_ids
from listed_by_district($scheme, $states::integer[], $of_products,
    $aspirational_only, $as_on, $as_known_on, null)
order by state_name, district_name
