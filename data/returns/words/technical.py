"""Names of a portal's columns, 'dist_lgd_cd', 'lastMtgDt', 'odop_prod_nm', spelled out as headings are.

They are parted at underscores and at capitals within a word. A shortened word is read only there, and counts only where every part of the
name is understood: 'dt' alone, or beside a part that nobody knows, stays what it is.
"""

import re
from functools import lru_cache

_BETWEEN = re.compile(r"_+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:_+[A-Za-z0-9]+)*_*")
_SHORT = {
    "date": "dt dte ts tm dttm datetime timestamp",
    "name": "nm nme",
    "number": "no num nbr nr",
    "code": "cd cde",
    "status": "sts stat stts",
    "stage": "stg",
    "meeting": "mtg meet",
    "order": "ord ordr",
    "district": "dist dst dstr distt",
    "state": "st",
    "product": "prod prd prdct",
    "description": "desc descr dscr",
    "yes no": "flg flag yn",
    "financial year": "fy finyr",
    "value": "val amt amnt amount",
    "unit": "curr ccy uom",
    "count": "cnt ct",
    "member": "mbr mem memb mbrs",
    "last": "lst",
    "constituted": "const constn cnst constd",
    "notified": "ntfn notif ntfd notfn notfd ntf",
    "draft": "drft dft drftd",
    "implementation": "impl implmn",
    "approved": "appr apprv aprv apprvd",
    "published": "publ pub",
    "reviewed": "rvw revw",
    "remarks": "rmk rmks rem remk",
    "sector": "sect sctr",
    "scheme": "schm",
    "committee": "cmte commt cmtee",
    "chair": "chr chrmn",
    "gi": "gitag",
    "serial no": "slno srno sno",
    "quarter": "qtr",
    "month": "mth mnth",
    "year": "yr",
}
_WORD_OF = {short: word for word, listed in _SHORT.items() for short in listed.split()}
_LANGUAGES = frozenset({"en", "eng"})
"""Behind a name, in which language it is written; of a name in another, 'dist_nm_hi', there is one beside it."""
_CODED = frozenset({"status", "stage", "scheme", "yes no"})
"""What a 'code' behind it is the value of, and no code of."""
_YEARS = re.compile(r"\b(20\d\d) (20\d\d|\d\d)\b")
_OF_RECORDS = frozenset(
    [
        *(
            "rec",
            "record",
            "row",
            "upd",
            "upt",
            "updt",
            "updated",
            "crt",
            "crtd",
            "creat",
            "created",
            "cre",
            "mod",
            "modif",
        ),
        *("modified", "ins", "inserted", "usr", "user", "uid", "guid", "uuid", "login", "sys"),
    ]
)
_BESIDE_RECORDS = frozenset(
    [
        *(
            "id",
            "ids",
            "no",
            "dt",
            "date",
            "ts",
            "tm",
            "time",
            "timestamp",
            "at",
            "by",
            "on",
            "nm",
            "name",
            "key",
            "ver",
        ),
        *("version", "seq", "last", "entry"),
    ]
)


def is_of_records(text: str) -> bool:
    """Whether a portal's column is of its own records, their keys, and who wrote them and when: 'rec_id', 'updatedOn'."""
    parts = {part.casefold() for part in parts_of_name(text)}
    return bool(parts & _OF_RECORDS) and parts <= _OF_RECORDS | _BESIDE_RECORDS


def parts_of_name(text: str) -> list[str]:
    """The parts of a portal's name of a column, as they are written: 'dist', 'nm' of 'dist_nm'; none for any other heading."""
    shown = text.strip()
    parts = [one for one in _BETWEEN.split(shown) if one] if _NAME.fullmatch(shown) else []
    return parts if len(parts) > 1 else []


@lru_cache(maxsize=10_000)
def spelled_out(text: str) -> str:
    """The name of a portal's column in whole words, 'district name' of 'dist_nm_en'; any other heading as it stands."""
    if not (parts := parts_of_name(text)):
        return text
    words: list[str] = []
    for part in parts:
        word = _WORD_OF.get(part.casefold(), part.casefold())
        if words and word in _LANGUAGES and words[-1] in {"name", "description", "remarks"}:
            continue
        if words and word == "code" and words[-1] in _CODED:
            continue
        words.append(word)
    # Beside a value, 'exp' is no expected day.
    words = ["export" if word == "exp" and "value" in words else word for word in words]
    return _YEARS.sub(r"\1-\2", " ".join(words))
