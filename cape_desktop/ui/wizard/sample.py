"""The wizard on invented entries: on a history and in a folder that are thrown away when it closes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cape_desktop.atomic_file import make_folder
from cape_desktop.domain.importer import Importer
from cape_desktop.history.store import Store
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.theme.icons import IconLabel
from cape_desktop.ui.theme.look import EDGE, GAP, PAD, Tone, text
from cape_desktop.ui.widgets.cards import Tinted
from cape_desktop.ui.wizard.voice import Voice
from cape_desktop.ui.wizard.window import Wizard

FOLDER: Final = "cape-sample-"
"""How the name of the folder begins that is thrown away."""
_NUMBER: Final = "12-3456789"
"""The importer number in the sample list."""


@contextmanager
def sample_desk(desk: Desk) -> Iterator[Desk]:
    """A desk like the given one, with a history of its own in which an invented importer is known.

    At the end its history is closed first, because Windows deletes no open file, and then all its files go. Raises
    Problem.
    """
    with ExitStack() as ending:
        try:
            folder = Path(ending.enter_context(TemporaryDirectory(prefix=FOLDER, ignore_cleanup_errors=True)))
        except OSError as fault:
            raise Problem(ProblemKind.NOT_WRITTEN, name=FOLDER) from fault
        history = ending.enter_context(Store.open(folder / "data" / "history.sqlite3"))
        name = QCoreApplication.translate("SampleWizard", "Invented importer")
        importer = history.save_importer(Importer(name, _NUMBER))
        files = folder / "files"
        make_folder(files)
        settings = replace(desk.settings, importer_id=importer.id, output_folder=str(files))
        yield replace(desk, history=history, settings=settings, is_sample=True)


class SampleWizard(Wizard):
    """Goes down the whole road with the sample list; every page says that its entries are invented."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        with ExitStack() as ending:
            super().__init__(ending.enter_context(sample_desk(desk)), None, parent)
            self._ending = ending.pop_all()
        self.setWindowTitle(self.tr("Sample: prepare a declaration"))
        self.close_button.setToolTip(self.tr("Closes the sample; nothing of it is kept"))
        self.save.change_button.hide()  # elsewhere the file would stay
        self.band = text(self.tr("A sample with invented entries. Nothing of it is kept; do not upload its file."))
        self.side.insertLayout(0, self._above_the_page())
        self._voice = Voice(self, self.band.text())
        self.journey.take_files(tuple(sorted((desk.folders.resources / "samples").glob("*.xlsx"))[:1]))

    def _above_the_page(self) -> QVBoxLayout:
        ground = Tinted(Tone.INFO)
        row = QHBoxLayout(ground)
        row.setContentsMargins(GAP, PAD, GAP, PAD)
        row.setSpacing(PAD)
        row.addWidget(IconLabel("info", Tone.INFO))
        row.addWidget(self.band, 1)
        place = QVBoxLayout()
        place.setContentsMargins(EDGE, GAP, EDGE, 0)
        place.addWidget(ground)
        return place

    def done(self, code: int) -> None:
        """Throws everything away once nothing uses it any more."""
        super().done(code)
        self._ending.close()
