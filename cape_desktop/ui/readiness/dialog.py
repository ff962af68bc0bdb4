"""The readiness checklist in a window of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from cape_desktop.domain.importer import Importer
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.readiness.view import ReadinessView
from cape_desktop.ui.theme.look import EDGE, GAP, text, text_height, title


class ReadinessDialog(QDialog):
    """The checklist of one stored importer; every answer is kept at once."""

    def __init__(self, desk: Desk, importer: Importer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Readiness of {name}").format(name=importer.name))
        self.view = ReadinessView(desk)
        self.view.show_importer(importer.id)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GAP)
        column.setSpacing(GAP)
        column.addWidget(title(self.tr("Get ready for the refund")))
        column.addWidget(text(self.tr("What has to be in place before you upload. You can prepare files at any time.")))
        column.addWidget(self.view, 1)
        column.addWidget(buttons)
        self.resize(48 * text_height(), 40 * text_height())
