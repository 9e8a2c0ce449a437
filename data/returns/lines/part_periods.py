"""Values of exports of one district of which one period lies within the other: the longer cannot be the smaller."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from data.returns.choices import Choices
from data.returns.faults import CellFault
from data.returns.lines.export_values import Amount, amount_of
from data.returns.lines.lines import Line


def smaller_wholes(lines: Sequence[Line], choices: Choices) -> Iterator[CellFault]:
    """A question for each value that is less than another of the same district, code and unit whose period lies within its own.

    None where a person has said by hand what the cell's figure is.
    """
    by_subject: dict[tuple[object, ...], list[Line]] = defaultdict(list)
    for line in lines:
        if line.district_code is not None:
            subject = (line.district_code, line.values["hs_code"], line.values["unit"])
            by_subject[subject].append(line)
    for own in by_subject.values():
        for whole in own:
            parts = [one for one in own if _lies_within(one, whole) and _is_more(one, whole)]
            if parts and not _is_said(whole, choices):
                yield _question(whole, max(parts, key=lambda one: Decimal(str(one.values["value"]))))


def _lies_within(part: Line, whole: Line) -> bool:
    inner, outer = ((str(one.values["starts_on"]), str(one.values["ends_on"])) for one in (part, whole))
    return inner != outer and outer[0] <= inner[0] and inner[1] <= outer[1]


def _is_more(part: Line, whole: Line) -> bool:
    """Whether a part is more than its whole by more than both were rounded."""
    lost = sum(Decimal(10) ** -int(str(one.values["decimals"])) for one in (part, whole)) / 2
    return Decimal(str(part.values["value"])) - Decimal(str(whole.values["value"])) > lost


def _is_said(line: Line, choices: Choices) -> bool:
    said = amount_of(choices.of_cell(_place(line)))
    return isinstance(said, Amount) and said.value == line.values["value"]


def _place(line: Line) -> str:
    at = line.fault("value", "", "")
    return f"{at.sheet}!{at.cell}"


def _question(whole: Line, part: Line) -> CellFault:
    name, place = whole.written or whole.district_code, _place(whole)
    said = " and ".join(
        f"{one.values['value']} in {one.values['financial_year']}, {one.values['period']}" for one in (whole, part)
    )
    what = f"{name} has {said} ({_place(part)}), which lies within it: the longer period cannot have less"
    remedy = "Correct or set aside the cell that is wrong; or say by hand which figure it means, as in "
    remedy += f'{{"words": {{"{place}": "{whole.values["value"]}"}}}}, if the values hold as they are'
    return replace(whole.fault("value", what, remedy), word=place)
