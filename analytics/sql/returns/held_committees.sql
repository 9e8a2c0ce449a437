-- One row per committee of which a return or a document of its own says how it stands as on the day.
select
    'DEPC' as committee, r.state_code, c.district_code,
    ['meeting', 'constituted', 'not_constituted'][list_position(['met', 'constituted', 'none'], c.class_key)] as status,
    c.order_number, c.order_date, c.chair, c.convener, coalesce(c.seats, []) as seats, c.last_meeting_on, h.remarks
from depc_status($as_on, date '9999-12-31') c
join register_as_on($as_on) r using (district_code)
left join committees_as_on($as_on, date '9999-12-31') h on h.committee = 'DEPC' and h.district_code = c.district_code
where c.class_key <> 'statement'
union all
select
    committee, state_code, null, status, order_number, order_date, chair, convener, coalesce(seats, []), last_meeting_on,
    remarks
from committees_as_on($as_on, date '9999-12-31')
where committee = 'SEPC'
order by 1, 2, 3
