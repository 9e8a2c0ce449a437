"""Words by which a clause says that a thing has yet to come before the body that decides on it: 'to be placed in the next meeting of DEPC'."""

import re
import unicodedata

_STEPS = (
    r"placed|put(?:\s+up)?|tabled|laid|presented|submitted|taken\s+up|discussed|considered|deliberated|decided|approved|adopted|notified|ratified"
    r"|vetted|cleared|finali[sz]ed|passed|endorsed|brought|moved"
)
_ENGLISH = (
    rf"\b(?:to\s+be|will\s+be|shall\s+be|would\s+be|being|yet\s+to\s+be|is\s+to\s+be|can\s+be|may\s+be)\s+(?:\w+\s+){{0,2}}?(?:{_STEPS})\b"
    rf"|\b(?:will|shall)\s+(?:place|put|table|lay|present|submit|take|discuss|consider|approve|adopt|notify|finali[sz]e|clear)\b"
    r"|\b(?:for|on|in)\s+(?:the\s+)?(?:agenda\s+(?:of|for)|(?:next|ensuing|forthcoming|upcoming|coming)\s+(?:meeting|depc|dlepc|sitting|committee))\b"
    r"|\b(?:before|in)\s+(?:the\s+)?(?:next|ensuing|forthcoming|upcoming|coming)\b"
)
_REGIONAL = (
    "(?:रखा|रखी|प्रस्तुत|पेश|अनुमोदित|अनुमोदन|अधिसूचित|विचार)(?:\\s+(?:किया|की|हेतु|के लिए))?\\s+(?:जाएगा|जाएगी|जायेगा|जायेगी|जाना|जानी|जाने|होगा|होगी)"
    "|(?:अगली|आगामी)\\s+(?:\\S+\\s+){0,4}?(?:बैठक|समिति|डीईपीसी)"
    "|(?:ठेवण्यात|मांडण्यात|सादर करण्यात|मंजूर करण्यात)\\s+येईल|(?:ठेवला|ठेवली|मांडला|मांडली)\\s+जा(?:ईल|णार)|पुढील\\s+(?:\\S+\\s+){0,3}?(?:बैठकीत|बैठक|सभेत)"
    "|(?:મૂકવામાં|મુકવામાં|રજૂ કરવામાં|મંજૂર કરવામાં)\\s+આવશે|(?:આગામી|હવે પછીની)\\s+(?:\\S+\\s+){0,3}?(?:બેઠક|મિટિંગ|મીટિંગ)"
    "|(?:পেশ|উপস্থাপন|উত্থাপন|অনুমোদন)\\s+(?:করা|কৰা)\\s+(?:হবে|হইবে|হ'ব|হব)|(?:পরবর্তী|আগামী|পৰৱৰ্তী)\\s+(?:\\S+\\s+){0,3}?(?:সভা|বৈঠক)"
    "|(?:ଉପସ୍ଥାପନ|ଆଗତ|ଦାଖଲ|ଅନୁମୋଦନ)\\s+(?:କରାଯିବ|ହେବ)|ରଖାଯିବ|(?:ପରବର୍ତ୍ତୀ|ଆଗାମୀ)\\s+(?:\\S+\\s+){0,3}?(?:ବୈଠକ|ସଭା)"
    "|வைக்கப்படும்|முன்வைக்கப்படும்|சமர்ப்பிக்கப்படும்|அடுத்த\\s+(?:\\S+\\s+){0,3}?(?:கூட்ட|குழு)"
    "|(?:ప్రవేశపెట్ట|సమర్పించ|ఉంచ)(?:బడుతుంది|ాలి|నున్నారు|బడును)|(?:తదుపరి|తరువాతి|రాబోయే)\\s+(?:\\S+\\s+){0,3}?(?:సమావేశ|కమిటీ)"
    "|ಮಂಡಿಸಲಾಗುವುದು|ಸಲ್ಲಿಸಲಾಗುವುದು|ಇಡಲಾಗುವುದು|ಮುಂದಿನ\\s+(?:\\S+\\s+){0,3}?(?:ಸಭೆ|ಸಮಿತಿ)"
    "|സമർപ്പിക്കും|അവതരിപ്പിക്കും|വയ്ക്കും|അടുത്ത\\s+(?:\\S+\\s+){0,3}?(?:യോഗ|സമിതി)"
    "|(?:ਰੱਖਿਆ|ਰੱਖੀ|ਪੇਸ਼ ਕੀਤਾ|ਪੇਸ਼ ਕੀਤੀ)\\s+ਜਾ(?:ਵੇਗਾ|ਵੇਗੀ|ਏਗਾ|ਏਗੀ|ਣਾ|ਣੀ)|ਅਗਲੀ\\s+(?:\\S+\\s+){0,3}?(?:ਮੀਟਿੰਗ|ਬੈਠਕ)"
)
_STILL = re.compile(unicodedata.normalize("NFC", f"{_ENGLISH}|{_REGIONAL}"), re.IGNORECASE)


def is_still_before(clause: str) -> bool:
    """Whether a clause says that what it speaks of has yet to be placed before a committee, or be decided by it."""
    return bool(_STILL.search(unicodedata.normalize("NFC", clause)))
