"""What taking in files would change, on screen: the sum in one sentence, what is odd, and every entry that changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.result_fields import ResultKind
from cape_desktop.domain.results import Verdict
from cape_desktop.history.records import EntryStanding
from cape_desktop.intake.result_source import ResultDoubt, ResultFile
from cape_desktop.ui.theme.look import PAD, Tone, section, small, text
from cape_desktop.ui.translation import counted, date_text, translated
from cape_desktop.ui.widgets.cards import Card
from cape_desktop.ui.widgets.columns import Column
from cape_desktop.ui.widgets.page import clear
from cape_desktop.ui.widgets.rows import RowsModel
from cape_desktop.ui.widgets.states import VERDICT_TONES, state_word
from cape_desktop.ui.widgets.table import rows_view
from cape_desktop.wording import phrases
from cape_desktop.wording.results import counts_sentence, doubt_sentence, kind_name, verdict_word
from cape_desktop.workflow.result_answer import counts
from cape_desktop.workflow.results import DeclarationChange, EntryChange, Preview

tr = QCoreApplication.translate
_MOST_NAMED = 8
_URGENT = (Verdict.REFUSED, Verdict.OTHER)


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One entry that changes, with its declaration."""

    declaration: DeclarationChange
    entry: EntryChange

    @property
    def counting(self) -> EntryStanding | None:
        """What counts of the entry afterwards, or did before."""
        return self.entry.after or self.entry.before

    @property
    def urgency(self) -> int:
        """Where it stands among the others: what CBP refused comes first, then what it left open."""
        verdict = self.counting.verdict if self.counting is not None else None
        return _URGENT.index(verdict) if verdict in _URGENT else len(_URGENT)

    @property
    def tells_something(self) -> bool:
        """Whether the decision or CBP's words are others afterwards, and not only the claim or the day."""
        return self.entry.changes_decision or _words(self.entry.before) != _words(self.entry.after)


