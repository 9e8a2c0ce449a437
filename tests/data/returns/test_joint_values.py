"""A district whose value is said to lie in another's stays not known, and the other's value says that it holds it."""

from collections.abc import Callable

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft

TITLE = ("Assam: value of exports (Rs in crore)",)


@pytest.mark.parametrize(
    "text",
    [
        "included in Kamrup",
        "Clubbed with Kamrup district",
        "Kamrup में सम्मिलित",
        "Kamrup मध्ये समाविष्ट",
        "Kamrup માં સમાવિષ્ટ",
        "Kamrup এর অন্তর্ভুক্ত",
        "Kamrup ରେ ଅନ୍ତର୍ଭୁକ୍ତ",
        "Kamrup இல் சேர்க்கப்பட்டுள்ளது",
        "Kamrup లో చేర్చబడింది",
        "Kamrup ನಲ್ಲಿ ಸೇರಿದೆ",
        "Kamrup ൽ ഉൾപ്പെടുത്തി",
        "Kamrup ਵਿੱਚ ਸ਼ਾਮਲ",
    ],
)
def test_words_in_a_value_s_place_are_kept_with_the_value_that_holds_it(draft: Callable[..., Draft], text: str) -> None:
    rows = [TITLE, ("District", "2023-24", "2024-25"), ("Kamrup", 12.5, 14), ("Baksa", text, 2), ("Barpeta", 3, 4)]
    found = draft(making.xlsx(rows), choices=Choices(words=((text, "aside"),)))
    assert found.faults == ()
    assert [(row["value"], row["remarks"]) for row in found.rows] == [
        (12.5, f"holds the value of Baksa too ('{text}', B4)"),
        (14, None),
        (2, None),
        (3, None),
        (4, None),
    ]


def test_a_remark_speaks_of_the_periods_without_a_value(draft: Callable[..., Draft]) -> None:
    head = ("District", "2023-24", "2024-25", "Remarks")
    rows = [TITLE, head, ("Kamrup", 12.5, 14, None), ("Baksa", None, 2, "Included in Kamrup in 2023-24")]
    found = draft(making.xlsx(rows))
    assert [(row["value"], row["remarks"]) for row in found.rows][:2] == [
        (12.5, "holds the value of Baksa too ('Included in Kamrup in 2023-24', D4)"),
        (14, None),
    ]
