-- One row per source behind the plans in view: the public evidence register, or a return received.
select o.title, o.origin, s.basis = 'return' as is_return, o.as_on_date, count(*) as districts
from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
join plan_status($as_on, $as_known_on) s using (district_code)
join source o using (source_id)
group by all
order by is_return, o.as_on_date desc, o.title, o.origin
