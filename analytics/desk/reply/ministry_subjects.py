"""The Ministries of the Government of India with words of their own subjects, after the Allocation of Business Rules, 1961.

One row per Ministry: its portfolio in English and Hindi, and words by which a part names a subject that the Rules give it. No word is
of the exports, the initiatives or the enterprises that the Ministry of Commerce and Industry answers on: a word that many Ministries
share (training, credit, women, employment) stands only with what makes it one Ministry's.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class OfMinistry(NamedTuple):
    """One row per Ministry. `english` and `hindi` are patterns of its own subjects, blank where none is sought."""

    portfolio: str
    portfolio_hi: str
    english: str = ""
    hindi: str = ""


SUBJECTS: Final = (
    OfMinistry("Commerce & Industry", "वाणिज्य एवं उद्योग"),
    OfMinistry(
        "Micro, Small and Medium Enterprises",
        "सूक्ष्म, लघु और मध्यम उद्यम",
        r"\bcgtmse\b|\bpmegp\b|\bsfurti\b|\budyam\b|\bdelayed payments?\b|\bpm vishwakarma\b|\bmsme(?:s| units?)? (?:closed|shut)|\bsamadhaan\b|\bkhadi\b|\bcoir board\b"
        r"|\bvillage industries\b|\bcoir workers?\b|\bsick (?:msmes?|units)\b|\bloans? (?:to|for|given to) (?:the )?msmes?\b",
        r"सीजीटीएमएसई|पीएमईजीपी|विश्वकर्मा|बंद हु\S+ एमएसएमई|उद्यम पंजीकरण|स्फूर्ति|खादी|ग्रामोद्योग|कॉयर बोर्ड",
    ),
    OfMinistry(
        "Food Processing Industries",
        "खाद्य प्रसंस्करण उद्योग",
        r"\b(?:beneficiar(?:y|ies)|credit[- ]linked|subsid(?:y|ies)|loans?)\b[^;]*?\b(?:pm ?fme\b|micro food processing)|\b(?:pm ?fme\b|micro food processing)[^;]*?\b(?:beneficiar(?:y|ies)|credit[- ]linked|subsid(?:y|ies)|loans?)\b"
        r"|\bincubation cent(?:re|er)s?\b[^;]*?\bpm ?fme\b|\bmega food parks?\b|\bkisan sampada\b|\bcold chains?\b|\bseed capital\b|\bcommon incubation\b",
        r"(?:पीएमएफएमई|सूक्ष्म खाद्य)[^;]*?(?:लाभार्थ|सब्सिडी|अनुदान|ऋण)|(?:लाभार्थ|सब्सिडी|ऋण)[^;]*?(?:पीएमएफएमई|सूक्ष्म खाद्य)|किसान संपदा|मेगा फूड पार्क|कोल्ड चेन|शीत श्रृंखला|बीज पूंजी",
    ),
    OfMinistry(
        "Development of North Eastern Region",
        "उत्तर पूर्वी क्षेत्र विकास",
        r"\bnorth[ -]eastern council\b|\bpm[- ]?devine\b|\bnesids\b|\bnlcpr\b",
        r"पूर्वोत्तर परिषद|पीएम[- ]डिवाइन",
    ),
    OfMinistry(
        "Textiles",
        "वस्त्र",
        r"\b(?:wages?|incomes?|earnings?) (?:of|earned by|paid to) (?:the |a )?(?:handloom )?weavers?\b|\bweavers?\b[^;]*?\b(?:wages?|earn|insurance|loans? waived|mudra|suicides?|identity cards?)\b"
        r"|\bnumber of (?:handloom )?weavers?\b|\bpower ?looms?\b|\bsilk board\b|\btasar\b|\bcocoons?\b|\bhandloom (?:weavers?|census)\b"
        r"|\bpm[- ]?mitra\b|\btextile parks?\b|\byarn (?:bank|supply|subsidy)\b|\bjute (?:mills?|growers|packaging)\b|\bcotton corporation\b|\bpahchan\b|\bnational textile corporation\b|\bhathkargha\b",
        r"कोकून|तसर|पावरलूम|बुनकरों की (?:आय|मजदूरी|संख्या)|हथकरघा बुनकर|सूत (?:बैंक|आपूर्ति)|जूट मिल|पीएम[- ]मित्र|रेशम बोर्ड|पहचान पत्र[^;]*?(?:बुनकर|कारीगर)",
    ),
    OfMinistry(
        "Agriculture and Farmers Welfare",
        "कृषि एवं किसान कल्याण",
        r"\bincomes? of (?:the )?farmers?\b|\bfarmers?['’]?s? incomes?\b|\bminimum support price\b|\bmsp\b|\bcrop (?:insurance|loss)\b|\bfasal bima\b|\bpm[- ]?kisan\b|\bcluster development programme\b|\bhorticulture mission\b"
        r"|\bmakhana board\b|\bkrishi vigyan\b|\bicar\b|\bhigh yielding variet|\bseeds? (?:supplied|distributed|subsidy|quality)\b|\bpesticides?\b|\bacreage\b|\barea under (?:cultivation|the crop)\b"
        r"|\b(?:grants?|subsid(?:y|ies)|compensation|loans?)\b[^;,]{0,40}\b(?:growers?|farmers?|cultivators?)\b|\b(?:growers?|farmers?|cultivators?)\b[^;,]{0,30}\b(?:grants?|subsid(?:y|ies)|compensation)\b|\barea expansion\b"
        r"|\bfarmer producer organi[sz]ations? (?:formed|registered)\b|\bagriculture infrastructure fund\b|\bnational (?:bamboo|honey|beekeeping|saffron) (?:board|mission)\b|\bcultivat(?:ed|ion|ors?)\b|\be-?nam\b|\bfarm loans?\b",
        r"किसानों की (?:आय|आत्महत्या)|न्यूनतम समर्थन मूल्य|फसल बीमा|मखाना बोर्ड|पीएम[- ]किसान|कीटनाशक|उन्नत बीज|खेती का (?:क्षेत्र|रकबा)|बागवानी मिशन|कृषि विज्ञान केंद्र"
        r"|(?:किसानों|कृषकों|उत्पादकों)[^;,]{0,30}(?:अनुदान|सब्सिडी|मुआवज़?ा)|(?:अनुदान|सब्सिडी|मुआवज़?ा)[^;,]{0,30}(?:किसानों|कृषकों)|क्षेत्र विस्तार",
    ),
    OfMinistry(
        "Fisheries, Animal Husbandry and Dairying",
        "मत्स्यपालन, पशुपालन और डेयरी",
        r"\bfish(?:ing|eries)? (?:harbours?|landing cent(?:re|er)s?|boats?)\b|\bfishermen\b|\bfishers\b|\bpm matsya\b|\blivestock\b|\bveterinary\b|\bmilk (?:procurement|unions?|cooperatives?)\b|\bfoot and mouth\b|\baquaculture farms?\b",
        r"मत्स्य(?:न)? (?:बंदरगाह|पालन)|मछुआर|पशुपालन|पशु चिकित्सा|दुग्ध (?:संघ|समिति)",
    ),
    OfMinistry(
        "External Affairs",
        "विदेश",
        r"\bfishermen\b[^;]*?\b(?:arrest|apprehend|captur|detain|releas)\w*|\b(?:arrest|apprehend|detain)\w*[^;]*?\bfishermen\b|\bvisas?\b|\bpassports?\b|\bindian (?:nationals|workers) (?:abroad|overseas|in)\b|\bembass(?:y|ies)\b|\bevacuat\w+",
        r"मछुआरों[^;]*?गिरफ्तार|वीज़?ा|पासपोर्ट|दूतावास|विदेशों? में (?:फंसे|कार्यरत) भारतीय",
    ),
    OfMinistry(
        "Finance",
        "वित्त",
        r"\bcustoms? (?:clearances?|dut(?:y|ies)|act|examination|officers?)\b|\bred channel\b|\bgst\b|\bgoods and services tax\b|\bincome[ -]tax\b|\bbanks? (?:loans?|credit|branch\w*)\b|\bmudra\b|\bnon[- ]performing assets?\b"
        r"|\bloan waivers?\b|\bexcise dut(?:y|ies)\b|\bpublic sector banks?\b|\binsurance compan(?:y|ies)\b|\bjan dhan\b|\bkisan credit cards?\b",
        r"सीमा ?शुल्क|जीएसटी|आयकर|बैंक ऋण|मुद्रा (?:ऋण|योजना)|वस्तु (?:एवं|और) सेवा कर|जन ?धन|किसान क्रेडिट कार्ड",
    ),
    OfMinistry(
        "Labour and Employment",
        "श्रम और रोजगार",
        r"\bprovident fund\b|\bepfo?\b|\besic?\b|\bpensions? (?:of|dues|to|for)\b|\bminimum wages?\b|\b(?:daily )?wages? (?:paid|of|to)\b(?! (?:the )?(?:handloom )?weavers)|\bchild labou?r(?:ers)?\b|\be-?shram\b|\bunorgani[sz]ed workers?\b|\bgratuity\b|\btrade unions?\b"
        r"|\blabou?r (?:laws?|codes?|cess)\b|\bworkers?['’]? (?:welfare|safety|dues)\b|\bunemployment (?:rate|allowance)\b|\bbonded labou?r\b|\bmigrant (?:workers|labou?rers)\b|\bbeedi workers\b|\bcontract labou?r(?:ers)?\b|\bgig workers\b",
        r"भविष्य निधि|ईपीएफ|ईएसआई|न्यूनतम (?:मजदूरी|वेतन)|बाल (?:श्रम|मजदूर)|ई-?श्रम|असंगठित (?:क्षेत्र के )?(?:कामगार|श्रमिक)|श्रमिकों? (?:की|के|का) (?:पेंशन|बकाया|कल्याण)|बेरोजगारी (?:दर|भत्ता)|बंधुआ|प्रवासी (?:मजदूर|श्रमिक)|ग्रेच्युटी|उपदान",
    ),
    OfMinistry(
        "Planning",
        "योजना",
        r"\bniti aayog\b[^;]*?\b(?:funds?|incentives?|award|released|grants?)\b|\bdelta[ -]rank\w*|\bchampions of change\b|\baspirational (?:districts?|blocks?) programme\b[^;]*?\b(?:funds?|incentives?|released|ranking|award)"
        r"|\bfunds?\b[^;]*?\baspirational (?:districts?|blocks?) programme\b|\bmulti-?dimensional poverty\b",
        r"डेल्टा रैंक|नीति आयोग द्वारा[^;]*?(?:निधि|राशि|प्रोत्साहन|पुरस्कार)|बहुआयामी गरीबी",
    ),
    OfMinistry(
        "Communications",
        "संचार",
        r"\b(?:postal )?parcels? booked\b|\bindia post\b|\bpostal (?:tariffs?|charges|articles?|staff|services?)\b|\bspeed post\b|\bpostm[ae]n\b|\bpost offices?\b|\bgramin dak sevaks?\b|\bmobile (?:towers?|network|connectivity)\b|\bbharat ?net\b|\bbsnl\b"
        r"|\barticles (?:exported|sent|booked) through (?:the )?(?:dak|post)",
        r"भारतीय डाक|डाक ?(?:घरों|सेवकों?|विभाग|पाल)|डाकि(?:यों|ये|या)|स्पीड पोस्ट|ग्रामीण डाक सेवक|मोबाइल टावर|भारत ?नेट|बीएसएनएल",
    ),
    OfMinistry(
        "Electronics and Information Technology",
        "इलेक्ट्रॉनिकी और सूचना प्रौद्योगिकी",
        r"\bsoftware\b|\bit[- ](?:enabled|services?|parks?|exports?)\b|\bites\b|\binformation technology\b|\bsemiconductors?\b|\bdata cent(?:re|er)s?\b|\bartificial intelligence\b|\bcyber\b|\bdigital india\b|\bcommon service cent(?:re|er)s?\b|\belectronics manufacturing\b|\baadhaar\b",
        r"सॉफ्टवेयर|सूचना प्रौद्योगिकी|सेमीकंडक्टर|अर्धचालक|कृत्रिम (?:बुद्धिमत्ता|मेधा)|साइबर|डिजिटल इंडिया|आईटी (?:पार्क|सेवा)",
    ),
    OfMinistry(
        "Education",
        "शिक्षा",
        r"\bschools?\b|\buniversit(?:y|ies)\b|(?<!medical )\bcolleges?\b|\bteachers?\b|\bscholarships?\b|\bcurriculum\b|\bdrop[- ]?outs?\b|\bmid[- ]day meals?\b|\bkendriya vidyalayas?\b|\biits?\b|\bsyllabus\b",
        r"विद्यालय|विश्वविद्यालय|महाविद्यालय|शिक्षक|छात्रवृत्ति|पाठ्यक्रम|मध्याह्न भोजन",
    ),
    OfMinistry(
        "Skill Development and Entrepreneurship",
        "कौशल विकास और उद्यमशीलता",
        r"\bpmkvy\b|\bkaushal vikas\b|\bskill (?:development|india|training|cent(?:re|er)s?)\b|\bitis\b|\bindustrial training institutes?\b|\bapprentice(?:s|ship)?\b|\bjan shikshan\b",
        r"कौशल विकास|पीएमकेवीवाई|औद्योगिक प्रशिक्षण संस्थान|आईटीआई|शिक्षुता|अप्रेंटिस",
    ),
    OfMinistry(
        "Women and Child Development",
        "महिला एवं बाल विकास",
        r"\banganwadi\w*|\bnutrition(?:al)?\b|\bposhan\b|\bmalnutrition\b|\bstunt(?:ed|ing)\b|\bbeti bachao\b|\bone stop cent(?:re|er)s?\b|\bmatru vandana\b|\bchild (?:welfare|marriages?)\b|\bcr[eè]ches?\b|\bmahila shakti\b",
        r"आंगनवाड़ी|पोषण|कुपोषण|बेटी बचाओ|मातृ वंदना|वन स्टॉप सेंटर|बाल विवाह|शिशु ?गृह",
    ),
    OfMinistry(
        "Tribal Affairs",
        "जनजातीय कार्य",
        r"\btrifed\b|\bvan dhan\b|\bminor forest produce\b|\bforest rights\b|\bscheduled tribes?\b[^;]*?\b(?:status|scholarships?|schools?|included|pattas?)\b|\beklavya\b|\btribes india\b|\bpm[- ]?janman\b|\bpvtgs?\b",
        r"ट्राइफेड|वन ?धन|लघु वन ?उपज|वन अधिकार|एकलव्य|जनमन",
    ),
    OfMinistry(
        "Rural Development",
        "ग्रामीण विकास",
        r"\bmg?nregas?\b|\bmahatma gandhi national rural\b|\bgram sadak\b|\bpmgsy\b|\bnrlm\b|\blivelihoods? missions?\b|\bawaas? yojana[- ]*\(?gramin\b|\bpmay-g\b|\bsaras\b|\brural (?:roads|housing)\b|\blakhpati didis?\b|\brurban\b",
        r"मनरेगा|ग्राम सड़क|आजीविका मिशन|आवास योजना[- ]*\(?ग्रामीण|लखपति दीदी|सरस मेल|ग्रामीण सड़क",
    ),
    OfMinistry(
        "Panchayati Raj",
        "पंचायती राज",
        r"\bgram panchayats?\b|\bpanchayats?\b|\bpesa\b|\bsvamitva\b|\bgram sabhas?\b|\brashtriya gram swaraj\b",
        r"ग्राम पंचायत|पंचायत(?:ों|ी)?|पेसा|स्वामित्व योजना|ग्राम सभा",
    ),
    OfMinistry(
        "Housing and Urban Affairs",
        "आवासन और शहरी कार्य",
        r"\bsmart cit(?:y|ies)\b|\bamrut\b|\bpmay-u\b|\bawaas? yojana[- ]*\(?urban\b|\bsvanidhi\b|\bstreet vendors?\b|\bmetro rail\b|\burban local bod(?:y|ies)\b|\bslums?\b|\bswachh bharat mission[- ]*\(?urban",
        r"स्मार्ट सिटी|अमृत योजना|स्वनिधि|रेहड़ी|फेरीवाल|मेट्रो रेल|शहरी स्थानीय निकाय|झुग्गी",
    ),
    OfMinistry(
        "Environment, Forest and Climate Change",
        "पर्यावरण, वन और जलवायु परिवर्तन",
        r"\bpollut(?:ion|ing|ed|ants?)\b|\beffluents?\b|\b(?:common )?(?:effluent |sewage )?treatment plants?\b|\bforest clearances?\b|\bwild ?life\b|\bafforestation\b|\bair quality\b|\bhazardous waste\b|\bplastic waste\b|\beco-sensitive\b|\bcarbon emissions?\b",
        r"प्रदूषण|बहिःस्राव|शोधन संयंत्र|अपशिष्ट|वन्य ?जीव|वनीकरण|वायु गुणवत्ता|पर्यावरण मंजूरी|वन मंजूरी",
    ),
    OfMinistry(
        "Jal Shakti",
        "जल शक्ति",
        r"\bdrinking water\b|\bjal jeevan\b|\btap (?:water )?connections?\b|\birrigation (?:projects?|canals?|schemes?)\b|\bground ?water\b|\bnamami gange\b|\bflood (?:control|management)\b|\bsinchai\b|\briver (?:linking|pollution|cleaning)\b|\bdams?\b",
        r"पेयजल|जल जीवन|नल (?:से )?जल|नल कनेक्शन|सिंचाई परियोजना|भू-?जल|नमामि गंगे|बाढ़ (?:नियंत्रण|प्रबंधन)|नदी जोड़",
    ),
    OfMinistry(
        "Home Affairs",
        "गृह",
        r"\bpolice (?:stations?|force|personnel|action)\b|\bcrimes?\b|\bfirs? registered\b|\bleft wing extremis[mt]\b|\bnaxal\w*|\bcensus of india\b|\bborder (?:fencing|security)\b|\bsmuggl\w+|\bdisaster relief\b|\bcitizenship\b|\bterroris[mt]\w*",
        r"पुलिस|अपराध|उग्रवाद|नक्सल|जनगणना|सीमा (?:सुरक्षा|पर बाड़)|तस्करी|आपदा राहत|नागरिकता|आतंकवाद",
    ),
    OfMinistry(
        "Health and Family Welfare",
        "स्वास्थ्य और परिवार कल्याण",
        r"\bhospitals?\b|\bmedical colleges?\b|\bdoctors?\b|\bayushman\b|\bvaccin\w+|\bsilicosis\b|\btuberculosis\b|\bcancer\b|\bfssai\b|\bfood safety\b|\badulterat\w+|\bhealth (?:cent(?:re|er)s?|insurance|check-?ups?|hazards?|card)\b|\boccupational diseases?\b",
        r"अस्पताल|मेडिकल कॉलेज|चिकित्सक|आयुष्मान|टीकाकरण|सिलिकोसिस|क्षय रोग|कैंसर|मिलावट|स्वास्थ्य (?:केंद्र|बीमा|जांच)",
    ),
    OfMinistry(
        "Law and Justice",
        "विधि और न्याय",
        r"\bcourts?\b|\bpending cases\b|\bjudges?\b|\bfast track\b|\blegal aid\b|\belectoral\b|\blok adalats?\b",
        r"न्यायालय|लंबित मामल|न्यायाधीश|लोक अदालत|विधिक सहायता|निर्वाचक",
    ),
    OfMinistry(
        "Civil Aviation",
        "नागर विमानन",
        r"\bair freight\b|\bair cargo\b|\bkrishi udan\b|\bairports?\b|\bflights?\b|\budan (?:scheme|routes?)\b|\bairlines?\b|\bair connectivity\b",
        r"कृषि उड़ान|विमानपत्तन|हवाई अड्ड|उड़ान योजना|हवाई (?:संपर्क|माल)",
    ),
    OfMinistry(
        "Railways",
        "रेल",
        r"\brail(?:way)? (?:freight|wagons?|lines?|stations?|coach(?:es)?|connectivity|projects?)\b|\bkisan rails?\b|\btrains?\b|\bone station one product\b|\bdoubling of\b|\bgauge conversion\b",
        r"रेल (?:भाड़ा|लाइन|परियोजना|संपर्क)|रेलवे|किसान रेल|रेलगाड़|ट्रेन|एक स्टेशन",
    ),
    OfMinistry(
        "Road Transport and Highways",
        "सड़क परिवहन और राजमार्ग",
        r"\bnational highways?\b|\bexpressways?\b|\btoll (?:plazas?|tax|collection)\b|\bbharatmala\b|\broad accidents?\b|\bflyovers?\b|\bfour[- ]lan\w+",
        r"राष्ट्रीय राजमार्ग|एक्सप्रेस-?वे|टोल|भारतमाला|सड़क दुर्घटना|फोर ?लेन",
    ),
    OfMinistry(
        "Ports, Shipping and Waterways",
        "पत्तन, पोत परिवहन और जलमार्ग",
        r"\bsagarmala\b|\bport (?:trusts?|capacity|charges|dredging)\b|\bmajor ports?\b|\bshipping (?:lines?|freight|compan(?:y|ies))\b|\binland waterways?\b|\bdredging\b|\bshipbuilding\b|\bcontainer terminals?\b",
        r"सागरमाला|बड़े पत्तन|महापत्तन|जलमार्ग|पोत निर्माण|ड्रेजिंग",
    ),
    OfMinistry(
        "Power",
        "विद्युत",
        r"\bpower (?:supply|cuts?|tariffs?|plants?)\b|\belectricity\b|\bdiscoms?\b|\belectrif(?:ied|ication)\b",
        r"बिजली|विद्युत|डिस्कॉम",
    ),
    OfMinistry(
        "New and Renewable Energy",
        "नवीन और नवीकरणीय ऊर्जा",
        r"\bsolar (?:power|energy|plants?|pumps?|rooftops?|parks?)\b|\brenewable energy\b|\bwind (?:energy|power)\b|\bpm[- ]?kusum\b|\bgreen hydrogen\b",
        r"सौर ऊर्जा|नवीकरणीय ऊर्जा|पवन ऊर्जा|कुसुम|हरित हाइड्रोजन",
    ),
    OfMinistry(
        "Mines",
        "खान",
        r"\bmining leases?\b|\billegal mining\b|\bmineral foundations?\b|\bdmf\b|\bmineral royalt(?:y|ies)\b|\bmica mines?\b",
        r"खनन|खनिज फाउंडेशन",
    ),
    OfMinistry("Coal", "कोयला", r"\bcoal (?:mines?|blocks?|mining|supply|india)\b", r"कोयला"),
    OfMinistry("Steel", "इस्पात", r"\bsteel plants?\b|\bsail\b", r"इस्पात (?:संयंत्र|कारखान)"),
    OfMinistry(
        "Petroleum and Natural Gas",
        "पेट्रोलियम और प्राकृतिक गैस",
        r"\blpg\b|\bujjwala\b|\bpetrol\b|\bdiesel\b|\bcity gas\b|\bpng connections?\b|\brefiner(?:y|ies)\b|\bnatural gas\b",
        r"एलपीजी|उज्ज्वला|पेट्रोल|डीजल|प्राकृतिक गैस",
    ),
    OfMinistry(
        "Consumer Affairs, Food and Public Distribution",
        "उपभोक्ता मामले, खाद्य और सार्वजनिक वितरण",
        r"\bration cards?\b|\bpublic distribution\b|\bfair price shops?\b|\bhallmark\w*|\bbureau of indian standards\b|\bbis (?:standards?|certification)\b|\bfood corporation\b|\bsugar mills?\b|\bcane (?:dues|arrears)\b|\bconsumer complaints?\b|\bgodowns?\b|\bprice rise\b",
        r"राशन कार्ड|सार्वजनिक वितरण|उचित दर|हॉलमार्क|भारतीय मानक ब्यूरो|चीनी मिल|गन्ना (?:बकाया|किसानों)|गन्ने का बकाया|उपभोक्ता शिकायत|गोदाम",
    ),
    OfMinistry(
        "Tourism",
        "पर्यटन",
        r"\btouris[mt]s?\b|\bswadesh darshan\b|\bprashad\b|\bhome ?stays?\b|\bpilgrim\w*",
        r"पर्यटन|पर्यटक|स्वदेश दर्शन|प्रसाद योजना|तीर्थ",
    ),
    OfMinistry(
        "Culture",
        "संस्कृति",
        r"\bmuseums?\b|\bmonuments?\b|\barchaeolog\w+|\bunesco\b|\bfolk (?:art|dance|music)\b|\bintangible (?:cultural )?heritage\b|\bsangeet natak\b",
        r"संग्रहालय|स्मारक|पुरातत्व|यूनेस्को|लोक (?:कला|नृत्य|संगीत)|संगीत नाटक",
    ),
    OfMinistry(
        "Social Justice and Empowerment",
        "सामाजिक न्याय और अधिकारिता",
        r"\bscheduled castes?\b[^;]*?\b(?:welfare|scholarships?|finance|loans?|status)\b|\bpm[- ]?daksh\b|\bdivyang\w*|\bpersons with disabilit\w+|\bmanual scaveng\w+|\bold age homes?\b|\bnashamukt\b|\btransgender\b",
        r"अनुसूचित जाति[^;]*?(?:कल्याण|छात्रवृत्ति|ऋण)|दिव्यांग|मैला ढोने|वृद्धाश्रम|नशा मुक्त|पीएम[- ]दक्ष",
    ),
    OfMinistry(
        "Minority Affairs",
        "अल्पसंख्यक कार्य",
        r"\bhunar haats?\b|\bpm vikas\b|\bwaqf\b|\bminorit(?:y|ies)\b[^;]*?\b(?:scholarships?|welfare|loans?|schemes?)\b|\busttad\b|\bhaj\b",
        r"हुनर हाट|वक्फ|अल्पसंख्यक|हज यात्र",
    ),
    OfMinistry(
        "Ayush",
        "आयुष",
        r"\bayush\b|\bayurved\w+|\bunani\b|\bmedicinal plants? board\b|\bsiddha\b",
        r"आयुष (?:मंत्रालय|औषधालय)|आयुर्वेद|यूनानी|औषधीय पादप बोर्ड",
    ),
    OfMinistry(
        "Cooperation",
        "सहकारिता",
        r"\bprimary agricultural credit\b|\bpacs\b|\bcooperative (?:societ(?:y|ies)|banks?)\b|\bmulti-?state cooperatives?\b|\bnational cooperative export\b",
        r"सहकारी (?:समिति|बैंक)|पैक्स",
    ),
    OfMinistry(
        "Heavy Industries",
        "भारी उद्योग",
        r"\belectric vehicles?\b|\bfame[- ]?(?:ii|india)\b|\bhmt\b|\bbhel\b",
        r"इलेक्ट्रिक वाहन|भेल",
    ),
    OfMinistry(
        "Chemicals and Fertilizers",
        "रसायन और उर्वरक",
        r"\bfertili[sz]ers?\b|\burea\b|\bjan aushadhi\b|\bbulk drugs?\b|\bplastic parks?\b",
        r"उर्वरक|यूरिया|जन औषधि",
    ),
    OfMinistry(
        "Science and Technology",
        "विज्ञान और प्रौद्योगिकी",
        r"\bcsir\b|\bbiotech(?:nology)? parks?\b|\baroma mission\b",
        r"सीएसआईआर|अरोमा मिशन",
    ),
    OfMinistry(
        "Youth Affairs and Sports",
        "युवा कार्यक्रम और खेल",
        r"\bkhelo india\b|\bsports? (?:complex|stadiums?|academ\w+)\b|\bnehru yuva\b",
        r"खेलो इंडिया|खेल (?:मैदान|परिसर|अकादमी)",
    ),
    OfMinistry(
        "Defence",
        "रक्षा",
        r"\bdefence (?:corridors?|production|land|exports?)\b|\bex-servicemen\b|\bagniveers?\b|\bordnance factor\w+",
        r"रक्षा (?:गलियारा|उत्पादन|निर्यात)|पूर्व सैनिक|अग्निवीर|आयुध",
    ),
    OfMinistry(
        "Information and Broadcasting",
        "सूचना और प्रसारण",
        r"\bdoordarshan\b|\ball india radio\b|\bfilm (?:shooting|city|industry)\b|\bcommunity radio\b",
        r"दूरदर्शन|आकाशवाणी|फिल्म (?:सिटी|उद्योग)|सामुदायिक रेडियो",
    ),
    OfMinistry(
        "Corporate Affairs",
        "कारपोरेट कार्य",
        r"\bcsr funds?\b|\bcorporate social responsibility\b|\bshell compan(?:y|ies)\b|\binsolvenc(?:y|ies)\b",
        r"सीएसआर|कारपोरेट सामाजिक|दिवाला",
    ),
    OfMinistry(
        "Personnel, Public Grievances and Pensions",
        "कार्मिक, लोक शिकायत और पेंशन",
        r"\bupsc\b|\bias officers?\b|\bcbi\b|\bcompassionate appointments?\b|\brti applications?\b",
        r"संघ लोक सेवा आयोग|अनुकंपा नियुक्ति",
    ),
)
"""Every Ministry that such parts belong to, that of Commerce and Industry first."""
