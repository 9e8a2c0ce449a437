-- One row per district of the day's register that may be younger than the day: of its creation only a year, or no date, is known.
with told as (
    select d.*, coalesce(try_cast(regexp_extract(valid_from_basis, '^year only: (\d{4})$', 1) as integer), 0) as year
    from register_as_on($as_on) d
    where valid_from is null and (valid_from_basis is not null or status = 'abolished')
)
select t.district_code, t.district_name, s.state_name, t.year
from told t
join state s using (state_code)
-- The register is of 13.05.2026: whatever it names was a district by then. A year before the day's own leaves no doubt.
where $as_on < date '2026-05-13' and (t.year = 0 or t.year >= year($as_on))
    and (len($states::integer[]) = 0 or list_contains($states::integer[], t.state_code))
order by s.state_name, t.district_name
