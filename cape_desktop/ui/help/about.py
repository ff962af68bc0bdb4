"""About: versions, the rules in use, where the data are, and that no connection was opened."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

import cape_desktop
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.theme.icons import program_icon, set_icon
from cape_desktop.ui.theme.look import EDGE, GAP, PAD, Tone, Words, small, text, text_height, title
from cape_desktop.ui.translation import date_text
from cape_desktop.ui.widgets.cards import StateLabel


class AboutDialog(QDialog):
    """What this program is, in facts one can copy."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About CAPE Desktop"))
        picture = QLabel()
        picture.setPixmap(program_icon().pixmap(64, 64))
        words = QVBoxLayout()
        words.setSpacing(PAD)
        words.addWidget(title("CAPE Desktop"))
        words.addWidget(text(self.tr("Prepares CAPE declarations from your entry lists. It gives no legal advice.")))
        words.addWidget(StateLabel(self.tr("No connection was opened"), Tone.GOOD))
        words.addSpacing(PAD)
        for name, value in self._facts(desk):
            words.addLayout(_fact(name, value))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        show = buttons.addButton(self.tr("Show &data folder"), QDialogButtonBox.ButtonRole.ActionRole)
        set_icon(show, "folder")
        show.clicked.connect(lambda: desk.choosers.show_folder(str(desk.folders.data)))
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(EDGE)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GAP)
        column.setSpacing(GAP)
        column.addLayout(row)
        column.addWidget(buttons)
        self.setMinimumWidth(34 * text_height())
        self.adjustSize()

    def _facts(self, desk: Desk) -> tuple[tuple[str, str], ...]:
        pack = self.tr("{id}, as known on {day}").format(id=desk.rules.id, day=date_text(desk.rules.as_of))
        return (
            (self.tr("Version"), cape_desktop.__version__),
            (self.tr("Rules"), pack),
            (self.tr("Your data"), str(desk.folders.data)),
            (self.tr("Runs on"), f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}"),
        )


def _fact(name: str, value: str) -> QVBoxLayout:
    part = QVBoxLayout()
    part.setSpacing(0)
    part.addWidget(small(name))
    told: Words = text(value)
    told.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    part.addWidget(told)
    return part
