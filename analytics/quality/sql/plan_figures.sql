-- One row per published number of plans drafted or notified, with the date that it is true of.
select figure_id, coalesce(as_on_date, published_on) as day
from figures_as_on($as_on, $as_known_on)
where scheme = 'DEH' and measure in ('districts_with_plan_drafted', 'districts_with_plan_notified') and value is not null
order by day desc, figure_id
