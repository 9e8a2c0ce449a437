"""The fork in which a received file is opened: limited in memory and time, without the caller's environment.

Bytes come in on standard input, one JSON answer goes out. A refusal is an answer; anything unforeseen ends this
process with a code that is not zero, and the caller says that the file is damaged. Nothing here is imported by
the calling process.
"""

import sys
import warnings
from collections.abc import Callable
from typing import Final

from data.returns.faults import CellFault, ReturnFault
from data.returns.files.csv_text import read_csv
from data.returns.files.guard import checked_format
from data.returns.files.ods import read_ods
from data.returns.files.sheets import SheetBuilder, answer_of, refusal_of
from data.returns.files.xls import read_xls
from data.returns.files.xlsx import read_xlsx

MEMORY_BYTES = 512 * 1024 * 1024
CPU_SECONDS = 10
ANSWER_BYTES = 16_000_000
_READ: Final[dict[str, Callable[[bytes], tuple[list[SheetBuilder], list[CellFault]]]]] = {
    "xlsx": read_xlsx,
    "ods": read_ods,
    "xls": read_xls,
    "csv": read_csv,
}


def set_limits() -> None:
    """Bound memory, processor time and the size of the answer, where the system can."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (ANSWER_BYTES, ANSWER_BYTES))
    resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


def answer(content: bytes) -> str:
    """The file's sheets or its faults, as JSON."""
    try:
        form = checked_format(content)
        return answer_of(form, *_READ[form](content))
    except ReturnFault as fault:
        return refusal_of([one for one in fault.faults if isinstance(one, CellFault)])


def main() -> None:
    """Read, answer, end."""
    set_limits()
    # A reader's warnings concern what it leaves out (styles, validations); nobody reads them here.
    warnings.simplefilter("ignore")
    sys.stdout.write(answer(sys.stdin.buffer.read()))
