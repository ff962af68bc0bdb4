"""The list of what to do next on the home page: one line each, with its day and its verb."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.rules import Limits
from cape_desktop.history.records import Draft
from cape_desktop.ui.home.agenda import Doing, NextStep
from cape_desktop.ui.theme.icons import IconLabel, set_icon
from cape_desktop.ui.theme.look import GAP, PAD, Size, Tone, Words, small
from cape_desktop.ui.translation import counted, date_text, day_text, translated
from cape_desktop.ui.widgets.announce import announce
from cape_desktop.ui.widgets.cards import FoldedCard, Tinted
from cape_desktop.ui.widgets.scrolled import bring_into_view
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


def draft_name(draft: Draft) -> str:
    """What a draft is called: as the files it is made from."""
    return draft.title or QCoreApplication.translate("NextLine", "No name yet")


class NextLine(Tinted):
    """One thing to do. `acted` with its step when its button is pressed, `dropped` with a draft to throw away."""

    acted = Signal(NextStep)
    dropped = Signal(Draft)

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
        self.button = QPushButton(self._verb())
        self.button.setAccessibleName(f"{self._verb()}: {what}")
        self.button.setAccessibleDescription(about)
        self.button.clicked.connect(lambda: self.acted.emit(self.step))
        row.addWidget(self.button)
        if step.draft is not None:
            row.addWidget(self._make_drop(step.draft))

    def _make_drop(self, draft: Draft) -> QToolButton:
        self.drop = QToolButton()
        self.drop.setAutoRaise(True)
        self.drop.setToolTip(self.tr("Throw this draft away"))
        self.drop.setAccessibleName(self.tr("Throw away the draft: {name}").format(name=self._about()))
        set_icon(self.drop, "close")
        self.drop.clicked.connect(lambda: self.dropped.emit(draft))
        return self.drop

    def _what(self) -> str:
        if self.step.kind is not None:
            return dated_words(self.step.kind.value, translated)
        if self.step.doing is Doing.REFUSED:
            entries = phrases.counted(self.step.entries, "entries", translated)
            return self.tr("CBP refused {entries}").format(entries=entries)
        return {
            Doing.ENROL: self.tr("Enroll for ACH refunds, or CBP holds the money"),
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
            return draft_name(self.step.draft)
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
        if step.is_last:
            return self.tr("very last day: {day}").format(day=day_text(step.by, self._today))
        if step.by is not None:
            words = self.tr("first by {day}") if step.later else self.tr("by {day}")
            return words.format(day=day_text(step.by, self._today))
        since = step.declaration.state_on if step.declaration else None
        return self.tr("since {day}").format(day=date_text(since))


class NextList(QWidget):
    """All lines, most urgent first; says so when there is nothing to do.

    A draft that was thrown away keeps its line, folded: `brought_back` with it when the person wants it again.
    """

    acted = Signal(NextStep)
    dropped = Signal(Draft)
    brought_back = Signal(Draft)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Next"))
        self.lines: tuple[NextLine, ...] = ()
        self.folded: dict[int, FoldedCard] = {}
        self._parts: tuple[QWidget, ...] = ()
        self._looks: tuple[date, Limits, bool] | None = None
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

    def show_steps(
        self,
        steps: tuple[NextStep, ...],
        today: date,
        limits: Limits,
        *,
        named: bool,
        dropped: frozenset[int] = frozenset(),
    ) -> None:
        """Shows these steps; lines that say the same stay, and the keyboard with them. `named` with importers.

        Of `dropped` are the ids of the drafts that were just thrown away.
        """
        before: tuple[QWidget, ...] = self._parts
        known = self.lines if self._looks == (today, limits, named) else ()
        self._looks = (today, limits, named)
        folded: dict[int, FoldedCard] = {}
        lines: list[NextLine] = []
        parts: list[QWidget] = []
        for step in steps:
            if step.draft is not None and step.draft.id in dropped:
                folded[step.draft.id] = self.folded.get(step.draft.id) or self._folded(step.draft)
                parts.append(folded[step.draft.id])
            else:
                same = next((one for one in known if one.step == step), None)
                lines.append(same or self._line(step, today, limits, named))
                parts.append(lines[-1])
        self.lines, self.folded, self._parts = tuple(lines), folded, tuple(parts)
        self._arrange(before)

    def _line(self, step: NextStep, today: date, limits: Limits, named: bool) -> NextLine:
        line = NextLine(step, today, limits, named=named)
        line.acted.connect(self.acted)
        line.dropped.connect(self.dropped)
        return line

    def _folded(self, draft: Draft) -> FoldedCard:
        card = FoldedCard(self.tr("Draft “{name}” thrown away").format(name=draft_name(draft)))
        card.undone.connect(lambda: self.brought_back.emit(draft))
        return card

    def _arrange(self, before: tuple[QWidget, ...]) -> None:
        for part in before:
            self._column.removeWidget(part)
            if part not in self._parts:
                part.hide()
                part.deleteLater()
        for place, part in enumerate(self._parts):
            self._column.insertWidget(place, part)
            part.show()  # at once, so that the list knows how high it is
        self._nothing.setVisible(not self._parts)
        keyboard = QApplication.focusWidget()
        if keyboard is not None and self.isAncestorOf(keyboard):
            bring_into_view(keyboard)

    def line_of(self, draft_id: int) -> NextLine | None:
        """The line of a draft; None when there is none."""
        return next((one for one in self.lines if one.step.draft and one.step.draft.id == draft_id), None)

    def go_on_after(self, draft_id: int) -> None:
        """Says that a draft was thrown away; the keyboard goes to the line below or else above, or to Undo."""
        card = self.folded[draft_id]
        place = self._parts.index(card)
        others = (*self._parts[place + 1 :], *reversed(self._parts[:place]))
        line = next((one for one in others if isinstance(one, NextLine)), None)
        (line.button if line is not None else card.undo).setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(card)
        announce(self, card.words.text())
