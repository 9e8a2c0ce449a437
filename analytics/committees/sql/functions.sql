-- One row per function of a District Export Promotion Committee that the Handbook of Procedures 2023 lists.
select serial_no, text
from committee_text
where kind = 'depc_function'
order by serial_no
