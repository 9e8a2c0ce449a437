"""What is answered to each thing that a part asks: a draft paragraph built from figures, or the standing line, never a guess."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from analytics.claims import Claim
from analytics.committees import district_committees, state_committees
from analytics.desk.annexures import annexure
from analytics.desk.asked import ASK, Detail
from analytics.desk.ground import Ground, of_claim
from analytics.documents.paper import Cited, Origin, Paragraph, Run, Runs, Table, day, number, said, traced
from analytics.filters import SECTORS
from analytics.measures import MEASURES
from analytics.plans import district_plans, ladder, on_ladder
from analytics.why import of_class, of_figure, of_rung
from analytics.words import as_said

SCHEME_WORDS: Final = MappingProxyType(
    {
        "ODOP": "One District One Product (ODOP) initiative",
        "PMFME-ODOP": "One District One Product list of the Pradhan Mantri Formalisation of Micro food processing Enterprises "
        "(PMFME) scheme",
        "DEH": "Districts as Export Hubs (DEH) initiative",
    }
)


@dataclass(frozen=True)
class Answer:
    """What is said to one thing asked: paragraphs, annexures in the order of their naming, and documents behind bare words.

    `is_standing`: no data are held, and the standing line says so.
    """

    paragraphs: tuple[Paragraph, ...]
    tables: tuple[Table, ...] = ()
    basis: tuple[str, ...] = ()
    is_standing: bool = False


_NO_DETAIL: Final = {"states": "State/UT-wise details of that day are not held.", "districts": "District-wise details of that day are not held."}  # fmt: skip


def answered(ground: Ground, ask: str, detail: Detail = "") -> Answer:
    """The draft answer to one thing asked. Raises KeyError for a thing that nobody answers here."""
    answer = _ANSWERS[ask](ground)
    table = annexure(ground, ask, detail)
    if table:
        return replace(answer, tables=(*answer.tables, table))
    if detail and ASK[ask].has_detail and not answer.is_standing:
        return replace(answer, paragraphs=(*answer.paragraphs, Paragraph((_NO_DETAIL[detail],))))
    return answer


def _body(template: str, **fields: Run | Runs) -> Paragraph:
    return Paragraph(said(template, **fields))


def out_of(origin: Origin) -> Runs:
    """What a figure is out of, as its number stands in a sentence: "of 784 districts"."""
    whole = origin.base_value
    if whole is None:
        return traced(origin.base, origin)
    unit = (
        "States/UTs"
        if "States/UTs" in origin.base
        else "Aspirational Districts"
        if "Aspirational" in origin.base
        else "districts"
    )
    one = {
        "States/UTs": "State/UT",
        "Aspirational Districts": "Aspirational District",
        "districts": "district",
    }[unit]
    base = replace(origin, label=f"Base of: {origin.label}", value=whole, grade="", is_base=True)
    return ("of ", number(base), f" {one if whole == 1 else unit}")


def _districts(origin: Origin) -> Runs:
    """A number of districts with its noun."""
    return (number(origin), " district" if origin.value == 1 else " districts")


def standing(words: str, *claims: Claim | None) -> Answer:
    """The standing line where no data are held, with the statements that it rests on."""
    return Answer(
        (Paragraph((words,)),), basis=tuple(claim.document for claim in claims if claim), is_standing=True
    )


def _as_stated(claim: Claim, template: str) -> Paragraph:
    """A published number in place of rows that are not held; the template names {n} and {day}."""
    origin = of_claim(claim)
    shown = Cited(as_said(claim.qualifier, claim.value or 0), origin)
    if claim.day is None:
        return _body(template.replace(" as on {day}", " on a day that is not known"), n=shown)
    return _body(template, n=shown, day=day(claim.day, "Day of the statement"))


def _products(ground: Ground) -> Answer:
    districts, products = ground.figure("districts_with_product"), ground.figure("products_listed")
    scheme = SCHEME_WORDS[ground.filters.scheme]
    if districts is None or products is None or districts.as_on is None:
        return _products_as_stated(ground, scheme)
    paragraph = _body(
        "Under the " + scheme + ", {products} products have been identified in {districts} {base} {where}, as on {day}.",
        products=number(products), districts=number(districts), where=ground.where, base=out_of(districts),
        day=day(districts.as_on, "Day of the list"),
    )  # fmt: skip
    return Answer((paragraph,))


def _products_as_stated(ground: Ground, scheme: str) -> Answer:
    lines = (
        ("products_identified", "products"),
        ("districts_with_products", "districts with products identified"),
    )
    stated = [(ground.stated(ground.filters.scheme, measure), words) for measure, words in lines]
    told = tuple(
        _as_stated(claim, "The last number published under the " + scheme + " is {n} " + words + ", as on {day}.")
        for claim, words in stated
        if claim
    )  # fmt: skip
    if told:
        return Answer((_joined(*told),))
    return standing(
        "No list of products of that day or of an earlier one is held, so that no number is given."
    )


def _committees(ground: Ground) -> Answer:
    states, districts = (
        state_committees(ground.store, ground.filters),
        district_committees(ground.store, ground.filters),
    )
    evidenced = [row for row in states if row.is_evidenced]
    own = [row for row in districts if row.class_key in ("met", "constituted")]
    sepc = ground.count(
        "SEPCs with a document or return", len(evidenced), len(states), scheme="DEH", unit="States/UTs",
        address=of_figure("states_with_sepc_evidence"), documents=[row.document for row in evidenced],
        grades=[row.grade for row in evidenced],
    )  # fmt: skip
    depc = ground.count(
        "DEPCs with a document or return", len(own), len(districts), scheme="DEH",
        address=of_figure("districts_with_depc_evidence"), documents=[row.document for row in own], grades=[row.grade for row in own],
    )  # fmt: skip
    paragraph = _body(
        "Under the " + SCHEME_WORDS["DEH"] + ", a State Export Promotion Committee (SEPC) is on record for {sepc} {sepc_base}, and a "
        "District Export Promotion Committee (DEPC) for {depc} {depc_base}, as on {day}.",
        sepc=number(sepc), sepc_base=out_of(sepc), depc=number(depc), depc_base=out_of(depc), day=day(ground.filters.as_on),
    )  # fmt: skip
    return Answer((_joined(paragraph, *_rest(ground, "depc", [row.class_key for row in districts])),))


def _joined(*paragraphs: Paragraph) -> Paragraph:
    """Sentences on one thing as one paragraph."""
    runs = [run for one in paragraphs for run in (" ", *one.runs)]
    return Paragraph(tuple(runs[1:]))


def _rest(ground: Ground, measure: str, keys: list[str]) -> tuple[Paragraph, ...]:
    """What is not known of the other districts, in a sentence of its own; not known is not none."""
    told = {
        "not_known": "For {n} the position is not on record.",
        "statement": "For {n} it was reported for the State as a whole, without particulars.",
        "none": "For {n} the State reports that there is none.",
    }
    return tuple(
        _body(
            words,
            n=_districts(
                ground.count(
                    f"{MEASURES[measure].label}: {MEASURES[measure].class_of(key).label}", keys.count(key), len(keys), scheme="DEH",
                    address=of_class(MEASURES[measure], key),
                )
            ),
        )
        for key, words in told.items()
        if key in keys
    )  # fmt: skip


def _plans(ground: Ground) -> Answer:
    rows = district_plans(ground.store, ground.filters)
    whole = ladder(rows)
    found = {
        rung: ground.count(
            f"Plans {rung} or further", whole.at(rung), whole.base, scheme="DEH", address=of_rung(rung),
            documents=[row.document for row in on_ladder(rows, rung)], grades=[row.grade for row in on_ladder(rows, rung)],
        )
        for rung in ("drafted", "notified")
    }  # fmt: skip
    paragraph = _joined(
        _body(
            "Under the " + SCHEME_WORDS["DEH"] + ", District Export Action Plans have been prepared for {drafted} {base}, as on {day}. "
            "Of these, {notified} adopted by the District Export Promotion Committee.",
            drafted=number(found["drafted"]), base=out_of(found["drafted"]),
            day=day(ground.filters.as_on),
            notified=(number(found["notified"]), " was" if whole.at("notified") == 1 else " were"),
        ),
        *_rest(ground, "plan", [row.rung for row in rows]),
    )  # fmt: skip
    return Answer((paragraph, *(_plans_as_stated(ground) if whole.not_known + whole.statement else ())))


def _plans_as_stated(ground: Ground) -> tuple[Paragraph, ...]:
    """The published totals, beside rows that do not reach every district: they name no district and are not spread."""
    lines = (("districts_with_plan_drafted", "prepared"), ("districts_with_plan_notified", "adopted"))
    told = [
        _as_stated(claim, "The last number published of plans " + words + " is {n}, as on {day}.")
        for measure, words in lines
        if (claim := ground.stated("DEH", measure))
    ]
    return (_joined(*told),) if told else ()


def _aspirational(ground: Ground) -> Answer:
    on_list, having = (
        ground.figure("aspirational_listed"),
        ground.figure("aspirational_with_product"),
    )
    if on_list is None:
        return standing("No list of Aspirational Districts of that day or of an earlier one is held.")
    on_list = replace(on_list, scheme="ADP")
    paragraphs = [
        _body(
            "The list of Aspirational Districts of NITI Aayog names {n} {where}, as on {day}.",
            n=_districts(on_list), where=ground.where, day=day(on_list.as_on or ground.filters.as_on, "Day of the list"),
        )
    ]  # fmt: skip
    if having and having.as_on:
        paragraphs.append(
            _body(
                "Under the " + SCHEME_WORDS[ground.filters.scheme] + ", a product has been identified in {n} {base}, as on {day}.",
                n=number(having), base=out_of(having), day=day(having.as_on, "Day of the list"),
            )
        )  # fmt: skip
    narrowed = replace(ground, filters=replace(ground.filters, aspirational_only=True))
    return Answer((*paragraphs, *_plans(narrowed).paragraphs[:1]))


def _sectors(ground: Ground) -> Answer:
    whole = ground.figure("products_listed")
    if whole is None or whole.as_on is None:
        return standing(
            "No list of products of that day or of an earlier one is held, so that no sector is counted."
        )
    held = [(sector, ground.figure("products_listed", sectors=(sector,))) for sector in SECTORS]
    counted = sorted(
        ((sector, origin) for sector, origin in held if origin and origin.value),
        key=lambda pair: -(pair[1].value or 0),
    )
    runs: list[Run] = []
    for at, (sector, origin) in enumerate(counted):
        joint = "" if not at else " and " if at == len(counted) - 1 else ", "
        runs += [joint, number(replace(origin, base_value=None)), f" in {sector}"]
    paragraph = _body(
        "By sector, the {n} products {where} under the " + SCHEME_WORDS[ground.filters.scheme] + " are: {sectors}, as on {day}.",
        n=number(whole), where=ground.where, sectors=tuple(runs), day=day(whole.as_on, "Day of the list"),
    )  # fmt: skip
    return Answer((paragraph,))


def _budget(ground: Ground) -> Answer:
    initiative = ground.standing("ODOP", "budget")
    is_odop = ground.filters.scheme == "ODOP"
    words = (
        "The One District One Product (ODOP) initiative is not a scheme with a budget head of its own; data on funds are not "
        "maintained centrally."
        if is_odop and initiative
        else "Data on funds allocated and used are not maintained centrally."
    )
    return standing(words, initiative if is_odop else None)


def _jobs(ground: Ground) -> Answer:
    return standing(
        "Data on employment generated and investment attracted are not maintained centrally.",
        ground.standing(ground.filters.scheme, "employment_and_investment"),
    )


_ANSWERS: Final[MappingProxyType[str, Callable[[Ground], Answer]]] = MappingProxyType(
    {
        "products": _products,
        "committees": _committees,
        "plans": _plans,
        "aspirational": _aspirational,
        "sector": _sectors,
        "budget": _budget,
        "jobs": _jobs,
    }
)

NOT_HELD: Final = "The information sought is not held centrally."
"""The standing line for a part that asks what no table holds."""
