-- One row per current district whose plan is in a stage, or on record has none, as on the day: what a return would change.
select
    p.district_code, p.stage, p.is_public, p.drafted_on, p.notified_on, p.published_on, p.under_way_on,
    p.reviewed_on, r.remarks
from plan_status($as_on, date '9999-12-31') p
join register_as_on($as_on) using (district_code)
left join plans_as_on($as_on, date '9999-12-31') r using (district_code)
where p.stage <> 'statement'
order by p.district_code
