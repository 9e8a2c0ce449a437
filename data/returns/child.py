"""The process in which a received file is opened: limited in memory and time, without the caller's environment.

Bytes come in on standard input, one JSON answer goes out. A refusal is an answer; anything unforeseen ends this
process with a code that is not zero, and the caller says that the file is damaged. Nothing here is imported by
the calling process.
"""

import sys
import warnings

from data.returns.csv_text import read_csv
from data.returns.faults import CellFault, ReturnFault
from data.returns.guard import checked_format
from data.returns.sheets import answer_of, refusal_of

MEMORY_BYTES = 512 * 1024 * 1024
CPU_SECONDS = 10
ANSWER_BYTES = 16_000_000


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
        if form == "xlsx":
            from data.returns.xlsx import read_xlsx

            return answer_of(form, *read_xlsx(content))
        if form == "ods":
            from data.returns.ods import read_ods

            return answer_of(form, *read_ods(content))
        if form == "xls":
            from data.returns.xls import read_xls

            return answer_of(form, *read_xls(content))
        return answer_of(form, *read_csv(content))
    except ReturnFault as fault:
        return refusal_of([one for one in fault.faults if isinstance(one, CellFault)])


def main() -> None:
    """Read, answer, end."""
    set_limits()
    # openpyxl takes these along when they are there, for charts and pictures that are not read: half its start.
    for unneeded in ("numpy", "PIL", "lxml"):
        sys.modules[unneeded] = None  # type: ignore[assignment] # None is what makes an import fail
    # A reader's warnings concern what it leaves out (styles, validations); nobody reads them here.
    warnings.simplefilter("ignore")
    sys.stdout.write(answer(sys.stdin.buffer.read()))


if __name__ == "__main__":
    main()
