-- One row per value of a district's exports in view of which another document gives another one for the same period in the
-- same unit. Both stand; values in other units are never compared. Of two returns the later as-on day only corrects the earlier.
-- Values are compared where another document speaks of the same State, period, unit and level at all: a long list has millions.
with doubled as (
    select distinct a.source_id, a.state_code, a.unit, a.starts_on, a.as_on_date, a.is_whole
    from export_list a
    join export_list b using (state_code, unit, starts_on, as_on_date, is_whole)
    where (a.source_id <> b.source_id or a.batch_id is null)
        and (a.batch_id is null or b.batch_id is null or a.returned_on = b.returned_on)
),
held as (
    select x.*
    from exports_stated_as_on($as_on, $as_known_on) x
    semi join doubled l
        on l.source_id = x.source_id and l.state_code = x.state_code and l.unit = x.unit and l.starts_on = x.starts_on
        and l.as_on_date = x.as_on_date and l.is_whole = (x.hs_code is null)
    join districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d using (district_code)
)
select
    s.state_name,
    d.district_name,
    'Exports, ' || a.financial_year || ', ' || a.period as subject,
    a.document || ' says ' || format('{:,.2f}', a.value::double) || ', ' || b.document || ' says '
        || format('{:,.2f}', b.value::double) ||  ' ' || u.words || coalesce(', HS ' || a.hs_code, '')
        || '; both stand' as finding,
    a.as_on_date,
    null::integer as days,
    greatest(a.grade, b.grade) as grade,
    a.source_id as row_source_id,
    ['export/' || a.export_id, 'export/' || b.export_id] as row_ids
from held a
join held b on b.district_code = a.district_code and b.unit = a.unit and b.starts_on = a.starts_on
    and b.as_on_date = a.as_on_date and b.hs_code is not distinct from a.hs_code
    and (a.batch_id is null or b.batch_id is null or a.returned_on = b.returned_on)
    and (b.document, b.source) <> (a.document, a.source) and b.export_id > a.export_id and b.value <> a.value
join export_unit u on u.unit = a.unit
join district d on d.district_code = a.district_code
join state s on s.state_code = a.state_code
order by s.state_name, d.district_name, a.as_on_date, a.export_id, b.export_id
