-- One row per district in view: whether a product there carries the list's own GI mark.
-- To a list that marks no row either way (PMFME-ODOP) the measure does not apply.
select
    district_code, district_name, state_code, state_name, is_aspirational, area_id,
    case
        when gi_count > 0 then 'gi'
        when marked_count > 0 then 'no_gi'
        when is_unmarked then 'unmarked'
        when is_younger then 'younger'
        when product_count > 0 or not is_reached then 'not_known'
        when has_products then 'other_products'
        else 'not_listed'
    end as class_key,
    gi_count as item_count,
    as_on_date,
    grade,
    gi_ids as row_ids
from listed_by_district($scheme, $states::integer[], $of_products,
    $aspirational_only, $as_on, $as_known_on, null)
order by state_name, district_name
