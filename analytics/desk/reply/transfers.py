"""Which other Ministry a part plainly belongs to, by its own words: offered beside a red blank, and decided by the officer."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

_OF: Final = MappingProxyType(
    {
        "Environment, Forest and Climate Change": r"\bpollut(?:ion|ing|ed|ants?)\b|\beffluents?\b|\b(?:common )?(?:effluent |sewage )?treatment plants?\b|\bforest clearances?\b"
        r"|प्रदूषण|बहिःस्राव|शोधन संयंत्र|अपशिष्ट",
        "External Affairs": r"\bfishermen\b[^;]*\b(?:arrest|apprehend|captur|detain|releas)\w*|\b(?:arrest|apprehend|detain)\w*[^;]*\bfishermen\b|\bvisas?\b|\bpassports?\b|मछुआरों[^;]*गिरफ्तार",
        "Fisheries, Animal Husbandry and Dairying": r"\bfish(?:ing|eries)? (?:harbours?|landing cent(?:re|er)s?|boats?)\b|\bfishermen\b|\bpm matsya\b|\blivestock\b|\bveterinary\b|मत्स्य(?:न)? (?:बंदरगाह|पालन)|मछुआर",
        "Finance": r"\bcustoms? (?:clearances?|dut(?:y|ies)|act|examination)\b|\bred channel\b|\bgst\b|\bgoods and services tax\b|\bincome[ -]tax\b|\bbanks? (?:loans?|credit)\b|सीमा ?शुल्क|जीएसटी|आयकर",
        "Agriculture and Farmers Welfare": r"\bincomes? of (?:the )?farmers?\b|\bfarmers?['’]?s? incomes?\b|\bminimum support price\b|\bmsp\b|\bcrop insurance\b|\bpm[- ]?kisan\b|\bcluster development programme\b|\bhorticulture mission\b"
        r"|किसानों की आय|न्यूनतम समर्थन मूल्य|फसल बीमा",
        "Textiles": r"\b(?:wages?|incomes?) (?:of|earned by) (?:a |the )?weavers?\b|\bpower ?looms?\b|\bsilk board\b|\btasar\b|\bcocoons?\b|\bhandloom (?:weavers?|census)\b|कोकून|तसर|पावरलूम|बुनकरों की (?:आय|मजदूरी)",
        "Micro, Small and Medium Enterprises": r"\bcgtmse\b|\bpmegp\b|\bsfurti\b|\budyam\b|\bdelayed payments?\b|\bpm vishwakarma\b|\bmsme(?:s| units?)? (?:closed|shut)|\bsamadhaan\b"
        r"|सीजीटीएमएसई|पीएमईजीपी|विश्वकर्मा|(?:बंद हु\S+ )(?:एमएसएमई)|उद्यम पंजीकरण|स्फूर्ति",
        "Communications": r"\b(?:postal )?parcels? booked\b|\bindia post\b|\bpostal (?:tariffs?|charges|articles?)\b|\bspeed post\b|भारतीय डाक",
        "Food Processing Industries": r"\bincubation cent(?:re|er)s?\b[^;]*\bpm ?fme\b|\bmega food parks?\b|\bkisan sampada\b|किसान संपदा|मेगा फूड पार्क",
        "Civil Aviation": r"\bair freight\b|\bair cargo\b|\bkrishi udan\b|\bairports?\b|कृषि उड़ान|विमानपत्तन|हवाई अड्ड",
        "Railways": r"\brailway (?:freight|wagons?|lines?)\b|\bkisan rails?\b|रेल (?:भाड़ा|लाइन)|किसान रेल",
    }
)
"""Words that are of another Ministry's own subjects, in the order in which they are sought; none is of ODOP, DEH or exports as such."""


def ministry_of(text: str, put_to: str) -> str:
    """The Ministry, other than the one that the question is put to, whose own subject a part names; blank for none."""
    for portfolio, words in _OF.items():
        if re.search(words, text, re.IGNORECASE):
            name = f"Ministry of {portfolio}"
            return "" if name == put_to else name
    return ""
