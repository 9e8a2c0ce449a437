"""Files as a portal's database gives them: technical headings, time stamps, a 1900-01-01 for none, codes with their legend below."""

from collections.abc import Callable
from datetime import date

import pytest

from data.returns.choices import Choices
from data.returns.headings.heading_column import Column
from data.returns.intake import Draft
from data.returns.values.time_stamps import day_of_stamp
from data.returns.words.export_headings import value_heading
from data.returns.words.technical import spelled_out
from data.returns.words.vocabulary import concepts

Of = Callable[..., Draft]
TITLE = "# rpt=EH_07; st=RAJASTHAN; gen_ts=2026-08-04T09:00:00+05:30; data_as_on=2026-07-31"
HEAD = "rec_id,dist_lgd_cd,dist_nm_en,depc_sts,depc_ord_no,depc_ord_dt,last_mtg_dt,upd_ts"
LEGEND = "# depc_sts: C=Constituted A=Not constituted N=Not reported"
LINES = [
    "7,86,Ajmer,C,EH/11,2022-05-09T00:00:00+05:30,2026-07-14T15:00:00+05:30,2026-08-01T10:00:00+05:30",
    "8,87,Alwar,A,NULL,1900-01-01,1900-01-01,2026-08-01T10:00:00+05:30",
    "9,89,Baran,N,(null),1900-01-01,1900-01-01,2026-08-01T10:00:00+05:30",
]


def csv(*lines: str) -> bytes:
    return "\n".join(lines).encode()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("dist_nm_en", "district name"),
        ("lastMtgDt", "last meeting date"),
        ("odop_prod_nm", "odop product name"),
        ("deap_sts_cd", "deap status"),
        ("exp_val_2025_26", "export value 2025-26"),
        ("exp_dt", "exp date"),
        ("Order date", "Order date"),
        ("Dt", "Dt"),
    ],
)
def test_a_portals_name_of_a_column_is_spelled_out(name: str, words: str) -> None:
    assert spelled_out(name) == words


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("dist_lgd_cd", "district_code"),
        ("DIST_NM", "district"),
        ("depc_sts_cd", "status"),
        ("depc_const_dt", "order_date"),
        ("depcOrdNo", "order_number"),
        ("last_mtg_dt", "last_meeting_on"),
    ],
)
def test_a_portals_heading_is_understood(name: str, field: str) -> None:
    assert Column(1, (name,), concepts(name)).fields["committees"].name == field


def test_a_part_that_nobody_knows_leaves_the_heading_not_understood() -> None:
    assert concepts("depc_zz_dt") is None
    assert concepts("rec_actv_flg") is None
    found = value_heading("exp_val_inr_cr_2025_26")
    assert found is not None
    assert found.period is not None
    assert (found.unit, found.period.starts_on) == ("inr_crore", date(2025, 4, 1))


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("2026-08-18T11:30:00+05:30", date(2026, 8, 18)),
        ("2026-08-18 11:30:00.000Z", date(2026, 8, 18)),
        ("2026-08-17T18:30:00.000Z", date(2026, 8, 18)),
        ("2026-08-17T21:00:00Z", None),
        ("2026-08-17T23:00:00+0530", date(2026, 8, 17)),
    ],
)
def test_a_stamp_is_its_day_in_india(stamp: str, day: date | None) -> None:
    assert day_of_stamp(stamp)[0] == day


def test_a_portals_file_is_read_without_a_question(draft: Of) -> None:
    note = "# dates 1900-01-01 = not entered"
    found = draft(csv(TITLE, HEAD, *LINES, LEGEND, note), "portal.csv")
    assert found.is_publishable
    assert found.as_on_date == date(2026, 7, 31)
    said = [(one["status"], one["order_date"], one["last_meeting_on"]) for one in found.rows]
    assert said == [("meeting", "2022-05-09", "2026-07-14"), ("not_constituted", None, None)]
    assert "CSV: '1900-01-01' stays not known in F4, F5, which CSV!A7 says" in found.filled


def test_a_first_day_of_programs_is_asked_once_of_a_file(draft: Of) -> None:
    content = csv(TITLE, HEAD, *LINES, LEGEND)
    (fault,) = draft(content, "portal.csv").faults
    assert "'1900-01-01' stands in" in fault.what
    assert "a program may write it" in fault.what
    assert (fault.word, draft(content, "portal.csv", choices=Choices(words=(("1900-01-01", "aside"),))).faults) == (
        "1900-01-01",
        (),
    )


def test_another_zones_stamp_is_asked_where_the_indian_day_differs(draft: Of) -> None:
    line = LINES[0].replace("2026-07-14T15:00:00+05:30", "2026-07-14T20:00:00Z")
    (fault,) = draft(csv(TITLE, HEAD, line, LEGEND), "portal.csv").faults
    assert fault.cell == "G3"
    assert "14.07.2026 in the time of its zone and 15.07.2026 in India" in fault.what
    said = draft(
        csv(TITLE, HEAD, line, LEGEND), "portal.csv", choices=Choices(words=(("2026-07-14T20:00:00Z", "15.07.2026"),))
    )
    assert not said.faults
    assert said.rows[0]["last_meeting_on"] == "2026-07-15"


def test_a_legend_holds_for_the_column_that_it_names(draft: Of) -> None:
    head = "dist_nm,depc_sts,deap_sts"
    notes = ["# depc_sts: Y=Constituted N=Not constituted", "# deap_sts: D=Drafted N=Notified"]
    content = csv(TITLE, head, "Ajmer,Y,N", "Alwar,N,D", *notes)
    plans = draft(content, "portal.csv", choices=Choices(kind="plans"))
    assert not plans.faults
    assert [one["stage"] for one in plans.rows] == ["notified", "drafted"]
    committees = draft(content, "portal.csv", choices=Choices(kind="committees"))
    assert [one["status"] for one in committees.rows] == ["constituted", "not_constituted"]


def test_what_a_portal_keeps_of_its_own_records_asks_nothing_and_a_flag_of_them_does(draft: Of) -> None:
    head = "recId,dist_nm,deap_sts,UPD_DT,created_by,remarks,is_active"
    lines = ["1,Ajmer,Drafted,2026-08-01,dic_aj,NULL,1", "2,Alwar,Notified,2026-08-01,dic_al,NULL,0"]
    found = draft(csv(TITLE, head, *lines), "portal.csv")
    assert [one.place for one in found.open] == ["CSV!G"]
    assert (found.faults, found.unread) == ((), ())


def test_a_comment_with_commas_is_one_text(draft: Of) -> None:
    legend = "# depc_sts: C=Constituted, A=Not constituted, N=Not reported"
    found = draft(csv(TITLE, HEAD, *LINES, legend, "# dates 1900-01-01 = not entered"), "portal.csv")
    assert found.is_publishable
    assert [one["status"] for one in found.rows] == ["meeting", "not_constituted"]


def test_headings_behind_a_sign_stay_headings(draft: Of) -> None:
    found = draft(csv("DEPCs of Rajasthan as on 31.07.2026", "# District,Status of DEPC", "Ajmer,Constituted"), "a.csv")
    assert [one["status"] for one in found.rows] == ["constituted"]
