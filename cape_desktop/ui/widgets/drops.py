"""Files that are dropped on a window or a page, and the part of it that asks for them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cape_desktop.ui.theme.icons import LARGE, IconLabel, set_icon
from cape_desktop.ui.theme.look import GAP, PAD, StrongButton, secondary, text


class FileDrops(QObject):
    """Lets `target` take files, nothing else. `dropped(paths)` comes once the drag is over.

    By then the program that the files come from no longer waits, so that reading or a question does not hold it up.
    """

    dropped = Signal(object)

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: sees each event of the target first; a drag with files ends here."""
        if not isinstance(event, QDropEvent) or event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            return super().eventFilter(watched, event)
        paths = tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        if paths:
            event.acceptProposedAction()
        if paths and event.type() == QEvent.Type.Drop:
            QTimer.singleShot(0, self, lambda: self.dropped.emit(paths))
        return bool(paths)


class DropZone(QFrame):
    """Where files are dropped, with the two buttons for those who do not drag."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choose = StrongButton(self.tr("Choose &files…"))
        self.paste = QPushButton(self.tr("&Paste from clipboard"))
        self.add = QPushButton(self.tr("Add &files…"))
        set_icon(self.add, "add")
        for button in (self.choose, self.add, self.paste):
            button.setAutoDefault(False)
        set_icon(self.paste, "paste")
        self.hint = text("")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.mark = IconLabel("download", size=LARGE + PAD)
        buttons = QHBoxLayout()
        buttons.setSpacing(PAD)
        buttons.addStretch(1)
        for button in (self.choose, self.add, self.paste):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(GAP - 4)
        self._column.addStretch(1)
        self._column.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self.hint)
        self._column.addLayout(buttons)
        self._column.addStretch(1)
        self.show_small(False)

    def show_small(self, little: bool) -> None:
        """A large part of the page while there is no source, a strip afterwards."""
        edge = GAP if little else GAP * 2
        self._column.setContentsMargins(edge, edge, edge, edge)
        self.mark.setVisible(not little)
        self.choose.setVisible(not little)
        self.add.setVisible(little)
        self.hint.setText(
            self.tr("More files? Drop them here too; an entry that is in several counts once")
            if little
            else self.tr("Drop your report or list here: Excel or CSV, one file or several")
        )
        vertical = QSizePolicy.Policy.Maximum if little else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the dashed frame."""
        palette = QApplication.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(secondary(palette), 1, Qt.PenStyle.DashLine))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.end()
