"""A remark that takes its own row back or corrects it is a question; an ordinary remark beside the same row asks nothing."""

from collections.abc import Callable

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft

Of = Callable[..., Draft]
COMMITTEES = [
    ("DEPCs of Goa as on 31.10.2026",),
    ("District", "DEPC constituted", "Order No.", "Order date", "Date of last meeting", "Remarks"),
]
PLANS = [("DEAPs of Goa as on 31.10.2026",), ("District", "Drafted on", "Notified on", "Remarks")]
PRODUCTS = [("ODOP of Goa as on 31.10.2026",), ("District", "ODOP product", "Sector", "Remarks")]


def of_committee(remark: str) -> bytes:
    row = ("North Goa", "Yes", "IND-12/2021", "14.09.2021", "24.09.2026", remark)
    return bytes(making.xlsx([*COMMITTEES, row, ("South Goa", "Yes", "IND-13/2021", "15.09.2021", "02.02.2026", None)]))


def of_plan(remark: str) -> bytes:
    return bytes(making.xlsx([*PLANS, ("North Goa", "01.02.2022", "05.06.2023", remark)]))


def of_product(remark: str) -> bytes:
    return bytes(making.xlsx([*PRODUCTS, ("North Goa", "Cashew", "Agriculture", remark)]))


@pytest.mark.parametrize(
    "remark",
    [
        "Meeting was of the District Industries Advisory Committee; DLEPC last met 17.12.2025",
        "The meeting was of another committee",
        "DEPC last met on 17.12.2025",
        "Actual date of last meeting is 23.09.2026",
        "DEPC also met on 12.10.2026; last meeting 12.10.2026",
        "Meeting of 24.09.2026 was postponed for want of quorum",
        "Postponed",
        "Meeting could not be held",
        "Meeting could not take place due to elections",
        "Meeting scheduled on 24.09.2026 not held",
        "Meeting cancelled",
        "बैठक निरस्त",
        "सभा रद्द",
        "Date of last meeting may be read as 10.08.2026",
        "Order dated 12.10.2021",
        "बैठक स्थगित",
        "अन्तिम बैठक का दिनांक 18.08.2026 पढ़ा जाये",
        "बैठक उद्योग बन्धु की थी",
        "सभा तहकूब करण्यात आली",
        "दिनांक १०/०८/२०२६ असे वाचावे",
        "બેઠક મુલતવી રાખેલ",
        "તારીખ 10.08.2026 વાંચવી",
        "সভা স্থগিত",
        "তারিখ ১০.০৮.২০২৬ পড়তে হবে",
        "ସଭା ସ୍ଥଗିତ",
        "கூட்டம் ஒத்திவைக்கப்பட்டது",
        "సమావేశం వాయిదా పడింది",
        "ಸಭೆ ಮುಂದೂಡಲಾಗಿದೆ",
        "യോഗം മാറ്റിവച്ചു",
        "ਮੀਟਿੰਗ ਮੁਲਤਵੀ",
        "ਮਿਤੀ 10.08.2026 ਪੜ੍ਹੀ ਜਾਵੇ",
    ],
)
def test_a_remark_that_corrects_a_committees_row_is_asked(draft: Of, remark: str) -> None:
    found = draft(of_committee(remark))
    assert [one.cell for one in found.faults] == ["F3"]
    word = found.faults[0].word
    held = draft(of_committee(remark), choices=Choices(words=((word, "yes"),)))
    assert next(str(row["last_meeting_on"]) for row in held.rows) == "2026-09-24"
    assert held.rows[0]["remarks"]
    assert held.faults == ()


def test_the_day_that_a_remark_takes_back_is_left_not_known_by_hand(draft: Of) -> None:
    remark = "Meeting of 24.09.2026 was postponed for want of quorum"
    word = f"{remark} (24.09.2026)"
    left = draft(of_committee(remark), choices=Choices(words=((word, "aside"),)))
    assert next((row["status"], row["last_meeting_on"]) for row in left.rows) == ("constituted", None)
    held = draft(of_committee(remark), choices=Choices(words=((word, "17.12.2025"),)))
    assert (str(held.rows[0]["last_meeting_on"]), held.rows[0]["remarks"]) == ("2025-12-17", remark)
    # Said of another day, the answer does not hold.
    assert draft(of_committee(remark), choices=Choices(words=((f"{remark} (25.09.2026)", "yes"),))).faults


