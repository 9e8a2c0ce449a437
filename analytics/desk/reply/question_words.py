"""The words that questions in the Houses are made of, by what they say; `reading` takes a part's meaning from them.

To let a new word be understood, put it where it belongs. A word that changes what is asked ("targets", "reasons", "challenges")
belongs nowhere here: it leaves the part to the officer.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

TOPICS: Final[Mapping[str, str]] = {
    "MALL": r"\b(?:pm[- ]|prime minister['’]?s? )?(?:ekta|unity)(?: \((?:unity|ekta)\))? malls?\b|(?:पीएम )?(?:एकता|यूनिटी) मॉल(?:ों)?",
    "HUB": r"\be-?\s?commerce export hubs?\b|\beceh\b|ई-कॉमर्स निर्यात (?:हब|केंद्रों?)",
    "KENDRA": r"\bdak ?ghar niryat ken?dra?s?\b|\bdnks?\b|\bpost[- ]office export cent(?:re|er)s?\b|डाक ?घर निर्यात केंद्र(?:ों)?",
    "GI": r"\b(?:gi|geographical indications?)[ -]?(?:\(gis?\))?[ -]?(?:tag(?:ged|s)?|mark(?:ed|s)?|registered)?\b"
    r"|(?:जी ?आई|भौगोलिक संकेतक?)(?: \(जीआई\))?(?: टैग| चिह्न)?(?: प्राप्त)?",
}
"""Things asked about that are no scheme: how a part names them. What a title or an earlier part names, the later ones follow."""

SCHEMES: Final = {
    "PMFME-ODOP": r"\bp\.?\s?m\.?\s?f\.?\s?m\.?\s?e\b\.?|(?:pradhan mantri )?formali[sz]ation of micro food processing enterprises|पीएमएफएमई",
    "DEH": r"\b(?:develop )?(?:each |every |all )?(?:the )?districts? as (?:an )?export hubs?\b|\bexport hubs?\b|\bdeh\b|"
    r"निर्यात (?:हब|केंद्र) के रूप में जिले|(?:जिलों को )?निर्यात (?:हब|केंद्र)(?: के रूप में)?",
    "ODOP": r"\bone[ -]dist(?:rict|\.)?[ ,-]*one[ -]products?\b|\bodop\b|एक जिला[ ,-]*एक उत्पाद|ओडीओपी",
}
"""How a part names a scheme; one that names two of them is of the first here."""

PHRASES: Final[Mapping[str, str]] = {
    "COMMITTEE": r"(?:\b(?:state|district)(?:[ -]level)? )?\bexport promotion com+it+e+s?\b(?: at (?:the )?(?:state|district)"
    r"(?: and (?:state|district))? levels?)?|\b[sd]l?epcs?\b|(?:राज्य|जिला)?\s?निर्यात संवर्धन समिति(?:यों|यां)?",
    "PLAN": r"(?:\bdistrict )?(?:specific )?\b(?:export )?action plans?\b|\b(?:district )?export plans?\b|\bdeaps?\b"
    r"|(?:जिला )?निर्यात कार्य योजना(?:ओं|एं)?",
    "": r"\b(?:state|district|product|year|ut|union territory)s?(?:\s?/\s?(?:ut|district|union territory)s?)?(?: and district)?[ -]?wise\b"
    r"|\bif so,?\b|\bif (?:yes|not),?(?: (?:the )?(?:reasons?|why)(?: there(?:for|of|to))?)?|\bit is a fact that\b|\bis aware (?:of|that)\b|\bas on date\b|\bset up\b|\bdrawn up\b|\bat present\b"
    r"|\b(?:since|during|over|for|in|of)?\s?(?:each of )?(?:the )?(?:last|past|previous|current)(?: (?:\w+))?(?: financial)? years?\b"
    r"|\b(?:in|for|during|over) (?:one|two|three|four|five|ten) years?\b|\byear by year\b"
    r"|\b(?:1[0-9])th finance commission cycle\b|\bgrass[ -]?root levels?\b|\binvest india\b|\bdgft\b|\bdpiit\b"
    r"|\bsalient (?:features|activities)(?= (?:of (?:the )?steps|carried))|\bon (?:the |their )?recommendations?(?: of (?:the )?states?(?:/uts?)?)?"
    r"|\bsince (?:its |the )?(?:inception|launch)(?: of (?:the )?(?:scheme|initiative|programme))?\b"
    r"|\b(?:19|20)\d\d(?:-\d\d(?:\d\d)?)?\b|\ball the 36\b|\ball 36\b|\bbudget head\b"
    r"|(?:विगत|पिछले) (?:एक|दो|तीन|चार|पांच|पाँच)? ?वर्षों(?: के दौरान)?|राज्य ?[/ ]? ?(?:संघ राज्य ?क्षेत्र)?[ -]?वार|जिला[ -]?वार|वर्ष[ -]?वार"
    r"|यदि (?:हां|नहीं),? तो|राज्य/संघ राज्य ?क्षेत्र",
    "SECTOR": r"\b(?:sector|category)[ -]?wise\b|\bbreak[ -]?up\b|\bfood processing\b|\bshare of (?=agricultural|handloom|handicraft)|क्षेत्रक?[ -]?वार",
    "EFFECT": r"\beconomic (?:value|growth|development)\b|\bnew (?:enterprises|entrepreneurs|businesses)\b",
    "BEGIN": r"\bpropos(?:es|ed|ing)? to (?:start|initiate|launch|implement|introduce|begin|extend)\b",
    "CHOICE": r"\b(?:criteria|norms|parameters|basis|procedure|process|methodology|manner)\b(?=[^;.]{0,40}\b(?:select(?:ion|ed|ing)?|identif(?:y|ying|ication|ied)|choos(?:e|ing)|chosen)\b)"
    r"|\bhow (?:are|were) (?:the )?products (?:selected|identified|chosen)|चयन (?:का|के) (?:मानदंड|आधार)",
    "STEPS": r"\bsteps? taken\b|\baction taken\b|\bwork done\b|\brole (?:being )?played\b|\bthe manner in which\b|\bhelp (?:given|provided)\b"
    r"|की गई कार्रवाई",
    "VALUE": r"\b(?:total |annual )?(?:values?|quantum|volume) of (?:merchandise |goods |total )?exports?\b|\b(?:total )?exports? (?:made|values?|figures)\b"
    r"|\bmerchandise exports?\b|निर्यात का (?:कुल )?मूल्य",
    "MEETING": r"\bmeetings?(?: (?:held|convened|conducted|organised))?\b(?: did each hold)?|\bhow many times? (?:they|it) (?:has|have) met\b|बैठक(?:ें|ों)?",
    "AIM": r"\b(?:salient |main )?features\b|\baims?\b|\bobjectives?\b|मुख्य विशेषता(?:एं|ओं)|उद्देश्य(?:ों)?",
    "MERGE": r"\b(?:operationally )?merge[dr]?\b|\bmerging\b|विलय",
}
"""Words that say one thing together, read before the single ones; those under the blank key say nothing of what is asked."""

SUBJECTS: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "online trade": (
        r"\be-?\s?commerce(?: platforms?| portals?)?\b|\bonline\b|\bgem\b|\bportal\b|\bbazaars?\b|\bdigital\b|ई-कॉमर्स(?: मंचों)?|ऑनलाइन",
        ("gem and e-commerce",),
    ),
    "Missions abroad": (r"\b(?:indian )?missions? abroad\b|\bembass(?:y|ies)\b", ("indian missions",)),
    "gifts and G20": (r"\bgifts?\b|\bgifting\b|\bg-?20\b|\bcatalogues?\b", ("gift", "g20")),
    "fairs and buyer-seller meets": (
        r"\b(?:international )?(?:trade )?fairs?\b|\bexhibitions?\b|\bbuyer[- ]seller meets?\b|\bexpos?\b|\bshowcas(?:e|ing)\b|मेलों|प्रदर्शनि\w+",
        ("buyer-seller meets", "expo"),
    ),
    "awards": (r"\b(?:national )?(?:odop )?awards?\b|पुरस्कार(?:ों)?", ("awards",)),
    "training": (
        r"\bcapacity building\b|\btraining\b|\boutreach\b|\bawareness\b|\bhandholding\b|प्रशिक्षण",
        ("outreach and training",),
    ),
    "MSMEs": (
        r"\bmsmes?\b|\bmses?\b|\bmicro,? small and medium(?: scale)? enterprises?\b|\bsmall (?:and medium )?enterprises\b|एमएसएमई|\bartisans? and makers\b",
        ("msme schemes",),
    ),
    "agriculture clusters": (
        r"\bagri(?:culture|cultural)? export (?:clusters?|policy)\b|\b(?:agri(?:culture|cultural)?)[ -](?:export )?clusters?\b",
        ("agriculture export policy", "apeda"),
    ),
    "APEDA": (r"\bapeda\b", ("apeda", "agriculture export policy")),
    "Ekta Malls": ("", ("ekta mall",)),
    "e-commerce export hubs": ("", ("e-commerce export hubs",)),
    "Dak Ghar Niryat Kendras": ("", ("dak ghar",)),
    "exports by MSMEs": (
        "",
        ("international co-operation scheme", "procurement and marketing", "msme team", "msme marketing"),
    ),
    "exports": ("", ("indian missions", "virtual buyer-seller meets", "e-commerce mou", "mas-", "buyer-seller meet")),
}
"""What measures may be about: how a part names it, and the words by which the facts on record are found, family names too.

