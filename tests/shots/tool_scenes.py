"""The inspector of upload files and the preferences, with files and settings that are invented."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from cape_desktop.domain.rules import RulePack
from cape_desktop.history.records import RememberedMapping
from cape_desktop.output.upload_csv import upload_bytes
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Doing
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.inspector.window import Inspector
from cape_desktop.ui.preferences.data import RestoreDialog
from cape_desktop.ui.preferences.dialog import PreferencesDialog
from cape_desktop.ui.preferences.importers import DeleteImporterDialog
from cape_desktop.ui.preferences.rules import PackDialog, RulesAgeCard
from cape_desktop.ui.translation import translated
from cape_desktop.wording.pack_texts import pack_in
from tests.invented import TODAY, entry_number
from tests.rules import LIMITS, PACK
from tests.shots.scenes import Scene
from tests.ui.desks import empty_desk, full_desk

_SMALL = (1024, 640)
_SIZE = (1060, 720)
Then = Callable[[Inspector], object]
Build = Callable[[Path], QWidget]


def numbers(count: int) -> tuple[str, ...]:
    """Invented entry numbers, all sound."""
    return tuple(entry_number(f"ABC{place:07}") for place in range(count))


def broker_file(folder: Path) -> Path:
    """A file with every kind of trouble: some mends itself, some needs a person."""
    good = list(numbers(9))
    good[2] = f"{good[2][:3]}-{good[2][3:10]}-{good[2][10]}"
    good[3] = good[3].lower()
    good[4] = good[4][:10] + str((int(good[4][10]) + 1) % 10)
    good[5] = "1100012341"
    lines = ["Entry Number", *good[:7], "", "see attached invoice 2231", f'="{good[7]}"', f"{good[8]},01", good[0]]
    path = folder / "broker upload November.csv"
    path.write_bytes(b"\xef\xbb\xbf" + "\r\n".join(lines).encode())
    return path


def inspected(window: Inspector) -> Inspector:
    """Lets the work of an inspector end."""
    while window.job.is_running:
        QApplication.processEvents()
        time.sleep(0.005)
    QApplication.processEvents()
    return window


def _open(folder: Path, path: Path | None, then: Then | None = None) -> QWidget:
    window = inspected(Inspector(empty_desk(folder / "data"), path))
    if then is not None:
        then(window)
        inspected(window)
    return window


def _broker(then: Then | None = None) -> Callable[[Path], QWidget]:
    return lambda folder: _open(folder, broker_file(folder), then)


def _mendable(folder: Path, then: Then | None = None) -> QWidget:
    path = folder / "cape-acme.csv"
    path.write_bytes("\n".join(("entry number", *numbers(LIMITS.file_rows + 40))).encode())
    return _open(folder, path, then)


def _good(folder: Path) -> QWidget:
    path = folder / "cape-harbor-lane-2026-11-23.csv"
    path.write_bytes(upload_bytes(numbers(62), LIMITS))
    return _open(folder, path)


def _workbook(folder: Path) -> QWidget:
    path = folder / "entries.xlsx"
    path.write_bytes(b"PK\x03\x04 invented")
    return _open(folder, path)


def _busy(window: Inspector) -> None:
    window._show(1)
    window.progress.show_progress(Doing.READING, 1_204_224, 4_900_001, "upload.csv")


def _write(window: Inspector) -> None:
    assert window.main_action is not None
    window.main_action.click()


def _list(folder: Path) -> QWidget:
    path = folder / "es003 report.csv"
    path.write_bytes(b"Importer,Entry\r\n" + b"".join(b"Acme,%s\r\n" % one.encode() for one in numbers(90)))
    return _open(folder, path)


def preferences_desk(folder: Path, **settings: Any) -> Desk:
    """A desk with importers, remembered columns and whatever is set."""
    desk = full_desk(folder / "data")
    desk.settings = replace(desk.settings, **settings)
    for place, headers in enumerate((("Entry No.", "Date", "Duty paid"), ("Broker ref", "Entry", "HTS", "IEEPA"))):
        mapping = f'{{"entry_number":[{place}],"ieepa_duty":[{place + 2}]}}'
        desk.history.remember_mapping(RememberedMapping(f"print{place}", mapping, headers))
    return desk


def _preferences(place: int, then: Callable[[PreferencesDialog], object] | None = None, **settings: Any) -> Build:
    def build(folder: Path) -> QWidget:
        dialog = PreferencesDialog(preferences_desk(folder, **settings))
        dialog.list.setCurrentRow(place)
        if then is not None:
            then(dialog)
        return dialog

    return build


def _old_rules(folder: Path) -> QWidget:
    desk = preferences_desk(folder)
    desk.today = lambda: TODAY + timedelta(61)
    dialog = PreferencesDialog(desk)
    dialog.show_part(dialog.rules)
    return dialog


def _age_card(folder: Path) -> QWidget:
    desk = empty_desk(folder)
    desk.today = lambda: TODAY + timedelta(61)
    return RulesAgeCard(desk)


def newer_pack() -> RulePack:
    """The built-in rules with a later date and a few differences."""
    rates = (*PACK.rates[:-1], replace(PACK.rates[-1], source="CBP bulletin of January 2027"))
    return replace(PACK, id="2027-01-15", as_of=date(2027, 1, 15), rates=rates, messages=PACK.messages[1:])


def _delete(folder: Path) -> QWidget:
    desk = preferences_desk(folder)
    return DeleteImporterDialog(desk, desk.history.importers()[-1])


def _select_first(dialog: PreferencesDialog) -> None:
    dialog.importers.table.selectRow(0)


def _forget(dialog: PreferencesDialog) -> None:
    dialog.columns.table.selectRow(0)
    dialog.columns.forget.click()


def _broken(dialog: PreferencesDialog) -> None:
    facts = {"name": "rules.zip", "place": "limits.toml, line 4", "reason": "“cape_days” is missing"}
    dialog.rules.say_problem(Problem(ProblemKind.RULES_BROKEN, **facts))


TOOL_SCENES: tuple[Scene, ...] = (
    Scene("inspector-empty", lambda folder: _open(folder, None), _SIZE),
    Scene("inspector-busy", lambda folder: _open(folder, None, _busy), _SIZE),
    Scene("inspector-refused", _broker(), _SIZE),
    Scene("inspector-question", _broker(lambda window: window.faults.show_next_open()), _SIZE),
    Scene("inspector-question-small", _broker(lambda window: window.faults.show_next_open()), _SMALL),
    Scene("inspector-repairable", _mendable, _SIZE),
    Scene("inspector-written", lambda folder: _mendable(folder, _write), _SIZE),
    Scene("inspector-good", _good, _SIZE),
    Scene("inspector-not-text", _workbook, _SIZE),
    Scene("inspector-list", _list, _SIZE),
    Scene("inspector-gone", lambda folder: _open(folder, folder / "gone.csv"), _SIZE),
    Scene("preferences-importers", _preferences(0, _select_first), _SIZE),
    Scene("preferences-delete", _delete),
    Scene("preferences-appearance", _preferences(1), _SIZE),
    Scene("preferences-folders", _preferences(2, output_folder="/home/pat/Documents/CAPE"), _SIZE),
    Scene("preferences-columns", _preferences(3), _SIZE),
    Scene("preferences-columns-forgotten", _preferences(3, _forget), _SIZE),
    Scene("preferences-rules", _preferences(4), _SIZE),
    Scene("preferences-rules-small", _preferences(4, _broken), _SMALL),
    Scene("preferences-rules-old", _old_rules, _SIZE),
    Scene("preferences-pack", lambda _folder: PackDialog(pack_in(PACK, translated), pack_in(newer_pack(), translated))),
    Scene("preferences-data", _preferences(5), _SIZE),
    Scene("preferences-restore", lambda folder: RestoreDialog(folder / "cape-desktop-backup-2026-11-20.zip")),
    Scene("rules-age", _age_card, (720, 160)),
)
