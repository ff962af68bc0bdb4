"""The readiness checklist of one importer: what CBP pays nothing without, and what else is worth a look."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from cape_desktop.domain.readiness import Answer, Readiness, is_ready, open_items
from cape_desktop.domain.rules import ChecklistItem
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.readiness.item import ChecklistRow
from cape_desktop.ui.theme.icons import IconLabel, set_icon
from cape_desktop.ui.theme.look import GAP, PAD, Size, Words, section
from cape_desktop.ui.translation import counted
from cape_desktop.ui.widgets.bars import SlimBar
from cape_desktop.ui.widgets.scrolled import ScrollArea, Scrolled


class ReadinessLine(QWidget):
    """The readiness in one slim line: "6 of 9 ready" and a bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP - 4)
        self._mark = IconLabel("checklist")
        self.words = Words("", Size.TEXT, wrap=False)
        self.bar = SlimBar()
        row.addWidget(self._mark)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)

    def show_readiness(self, items: tuple[ChecklistItem, ...], answers: dict[str, Answer]) -> None:
        """Counts what is settled of that without which CBP cannot pay; "ready" only when nothing of it is open."""
        needed = tuple(item for item in items if item.blocks_ready)
        settled = len(needed) - len(open_items(needed, answers))
        if is_ready(items, answers):
            words = self.tr("Ready to upload")
        else:
            words = self.tr("{settled} of {all} ready").format(settled=counted(settled), all=counted(len(needed)))
        self.words.setText(words)
        self.bar.setRange(0, max(1, len(needed)))
        self.bar.setValue(settled)
        self.bar.setAccessibleName(self.tr("Readiness: {words}").format(words=words))


class Folded(QWidget):
    """The items that only spare a refusal or a wait, behind one line that counts them."""

    def __init__(self, rows: Iterable[ChecklistRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[ChecklistItem, ...] = ()
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(PAD)
        for row in rows:
            self._items += (row.item,)
            column.addWidget(row)
        self._body.hide()
        self.unfold = QToolButton()
        self.unfold.setAutoRaise(True)
        self.unfold.setCheckable(True)
        self.unfold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.unfold.toggled.connect(self._on_unfold)
        set_icon(self.unfold, "chevron-down")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(PAD)
        outer.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(self._body)

    def show_readiness(self, answers: Readiness) -> None:
        """Counts the items that are still open."""
        left = len(open_items(self._items, answers))
        words = self.tr("Worth a look before you upload: {open} of {all} open")
        self.unfold.setText(words.format(open=counted(left), all=counted(len(self._items))))

    def _on_unfold(self, wide: bool) -> None:
        self._body.setVisible(wide)
        set_icon(self.unfold, "chevron-up" if wide else "chevron-down")


class ReadinessView(QWidget):
    """The whole checklist. Show an importer with `show_importer`; `answered(answers)` after each change.

    Answers of a stored importer go into the history at once; those of a new one (id 0) are only told.
    """

    answered = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._importer_id = 0
        self._answers: dict[str, Answer] = {}
        self.line = ReadinessLine()
        self.rows = {item.id: ChecklistRow(item, desk.today(), desk.rules) for item in desk.rules.checklist}
        for row in self.rows.values():
            row.answered.connect(self._on_answered)
        self.others = Folded(row for row in self.rows.values() if not row.item.blocks_ready)
        inner = Scrolled()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, PAD, 0)
        column.setSpacing(PAD)
        column.addWidget(section(self.tr("Without these CBP cannot pay you")))
        for row in self.rows.values():
            if row.item.blocks_ready:
                column.addWidget(row)
        column.addSpacing(PAD)
        column.addWidget(self.others)
        column.addStretch(1)
        area = ScrollArea()
        area.setAccessibleName(self.tr("Readiness checklist"))
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(GAP)
        outer.addWidget(self.line)
        outer.addWidget(area, 1)
        self.show_importer(0)

    def show_importer(self, importer_id: int, answers: dict[str, Answer] | None = None) -> None:
        """Shows the answers of a stored importer, or the given ones (a draft's) when it is new (id 0)."""
        self._importer_id = importer_id
        self._answers = dict(answers or {}) if not importer_id else dict(self._desk.history.readiness(importer_id))
        for item_id, row in self.rows.items():
            row.show_answer(self._answers.get(item_id, Answer()))
        self._count()

    def open_item(self, rule: str) -> None:
        """Unfolds the needed item that a rule asks for and puts the keyboard there; "" for none."""
        for row in self.rows.values():
            if row.item.blocks_ready and rule in row.item.rules:
                row.unfold.setChecked(True)
                row.state.setFocus()

    def answers(self) -> dict[str, Answer]:
        """What was answered so far, by item."""
        return dict(self._answers)

    def _on_answered(self, item_id: str, answer: Answer) -> None:
        self._answers[item_id] = answer
        if self._importer_id:
            self._desk.history.save_answer(self._importer_id, item_id, answer)
        self._count()
        self.answered.emit(self.answers())

    def _count(self) -> None:
        self.line.show_readiness(self._desk.rules.checklist, self._answers)
        self.others.show_readiness(self._answers)
