"""What a mail says around its table: greetings, 'Pls find below', 'Thanks n regards', 'Sent from my iPhone', the heads of forwarded mails.

Such a text says nothing of a row. One that names an exception or a change is not of them, whatever stands before it.
"""

import re

from data.returns.files.cells import cleaned
from data.returns.words.vocabulary import plain

_THANKS = (
    r"thanks?(?: you)?|thanking you|thx|tnx|many thanks|thanks a lot|thanks in advance|thanking you in anticipation"
)
_REGARDS = r"(?:(?:with )?(?:best|warm|warmest|kind|kindest|good) )?(?:with )?regards?|rgds|best wishes|with respect|respectfully"
_YOURS = r"yours? (?:faithfully|sincerely|truly|obediently|respectfully)|(?:faithfully|sincerely|truly) yours|sincerely|faithfully"
_SIGNED = r"sd|s d|signed|digitally signed by .{2,60}|e signed by .{2,60}|हस्ता|स्वा|ह|सही|সহি|স্বা"
_INDIAN_CLOSE = (
    "धन्यवाद|सादर|सादर धन्यवाद|धन्यवाद सहित|भवदीय|भवदीया|आपका|आपका विश्वासी|आपला|आपला विश्वासू|आपली विश्वासू|આભાર|આભાર સહ|આપનો|આપનો વિશ્વાસુ|ধন্যবাদ|ধন্যবাদান্তে|ভবদীয়|বিনীত|নিবেদক"
    "|ধন্যবাদেৰে|ଧନ୍ୟବାଦ|ଆପଣଙ୍କର ବିଶ୍ୱସ୍ତ|நன்றி|இப்படிக்கு|தங்கள் உண்மையுள்ள|ధన్యవాదాలు|ఇట్లు|ಧನ್ಯವಾದಗಳು|ಇಂತಿ|ತಮ್ಮ ವಿಶ್ವಾಸಿ|നന്ദി|വിശ്വസ്തതയോടെ|ਧੰਨਵਾਦ|ਸਤਿਕਾਰ ਸਹਿਤ"
)
_CLOSE = rf"(?:{_THANKS})|(?:{_REGARDS})|(?:{_THANKS})(?: (?:and|n|with|amp))? (?:{_REGARDS})|{_YOURS}|{_SIGNED}|{'|'.join(map(plain, _INDIAN_CLOSE.split('|')))}"
_DEVICE = r"(?:sent|get|shared) (?:from|via|using|with) (?:my |the )?(?:i ?phone|i ?pad|android|samsung|galaxy|redmi|xiaomi|oneplus|vivo|oppo|realme|mobile|phone|smartphone|device|outlook|gmail|yahoo|whatsapp|mail)\b.{0,60}|get outlook for .{2,30}"
_GREETING = (
    r"(?:dear|respected|hon ble|honourable|honorable|hello|hi|good (?:morning|afternoon|evening))?(?: ?(?:sir|madam|mam|maam|ma am|sirs|all|team|colleagues?|sir madam|madam sir|sir ma am))+"
    r"|hello|hi|greetings|good (?:morning|afternoon|evening)|"
    + "|".join(
        map(
            plain,
            [
                "महोदय",
                "महोदया",
                "मान्यवर",
                "श्रीमान",
                "महोदय महोदया",
                "આદરણીય સાહેબ",
                "সাহেব",
                "মহাশয়",
                "মহাশয় মহাশয়া",
                "মহোদয়",
                "ମହାଶୟ",
                "ஐயா",
                "அய்யா",
                "మహోదయా",
                "ಮಾನ್ಯರೇ",
                "സർ",
                "ਸ਼੍ਰੀਮਾਨ ਜੀ",
            ],
        )
    )
)
_HANDED_OVER = re.compile(
    r"(?:(?:please|pls|plz|kindly|sir|madam|pl) )*(?:find|see|refer|check|pfa|pfb|attached|enclosed|herewith)\b.{0,160}"
    r"|(?:pfa|pfb|fyi|fya|fyr|fyna|for your (?:kind )?(?:information|perusal|reference)(?: and (?:further )?(?:necessary action|information|perusal|record))? ?(?:please|pls)?)\b.{0,60}"
    r"|(?:(?:any )?(?:the )?delay|inconvenience) (?:is |caused is |caused )?(?:deeply |sincerely |highly )?regretted|trailing mail.{0,60}|as desired|as discussed|as requested|kindly acknowledge.{0,40}"
    r"|(?:this is |it is |submitted )?(?:for )?(?:kind )?(?:information|perusal)(?: and necessary action)?(?: please)?"
)
_IN_HANDING = frozenset(
    plain(
        "please pls plz pl kindly sir madam find see refer check pfa pfb fyi fya fyr fyna attached enclosed herewith below above the a an our your of for from to in on at by with and or as per is are this it"
        " info information data status position report reports return returns table tables details detail statement list sheet file reply inputs input format proforma annexure annex mail email letter"
        " desired requested required asked sought called discussed directed phone telephone call whatsapp today yesterday dated date trailing kind perusal reference record necessary further needful action submitted"
        " regarding reg respect under district districts wise districtwise state states odop deh deap depc pmfme gi tag tagged product products committee committees plan plans export exports hub hubs meeting meetings"
        " delay inconvenience caused deeply sincerely regretted acknowledge receipt any urgent"
    ).split()
)
_HEAD = re.compile(
    r"\W*(?:from|to|cc|bcc|sent|date|dated|reply-to|received|attachments?|importance|प्रेषक|प्रति|सेवा में)\s*:.{0,300}",
    re.IGNORECASE | re.DOTALL,
)
_SUBJECT = re.compile(r"\W*(?:sub|subject|fwd?|fw|re|विषय)\s*[:.-](.{0,300})", re.IGNORECASE | re.DOTALL)
_IN_SUBJECT = frozenset(
    plain(
        "fw fwd re sub subject most very immediate reminder parliament parliamentary lok rajya sabha question questions unstarred starred matter request requests submission furnishing no nos number ministry commerce"
    ).split()
)
_FORWARDED = re.compile(
    r"\W*(?:-{2,}|_{2,})?\W*(?:begin\s+)?(?:forwarded|original)\s+(?:message|mail|e-?mail)\W*|\W*on\s.{6,160}\bwrote\s*:?\W*",
    re.IGNORECASE,
)
_WHOLE = re.compile(rf"(?:{_CLOSE}|{_DEVICE}|{_GREETING})")
_CLOSING = re.compile(rf"(?:{_CLOSE}|{_DEVICE})")
_SENTENCES = re.compile(r"(?<=[.;!।])\s+|\n+")
_SAYS_MORE = frozenset(
    plain(
        "except excepting excluding exclusive but however only not no nil without barring though although withdrawn revised revise corrected correct correction wrong error errors mistake"
        " mistakenly earlier old previous provisional tentative draft unless until till pending awaited cancelled deleted delete replace replaced instead ignore treat treated read also"
        " superseded supersedes change changed changes modified amended amendment final remaining rest some few"
    ).split()
)


def is_mail(text: str) -> bool:
    """Whether each sentence of a text is a mail's own, and none names an exception or a change: it says nothing of a row."""
    parts = [part for part in _SENTENCES.split(cleaned(text.replace("\n", " ; ")).text) if re.search(r"\w", part)]
    return bool(parts) and all(map(_is_of_mail, parts))


def closes_mail(text: str) -> bool:
    """Whether a text ends a letter or a mail, 'Regards', 'Sd/-': below it stand a name and an office."""
    return bool(_CLOSING.fullmatch(plain(text)))


def _is_of_mail(part: str) -> bool:
    if _FORWARDED.fullmatch(part):
        return True
    words = plain(part)
    if not _SAYS_MORE.isdisjoint(words.split()):
        return False
    if _HEAD.fullmatch(part) or _WHOLE.fullmatch(words):
        return True
    if (subject := _SUBJECT.fullmatch(part)) is not None:
        return all(word in _IN_HANDING | _IN_SUBJECT or word[0].isdigit() for word in plain(subject[1]).split())
    # What is handed over is named in plain words: a district's name says more.
    is_known = all(word in _IN_HANDING or word[0].isdigit() for word in words.split())
    return is_known and bool(_HANDED_OVER.fullmatch(words))
