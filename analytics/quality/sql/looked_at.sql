-- One row per view: how many rows of it each rule looked at, so that a rule that finds nothing says in how many.
with plans as (
    select p.* from plan_status($as_on, $as_known_on) p
    join districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d using (district_code)
),
depcs as (
    select c.* from depc_status($as_on, $as_known_on) c
    join districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d using (district_code)
),
sepcs as (
    select * from sepc_status($as_on, $as_known_on)
    where len($states::integer[]) = 0 or list_contains($states::integer[], state_code)
),
returned as (
    select c.*
    from committees_as_on($as_on, $as_known_on) c
    left join districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d using (district_code)
    where (len($states::integer[]) = 0 or list_contains($states::integer[], c.state_code))
        and (c.district_code is null or d.district_code is not null)
),
said as (
    select as_on_date from plans union all select as_on_date from depcs union all select as_on_date from sepcs
),
listed as (
    select district_code from products_as_on('ODOP', $as_on, $as_known_on)
    union all
    select district_code from products_as_on('PMFME-ODOP', $as_on, $as_known_on)
    union all
    select district_code from products_as_on('DEH', $as_on, $as_known_on)
)
select
    (select count(*) from plans where height >= height_of('notified')) as notified_plans,
    (select count(*) from plans where basis = 'return' and height >= height_of('notified')) as notified_by_return,
    (select count(*) from plans where basis = 'return') as plans_by_return,
    (select count(*) from returned where status = 'meeting') as meeting_by_return,
    (select count(*) from returned where order_number is not null) as orders,
    (select count(*) from said where as_on_date is not null) as dated_words,
    (select count(*) from said where as_on_date is null) as undated_words,
    (select count(*) from figures_as_on($as_on, $as_known_on) where value is not null and out_of_value is not null)
        as figures_with_whole,
    (select count(*) from figures_as_on($as_on, $as_known_on)
     where scheme = 'DEH' and measure in ('districts_with_plan_drafted', 'districts_with_plan_notified')
         and value is not null) as plan_figures,
    (select count(*)
     from entry e
     left join entry u on u.sequence = e.undone_by and u.recorded_on <= $as_known_on
     where e.action = 'published' and u.sequence is null and (e.as_on_date is null or e.as_on_date <= $as_on)
         and e.recorded_on <= $as_known_on
         and (len($states::integer[]) = 0 or list_has_any($states::integer[], e.states))) as returns,
    (select count(*) from listed
     join districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d using (district_code))
        as product_rows,
    (select count(*) from exports_stated_as_on($as_on, $as_known_on)
     join districts_in_view($states::integer[], $aspirational_only, $as_on, $as_known_on) d using (district_code))
        as export_values
