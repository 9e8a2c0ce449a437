-- One row per seat of a committee that the Handbook of Procedures 2023, para 3.03, lists.
select serial_no, seat, role
from committee_seat
where committee = $committee
order by serial_no
