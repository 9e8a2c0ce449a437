-- One row per sector in view, most rows first. Districts of several sectors stand in each, so districts do not add up.
select
    sector,
    count(*) as pair_count,
    count(distinct lower(trim(product_name))) as product_count,
    count(distinct district_code) as district_count,
    count_if(is_gi_tagged) as gi_count,
    count(is_gi_tagged) as marked_count
from products_in_view($scheme, $states::integer[], $of_products,
    $aspirational_only, $as_on, $as_known_on)
group by sector
order by pair_count desc, sector
