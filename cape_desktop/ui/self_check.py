"""The part of the self test that needs Qt: window, wizard, translations and paper, without anything on the screen."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication, QWidget

from cape_desktop import rulebook
from cape_desktop.domain.entry import Repair
from cape_desktop.history.store import Store
from cape_desktop.paths import Folders
from cape_desktop.settings import Settings
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.language import ENGLISH
from cape_desktop.ui.main_window import MainWindow
from cape_desktop.ui.theme.icons import icon
from cape_desktop.ui.wizard.road import Step
from cape_desktop.ui.wizard.window import Wizard
from cape_desktop.workflow.edits import Edit, EditKind

_PATIENCE: Final = 60.0
"""Seconds that one step of the wizard may take on a slow machine."""


def check_window(resources: Path, scratch: Path) -> str:
    """Builds and draws the main window with an empty history; tells platform, fonts and icons. AssertionError."""
    families = QFontDatabase.families()
    _hold(bool(families), "no font is installed")
    _hold(not icon("file").pixmap(24).isNull(), "icons cannot be drawn")
    with Store.open(scratch / "window.sqlite3") as history:
        window = MainWindow(_desk(history, resources, scratch))
        _hold(_is_drawn(window), "the window stays empty")
        window.close()
        window.deleteLater()
    return f"{QGuiApplication.platformName()}, {len(families)} fonts, text in {QFontInfo(QApplication.font()).family()}"


def walk_wizard(resources: Path, scratch: Path, sample: Path) -> bytes:
    """Presses through the wizard from `sample` to the saved file and gives its bytes. AssertionError, TimeoutError."""
    target = scratch / "Señor Peña files"
    target.mkdir()
    with Store.open(scratch / "wizard.sqlite3") as history:
        wizard = Wizard(_desk(history, resources, scratch, target))
        try:
            _walk(wizard, sample)
            (saved,) = wizard.journey.saved
            _hold(history.declaration(saved.history_id).file.data == saved.data, "the history holds another file")
        finally:
            wizard.close()
            wizard.deleteLater()
    return (target / Path(saved.path).name).read_bytes()


def check_translations(resources: Path) -> str:
    """Loads every translation that was delivered, and looks for its help; tells which. AssertionError."""
    files = sorted((resources / "translations").glob("*.qm"))
    for file in files:
        language = file.stem.rpartition("_")[2]
        _hold(QTranslator().load(str(file)), f"{file.name} cannot be read")
        pages = [_help_pages(resources, one) for one in (language, ENGLISH)]
        _hold(pages[0] == pages[1], f"the help has not the same pages in {language}")
    return ", ".join(["English", *(file.stem for file in files)])


def _help_pages(resources: Path, language: str) -> set[str]:
    return {path.name for path in (resources / "help" / language).glob("*.html")}


def check_paper(path: Path) -> str:
    """Writes a page of text as PDF to `path` and looks at the file. AssertionError."""
    document = QTextDocument("CAPE Desktop: áéíñóú ¿¡ – ’ $1,234.50")
    document.print_(QPdfWriter(str(path)))
    data = path.read_bytes()
    _hold(data.startswith(b"%PDF-") and b"%%EOF" in data[-16:], "the page is no PDF")
    _hold(b"/FontFile" in data, "the page has no letters")
    return f"PDF of {len(data)} bytes"


def _desk(history: Store, resources: Path, scratch: Path, target: Path | None = None) -> Desk:
    """A desk with delivered rules on their own date, and settings of nobody."""
    rules = rulebook.load_pack(rulebook.newest_pack(resources))
    settings = Settings(output_folder=str(target or scratch))

    def today() -> date:
        return rules.as_of

    return Desk(history, rules, today, settings, Folders(scratch / "desk", scratch / "logs", resources))


def _walk(wizard: Wizard, sample: Path) -> None:
    journey = wizard.journey
    _press(wizard, Step.ENTRIES)
    journey.take_files((sample,))
    _wait(lambda: not journey.job.is_running)
    _press(wizard, Step.CHECK)
    journey.edit(Edit(EditKind.ACCEPT_ALL, tuple(repair.value for repair in Repair)))
    _wait(lambda: not journey.job.is_running)
    _press(wizard, Step.CHOOSE)
    _press(wizard, Step.SAVE)
    wizard.save.agreed.setChecked(True)
    wizard.next_button.click()
    _wait(lambda: bool(journey.saved))


def _press(wizard: Wizard, step: Step) -> None:
    """Presses Next and waits for `step`."""
    _hold(wizard.next_button.isEnabled(), f"the way to {step} is closed: {wizard.reason.text()}")
    wizard.next_button.click()
    _wait(lambda: wizard.journey.step is step and not wizard.journey.job.is_running)


def _wait(done: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not done():
        if time.monotonic() > end:
            raise TimeoutError("the wizard does not go on")
        QApplication.processEvents()
        time.sleep(0.005)


def _is_drawn(window: QWidget) -> bool:
    """Whether a picture of the window has more than one colour."""
    image = window.grab().toImage()
    steps = range(0, image.width(), 7)
    return len({image.pixel(x, y) for x in steps for y in range(0, image.height(), 7)}) > 1


def _hold(truth: bool, otherwise: str) -> None:
    if not truth:
        raise AssertionError(otherwise)
