-- One row per State/UT and sector that the list names together in view.
select
    state_code,
    state_name,
    sector,
    count(*) as pair_count,
    count(distinct district_code) as district_count
from products_in_view($scheme, $states::integer[], $of_products,
    $aspirational_only, $as_on, $as_known_on)
group by all
order by state_name, sector
