"""The guard of the reference folder: not one byte changes without somebody meaning it."""

import hashlib
import re
from pathlib import Path

from data.errors import Fault, ReferenceFault
from data.paths import CHECKSUMS
from data.sources import ALL_FILES

_LINE = re.compile(r"([0-9a-f]{64}) [ *]([^/\\]+)")
_RENEW = "if the change is meant, run `python -m data checksums` and correct SOURCES.md"


def sha256_of(path: Path) -> str:
    """SHA-256 of a file's bytes, in hexadecimal."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def listed_sums(reference: Path) -> dict[str, str]:
    """File name to SHA-256 as `checksums.sha256` lists them. Raises ReferenceFault for a bad or missing list."""
    path = reference / CHECKSUMS
    try:
        lines = path.read_text(encoding="ascii").splitlines()
    except FileNotFoundError as error:
        raise ReferenceFault(
            file=CHECKSUMS,
            what=f"the list of checksums is missing from {reference}",
            remedy="Restore it from the repository",
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise ReferenceFault(
            file=CHECKSUMS, what=f"it cannot be read: {error}", remedy="Restore it from the repository"
        ) from error
    sums: dict[str, str] = {}
    for row, line in enumerate(lines, start=1):
        match = _LINE.fullmatch(line)
        if match is None:
            raise ReferenceFault(
                file=CHECKSUMS,
                row=row,
                what="the line is not a checksum, two blanks and a file name",
                remedy="Restore the list from the repository",
            )
        sums[match[2]] = match[1]
    return sums


def verified_sums(reference: Path) -> dict[str, str]:
    """File name to SHA-256 of every reference file, after comparing each with the list.

    Raises ReferenceFault, naming every file that is missing, not listed or altered.
    """
    listed = listed_sums(reference)
    faults: list[Fault] = []
    sums: dict[str, str] = {}
    for name in sorted({file.name for file in ALL_FILES} | listed.keys()):
        try:
            found = sha256_of(reference / name)
        except FileNotFoundError:
            faults.append(Fault(f"the file is missing from {reference}", "Restore it from the repository", name))
            continue
        except OSError as error:
            faults.append(Fault(f"the file cannot be read: {error}", "Make it readable", name))
            continue
        if name not in listed:
            faults.append(Fault(f"{CHECKSUMS} does not list the file", f"Restore the list, or {_RENEW}", name))
        elif found != listed[name]:
            faults.append(
                Fault(
                    f"its bytes are not those that {CHECKSUMS} lists"
                    f" (found {found[:12]}..., listed {listed[name][:12]}...)",
                    f"Restore the file from the repository, or {_RENEW}",
                    name,
                )
            )
        sums[name] = found
    if faults:
        raise ReferenceFault.of(faults)
    return sums


def renew_checksums(reference: Path) -> list[str]:
    """Write `checksums.sha256` anew from the files as they are; the names whose sum changed.

    Only for a change that is meant: SOURCES.md must then be corrected by hand. Raises ReferenceFault for a
    missing file or a list that cannot be written.
    """
    before = listed_sums(reference) if (reference / CHECKSUMS).exists() else {}
    missing = [file.name for file in ALL_FILES if not (reference / file.name).is_file()]
    if missing:
        raise ReferenceFault.of(
            [
                Fault(f"the file is missing from {reference}", "Restore it before renewing the list", name)
                for name in missing
            ]
        )
    sums = {file.name: sha256_of(reference / file.name) for file in ALL_FILES}
    text = "".join(f"{sums[name]}  {name}\n" for name in sorted(sums))
    try:
        (reference / CHECKSUMS).write_text(text, encoding="ascii")
    except OSError as error:
        raise ReferenceFault(
            file=CHECKSUMS, what=f"it cannot be written: {error}", remedy="Make the folder writable"
        ) from error
    return [name for name in sorted(sums) if before.get(name) != sums[name]]
