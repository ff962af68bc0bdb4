"""One line of an inspected file that only a person can settle: what it says, what it may mean, and the answers."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from cape_desktop.domain.damage import typed_numbers
from cape_desktop.domain.entry_number import hyphened
from cape_desktop.output.inspect import FaultKind
from cape_desktop.ui.theme.look import PAD, Size, StrongButton, Tone, Words, section, small
from cape_desktop.ui.translation import counted
from cape_desktop.ui.widgets.cards import field_label
from cape_desktop.ui.widgets.scrolled import ScrollArea, Scrolled
from cape_desktop.workflow.inspection import OpenLine, is_usable

_MOST_PROPOSALS: Final = 4
_MOST_LINES: Final = 5
_LONGEST: Final = 60


class SettlingPanel(QWidget):
    """Asks about one open line. `settled(line, numbers)` with the answer: numbers, or none to leave the line out."""

    settled = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What should this line be?"))
        self._line: OpenLine | None = None
        self._numbers: dict[QRadioButton, tuple[str, ...]] = {}
        self._group = QButtonGroup(self)
        self.typed = QLineEdit()
        self.use = StrongButton(self.tr("&Use this answer"))
        self.use.clicked.connect(self._on_use)
        self.reason = small("")
        self.reason.set_tone(Tone.WARNS)
        self._scroll = ScrollArea()
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD, 0, 0, 0)
        column.setSpacing(PAD)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.reason)
        column.addWidget(self.use)

    def show_line(self, line: OpenLine, answer: tuple[str, ...] | None) -> None:
        """Asks about `line`; `answer` is what was said of it before, None when nothing was."""
        self._line = line
        self._numbers = {}
        self._group.deleteLater()
        self._group = QButtonGroup(self)
        inside = Scrolled()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, PAD, 0)
        column.setSpacing(PAD)
        column.addWidget(section(self.tr("What should this line be?")))
        seen = _shortened(line.text.strip()) or self.tr("(blank)")
        column.addWidget(Words(seen, Size.TEXT, fixed=True))
        column.addWidget(small(self._where(line)))
        self._add_choices(column, line)
        self.typed = QLineEdit()
        self.typed.setPlaceholderText("ABC-1234567-6")
        self.typed.textChanged.connect(self._on_typed)
        column.addWidget(field_label(self.tr("An&other number"), self.typed))
        column.addWidget(self.typed)
        column.addStretch(1)
        self._scroll.setWidget(inside)
        self._show_answer(answer)
        self._judge()

    def first_focus(self) -> QWidget:
        """Where the keyboard starts: the answer that is ticked, else the first one."""
        return self._group.checkedButton() or next(iter(self._numbers))

    def _add_choices(self, column: QVBoxLayout, line: OpenLine) -> None:
        if line.repaired:
            told = self.tr("A spreadsheet changed it. It most likely was")
            self._choice(column, self.tr("&Restore {numbers}"), line.repaired, told)
        for number in line.proposals[:_MOST_PROPOSALS]:
            self._choice(column, self.tr("It is {numbers}"), (number,), self.tr("One slip away from what it says"))
        if line.whole:
            told = self.tr("Only if the form 7501 shows it like this")
            self._choice(column, self.tr("&Keep {numbers}"), (line.whole,), told)
        self._choice(column, self.tr("&Leave the line out"), (), self.tr("The entry is then not in the file"))

    def _choice(self, column: QVBoxLayout, words: str, numbers: tuple[str, ...], told: str) -> None:
        button = QRadioButton(words.format(numbers=", ".join(map(hyphened, numbers))))
        button.setAccessibleDescription(told)
        button.setToolTip(told)
        button.toggled.connect(self._judge)
        self._group.addButton(button)
        self._numbers[button] = numbers
        column.addWidget(button)

    def _where(self, line: OpenLine) -> str:
        places = ", ".join(counted(place) for place in line.lines[:_MOST_LINES])
        if len(line.lines) > _MOST_LINES:
            places += "…"
        why = {
            FaultKind.CHECK_DIGIT: self.tr("Its last digit does not fit the ten before it"),
            FaultKind.DAMAGED: self.tr("A spreadsheet changed its digits"),
        }.get(line.kind, self.tr("It is not an entry number of 11 letters and digits"))
        return self.tr("%Ln line(|s)", "", len(line.lines)) + f": {places}. {why}."

    def _show_answer(self, answer: tuple[str, ...] | None) -> None:
        if answer is None:
            return
        button = next((one for one, numbers in self._numbers.items() if numbers == answer), None)
        if button is not None:
            button.setChecked(True)
        else:
            self.typed.setText("; ".join(map(hyphened, answer)))

    def _on_typed(self) -> None:
        chosen = self._group.checkedButton()
        if self.typed.text().strip() and chosen is not None:
            self._group.setExclusive(False)
            chosen.setChecked(False)
            self._group.setExclusive(True)
        self._judge()

    def _judge(self) -> None:
        chosen = self._group.checkedButton()
        if chosen is not None and self.typed.text():
            was_blocked = self.typed.blockSignals(True)
            self.typed.clear()
            self.typed.blockSignals(was_blocked)
        wrong = [number for number in typed_numbers(self.typed.text()) if not is_usable(number)]
        self.reason.setText(
            self.tr("{number} cannot be right: compare it with the form 7501").format(number=wrong[0]) if wrong else ""
        )
        self.reason.setVisible(bool(wrong))
        self.use.setEnabled(chosen is not None or (bool(self.typed.text().strip()) and not wrong))

    def _on_use(self) -> None:
        ticked = (numbers for button, numbers in self._numbers.items() if button.isChecked())
        self.settled.emit(self._line, next(ticked, typed_numbers(self.typed.text())))


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
