"""The repairs as cards: what happened to how many numbers, three examples, take all, look at each, or leave."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.ui.theme.icons import IconLabel
from cape_desktop.ui.theme.look import EDGE, GAP, PAD, Size, Tone, Words, roomy, section, small, text_height
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.cards import FoldedCard, Tinted
from cape_desktop.ui.widgets.columns import Column
from cape_desktop.ui.widgets.dialog import Dialog
from cape_desktop.ui.widgets.flow import FlowLayout
from cape_desktop.ui.widgets.rows import RowsModel
from cape_desktop.ui.widgets.scrolled import ScrollArea, Scrolled
from cape_desktop.ui.widgets.table import rows_view
from cape_desktop.ui.wizard.entry_rows import rows_text
from cape_desktop.ui.wizard.repair_groups import RepairedCell, RepairGroup
from cape_desktop.wording.phrases import counted
from cape_desktop.wording.routes import repair_name
from cape_desktop.workflow.edits import Edit, EditKind
from cape_desktop.workflow.run import Run

_EXAMPLES = 3
_LEAST_LINES = 3
_LOW = 30
"""Lines of text that the window must have room for, to show examples."""
_MOST_SHARE = 0.26
"""Of the window's height; what does not fit is scrolled, so that the table keeps room."""


class RepairCard(Tinted):
    """One group that waits: its name, examples before and after, and the three answers."""

    def __init__(self, group: RepairGroup, parent: QWidget | None = None) -> None:
        super().__init__(Tone.WARNS, parent)
        name = repair_name(group.repair, len(group.cells), translated)
        self.setAccessibleName(name)
        count = len(group.waiting)
        self.restore = QPushButton(
            self.tr("&Restore it") if count == 1 else self.tr("&Restore all {count}").format(count=f"{count:,}")
        )
        self.look = QPushButton(self.tr("Look at &each…"))
        self.leave = QPushButton(self.tr("Lea&ve"))
        self.leave.setToolTip(self.tr("Leaves these numbers as they are; they cannot be filed so"))
        head = QHBoxLayout()
        head.setSpacing(PAD)
        head.addWidget(IconLabel("warns", Tone.WARNS))
        head.addWidget(section(name), 1)
        self.examples = Words(_examples(group), Size.TEXT, fixed=True)
        answers = FlowLayout(gap=PAD)
        for button in (self.restore, self.look, self.leave):
            button.setAutoDefault(False)
            button.setAccessibleDescription(name)
            answers.addWidget(button)
        elsewhere = sum(cell.elsewhere for cell in group.waiting)
        if elsewhere:
            said = self.tr("%Ln of them (is|are) not for the file", "", elsewhere)
            answers.addWidget(Words(said, Size.SMALL, wrap=False))
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP - 4, PAD, GAP - 4, PAD)
        column.setSpacing(PAD - 2)
        column.addLayout(head)
        column.addWidget(self.examples)
        column.addLayout(answers)


def _examples(group: RepairGroup) -> str:
    shown = [
        f"{cell.raw} → {', '.join(hyphened(number) for number in cell.numbers)}" for cell in group.cells[:_EXAMPLES]
    ]
    return "     ".join(shown)