One without a pattern is no word of its own: a topic names it, or the word export beside the steps asked for.
"""
OF_TOPIC: Final = {
    "MALL": "Ekta Malls",
    "HUB": "e-commerce export hubs",
    "KENDRA": "Dak Ghar Niryat Kendras",
}
"""The subject of measures taken on a topic."""
STANDS_ALONE: Final = frozenset(["MSMEs", "exports by MSMEs", "agriculture clusters", "awards"])
"""Subjects of which the facts on record speak whatever the scheme, so that steps on them are answered without one."""

WORDS: Final[Mapping[str, str]] = {
    "PRODUCT": "product products उत्पाद उत्पादों item items",
    "DISTRICT": "district districts जिला जिले जिलों",
    "BODY": "committee committees समिति समितियों समितियां",
    "ASPIRATIONAL": "aspirational आकांक्षी",
    "SECTOR": "sector sectors handloom handlooms handicraft handicrafts textile textiles marine dairy agriculture agricultural horticultural क्षेत्रक हथकरघा हस्तशिल्प",
    "FUNDS": "budget budgetary fund funds amount amounts allocation allocations expenditure outlay sum बजट धनराशि निधि व्यय राशि",
    "JOBS": "employment job jobs employed investment investments रोजगार निवेश",
    "STEPS": "measure measures step steps effort efforts promote promoting promotion boost market marketing branding कदम उपाय उपायों "
    "विपणन बढ़ावा कार्रवाई",
    "IDENTIFY": "identified identify identification selected selection chosen shortlisted listed list covered cover covers "
    "covering coverage included include recognised recognized figuring mapped onboarded implemented identifies unique पहचान चिन्हित चयन शामिल चयनित",
    "APPROVE": "approved अनुमोदित स्वीकृत",
    "STATUS": "status progress state-of स्थिति",
}
"""Single words by what they say."""

_SET_UP: Final = "constituted constitute constitution formed form functioning set notified established level levels place since met dates date गठित गठन किया चुकी"
_MONEY: Final = (
    "allocated allotted released sanctioned spent used utilised utilized disbursed incurred earmarked provided made separate financial "
    "assistance quantum own head implementation provision utilisation utilization आवंटित जारी खर्च हुआ की गई"
)
SUPPORT: Final[Mapping[str, str]] = {
    "products": "approved component food agricultural horticultural potential export services local traditional been identified find place name names all "
    "अनुमोदित घटक संभावना वाले निर्यात",
    "committees": _SET_UP,
    "meetings": f"{_SET_UP} held hold convened conducted आयोजित",
    "plans": "prepared prepare preparation drafted draft adopted adopt notified notify finalised finalized finalise approved made formulated "
    "formulate submitted drawn received specific several प्लान तैयार अंतिम रूप",
    "aspirational": "identified selected covered local industries industry names name list नाम",
    "sector": "belong belongs falling separately distribution food processing others other identified selected share total",
    "gi": "products product registered registration granted grant received obtained getting status recognised register tag tagged have having list identified included",
    "malls": f"{_MONEY} state construction constructed cost setting set up established establish approved projects project proposals sanction status work states",
    "hubs": "set up established establish proposed proposes propose proposal locations location places identified approved names firms companies pilot basis setting operational "
    "status therefor number selected",
    "kendras": "set up established opened functioning operational number setting status country",
    "exports": "exports export total value growth merchandise goods made recorded registered district districts products",
    "budget": _MONEY,
    "jobs": "generated created creation data maintains result workers artisans rural areas attracted provided opportunities quantum private direct indirect persons got who through received "
    "youth women led youths मिला हुआ लोगों सृजित सृजन",
    "aims": "main purpose purposes advantages",
    "merger": "operationally initiative initiatives with",
    "choice": "guidelines selecting selects select products adopted followed fixed prescribed laid down selected identified selection products role government governments states",
    "effect": "create created creating raise raised enhance enhanced increase increased exports export generate generated generating help helped helping promote promoted promoting "
    "given able enterprises new value growth",
    "begin": "scheme launch",
    "measures": "taken undertaken initiated made create organised organized launched activities carried through impetus give local export exports exporting domestic international markets market improve increase sale sell support provide "
    "provided enhancing enhance develop promoted promoting given more further corrective identified work initiative initiatives role action exporters exporter "
    "events packaging make onboard on-board easy ease facilitate facilitating financial assistance help participate participation money growers makers farmers producers instituted notified "
    "उठाए उठाये निर्यात बाजारों विकसित विदेश उपलब्ध कराने",
}
"""Words that belong to one thing asked, and say nothing where it is not asked."""

_PLAIN: Final = (
    "a about above abovementioned according accordingly account across aforesaid after all along alongwith already "
    "also among amongst an and any are area areas as at available be because been before being between both but by "
    "came case cases central certain come complete component concerned concerning country covering current currently "
    "data date detail details did different do does done during each each-of either entire especially etc every "
    "existing far for from fully furnish further given government government's govt had has have having hon'ble how i "
    "if ii in including india indicating information initiative initiatives into is it it's its itself kind kindly "
    "kinds latest like list madam made maintained maintains many mentioned minister ministry more much name namely "
    "names national no not now number numbers of off on one ongoing only or other others out over own part particular "
    "particularly particulars pertaining place please present presently programme programmes regard regarding region "
    "regions related relating respect respectively said same scheme schemes separately set several since sir so "
    "so-called some specially specific state state's states such taken territories territory than that the their them "
    "then there thereafter thereby therefor therefrom therein thereof thereon thereto thereunder these they this "
    "those though till till-date to total totally type types under union up up-to-date upto ut uts various viz was "
    "were what where whereas whereby wherein whether which while who whole whom whose will wise with within would "
    "year years yes yet "
    "अंतर्गत अनुसार अन्य अब आज इन इनके इस इसका इसके इसमें उक्त उन उनका उनके एवं ऐसे और कब कर करने कहां का किए कितना "
    "कितनी कितने किन किया की कुल के को कौन कौन-कौन क्या क्षेत्रों गई गए गया गये जा जिनके जिनमें जिसमें तक तत्संबंधी "
    "तथा तहत तो दिया दे देने देश दौरान द्वारा नहीं नाम ने पर पहल प्रत्येक प्राप्त बारे ब्यौरा में यदि या योजना रही "
    "रहे राज्य राज्यों रूप लिए लिये वर्ष वहां वाली वाले विभिन्न विशेष संख्या संघ सभी सरकार सहित साथ से हां हाल ही हुआ "
    "हुए हेतु है हैं हो होने "
)
PLAIN: Final = frozenset(_PLAIN.split())
"""The words that every question is made of."""

REGIONS: Final[Mapping[str, tuple[str, ...]]] = {
    r"\bnorth[ -]?east(?:ern)?(?: states?| region)?\b|पूर्वोत्तर(?: राज्यों| क्षेत्र)?": (
        "Arunachal Pradesh",
        "Assam",
        "Manipur",
        "Meghalaya",
        "Mizoram",
        "Nagaland",
        "Sikkim",
        "Tripura",
    ),
}

WRITTEN_OTHERWISE: Final[Mapping[str, str]] = {
    "Jammu and Kashmir": r"j\s?&\s?k",
    "Madhya Pradesh": r"m\.\s?p\.?",
    "Uttar Pradesh": r"u\.\s?p\.?",
    "Andhra Pradesh": r"a\.\s?p\.?",
    "Odisha": r"orissa",
    "Telangana": r"telengana",
    "Uttarakhand": r"uttaranchal",
    "Puducherry": r"pondicherry",
    "Delhi": r"nct of delhi|nct|national capital territory of delhi",
    "Dadra and Nagar Haveli and Daman and Diu": r"dnhdd|dadra (?:and|&) nagar haveli (?:and|&) daman (?:and|&) diu",
    "Andaman and Nicobar Islands": r"andaman (?:and|&) nicobar(?: islands?)?",
}
"""States and Union Territories as questions write them beside their names, as patterns."""
