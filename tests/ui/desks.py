"""Desks for tests and pictures: a real history in a folder of the test, the built-in rules, an invented day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from cape_desktop.domain.importer import Importer
from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.domain.readiness import Answer, ItemState
from cape_desktop.history.records import (
    Draft,
    Event,
    KeptChange,
    KeptEntry,
    KeptRow,
    KeptSource,
    Preparation,
    UploadFile,
)
from cape_desktop.history.store import Store
from cape_desktop.output.upload_csv import sha256_of, upload_bytes
from cape_desktop.paths import Folders
from cape_desktop.settings import Settings
from cape_desktop.ui.desk import Choosers, Desk
from cape_desktop.ui.translation import translated
from cape_desktop.wording.pack_texts import pack_in
from tests.invented import TODAY, entry_number
from tests.rules import LIMITS, PACK, RESOURCES

ZONE = timezone(timedelta(hours=-5))
HOME = "/home/pat/Documents"
FINDING = (
    '[{"id":"L03","severity":"warns","facts":{"days_left":12,"last_safe_day":"2026-12-14","liquidation_date":'
    '"2026-09-26","days":58,"window":80},"route":null,"confirmable":false,"confirmed":false}]'
)


def empty_desk(folder: Path, choosers: Choosers | None = None) -> Desk:
    """A desk with nothing in its history; close `desk.history` at the end."""
    folder.mkdir(parents=True, exist_ok=True)
    store = Store.open(folder / "history.sqlite3", now=lambda: datetime(2026, 11, 23, 9, 30, tzinfo=ZONE))
    return Desk(
        store,
        pack_in(PACK, translated),
        lambda: TODAY,
        Settings(),
        Folders(folder, folder / "logs", RESOURCES),
        choosers or Choosers(),
    )


def kept_entry(place: int, *, chosen: bool = True) -> KeptEntry:
    """An invented entry; every second one has a finding."""
    number = entry_number(f"ABC{place:07}")
    duty = 48_250 + place * 12_345
    return KeptEntry(
        number=number,
        route="file" if chosen else "protest",
        chosen=chosen,
        raw=(f"{number[:3]}-{number[3:10]}-{number[10]}",),
        findings=FINDING if place % 2 else "[]",
        facts="{}",
        duty_cents=duty,
        refund_low_cents=duty,
        refund_high_cents=duty,
        liquidation=TODAY - timedelta(40 + place),
        last_safe_day=TODAY + timedelta(4 + place),
        protest_day=None if chosen else TODAY + timedelta(104 + place),
    )


def save_declaration(desk: Desk, importer: Importer, name: str, count: int, *events: Event) -> int:
    """Puts a declaration of `count` entries into the history, with the steps that followed; gives its id."""
    entries = tuple(kept_entry(place, chosen=place < count) for place in range(count + 3))
    numbers = tuple(entry.number for entry in entries if entry.chosen)
    data = upload_bytes(numbers, LIMITS)
    preparation = Preparation(
        importer_id=importer.id,
        importer_name=importer.name,
        as_of=TODAY,
        program_version="0.1.0",
        rule_pack_id=PACK.id,
        entries=entries,
        set_aside=(KeptRow("ES-003 October.xlsx", 413, "Total", "total_row"),),
        sources=(
            KeptSource("ES-003 October.xlsx", "/home/pat/Documents/ES-003 October.xlsx", "ab12" * 16, 88_214, "{}"),
        ),
        changes=(
            KeptChange(
                datetime(2026, 11, 20, 9, 30, tzinfo=ZONE),
                '{"kind":"accept_all","keys":["zero_restored"],"value":"","at":null}',
            ),
        ),
    )
    file = UploadFile(name, f"{HOME}/{name}", data, sha256_of(data), numbers)
    (declaration_id,) = desk.history.save_declarations(preparation, (file,), None)
    for event in events:
        desk.history.record_event(declaration_id, event)
    return declaration_id


def full_desk(folder: Path, choosers: Choosers | None = None) -> Desk:
    """A desk whose history holds two importers, five declarations in different states and a draft."""
    desk = empty_desk(folder, choosers)
    harbor = desk.history.save_importer(Importer("Harbor Lane Imports LLC", "12-3456789", corporate=True))
    kite = desk.history.save_importer(Importer("Blue Kite Toys Inc.", "98-7654321"))
    items = PACK.checklist
    for item in items[:-3]:
        desk.history.save_answer(harbor.id, item.id, Answer(ItemState.DONE, TODAY - timedelta(30), ""))
    desk.history.save_answer(harbor.id, items[-1].id, Answer(ItemState.NOT_YET, TODAY, "Bank asks for a letter"))
    on = _days_ago
    uploaded = Event(DeclarationState.UPLOADED, on(12))
    accepted = Event(DeclarationState.ACCEPTED, on(11), claim_number="CLM-004-118-227")
    save_declaration(desk, harbor, "cape-harbor-lane-imports-llc-2026-11-22.csv", 62)
    save_declaration(desk, harbor, "cape-harbor-lane-imports-llc-2026-11-10.csv", 118, uploaded, accepted)
    refused = Event(DeclarationState.FILE_REFUSED, on(3), "Header is not as expected")
    save_declaration(desk, harbor, "cape-harbor-lane-imports-llc-2026-11-18.csv", 7, uploaded, refused)
    save_declaration(desk, kite, "cape-blue-kite-toys-inc-2026-11-12.csv", 9, uploaded)
    paid = Event(DeclarationState.PAID, on(2), "One deposit, interest apart")
    long_ago = Event(DeclarationState.UPLOADED, on(80))
    save_declaration(desk, kite, "cape-blue-kite-toys-inc-2026-08-30.csv", 31, long_ago, paid)
    desk.history.keep_draft(Draft("{}", "check", "broker list November.xlsx", harbor.id))
    return desk


def _days_ago(days: int) -> date:
    return TODAY - timedelta(days)


def chooses(path: Path) -> Callable[..., str]:
    """A chooser that always gives `path`."""
    return lambda *_arguments: str(path)
