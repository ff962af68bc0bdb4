"""A desk with a history of its own, invented lists, and choosers that answer without a dialog."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path

from cape_desktop.domain.importer import Importer
from cape_desktop.history.store import Store
from cape_desktop.paths import Folders
from cape_desktop.settings import Settings
from cape_desktop.ui.desk import Choosers, Desk
from cape_desktop.ui.translation import translated
from cape_desktop.wording.pack_texts import pack_in
from tests.invented import TODAY, some_entries, write_csv, write_es003
from tests.rules import PACK, RESOURCES


@dataclass
class Answers:
    """What the person would choose in the dialogs of the system."""

    files: tuple[str, ...] = ()
    folder: str = ""
    target: str = ""
    shown: list[str] = field(default_factory=list)

    def choosers(self) -> Choosers:
        """Choosers that give these answers."""
        return Choosers(
            open_files=lambda *_: self.files,
            save_file=lambda *_: self.target,
            folder=lambda *_: self.folder,
            show_folder=self.shown.append,
        )


def make_desk(folder: Path, answers: Answers | None = None, today: Callable[[], date] = lambda: TODAY) -> Desk:
    """A desk whose history, settings and files all lie in `folder`; one importer is known, and it is morning."""
    store = Store.open(
        folder / "data" / "history.sqlite3", now=lambda: datetime.combine(today(), time(9, 30)).astimezone()
    )
    if not store.importers():
        store.save_importer(Importer("Harbor Lane Imports LLC", "12-3456789"))
    target = folder / "documents"
    target.mkdir(exist_ok=True)
    settings = Settings(importer_id=store.importers()[0].id, output_folder=str(target))
    places = Folders(folder / "data", folder / "logs", RESOURCES)
    return Desk(store, pack_in(PACK, translated), today, settings, places, (answers or Answers()).choosers())


def report(folder: Path, count: int = 24) -> Path:
    """An invented ES-003 report."""
    return write_es003(folder / "es003.csv", some_entries(count))


def broker_list(folder: Path) -> Path:
    """A broker's list after a spreadsheet had it: zeros lost, a wrong digit, a number cut short, a total."""
    rows: list[list[object]] = []
    for place, one in enumerate(some_entries(40, seed=11)):
        number = one.number[1:] if one.number.startswith("010") else one.number
        if place == 1:
            number = number[:-1] + str((int(number[-1]) + 1) % 10)
        if place == 2:
            number = "1.23E+10"
        rows.append([number, one.entry_date, one.liquidated, one.status, one.type, one.ieepa_duty])
    rows.append(["Total", None, None, "", "", ""])
    headers = ("Entry", "Entry Date", "Liquidated", "Status", "Type", "IEEPA duty")
    return write_csv(folder / "broker list.csv", headers, rows)  # type: ignore[arg-type]  # rows of mixed cells
