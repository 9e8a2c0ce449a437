-- One row per scheme and grade among the product rows in view, with its number of rows: a view of one list has one scheme.
select scheme, grade, count(*) as row_count
from products_in_view($scheme, $states::integer[], $of_products, $aspirational_only,
    $as_on, $as_known_on)
group by scheme, grade
order by scheme, grade
