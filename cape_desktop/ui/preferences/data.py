"""Preferences: where the data are, a backup of everything in one file, and bringing one back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from cape_desktop.history.backup import Manifest, back_up, restore
from cape_desktop.problems import Problem
from cape_desktop.progress import Doing, Tick
from cape_desktop.settings import read_settings
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.jobs import Job
from cape_desktop.ui.preferences.change import Change, Part, settle_height
from cape_desktop.ui.theme.icons import set_icon
from cape_desktop.ui.theme.look import EDGE, GAP, small, text, text_height, title
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.cards import ProgressPanel
from cape_desktop.ui.widgets.flow import FlowLayout
from cape_desktop.ui.widgets.page import bullets
from cape_desktop.wording.pack_texts import pack_in
from cape_desktop.workflow.rules_in_use import rules_in_use

_KINDS: Final = "(*.zip)"


class DataPart(Part):
    """The data folder, and the way out of it and back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            QCoreApplication.translate("DataPart", "Your data"),
            QCoreApplication.translate(
                "DataPart",
                "Declarations, results, copies of your lists and settings are in one folder on this computer, and "
                "nowhere else. Whoever gets a backup can read all of it: keep it as safe as your books.",
            ),
        )
        self.place = text(str(desk.folders.data))
        self.place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.place.setAccessibleName(self.tr("Data folder: {path}").format(path=desk.folders.data))
        self.open = QPushButton(self.tr("&Open the folder"))
        self.back_up = QPushButton(self.tr("&Back up to one file…"))
        self.restore = QPushButton(self.tr("&Restore a backup…"))
        for button, icon in ((self.open, "folder"), (self.back_up, "download"), (self.restore, "undo")):
            button.setAutoDefault(False)
            set_icon(button, icon)
        self.open.clicked.connect(lambda: desk.choosers.show_folder(str(desk.folders.data)))
        self.back_up.clicked.connect(self._on_back_up)
        self.restore.clicked.connect(self._on_restore)
        row = FlowLayout()
        for button in (self.open, self.back_up, self.restore):
            row.addWidget(button)
        self.progress = ProgressPanel()
        self.progress.cancel.hide()
        self.progress.hide()
        self.job = Job(self)
        self.job.progressed.connect(self.progress.show_progress)
        self.job.finished.connect(self._on_finished)
        self.job.failed.connect(self._on_failed)
        self.content.addWidget(self.place)
        self.content.addLayout(row)
        self.content.addWidget(self.progress)
        self.content.addWidget(small(self.tr("A copy of the history is also made by itself each day; five are kept.")))
        self.content.addStretch(1)

    def _on_back_up(self) -> None:
        suggestion = f"cape-desktop-backup-{self.desk.today().isoformat()}.zip"
        folder = self.desk.usual_folder()
        chosen = self.desk.choosers.save_file(
            self, self.tr("Back up to one file"), str(folder / suggestion), self.tr("Backups") + f" {_KINDS}"
        )
        if not chosen:
            return
        target = Path(chosen if chosen.lower().endswith(".zip") else f"{chosen}.zip")
        store = self.desk.history

        def work(tick: Tick) -> tuple[Path, Manifest]:
            tick(Doing.WRITING, 0, 0, target.name)
            return target, back_up(store, target, replace=target.name == Path(chosen).name)

        self._start(work)

    def _on_restore(self) -> None:
        kinds = self.tr("Backups") + f" {_KINDS}"
        folder = self.desk.usual_folder()
        chosen = self.desk.choosers.open_files(self, self.tr("Restore a backup"), str(folder), kinds)
        if not chosen:
            return
        path, data = Path(chosen[0]), self.desk.folders.data
        dialog = RestoreDialog(path, self)
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if not agreed:
            return

        def work(tick: Tick) -> tuple[Path, Path | None]:
            tick(Doing.READING, 0, 0, path.name)
            return path, restore(path, data)

        self._start(work)

    def _start(self, work: Callable[[Tick], object]) -> None:
        if self.job.is_running:
            return
        self.say_nothing()
        for button in (self.back_up, self.restore):
            button.setEnabled(False)
        self.progress.begin("")
        self.progress.show()
        self.job.start(work)

    def _rest(self) -> None:
        self.progress.hide()
        for button in (self.back_up, self.restore):
            button.setEnabled(True)

    def _on_finished(self, result: tuple[Path, Manifest | Path | None]) -> None:
        self._rest()
        path, made = result
        if isinstance(made, Manifest):
            size = sum(kept.size for kept in made.files)
            card = self.say(
                self.tr("Saved: {name}").format(name=path.name),
                self.tr("Read back and proved: %Ln file(|s), {size} MB", "", len(made.files)).format(
                    size=f"{size / 1_000_000:,.1f}"
                ),
            )
            self.show_it = card.add_button(self.tr("Show in &folder"), "folder")
            self.show_it.clicked.connect(lambda: self.desk.choosers.show_folder(str(path)))
            self.show_it.setFocus()
        else:
            self._take_over(path, made)

    def _take_over(self, path: Path, former: Path | None) -> None:
        """The window works with what was restored from here on."""
        self.desk.settings = read_settings(self.desk.folders.settings).settings
        self.desk.rules = pack_in(rules_in_use(self.desk.folders, self.desk.settings), translated)
        kept = self.tr("What was here before is kept in {folder}").format(folder=former) if former else ""
        self.say(self.tr("{name} was restored").format(name=path.name), kept)
        self.changed.emit(Change.DATA)

    def _on_failed(self, error: BaseException) -> None:
        self._rest()
        if not isinstance(error, Problem):
            raise error
        self.say_problem(error)


class RestoreDialog(QDialog):
    """Asks before a backup takes the place of the present data."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Restore a backup"))
        self.agreed = QCheckBox(self.tr("&Use the data of the backup from now on"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.addButton(self.tr("&Restore"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setEnabled(False)
        self.agreed.toggled.connect(self.go.setEnabled)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GAP)
        column.setSpacing(GAP)
        column.addWidget(title(self.tr("Restore {name}?").format(name=path.name)))
        column.addLayout(
            bullets(
                (
                    self.tr("The history, drafts and settings become those of the backup"),
                    self.tr("What was done since that backup is no longer shown"),
                    self.tr("The present data are first copied to a folder of their own, so nothing is lost"),
                    self.tr("A backup that is damaged changes nothing"),
                )
            )
        )
        column.addWidget(self.agreed)
        column.addWidget(self.buttons)
        settle_height(self, 34 * text_height())