class RepairCards(ScrollArea):
    """All groups: those that wait as cards, settled ones as one line each with Undo.

    `edited` carries an Edit, `taken_back` the group whose answers the person takes back. `all_settled` once the person
    has answered the last group, so that no card is left for the keyboard.
    """

    edited = Signal(object)
    taken_back = Signal(object)
    all_settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("Repairs"))
        self._groups: tuple[RepairGroup, ...] | None = None
        self._inside = Scrolled()
        self.cards: list[RepairCard | FoldedCard] = []

    def show_groups(self, run: Run, groups: tuple[RepairGroup, ...]) -> None:
        """Shows the groups as they are now; the keyboard stays on its card, and goes on from one that is settled."""
        if groups == self._groups:
            return
        self._groups = groups
        here = self._place_of_focus()
        self.cards = [self._card(run, group) for group in groups]
        self._inside = Scrolled()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(PAD)
        for card in self.cards:
            column.addWidget(card)
        column.addStretch(1)
        self.setWidget(self._inside)
        self.setVisible(bool(groups))
        self._fit()
        if here is not None:
            self._go_on_from(here)

    def _go_on_from(self, place: int) -> None:
        """To the next card that waits: on "Undo" a second Enter would take back what the first one settled."""
        waiting = [card for card in (*self.cards[place:], *self.cards[:place]) if isinstance(card, RepairCard)]
        if waiting:
            waiting[0].restore.setFocus()
        else:
            self.all_settled.emit()

    def first_button(self) -> QPushButton | None:
        """The first answer that is asked for; None when nothing waits."""
        return next((card.restore for card in self.cards if isinstance(card, RepairCard)), None)

    def _place_of_focus(self) -> int | None:
        focus = self.window().focusWidget()
        return next((place for place, card in enumerate(self.cards) if card.isAncestorOf(focus)), None)

    def _fit(self) -> None:
        width = max(self.width(), 1)
        low = self.window().height() < text_height() * _LOW
        for card in self.cards:
            if isinstance(card, RepairCard):
                card.examples.setVisible(not low)
        wanted = sum(card.heightForWidth(width) for card in self.cards) + PAD * max(len(self.cards) - 1, 0)
        self._inside.setMinimumHeight(wanted)  # else Qt keeps room for labels as narrow as they could get
        least = text_height() * _LEAST_LINES
        self.setFixedHeight(min(wanted, max(least, round(self.window().height() * _MOST_SHARE))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Takes the height that the cards need at this width, to a limit."""
        super().resizeEvent(event)
        if self.cards:
            self._fit()

    def _card(self, run: Run, group: RepairGroup) -> RepairCard | FoldedCard:
        if not group.waiting:
            folded = FoldedCard(self._settled_text(group))
            folded.undone.connect(lambda: self.taken_back.emit(group))
            return folded
        card = RepairCard(group)
        kind = (group.repair.value,)
        card.restore.clicked.connect(lambda: self.edited.emit(Edit(EditKind.ACCEPT_ALL, kind)))
        card.leave.clicked.connect(lambda: self.edited.emit(Edit(EditKind.LEAVE_ALL, kind)))
        card.look.clicked.connect(lambda: self._on_look(run, group))
        return card

    def _settled_text(self, group: RepairGroup) -> str:
        name = repair_name(group.repair, len(group.cells), translated)
        if group.restored == len(group.cells):
            return self.tr("{name}: restored").format(name=name)
        if not group.restored:
            return self.tr("{name}: left as they are").format(name=name)
        return self.tr("{name}: {restored} restored, {left} left").format(
            name=name, restored=f"{group.restored:,}", left=f"{len(group.cells) - group.restored:,}"
        )

    def _on_look(self, run: Run, group: RepairGroup) -> None:
        review = RepairReview(run, group, self.window())
        if review.exec():
            for edit in review.edits():
                self.edited.emit(edit)


class RepairReview(Dialog):
    """Each cell of a group with what it would become, to tick one by one."""

    def __init__(self, run: Run, group: RepairGroup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = group
        self._on = {cell.raw for cell in group.cells if cell.taken is not False}
        name = repair_name(group.repair, len(group.cells), translated)
        self.setWindowTitle(name)
        self.resize(roomy(self, 48, 34))
        self.model: RowsModel[RepairedCell] = RowsModel(
            (
                Column(self.tr("In the file"), lambda c: c.raw, fixed=True, check=lambda c: c.raw in self._on),
                Column(self.tr("Becomes"), lambda c: ", ".join(map(hyphened, c.numbers)), fixed=True),
                Column(self.tr("Where"), lambda c: rows_text(run, c.place)),
            ),
            identity=lambda cell: cell.raw,
        )
        self.model.ticked.connect(self._on_ticked)
        self.view = rows_view(self.model, name)
        self.model.set_rows(group.cells)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        column.addWidget(section(name))
        column.addWidget(small(self.tr("Ticked numbers are restored, the others stay as they are in the file")))
        column.addWidget(self.view, 1)
        column.addWidget(self.buttons)
        self._say()
        self.view.setFocus()

    def edits(self) -> tuple[Edit, ...]:
        """What the ticks say, as at most two changes."""
        on = tuple(cell.raw for cell in self._group.cells if cell.raw in self._on)
        off = tuple(cell.raw for cell in self._group.cells if cell.raw not in self._on)
        made = (Edit(EditKind.ACCEPT_REPAIR, on), Edit(EditKind.LEAVE_REPAIR, off))
        return tuple(edit for edit in made if edit.keys)

    def _on_ticked(self, cells: tuple[RepairedCell, ...], on: bool) -> None:
        raws = {cell.raw for cell in cells}
        self._on = self._on | raws if on else self._on - raws
        self.model.repaint_rows()
        self._say()

    def _say(self) -> None:
        on, off = len(self._on), len(self._group.cells) - len(self._on)
        text = self.tr("Restore {numbers}").format(numbers=counted(on, "numbers", translated))
        if not on:
            text = self.tr("Leave all as they are")
        elif off:
            text = self.tr("{restore}, leave {off}").format(restore=text, off=f"{off:,}")
        self.take.setText(text)
