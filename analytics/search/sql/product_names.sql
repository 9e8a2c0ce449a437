-- One row per product name of a scheme's list, whatever its case: in how many districts it is listed, which ones, and the one
-- district where it is the only one, if that is a district today.
select
    min(trim(product_name)) as product_name,
    scheme,
    count(distinct district_code)::integer as district_count,
    list(distinct district_name order by district_name) as district_names,
    list(distinct state_name order by state_name) as state_names,
    list(distinct sector order by sector) as sectors,
    case when count(distinct district_code) = 1 and bool_and(is_current_district) then min(district_code) end
        as only_district
from products_in_view($scheme, $states::integer[], $of_products,
    $aspirational_only, $as_on, $as_known_on)
group by lower(trim(product_name)), scheme
order by product_name
