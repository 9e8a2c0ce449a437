"""A remark against the status of its row is a question; a remark that may well stand beside it asks nothing."""

from collections.abc import Callable

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft

TITLE = ("Action plans of Assam as on 21.07.2025",)
HEAD = ("District", "Status of the plan", "Remarks")
COMMITTEES = [("DEPCs of Assam as on 21.07.2025",), ("District", "DEPC constituted (Yes/No)", "Remarks")]


@pytest.mark.parametrize(
    ("status", "remark"),
    [
        ("notified", "Approval of the Collector pending"),
        ("notified", "Draft only"),
        ("notified", "Under revision"),
        ("notified", "Sent to State level; notification not yet issued"),
        ("notified", "adopted, subject to vetting by the RA"),
        ("notified", "To be notified shortly"),
        ("notified", "Adoption doubtful"),
        ("notified", "अधिसूचना जारी होना शेष"),
        ("notified", "मंजुरी प्रलंबित"),
        ("notified", "જાહેરનામું બાકી"),
        ("notified", "অনুমোদন বাকি আছে"),
        ("notified", "ଅନୁମୋଦନ ବାକି"),
        ("notified", "ஒப்புதல் நிலுவையில்"),
        ("notified", "ఆమోదం పెండింగ్"),
        ("notified", "ಅನುಮೋದನೆ ಬಾಕಿ"),
        ("notified", "അംഗീകാരം ബാക്കി"),
        ("notified", "ਪ੍ਰਵਾਨਗੀ ਬਾਕੀ"),
        ("notified", "Draft to be placed in next DEPC meeting"),
        ("notified", "DEAP will be put up before the committee in its meeting in May"),
        ("notified", "To be placed before DEPC in May"),
        ("under_way", "Plan for the next meeting of DEPC"),
        ("notified", "योजना आगामी डीईपीसी बैठक में रखी जाएगी"),
        ("notified", "आराखडा पुढील बैठकीत मांडण्यात येईल"),
        ("notified", "યોજના આગામી બેઠકમાં રજૂ કરવામાં આવશે"),
        ("notified", "পরিকল্পনা পরবর্তী সভায় পেশ করা হবে"),
        ("notified", "ଯୋଜନା ଆଗାମୀ ବୈଠକରେ ଉପସ୍ଥାପନ କରାଯିବ"),
        ("notified", "திட்டம் அடுத்த கூட்டத்தில் வைக்கப்படும்"),
        ("notified", "ప్రణాళిక తదుపరి సమావేశంలో సమర్పించబడుతుంది"),
        ("notified", "ಯೋಜನೆ ಮುಂದಿನ ಸಭೆಯಲ್ಲಿ ಮಂಡಿಸಲಾಗುವುದು"),
        ("notified", "പദ്ധതി അടുത്ത യോഗത്തിൽ അവതരിപ്പിക്കും"),
        ("notified", "ਯੋਜਨਾ ਅਗਲੀ ਮੀਟਿੰਗ ਵਿੱਚ ਪੇਸ਼ ਕੀਤੀ ਜਾਵੇਗੀ"),
        ("none", "Draft sent to the Directorate"),
        ("none", "Draft to be placed in next DEPC meeting"),
        ("none", "मसुदा पाठविला"),
        ("none", "મુસદ્દો તૈયાર"),
        ("drafted", "Notified on 03.02.2025"),
        ("drafted", "Plan of PM FME"),
    ],
)
def test_a_remark_that_contradicts_the_plan_is_asked(draft: Callable[..., Draft], status: str, remark: str) -> None:
    rows = [TITLE, HEAD, ("Kamrup", status, remark), ("Barpeta", "drafted", None)]
    found = draft(making.xlsx(rows))
    assert [(one.cell, one.word) for one in found.faults] == [("C3", remark)]
    # A person says what holds, and the words are kept with it.
    held = draft(making.xlsx(rows), choices=Choices(words=((remark, status),)))
    assert held.faults == ()
    assert [(row["stage"], row["remarks"]) for row in held.rows if row["remarks"]] == [(status, remark)]
    open_ = draft(making.xlsx(rows), choices=Choices(words=((remark, "aside"),)))
    assert [row["stage"] for row in open_.rows] == ["drafted"]


@pytest.mark.parametrize(
    ("status", "remark"),
    [
        ("notified", "Meeting of the committee pending"),
        ("notified", "Minutes awaited"),
        ("notified", "Progress report to be placed in the next meeting"),
        ("notified", "Next DEPC meeting to be held in May"),
        ("notified", "Review of the plan will be taken up in the next meeting"),
        ("drafted", "Draft to be placed in next DEPC meeting"),
        ("none", "Draft to be prepared and placed in the next meeting"),
        ("notified", "Uploading on the portal pending"),
        ("notified", "Notified vide O.M. No. 12/2021 dated 03.05.2021"),
        ("notified", "Funds not yet received"),
        ("notified", "Aspirational District"),
        ("notified", "Implementation not started"),
        ("notified", "बैठक लंबित"),
        ("drafted", "Approval of DEPC pending"),
        ("drafted", "Adoption deferred in the meeting of 18.08.2024"),
        ("drafted", "डीईपीसी का अनुमोदन शेष"),
        ("drafted", "Sent for approval"),
        ("drafted", "DEPC notified on 03.02.2021"),
        ("none", "Draft under preparation"),
        ("none", "Draft will be prepared by March"),
        ("none", "New district, carved out of Baksa"),
        ("none", "गठन का प्रस्ताव भेजा गया है"),
        ("notified", "Covers 3 blocks, rice and tea"),
    ],
)
def test_a_harmless_remark_asks_nothing(draft: Callable[..., Draft], status: str, remark: str) -> None:
    found = draft(making.xlsx([TITLE, HEAD, ("Kamrup", status, remark), ("Barpeta", "drafted", None)]))
    assert found.faults == ()


