"""Files that call themselves illustrative: they are published in the sample workspace and nowhere else."""

from data.returns.files.sheets import Sheets

ILLUSTRATIVE = "illustrative"
_TITLE_ROWS = 6


def calls_itself_illustrative(sheets: Sheets) -> bool:
    """Whether the file's name, a sheet's name, or a text among the first rows or in capitals says so."""
    texts = [sheets.file_name, *(sheet.name for sheet in sheets.sheets)]
    texts += [
        value
        for sheet in sheets.sheets
        for number, row in enumerate(sheet.rows)
        for value in row
        if isinstance(value, str) and (number < _TITLE_ROWS or ILLUSTRATIVE.upper() in value)
    ]
    return any(ILLUSTRATIVE in text.casefold() for text in texts)
