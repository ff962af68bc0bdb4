"""`make bench`: prints the tables of README.md anew. Compare ratios, not seconds."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.bench import examining, reading, window
from tests.bench.measuring import table


def main() -> int:
    """Runs every benchmark; `--short` leaves out the large workbook, `window [ENTRIES]` all but the window."""
    if "window" in sys.argv:
        rest = sys.argv[sys.argv.index("window") + 1 :]
        with tempfile.TemporaryDirectory() as name:
            print(window.measured_walk(Path(name), int(rest[0]) if rest else 35_000))
        return 0
    with tempfile.TemporaryDirectory() as name:
        for entries, times in ((5_000, 3), (150_000, 1)):
            if entries > 10_000 and "--short" in sys.argv:
                continue
            rows, measures = reading.compared(Path(name), entries, times)
            print(table(f"Reading {rows:,} rows", measures), end="\n\n", flush=True)
    print(table("Examining 35,000 entries of six rows", examining.compared(35_000)), end="\n\n", flush=True)
    with tempfile.TemporaryDirectory() as name:
        print(window.measured_walk(Path(name), 2_000 if "--short" in sys.argv else 35_000))
    return 0


if __name__ == "__main__":
    sys.exit(main())
