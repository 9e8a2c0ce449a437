-- One row per district in view: how many products the scheme's list names there, in fixed classes.
select
    district_code, district_name, state_code, state_name, is_aspirational, area_id,
    case
        when product_count >= 6 then 'six_or_more'
        when product_count >= 3 then 'three_to_five'
        when product_count = 2 then 'two'
        when product_count = 1 then 'one'
        when is_not_applicable then 'unmarked'
        when is_younger then 'younger'
        when is_reached then 'zero'
        else 'not_known'
    end as class_key,
    product_count as item_count,
    as_on_date,
    grade,
    row_ids as row_ids
from listed_by_district($scheme, $states::integer[], $of_products,
    $aspirational_only, $as_on, $as_known_on, null)
order by state_name, district_name
