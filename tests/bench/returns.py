"""How long a national return takes from its bytes to the list of its faults, printed: `python -m bench.returns`.

784 rows with a fault in every seventh, read in the guarded child process as in an import.
"""

import io
import resource
import statistics
import sys
import time
from datetime import date

import xlsxwriter

from data import clock
from data.returns import intake, templates
from data.returns.files import read_file
from data.returns.names.names import Register, register_as_on
from data.store import open_store

_ROUNDS = 5


def national_return(register: Register) -> bytes:
    """One XLSX with a row for each of the register's districts."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        sheet = book.add_worksheet("All India")
        sheet.write_row(0, 0, ["S.No.", "State", "District", "Status of DEAP", "Drafted on", "Notified on"])
        for number, (code, name) in enumerate(sorted(register.title.items()), start=1):
            drafted = "01.02.2062" if number % 7 == 0 else "01.02.2023"
            state = register.state_name[register.state_of[code]]
            sheet.write_row(number, 0, [number, state, name, "notified", drafted, "02.03.2023"])
    return target.getvalue()


def _processor_seconds() -> float:
    """Of this process and its readers, which end with it: on a busy machine the only figure that means something."""
    read_file.readers.close()
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def main() -> None:
    """Measure and print."""
    today = clock.today()
    with open_store() as store:
        register = register_as_on(store, today)
    cases = {
        "784 rows as XLSX": national_return(register),
        "blank template of one State": templates.template("plans", [18], register),
        "784 rows as CSV": templates.template_csv("plans", sorted(register.of_state), register),
    }
    for name, content in cases.items():
        seconds, draft = [], None
        worked = _processor_seconds()
        for _ in range(_ROUNDS):
            started = time.perf_counter()
            draft = intake.read(content, name, register, {}, today=max(today, date(2026, 1, 1)))
            seconds.append(time.perf_counter() - started)
        worked = (_processor_seconds() - worked) / _ROUNDS
        faults = 0 if draft is None else len(draft.faults)
        sys.stdout.write(
            f"{name}: {statistics.median(seconds):.2f} s in the middle of {_ROUNDS}, {max(seconds):.2f} s at most;"
            f" {worked:.2f} s of processor time; {faults} faults\n"
        )


if __name__ == "__main__":
    main()
