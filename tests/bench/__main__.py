"""`make bench`: prints the tables of README.md anew. Compare ratios, not seconds."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.bench import examining, reading, window
from tests.bench.measuring import table


def main() -> int:
    """Runs every benchmark; `--short` leaves out the large workbook, `window [ENTRIES]` all but the window."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=main.__doc__)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("only", nargs="?", choices=("window",))
    parser.add_argument("entries", nargs="?", type=int)
    wanted = parser.parse_args()
    entries = wanted.entries or (2_000 if wanted.short else 35_000)
    if wanted.only != "window":
        _read_and_examine(is_short=wanted.short)
    with tempfile.TemporaryDirectory() as name:
        print(window.measured_walk(Path(name), entries))
    return 0


def _read_and_examine(*, is_short: bool) -> None:
    with tempfile.TemporaryDirectory() as name:
        for entries, times in ((5_000, 3),) if is_short else ((5_000, 3), (150_000, 1)):
            rows, measures = reading.compared(Path(name), entries, times)
            print(table(f"Reading {rows:,} rows", measures), end="\n\n", flush=True)
    print(table("Examining 35,000 entries of six rows", examining.compared(35_000)), end="\n\n", flush=True)


if __name__ == "__main__":
    sys.exit(main())
