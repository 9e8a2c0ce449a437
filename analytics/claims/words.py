"""What the measures and schemes of published figures are called on a page."""

from __future__ import annotations

from typing import Final

MEASURES: Final[dict[str, str]] = {
    "districts_with_products": "Districts with products",
    "products_identified": "Products identified",
    "districts_with_plan_drafted": "Districts with a plan drafted",
    "districts_with_plan_notified": "Districts with a plan notified",
    "states_with_sepc": "States/UTs with a SEPC",
    "states_with_depc": "States/UTs with DEPCs",
    "districts_with_depc": "Districts with a DEPC",
    "states_with_products": "States/UTs with products",
    "aspirational_districts": "Aspirational Districts",
    "states_with_aspirational_districts": "States/UTs with Aspirational Districts",
    "districts_in_register": "Districts in the register",
    "states_with_export_strategy": "States/UTs with an export strategy",
    "districts_envisaged": "Districts envisaged (a target)",
    "products_on_ecommerce": "Products on e-commerce platforms",
    "award_applications": "Applications for ODOP awards",
    "states_with_unity_mall": "States with a Unity Mall approved",
    "ecommerce_export_hub_pilots": "E-commerce export hub pilots",
    "districts_exporting": "Districts that export",
    "share_of_exports_of_62_districts": "Share of exports of 62 districts",
    "share_of_exports_of_15_districts": "Share of exports of 15 districts",
    "districts_covered": "Districts covered by the initiative",
    "districts_proposed_for_funding": "Districts proposed for funding",
    "employment_and_investment": "Employment and investment",
    "budget": "Budget",
}
SCHEMES: Final[dict[str, str]] = {
    "ODOP": "One District One Product, DPIIT's list",
    "DEH": "Districts as Export Hubs, DGFT's initiative",
    "PMFME-ODOP": "the Food Processing Ministry's own list",
    "ADP": "Aspirational Districts Programme",
    "REGISTER": "the Local Government Directory itself",
    "TRADE": "exports, of no scheme",
}
_FEW_EXPORTS: Final = "Exports are public for few districts, so no share or count over all districts can be taken."
ABSENT: Final[dict[str, str]] = {
    "districts_envisaged": "A target and no result: no row can bear it out.",
    "products_on_ecommerce": "No table on record says which products stand on a platform.",
    "award_applications": "No table of applications is on record.",
    "states_with_unity_mall": "No table of approvals by State is on record.",
    "ecommerce_export_hub_pilots": "No table of the pilots is on record.",
    "districts_exporting": _FEW_EXPORTS,
    "share_of_exports_of_62_districts": _FEW_EXPORTS,
    "share_of_exports_of_15_districts": _FEW_EXPORTS,
    "districts_covered": "A count of the register of that day and no result: no row tells which districts the initiative covers.",
    "districts_proposed_for_funding": "A proposal and no result: no row can show that it was approved.",
    "states_with_export_strategy": "Documents name single States' strategies; nothing was collected that counts them all.",
    "states_with_depc": "No return of that day says of every district of a State whether it has a committee.",
}
"""Why no figure of ours counts a measure."""


def subject(measure: str, *, short: bool = False) -> str:
    """What a measure counts, as a heading or, short, within a line; an imported one that has no name here stands as written."""
    words = MEASURES.get(measure) or measure.replace("_", " ").capitalize()
    return words[:1].lower() + words[1:] if short and not words.startswith(("States/UTs", "Aspirational")) else words


def unit_words(unit: str | None) -> str:
    """A unit as a reader takes it: States/UTs for states_uts."""
    return {"states_uts": "States/UTs", "percent": "per cent"}.get(unit or "", unit or "")
