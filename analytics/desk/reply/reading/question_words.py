"""The words that questions in the Houses are made of, by what they say; `reading` takes a part's meaning from them.

To let a new word be understood, put it where it belongs. A word that changes what is asked ("targets", "reasons", "challenges")
belongs nowhere here: it leaves the part to the officer.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from analytics.desk.reply.reading.frame import IDIOMS
from analytics.desk.sitting import ASKED

TOPICS: Final[Mapping[str, str]] = {
    "MALL": r"\b(?:pm[- ]|prime minister['’]?s? )?(?:ekta|unity)(?: \((?:unity|ekta)\))? malls?\b|(?:पीएम )?(?:एकता|यूनिटी) मॉल(?:ों)?",
    "HUB": r"\be-?\s?commerce export hubs?\b|\becehs?\b|ई-कॉमर्स निर्यात (?:हब|केंद्रों?)",
    "KENDRA": r"\bdak ?ghar niryat ken?dra?s?\b|\bdnks?\b|\bpost[- ]office export cent(?:re|er)s?\b|डाक ?घर निर्यात केंद्र(?:ों)?(?: ?\(डीएनके\))?",
    "CLUSTER": r"\bagri(?:culture|cultural)?[ -](?:exports? )?clusters?\b|\bclusters?\b(?=[^;]{0,80}\bagri(?:culture|cultural)? exports? policy\b)|कृषि निर्यात (?:क्लस्टर|समूह)(?:ों)?|कृषि निर्यात नीति (?:के (?:तहत|अंतर्गत) )?(?:कोई |कितने |कौन से )?(?:क्लस्टर|समूह)(?:ों)?",
    "GI": r"\b(?:gis?|geographical indications?)[ -]?(?:\(gis?\))?[ -]?(?:tag(?:ged|s)?|mark(?:ed|s)?|registered)?\b"
    r"|(?:जी ?आई|भौगोलिक (?:संकेत(?:कों|क)?|उपदर्शन(?:ों)?))(?: \(जीआई\))?(?: टैग(?:युक्त)?| चिह्न)?(?: प्राप्त)?",
}
"""Things asked about that are no scheme: how a part names them. What a title or an earlier part names, the later ones follow."""

SCHEMES: Final = {
    "PMFME-ODOP": r"\bp\.?\s?m\.?\s?f\.?\s?m\.?\s?e\b\.?|(?:(?:pradhan mantri|pm|prime minister) )?formali[sz]ation of micro food processing enterprises|(?:(?:प्रधानमंत्री|पीएम) )?सूक्ष्म खाद्य (?:प्रसंस्करण )?(?:उद्यम|उद्योग) (?:उन्नयन|औपचारिकीकरण)(?: योजना)?(?: ?\(पीएमएफएमई\))?|पीएमएफएमई",
    "DEH": r"\b(?:develop )?(?:each |every |all )?(?:the )?districts? as (?:an )?export hubs?\b|\bexport hubs?\b|\bdeh\b|"
    r"निर्यात (?:हब|केंद्र) के रूप में जिले|(?:जिलों को )?निर्यात (?:हब|केंद्र)(?: के रूप में)?(?: बनाने)?|डीईएच(?![\u0900-\u097f])",
    "ODOP": r"\bone[ -]dist(?:rict|\.)?[ ,-]*one[ -]products?\b|\bodop\b|एक जिला[ ,-]*एक उत्पाद|ओडीओपी",
}
"""How a part names a scheme; one that names two of them is of the first here."""

LEAVES_OUT: Final = (
    r"\b(?:other than|excluding|excluded|except(?:ing)?(?: for)?|barring|exclusive of|save for|apart from|leaving (?:out|aside)|but not)\b"
    r"|(?:को )?छोड़(?:कर|के)(?![\u0900-\u097f])|के (?:अलावा|अतिरिक्त|सिवाय?)(?![\u0900-\u097f])|से (?:भिन्न|इतर)(?![\u0900-\u097f])"
)
"""Words that take a sector, a category, a product or a place out of what is asked."""

PHRASES: Final[Mapping[str, str]] = {
    "COMMITTEE": r"\bdistrict industr(?:y|ies)(?:,| and| &)+ export promotion committees?\b(?: \(dieepcs?\)| \(diepcs?\))?|\bdiepcs?\b|(?:\b(?:state|district)(?:[ -]level)? )?\bexport promotion com+it+e+s?\b(?: at (?:the )?(?:state|district)"
    r"(?: and (?:state|district))? levels?)?|\b[sd]l?epcs?\b|(?:राज्य|जिला)?\s?(?:स्तरीय )?निर्यात (?:संवर्धन|प्रोत्साहन) समिति(?:यों|यां|याँ)?(?: ?\((?:डी|एस)ईपीसी\))?"
    r"|(?<![\u0900-\u097f])(?:डी|एस)ईपीसी(?![\u0900-\u097f])",
    "SITS": ASKED,
    "SEATS": r"\b(?:composition|membership|members|structure|functions?|roles?|responsibilit(?:y|ies)|mandate|duties|terms of reference)\b"
    r"(?=[^;.\x00]{0,40}\x00COMMITTEE\x00)|(?<=\x00COMMITTEE\x00)  (?:is|are) (?:chaired|headed)\b|\b(?:chairs?|heads?)\b(?=[^;.\x00]{0,12}\x00COMMITTEE\x00)"
    r"|\bwho (?:all )?(?:constitutes?|comprises?|make up|forms?|composes?|sits?|serves?|are (?:the )?members)\b(?=[^;.\x00]{0,20}\x00COMMITTEE\x00)|\bwhose (?:chairmanship|chairpersonship|leadership)\b(?=[^;.\x00]{0,40}\x00COMMITTEE\x00)"
    r"|\b(?:officers|officials|functionaries|authorities)\b(?=[^;.\x00]{0,24}\b(?:included|represented|part|members|associated|nominated|sit|serve|on|in)\b[^;.\x00]{0,12}\x00COMMITTEE\x00)|\bconstitution and (?:functions|powers|duties|role)\b(?=[^;.\x00]{0,40}\x00COMMITTEE\x00)"
    r"|(?<=\x00COMMITTEE\x00)  (?:में|के) (?:कौन[- ]?कौन|कौन)(?: से)? (?:सदस्य|पदाधिकारी|अधिकारी)(?: शामिल)?|(?<=\x00COMMITTEE\x00)  (?:की|के|का) (?:संरचना|सदस्य(?:ों)?|कार्य|कृत्य|अध्यक्ष|दायित्व)",
    "CHANGED": r"\b(?:new|newly)[ -](?:created |formed |carved(?:[ -]out)? )?districts?\b(?! as\b)|\bcreation of (?:new )?districts?\b|\babolition of districts?\b"
    r"|\bdistricts?(?: (?:of|in|from))?\s+(?:(?:which|that|have|has|had|were|was|been|being|newly|recently|so)\s+)*(?:created|carved out|abolished|bifurcated|formed)\b(?! as\b)"
    r"|(?:नए|नये|नव[ -]?(?:सृजित|गठित|निर्मित)) जिल(?:े|ों)|जिल(?:े|ों) (?:का|को) (?:सृजन|समाप्त)|समाप्त किए गए जिल(?:े|ों)|जिले समाप्त",
    "PLAN": r"(?:\bdistrict )?(?:specific )?\b(?:export )?action plans?\b|\b(?:district )?export plans?\b|\bdeaps?\b"
    r"|(?:जिला )?निर्यात कार्य योजना(?:ओं|एं)?(?: ?\(डीईएपी\))?|(?<![\u0900-\u097f])डीईएपी(?![\u0900-\u097f])",
    "SHARE": r"\bper ?cent\b",
    "HANDBOOK": r"\bas (?:laid down|prescribed|provided|specified|given|set out|contained) (?:in|under|by) (?:(?:the |para(?:graph)?s? |[\d.]+ |of )*)(?:handbook(?: of procedures)?|hbp)(?:,? ?20\d\d(?:-\d\d)?)?",
    "PRODUCT": r"\b(?:goods|products?)\s?(?:and|/|or)\s?services?\b",
    "": r"\b(?:state|district|product|year|ut|union territory)s?(?:\s?/\s?(?:ut|district|union territory)s?)?(?: and district)?[ -]?wise\b"
    r"|(?<![\u0900-\u097f])(?:एक|दो|तीन|चार|पांच|पाँच|छह|सात|आठ|नौ|दस) (?=जिल|राज्य)|\bat (?:the )?least (?:one|1|a single|once)\b|\bin (?:terms of )?(?:us )?(?:dollars?|rupees|rs\.?)(?: (?:million|crores?))?(?!\w)"
    r"|\b(?:current|last|previous|present) fiscal(?: year)?\b|\bif so,?\b|\bif (?:yes|not),?(?: (?:the )?(?:reasons?|why)(?: there(?:for|of|to))?)?|\b(?:and |along with )?(?:the )?reasons? (?:therefor|thereof|thereto|for (?:the )?same)\b|\bit is a fact that\b|\bis aware (?:of|that)\b|\bas on date\b|\bset up\b|\bdrawn up\b|\bat present\b"
    r"|\b(?:since|during|over|for|in|of)?\s?(?:each of )?(?:the )?(?:last|past|previous|current)(?: (?:\w+))?(?: financial)? years?\b"
    r"|\b(?:in|for|during|over) (?:one|two|three|four|five|ten) years?\b|\byear by year\b"
    r"|\b(?:with|having|of) (?:good |high |an? )?(?:export potential|potential (?:for|of) exports?)\b|निर्यात की संभावना(?:ओं)? वाले|\bon account of\b|\b(?:only|exclusively|solely) (?:to|in|under|from) (?:the )?(?=handlooms?|handicrafts?|textiles?|agricultur|marine|dairy|food)"
    r"|\b(?:by|of|under|with|as per|according to) (?:the )?ministry of commerce (?:and|&) industry\b|वाणिज्य (?:और|एवं|तथा) उद्योग मंत्रालय (?:द्वारा|के अनुसार)"
    r"|\b(?:during|for|over|in|of) (?:the )?(?:said|same|aforesaid|above) period\b|(?:उक्त|इसी) अवधि (?:में|के दौरान|की)"
    r"|\b(?:and|or) other\b(?! than)|\b(?:(?:only )?in )?(?:certain|several|a few) (?=districts?\b|states?\b)|\b(?:more than|only|just|exactly) (?:one|1|a single)\b"
    r"|\b(?:(?:complete|full|entire|consolidated|comprehensive|updated|up-to-date|latest)(?: and|,)? )+(?=lists?\b|details?\b|particulars\b|information\b|statement\b|position\b)|\b(?:hilly|coastal|border|landlocked) (?=state of\b)|\bbreak[ -]?(?:up|down)\b|\bin (?:the |each |every |any |all )?(?:such )?cases?(?: of)?\b|\bin terms of\b(?! value)|\bfor (?:the|this|that) (?:said )?purpose\b|\b(?:for )?the (?:latest|most recent) (?:period|years?|months?)(?: for which (?:the )?(?:figures|data|information|statistics) (?:are|is) available)?|\bhelped (?:in|to)\b(?= (?:generat|creat|provid))|\b(?:for|with a view to) being (?:promoted|branded|marketed|developed)\b|\bcorrective (?=measures?\b|steps?\b)|\b(?:local|distinctive|distinct|unique) (?=products?\b|items?\b|goods\b)"
    r"|\b(?:1[0-9])th finance commission cycle\b|\bgrass[ -]?root levels?\b|\binvest india\b|\bdgft\b|\bdpiit\b"
    r"|\bsalient (?:features|activities)(?= (?:of (?:the )?steps|carried))|\bon (?:the |their )?recommendations?(?: of (?:the )?states?(?:/uts?)?)?"
    r"|\bsince (?:its |the )?(?:inception|launch)(?: of (?:the )?(?:scheme|initiative|programme))?\b"
    r"|\b(?:19|20)\d\d(?:-\d\d(?:\d\d)?)?\b|\bbudget head\b|\bapproach (?:of|under)\b|\b(?:as )?compared (?:to|with)\b|\b(?:in |a )?compar(?:ison|ative)(?: (?:of|between|to|with|statement|position|figures))?\b|\bvis[- ]?[aà][- ]?vis\b|\bversus\b|\bas against\b"
    r"|(?<![\u0900-\u097f])(?:की )?तुलना(?:त्मक)?(?: में| के साथ)?(?![\u0900-\u097f])|(?<![\u0900-\u097f])बनाम(?![\u0900-\u097f])"
    r"|\b(?:all )?(?:the )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?) (?=districts?\b|states?\b|uts?\b|union territor)"
    r"|(?:विगत|पिछले) (?:एक|दो|तीन|चार|पांच|पाँच)? ?वर्षों(?: के दौरान)?|राज्य ?[/ ]? ?(?:संघ राज्य ?क्षेत्र)?[ -]?वार|जिला[ -]?वार|वर्ष[ -]?वार"
    r"|(?<![\u0900-\u097f])(?:पिछले|विगत|गत|बीते) [\u0900-\u097f]+ (?:वित्तीय )?वर्षों(?: के दौरान| में)?|(?<![\u0900-\u097f])(?:पिछले|विगत|गत|बीते|वर्तमान|चालू) (?:वित्तीय |वित्त )?वर्ष(?![\u0900-\u097f])|यदि नहीं,? तो,? (?:(?:इसके|उसके|इसका|उसका|तत्संबंधी) )?(?:क्या )?कारण(?: क्या)?(?: हैं?)?|यदि (?:हां|हाँ|नहीं),? तो|(?:इसके|उसके|तत्संबंधी|उनके) (?:क्या )?कारण(?: क्या)?(?: हैं?)?|राज्य/संघ राज्य ?क्षेत्र"
    rf"|{IDIOMS}|{LEAVES_OUT}",
    "IDENTIFY": r"\b(?:brought|bringing|come|comes|came|coming|fall|falls|falling) (?:with)?in(?:to)? (?:the |its )?(?:ambit|purview|fold|scope|coverage)\b(?: of)?"
    r"|(?:के|की) (?:दायरे|परिधि) में|(?<!\S)(?:अंतर्गत|तहत|अधीन) (?:लाया|लाए|लाई)(?!\S)|\b(?:brought|bringing|comes?|came|coming) under\b|\b(?:made|become|becoming) (?:a )?part of\b|\b(?:linked|connected) (?:with|to)\b(?=\s*(?:the |this |said )?\s*(?:initiative|scheme|programme|$|[,;]|and\b))|\bform(?:s|ed|ing)? (?:a )?part of\b|\bfigur(?:e|es|ed|ing) (?:in|on|among(?:st)?)\b|\bfinds? (?:a )?place in\b",
    "SECTOR": r"\b(?:sector|category)[ -]?wise\b|\b(?:by|according to|under each) (?:sector|category|head)s?\b|(?<!-wise )(?<!district )(?<!state )\bbreak[ -]?up\b(?!,? ?(?:\w+ ){0,4}(?:district|state)s?[- ]?wise)|\bfood processing\b|\bshare of (?=agricultural|handloom|handicraft)|क्षेत्रक?[ -]?वार|(?:कृषि|हथकरघा|हस्तशिल्प|वस्त्र|खाद्य प्रसंस्करण|डेयरी|समुद्री)(?:,| और| एवं| तथा| या)?(?= क्षेत्र| उत्पाद)",
    "EFFECT": r"\beconomic (?:value|growth|development)\b|\bnew (?:enterprises|entrepreneurs|businesses)\b",
    "BEGIN": r"\bpropos(?:es|ed|ing)? to (?:start|initiate|launch|implement|introduce|begin|extend)\b",
    "CHOICE": r"\b(?:criteria|norms|parameters|factors|considerations|principles|yardsticks?|basis|procedure|process|methodology|manner)\b(?=[^;.]{0,40}\b(?:select(?:ion|ed|ing)?|identif(?:y|ying|ication|ied)|choos(?:e|ing)|chosen|finali[sz](?:e|ed|ing|ation)|decid(?:e|ed|ing)|determin(?:e|ed|ing))\b)"
    r"|\bselects?\b(?=[^;.]{0,40}\bcriteria\b)|\bprocess (?=through which\b)|\bhow (?:are|were) (?:the )?products (?:selected|identified|chosen)|(?:चयन|चुनाव|पहचान) किस आधार पर|(?:चुनने|चयन करने|चुने जाने) (?:की|का|के) (?:क्या )?(?:प्रक्रिया|आधार|मानदंड(?:ों)?)|किस आधार पर(?=[^;]{0,40}(?:चयन|चुन|पहचान))|चयन (?:का|की|के)(?: लिए)? (?:क्या )?(?:मानदंड(?:ों)?|मापदंड(?:ों)?|आधार|प्रक्रिया)",
    "STEPS": r"\binitiatives? (?:taken|undertaken)\b|क्या(?:-| )क्या पहल|पहल(?:ें)? की ग[ईय]|\bsteps? taken\b|\baction taken\b|\bwork done\b|\brole (?:being )?played\b|\bthe manner in which\b|\bhelp (?:given|provided)\b|\bsupport (?:is |being )?(?:extended|given|provided)\b"
    r"|(?:की गई|की जा रही) कार्रवाई",
    "VALUE": r"\bexport performance\b|\bamounts? of (?:the )?exports?\b(?! (?:promotion|hubs?|action))|\b(?:(?:total )?(?:value|quantum|volume) of )?(?:export )?shipments\b(?: made)?|\bvalue of (?:the )?goods shipped(?: abroad)?|\b(?:the )?figures of (?:the )?(?:merchandise )?exports\b|\b(?:total |annual )?(?:values?|quantum|volume) of (?:merchandise |goods |total )?exports?\b|\b(?:total )?exports? (?:made|values?|figures)\b"
    r"|\b(?:merchandise|goods) exports?\b|\b(?:total |overall )?exports? of goods\b|\b(?:total )?value of (?:the )?goods exported\b|\bexports? in (?:value terms|terms of value)\b|\bin (?:value terms|terms of value)\b|\b(?:total |overall )?exports (?:of|from) (?:the )?(?:country|india)\b"
    r"|\bgoods worth how much\b|निर्यात(?:ों)? का (?:कुल )?मूल्य|(?:कुल )?(?:कितने|कितना) (?:मूल्य का )?निर्यात|कितने मूल्य (?:का|के) (?:माल|वस्तुओं)? ?(?:का )?निर्यात",
    "MEETING": r"\b(?:last|first) met\b|(?<=\x00COMMITTEE\x00)  (?:of|in)\s+met\b|(?<=\x00COMMITTEE\x00)  (?:which |that )?met\b|\bdistricts? (?:last )?met\b|\b(?:has|have|had) (?:(?:not|never|ever|since|yet|also|so far) )*met\b|\bmeetings?(?: (?:held|convened|conducted|organised))?\b(?: did each hold)?|\bhow many times? (?:they|it) (?:has|have) met\b|\b(?:it|they|each|which) (?:last |has |have |had )?met\b|बैठक(?:ें|ों)?",
    "FUNDS": r"\bhow much money\b",
    "AIM": r"\bpurposes? (?=(?:for which|behind)\b)|\b(?:salient |main )?features\b|\baims?\b|\bobjectives?\b|(?:मुख्य|प्रमुख) विशेषता(?:एं|एँ|ओं)|लक्ष्य और उद्देश्य|(?:मुख्य |प्रमुख )?उद्देश्य(?:ों)?",
    "MERGE": r"\b(?:operationally )?merge[dr]?\b|\bmerging\b|विलय|मर्ज|(?:में|के साथ) मिला (?:दिया|दी)",
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
        r"\b(?:international )?(?:trade )?fairs?\b|\bexhibitions?\b|\bbuyer[- ]seller meets?\b|\bexpos?\b|\b(?:international )?events\b|\bshowcas(?:e|ing)\b|मेलों|प्रदर्शनि\w+|क्रेता[- ]विक्रेता (?:बैठक(?:ों|ें)?|सम्मेलन(?:ों)?)",
        ("buyer-seller meets", "dubai expo"),
    ),
    "awards": (r"\b(?:national\s+)?(?:odop\s+)?awards?\b|पुरस्कार(?:ों)?", ("awards",)),
    "training": (
        r"\bcapacity building\b|\btraining\b|\boutreach\b|\bawareness\b|\bhandholding\b|प्रशिक्षण",
        ("outreach and training", "capacity building", "awareness"),
    ),
    "MSMEs": (
        r"\bmsmes?\b|\bmses?\b|\bmicro,? small and medium(?: scale)? enterprises?\b|\bsmall (?:and medium )?enterprises\b|एमएसएमई|\bartisans? and makers\b",
        ("msme schemes",),
    ),
    "agriculture clusters": (
        r"\bagri(?:culture|cultural)? exports? policy\b",
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
    "CLUSTER": "agriculture clusters",
}
"""The subject of measures taken on a topic."""
STANDS_ALONE: Final = frozenset(["MSMEs", "exports by MSMEs", "agriculture clusters", "awards"])
"""Subjects of which the facts on record speak whatever the scheme, so that steps on them are answered without one."""

WORDS: Final[Mapping[str, str]] = {
    "MALL": "mall malls मॉल मॉलों",
    "CLUSTER": "cluster clusters क्लस्टर क्लस्टरों",
    "PRODUCT": "product products उत्पाद उत्पादों item items वस्तु वस्तुओं वस्तुएं",
    "DISTRICT": "district districts जिला जिले जिलों",
    "BODY": "committee committees समिति समितियों समितियां समितियाँ",
    "ASPIRATIONAL": "aspirational आकांक्षी",
    "SECTOR": "sector sectors handloom handlooms handicraft handicrafts textile textiles marine dairy agriculture agricultural क्षेत्रक हथकरघा हस्तशिल्प agri हस्तकरघा",
    "FUNDS": "budget budgetary fund funds amount amounts allocation allocations expenditure outlay sum बजट धनराशि निधि व्यय राशि corpus grants निधियां निधियों राशियां आवंटन आबंटन",
    "JOBS": "employment job jobs employed investment investments रोजगार निवेश livelihood livelihoods self-employment रोजगारों नौकरी नौकरियां नौकरियों आजीविका",
    "STEPS": "measure measures step steps effort efforts promote promoting promotion boost market marketing branding कदम उपाय उपायों कदमों प्रयास प्रयासों प्रोत्साहन प्रोत्साहित संवर्धन "
    "विपणन बढ़ावा कार्रवाई प्रचार",
    "IDENTIFY": "identified identify identification selected selection chosen shortlisted listed list lists covered cover covers assigned designated included picked चुने चुना चुनी चयनित चिह्नित चिह्नांकित पहचाने पहचाना पहचानी आवृत सम्मिलित निर्धारित "
    "covering coverage included include recognised recognized figuring mapped onboarded implemented identifies unique पहचान चिन्हित चयन शामिल चयनित तय आच्छादित समाविष्ट समाहित जोड़ा जोड़े जोड़ी",
    "APPROVE": "approved अनुमोदित स्वीकृत मंजूर मंजूरी स्वीकृति अनुमोदन",
    "STATUS": "status stage stages progress state-of स्थिति position progressed प्रगति",
}
"""Single words by what they say."""

_SET_UP: Final = "functional formation order orders notification notifications started ordered constituted constitute constitution formed form functioning set notified established level levels place since met dates date गठित गठन किया चुकी existence come came into yet remaining still formally exist exists स्थापित अब बनाई operational operationalised created instituted कार्यरत बनी"
_LACKING: Final = "without lack lacks lacking devoid uncovered unidentified left बिना रहित वंचित शेष"
_MONEY: Final = (
    "plan plans allocated allotted released sanctioned spent used utilised utilized disbursed incurred earmarked provided made separate financial "
    "assistance quantum own head implementation provision utilisation utilization आवंटित जारी खर्च हुआ की गई corpus grant set apart expended given extended दी किए आबंटित स्वीकृत dedicated exclusive compared पृथक अलग प्रावधान"
)
_GRANTED: Final = "extended issued notified granted provided allotted accorded conferred दर्जा"
_BEGUN: Final = "started begun launched introduced commenced शुरू आरंभ लाया लाए लाई"
SUPPORT: Final[Mapping[str, str]] = {
    "products": f"{_GRANTED} {_BEGUN} falling ली prepared compiled represent representing adopted {_LACKING} component basket approved component been identified declared designated find place name names all "
    "अनुमोदित घटक assigned allotted notified against goods distinctive distinct decided finalised finalized drawn having wise शामिल विशिष्ट earmarked belong belongs featured enjoy currently produced सूची उत्पादित",
    "committees": f"{_SET_UP} {_LACKING}",
    "meetings": f"last first पिछली अंतिम आखिरी {_SET_UP} once held hold convened conducted आयोजित",
    "plans": f"formally प्रकाशित औपचारिक प्रकाशन achieved devised chalked worked प्रारूप मसौदा योजनाओं योजनाएं योजनाएँ date dates सार्वजनिक पोर्टल वेबसाइट उपलब्ध placed put uploaded hosted approval adoption notification when pending {_LACKING} published public domain portal prepared prepare preparation drafted draft adopted adopt notified notify finalised finalized finalise approved made formulated "
    "formulate drawn specific प्लान तैयार अंतिम रूप ready plan plans readied completed remaining तैयारी अनुमोदित अधिसूचित अंगीकृत अपनाई अपनाया बनाई बनाया बनी गई दिया framed framing developed evolved",
    "aspirational": "identified selected covered names name list नाम designated designation declared notified classified categorised चिन्हित चिह्नित घोषित नामित counted reckoned treated falling",
    "sector": "belonging goods basket belong belongs falling separately distribution food processing others other identified selected share total classification classified classify category categories head heads form part grouped respectively क्षेत्र क्षेत्रों कृषि वर्गीकरण श्रेणी composition constitute constitutes comprise comprising",
    "gi": f"{_GRANTED} earned earning won bagged belonging belongs got registrations basket products product registered registration granted grant received obtained getting status recognised register tag tagged have having list identified included accorded accord conferred bestowed carry carries carrying bear bears bearing possess possessing secured awarded प्रदान मिला मिली पंजीकृत पंजीकरण उत्पादों टैग enjoy enjoys enjoying protection protected held hold holding holds",
    "malls": f"{_MONEY} likely expected संभावना पूरा पूर्ण होने बनाया शहर शहरों received approval outlay kept total allocated stand proposals physical completion completed period time months coming upcoming progress made therein till state construction constructed cost setting set up established establish approved projects project proposals sanction status work states location locations located estimated site sites cities city places come under निर्माण निर्माणाधीन स्थापना स्थापित लागत स्थान मंजूर",
    "lists": "",
    "clusters": "export exports specific crop crops wise identified finalised finalized notified selected covered approved names name set up established declared included place places district commodity commodities चिन्हित चिह्नित चयनित फसल फसलों नाम",
    "hubs": "शहर शहरों allotted awarded assigned developer developers operator operators allowed permitted will set up established establish proposed proposes propose proposal locations location places identified approved names firms companies pilot basis setting operational "
    "status therefor number selected agency agencies entities come coming launched स्थापित स्थापना प्रस्तावित प्रस्ताव स्थान",
    "kendras": f"{_GRANTED} {_BEGUN} काम operationalised commissioned inaugurated launched post office offices working set up established opened functioning operational number setting status country open opening started made running खोले खोला खोली स्थापित स्थापना कार्यरत चल operation located location locations functional working operated",
    "exports": "contributed contributing contribution contributes प्रतिशत योगदान रुपये रुपए रुपयों डॉलर declined declines declining decreased decreasing increased increasing increases risen rising rose fallen falling fall fell falls drop dropped dip dipped grown grew growing shown showing show showed witnessed witnessing negative positive upward downward downfall rate against over वृद्धि कमी गिरावट घटा घटे घटी बढ़ा बढ़े बढ़ी बढ़ोतरी बढ़ोत्तरी आई आयी दर्ज तुलना हिस्सा हिस्सेदारी percentage decline decrease increase rise exporting share shares percentage percent करने shipped abroad worth exports export total value growth merchandise goods made recorded registered district districts products terms overall outward shipped माल मूल्य निर्यात हुआ किया कुल exported compared comparison",
    "districts": "existing exist exists there overall administrative revenue as",
    "facts": "enrolled onboarded address link placed placing putting public domain उपलब्ध received so far under signed signing entered onboarded available prepared formulated framed drafted adopted notified own sanctioned recognised recognized registered created opened any through been and by of launched implemented बनाई तैयार प्राप्त हस्ताक्षरित हस्ताक्षर किए अधिसूचित पंजीकृत उपलब्ध",
    "changes": "new newly created carved formed abolished bifurcated creation abolition names name effective date dates period parent reorganisation existing recently "
    "सृजित गठित समाप्त बनाए नए नवगठित अवधि",
    "composition": "functionaries sit sits entrusted chairmanship provision provisions inclusion represented representation representatives representative included include part nominated nomination involved associated permanent also शामिल प्रतिनिधि प्रतिनिधियों प्रतिनिधित्व प्रावधान बनाया नामित officers officer serve serves serving represented functions function assigned members member chairs chaired chairperson headed head heads authority role roles responsibilities duties mandate composition "
    "convener secretary constituted thereof structure entrusted संरचना सदस्य सदस्यों कार्य अध्यक्ष दायित्व",
    "budget": f"{_MONEY} line money",
    "jobs": "युवाओं people अवसर अवसरों उपलब्ध पैदा generated created creation data maintains result workers artisans rural areas attracted provided opportunities quantum private direct indirect persons got who through received "
    "youth women led youths मिला हुआ लोगों सृजित सृजन weavers craftsmen families engaged gained secured livelihood self कारीगरों बुनकरों महिलाओं ग्रामीण extent magnitude avenues accrued",
    "aims": f"{_BEGUN} launched introduced conceived started main purpose purposes envisaged underlying behind",
    "merger": "operationally initiative initiatives with integrated integration converged convergence amalgamated subsumed clubbed synergised linked dovetailed two separate distinct since already एकीकृत एकीकरण",
    "choice": "through whom as guidelines selecting selects select products adopted followed fixed prescribed laid down selected identified selection products role government governments states finalising finalizing finalisation finalization finalised deciding decide decided determined determining consulted consultation district authority राज्यों परामर्श",
    "effect": "create created creating raise raised enhance enhanced increase increased exports export generate generated generating help helped helping promote promoted promoting "
    "given able enterprises new value growth",
    "begin": "scheme launch",
    "measures": "integrate integrating held conducted hosted आयोजित प्रसार consumers customers buyers encourage encouraging sales बिक्री उठा adopted link linking ensure ensuring women किसानों महिलाओं कारीगरों बुनकरों शिल्पकारों local industries industry लाने participate participation taken undertaken initiated made create organised organized launched activities carried through impetus give export exports exporting domestic international markets market improve increase sale sell support provide "
    "provided enhancing enhance develop promoted promoting given more further identified work initiative initiatives role action exporters exporter "
    " make onboard on-board easy ease facilitate facilitating help growers makers farmers producers instituted notified "
    "विदेशी पहुंचाने पहुँचाने पहुंच निर्यातकों उत्पादकों उठाए उठाये निर्यात बाजारों विकसित विदेश उपलब्ध कराने extended extend taking part abroad enable enabling artisans weavers craftsmen craftspersons sellers selling access wider visibility popularise popularize brand exported overseas foreign countries reach बनाने बढ़ाने बेचने सुविधा बाजार विदेशों global globally worldwide",
}
"""Words that belong to one thing asked, and say nothing where it is not asked."""

_PLAIN: Final = (
    "extent figures a about above abovementioned according accordingly across aforesaid all along alongwith already count "
    "also among amongst an and any are areas as at available be because been being between both but by "
    "came come concerned concerning country covering current currently "
    "data date detail details did different do does done during each each-of either entire especially etc every "
    "existing far for from furnish further given government government's govt had has have having hon'ble how i "
    "if ii in including india indicating information initiative initiatives into is it it's its itself kind kindly "
    "kinds latest like list madam made maintained maintains many mentioned minister ministry much name namely "
    "names no not now number numbers of off on one ongoing or out over particular "
    "particularly particulars pertaining place please present presently programme programmes regard regarding region "
    "regions related relating respect respectively said same scheme schemes separately set since sir so "
    "so-called some specially specific state state's states such taken territories territory than that the their them "
    "then there thereafter thereby therefor therefrom therein thereof thereon thereto thereunder these they this "
    "those though till till-date to total totally type types under union up up-to-date upto ut uts various viz was "
    "were what where whereas whereby wherein whether which while who whole whom whose wise with within "
    "year years yes yet "
    "अंतर्गत अनुसार अब आज इन इनके इस इसका इसके इसमें उक्त उन उनका उनके एवं ऐसे और कब कर करने कहां का किए कितना "
    "कितनी कितने किन किया की कुल के को कौन कौन-कौन क्या क्षेत्रों गई गए गया गये जा जिनके जिनमें जिसमें तक तत्संबंधी "
    "तथा तहत तो दिया दे देने देश दौरान द्वारा नहीं नाम ने पर पहल प्रत्येक प्राप्त ली लिया बारे ब्यौरा में यदि या योजना रही "
    "रहे राज्य राज्यों रूप लिए लिये वर्ष वहां वाली वाले विभिन्न संख्या संघ सभी सरकार सहित साथ से हां ही हुआ "
    "अथवा हुए हेतु है हैं हो होने "
    "होते होती कोई fiscal formally even moreover sought respective applicable हुई सा सी प्रयोजन प्रयोजनार्थ प्रयोजनों पूर्वोक्त उपर्युक्त उपरोक्त संबंधित "
    " together individually throughout nationwide countrywide following exact "
    "exactly precise comprehensive detailed factual furnished stating brief briefly again thereat still "
    "stands stand stood today वर्तमान कौन-सा कौन-सी कौन-से कौनसे किस किसी किन-किन कितने-कितने कितनी-कितनी वे वह यह ये उस "
    "उसका उसके इसकी उनकी इनकी जिन जिस जिसके था थी थे रहा जाने जाता जाती दी दिए दिये गयी लेकर समस्त पूरे पूरी "
    "संपूर्ण क्षेत्र क्षेत्रवार कुल-मिलाकर तारीख तिथि महोदय बताने कृपा करेंगे अभी अभी-तक "
    "उन्हें इन्हें जिन्हें तारीखों तिथियों तारीखें तिथियां हुईं उनमें इनमें उसमें जहां वहाँ यहां हाँ की-गई चुके चुका चुकी कर-दिया करके अब-तक आदि विवरण जानकारी नामों सूची उनसे इससे विशेषकर विशेषतः विशेषतया संबंध "
)
PLAIN: Final = frozenset(_PLAIN.split())
"""The words that every question is made of."""

UNMAPPED: Final = (
    r"\b(?:marathwada|vidarbha|konkan|khandesh|saurashtra|bundelkhand|baghelkhand|rohilkhand|pur?vanchal|awadh|braj|doab|malwa|mahakaushal"
    r"|nimar|rayalaseema|coastal andhra|uttarandhra|malabar|kalyana[ -]?karnataka|hyderabad[ -]?karnataka|kittur[ -]?karnataka"
    r"|malnad|tulu ?nadu|kongu(?: nadu)?|delta districts|seemanchal|mithila(?:nchal)?|magadh|bhojpur region|kosi|santh?al parganas?"
    r"|kolhan|dooars|terai|jangal ?mahal|shekhawati|marwar|mewar|hadoti|majha|doaba|mewat|kumaon|garhwal|bodoland|barak valley"
    r"|(?:western|eastern|central|northern|southern|coastal|north|south|east|west) (?:uttar pradesh|u\.?p\.?|bihar|gujarat|rajasthan|odisha"
    r"|karnataka|maharashtra|tamil nadu|telangana|madhya pradesh|punjab|haryana|assam)"
    r"|(?:north|south) bengal"
    r"|(?:southern|western|northern|eastern|central|hilly?|himalayan|coastal) (?:region|states?(?! of)|districts?))\b"
    r"|मराठवाड़ा|मराठवाडा|विदर्भ|कोंकण|सौराष्ट्र|बुंदेलखंड|बुन्देलखण्ड|बुंदेलखण्ड|पूर्वांचल|मालवा|मिथिलांचल|मिथिला|सीमांचल|शेखावाटी|मारवाड़|मेवाड़|कुमाऊं|गढ़वाल"
)
"""Regions inside a State, or of several States: no table with a source names their districts, so a part on one is left to the officer."""

NATIONAL: Final = (
    r"\b(?:in|across|throughout|over) (?:the )?(?:entire |whole )?country\b|\b(?:nation|country)wide\b|\ball (?:the )?(?:states?|districts? of the country)\b(?! (?:of|in|from)\b)"
    r"|\bstates?(?:\s?/\s?uts?)?[- ]wise\b|देश (?:में|के सभी|भर)|राज्य ?[/ ]? ?(?:संघ राज्य ?क्षेत्र)?[ -]?वार|सभी राज्यों"
)
"""Words by which a part is about the whole country, whatever State the title or an earlier part names."""

OF_ALL: Final = r"\ball (?:the )?districts?\b(?! (?:of|in|from)\b)"
"""Words that are about the whole country where the title names no State, and about all districts of that State where it does."""

PEOPLE: Final = frozenset(
    [
        "artisans",
        "weavers",
        "craftsmen",
        "craftspersons",
        "sellers",
        "women",
        "farmers",
        "growers",
        "किसानों",
        "महिलाओं",
        "कारीगरों",
        "बुनकरों",
        "शिल्पकारों",
    ]
)
"""For whom steps are taken: they say nothing beside the steps, and without them ask how many there are."""

REGISTERED: Final = frozenset(
    [
        "agricultural",
        "agriculture",
        "handicraft",
        "handicrafts",
        "category-wise",
        "category",
        "sector",
        "by",
        "हस्तशिल्प",
        "कृषि",
    ]
)
"""Words of sectors that are categories of the register of Geographical Indications too."""

GIVEN: Final = MappingProxyType(
    {
        "MSMEs": frozenset(["assistance", "financial", "money"]),
        "PMFME-ODOP": frozenset(["food"]),
    }
)
"""What a subject of measures or a scheme is about by itself, so that the words say nothing beside it: food under the PM FME scheme."""

JOINED: Final = frozenset(
    [
        "integrated",
        "integration",
        "converged",
        "convergence",
        "amalgamated",
        "subsumed",
        "clubbed",
        "synergised",
        "linked",
        "dovetailed",
        "एकीकृत",
        "एकीकरण",
    ]
)
"""Words by which two initiatives are one, where a part names them both."""

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
    "Jammu and Kashmir": r"j\s?&\s?k|जम्मू[- ](?:(?:और|एवं|व|तथा) )?कश्मीर",
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
