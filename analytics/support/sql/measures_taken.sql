-- One row per fact about a support measure whose document and day were out by the date, newest first; those without any date
-- stand last, from the first day that anything proves them. A month or a year counts from its last day.
-- `number` is the fact's place in the table and stays the same in every view.
with placed as (
    select row_number() over (order by measure_id) as number, *,
        last_day_of(as_on_date_text) as as_on_last,
        last_day_of(published_on_text) as published_last
    from support_measure
)
select
    p.number, p.measure_id, p.programme, p.run_by, p.measure, p.value, p.unit, p.as_on_date_text as as_on_text,
    p.published_on_text as published_text, coalesce(p.as_on_last, p.published_last) as last_day, p.source_kind, p.document,
    p.statement, p.caveat, p.source, h.programme_hi, h.statement_hi
from placed p
left join support_measure_hindi h using (measure_id)
cross join source s
where s.source_id = 'support_measures' and s.recorded_at <= $as_known_on
    and counts_from(greatest(p.as_on_last, p.published_last), concat_ws(' ', p.document, p.statement), s.recorded_at) <= $as_on
order by last_day desc nulls last, p.published_last desc nulls last, p.programme, p.number
