"""Starts the installed program; `launcher.c` runs this, out of the archive of the program's modules.

Python opens an archive anew for each module in it, three hundred times until the window is there: under Wine nearly a
third of the start, and each time a virus scanner may look. Here each archive is read once. That hangs on a name within
Python's `zipimport`; a Python without it would only start more slowly.
"""

from __future__ import annotations

import functools
import io
import sys
import zipimport


class ReadOnce:
    """What `zipimport` wants of its module for files."""

    _whole = functools.cache(lambda path: io.FileIO(path).readall())

    @classmethod
    def open_code(cls, path: str) -> io.BytesIO:
        """An archive as a file, that lies in memory from the second time on."""
        return io.BytesIO(cls._whole(path))


def main() -> int:
    """Runs the program; gives its exit status."""
    zipimport._io = ReadOnce  # noqa: SLF001 - see above
    from cape_desktop.cli import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
