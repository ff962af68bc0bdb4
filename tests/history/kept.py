"""Invented importers, preparations and files for the tests of the history."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from cape_desktop.history.records import (
    KeptChange,
    KeptEntry,
    KeptRow,
    KeptSource,
    Preparation,
    UploadFile,
)
from cape_desktop.history.store import Store
from tests.invented import entry_number

EASTERN = timezone(timedelta(hours=-5))
TODAY = date(2026, 11, 23)


@dataclass
class Clock:
    """A clock that goes on by one minute each time it is read."""

    moment: datetime = datetime(2026, 11, 23, 9, 0, tzinfo=EASTERN)

    def __call__(self) -> datetime:
        self.moment += timedelta(minutes=1)
        return self.moment


def opened(folder: Path, now: Callable[[], datetime] | None = None, patience: float = 5.0) -> Store:
    """The history of a test."""
    return Store.open(folder / "history.sqlite3", now=now or Clock(), patience=patience)


def number(count: int, filer: str = "ABC") -> str:
    """The entry number with this serial number."""
    return entry_number(f"{filer}{count:07d}")


def kept_entry(entry: str, *, chosen: bool = True, **others: object) -> KeptEntry:
    """An entry as it would be kept: 20 % on $1,000."""
    values: dict[str, object] = {
        "number": entry,
        "route": "file" if chosen else "protest",
        "chosen": chosen,
        "raw": (entry,),
        "findings": '[{"id":"L03","severity":"warns","facts":{"days_left":12}}]',
        "facts": '{"type":"01"}',
        "duty_cents": 20_000,
        "refund_low_cents": 20_000,
        "refund_high_cents": 20_000,
        "last_safe_day": date(2026, 12, 14),
    }
    return KeptEntry(**(values | others))  # type: ignore[arg-type]  # a mapping of all fields, filled above


def preparation(
    entries: Iterable[KeptEntry], importer_id: int | None = None, importer_name: str = "Muster Imports"
) -> Preparation:
    """A preparation of these entries with one of everything else that is kept."""
    return Preparation(
        importer_id=importer_id,
        importer_name=importer_name,
        as_of=TODAY,
        program_version="0.1.0",
        rule_pack_id="2026-11-23",
        entries=tuple(entries),
        set_aside=(KeptRow("es003.xlsx", 413, "Total", "total_row"),),
        sources=(KeptSource("es003.xlsx", "/home/jane/es003.xlsx", "a" * 64, 1234, '{"kind":"es003-long"}'),),
        changes=(KeptChange(datetime(2026, 11, 23, 8, 30, tzinfo=EASTERN), '{"kind":"tick"}'),),
        list_findings='[{"id":"I01"}]',
        readiness='{"ach":{"state":"done"}}',
        inputs='{"sources":[]}',
    )


def upload_file(numbers: Iterable[str], part: int = 1, parts: int = 1) -> UploadFile:
    """The file that declares these numbers."""
    numbers = tuple(numbers)
    data = "".join(f"{line}\r\n" for line in ("Entry Number", *numbers)).encode()
    name = f"cape-muster-2026-11-23-{part}of{parts}.csv"
    return UploadFile(name, f"/out/{name}", data, hashlib.sha256(data).hexdigest(), numbers, part, parts)


def save(store: Store, *counts: int, importer_id: int | None = None, draft_id: int | None = None) -> int:
    """Saves one declaration of the entries with these serial numbers."""
    numbers = [number(count) for count in counts]
    kept = preparation([kept_entry(one) for one in numbers], importer_id)
    return store.save_declarations(kept, (upload_file(numbers),), draft_id)[0]
