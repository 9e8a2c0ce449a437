-- One row per district in view of which only a statement about the plans of its State says that a portal carries them.
select d.district_code, p.as_on_date, p.grade, string_agg(distinct f.document, '; ' order by f.document) as document
from districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d
join plan_publicity($as_on, $as_known_on) p using (district_code)
join documented_facts() f on list_contains(p.row_ids, f.row_id)
where p.basis = 'statement'
group by all
order by d.district_code
