"""The named rules of quality: what each asks, why it matters and what to do; its SQL returns the rows that offend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from data.stages import RECENT_DAYS

Kind = Literal["Contradiction", "Incomplete", "Stale", "To check"]
KINDS: Final[tuple[Kind, ...]] = ("Contradiction", "Incomplete", "Stale", "To check")


@dataclass(frozen=True)
class Rule:
    """One named rule. `key` names its SQL under sql/quality, or its function, which returns the rows that offend it and no others.

    `looked_at` is the field of LookedAt that counts the rows it looked at, `looked_words` what those are. A rule that
    `is_national` is about published figures and applies in an unfiltered view only.
    """

    key: str
    kind: Kind
    title: str
    rule: str
    why: str
    remedy: str
    looked_at: str
    looked_words: str
    is_national: bool = False


RULES: Final = (
    Rule(
        "plan_without_depc",
        "Contradiction",
        "Plan notified, DEPC not constituted",
        "The plan is notified or further (a reported approval counts), and a return says that the district has no committee.",
        "A plan is notified by the committee, so one of the two is wrong.",
        "Ask the State which; import the corrected return.",
        "notified_plans",
        "plans notified or further",
    ),
    Rule(
        "dates_out_of_order",
        "Contradiction",
        "Plan dates out of order",
        "Of two days of one plan, the later stage has the earlier day, for example drafted after notified; or it was public before its "
        "draft.",
        "Days of waiting and the stages at a past date are wrong.",
        "Correct the day in the return and import it again.",
        "plans_by_return",
        "plans by returns",
    ),
    Rule(
        "returns_disagree",
        "Contradiction",
        "Two returns of one date disagree",
        "Two returns with the same as-on date, neither undone, give a district's plan or a committee different words.",
        "The later entry stands; nobody has said that the earlier was wrong.",
        "Ask the State; undo the wrong entry.",
        "returns",
        "returns in force",
    ),
    Rule(
        "part_above_whole",
        "Contradiction",
        "Part greater than its whole",
        "A published figure is greater than the number that it is said to be out of.",
        "The figure cannot be quoted with its base.",
        "Read the document again; correct the row of published figures.",
        "figures_with_whole",
        "published figures with a whole",
        is_national=True,
    ),
    Rule(
        "exports_disagree",
        "Contradiction",
        "Two documents give other exports",
        "Two documents give a district's exports of the same period in the same unit another value.",
        "Neither value can be quoted without the other.",
        "State each with its document; a return of exports from DGCI&S would settle it.",
        "export_values",
        "values of exports",
    ),
    Rule(
        "return_rows",
        "Contradiction",
        "Return and tables differ in rows",
        "The tables hold another number of rows than the return had when it was published.",
        "The figures rest on rows that were not published as they stand.",
        "Rebuild the store from the ledger; if it stays, check the ledger.",
        "returns",
        "returns in force",
    ),
    Rule(
        "plan_depc_not_known",
        "Incomplete",
        "Plan notified, DEPC not known",
        "The plan is notified or further (a reported approval counts), and nothing is on record of the district's committee, not even a statement about all.",
        "The committee that notified the plan cannot be named.",
        "Ask for the committee's order with number and date.",
        "notified_plans",
        "plans notified or further",
    ),
    Rule(
        "notified_without_date",
        "Incomplete",
        "Plan notified without a date",
        "A return puts the plan at notified or further and gives no day of notification.",
        "The plan cannot be counted as on an earlier date.",
        "Ask for the day of notification.",
        "notified_by_return",
        "plans notified or further by returns",
    ),
    Rule(
        "meeting_not_recent",
        "Incomplete",
        "Committee meeting, without a recent meeting",
        f"A return calls the committee meeting, and the last meeting has no date or was over {RECENT_DAYS} days before the as-on date.",
        "“Meeting” cannot be said of it on this date.",
        "Ask for the day of the last meeting and its minutes.",
        "meeting_by_return",
        "committees meeting by returns",
    ),
    Rule(
        "stale_words",
        "Stale",
        f"Newest word over {RECENT_DAYS} days old",
        f"The newest return or document on a plan, a DEPC or a SEPC is over {RECENT_DAYS} days older than the as-on date. Words without "
        "a date cannot be judged.",
        "What is shown may no longer be so.",
        "Ask the State for a new return.",
        "dated_words",
        "dated words on plans, DEPCs and SEPCs",
    ),
    Rule(
        "plan_totals",
        "To check",
        "Published plan totals against rows",
        "The districts that the rows on record have in a stage or a later one do not match a published number of plans drafted "
        "or notified, on the number's own date: it differs, or cannot be verified. The verdict is that of the page Claims.",
        "The published number cannot be verified district by district.",
        "State the number with its document, and ask the States for the rows.",
        "plan_figures",
        "published numbers of plans",
        is_national=True,
    ),
    Rule(
        "product_twice",
        "To check",
        "Product twice in one district",
        "One scheme's list names a product more than once for one district; capitals do not matter.",
        "The count of products is too high if it is a repeat.",
        "Compare the rows with the list; import the corrected list.",
        "product_rows",
        "rows of the product lists",
    ),
    Rule(
        "order_shared",
        "To check",
        "One order number, several committees",
        "Committees of one State carry the same order number. One order may constitute several; with different dates it "
        "cannot.",
        "A number copied down a column proves nothing of each committee.",
        "See the order; correct the numbers that are not its own.",
        "orders",
        "committees with an order number",
    ),
)
"""Every rule, contradictions first."""
