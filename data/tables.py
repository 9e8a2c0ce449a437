"""The store's tables, as data: what a row is, its columns, and how it comes out of the reference files.

Each `filled_by` is fixed text that reads the checked files under their source ids (`states`, `districts`, ...),
all cells as text and blanks as NULL; `areas` holds the outlines' properties. To add a table: one entry here.
"""

from dataclasses import dataclass

from data.export_units import UNIT_ROWS
from data.product_chapters import PRODUCT_CHAPTER_ROWS
from data.source_file import ADDED_AT, FIGURES_ADDED, LAST_EVIDENCE_BEFORE
from data.stages import RECENT_DAYS, STAGE_ROWS, STANDING_ROWS


@dataclass(frozen=True)
class Table:
    """One table of the store. `filled_by` names its columns as `columns` does; order is free."""

    name: str
    one_row_per: str
    columns: str
    filled_by: str


# A fact carries its source's dates and id, so that a question need not join to say where a row is from.
_OF_SOURCE = "cross join source s where s.source_id = "


def _month_of_period(part: int) -> str:
    """First day of the first (1) or last (-1) month that "April-June" of a financial year names."""
    month = f"month(strptime(split_part(x.period, '-', {part}), '%B'))"
    return f"make_date(left(x.financial_year, 4)::integer + ({month} < 4)::integer, {month}, 1)"


_PERIOD = f"{_month_of_period(1)} as starts_on, last_day({_month_of_period(-1)}) as as_on_date"