class PreviewPanel(QWidget):
    """Shows a preview.

    `match_asked(file)` when the person wants to say what the columns of a file mean, `elsewhere_asked(file)` when they
    say that its entries were declared outside of this program. `question` is the first button that asks for either.
    """

    match_asked = Signal(object)
    elsewhere_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = section("")
        self.question: QPushButton | None = None
        self.cards = QVBoxLayout()
        self.cards.setSpacing(PAD)
        self.model: RowsModel[ChangeRow] = RowsModel(
            _columns(), identity=lambda row: (row.declaration.before.id, row.entry.number), parent=self
        )
        self.table = rows_view(self.model, self.tr("What would change"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(PAD)
        column.addWidget(self.sentence)
        column.addLayout(self.cards)
        column.addWidget(self.table, 1)

    def show_preview(self, shown: Preview) -> None:
        """Shows what would change, and what is odd about the files."""
        words = counts_sentence(counts(shown), translated)
        self.sentence.setText(words)
        self.setAccessibleName(words)
        clear(self.cards)
        self.question = None
        for file in shown.unmatched:
            self.cards.addWidget(self._match_card(file))
        for change in shown.changes:
            if told := self._declaration_line(change):
                self.cards.addWidget(text(told))
        for line in self._notes(shown):
            self.cards.addWidget(small(line))
        rows = (ChangeRow(change, entry) for change in shown.changes for entry in change.entries)
        self.model.set_rows(sorted((row for row in rows if row.tells_something), key=lambda row: row.urgency))
        nothing = self.tr("No entry of your declarations would change")
        money = self.tr("No decision would change. What is said of refunds stands in each declaration, under Refunds.")
        self.table.set_empty_text(money if shown.refunds else nothing)
        self.table.setColumnHidden(self.table.model().columnCount() - 1, len(shown.changes) < 2)

    def _match_card(self, file: ResultFile) -> Card:
        told = " ".join(f"{doubt_sentence(doubt.value, translated)}." for doubt in file.doubts)
        card = Card(self.tr("The columns of {name} are not clear").format(name=file.source.name), told, Tone.WARNS)
        button = card.add_button(self.tr("&Match its columns…"), strong=True)
        button.setAccessibleName(self.tr("Match the columns of {name}").format(name=file.source.name))
        button.clicked.connect(lambda: self.match_asked.emit(file))
        self.question = self.question or button
        if ResultDoubt.NO_MEANING in file.doubts:
            elsewhere = card.add_button(self.tr("Its entries were &declared elsewhere"))
            elsewhere.setAccessibleName(
                self.tr("The entries in {name} were declared elsewhere").format(name=file.source.name)
            )
            elsewhere.clicked.connect(lambda: self.elsewhere_asked.emit(file))
        return card

    def _notes(self, shown: Preview) -> Iterable[str]:
        known = {file.source.sha256 for file in shown.known}
        for file in shown.files:
            if file.kind is not None and file.certain:
                about = self.tr("{name}: {kind}, of {day}, {rows}").format(
                    name=file.source.name,
                    kind=kind_name(file.kind, translated),
                    day=date_text(file.as_of.date()),
                    rows=phrases.counted(len(file.rows), "rows", translated),
                )
                again = self.tr("It was taken in before and changes nothing.")
                yield f"{about}. {again}" if file.source.sha256 in known else about
            if file.kind is ResultKind.CLAIM_DETAILS and file.rows and not any(row.claim for row in file.rows):
                yield self.tr(
                    "{name} names no claim number; a spreadsheet program may have spoiled it. The file as ACE gave it "
                    "has it."
                ).format(name=file.source.name)
        if shown.unknown_statuses:
            told = [f"“{status}” ({counted(count)})" for status, count in sorted(shown.unknown_statuses.items())]
            yield self.tr("Words of CBP that this program does not know, kept as they are: {words}").format(
                words=_named(told)
            )
        if shown.elsewhere:
            yield self.tr("Declared without this program, so it will not declare them again: {numbers}").format(
                numbers=_named([hyphened(number) for number in shown.elsewhere])
            )
        if shown.strangers:
            yield self.tr("Not in any of your declarations, kept beside them: {numbers}").format(
                numbers=_named([hyphened(number) for number in shown.strangers])
            )
        if shown.unread:
            yield self.tr("Entry numbers that nobody can read: {cells}").format(cells=_named(list(shown.unread)))

    def _declaration_line(self, change: DeclarationChange) -> str:
        parts = []
        if change.changes_state:
            before, after = state_word(change.before.state), state_word(change.after.state)
            parts.append(self.tr("from “{before}” to “{after}”").format(before=before, after=after))
        decided = Counter(one.after.verdict for one in change.entries if one.after is not None and one.changes_decision)
        if decided:
            taken = decided[Verdict.ACCEPTED] + decided[Verdict.UPDATED]
            sums = {"accepted": taken, "refused": decided[Verdict.REFUSED], "other": decided[Verdict.OTHER]}
            parts.append(counts_sentence(sums, translated))
        if change.after.claim_number != change.before.claim_number and change.after.claim_number:
            parts.append(self.tr("claim number {number}").format(number=change.after.claim_number))
        return f"{change.before.name}: {', '.join(parts)}" if parts else ""


def _named(words: list[str]) -> str:
    rest = len(words) - _MOST_NAMED
    named = ", ".join(words[:_MOST_NAMED])
    if rest <= 0:
        return named
    return tr("PreviewPanel", "{words} and {count} more").format(words=named, count=counted(rest))


def _verdict(standing: EntryStanding | None) -> str:
    return verdict_word(standing.verdict, translated) if standing else tr("PreviewPanel", "No answer")


def _drawn(standing: EntryStanding | None) -> tuple[str, Tone] | None:
    tone = VERDICT_TONES[standing.verdict] if standing else None
    return (tone.value, tone) if tone else None


def _columns() -> tuple[Column[ChangeRow], ...]:
    here = "PreviewPanel"
    return (
        Column(tr(here, "Entry"), lambda row: hyphened(row.entry.number), fixed=True),
        Column(tr(here, "Before"), lambda row: _verdict(row.entry.before), width=23),
        Column(
            tr(here, "Afterwards"),
            lambda row: _verdict(row.entry.after),
            icon=lambda row: _drawn(row.entry.after),
            width=23,
        ),
        Column(tr(here, "CBP's words"), lambda row: _words(row.counting)),
        Column(tr(here, "Declaration"), lambda row: row.declaration.before.name, elide_middle=True),
    )


def _words(standing: EntryStanding | None) -> str:
    return (standing.message or standing.status) if standing else ""
