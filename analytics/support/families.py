"""Which family a programme belongs to, and which bodies run it: the one place that sorts the facts about support measures."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

ONLINE: Final = "GeM and e-commerce"
MALLS: Final = "Ekta Malls"
AWARDS: Final = "Awards"
FAIRS: Final = "Fairs and buyer-seller meets"
MISSIONS: Final = "Missions and gifting"
OUTREACH: Final = "Outreach and training"
TRADE: Final = "Trade schemes"
MSME: Final = "MSME schemes"
FAMILIES: Final = (ONLINE, MALLS, AWARDS, FAIRS, MISSIONS, OUTREACH, TRADE, MSME)

_MEMBERS: Final[dict[str, tuple[str, ...]]] = {
    ONLINE: (
        "GeM ODOP Bazaar",
        "E-commerce Export Hubs",
        "E-commerce MoU, Amazon",
        "E-commerce MoU, DHL",
        "E-commerce MoU, Gujarat",
        "E-commerce MoU, Shiprocket",
        "E-commerce MoU, Uttar Pradesh",
        "E-commerce exports",
        "E-commerce platforms in talks",
    ),
    MALLS: ("PM Ekta Mall",),
    AWARDS: ("National ODOP Awards 2023", "National ODOP Awards 2024"),
    FAIRS: (
        "Aatmanirbhar Bharat Utsav",
        "APEDA North East programme",
        "Buyer-seller meet, Guwahati",
        "Buyer-seller meet, Jammu",
        "Buyer-seller meet, Srinagar",
        "G20 Crafts Bazaar",
        "India Toy Fair 2021",
        "ODOP Wall, SARAS Aajeevika",
        "PM Gati Shakti-ODOP Experiential Centre",
        "Trade facilitation, walnuts",
        "Virtual buyer-seller meet, saffron",
        "Virtual buyer-seller meets",
    ),
    MISSIONS: ("Dubai Expo 2020", "G20 gifts", "Indian Missions abroad", "ODOP gift catalogue", "ODOP gifts"),
    OUTREACH: (
        "DEH outreach",
        "DEH portal",
        "Districts as Export Hubs",
        "ODOP Sampark",
        "ODOP capacity building",
        "ODOP, Andhra Pradesh",
    ),
    TRADE: (
        "Agriculture Export Policy 2018",
        "Dak Ghar Niryat Kendra",
        "Export Promotion Mission",
        "Market Access Initiative",
        "Market Access Support (EPM)",
        "Towns of Export Excellence",
        "Trade Connect ePlatform",
        "Trade Infrastructure for Export Scheme",
    ),
    MSME: (
        "CGTMSE",
        "Handicraft toy clusters",
        "International Co-operation Scheme",
        "MSME TEAM",
        "MSME marketing support",
        "PM Vishwakarma",
        "PMEGP",
        "Procurement and Marketing Support",
        "SFURTI toy clusters",
    ),
}
FAMILY_OF: Final = MappingProxyType(
    {programme: family for family, programmes in _MEMBERS.items() for programme in programmes}
)
"""The family of every programme of the table."""

OTHERS: Final = "Others"
_BODIES: Final = {
    "DPIIT": "DPIIT",
    "DGFT": "DGFT",
    "Department of Commerce": "Commerce Ministry",
    "Commerce Ministry": "Commerce Ministry",
    "Ministry of MSME": "Ministry of MSME",
    "GeM": "GeM",
    "Department of Expenditure": "Department of Expenditure",
    "MEA": "MEA and Missions",
    "High Commission": "MEA and Missions",
    "APEDA": "APEDA",
    "JKTPO": "States/UTs",
    "Andhra Pradesh": "States/UTs",
    "Delhi": "States/UTs",
    "Gujarat": "States/UTs",
    "Tripura": "States/UTs",
    "Uttar Pradesh": "States/UTs",
}
BODIES: Final = (*dict.fromkeys(_BODIES.values()), OTHERS)


def bodies_of(run_by: str) -> tuple[str, ...]:
    """The bodies that a programme's `run_by` names; one who is none of them falls under the others."""
    return tuple(dict.fromkeys(body for words, body in _BODIES.items() if words in run_by)) or (OTHERS,)
