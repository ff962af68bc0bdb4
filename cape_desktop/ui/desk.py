"""What every window needs: history, rules, today's date, settings, folders, and the ways to ask for files."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from cape_desktop.domain.importer import Importer
from cape_desktop.domain.rules import RulePack
from cape_desktop.history.store import Store
from cape_desktop.paths import Folders
from cape_desktop.problems import Problem
from cape_desktop.settings import Settings, write_settings


def _open_files(parent: QWidget, title: str, folder: str, kinds: str) -> tuple[str, ...]:
    return tuple(QFileDialog.getOpenFileNames(parent, title, folder, kinds)[0])


def _save_file(parent: QWidget, title: str, suggestion: str, kinds: str) -> str:
    return QFileDialog.getSaveFileName(parent, title, suggestion, kinds)[0]


def _folder(parent: QWidget, title: str, folder: str) -> str:
    return QFileDialog.getExistingDirectory(parent, title, folder)


def _show_folder(path: str) -> None:
    place = Path(path)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(place if place.is_dir() else place.parent)))


@dataclass(frozen=True, slots=True)
class Choosers:
    """How the person is asked for files and folders, and how a folder is shown; tests hand in their own.

    `open_files(parent, title, folder, kinds)` gives the chosen paths, `save_file(parent, title, suggestion, kinds)`
    and `folder(parent, title, folder)` one path; nothing ("" or ()) when the person changed their mind.
    """

    open_files: Callable[[QWidget, str, str, str], tuple[str, ...]] = _open_files
    save_file: Callable[[QWidget, str, str, str], str] = _save_file
    folder: Callable[[QWidget, str, str], str] = _folder
    show_folder: Callable[[str], None] = _show_folder


@dataclass(slots=True)
class Desk:
    """All that a window works with. Settings that are changed on the desk of a sample are forgotten with it."""

    history: Store
    rules: RulePack
    today: Callable[[], date]
    settings: Settings
    folders: Folders
    choosers: Choosers = field(default_factory=Choosers)
    is_sample: bool = False

    def keep_settings(self, settings: Settings) -> None:
        """Takes other settings and writes them; a folder that cannot be written only costs that they are forgotten."""
        self.settings = settings
        if self.is_sample:
            return
        with contextlib.suppress(OSError, Problem):
            write_settings(self.folders.settings, settings)

    def usual_importer(self) -> Importer | None:
        """For whom one prepares: the importer of last time, else the only one; None where one has to choose."""
        known = self.history.importers()
        only = known[0] if len(known) == 1 else None
        return next((one for one in known if one.id == self.settings.importer_id), only)

    def usual_folder(self) -> Path:
        """Where files go: where they went last, else the documents, else the person's own folder; one that is there."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        wanted = (Path(folder) for folder in (self.settings.output_folder, documents) if folder)
        return next((folder for folder in wanted if folder.is_dir()), Path.home())

    def ask_target(self, parent: QWidget, title: str, name: str) -> Path | None:
        """Asks where to save a file that would be called `name`; None when the person changed their mind.

        A name that is typed without the ending of `name` gets it, also where there is a dot in it. The system's dialog
        asks before it replaces a file; where only the added ending makes the name that of a file, it is opened once
        more, so that it asks.
        """
        target, ending = self.usual_folder() / name, Path(name).suffix
        while chosen := self.choosers.save_file(parent, title, str(target), f"*{ending}"):
            if Path(chosen).suffix.lower() == ending:
                return Path(chosen)
            target = Path(f"{chosen}{ending}")
            if not target.exists():
                return target
        return None


ALL_TABLES: Final = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.fods *.csv *.tsv *.txt *.zip *.xml *.html *.htm"
"""The endings of files that may hold entries, as a file dialog takes them."""