@pytest.mark.parametrize(
    "remark",
    [
        "Next meeting on 20.11.2026",
        "Next meeting postponed",
        "Held on 24.09.2026 (postponed from 12.09.2026)",
        "Meeting was held along with the DLRC",
        "Minutes of the last meeting dated 26.09.2026 received",
        "Meeting due in December 2026",
        "Met thrice during the year",
        "Meeting of 12.03.2026 was postponed",
        "First meeting held on 12.10.2021",
        "Previous meeting held on 12.03.2026",
        "Minutes of the meeting issued on 12.10.2026",
        "Minutes awaited",
        "Held under the chairmanship of the Collector",
        "Chaired by Shri A. Kumar, IAS",
        "Reconstituted vide order dated 12.05.2024",
        "Joint meeting with the bankers",
        "Quarterly meetings are held",
        "5 meetings held in 2025-26",
        "GM DIC is the convener",
        "Meeting held through video conference",
        "Order amended on 03.04.2023 to add two members",
        "New district, carved out in 2022",
        "Held on 24.09.2026 at the Collectorate",
        "Details enclosed",
        "Proposal for grant sent",
        "अगली बैठक 20.11.2026 को प्रस्तावित",
        "कार्यवृत्त संलग्न",
        "जिलाधिकारी की अध्यक्षता में आयोजित",
        "पूर्व बैठक 12.03.2026 को हुई",
        "बैठक का कार्यवृत्त प्रेषित",
        "पुढील सभा 20.11.2026 रोजी",
        "আগামী সভা ২০.১১.২০২৬",
        "આગામી બેઠક 20.11.2026",
        "அடுத்த கூட்டம் 20.11.2026",
        "తదుపరి సమావేశం 20.11.2026",
        "ಮುಂದಿನ ಸಭೆ 20.11.2026",
        "ਅਗਲੀ ਮੀਟਿੰਗ 20.11.2026",
    ],
)
def test_an_ordinary_remark_beside_a_committee_asks_nothing(draft: Of, remark: str) -> None:
    assert draft(of_committee(remark)).faults == ()


@pytest.mark.parametrize(
    "remark",
    [
        "Notified on 15.06.2023",
        "Date of notification to be read as 15.06.2023",
        "Draft dated 11.02.2022",
        "अधिसूचना दिनांक 15.06.2023",
    ],
)
def test_a_second_day_of_a_plans_step_is_asked(draft: Of, remark: str) -> None:
    assert [one.cell for one in draft(of_plan(remark)).faults] == ["D3"]


@pytest.mark.parametrize(
    "remark",
    [
        "Notified on 05.06.2023",
        "Approved by the DEPC on 12.03.2023",
        "Draft sent to the DGFT on 11.02.2022",
        "Revised draft of 14.08.2024",
        "To be reviewed in 2027",
        "Uploaded on the DGFT portal",
        "Covers rice, tea and 3 blocks",
        "Prepared with the help of the RA, Panaji",
        "बजट अप्राप्त",
        "पोर्टल पर अपलोड",
    ],
)
def test_an_ordinary_remark_beside_a_plan_asks_nothing(draft: Of, remark: str) -> None:
    assert draft(of_plan(remark)).faults == ()


@pytest.mark.parametrize(
    "remark",
    [
        "Dropped in the DEPC meeting of 14.05.2026; replaced by Agarwood",
        "Proposed; Government approval pending",
        "Replaced by kokum",
        "Not yet approved by the State",
        "Awaiting approval of the State Government",
        "Pending with DPIIT",
        "Product changed",
        "राज्य सरकार के अनुमोदन हेतु प्रेषित",
        "In-principle",
        "Product to be read as Cashew nut",
        "प्रस्तावित",
        "शासन की स्वीकृति लंबित",
        "प्रस्तावित; शासन मान्यता प्रलंबित",
        "वगळण्यात आले",
        "દરખાસ્ત; મંજૂરી બાકી",
        "প্রস্তাবিত",
        "অনুমোদন বাকি",
        "ପ୍ରସ୍ତାବିତ",
        "ஒப்புதல் நிலுவையில்",
        "ప్రతిపాదిత",
        "ಪ್ರಸ್ತಾವಿತ",
        "അംഗീകാരം ബാക്കി",
        "ਪ੍ਰਸਤਾਵਿਤ",
    ],
)
def test_a_product_that_is_dropped_or_only_proposed_is_asked(draft: Of, remark: str) -> None:
    found = draft(of_product(remark))
    assert [(one.cell, one.word) for one in found.faults] == [("D3", f"{remark} (Cashew)")]
    held = draft(of_product(remark), choices=Choices(words=((f"{remark} (Cashew)", "yes"),)))
    assert [(row["product_name"], row["remarks"]) for row in held.rows] == [("Cashew", remark)]


@pytest.mark.parametrize(
    "remark",
    [
        "Also ODOP product",
        "GI application pending",
        "GI tag awaited",
        "Common facility centre proposed",
        "Training centre sanctioned; funds awaited",
        "Additional product proposed: honey",
        "Grown in 4 blocks",
        "Selected in 2021",
        "Main crop; production 2,000 MT",
        "Second ODOP product",
        "Not exported so far",
        "Approved by the DPIIT in 2021",
        "Exported to the UAE",
        "Processing units to be set up",
        "Was chosen in place of rice",
        "Seed-removed tamarind",
        "New district",
        "जीआई टैग हेतु आवेदन लंबित",
        "प्रशिक्षण केंद्र प्रस्तावित",
        "বাদাম ও মধু",
        "अलिबाग",
        "काजू प्रक्रिया उद्योग",
    ],
)
def test_an_ordinary_remark_beside_a_product_asks_nothing(draft: Of, remark: str) -> None:
    assert draft(of_product(remark)).faults == ()
