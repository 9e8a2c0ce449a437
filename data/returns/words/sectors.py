"""The sectors of the lists of products, and the words that mean each of them in English, Hindi and the States' languages."""

import re

from data.returns.words.endings import bases
from data.returns.words.vocabulary import plain

_SECTOR_WORDS = {
    "Agriculture": "agriculture|agricultural|agri|horticulture|कृषि|शेती|कृषी|কৃষি|કૃષિ|ખેતી|କୃଷି|வேளாண்மை|வேளாண்|விவசாயம்|వ్యవసాయం|వ్యవసాయ|ಕೃಷಿ|കൃഷി|കാർഷികം|കാർഷിക"
    "|ਖੇਤੀਬਾੜੀ|ਖੇਤੀ",
    "Handicraft": "handicraft|handicrafts|हस्तशिल्प|हस्तकला|হস্তশিল্প|হস্তকলা|હસ્તકલા|હસ્તશિલ્પ|ହସ୍ତଶିଳ୍ପ|கைவினை|கைவினைப் பொருட்கள்|கைவினைப்பொருட்கள்|హస్తకళ|హస్తకళలు|హస్తకళల|ಕರಕುಶಲ"
    "|ಕರಕುಶಲ ವಸ್ತುಗಳು|കരകൗശലം|കരകൗശല|ਦਸਤਕਾਰੀ|ਹਸਤਸ਼ਿਲਪ",
    "Manufacturing": "manufacturing|विनिर्माण|उत्पादन उद्योग|निर्मिती उद्योग|ઉત્પાદન ઉદ્યોગ|ઉત્પાદન ક્ષેત્ર|উৎপাদন|উৎপাদন শিল্প|উৎপাদনশিল্প|ଉତ୍ପାଦନ ଶିଳ୍ପ|உற்பத்தித் துறை|உற்பத்தி|తయారీ పరిశ్రమ|ಉತ್ಪಾದನಾ|ഉൽപ്പാദനം|നിർമ്മാണം|ਨਿਰਮਾਣ|তৈরি শিল্প|తయారీ|ತಯಾರಿಕೆ|ತಯಾರಿಕಾ",
    "Food Processing": "food processing|processed food|खाद्य प्रसंस्करण|अन्न प्रक्रिया|अन्नप्रक्रिया|খাদ্য প্রক্রিয়াকরণ|খাদ্য প্ৰক্ৰিয়াকৰণ|ખાદ્ય પ્રક્રિયા|ફૂડ પ્રોસેસિંગ|ଖାଦ୍ୟ ପ୍ରକ୍ରିୟାକରଣ"
    "|உணவு பதப்படுத்துதல்|ఆహార శుద్ధి|ಆಹಾರ ಸಂಸ್ಕರಣೆ|ഭക്ഷ്യ സംസ്കരണം|ഭക്ഷ്യസംസ്കരണം|ਫੂਡ ਪ੍ਰੋਸੈਸਿੰਗ",
    "Textile": "textile|textiles|वस्त्र|वस्त्रोद्योग|বস্ত্র|বস্ত্ৰ|કાપડ|ટેક્સટાઇલ|ବସ୍ତ୍ର|ஜவுளி|జౌళి|ಜವಳಿ|ടെക്സ്റ്റൈൽ|ਕੱਪੜਾ|ਟੈਕਸਟਾਈਲ",
    "Handloom": "handloom|handlooms|हथकरघा|हातमाग|হাতে বোনা তাঁত|তাঁত|তাঁতশিল্প|তাঁত শিল্প|হস্তচালিত তাঁত|হস্ততাঁত|হাততাঁত|તાંત|હાથશાળ|હાથસાળ|ହସ୍ତତନ୍ତ|கைத்தறி|చేనేత|ಕೈಮಗ್ಗ|കൈത്തറി|ਹੱਥਖੱਡੀ|ਹੱਥ ਖੱਡੀ",
    "Marine": "marine|fisheries|fishery|मत्स्य|मत्स्य पालन|मत्स्यव्यवसाय|मत्स्योद्योग|মৎস্য|মৎস্যচাষ|মৎস্য চাষ|মীন|મત્સ્ય|મત્સ્યોદ્યોગ|ମତ୍ସ୍ୟ|ମତ୍ସ୍ୟ ଚାଷ|மீன்வளம்|மீன்வளத்துறை|మత్స్య|మత్స్య పరిశ్రమ|ಮೀನುಗಾರಿಕೆ|ಮತ್ಸ್ಯ|മത്സ്യം|മത്സ്യബന്ധനം|മത്സ്യമേഖല|ਮੱਛੀ ਪਾਲਣ|समुद्री|सागरी|সামুদ্রিক|সামুদ্ৰিক|દરિયાઈ|ସାମୁଦ୍ରିକ|கடல்சார்|కడలి ఉత్పత్తులు|సముద్ర|సముద్ర ఉత్పత్తులు|ಸಮುದ್ರ|സമുദ്രോൽപ്പന്നങ്ങൾ|സമുദ്രോല്പന്നങ്ങൾ|ਸਮੁੰਦਰੀ",
    "Others": "others|other|अन्य|इतर|অন্যান্য|অন্য|অন্যান্য|અન્ય|ଅନ୍ୟାନ୍ୟ|ଅନ୍ୟ|மற்றவை|பிற|ఇతర|ఇతరాలు|ఇతరములు|ಇತರೆ|ಇತರ|മറ്റുള്ളവ|മറ്റ്|ਹੋਰ",
    "Dairy": "dairy|डेयरी|दुग्ध|दुग्धव्यवसाय|দুগ্ধ|ડેરી|ଦୁଗ୍ଧ|பால்வளம்|పాడి|ಹೈನುಗಾರಿಕೆ|ക്ഷീരം|ਡੇਅਰੀ",
}
SECTORS = frozenset(_SECTOR_WORDS)
_SECTOR_OF = {plain(word): sector for sector, words in _SECTOR_WORDS.items() for word in words.split("|")}
_BESIDE = (
    "sector|product|products|क्षेत्र|उत्पाद|उत्पादन|ক্ষেত্র|ক্ষেত্ৰ|খাত|পণ্য|ક્ષેત્ર|ઉત્પાદન|କ୍ଷେତ୍ର|துறை|రంగం|రంగ|ಕ್ಷೇತ್ರ|ವಲಯ|മേഖല|ਖੇਤਰ"
)
_BESIDE_WORDS = "|".join(map(plain, _BESIDE.split("|")))
_BARE = re.compile(rf"^(?:sector )|(?: (?:{_BESIDE_WORDS}))+$")


def sector_of(text: str) -> str:
    """The sector that a cell, or a line over the rows below it, names ('HANDLOOM SECTOR', 'তাঁত'); blank for any other text."""
    return _SECTOR_OF.get(_BARE.sub("", plain(text)), "")


def sector_like(text: str) -> str:
    """The one sector of which a word stands in a text, in whatever form, to be proposed; blank for none or for several."""
    forms = (form for word in _BARE.sub("", plain(text)).split() for form in bases(word))
    found = {_SECTOR_OF[form] for form in forms if form in _SECTOR_OF}
    return next(iter(found)) if len(found) == 1 else ""
