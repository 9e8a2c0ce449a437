-- One row per value of exports that a return in force gives, as on the day: what a newer return of the State would take the place
-- of. Of the lists asked for (State, period, unit and level), or of all where none is.
with asked as (
    select *
    from export_lists_as_on($as_on, date '9999-12-31')
    where batch_id is not null
        and coalesce(list_contains(
            $lists::varchar[],
            concat_ws('|', state_code, starts_on, as_on_date, unit, if(is_whole, 'whole', 'by code'))), true)
)
select
    x.state_code, x.district_code, listed_district, financial_year, period, starts_on, as_on_date as ends_on, hs_code,
    value::double as value, unit, caveat as remarks
from district_export x
semi join asked l
    on l.source_id = x.source_id and l.state_code = x.state_code and l.unit = x.unit and l.starts_on = x.starts_on
    and l.as_on_date = x.as_on_date and l.is_whole = (x.hs_code is null)
order by district_code, starts_on, ends_on, unit, hs_code
