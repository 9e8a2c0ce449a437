"""Zipped files say the same whenever and wherever they are made."""

import io
import time
import zipfile

from analytics.documents.deterministic_zip import deterministic_zip, pack


def zipped(names: list[str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name in names:
            entry = zipfile.ZipInfo(name, time.localtime()[:6])
            made.writestr(entry, name * 50)
    return out.getvalue()


def test_parts_keep_their_order_and_lose_the_clock() -> None:
    file = deterministic_zip(zipped(["[Content_Types].xml", "b.xml", "a.png"]))
    with zipfile.ZipFile(io.BytesIO(file)) as stored:
        assert stored.namelist() == ["[Content_Types].xml", "b.xml", "a.png"]
        assert {entry.date_time for entry in stored.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert stored.read("b.xml") == b"b.xml" * 50
        assert stored.testzip() is None


def test_a_pack_is_in_the_order_of_its_names() -> None:
    one = pack({"Goa.docx": b"g", "Assam.docx": b"a"})
    assert one == pack({"Assam.docx": b"a", "Goa.docx": b"g"})
    with zipfile.ZipFile(io.BytesIO(one)) as stored:
        assert stored.namelist() == ["Assam.docx", "Goa.docx"]
        assert stored.read("Goa.docx") == b"g"
