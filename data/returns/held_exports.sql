-- One row per value of exports that a return in force gives, as on the day: what a newer return of the State would take the place of.
select
    state_code, district_code, listed_district, financial_year, period, starts_on, as_on_date as ends_on, hs_code,
    value::double as value, unit, caveat as remarks
from exports_as_on($as_on, date '9999-12-31')
where batch_id is not null
order by district_code, starts_on, ends_on, unit, hs_code
