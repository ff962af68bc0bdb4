"""The readiness checklist in a window of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from cape_desktop.domain.importer import Importer
from cape_desktop.domain.readiness import Answer
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.readiness.view import ReadinessView
from cape_desktop.ui.theme.look import EDGE, GAP, roomy, text, title
from cape_desktop.ui.widgets.dialog import Dialog


class ReadinessDialog(Dialog):
    """The checklist of one importer; answers of a stored one are kept at once, those of a new one begin as given."""

    def __init__(
        self,
        desk: Desk,
        importer: Importer,
        parent: QWidget | None = None,
        answers: dict[str, Answer] | None = None,
    ) -> None:
        super().__init__(parent)
        named = self.tr("Readiness of {name}").format(name=importer.name)
        self.setWindowTitle(named if importer.name else self.tr("Readiness"))
        self.view = ReadinessView(desk)
        self.view.show_importer(importer.id, answers)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GAP)
        column.setSpacing(GAP)
        column.addWidget(title(self.tr("Get ready for the refund")))
        column.addWidget(text(self.tr("What has to be in place before you upload. You can prepare files at any time.")))
        column.addWidget(self.view, 1)
        column.addWidget(buttons)
        self.resize(roomy(self, 54, 42))
