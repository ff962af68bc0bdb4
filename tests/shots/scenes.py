"""What is pictured: each scene builds one window over an invented history. Add a scene for every page and dialog."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from cape_desktop.domain.importer import Importer, Role
from cape_desktop.history.records import Draft
from cape_desktop.ui.crash import CrashDialog
from cape_desktop.ui.help.about import AboutDialog
from cape_desktop.ui.main_window import MainWindow
from cape_desktop.ui.preferences.importer import ImporterDialog
from cape_desktop.ui.readiness.dialog import ReadinessDialog
from tests.ui.desks import empty_desk, full_desk

_WINDOW = (1160, 760)


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture to take: `build(scratch folder)` makes the window, `then(window)` does what needs it on screen."""

    name: str
    build: Callable[[Path], QWidget]
    size: tuple[int, int] | None = None
    then: Callable[[Any], object] | None = None


def _tab(part: str) -> Callable[[MainWindow], object]:
    def show(window: MainWindow) -> None:
        row = window.home.model.shown_rows()[1]
        window.open_declaration(row.id)
        window.declaration.tabs.setCurrentWidget(getattr(window.declaration, part))
        window.declaration.entries.table.selectRow(1)

    return show


def _search_in_vain(window: MainWindow) -> None:
    window.home.search.setText("XYZ-7654321")


def _unfold(dialog: ReadinessDialog) -> None:
    next(iter(dialog.view.rows.values())).unfold.setChecked(True)


def _broker(folder: Path) -> QWidget:
    del folder
    return ImporterDialog(Importer("", "123456789", Role.BROKER, ("AB", "XYZ")))


def _report(folder: Path) -> CrashDialog:
    return CrashDialog("CAPE Desktop 0.1.0\nTraceback…", folder / "crash-20261123-101500.txt", lambda _path: None)


def _readiness(folder: Path) -> ReadinessDialog:
    desk = full_desk(folder)
    return ReadinessDialog(desk, next(one for one in desk.history.importers() if one.name.startswith("Harbor")))


def _home(folder: Path) -> MainWindow:
    return MainWindow(full_desk(folder))


def _draft(folder: Path) -> MainWindow:
    desk = empty_desk(folder)
    desk.history.keep_draft(Draft("{}", "check", "broker list November.xlsx"))
    return MainWindow(desk)


def _throw_away(window: MainWindow) -> None:
    window.home.show_importer(1)
    window.home.overview.wait()
    next(line for line in window.home.next.lines if line.step.draft).drop.click()


SCENES: tuple[Scene, ...] = (
    Scene("home-empty", lambda folder: MainWindow(empty_desk(folder)), _WINDOW),
    Scene("home", _home, _WINDOW),
    Scene("home-draft", _draft, _WINDOW),
    Scene("home-draft-thrown-away", _home, (1024, 640), _throw_away),
    Scene("home-one-importer", _home, _WINDOW, lambda window: window.home.show_importer(1)),
    Scene("home-small", _home, (1024, 640)),
    Scene("home-nothing-found", _home, _WINDOW, _search_in_vain),
    Scene("declaration-overview", _home, _WINDOW, _tab("overview")),
    Scene("declaration-entries", _home, _WINDOW, _tab("entries")),
    Scene("declaration-file", _home, _WINDOW, _tab("files")),
    Scene("declaration-sources", _home, _WINDOW, _tab("sources")),
    Scene("declaration-changes", _home, _WINDOW, _tab("changes")),
    Scene("importer-new", lambda _folder: ImporterDialog(Importer())),
    Scene("importer-broker", _broker),
    Scene("readiness", _readiness, None, _unfold),
    Scene("about", lambda folder: AboutDialog(empty_desk(folder))),
    Scene("crash", _report, None, lambda dialog: dialog.details.setChecked(True)),
)
