"""A program that restores two backups in turn until it is killed: `python killed_restorer.py FOLDER BACKUP BACKUP`."""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

from cape_desktop.history.backup import restore


def main(folder: Path, archives: list[Path]) -> None:
    """Says `ready`, then restores one backup after the other."""
    for archive in itertools.cycle(archives):
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        restore(archive, folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(one) for one in sys.argv[2:]])
