"""Step 1: who the importer is, and what has to be in place before CBP can pay."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cape_desktop.domain.importer import Importer
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.preferences.importer import ImporterDialog
from cape_desktop.ui.readiness.view import ReadinessView
from cape_desktop.ui.theme.icons import set_icon
from cape_desktop.ui.theme.look import PAD
from cape_desktop.ui.widgets.cards import field_label
from cape_desktop.ui.widgets.fields import Choice
from cape_desktop.ui.widgets.page import Page
from cape_desktop.workflow.run import Run


class GetReadyPage(Page):
    """Picks or creates the importer; shows the checklist. Nothing here ever stops preparing."""

    importer_chosen = Signal(object)
    readiness_changed = Signal(object, object)

    topic = "step-ready"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("GetReadyPage", "Get ready to be paid"),
            QCoreApplication.translate(
                "GetReadyPage",
                "Say what is done. You can prepare the file meanwhile; what is open is said again before you upload.",
            ),
            parent,
        )
        self._desk = desk
        self._importer = Importer()
        self.picker = Choice(self.tr("Importer"))
        self.picker.activated.connect(self._on_picked)
        self.new_button = QPushButton(self.tr("New &importer…"))
        self.new_button.setAutoDefault(False)
        set_icon(self.new_button, "add")
        self.new_button.clicked.connect(self._on_new)
        row = QHBoxLayout()
        row.setSpacing(PAD)
        row.addWidget(field_label(self.tr("I&mporter"), self.picker))
        row.addWidget(self.picker)
        row.addWidget(self.new_button)
        row.addStretch(1)
        self.readiness = ReadinessView(desk)
        self.readiness.answered.connect(self._on_answered)
        self.content.addLayout(row)
        self.content.addWidget(self.readiness, 1)

    def paint(self, run: Run) -> None:
        """Shows the run's importer and its answers."""
        known = self._desk.history.importers()
        self.picker.blockSignals(True)
        self.picker.clear()
        self.picker.add(self.tr("Not chosen"), Importer())
        for importer in known:
            self.picker.add(importer.name, importer)
        self.picker.setCurrentIndex(next((n for n, one in enumerate(known, 1) if one.id == run.importer.id), 0))
        self.picker.blockSignals(False)
        self.picker.setVisible(bool(known))
        if run.importer.id != self._importer.id or dict(run.readiness) != self.readiness.answers():
            self.readiness.show_importer(run.importer.id, dict(run.readiness))
        self._importer = run.importer

    def first_focus(self) -> QWidget:
        """The picker; the button that creates an importer while there is none."""
        return self.new_button if self.picker.isHidden() else self.picker

    def _on_picked(self) -> None:
        self.importer_chosen.emit(self.picker.currentData())

    def _on_new(self) -> None:
        dialog = ImporterDialog(Importer(), self)
        if dialog.exec():
            self.importer_chosen.emit(self._desk.history.save_importer(dialog.importer()))

    def _on_answered(self, answers: object) -> None:
        self.readiness_changed.emit(self._importer, answers)
