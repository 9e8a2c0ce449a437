"""What each shipped reference file is and what its columns may hold, as data.

The checks, the `source` table and the test of SOURCES.md all read this one list, so a file cannot be
described in one way and checked in another. To add a file: one entry here and one table in `tables.py`.
"""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "integer", "decimal", "day", "part_day", "flag", "state", "district", "districts"]
"""What a filled cell must look like: `part_day` also allows a year or a month alone; `state` and `district`
are codes that the register must hold; `districts` is a list of district codes parted by `|`."""

GODL = "GODL-India"
PUBLISHED_LIST = "published government list"
PARAPHRASED = "facts, paraphrased; each row names its document"
RECORDED_AT = "2026-11-21"
"""Day on which all shipped facts came into these books."""


@dataclass(frozen=True)
class Field:
    """One column of a file. `required` forbids a blank; `allowed`, where given, is the whole list."""

    name: str
    kind: Kind = "text"
    required: bool = True
    allowed: tuple[str, ...] = ()


@dataclass(frozen=True)
class SourceFile:
    """One shipped file.

    `row_count` counts records (outlines in the boundary file); `as_on_date` is blank where the file carries
    none; `key` names the columns whose values no two rows may share.
    """

    name: str
    title: str
    origin: str
    licence: str
    row_count: int
    as_on_date: str
    key: tuple[str, ...]
    fields: tuple[Field, ...]

    @property
    def source_id(self) -> str:
        """The file's name without its ending: the id that facts carry."""
        return self.name.partition(".")[0]


def _texts(names: str, *, required: bool = True) -> tuple[Field, ...]:
    return tuple(Field(name, required=required) for name in names.split())


_PRODUCT_FIELDS = (
    *_texts("product_id"),
    Field("scheme", allowed=("ODOP", "PMFME-ODOP")),
    Field("district_code", "district"),
    *_texts("product_name"),
    Field(
        "sector",
        allowed=(
            "Agriculture",
            "Dairy",
            "Food Processing",
            "Handicraft",
            "Handloom",
            "Manufacturing",
            "Marine",
            "Others",
            "Textile",
        ),
    ),
    Field("tier", allowed=("Primary", "Secondary", "Tertiary", "Others")),
    Field("is_gi_tagged", "flag", required=False),
    *_texts("nodal_ministry listed_state listed_district"),
    *_texts("listed_code quality_note", required=False),
)

