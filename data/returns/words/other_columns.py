"""Columns whose heading is understood and which no kind of return asks for: they are set aside by name."""

from data.returns.words.vocabulary import Concepts

_OF_EXPORTS = frozenset({"EXPORT", "PRODUCT", "VALUE", "YEAR", "PERIOD", "MONTH", "QUARTER", "GROWTH", "DESCRIPTION"})
_ABOUT_STEPS = frozenset(
    [
        "PLAN",
        "PLANWORD",
        "DEH",
        "DISTRICT",
        "DRAFT",
        "NOTIFIED",
        "APPROVED",
        "PUBLISHED",
        "IMPLEMENT",
        "REVIEW",
        "STATUS",
        "AHEAD",
        "DATE",
        "BYDEPC",
        "PORTAL",
        "DEPC",
        "SEPC",
        "COMMITTEE",
        "CONSTITUTED",
        "MEETING",
        "ORDER",
    ]
)

COUNTED = "how many there are or took place, of which nothing is recorded"
_COUNTABLE = ("MEMBER", "MEETING", "PRODUCT", "SEAT")
_BESIDE_COUNTS = frozenset(
    [
        "COUNT",
        "NUMBER",
        "INYEAR",
        "YEAR",
        "HELD",
        "FILLED",
        "DEPC",
        "SEPC",
        "COMMITTEE",
        "DISTRICT",
        "STATE",
        "IDENTIFIED",
        "EXPORT",
        "SECTOR",
        "ODOP",
        "DEH",
        "GI",
        "TAG",
    ]
)
WITHIN = "places within a district, so that a row may be about less than one"
OTHER_COLUMNS: tuple[tuple[str, Concepts, Concepts], ...] = (
    ("what a portal keeps of its own records", frozenset({"RECORD"}), frozenset()),
    ("the day on which the return was true", frozenset({"ASON"}), frozenset({"DATE"})),
    ("codes of the Census", frozenset({"CENSUS"}), frozenset({"CODE", "DISTRICT", "NUMBER", "LGD"})),
    *(
        (
            "codes of goods (HS)",
            frozenset({what}),
            frozenset({"HS", "CODE", "PRODUCT", "NUMBER", "CHAPTER", "DESCRIPTION"}),
        )
        for what in ("HS", "CHAPTER")
    ),
    ("codes of products", frozenset({"PRODUCT", "CODE"}), frozenset({"NUMBER", "ODOP", "PMFME", "DEH", "DISTRICT"})),
    (
        "growth, shares or ranks, which follow from the values",
        frozenset({"GROWTH"}),
        frozenset({*_OF_EXPORTS, "STATE", "LAST", "INYEAR", "COUNT", "DISTRICT"}),
    ),
    ("quantities, of which nothing is recorded", frozenset({"QUANTITY"}), frozenset({*_OF_EXPORTS, "UNIT"})),
    (
        "the names of the chief goods, without their values",
        frozenset({"MAJOR", "EXPORT"}),
        frozenset({*_OF_EXPORTS, "NAME", "DISTRICT"}),
    ),
    (
        "the names of the chief goods, without their values",
        frozenset({"MAJOR", "PRODUCT"}),
        frozenset({*_OF_EXPORTS, "NAME", "DISTRICT", "SECTOR"}),
    ),
    ("divisions", frozenset({"DIVISION"}), frozenset({"NAME", "DISTRICT", "STATE"})),
    (
        "days aimed at and not yet reached",
        frozenset({"TARGET"}),
        _ABOUT_STEPS,
    ),
    ("whether goods or services", frozenset({"GOODS"}), frozenset({"TYPE", "PRODUCT", "YESNO"})),
    (WITHIN, frozenset({"BLOCK"}), frozenset({"NAME", "DISTRICT"})),
    ("codes of States", frozenset({"STATE", "CODE"}), frozenset({"LGD"})),
    *(
        (COUNTED, frozenset({what, counts}), _BESIDE_COUNTS)
        for what in _COUNTABLE
        for counts in ("COUNT", "NUMBER", "INYEAR")
    ),
)
"""Columns whose heading is understood and which no kind of return asks for: what they hold, what the heading says."""


def other_column(statement: Concepts | None) -> str:
    """What a column holds that is understood and not asked for; blank for any other."""
    if statement is None:
        return ""
    return next((what for what, needs, allows in OTHER_COLUMNS if needs <= statement <= needs | allows), "")
