"""Words of annexures and forms in Hindi: headings, classes, sectors. The usual term stands where no official one was found.

What is marked `TO_BE_VETTED` has no official source; the file copy says so of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

OFFICIAL: Final[Mapping[str, str]] = MappingProxyType(
    {
        "States/UTs": "राज्य/संघ राज्य क्षेत्र",
        "District": "जिला",
        "Districts": "जिले",
        "Products": "उत्पाद",
        "Agriculture": "कृषि",
        "Handicraft": "हस्तशिल्प",
        "Food Processing": "खाद्य प्रसंस्करण",
        "Textile": "वस्त्र",
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
        "Last meeting on record": "अभिलेख में अंतिम बैठक",
        "Plan": "योजना",
        "Plans prepared": "तैयार योजनाएं",
        "Plans adopted": "अनुमोदित योजनाएं",
        "Since": "से",
        "Aspirational": "आकांक्षी",
        "With a product": "उत्पाद वाले",
        "GI in the register": "रजिस्टर में जीआई",
        "Marked GI on the ODOP list": "ओडीओपी सूची में जीआई अंकित",
        "Geographical Indication": "भौगोलिक संकेतक",
        "Category": "श्रेणी",
        "Approved (Rs crore)": "अनुमोदित (करोड़ रुपये)",
        "What is on record": "अभिलेख में क्या है",
        "As on": "स्थिति",
        "Value": "मूल्य",
        "Unit": "इकाई",
        "Year": "वर्ष",
        "Period": "अवधि",
        "Product identified": "उत्पाद की पहचान",
        "No product in the list": "सूची में कोई उत्पाद नहीं",
        "Not applicable: created after the list": "लागू नहीं: सूची के बाद बना जिला",
        "Meeting, within 365 days": "बैठक, पिछले 365 दिनों में",
        "Evidenced": "प्रमाणित",
        "Reported, no evidence": "सूचित, विवरण प्रतीक्षित",
        "Reported by State, particulars awaited": "राज्य द्वारा सूचित, विवरण प्रतीक्षित",
        "Not constituted, by a return": "विवरणी के अनुसार गठित नहीं",
    }
)
"""Usual terms without an official source at hand."""
_ALL: Final = MappingProxyType({**OFFICIAL, **TO_BE_VETTED})


def in_hindi(words: str) -> str:
    """A heading, class or sector in Hindi; as it stands where there is no word for it."""
    return _ALL.get(words, words)
