"""Which of several products a text names as GI tagged: 'Yes (Grapes)', 'GI for grapes only', 'केवल अंगूर को जीआई'."""

from collections.abc import Sequence

from data.returns.names.joined_products import product_words
from data.returns.words.vocabulary import plain

_ONLY = frozenset(plain("only alone केवल सिर्फ मात्र फक्त માત્ર ફક્ત শুধু কেবল କେବଳ மட்டும் మాత్రమే ಮಾತ್ರ മാത്രം ਸਿਰਫ਼ ਕੇਵਲ").split())
_BESIDE = _ONLY | frozenset(
    plain(
        "gi g i tag tags tagged registered registration geographical indication yes y for of is has have got the in case product and also"
        " जीआई जी आई टैग टॅग मानांकन प्राप्त को का की के लिए हेतु है हां हाँ साठी ला आहे होय एवं व तथा आणि উৎপাদ"
    ).split()
)


def tagged_among(text: str, names: Sequence[str]) -> list[bool | None] | None:
    """For each product whether a text says that it is tagged; None for a text that says anything else, or names none or all of them.

    Of the others it says 'no' only where it says 'only'; else nothing.
    """
    words = f" {plain(text)} "
    named: set[int] = set()
    for at, name in sorted(enumerate(names), key=lambda one: -len(one[1])):
        own = f" {plain(name)} "
        if own.strip() and own in words:
            named.add(at)
            words = words.replace(own, " ")
    rest = product_words(words) - {one for word in _BESIDE for one in product_words(word)}
    if rest:
        fits = [at for at, name in enumerate(names) if at not in named and rest <= product_words(name)]
        if len(fits) != 1:
            return None
        named.add(fits[0])
    if not 0 < len(named) < len(names):
        return None
    is_only = bool(_ONLY & set(plain(text).split()))
    return [True if at in named else False if is_only else None for at in range(len(names))]
