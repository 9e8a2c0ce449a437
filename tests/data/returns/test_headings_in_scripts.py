"""Headings as offices write them in ten languages, made from general knowledge of their words: each is read as what it says."""

from collections import defaultdict
from pathlib import Path

from data.returns.words import kinds
from data.returns.words.kinds import Kind

FIELD: dict[str, tuple[Kind, str]] = {
    "district": ("plans", "district"),
    "product": ("products", "product_name"),
    "sector": ("products", "sector"),
    "hs": ("exports", "hs_code"),
    "committee": ("committees", "status"),
    "order_date": ("committees", "order_date"),
    "meeting": ("committees", "last_meeting_on"),
    "stage": ("plans", "stage"),
    "approval": ("plans", "notified_on"),
    "remarks": ("plans", "remarks"),
}


def read(heading: str, kind: Kind) -> str:
    statement = kinds.said_of([heading])
    if statement is not None and kinds.is_approval_by_committee(statement):
        # Of what, the other headings of a table say: here that of a plan.
        statement |= {"PLAN"}
    found = kinds.field_of(kind, statement, heading)
    return found.name if found else ""


def test_nearly_every_heading_is_read_and_none_as_another_field() -> None:
    language, wrong = "", []
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for line in Path(__file__).with_name("headings_scripts.txt").read_text(encoding="utf-8").splitlines():
        name, *listed = line.split("|")
        if not listed:
            language = name
            continue
        kind, meant = FIELD[name]
        for heading in listed:
            found = read(heading, kind)
            counts[language][0] += 1
            counts[language][1] += found == meant
            wrong += [(heading, found)] if found not in {"", meant} else []
    assert wrong == []
    assert len(counts) == 10
    assert {language: (right, of) for language, (of, right) in counts.items() if right < 0.95 * of} == {}


def test_what_is_still_to_come_is_no_step_taken_in_any_script() -> None:
    """'For approval' is not approved, whatever ending says 'for'; a promotion or an action by itself is nothing."""
    ahead = [
        *("अनुमोदन हेतु", "मंजुरीसाठी", "मंजुरीसाठी प्रस्तावित", "મંજૂરી માટે", "অনুমোদনের জন্য", "ಅನುಮೋದನೆಗೆ", "అనుమోదనకు", "ఆమోదానికి"),
        *("ஒப்புதலுக்கு", "അംഗീകാരത്തിന്", "ਪ੍ਰਵਾਨਗੀ ਲਈ", "ଅନୁମୋଦନ ପାଇଁ", "निर्यात संवर्धन", "कार्य", "செயல்", "ஏற்றுமதி மேம்பாடு"),
    ]
    assert [
        (heading, read(heading, kind)) for heading in ahead for kind in kinds.OF_DISTRICTS if read(heading, kind)
    ] == []


def test_of_a_heading_in_two_scripts_one_may_have_a_word_that_is_not_known() -> None:
    right: dict[str, tuple[Kind, str]] = {
        "ఆమోద తేదీ (Date of approval by DEPC)": ("plans", "notified_on"),
        "DEPC દ્વારા મંજૂર તારીખ / Date of approval by DEPC": ("plans", "notified_on"),
        "મુસદ્દો તૈયાર કર્યા તારીખ / Date of drafting": ("plans", "drafted_on"),
        "ഉത്തരവ് നമ്പറും തീയതിയും / Order No. & Date": ("committees", "order_number"),
        "ಸಮಿತಿ ರಚನೆ ಗಜೆಟ್\nWhether committee constituted": ("committees", "status"),
    }
    assert {heading: read(heading, kind) for heading, (kind, _) in right.items()} == {
        heading: name for heading, (_, name) in right.items()
    }


def test_what_two_scripts_say_otherwise_is_not_understood() -> None:
    """Still to come in one of them, another thing, or nothing in common: then a person looks."""
    for heading in (
        "ಅನುಮೋದನೆಗೆ / Approval date",
        "Approval date (प्रस्तावित)",
        "బడ్జెట్ తేదీ / Date of approval",
        "വകുപ്പ് / Notified on",
        "આયોજન સમિતિ ક્રમાંકિત / Date of drafting",
    ):
        assert [read(heading, kind) for kind in kinds.OF_DISTRICTS] == [""] * len(kinds.OF_DISTRICTS), heading


def test_sector_wise_is_one_word_in_the_states_languages() -> None:
    for heading in (
        "क्षेत्रनिहाय उत्पादने",
        "क्षेत्रवार उत्पाद",
        "ક્ષેત્રવાર ઉત્પાદન",
        "ক্ষেত্রভিত্তিক পণ্য",
        "துறைவாரியான பொருட்கள்",
        "ವಲಯವಾರು ಉತ್ಪನ್ನಗಳು",
    ):
        assert kinds.said_of([heading]) == frozenset({"SECTOR", "PRODUCT"}), heading
