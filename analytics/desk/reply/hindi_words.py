"""Words of annexures and forms in Hindi: headings, classes, sectors. The usual term stands where no official one was found.

What is marked `TO_BE_VETTED` has no official source; the file copy says so of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from analytics.desk.reply.official import MONTHS_IN_HINDI
from data.clock import MONTHS

OFFICIAL: Final[Mapping[str, str]] = MappingProxyType(
    {
        "States/UTs": "राज्य/संघ राज्य क्षेत्र",
        "District": "जिला",
        "Districts": "जिले",
        "Products": "उत्पाद",
        "Agriculture": "कृषि",
        "Handicraft": "हस्तशिल्प",
        "Food Processing": "खाद्य प्रसंस्करण",
        "Aspirational Districts": "आकांक्षी जिले",
    }
)
"""Terms seen in official Hindi texts."""

TO_BE_VETTED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "S. No.": "क्र.सं.",
        "Total": "कुल",
        "NA": "उ.न.",
        "Yes": "हां",
        "No": "नहीं",
        "not known": "सूचना प्रतीक्षित",
        "Manufacturing": "विनिर्माण",
        "Handloom": "हथकरघा",
        "Textile": "वस्त्र",
        "Marine": "समुद्री",
        "Others": "अन्य",
        "Dairy": "डेयरी",
        "Agricultural": "कृषि",
        "Food Stuff": "खाद्य पदार्थ",
        "Manufactured": "विनिर्मित",
        "Natural": "प्राकृतिक",
        "Districts in the register": "रजिस्टर में जिले",
        "Districts with a product": "उत्पाद वाले जिले",
        "Products of these districts": "इन जिलों के उत्पाद",
        "Products of districts no longer in the register": "उन जिलों के उत्पाद जो अब रजिस्टर में नहीं हैं",
        "Products on the ODOP list": "ओडीओपी सूची के उत्पाद",
        "Products named for DEH by documents": "दस्तावेजों में डीईएच के लिए उल्लिखित उत्पाद",
        "SEPC": "एसईपीसी",
        "DEPC": "डीईपीसी",
        "DEPC on record": "अभिलेख में डीईपीसी",
        "Information awaited": "सूचना प्रतीक्षित",
        "Order": "आदेश",
        "Dated": "दिनांक",
        "Day not given": "दिनांक नहीं दिया गया",
        "Last meeting on record": "अभिलेख में अंतिम बैठक",
        "Plan": "योजना",
        "Plans prepared": "तैयार योजनाएं",
        "Plans approved or adopted": "अनुमोदित या अंगीकृत योजनाएं",
        "Since": "से",
        "Aspirational": "आकांक्षी",
        "With a product": "उत्पाद वाले",
        "GI registrations": "जीआई पंजीकरण",
        "Marked GI on the ODOP list": "ओडीओपी सूची में जीआई अंकित",
        "Geographical Indication": "भौगोलिक संकेतक",
        "Category": "श्रेणी",
        "Approved (Rs crore)": "अनुमोदित (करोड़ रुपये)",
        "What is on record": "अभिलेख में क्या है",
        "As on": "स्थिति",
        "US$ million": "मिलियन अमेरिकी डॉलर",
        "Rs crore": "करोड़ रुपये",
        "Value": "मूल्य",
        "Unit": "इकाई",
        "Year": "वर्ष",
        "Share of the State (%)": "राज्य में हिस्सा (%)",
        "Districts with any of these": "इनमें से किसी उत्पाद वाले जिले",
        "Seat": "स्थान",
        "Role": "भूमिका",
        "Function": "कार्य",
        "Change": "परिवर्तन",
        "Created": "सृजित",
        "Abolished": "समाप्त",
        "Day or year": "तिथि या वर्ष",
        "Cut from, or gone into": "जिससे बना, या जिसमें मिला",
        "Chairperson": "अध्यक्ष",
        "Co-Chair": "सह-अध्यक्ष",
        "Convener": "संयोजक",
        "Member": "सदस्य",
        "Period": "अवधि",
        "Constituted": "गठित",
        "Constituted, and has met": "गठित, और बैठक हुई",
        "Prepared": "तैयार",
        "Prepared, public": "तैयार, सार्वजनिक",
        "Approved or adopted": "अनुमोदित या अंगीकृत",
        "Approved or adopted, public": "अनुमोदित या अंगीकृत, सार्वजनिक",
        "Days of meetings": "बैठकों के दिन",
        "Approved, and under way": "अनुमोदित, कार्यान्वयन जारी",
        "Approved, and under way, public": "अनुमोदित, कार्यान्वयन जारी, सार्वजनिक",
        "Reviewed": "समीक्षित",
        "Reviewed, public": "समीक्षित, सार्वजनिक",
        "No plan, by a return": "विवरणी के अनुसार कोई योजना नहीं",
        "Product identified": "उत्पाद की पहचान",
        "No product in the list": "सूची में कोई उत्पाद नहीं",
        "Not applicable: created after the list": "लागू नहीं: सूची के बाद बना जिला",
        "Meeting, within 365 days": "बैठक, पिछले 365 दिनों में",
        "Reported by State, particulars awaited": "राज्य द्वारा सूचित, विवरण प्रतीक्षित",
        "Not constituted, by a return": "विवरणी के अनुसार गठित नहीं",
    }
)
"""Usual terms without an official source at hand."""
NOTES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Values of different documents, units and periods are not added.": "विभिन्न दस्तावेजों, इकाइयों और अवधियों के मूल्य जोड़े नहीं गए हैं।",
        "The list bears no date.": "सूची पर कोई तिथि नहीं है।",
        "A registration of several States is counted in each, so that the rows are not added.": "कई राज्यों का पंजीकरण प्रत्येक में गिना गया है, "
        "इसलिए पंक्तियां जोड़ी नहीं गई हैं।",
        "Each row is as its own document has it, on its own day. Information is awaited from the other States/UTs.": "प्रत्येक पंक्ति अपने दस्तावेज और "
        "उसकी तिथि के अनुसार है। अन्य राज्यों/संघ राज्य क्षेत्रों से सूचना प्रतीक्षित है।",
        "Products for Districts as Export Hubs and those on the list of One District One Product are two lists and are not added.": "जिले निर्यात हब "
        "के रूप में पहल के उत्पाद और एक जिला एक उत्पाद सूची के उत्पाद दो सूचियां हैं और जोड़े नहीं जाते।",
        "DEPC on record: by an order, a return or a document about the district itself. A statement about all districts of a State "
        "counts as information awaited.": "अभिलेख में डीईपीसी: जिले के ही आदेश, विवरणी या दस्तावेज के अनुसार। राज्य के सभी जिलों के बारे में वक्तव्य सूचना प्रतीक्षित माना "
        "गया है।",
        "Prepared: drafted by the Regional Authority of DGFT, or further. Adopted: notified by the District Export Promotion "
        "Committee, or further; each is among the prepared.": "तैयार: डीजीएफटी के क्षेत्रीय प्राधिकरण द्वारा मसौदा तैयार, या आगे। अनुमोदित: जिला निर्यात संवर्धन समिति द्वारा "
        "अधिसूचित, या आगे; प्रत्येक तैयार योजनाओं में सम्मिलित है।",
        "Districts of which it is not on record are left out.": "जिन जिलों के संबंध में यह अभिलेख में नहीं है वे छोड़ दिए गए हैं।",
        "Districts where it is on record are left out.": "जिन जिलों के संबंध में यह अभिलेख में है वे छोड़ दिए गए हैं।",
        "Places that the list does not reach are left out; information is awaited from them.": "जिन स्थानों तक सूची नहीं पहुंचती वे छोड़ दिए गए हैं; "
        "उनसे सूचना प्रतीक्षित है।",
        "States/UTs without a product of these sectors on the list are left out.": "जिन राज्यों/संघ राज्य क्षेत्रों का इन क्षेत्रों का कोई उत्पाद सूची में नहीं है वे छोड़ दिए गए हैं।",
        "A district may have products of several of these sectors, so that their districts are not added.": "एक जिले के उत्पाद इनमें से कई क्षेत्रों के हो सकते हैं, "
        "इसलिए उनके जिले जोड़े नहीं गए हैं।",
        "States and Union Territories without an Aspirational District are left out.": "जिन राज्यों और संघ राज्य क्षेत्रों में आकांक्षी जिला नहीं है वे छोड़ दिए "
        "गए हैं।",
    }
)
"""Notes below annexures."""
_ALL: Final = MappingProxyType({**OFFICIAL, **TO_BE_VETTED})
_OF_A_SECTOR: Final = (("Products of ", "{} के उत्पाद"), ("Districts with ", "{} उत्पाद वाले जिले"))
"""Headings of a column for one sector."""


def in_hindi(words: str) -> str:
    """A heading, class or sector in Hindi; as it stands where there is no word for it."""
    head, joint, day = words.partition(", as on ")
    if joint and head in _ALL:
        return f"{_ALL[head]} (स्थिति {day} की)"
    head, joint, day = words.partition(", by a document of ")
    if joint and head in _ALL:
        return f"{_ALL[head]} ({day} के दस्तावेज के अनुसार)"
    for before, hindi in _OF_A_SECTOR:
        if words.removeprefix(before) != words and words.removeprefix(before) in _ALL:
            return hindi.format(_ALL[words.removeprefix(before)])
    months = words.split("-")
    if all(month in MONTHS for month in months):
        return "-".join(MONTHS_IN_HINDI[MONTHS.index(month)] for month in months)
    return _ALL.get(words, words)
