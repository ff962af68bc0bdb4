"""The list of what to do next on the home page: one line each, with its day and its verb."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.rules import Limits
from cape_desktop.ui.home.agenda import Doing, NextStep
from cape_desktop.ui.theme.icons import IconLabel, set_icon
from cape_desktop.ui.theme.look import GAP, PAD, Size, Tone, Words, small
from cape_desktop.ui.translation import counted, date_text, day_text, translated
from cape_desktop.ui.widgets.cards import Tinted
from cape_desktop.wording import phrases
from cape_desktop.wording.refunds import dated_words
from cape_desktop.wording.results import again_counts
from cape_desktop.wording.routes import route_name
from cape_desktop.workflow.agenda import DatedKind

_MARKS = {
    Doing.ENROL: "warns",
    Doing.RESUME: "edit",
    Doing.UPLOAD: "upload",
    Doing.RECORD_ANSWER: "waits",
    Doing.MEND: "blocks",
    Doing.REFUSED: "blocks",
    Doing.LEFT_OUT: "file",
    Doing.DATED: "calendar",
}


def told(step: NextStep) -> str:
    """What several declarations have in common, and how many they are."""
    what = dated_words(step.kind.value, translated) if step.kind is not None else ""
    return " · ".join(part for part in (what, _declarations(step)) if part)


def _declarations(step: NextStep) -> str:
    return QCoreApplication.translate("NextLine", "%Ln declaration(|s)", "", len(step.declarations))


class NextLine(Tinted):
    """One thing to do. `acted` with its step when its button is pressed, `dropped` when a draft is thrown away."""

    acted = Signal(NextStep)
    dropped = Signal(NextStep)

    def __init__(
        self, step: NextStep, today: date, limits: Limits, *, named: bool = True, parent: QWidget | None = None
    ) -> None:
        urgent = step.is_urgent(today, limits) or step.doing is Doing.ENROL
        tone = Tone.WARNS if urgent or step.is_late else Tone.BLOCKS if step.doing is Doing.MEND else Tone.PLAIN
        super().__init__(tone, parent)
        self.step = step
        self._today, self._named = today, named
        what = self._what()
        about = " · ".join(part for part in (self._about(), self._when()) if part)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, PAD + 2, PAD + 2, PAD + 2)
        row.setSpacing(PAD + 4)
        row.addWidget(IconLabel("warns" if tone is Tone.WARNS else _MARKS[step.doing], tone))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(what, Size.TEXT))
        for line in (self._about(), self._when()):
            if line:
                words.addWidget(small(line))
        row.addLayout(words, 1)
        if step.draft is not None:
            row.addWidget(self._make_drop())
        self.button = QPushButton(self._verb())
        self.button.setAccessibleName(f"{self._verb()}: {what}")
        self.button.setAccessibleDescription(about)
        self.button.clicked.connect(lambda: self.acted.emit(self.step))
        row.addWidget(self.button)

    def _make_drop(self) -> QToolButton:
        drop = QToolButton()
        drop.setAutoRaise(True)
        drop.setToolTip(self.tr("Throw this draft away"))
        drop.setAccessibleName(self.tr("Throw away the draft: {name}").format(name=self._about()))
        set_icon(drop, "close")
        drop.clicked.connect(lambda: self.dropped.emit(self.step))
        return drop

    def _what(self) -> str:
        if self.step.kind is not None:
            return dated_words(self.step.kind.value, translated)
        if self.step.doing is Doing.REFUSED:
            entries = phrases.counted(self.step.entries, "entries", translated)
            return self.tr("CBP refused {entries}").format(entries=entries)
        return {
            Doing.ENROL: self.tr("Enrol for ACH refunds, or CBP holds the money"),
            Doing.RESUME: self.tr("Go on with a draft"),
            Doing.UPLOAD: self.tr("Upload the saved file in ACE"),
            Doing.RECORD_ANSWER: self.tr("Look in ACE for the answer"),
            Doing.MEND: self.tr("Find out what ACE refused"),
            Doing.LEFT_OUT: self.tr("Look at the entries left out"),
        }[self.step.doing]

    def _verb(self) -> str:
        if len(self.step.declarations) > 1:
            return self.tr("Show")
        if self.step.doing is Doing.DATED:
            return self.tr("Open")
        return {
            Doing.ENROL: self.tr("How?"),
            Doing.RESUME: self.tr("Resume"),
            Doing.UPLOAD: self.tr("Open"),
            Doing.RECORD_ANSWER: self.tr("Record"),
            Doing.MEND: self.tr("Open"),
            Doing.REFUSED: self.tr("Look"),
            Doing.LEFT_OUT: self.tr("Look"),
        }[self.step.doing]

    def _about(self) -> str:
        if self.step.draft is not None:
            return self.step.draft.title or self.tr("No name yet")
        row = self.step.declaration
        entries = phrases.counted(self.step.entries, "entries", translated)
        if self.step.enrols is not None:
            return self.step.enrols.name if self._named else ""
        if self.step.doing is Doing.REFUSED:
            return again_counts(self.step.again, translated)
        if self.step.doing is Doing.LEFT_OUT:
            return self.tr("{entries} that CBP does not have").format(entries=entries)
        if self.step.numbers:
            return self._named_entries()
        if self.step.later:
            entries = self.tr("{entries}, {count} more later").format(entries=entries, count=counted(self.step.later))
        if len(self.step.declarations) > 1:
            return f"{_declarations(self.step)}, {entries}"
        if row is None or not row.importer_name or not self._named:
            return entries
        return f"{row.importer_name}, {entries}"

    def _named_entries(self) -> str:
        """The first entry of the day, and how many more there are."""
        more = self.step.entries + self.step.later - 1
        first = hyphened(self.step.numbers[0])
        return self.tr("{number} and %Ln more", "", more).format(number=first) if more else first

    def _why(self) -> str:
        """What else is said where no day counts."""
        if self.step.doing is Doing.ENROL:
            return self.tr("This item of your checklist is still open")
        return ", ".join(f"{route_name(route, translated)}: {counted(count)}" for route, count in self.step.routes)

    def _when(self) -> str:
        step = self.step
        if step.doing in (Doing.ENROL, Doing.REFUSED, Doing.LEFT_OUT):
            return self._why()
        if step.draft is not None:
            changed = step.draft.updated_at
            return self.tr("last changed {day}").format(day=date_text(changed.date())) if changed else ""
        if step.until is not None:
            return self.tr("between {first} and {last}").format(first=date_text(step.by), last=date_text(step.until))
        if step.is_late:
            return self.tr("since {day}").format(day=date_text(step.by))
        if step.kind is DatedKind.LIQUIDATION:
            return day_text(step.by, self._today)
        if step.by is not None:
            words = self.tr("first by {day}") if step.later else self.tr("by {day}")
            return words.format(day=day_text(step.by, self._today))
        since = step.declaration.state_on if step.declaration else None
        return self.tr("since {day}").format(day=date_text(since))


class NextList(QWidget):
    """All lines, most urgent first; says so when there is nothing to do."""

    acted = Signal(NextStep)
    dropped = Signal(NextStep)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Next"))
        self.lines: tuple[NextLine, ...] = ()
        self._shown: tuple[tuple[NextStep, ...], bool] = ((), True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(PAD)
        self._nothing = small(self.tr("Nothing to do now"))
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """As high as the lines are at the width there is; Qt would reckon with the narrowest."""
        narrowest = super().minimumSizeHint().width()
        return QSize(narrowest, self.heightForWidth(max(narrowest, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines of another width have another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def show_steps(self, steps: tuple[NextStep, ...], today: date, limits: Limits, *, named: bool) -> None:
        """Replaces all lines; the same lines stay as they are, and the keyboard with them. `named` with importers."""
        if self.lines and (steps, named) == self._shown:
            return
        self._shown = (steps, named)
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = tuple(NextLine(step, today, limits, named=named) for step in steps)
        for place, line in enumerate(self.lines):
            line.acted.connect(self.acted)
            line.dropped.connect(self.dropped)
            self._column.insertWidget(place, line)
            line.show()  # at once, so that the list knows how high it is
        self._nothing.setVisible(not self.lines)
