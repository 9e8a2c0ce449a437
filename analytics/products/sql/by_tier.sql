-- One row per tier of the list in view, in the list's own order.
select
    tier,
    count(*) as pair_count,
    count(distinct district_code) as district_count,
    count_if(is_gi_tagged) as gi_count
from products_in_view($scheme, $states::integer[], $of_products,
    $aspirational_only, $as_on, $as_known_on)
group by tier
order by list_position(['Primary', 'Secondary', 'Tertiary', 'Others'], tier)
