"""General words of the language of offices that cannot change what is asked, in each of their forms: of being, saying, recording.

A word belongs here only where, as the one word of a part that says nothing else, it narrows nothing, counts nothing else and names
no other act: "the products recorded against Pune" are the products of Pune. What narrows ("pending", "women"), what is another act
("closed", "tested", "proposed") and what is another number ("income", "units") stays a word to be read.
"""

from __future__ import annotations

from typing import Final

_VERBS: Final = """
accord acknowledge acquaint appear apprise arise ascertain become bring carry come comprise conceive confer contain
correspond deem denote depict describe disclose elaborate enlist ensure entail entitle enumerate explain feature figure find
follow get give go hail happen highlight indicate inform intimate involve know lay lie locate obtain occur originate pertain
possess put reach read reckon refer reflect regard relate reveal roll say see seem specify stand take tell undertake
understand update
"""
_DONE: Final = "call concern mention note record report show view"
"""Verbs whose bare form is a noun that may be asked of: "reported" says nothing, "the report" is a thing."""
_FORMS: Final = """
arisen arose became brought came done found gave given goes gone got gotten known laid lain lay put said saw seen shown stood
taken termed told took undertaken undertook went happens being having
"""
"""Forms of verbs that no rule gives."""
_OTHERS: Final = """
abovesaid accordance actual actually admittedly aforementioned aforestated aggregate albeit altogether although amid
amidst apparently appended apropos arguably aware behalf below broad broadly categorically certain certainly clear clearly connection
consonance context course definite definitely duly enclosed ever evidently evident exactly exhaustive explicitly expressly factually fact
general generally hence hereby herein hereof hereto heretofore hereunder hitherto indeed instance inter alia juncture just kindly likewise
location locations lot matter matters mere merely moment mutatis nomenclature notably now nowadays obviously official officially overall own
particular per perhaps please  possible possibly precisely presently presumably probably pursuance aegis auspices banner framework virtue quite really recognition relevant
reply scenario sense several sort sought specifically tally thing things though thus till time-to-time
true truly truth undoubtedly unto upon verily very via well whatever whatsoever whence whereat wherefore wherefrom wherein whereof
wheresoever wherever whereupon wherewith whichever whichsoever whilst whoever whomsoever whosoever whose
"""
_HINDI: Final = """
अधीन अद्यतन अनुरूप अपना अपनी अपने अवगत आता आती आते आना आने आया आये आयी आई आए इसी उसी उन्हीं इन्हीं इत्यादि उल्लिखित उल्लेख उल्लेखित
कथित कि करता करती करते करना करनी करें करे कराएं कराया कराई कराए करवाया कहा कहे कितनों किन्हीं कुछ चाहे जबकि जाएं जाए जाये जिनका जिनकी जिनको जिनपर
जिन्होंने जिसका जिसकी जिसको जो ज्ञात तथ्य तत्सम्बन्धी तदनुसार तमाम तौर दर्ज दर्शाए दर्शाया दर्शाई देखा देखते देशभर नामक निम्न निम्नलिखित पाई पाए पाया पाये
प्रकार फिलहाल फ़िलहाल बता बताएं बताए बताया बताना बताने बतलाएं बन बनकर बना बनी बने बाबत भी मामले मालूम माध्यम मिल मिला मिली मिले मुताबिक मौजूद मौजूदा
यथा रखा रखी रखे रहता रहती रहते रहें लगभग विद्यमान विषय विषयक वस्तुतः वास्तव संदर्भ सन्दर्भ संदर्भित सच सत्य सम्बन्ध सम्बन्धी सम्बन्धित संबंधी
सही सारी सारे सारा स्वरूप होकर होना होती होता हुये हुयी हुए क्या-क्या कैसे-कैसे वगैरह कृपया महोदया प्रदेश दें दीजिए बताइए
"""
IDIOMS: Final = (
    r"\b(?:available )?on record\b|\bwith a view to\b|\b(?:keeping )?in view(?: of)?\b|\b(?:with|in) (?:reference|relation) to\b|\bto mention\b|\bmention (?=in\b|of\b)|\btak(?:en|ing) into account\b|\bin turn\b"
    r"|\b(?:by|with|of) (?:the )?(?:niti aayog|dgft|dpiit|department(?: concerned)?|ministry(?: concerned)?|concerned (?:department|ministry))\b(?! (?:of|for)\b)"
    r"|(?<!\S)उपलब्ध करा(?:एं|ए|या जाए|ने की कृपा)|(?<!\S)(?:योजना|पहल) का लाभ (?=दिया|मिल)|\b(?:enjoy|get|have)(?:s|ing)? the benefit of (?:being )?(?=listed|included|covered)"
    r"|\b(?:has|have) come to (?:the |its )?(?:notice|knowledge)(?: of (?:the )?government)?(?: that)?\b|\bfacts (?:in this regard|thereof|of the matter|in this behalf)\b"
    r"|\b(?:across|throughout|over|in) the length and breadth of\b|\bon the map\b|\bin (?:a |the )?tabular (?:form|format|statement)\b|\bin (?:the )?form of (?:a )?(?:table|statement)\b"
    r"|\b(?:(?:would|will|may) (?:kindly |please |be pleased to )?(?:furnish|state|lay|place|give|provide|share)|lay(?:ing)?|plac(?:e|ing)) (?:it |the same )?(?:on the table(?: of the house)?|before the house)\b"
    r"|\b(?:would|will|may) (?:kindly|please|be pleased to) (?:furnish|state|give|provide|share)\b|\bto (?:its|their) credit\b|\bby and large\b|\bto the best of\b|\bas the case may be\b"
    r"|\b(?:at|in) (?:the )?(?:given |present )?(?:point (?:of|in) time|time being)\b|\bfor the time being\b|\bas (?:of|on) (?:now|today|date)\b|\bfrom time to time\b"
    r"|(?<!\S)हर (?=जिल|राज्य)|(?<!\S)संज्ञान में(?: आया| है)?|(?<!\S)सदन के पटल पर|(?<!\S)सारणी(?:बद्ध)? (?:रूप )?में|(?<!\S)समय[- ]समय पर|(?<!\S)इस समय"
)
"""Phrases of the Houses and of offices that say nothing of what is asked, as a pattern."""


def _forms(verb: str) -> tuple[str, ...]:
    """A verb with its endings: "carry", "carries", "carried", "carrying"."""
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    if verb.endswith("e") and not verb.endswith("ee"):
        return verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"
    sibilant = "es" if verb.endswith(("s", "sh", "ch", "x", "o")) else "s"
    doubled = f"{verb}{verb[-1]}"
    return verb, f"{verb}{sibilant}", f"{verb}ed", f"{verb}ing", f"{doubled}ed", f"{doubled}ing"


FRAME: Final = frozenset(
    (
        *(form for verb in _VERBS.split() for form in _forms(verb)),
        *(form for verb in _DONE.split() for form in _forms(verb) if form.endswith(("ed", "ing"))),
        *_FORMS.split(),
        *_OTHERS.split(),
        *_HINDI.split(),
    )
)
"""Every form, in small letters."""


def says_nothing(word: str) -> bool:
    """Whether a word, in small letters, is one of the frame of any sentence, and is left out of what is read."""
    return word in FRAME
