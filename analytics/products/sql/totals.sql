-- One row per view: the three counts that must never be confused, and the GI marks.
select
    count(*) as pair_count,
    count(distinct lower(trim(product_name))) as product_count,
    count(distinct district_code) as district_count,
    count(distinct district_code) filter (where is_current_district) as current_district_count,
    count_if(is_gi_tagged) as gi_count,
    count(is_gi_tagged) as marked_count,
    max(as_on_date) as as_on_date,
    min(grade) as grade
from products_in_view($scheme, $states::integer[], $of_products,
    $aspirational_only, $as_on, $as_known_on)