@pytest.mark.parametrize(
    ("answer", "remark", "is_asked"),
    [
        ("Yes", "Order of constitution awaited", True),
        ("Yes", "Notification of the committee not yet issued", True),
        ("Yes", "गठन की प्रक्रिया में", True),
        ("Yes", "Constitution of DEPC to be taken up in the next meeting of SEPC", True),
        ("Yes*", "* order is being issued", True),
        ("Yes*", "* आदेश जारी करने की कार्यवाही चल रही है", True),
        ("होय*", "* आदेश निर्गमित करण्याची कार्यवाही सुरू", True),
        ("હા*", "* આદેશ બહાર પાડવાની કાર્યવાહી ચાલુ", True),
        ("হ্যাঁ*", "* আদেশ জারির কাজ চলছে", True),
        ("ହଁ*", "* ଆଦେଶ ପ୍ରକ୍ରିୟା ଚାଲିଛି", True),
        ("ஆம்*", "* ஆணை வழங்க நடவடிக்கை எடுக்கப்பட்டு வருகிறது", True),
        ("అవును*", "* ఉత్తర్వు ప్రక్రియ జరుగుతోంది", True),
        ("ಹೌದು*", "* ಆದೇಶ ಪ್ರಕ್ರಿಯೆ ನಡೆಯುತ್ತಿದೆ", True),
        ("അതെ*", "* ഉത്തരവ് നടപടി പുരോഗമിക്കുന്നു", True),
        ("ਹਾਂ*", "* ਹੁਕਮ ਜਾਰੀ ਕਰਨ ਦੀ ਕਾਰਵਾਈ ਚੱਲ ਰਹੀ ਹੈ", True),
        ("Yes*", "* order issued by the Collector", False),
        ("No", "Committee constituted vide order 12 of 2021", True),
        ("Yes", "No meeting held so far", False),
        ("Yes", "Meeting pending", False),
        ("Yes", "Approval of the plan pending", False),
        ("Yes", "डीईपीसी का अनुमोदन शेष", False),
        ("No", "Proposal of constitution sent to the Collector", False),
        ("No", "To be constituted", False),
    ],
)
def test_a_remark_is_held_against_the_committee(
    draft: Callable[..., Draft], answer: str, remark: str, is_asked: bool
) -> None:
    found = draft(making.xlsx([*COMMITTEES, ("Kamrup", answer, remark)]))
    assert [one.cell for one in found.faults] == (["C3"] if is_asked else [])


def test_a_column_of_remarks_that_is_not_read_is_looked_at_too(draft: Callable[..., Draft]) -> None:
    rows = [TITLE, ("District", "Status of the plan", "Remarks of RO"), ("Kamrup", "notified", "Adoption not seen")]
    assert [one.cell for one in draft(making.xlsx(rows)).faults] == ["C3"]
    held = draft(making.xlsx(rows), choices=Choices(words=(("Adoption not seen", "notified"),)))
    assert [(row["stage"], row["remarks"]) for row in held.rows] == [("notified", "Adoption not seen")]


def test_a_mark_is_explained_by_the_remark_that_takes_it_up(draft: Callable[..., Draft]) -> None:
    rows = [*COMMITTEES, ("Kamrup", "Yes*", "* order is being issued"), ("Barpeta", "Yes*", None)]
    found = draft(making.xlsx(rows))
    # The remark is held against its own row, and of the other row that bears its mark a person is asked too.
    assert [(one.cell, "B4 bears the mark *" in one.what) for one in found.faults] == [("C3", True), ("C3", False)]
    assert not [one for one in found.notes if "takes it up" in one.what]


@pytest.mark.parametrize("remark", ["Committee not yet constituted", "समिति का गठन नहीं हुआ", "குழு இன்னும் அமைக்கப்படவில்லை"])
def test_a_status_that_only_the_remarks_give_is_offered(draft: Callable[..., Draft], remark: str) -> None:
    rows = [
        ("Assam, meetings of DEPCs as on 31.10.2026",),
        ("District", "Date of last meeting", "Remarks"),
        ("Kamrup", "12.06.2026", None),
        ("Baksa", "Meeting not held", remark),
        ("Nalbari", None, "Report not received"),
    ]
    found = draft(making.xlsx(rows))
    assert [(one.cell, one.word, "'not_constituted' if" in one.remedy) for one in found.faults] == [
        ("C4", remark, True)
    ]
    said = draft(making.xlsx(rows), choices=Choices(words=((remark, "not_constituted"),)))
    assert said.is_publishable
    assert [row["status"] for row in said.rows] == ["meeting", "not_constituted"]
    left = draft(making.xlsx(rows), choices=Choices(words=((remark, "aside"),)))
    assert left.is_publishable
    assert len(left.rows) == 1


def test_a_remark_on_another_thing_beside_no_status_asks_nothing(draft: Callable[..., Draft]) -> None:
    rows = [
        ("Assam, DEAPs as on 31.10.2026",),
        ("District", "Status of DEAP", "Remarks"),
        ("Kamrup", "Drafted", None),
        ("Baksa", None, "DEPC not constituted"),
        ("Nalbari", None, "Report not received"),
        ("Barpeta", None, "Plan not prepared"),
    ]
    assert [(one.cell, "'none' if" in one.remedy) for one in draft(making.xlsx(rows)).faults] == [("C6", True)]
