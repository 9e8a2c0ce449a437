"""What a return may hold at most, shared by the readers so that each stops at the same line.

A national return has 784 rows; twenty thousand leave room for products and for untidy sheets, and keep what the
calling process takes over from the child within a few megabytes.
"""

from data.returns.faults import address, refusal

ROWS = 20_000
COLUMNS = 300
FILLED_CELLS = 150_000
CELL_CHARACTERS = 8_000
ALL_CHARACTERS = 3_000_000
LONG_LIST = (
    "A list of exports as CSV, one row for each district, period and HS code, goes in at any length on the product's machine:"
    " python -m data import list.csv (where people sign in, whoever keeps the machine submits it in its State editor's name)"
)
"""What to do with a return of exports that is longer than any of these."""


class Tally:
    """Counts what a reader has met in all sheets and refuses the file when a limit is passed."""

    def __init__(self) -> None:
        self._cells = 0
        self._characters = 0

    def add(self, sheet: str, row: int, column: int, characters: int = 0) -> None:
        """Count one filled cell. Raises ReturnFault when it lies too far out or is one too many."""
        if row > ROWS or column > COLUMNS:
            raise refusal(
                f"a cell is filled far from the table, beyond row {ROWS:,} or column {COLUMNS}",
                "Delete the rows and columns after the table, save and send it again; send a longer list in parts, as by year, or values"
                f" with their months in columns. {LONG_LIST}",
                sheet=sheet,
                cell=address(row, column),
            )
        if characters > CELL_CHARACTERS:
            raise refusal(
                f"a cell holds {characters:,} characters, at most {CELL_CHARACTERS:,}",
                "Shorten it; in a CSV file, look for a quotation mark that is not closed",
                sheet=sheet,
                cell=address(row, column),
            )
        self._cells += 1
        self._characters += characters
        if self._cells > FILLED_CELLS or self._characters > ALL_CHARACTERS:
            raise refusal(
                f"the file holds more than a return can: over {FILLED_CELLS:,} filled cells or"
                f" {ALL_CHARACTERS // 1_000_000} million characters",
                f"Send the return alone, one file per State. {LONG_LIST}",
                sheet=sheet,
            )