FILES: tuple[SourceFile, ...] = (
    SourceFile(
        "states.csv",
        "States and Union Territories",
        "Local Government Directory",
        GODL,
        36,
        "2026-05-13",
        ("state_code",),
        (
            Field("state_code", "integer"),
            *_texts("state_name"),
            Field("kind", allowed=("State", "UT")),
            *_texts("short_code name_hi"),
            *_texts("alt_names", required=False),
        ),
    ),
    SourceFile(
        "districts.csv",
        "Districts",
        "Local Government Directory, May 2026 and December 2022; Census of India 2011;"
        " public transcription of the ODOP list for Hindi names",
        f"{GODL}; Census: public record",
        799,
        "2026-05-13",
        ("district_code",),
        (
            *_texts("district_code"),
            Field("is_lgd_code", "flag"),
            *_texts("district_name"),
            Field("state_code", "state"),
            Field("status", allowed=("current", "abolished", "in_2022_register", "polygon_only")),
            *_texts("name_hi alt_names", required=False),
            Field("census2011_code", "integer", required=False),
            Field("population_2011", "integer", required=False),
            Field("census2011_area_km2", "decimal", required=False),
            Field("generalised_area_km2", "decimal", required=False),
            Field("label_latitude", "decimal", required=False),
            Field("label_longitude", "decimal", required=False),
            *_texts("area_id", required=False),
            Field("parent_district_codes", "districts", required=False),
            *_texts("note", required=False),
        ),
    ),
    SourceFile(
        "district_changes.csv",
        "Districts created and abolished since 2011",
        "India State Stories, FLAME University (year only); dated press reports (day)",
        "CC0; facts reported by the press",
        142,
        "",
        ("change", "state_code", "district_name"),
        (
            Field("change", allowed=("created", "abolished")),
            Field("effective_date", "part_day", required=False),
            Field("date_is", allowed=("year only", "press report date", "notified")),
            Field("state_code", "state"),
            Field("district_code", "district", required=False),
            *_texts("district_name"),
            Field("other_districts", "districts", required=False),
            *_texts("other_names", required=False),
            *_texts("source"),
        ),
    ),
    SourceFile(
        "aspirational_districts.csv",
        "Aspirational Districts",
        "NITI Aayog",
        PUBLISHED_LIST,
        112,
        "2026-07-21",
        ("district_code",),
        (
            *_texts("list_version"),
            Field("serial_no", "integer"),
            Field("state_code", "state"),
            Field("district_code", "district"),
            *_texts("listed_name"),
        ),
    ),
    SourceFile(
        "odop_products.csv",
        "One District One Product list",
        "DPIIT, as a public spreadsheet of 16.11.2025 (the list carries no date of its own)",
        PUBLISHED_LIST,
        1241,
        "2025-11-16",
        ("product_id",),
        _PRODUCT_FIELDS,
    ),
    SourceFile(
        "pmfme_products.csv",
        "Food-processing ODOP list (PMFME), six States",
        "Ministry of Food Processing Industries, as a public transcription",
        PUBLISHED_LIST,
        224,
        "",
        ("product_id",),
        _PRODUCT_FIELDS,
    ),
    SourceFile(
        "gi_register.csv",
        "Registered Geographical Indications",
        "Geographical Indications Registry",
        PUBLISHED_LIST,
        696,
        "2025-10-06",
        ("serial_no", "gi_name"),
        (
            Field("serial_no", "integer"),
            *_texts("gi_name"),
            Field("goods_category", allowed=("Agricultural", "Food Stuff", "Handicraft", "Manufactured", "Natural")),
            *_texts("states"),
            Field("origin", allowed=("India", "Foreign")),
        ),
    ),
    SourceFile(
        "hs_chapters.csv",
        "Harmonized System chapters",
        "datasets/harmonized-system",
        "PDDL 1.0",
        97,
        "",
        ("hs_chapter",),
        _texts("hs_section hs_chapter chapter_title"),
    ),
    SourceFile(
        "published_figures.csv",
        "Figures published about the initiatives",
        "Replies, releases, reports and press, named row by row",
        PARAPHRASED,
        47,
        "",
        ("figure_id",),
        (
            *_texts("figure_id"),
            Field("scheme", allowed=("DEH", "ODOP", "PMFME-ODOP", "ADP", "TRADE", "REGISTER")),
            *_texts("measure qualifier"),
            Field("value", "integer", required=False),
            *_texts("unit", required=False),
            Field("out_of_value", "integer", required=False),
            *_texts("out_of_unit", required=False),
            Field("as_on_date", "day", required=False),
            *_texts("as_on_basis"),
            Field("published_on", "day", required=False),
            *_texts("source_kind"),
            Field("house", required=False, allowed=("Lok Sabha", "Rajya Sabha")),
            *_texts("question_no", required=False),
            *_texts("document statement"),
            *_texts("caveat", required=False),
            *_texts("source"),
        ),
    ),
    SourceFile(
        "public_evidence.csv",
        "Public evidence on plans, committees and strategies",
        "Government portals, plan documents and dated press, named row by row",
        PARAPHRASED,
        499,
        "",
        ("evidence_id",),
        (
            *_texts("evidence_id"),
            Field(
                "fact",
                allowed=(
                    "deh_products_identified",
                    "depc_constituted",
                    "depc_met",
                    "plan_drafted",
                    "plan_notified",
                    "plan_published",
                    "sepc_constituted",
                    "sepc_met",
                    "state_export_strategy",
                ),
            ),
            Field("scope", allowed=("district", "every district of the State", "state")),
            Field("state_code", "state"),
            Field("district_code", "district", required=False),
            Field("fact_date", "day", required=False),
            Field("published_on", "day", required=False),
            Field("grade", allowed=("A", "B", "C", "D", "E")),
            *_texts("document statement source"),
            *_texts("caveat", required=False),
        ),
    ),
    SourceFile(
        "export_clusters.csv",
        "Export clusters, toy places and Towns of Export Excellence",
        "Releases, statements and dated press, named row by row",
        PARAPHRASED,
        181,
        "",
        ("cluster_id",),
        (
            *_texts("cluster_id"),
            Field(
                "kind",
                allowed=(
                    "agri_export_cluster",
                    "agri_export_cluster_draft_2018",
                    "agri_export_cluster_proposed",
                    "agri_export_cluster_state_level",
                    "agri_export_cluster_state_policy",
                    "horticulture_cluster_pilot",
                    "indigenous_toy_place",
                    "town_of_export_excellence",
                    "toy_cluster",
                    "toy_cluster_state_industrial",
                    "toy_cluster_state_level",
                ),
            ),
            Field("state_code", "state", required=False),
            Field("district_code", "district", required=False),
            *_texts("listed_state", required=False),
            *_texts("listed_place"),
            *_texts("product", required=False),
            Field("as_on_date", "part_day", required=False),
            *_texts("document source"),
            *_texts("caveat", required=False),
        ),
    ),
    SourceFile(
        "support_measures.csv",
        "Support measures that replies list",
        "Replies, releases and press, named row by row",
        PARAPHRASED,
        134,
        "",
        ("measure_id",),
        (
            *_texts("measure_id programme run_by measure"),
            *_texts("value unit", required=False),
            Field("as_on_date", "part_day", required=False),
            Field("published_on", "part_day", required=False),
            *_texts("source_kind document statement source"),
            *_texts("caveat", required=False),
        ),
    ),
    SourceFile(
        "committee_seats.csv",
        "Seats of a District Export Promotion Committee",
        "Handbook of Procedures 2023, para 3.03",
        "public record",
        13,
        "",
        ("committee", "serial_no"),
        (
            Field("committee", allowed=("DEPC",)),
            Field("serial_no", "integer"),
            *_texts("seat"),
            Field("role", allowed=("Chairperson", "Co-Chair", "Convener", "Member")),
        ),
    ),
    SourceFile(
        "committee_functions_and_plan_contents.csv",
        "Functions of a DEPC and contents of a plan",
        "Handbook of Procedures 2023, chapter 3",
        "public record",
        24,
        "",
        ("kind", "serial_no"),
        (
            Field("kind", allowed=("depc_function", "plan_content")),
            Field("serial_no", "integer"),
            *_texts("text"),
        ),
    ),
)

OUTLINES = SourceFile(
    "india_boundaries.topojson",
    "Outlines of districts and States",
    "Generalised from the LGD/BharatMaps district layer (public copy)",
    "MIT (public copy); CC0 upstream, with attribution to Datameet and the Government of India",
    776 + 36,
    "",
    ("area_id",),
    (),
)
"""The boundary file: 776 district and 36 State outlines in EPSG:4326. Its geometry is `geo`'s to check."""

ALL_FILES: tuple[SourceFile, ...] = (*FILES, OUTLINES)
