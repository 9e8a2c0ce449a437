"""Ten documents of fixed views, made from the shipped tables as the pages make them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Final

from analytics.coverage.measures import MEASURES
from analytics.desk.brief.context import BriefContext, BriefRows, brief_filters
from analytics.desk.brief.paper import BLOCKS, brief_paper
from analytics.desk.issue.rules import issue_checks
from analytics.desk.reply.papers import DocumentStamp, file_copy, reply_paper
from analytics.desk.reply.question import Part, Question
from analytics.desk.reply.reply import reply
from analytics.documents.deterministic_zip import pack
from analytics.documents.paper import Paper, Picture
from analytics.documents.pdf.document import pdf_bytes
from analytics.documents.pdf.profile import profile_pdf
from analytics.documents.sheets.annexures import tables_xlsx
from analytics.documents.slides.deck import pptx_bytes
from analytics.documents.word.document import docx_bytes
from analytics.filters import Filters
from analytics.letters.gap_lists import GAP_LISTS, chase
from analytics.letters.letter import Terms, letter_paper, letters
from analytics.profiles.district_sheet import district_sheet
from analytics.profiles.gather import district_profile, state_profile
from analytics.profiles.sheet import Sheet
from analytics.profiles.state_sheet import state_sheet
from analytics.provenance import Provenance
from data.store import Store, open_store
from data.workspace_ledger import open_workspace_ledger
from geo.static_map import state_picture
from pages.parliament.briefs.map import drawn, undrawn
from pages.parts.theme import STATUS

_DAY: Final = date(2026, 11, 21)
_FILTERS: Final = Filters(as_on=_DAY)
_BIHAR: Final = 10
_DISTRICT: Final = "283"
_QUESTION: Final = Question(
    "Rajya Sabha",
    number="2116",
    answer_date=_DAY,
    title="One District One Product",
    members=("Smt. Member",),
    minister="Shri Minister",
    parts=(Part("a", "products", ("products",), "states"), Part("b", "plans", ("plans",), "districts")),
)
_STAMP: Final = DocumentStamp((("View", "ODOP, all States"),), "EHM-0000-0000")
Made = tuple[str, Callable[[], bytes]]


def documents(folder: Path) -> Iterator[tuple[str, bytes]]:
    """The name and the bytes of each document; `folder` holds books in which nothing was entered."""
    with (
        open_workspace_ledger("record", folder) as workspace_ledger,
        open_store(workspace_ledger=workspace_ledger) as store,
    ):
        for name, make in (*_of_reply(store), *_of_brief(store), *_of_letters(store), *_of_profiles(store)):
            yield name, make()


def _of_reply(store: Store) -> tuple[Made, ...]:
    statement = reply(store, _FILTERS, _QUESTION)
    lights = [(one.check.name, one.severity, one.words) for one in issue_checks(store, _FILTERS, _QUESTION)]
    paper = reply_paper(statement, _STAMP)
    return (
        ("reply.docx", partial(docx_bytes, paper)),
        ("annexures.xlsx", partial(tables_xlsx, paper)),
        ("file-copy.pdf", partial(pdf_bytes, file_copy(statement, lights, _STAMP))),
    )


def _of_brief(store: Store) -> tuple[Made, ...]:
    ground = BriefContext(store, brief_filters(_FILTERS, (_BIHAR,)), BriefRows(store, _FILTERS))
    plain = brief_paper(ground, tuple(BLOCKS), _STAMP, undrawn(ground, "plan"))
    picture = drawn(ground, "plan", ground.sentence(), is_illustrative=False)
    whole = replace(plain, blocks=tuple(picture if isinstance(one, Picture) else one for one in plain.blocks))
    forms: tuple[tuple[str, Callable[[Paper], bytes]], ...] = (
        ("docx", docx_bytes),
        ("pptx", pptx_bytes),
        ("pdf", pdf_bytes),
        ("xlsx", tables_xlsx),
    )
    return tuple((f"brief-bihar.{kind}", partial(make, whole)) for kind, make in forms)


def _of_letters(store: Store) -> tuple[Made, ...]:
    gap = GAP_LISTS["plan-not-known"]
    found = chase(store, _FILTERS, gap.key)
    view = Provenance(gap.label, "DEH", "all 36 States/UTs", "districts of the register", _DAY, ())
    terms = Terms(_DAY, _DAY + timedelta(days=15))
    written = letters(gap, found.rows, found.bases, terms, view, as_on=_DAY, scheme="DEH", register=_FILTERS.register)

    def zipped() -> bytes:
        return pack({f"{one.state_name}.docx": docx_bytes(letter_paper(one, _STAMP.code)) for one in written})

    return (("letters.zip", zipped),)


def _of_profiles(store: Store) -> tuple[Made, ...]:
    plan, profile = MEASURES["plan"], state_profile(store, _FILTERS, _BIHAR)
    fills = {row.district_code: STATUS[plan.class_of(row.stage).status].light for row in profile.plans}
    areas = {row.area_id: fills[row.district_code] for row in profile.plans if row.area_id}
    state = state_sheet(profile, "State profile, ODOP and DEH, as on 21.11.2026", "State/UT")
    district = district_sheet(district_profile(store, _FILTERS, _DISTRICT), "District profile, as on 21.11.2026")
    return (
        ("profile-bihar.pdf", lambda: profile_pdf(state, _view(state), state_picture(_BIHAR, areas, fills))),
        ("profile-district.pdf", lambda: profile_pdf(district, _view(district))),
    )


def _view(sheet: Sheet) -> Provenance:
    return Provenance(f"Profile of {sheet.title}", "ODOP", sheet.sentence, sheet.base, None, sheet.sources)
