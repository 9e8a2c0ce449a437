-- One row per district in view that the list names: how many products, and where its label stands on the map.
-- Of sectors with as many products the first by name is the main one.
-- A current district without a label point of its own is left out here and counted by the page beside the picture.
select
    p.district_code,
    p.district_name,
    p.state_name,
    count(*) as pair_count,
    mode(p.sector order by p.sector) as main_sector,
    any_value(d.label_latitude) as latitude,
    any_value(d.label_longitude) as longitude
from products_in_view($scheme, $states::integer[], $of_products,
    $aspirational_only, $as_on, $as_known_on) p
join district d using (district_code)
where d.label_latitude is not null
group by all
order by pair_count desc, p.state_name, p.district_name
