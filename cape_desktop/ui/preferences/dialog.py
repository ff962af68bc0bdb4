"""The window of the preferences: its parts at the left, the chosen one at the right; everything is kept at once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cape_desktop.ui.desk import Desk
from cape_desktop.ui.preferences.change import Change, Part
from cape_desktop.ui.preferences.columns import ColumnsPart
from cape_desktop.ui.preferences.data import DataPart
from cape_desktop.ui.preferences.importers import ImportersPart
from cape_desktop.ui.preferences.looks import FoldersPart, LooksPart
from cape_desktop.ui.preferences.rules import RulesPart
from cape_desktop.ui.theme.icons import SMALL, grown, icon
from cape_desktop.ui.theme.look import EDGE, GAP, roomy, row_height
from cape_desktop.ui.widgets.dialog import Dialog

_ICONS: Final = ("importer", "settings", "folder", "checklist", "info", "download")


class PreferencesDialog(Dialog):
    """Everything the person sets once. `changed(Change)` tells the main window what to show anew."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.importers = ImportersPart(desk)
        self.looks = LooksPart(desk)
        self.folders = FoldersPart(desk)
        self.columns = ColumnsPart(desk)
        self.rules = RulesPart(desk)
        self.data = DataPart(desk)
        self.parts: tuple[Part, ...] = (
            self.importers,
            self.looks,
            self.folders,
            self.columns,
            self.rules,
            self.data,
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Parts of the preferences"))
        self.stack = QStackedWidget()
        for part in self.parts:
            self.list.addItem(QListWidgetItem(part.accessibleName()))
            self.stack.addWidget(part)
            part.changed.connect(self._on_changed)
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.list.setCurrentRow(0)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GAP)
        column.setSpacing(GAP)
        column.addLayout(row, 1)
        column.addWidget(self.buttons)
        self._dress()
        self.resize(roomy(self, 60, 38))
        self.list.setFocus()

    def show_part(self, part: Part) -> None:
        """Opens one part, such as the rules."""
        self.list.setCurrentRow(self.parts.index(part))
        part.setFocus()

    def _on_changed(self, change: Change) -> None:
        if change is Change.DATA:
            for part in self.parts:
                if part is not self.data:
                    part.refresh()
            self.looks.dress()
        self.changed.emit(change)

    def _dress(self) -> None:
        for place, name in enumerate(_ICONS):
            self.list.item(place).setIcon(icon(name))
            self.list.item(place).setSizeHint(QSize(0, row_height()))
        words = (self.list.item(place).text() for place in range(self.list.count()))
        widest = max(self.list.fontMetrics().horizontalAdvance(word) for word in words)
        side = grown(SMALL)
        self.list.setIconSize(QSize(side, side))
        self.list.setFixedWidth(widest + side + 2 * GAP)

    def changeEvent(self, event: QEvent) -> None:
        """Draws icons and widths anew in another palette or text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "buttons"):
            self._dress()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Lets a backup or a restore end before the window goes."""
        self.data.job.wait()
        super().closeEvent(event)
