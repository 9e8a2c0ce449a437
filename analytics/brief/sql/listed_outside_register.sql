-- One row per district that the scheme's list names and the register no longer holds.
select distinct p.district_name, p.state_name
from products_in_view($scheme, $states::integer[], $of_products,
    $aspirational_only, $as_on, $as_known_on) p
where not p.is_current_district
order by p.district_name
