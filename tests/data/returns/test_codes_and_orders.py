"""One odd code beside a name, and an order that names another district than its row: asked, with both names."""

from collections.abc import Callable

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft

Of = Callable[..., Draft]
PLANS = ("Action plans of Rajasthan as on 21.07.2025",)
HEAD = ("LGD code", "District", "Status of the plan")
PRODUCTS = ("ODOP products of Rajasthan as on 21.07.2025",)
DEPCS = ("DEPCs of Rajasthan as on 21.07.2025",)
ORDERS = ("District", "DEPC constituted", "Order No.", "Order date")
AJMER, ALWAR, BARAN, KOTA, PATNA = 86, 87, 89, 109, 212
NO_STATE = ("Action plans as on 21.07.2025",)
KANGRA, MANDI, BILASPUR_OF_CHHATTISGARH, BILASPUR = 18, 22, 375, 15


def said(draft: Draft) -> list[tuple[str, str]]:
    return [(one.cell, one.what) for one in draft.faults]


@pytest.mark.parametrize(
    ("code", "what"),
    [
        (AJMER, "code 86 is Ajmer, the name is Alwar"),
        (PATNA, "code 212 is Patna in Bihar, not in Rajasthan, and the row names Alwar"),
    ],
)
def test_a_code_of_another_district_is_asked_with_both_names(draft: Of, code: int, what: str) -> None:
    rows = [(ALWAR, "Alwar", "Drafted"), (BARAN, "Baran", "Drafted")]
    assert draft(making.xlsx([PLANS, HEAD, *rows])).is_publishable
    odd = [(code, "Alwar", "Drafted"), rows[1]]
    assert said(draft(making.xlsx([PLANS, HEAD, *odd]))) == [("A3", what)]


def test_a_code_within_the_rows_of_one_name_is_asked(draft: Of) -> None:
    head = ("LGD code", "District", "Product")
    rows = [(ALWAR, "Alwar", "Onion"), (ALWAR, None, "Marble"), (ALWAR, None, "Mustard"), (BARAN, "Baran", "Soyabean")]
    assert draft(making.xlsx([PRODUCTS, head, *rows])).is_publishable
    rows[1] = (AJMER, None, "Marble")
    assert said(draft(making.xlsx([PRODUCTS, head, *rows]))) == [
        ("A4", "code 86 is Ajmer, and the row, which names no district, stands under Alwar")
    ]


def test_codes_that_all_are_of_other_districts_are_asked_and_a_running_number_is_not(draft: Of) -> None:
    head = ("Code", *HEAD[1:])
    found = draft(making.xlsx([PLANS, head, (AJMER, "Alwar", "Drafted"), (KOTA, "Baran", "Drafted")]))
    what = "the codes are those of other districts than their rows name: 86 is Ajmer, the name is Alwar; 109 is Kota, the name is Baran"
    assert said(found) == [("A2", what)]
    left = draft(
        making.xlsx([PLANS, head, (AJMER, "Alwar", "Drafted"), (KOTA, "Baran", "Drafted")]),
        choices=Choices(columns=(("Code", "aside"),)),
    )
    assert left.is_publishable
    assert draft(making.xlsx([PLANS, head, (1, "Alwar", "Drafted"), (2, "Baran", "Drafted")])).is_publishable


def test_a_code_that_takes_a_common_name_to_another_state_is_asked(draft: Of) -> None:
    rows = [(KANGRA, "Kangra", "Drafted"), (BILASPUR, "Bilaspur", "Drafted"), (MANDI, "Mandi", "Drafted")]
    assert draft(making.xlsx([NO_STATE, HEAD, *rows])).is_publishable
    rows[1] = (BILASPUR_OF_CHHATTISGARH, "Bilaspur", "Drafted")
    assert said(draft(making.xlsx([NO_STATE, HEAD, *rows]))) == [
        (
            "A4",
            "code 375 is Bilaspur in Chhattisgarh, and most rows are of Himachal Pradesh, which has Bilaspur (15) too",
        )
    ]


@pytest.mark.parametrize(
    ("order", "named"),
    [
        ("DIC/Ajmer/2021/45", "Ajmer"),
        ("No. 45 of the Collector, Ajmer", "Ajmer"),
        ("DIC/Ajmer/45 dated 02.02.2021", "Ajmer"),
        ("जिला उद्योग केंद्र अजमेर/45", "Ajmer"),
        ("45/Jaipur", "Jaipur"),
        ("DIC/Alwar/2021/45", ""),
        ("F.5/DIC/Ajmer & Alwar/12", ""),
        ("Government of Rajasthan, Jaipur, 12/2021", ""),
        ("Divisional Commissioner, Jaipur, 4", ""),
        ("F.1(2)/2021", ""),
    ],
)
def test_an_order_that_names_another_district_is_asked(draft: Of, order: str, named: str) -> None:
    rows = [DEPCS, ORDERS, ("Alwar", "Yes", order, "01.02.2021"), ("Kota", "Yes", "DIC/Kota/7", "02.02.2021")]
    found = draft(making.xlsx(rows))
    whole = f"'{order}' names {named}, and the row is of Alwar"
    assert said(found) == ([("C3", whole)] if named else [])
    assert [one.word for one in found.faults] == ([order] if named else [])


def test_the_place_where_the_orders_of_several_districts_were_given_asks_nothing(draft: Of) -> None:
    rows = [("Alwar", "Yes", "45/Jaipur", "01.02.2021"), ("Kota", "Yes", "46/Jaipur", "02.02.2021")]
    assert draft(making.xlsx([DEPCS, ORDERS, *rows])).is_publishable
    of_office = [(*one[:2], f"DIC/{one[2]}", one[3]) for one in rows]
    assert len(draft(making.xlsx([DEPCS, ORDERS, *of_office])).faults) == 2


@pytest.mark.parametrize(("meaning", "kept"), [("yes", "DIC/Ajmer/45"), ("aside", None)])
def test_a_person_says_whether_such_an_order_is_the_rows(draft: Of, meaning: str, kept: str | None) -> None:
    rows = [DEPCS, ORDERS, ("Alwar", "Yes", "DIC/Ajmer/45", "01.02.2021")]
    found = draft(making.xlsx(rows), choices=Choices(words=(("DIC/Ajmer/45", meaning),)))
    assert found.faults == ()
    assert [row["order_number"] for row in found.rows] == [kept]
