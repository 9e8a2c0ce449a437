"""Signs that stand in cells in place of words: ticks, crosses, circles, stars. A dash or a stop is none: it says nothing."""

import re

TICKS = frozenset("✓✔☑✅√🗸")
CROSSES = frozenset("✗✘☒❌🗴")
_NOTHING = re.compile(r"[\s.,;:?'\"“”‘’`\u00b4/\\|_~=()\[\]\u2010-\u2015\u2212-]*")


def is_sign(text: str) -> bool:
    """Whether a text has no letter and no digit, and yet is more than a dash, stops or a lone question mark."""
    return not re.search(r"\w", text) and not _NOTHING.fullmatch(text)
