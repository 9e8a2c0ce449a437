-- One row per committee of which a return or a document of its own says how it stands as on the day.
with returned as (
    select * from committees_as_on($as_on, date '9999-12-31')
)
select
    'DEPC' as committee, r.state_code, c.district_code, w.status,
    c.order_number, c.order_date, c.chair, c.convener, coalesce(c.seats, []) as seats, c.last_meeting_on, h.remarks
from depc_status($as_on, date '9999-12-31') c
join register_as_on($as_on) r using (district_code)
join committee_standing w using (class_key)
left join returned h on h.committee = 'DEPC' and h.district_code = c.district_code
union all
select
    'SEPC', s.state_code, null, coalesce(h.status, if(s.last_meeting_on is null, 'constituted', 'meeting')),
    s.order_number, s.order_date, s.chair, s.convener, coalesce(s.seats, []), s.last_meeting_on, h.remarks
from sepc_status($as_on, date '9999-12-31') s
left join returned h on h.committee = 'SEPC' and h.state_code = s.state_code
order by 1, 2, 3
