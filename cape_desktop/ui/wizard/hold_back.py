"""What must be done before the file is uploaded, with the way to get it done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cape_desktop.domain.readiness import open_items
from cape_desktop.domain.rules import ChecklistItem
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.readiness.dialog import ReadinessDialog
from cape_desktop.ui.theme.look import Tone
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.cards import Card
from cape_desktop.ui.widgets.page import bullets
from cape_desktop.ui.wizard.journey import Journey
from cape_desktop.ui.wizard.totals import is_pressing, upload_text
from cape_desktop.workflow.run import Run


def needed_first(run: Run) -> tuple[ChecklistItem, ...]:
    """What is open of that without which CBP cannot pay, in the order of the checklist."""
    return tuple(item for item in open_items(run.rules.checklist, run.readiness) if item.blocks_ready)


class HoldBackCard(Card):
    """Names what is open; `asked` when the person wants to know how, or to say that it is done.

    Where an entry has little time left it does not hold back: a refund that CBP holds is not lost, such an entry is.
    """

    asked = Signal()

    def __init__(self, items: tuple[ChecklistItem, ...], run: Run, parent: QWidget | None = None) -> None:
        if is_pressing(run):
            title = self.tr("Get this done, but do not wait with the upload")
            why = self.tr(
                "{upload}. CBP holds the refund until the rest is done; an entry that comes too late is lost for CAPE."
            ).format(upload=upload_text(run))
        else:
            title, why = self.tr("Do not upload the file until this is done"), ""
        super().__init__(title, why, Tone.WARNS, parent=parent)
        self.body.addLayout(bullets(translated("checklist", item.title) for item in items))
        self.how = self.add_button(self.tr("&How do I do this?"))
        self.how.clicked.connect(self.asked)


def answer_checklist(desk: Desk, journey: Journey, window: QWidget) -> None:
    """Shows the checklist of the run's importer and takes what was answered into the run."""
    importer = journey.run.importer
    dialog = ReadinessDialog(desk, importer, window, dict(journey.run.readiness))
    dialog.exec()
    answers = dialog.view.answers()
    dialog.deleteLater()
    if answers != dict(journey.run.readiness):
        journey.set_readiness(importer, answers)
