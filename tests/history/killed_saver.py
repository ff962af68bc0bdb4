"""A program that saves declarations until it is killed: `python killed_saver.py HISTORY`."""

from __future__ import annotations

import sys
from pathlib import Path

from cape_desktop.history.records import Draft
from cape_desktop.history.store import Store
from tests.history.kept import kept_entry, number, preparation, upload_file

ENTRIES = 1500


def main(path: Path) -> None:
    """Says `ready`, then keeps a draft and saves its three declarations, again and again."""
    numbers = [number(count) for count in range(ENTRIES)]
    kept = preparation(kept_entry(one) for one in numbers)
    files = tuple(upload_file(numbers[part * 500 : part * 500 + 500], part + 1, 3) for part in range(3))
    with Store.open(path) as store:
        draft_id = 0
        while True:
            draft_id = store.keep_draft(Draft("{}", "save", "es003.xlsx", id=draft_id))
            sys.stdout.write("ready\n")
            sys.stdout.flush()
            store.save_declarations(kept, files, draft_id)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
