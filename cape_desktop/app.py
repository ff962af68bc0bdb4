"""The one place where the window is wired: folders, log, settings, rules, history, appearance, crash guard."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

import cape_desktop
from cape_desktop.history.store import Store
from cape_desktop.logs import start_log, stop_log
from cape_desktop.paths import Folders, folders
from cape_desktop.problems import Problem
from cape_desktop.progress import Tick
from cape_desktop.settings import ReadSettings, Settings, read_settings
from cape_desktop.ui.crash import CrashGuard
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.jobs import Job, cancel_all
from cape_desktop.ui.language import speak
from cape_desktop.ui.main_window import MainWindow
from cape_desktop.ui.theme.appearance import apply_appearance, apply_text_size
from cape_desktop.ui.theme.icons import program_icon
from cape_desktop.ui.translation import EnglishPlurals, translated
from cape_desktop.wording.pack_texts import pack_in
from cape_desktop.wording.problems import problem_sentence
from cape_desktop.workflow.rules_in_use import rules_in_use

CANNOT_START: Final = 2
_log = logging.getLogger(__name__)


def run_window(arguments: Sequence[str], data_dir: Path | None = None) -> int:
    """Opens the window and gives the exit status: 0, or 2 when history or rules are unusable (said in a window).

    A second start on the same data is allowed: both windows work on one history, which SQLite keeps whole.
    """
    application = make_application(arguments)
    places = folders(data_dir)
    handler = start_log(places.logs)
    guard = CrashGuard(places)
    guard.install()
    try:
        return _run(application, places, guard)
    except Problem as problem:
        _log.warning("cannot start: %s", problem.kind)
        QMessageBox.critical(None, "CAPE Desktop", problem_sentence(problem, translated))
        return CANNOT_START
    finally:
        cancel_all()
        guard.remove()
        stop_log(handler)


def make_application(arguments: Sequence[str]) -> QApplication:
    """The Qt application with its name, icon and English plurals; the one there is, if there is one."""
    present = QApplication.instance()
    application = present if isinstance(present, QApplication) else QApplication([sys.argv[0], *arguments])
    application.setApplicationName("CAPE Desktop")
    application.setApplicationVersion(cape_desktop.__version__)
    application.setDesktopFileName("cape-desktop")
    application.setWindowIcon(program_icon())
    plurals = EnglishPlurals(application)
    application.installTranslator(plurals)
    return application


def dress(application: QApplication, settings: Settings) -> None:
    """Appearance and text size as the person set them."""
    apply_appearance(application, settings.appearance)
    apply_text_size(application, settings.text_percent)


def try_window(resources: Path, scratch: Path) -> str:
    """Draws the main window for the self test and tells what Qt found."""
    from cape_desktop.ui.self_check import check_window

    make_application([])
    return check_window(resources, scratch)


def try_wizard(resources: Path, scratch: Path, sample: Path) -> bytes:
    """Walks the wizard from `sample` to the saved file for the self test and gives its bytes."""
    from cape_desktop.ui.self_check import walk_wizard

    make_application([])
    return walk_wizard(resources, scratch, sample)


def try_translations(resources: Path) -> str:
    """Loads all translations for the self test and names them."""
    from cape_desktop.ui.self_check import check_translations

    make_application([])
    return check_translations(resources)


def try_paper(path: Path) -> str:
    """Writes a PDF page for the self test and tells its size."""
    from cape_desktop.ui.self_check import check_paper

    make_application([])
    return check_paper(path)


def _run(application: QApplication, places: Folders, guard: CrashGuard) -> int:
    read = read_settings(places.settings)
    dress(application, read.settings)
    speak(application, read.settings.language, places.resources)
    rules = pack_in(rules_in_use(places, read.settings), translated)
    places.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    with Store.open(places.history) as history:
        desk = Desk(history, rules, date.today, read.settings, places)
        guard.show_folder = desk.choosers.show_folder
        window = MainWindow(desk)
        window.show()
        gc.freeze()  # none of it is garbage
        gc.enable()
        _log.info("started %s with rules %s", cape_desktop.__version__, rules.id)
        _tell_set_aside(window, read)
        _keep_house(window, history)
        status = application.exec()
        cancel_all()  # nothing may use the history once it is closed
        window.deleteLater()
        return status


def _keep_house(window: MainWindow, history: Store) -> None:
    """Beside the open window: today's copy of the history, and no copies of sources that nothing needs any more."""

    def keep(_tick: Tick) -> None:
        from cape_desktop.history.backup import keep_daily_copy

        keep_daily_copy(history, date.today())
        history.prune_sources()

    job = Job(window)
    job.failed.connect(lambda error: _log.warning("no daily copy of the history: %s", error))
    QTimer.singleShot(0, job, lambda: job.start(keep))


def _tell_set_aside(window: MainWindow, read: ReadSettings) -> None:
    if read.set_aside is not None:
        QMessageBox.information(
            window,
            window.windowTitle(),
            translated(
                "app",
                "Your settings could not be read, so the program starts with its own. The old file was kept as {path}.",
            ).format(path=read.set_aside),
        )
