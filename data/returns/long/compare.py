"""What a long list would change in our records: drawn into a copy of the store that is thrown away, and counted there."""

import shutil
import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import duckdb

from data.entries import Head, canonical, next_entry
from data.returns.intake import Document, statement_of
from data.returns.long.draw import draw_list

_MEMORY = "128MB"
_BEFORE = """
    create temp table list_before as
    select * from export_lists_as_on($as_on, date '9999-12-31') where batch_id is not null
"""
_COMPARED = """
    with arriving as (
        select state_code, district_code, starts_on, as_on_date, unit, hs_code, value, caveat
        from district_export where batch_id = $batch_id
    ),
    touched as (select distinct state_code, starts_on, as_on_date, unit, hs_code is null as is_whole from arriving),
    taken_over as (
        select b.* from list_before b
        semi join touched t
            on t.state_code = b.state_code and t.starts_on = b.starts_on and t.as_on_date = b.as_on_date and t.unit = b.unit
            and t.is_whole = b.is_whole
    ),
    stored as (
        select x.state_code, x.district_code, x.starts_on, x.as_on_date, x.hs_code, x.value, x.caveat
        from district_export x
        semi join taken_over b
            on b.source_id = x.source_id and b.state_code = x.state_code and b.starts_on = x.starts_on
            and b.as_on_date = x.as_on_date and b.unit = x.unit and b.is_whole = (x.hs_code is null)
    )
    select
        coalesce(a.state_code, s.state_code) as state_code, coalesce(a.district_code, s.district_code) as district_code,
        coalesce(a.starts_on, s.starts_on) as starts_on, coalesce(a.as_on_date, s.as_on_date) as ends_on,
        count(*) filter (where s.district_code is null) as added,
        count(*) filter (
            where a.district_code is not null and s.district_code is not null
                and (a.value <> s.value or a.caveat is distinct from s.caveat)) as changed,
        count(*) filter (where a.value = s.value and a.caveat is not distinct from s.caveat) as unchanged,
        count(*) filter (where a.district_code is null) as gone
    from arriving a
    full join stored s
        on s.district_code = a.district_code and s.starts_on = a.starts_on and s.as_on_date = a.as_on_date
        and coalesce(s.hs_code, '') = coalesce(a.hs_code, '')
    group by all
    order by all
"""


class Compared(NamedTuple):
    """One row per district and period of a list, or of what it would take the place of: how many values of each kind."""

    state_code: int
    district_code: str
    starts_on: date
    ends_on: date
    added: int
    changed: int
    unchanged: int
    gone: int


def compared(
    store_path: Path, drawn_to: int, statement: Mapping[str, Any], as_on: date, content: bytes
) -> tuple[Compared, ...]:
    """The difference that publishing the list would make. `statement` is what an entry would say of it.

    Raises ValueError where it cannot be drawn.
    """
    payload = statement_of("exports", Document("", "derived", "", as_on, ""), as_on) | dict(statement)
    entry = next_entry(
        Head(drawn_to, ""), None, action="published", payload_text=canonical(payload), actor="", key=None
    )
    with tempfile.TemporaryDirectory(prefix="list-compared-") as folder:
        copy = Path(folder) / "with-list.duckdb"
        shutil.copyfile(store_path, copy)
        config: dict[str, str | bool | int | float | list[str]] = {
            "threads": 2,
            "memory_limit": _MEMORY,
            "autoinstall_known_extensions": False,
        }
        with duckdb.connect(copy, config=config) as connection:
            connection.execute(_BEFORE, {"as_on": as_on})
            draw_list(connection, entry, content)
            rows = connection.execute(_COMPARED, {"batch_id": entry.sequence}).fetchall()
    return tuple(Compared(*row) for row in rows)