TABLES: tuple[Table, ...] = (
    Table(
        "source",
        "reference file; as_on_date is NULL where the file carries no date",
        """source_id VARCHAR NOT NULL, title VARCHAR NOT NULL, origin VARCHAR NOT NULL,
           licence VARCHAR NOT NULL, file VARCHAR NOT NULL, sha256 VARCHAR NOT NULL,
           row_count INTEGER NOT NULL, as_on_date DATE, recorded_at DATE NOT NULL""",
        "select * from shipped_files",
    ),
    Table(
        "state",
        "State or Union Territory; kind is State or UT",
        """state_code INTEGER NOT NULL, state_name VARCHAR NOT NULL, kind VARCHAR NOT NULL,
           short_code VARCHAR NOT NULL, name_hi VARCHAR NOT NULL""",
        "select * exclude (alt_names) from states",
    ),
    Table(
        "district",
        "district of the register, of the 2022 register, abolished, or drawn on the map only; valid_from and"
        " valid_to only where a full day is known, valid_to being the first day on which it no longer is",
        """district_code VARCHAR NOT NULL, district_name VARCHAR NOT NULL, state_code INTEGER NOT NULL,
           status VARCHAR NOT NULL, is_lgd_code BOOLEAN NOT NULL, name_hi VARCHAR, census2011_code VARCHAR,
           population_2011 BIGINT, census2011_area_km2 DOUBLE, generalised_area_km2 DOUBLE,
           label_latitude DOUBLE, label_longitude DOUBLE, area_id VARCHAR, note VARCHAR,
           valid_from DATE, valid_from_basis VARCHAR, valid_to DATE""",
        """with dated as (
               select change, district_code,
                      case when length(effective_date) = 10 then effective_date::date end as day,
                      case when effective_date is null then 'no date given'
                           when length(effective_date) < 10 then date_is || ': ' || effective_date
                           else date_is end as basis
               from district_changes where district_code is not null)
           select d.* exclude (alt_names, parent_district_codes),
                  born.day as valid_from, born.basis as valid_from_basis, gone.day as valid_to
           from districts d
           left join dated born on born.district_code = d.district_code and born.change = 'created'
           left join dated gone on gone.district_code = d.district_code and gone.change = 'abolished'""",
    ),
    Table(
        "district_parent",
        "district and one district that it was cut from",
        "district_code VARCHAR NOT NULL, parent_district_code VARCHAR NOT NULL",
        """select district_code, unnest(string_split(parent_district_codes, '|')) as parent_district_code
           from districts where parent_district_codes is not null""",
    ),
    Table(
        "district_change",
        "district created or abolished since 2011; effective_date is NULL where only a year is known",
        """change VARCHAR NOT NULL, effective_date_text VARCHAR, effective_date DATE, date_is VARCHAR NOT NULL,
           state_code INTEGER NOT NULL, district_code VARCHAR, district_name VARCHAR NOT NULL,
           other_districts VARCHAR, other_names VARCHAR, source VARCHAR NOT NULL""",
        """select * replace (case when length(effective_date) = 10 then effective_date::date end
                             as effective_date),
                  effective_date as effective_date_text
           from district_changes""",
    ),
    Table(
        "place_name",
        "name of a State or current district; is_current_name is false for other and former spellings",
        """place_kind VARCHAR NOT NULL, place_code VARCHAR NOT NULL, state_code INTEGER NOT NULL,
           name VARCHAR NOT NULL, language VARCHAR NOT NULL, is_current_name BOOLEAN NOT NULL""",
        """with place as (
               select 'state' as place_kind, state_code as place_code, state_code, state_name as name_en,
                      name_hi, alt_names
               from states
               union all by name
               select 'district' as place_kind, district_code as place_code, state_code,
                      district_name as name_en, name_hi, alt_names
               from districts where status = 'current'),
           spelling as (
               select distinct place_kind, place_code, state_code, name_en,
                      unnest(string_split(alt_names, '|')) as name
               from place where alt_names is not null)
           select place_kind, place_code, state_code, name_en as name, 'en' as language,
                  true as is_current_name from place
           union all by name
           select place_kind, place_code, state_code, name_hi as name, 'hi' as language,
                  true as is_current_name from place where name_hi is not null
           union all by name
           select place_kind, place_code, state_code, name,
                  if(regexp_matches(name, '[\u0900-\u097f]'), 'hi', 'en') as language, false as is_current_name
           from spelling where name <> name_en""",
    ),
    Table(
        "product",
        "product that one list names for one district; the two schemes are never added",
        """product_id VARCHAR NOT NULL, scheme VARCHAR NOT NULL, district_code VARCHAR NOT NULL,
           product_name VARCHAR NOT NULL, sector VARCHAR NOT NULL, tier VARCHAR NOT NULL, is_gi_tagged BOOLEAN,
           nodal_ministry VARCHAR NOT NULL, listed_state VARCHAR NOT NULL, listed_district VARCHAR NOT NULL,
           listed_code VARCHAR, quality_note VARCHAR, as_on_date DATE, recorded_at DATE NOT NULL,
           source_id VARCHAR NOT NULL, grade VARCHAR NOT NULL, batch_id INTEGER, undone_at DATE""",
        f"""select p.*, s.as_on_date, s.recorded_at, s.source_id, 'D' as grade
            from odop_products p {_OF_SOURCE} 'odop_products'
            union all by name
            select p.*, s.as_on_date, s.recorded_at, s.source_id, 'D' as grade
            from pmfme_products p {_OF_SOURCE} 'pmfme_products'""",
    ),
    Table(
        "aspirational",
        "Aspirational District of NITI Aayog's list",
        """district_code VARCHAR NOT NULL, state_code INTEGER NOT NULL, serial_no INTEGER NOT NULL,
           listed_name VARCHAR NOT NULL, list_version VARCHAR NOT NULL, as_on_date DATE,
           recorded_at DATE NOT NULL, source_id VARCHAR NOT NULL, grade VARCHAR NOT NULL""",
        f"""select a.*, s.as_on_date, s.recorded_at, s.source_id, 'D' as grade
            from aspirational_districts a {_OF_SOURCE} 'aspirational_districts'""",
    ),
    Table(
        "evidence",
        "fact that a public document states about a district, every district of a State, or a State;"
        " as_on_date is the fact's date, else the publication's, else NULL (not known)",
        """evidence_id VARCHAR NOT NULL, fact VARCHAR NOT NULL, scope VARCHAR NOT NULL,
           state_code INTEGER NOT NULL, district_code VARCHAR, fact_date DATE, published_on DATE,
           document VARCHAR NOT NULL, statement VARCHAR NOT NULL, source VARCHAR NOT NULL, caveat VARCHAR,
           as_on_date DATE, recorded_at DATE NOT NULL, source_id VARCHAR NOT NULL, grade VARCHAR NOT NULL""",
        f"""select e.*, coalesce(e.fact_date, e.published_on) as as_on_date, s.source_id,
                   if(e.evidence_id > '{LAST_EVIDENCE_BEFORE}', date '{ADDED_AT}', s.recorded_at) as recorded_at
            from public_evidence e {_OF_SOURCE} 'public_evidence'""",
    ),
    Table(
        "published_figure",
        "figure that a reply, release, report or press report stated; value is NULL where no number was given",
        """figure_id VARCHAR NOT NULL, scheme VARCHAR NOT NULL, measure VARCHAR NOT NULL,
           qualifier VARCHAR NOT NULL, value BIGINT, unit VARCHAR, out_of_value BIGINT, out_of_unit VARCHAR,
           as_on_date DATE, as_on_basis VARCHAR NOT NULL, published_on DATE, source_kind VARCHAR NOT NULL,
           house VARCHAR, question_no VARCHAR, document VARCHAR NOT NULL, statement VARCHAR NOT NULL,
           caveat VARCHAR, source VARCHAR NOT NULL, recorded_at DATE NOT NULL, source_id VARCHAR NOT NULL,
           grade VARCHAR NOT NULL, batch_id INTEGER, undone_at DATE""",
        f"""select f.*, s.source_id, 'D' as grade,
                   if(f.figure_id in {FIGURES_ADDED}, date '{ADDED_AT}', s.recorded_at) as recorded_at
            from published_figures f {_OF_SOURCE} 'published_figures'""",
    ),
    Table(
        "export_cluster",
        "cluster, toy place or Town of Export Excellence; kinds differ in strength and are never one count;"
        " as_on_date is NULL where as_on_date_text names a month only",
        """cluster_id VARCHAR NOT NULL, kind VARCHAR NOT NULL, state_code INTEGER, district_code VARCHAR,
           listed_state VARCHAR, listed_place VARCHAR NOT NULL, product VARCHAR, as_on_date DATE,
           document VARCHAR NOT NULL, source VARCHAR NOT NULL, caveat VARCHAR, as_on_date_text VARCHAR,
           recorded_at DATE NOT NULL, source_id VARCHAR NOT NULL, grade VARCHAR NOT NULL""",
        f"""select c.* replace (case when length(c.as_on_date) = 10 then c.as_on_date::date end as as_on_date),
                   c.as_on_date as as_on_date_text, s.recorded_at, s.source_id, 'D' as grade
            from export_clusters c {_OF_SOURCE} 'export_clusters'""",
    ),
    Table(
        "support_measure",
        "dated fact about a support measure; value is text as stated; the date columns are NULL where the"
        " text beside them names only a month or a year",
        """measure_id VARCHAR NOT NULL, programme VARCHAR NOT NULL, run_by VARCHAR NOT NULL,
           measure VARCHAR NOT NULL, value VARCHAR, unit VARCHAR, as_on_date DATE, published_on DATE,
           source_kind VARCHAR NOT NULL, document VARCHAR NOT NULL, statement VARCHAR NOT NULL,
           source VARCHAR NOT NULL, caveat VARCHAR, as_on_date_text VARCHAR, published_on_text VARCHAR""",
        """select * replace (
                      case when length(as_on_date) = 10 then as_on_date::date end as as_on_date,
                      case when length(published_on) = 10 then published_on::date end as published_on),
                  as_on_date as as_on_date_text, published_on as published_on_text
           from support_measures""",
    ),
    Table(
        "support_measure_hindi",
        "fact about a support measure whose programme and statement are said in Hindi too, with the same numbers in the same order",
        "measure_id VARCHAR NOT NULL, programme_hi VARCHAR NOT NULL, statement_hi VARCHAR NOT NULL",
        "select * from support_measures_hi",
    ),
    Table(
        "standing_statement",
        "paragraph that replies give where no figure is asked for, in two languages; scheme is NULL where it is of none",
        """statement_id VARCHAR NOT NULL, subject VARCHAR NOT NULL, scheme VARCHAR, words VARCHAR NOT NULL,
           words_hi VARCHAR NOT NULL, document VARCHAR NOT NULL, published_on DATE, source VARCHAR NOT NULL,
           caveat VARCHAR, recorded_at DATE NOT NULL, source_id VARCHAR NOT NULL""",
        f"""select t.*, s.recorded_at, s.source_id from standing_statements t {_OF_SOURCE} 'standing_statements'""",
    ),
    Table(
        "gi",
        "entry of the Geographical Indications register",
        """serial_no INTEGER NOT NULL, gi_name VARCHAR NOT NULL, goods_category VARCHAR NOT NULL,
           states VARCHAR NOT NULL, origin VARCHAR NOT NULL""",
        "select * from gi_register",
    ),
    Table(
        "district_export",
        "value of goods exported from a district in a period, as one document states it, in that document's own unit;"
        " starts_on and as_on_date are the first and the last day of the period, returned_on the day on which a return says it is true",
        """export_id VARCHAR NOT NULL, state_code INTEGER NOT NULL, district_code VARCHAR NOT NULL,
           listed_district VARCHAR NOT NULL, financial_year VARCHAR NOT NULL, period VARCHAR NOT NULL,
           hs_code VARCHAR, value DECIMAL(18,6) NOT NULL, unit VARCHAR NOT NULL, stated_rank INTEGER,
           rank_among VARCHAR, grade VARCHAR NOT NULL, source_kind VARCHAR NOT NULL, document VARCHAR NOT NULL,
           published_on DATE, source VARCHAR NOT NULL, caveat VARCHAR, starts_on DATE NOT NULL, as_on_date DATE NOT NULL,
           returned_on DATE, recorded_at DATE NOT NULL, source_id VARCHAR NOT NULL, batch_id INTEGER, undone_at DATE""",
        f"""select x.* exclude (district_name, rank), x.district_name as listed_district, x.rank as stated_rank,
                   {_PERIOD}, s.recorded_at, s.source_id
            from district_export_values x {_OF_SOURCE} 'district_export_values'""",
    ),
    Table(
        "state_export",
        "value of goods exported from a State, or with a blank code from India, as one document states it",
        """export_id VARCHAR NOT NULL, state_code INTEGER, financial_year VARCHAR NOT NULL, period VARCHAR NOT NULL,
           value DECIMAL(18,6) NOT NULL, unit VARCHAR NOT NULL, grade VARCHAR NOT NULL, document VARCHAR NOT NULL,
           published_on DATE, source VARCHAR NOT NULL, caveat VARCHAR, starts_on DATE NOT NULL, as_on_date DATE NOT NULL,
           recorded_at DATE NOT NULL, source_id VARCHAR NOT NULL, batch_id INTEGER, undone_at DATE""",
        f"""select x.* exclude (state_name), {_PERIOD}, s.recorded_at, s.source_id
            from state_export_values x {_OF_SOURCE} 'state_export_values'""",
    ),
    Table(
        "export_unit",
        "unit in which documents state exports, with its words in two languages",
        "unit VARCHAR NOT NULL, words VARCHAR NOT NULL, words_hi VARCHAR NOT NULL",
        f"select * from (values {UNIT_ROWS}) as t(unit, words, words_hi)",
    ),
    Table(
        "hindi_term",
        "official term in English, with the Hindi that a source gives it; hindi is NULL where none was found",
        """english VARCHAR NOT NULL, hindi VARCHAR, source_url VARCHAR, used_for VARCHAR NOT NULL,
           note VARCHAR NOT NULL""",
        "select * from hindi_terms",
    ),
    Table(
        "initiative",
        "initiative; its figures stand by themselves; began is text as stated, NULL where no document here says when it began",
        """initiative VARCHAR NOT NULL, name VARCHAR NOT NULL, began VARCHAR, document VARCHAR, statement VARCHAR,
           source VARCHAR""",
        "select * from initiatives",
    ),
    Table(
        "hs_chapter",
        "Harmonized System chapter; codes keep their leading zero",
        "hs_section VARCHAR NOT NULL, hs_chapter VARCHAR NOT NULL, chapter_title VARCHAR NOT NULL",
        "select * from hs_chapters",
    ),
    Table(
        "product_chapter",
        "product whose whole name is an item of a chapter's heading, with that heading as the source of the link",
        "product_name VARCHAR NOT NULL, hs_chapter VARCHAR NOT NULL, heading VARCHAR NOT NULL",
        f"""select t.product_name, t.hs_chapter, h.chapter_title as heading
            from (values {PRODUCT_CHAPTER_ROWS}) as t(product_name, hs_chapter) join hs_chapters h using (hs_chapter)""",
    ),
    Table(
        "committee_seat",
        "seat of a District Export Promotion Committee",
        "committee VARCHAR NOT NULL, serial_no INTEGER NOT NULL, seat VARCHAR NOT NULL, role VARCHAR NOT NULL",
        "select * from committee_seats",
    ),
    Table(
        "committee_text",
        "function of a DEPC or content of a District Export Action Plan",
        "kind VARCHAR NOT NULL, serial_no INTEGER NOT NULL, text VARCHAR NOT NULL",
        "select * from committee_functions_and_plan_contents",
    ),
    Table(
        "plan_stage",
        "stage of an action plan, from none up; whether a plan is public is no stage",
        "height INTEGER NOT NULL, stage VARCHAR NOT NULL, words VARCHAR NOT NULL",
        f"select * from (values {STAGE_ROWS}) as t(height, stage, words)",
    ),
    Table(
        "committee_standing",
        "status that a return gives a committee, weakest first, with the class that a map gives it",
        "height INTEGER NOT NULL, status VARCHAR NOT NULL, class_key VARCHAR NOT NULL, is_constituted BOOLEAN NOT NULL",
        f"select * from (values {STANDING_ROWS}) as t(height, status, class_key, is_constituted)",
    ),
    Table(
        "period",
        "rule about time: for how many days something is recent",
        "recent_days INTEGER NOT NULL",
        f"select {RECENT_DAYS} as recent_days",
    ),
    Table(
        "map_area",
        "district outline of the boundary file",
        "area_id VARCHAR NOT NULL, area_name VARCHAR NOT NULL, state_code INTEGER NOT NULL",
        "select * from areas",
    ),
)
