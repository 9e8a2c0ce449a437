-- One row per day from which undated facts of these kinds begin to count, of those that do not count yet on the day of the
-- view: districts in view that a document without a day names.
select
    counts_from(e.as_on_date, concat_ws(' ', e.document, e.statement), e.recorded_at)::date as counts_on,
    count(distinct e.district_code) as districts
from evidence e
join districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d using (district_code)
where list_contains($facts::varchar[], e.fact)
    and e.scope = 'district'
    and e.as_on_date is null
    and e.recorded_at <= $as_known_on
    and counts_on > $as_on
group by counts_on
order by counts_on
