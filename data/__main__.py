"""The books' command line, for whoever keeps an installation: `python -m data <command>`."""

import argparse
import sys

from data.checksums import renew_checksums, verified_sums
from data.errors import ExportHubError
from data.paths import REFERENCE
from data.store import open_store


def main(arguments: list[str] | None = None) -> int:
    """Run one command; 0 when done, 1 with the fault and its remedy on standard error."""
    parser = argparse.ArgumentParser(
        prog="python -m data", description="Keep the books of Export Hub Monitor."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    for name, words in (
        ("build", "build the store if none fits the reference tables"),
        ("verify-reference", "compare every reference file with its checksum and check what it holds"),
        ("checksums", "renew the checksums after a change that is meant"),
    ):
        commands.add_parser(name, help=words, description=words)
    command = parser.parse_args(arguments).command
    try:
        {"build": _build, "verify-reference": _verify_reference, "checksums": _checksums}[command]()
    except ExportHubError as fault:
        sys.stderr.write(f"{fault}\n")
        return 1
    return 0


def _say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")


def _build() -> None:
    with open_store(progress=lambda table, rows: _say(f"{table}: {rows} rows")) as store:
        _say(f"The store is {store.path}, content {store.content_hash[:12]}.")


def _verify_reference() -> None:
    from data.load import verify_reference

    sums = verified_sums(REFERENCE)
    verify_reference(REFERENCE, sums)
    _say(f"{len(sums)} reference files are as listed and hold what they must.")


def _checksums() -> None:
    changed = renew_checksums(REFERENCE)
    _say(f"Renewed: {', '.join(changed)}. Correct SOURCES.md too." if changed else "Nothing had changed.")


if __name__ == "__main__":
    raise SystemExit(main())
