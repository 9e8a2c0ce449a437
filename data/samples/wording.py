"""How a State writes: headings, statuses and days in English or Hindi, in the forms that returns come in."""

from datetime import date
from typing import Literal

from data.clock import MONTHS
from data.samples.chance import draw, one_of

DayForm = Literal["cell", "dotted", "slashed", "in words", "Hindi", "Devanagari"]
Cell = str | int | float | date | None

_MONTHS_HI = (
    "जनवरी",
    "फरवरी",
    "मार्च",
    "अप्रैल",
    "मई",
    "जून",
    "जुलाई",
    "अगस्त",
    "सितंबर",
    "अक्टूबर",
    "नवंबर",
    "दिसंबर",
)
_DEVANAGARI = str.maketrans("0123456789", "०१२३४५६७८९")

HEADINGS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "serial": (("S.No.", "Sl. No.", "Sr No"), ("क्र.सं.", "क्रमांक")),
    "state": (("State/UT", "State", "Name of State"), ("राज्य", "राज्य का नाम")),
    "district": (("District", "Name of District", "Name of the\nDistrict"), ("जिला", "जनपद", "जिले का नाम")),
    "district_code": (("LGD code", "District code (LGD)"), ("जिला कोड",)),
    "remarks": (("Remarks", "Remarks, if any"), ("अभ्युक्ति", "टिप्पणी")),
    "stage": (("Status of DEAP", "Status of the plan", "Stage"), ("योजना की स्थिति", "कार्य योजना का चरण")),
    "drafted_on": (("Drafted on", "Date of draft", "Draft prepared on"), ("प्रारूप तैयार दिनांक", "मसौदा दिनांक")),
    "notified_on": (("Notified on", "Adopted by DEPC on"), ("अधिसूचना दिनांक", "अनुमोदन दिनांक")),
    "published_on": (("Published on", "Uploaded on portal"), ("प्रकाशन दिनांक",)),
    "under_way_on": (("Under way since", "Implementation since"), ("क्रियान्वयन प्रारंभ",)),
    "reviewed_on": (("Reviewed on", "Last review"), ("समीक्षा दिनांक",)),
    "committee": (("Committee", "Committee (SEPC or DEPC)"), ("समिति",)),
    "status": (("Status", "Whether constituted"), ("गठन की स्थिति",)),
    "order_number": (("Order No.", "Notification No."), ("आदेश संख्या",)),
    "order_date": (("Order date", "Date of order"), ("आदेश दिनांक",)),
    "chair": (("Chair", "Chairperson"), ("अध्यक्ष",)),
    "convener": (("Convener",), ("संयोजक",)),
    "seats": (("Seats filled (numbers 1 to 13)", "Members (seat numbers)"), ("सदस्य (सीट संख्या)",)),
    "last_meeting_on": (("Last meeting on", "Date of last meeting"), ("अंतिम बैठक दिनांक",)),
}
"""Field to the headings that States give it, English and Hindi."""

STATUSES_OF_PLANS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "none": (("None", "No plan", "Not drafted", "Nil"), ("तैयार नहीं", "नहीं")),
    "drafted": (("Drafted", "Draft prepared", "Plan prepared"), ("मसौदा तैयार", "प्रारूप तैयार")),
    "notified": (("Notified", "Adopted by DEPC"), ("अधिसूचित",)),
    "published": (("Published", "Uploaded"), ("प्रकाशित",)),
    "under_way": (("Under way", "Under implementation"), ("क्रियान्वयन में", "क्रियान्वयनाधीन")),
    "reviewed": (("Reviewed", "Review completed"), ("समीक्षित", "समीक्षा की गई")),
}
STATUSES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "not_constituted": (("Not constituted", "Not formed", "Not yet constituted"), ("गठित नहीं",)),
    "constituted": (("Constituted", "Formed", "Yes"), ("गठित",)),
    "meeting": (("Constituted", "Meeting held", "Functional"), ("गठित", "बैठक हुई")),
}


def day_written(day: date | None, form: DayForm) -> Cell:
    """A day as a State writes it; `cell` is a day that the spreadsheet knows as one."""
    if day is None or form == "cell":
        return day
    if form == "slashed":
        return f"{day.day}/{day.month}/{day:%y}"
    if form == "in words":
        return f"{day.day}{_ordinal(day.day)} {MONTHS[day.month - 1]} {day.year}"
    if form == "Hindi":
        return f"{day.day} {_MONTHS_HI[day.month - 1]} {day.year}"
    dotted = f"{day:%d.%m.%Y}"
    return dotted.translate(_DEVANAGARI) if form == "Devanagari" else dotted


def _ordinal(number: int) -> str:
    return "th" if 10 < number < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def seats_written(seats: tuple[int, ...], *words: object) -> str:
    """Seats one by one, or with runs as in 1-3, 5."""
    if not seats or draw("seats as runs", *words) < 0.5:
        return ", ".join(map(str, seats))
    runs: list[list[int]] = []
    for seat in seats:
        if runs and runs[-1][-1] == seat - 1:
            runs[-1].append(seat)
        else:
            runs.append([seat])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)


def worded(
    words: tuple[tuple[str, ...], tuple[str, ...]],
    is_hindi: bool,
    *about: object,
) -> str:
    """One of the English or Hindi words, the one that belongs to what it is about."""
    return one_of(words[is_hindi], *about)
