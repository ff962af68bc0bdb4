"""For tests only: copies a library of Wine and replaces functions in it: `patched.py FROM TO NAME=MACHINECODE...`."""

from __future__ import annotations

import sys
from pathlib import Path

import pefile

BUILT_IN, NATIVE = b"Wine builtin DLL", b"Wine testing DLL"
"""Wine loads a library of its own instead of a copy that bears its mark."""


def main(source: str, target: str, *changes: str) -> None:
    """Writes the changed copy."""
    code = dict(change.split("=") for change in changes)
    data = bytearray(Path(source).read_bytes())
    library = pefile.PE(data=bytes(data), fast_load=True)
    library.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_EXPORT"]])
    for export in library.DIRECTORY_ENTRY_EXPORT.symbols:
        wanted = code.pop((export.name or b"").decode(), None)
        if wanted:
            place = library.get_offset_from_rva(export.address)
            data[place : place + len(wanted) // 2] = bytes.fromhex(wanted)
    if code:
        raise SystemExit(f"{source} has no {', '.join(code)}")
    mark = data.index(BUILT_IN)
    data[mark : mark + len(NATIVE)] = NATIVE
    Path(target).write_bytes(data)


if __name__ == "__main__":
    main(*sys.argv[1:])
