"""Files of the reference tables that hold sentences for replies and no figures."""

from typing import Final

from data.source_file import ADDED_AT, PARAPHRASED, Field, SourceFile, texts

REPLY_FILES: Final = (
    SourceFile(
        "hindi_terms.csv",
        "Official terms in English and Hindi",
        "Releases, copies of replies, and press, named row by row",
        PARAPHRASED,
        52,
        "",
        ("english",),
        (
            *texts("english"),
            *texts("hindi source_url", required=False),
            *texts("used_for note"),
        ),
        ADDED_AT,
    ),
    SourceFile(
        "support_measures_hi.csv",
        "Support measures in Hindi",
        "Ours, from the statements of support_measures.csv",
        PARAPHRASED,
        75,
        "",
        ("measure_id",),
        texts("measure_id programme_hi statement_hi"),
    ),
    SourceFile(
        "standing_statements.csv",
        "Standing statements of replies, in English and Hindi",
        "Replies and portal texts, named row by row",
        PARAPHRASED,
        6,
        "",
        ("statement_id",),
        (
            *texts("statement_id"),
            Field("subject", allowed=("aims", "merger", "choice", "subject")),
            Field("scheme", required=False, allowed=("ODOP", "DEH")),
            *texts("words words_hi document"),
            Field("published_on", "day", required=False),
            *texts("source"),
            *texts("caveat", required=False),
        ),
    ),
)
"""Each file with its columns."""
