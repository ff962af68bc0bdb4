"""What CBP answered, entry by entry: its own words, what they mean, whether the entry can go again, and what to do."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.results import HARDEST_FIRST, Again, Verdict, messages_in
from cape_desktop.domain.rules import Message
from cape_desktop.history.records import DeclarationWhole, EntryStanding
from cape_desktop.problems import Problem
from cape_desktop.ui.asking import Question
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.theme.icons import set_icon
from cape_desktop.ui.theme.look import PAD, StrongButton, Tone, section_number, small, text
from cape_desktop.ui.translation import counted, date_text, day_text, translated
from cape_desktop.ui.widgets.cards import Card, Figure
from cape_desktop.ui.widgets.columns import Column
from cape_desktop.ui.widgets.fields import Choice
from cape_desktop.ui.widgets.ledger import lay_out_ledger
from cape_desktop.ui.widgets.rows import RowsModel
from cape_desktop.ui.widgets.side_panel import SidePanel
from cape_desktop.ui.widgets.states import VERDICT_TONES
from cape_desktop.ui.widgets.table import rows_view
from cape_desktop.wording import phrases
from cape_desktop.wording.problems import problem_sentence
from cape_desktop.wording.results import again_counts, again_sentence, again_word, kind_name, verdict_word
from cape_desktop.workflow.next_declaration import Refused, refused_entries

tr = QCoreApplication.translate
_ALL, _REFUSED = "all", "refused"
_AGAIN_TONES = {
    Again.NOW: Tone.GOOD,
    Again.AFTER_MENDING: Tone.INFO,
    Again.LATER: Tone.WAITS,
    Again.PERHAPS: Tone.WARNS,
    Again.NO: Tone.BLOCKS,
}


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One entry of the declaration, what counts of CBP's answers, and what can be done where it was refused.

    `by_hand` when a person recorded that CBP accepted it, and no file says anything of the declaration.
    """

    number: str
    standing: EntryStanding | None
    refused: Refused | None
    meanings: tuple[Message, ...]
    by_hand: bool = False

    @property
    def message(self) -> str:
        """CBP's own words."""
        if self.refused is not None:
            return self.refused.message
        return (self.standing.message or self.standing.status) if self.standing else ""

    @property
    def verdict(self) -> Verdict | None:
        """What CBP decided; a step that a person recorded takes in or refuses all entries of a file."""
        if self.standing is not None:
            return self.standing.verdict
        return Verdict.REFUSED if self.refused else Verdict.ACCEPTED if self.by_hand else None


def answer_rows(desk: Desk, whole: DeclarationWhole) -> tuple[AnswerRow, ...]:
    """The answers to a declaration: the refused entries first, each part in the order of its file. Raises Problem."""
    decided = {one.number: one for one in desk.history.standings(whole.row.id)}
    refused = {one.number: one for one in refused_entries(desk.history, desk.rules, desk.today(), whole.row.id)}
    by_hand = whole.row.state.takes_all and not decided
    rows = []
    for number in whole.file.numbers:
        standing, again = decided.get(number), refused.get(number)
        known = again.meanings if again else messages_in(standing.message, desk.rules.messages) if standing else ()
        rows.append(AnswerRow(number, standing, again, known, by_hand))
    return tuple(sorted(rows, key=lambda row: row.verdict is not Verdict.REFUSED))


class AnswersTab(QWidget):
    """The answers to one declaration. `again_asked(numbers)` for a new declaration, `results_asked` to take in files.

    The answers are asked beside the window; `question` says whether they are still to come.
    """

    again_asked = Signal(object)
    results_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.question = Question(self)
        self.question.answered.connect(self._on_answered)
        self.question.refused.connect(self._on_refused)
        self.figures = (
            Figure("", self.tr("Accepted")),
            Figure("", self.tr("Refused")),
            Figure("", self.tr("Can go again")),
            Figure("", self.tr("No answer yet")),
        )
        self.model: RowsModel[AnswerRow] = RowsModel(_columns(), identity=lambda row: row.number, parent=self)
        self.table = rows_view(self.model, self.tr("CBP's answers"))
        self.table.selected.connect(self._on_selected)
        self.side = SidePanel(self.tr("What the answer means"))
        self.again = StrongButton(self.tr("&New declaration from refused entries…"))
        self.again.clicked.connect(self._on_again)
        self.take_in = QPushButton(self.tr("Ta&ke in what came back…"))
        set_icon(self.take_in, "download")
        self.take_in.clicked.connect(self.results_asked)
        self.sentence = text("")
        self.which = Choice(self.tr("Which entries"))
        self.which.currentIndexChanged.connect(self._on_which)
        self.which.hide()
        lay_out_ledger(self, self.figures, self.table, self.side, (self.take_in, self.again), self._head())

    def _head(self) -> QWidget:
        """What CBP refused in a sentence, and which entries the table shows."""
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(PAD)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.which)
        return head

    def _show_choices(self, rows: tuple[AnswerRow, ...]) -> None:
        wanted = self.which.currentData()
        was_blocked = self.which.blockSignals(True)
        self.which.clear()
        refused = sum(row.verdict is Verdict.REFUSED for row in rows)
        self.which.add(self.tr("All entries ({count})").format(count=counted(len(rows))), _ALL)
        self.which.add(self.tr("Refused ({count})").format(count=counted(refused)), _REFUSED)
        self.which.choose(wanted if wanted == _REFUSED and refused else _ALL)
        self.which.blockSignals(was_blocked)
        self.which.setVisible(bool(refused))
        self._on_which()

    def _on_which(self) -> None:
        only = self.which.currentData() == _REFUSED
        self.model.set_filter((lambda row: row.verdict is Verdict.REFUSED) if only else None)

    def _say_refused(self, rows: tuple[AnswerRow, ...]) -> None:
        """How many CBP refused, and how many of them can go again."""
        counts = Counter(row.refused.again for row in rows if row.refused and row.message)
        entries = phrases.counted(counts.total(), "entries", translated)
        words = self.tr("CBP refused {entries}: {what}").format(
            entries=entries,
            what=again_counts(((one, counts[one]) for one in HARDEST_FIRST if one in counts), translated),
        )
        self.sentence.setText(words if counts else "")

    def show_declaration(self, whole: DeclarationWhole) -> None:
        """Asks for the answers to a declaration and shows them."""
        self._show_rows(())
        self.table.set_empty_text(self.tr("One moment…"))
        desk = self._desk
        self.question.ask(lambda: answer_rows(desk, whole))

    def _on_answered(self, rows: tuple[AnswerRow, ...]) -> None:
        self._show_rows(rows)
        first = next((row for row in rows if row.refused is not None), None)
        if first is not None:
            self.table.select(first.number)

    def _on_refused(self, problem: Problem) -> None:
        self.table.set_empty_text(problem_sentence(problem, translated))

    def _show_rows(self, rows: tuple[AnswerRow, ...]) -> None:
        self.model.set_rows(rows)
        if rows:  # none while they are read: the choice stays meanwhile
            self._show_choices(rows)
        self._say_refused(rows)
        accepted, refused, again, silent = self.figures
        going = self._can_go()
        gone = sum(row.refused is not None and bool(row.refused.held_by) for row in rows)
        accepted.show_number(counted(sum(row.verdict is not None and row.verdict.is_in for row in rows)))
        refused.show_number(counted(sum(row.verdict is Verdict.REFUSED for row in rows)))
        again.show_number(
            counted(len(going)), self.tr("%Ln (is|are) in another declaration since", "", gone) if gone else ""
        )
        silent.show_number(counted(sum(row.verdict is None for row in rows)))
        self.again.setEnabled(bool(going))
        self._on_selected(())

    def _can_go(self) -> tuple[str, ...]:
        today = self._desk.today()
        return tuple(row.number for row in self.model.all_rows() if row.refused and row.refused.can_go(today))

    def _on_again(self) -> None:
        going = self._can_go()
        picked = {row.number for row in self.table.selected_rows()} & set(going)
        self.again_asked.emit(tuple(number for number in going if number in picked) if len(picked) > 1 else going)

    # --- the selected entry --------------------------------------------------------------------------------------

    def _on_selected(self, rows: tuple[AnswerRow, ...]) -> None:
        self.side.clear()
        if len(rows) != 1:
            self.side.add(small(self.tr("Select an entry to see what CBP's answer means")))
            return
        row = rows[0]
        self.side.add(section_number(hyphened(row.number)))
        if row.message:
            self.side.add(text(self.tr("CBP says: “{words}”").format(words=row.message)))
        for message in row.meanings:
            card = Card(self.tr("What it means"), message.meaning)
            card.body.addWidget(text(message.next_step))
            if message.retired_on is not None:
                retired = self.tr("CBP dropped this rule on {day}").format(day=date_text(message.retired_on))
                card.body.addWidget(small(retired))
            self.side.add(card)
        if row.message and not row.meanings and row.verdict in (Verdict.REFUSED, Verdict.OTHER):
            self.side.add(small(self.tr("This message is not known to the program; it stands here as it came.")))
        if row.refused is not None:
            self.side.add(self._again_card(row.refused))
        for line in self._told_before(row):
            self.side.add(small(line))
        if row.standing is None and row.by_hand:
            self.side.add(text(self.tr("You recorded that CBP accepted it. No file that came back names it yet.")))
        elif row.verdict is None:
            self.side.add(text(self.tr("No file that came back says anything of this entry yet.")))

    def _again_card(self, refused: Refused) -> Card:
        if refused.held_by:
            words = self.tr("It is in {name} since, so it cannot be declared again.").format(name=refused.held_by)
            return Card(self.tr("Already declared again"), words, Tone.INFO)
        today, day, last = self._desk.today(), refused.last_safe_day, refused.last_day
        if last is not None and last < today:
            words = self.tr("CAPE's last day was {day}.").format(day=day_text(last, today))
            return Card(self.tr("Too late for CAPE"), words, Tone.BLOCKS)
        if day is not None and day < today:
            words = self.tr("Very last day: {day}. Upload it right away.").format(day=day_text(last, today))
            return Card(self.tr("Too late to be sure"), words, Tone.BLOCKS)
        words = self.tr("Last safe day: {day}").format(day=day_text(day, today)) if day else ""
        return Card(again_sentence(refused.again, translated), words, _AGAIN_TONES[refused.again])

    def _told_before(self, row: AnswerRow) -> list[str]:
        return [
            self.tr("{day}: {verdict}, in {file} ({kind})").format(
                day=date_text(said.as_of.date()),
                verdict=verdict_word(said.result.verdict, translated),
                file=said.source,
                kind=kind_name(said.kind, translated),
            )
            for said in reversed(self._desk.history.said(row.number))
            if said.result.verdict is not None
        ]


def _columns() -> tuple[Column[AnswerRow], ...]:
    here = "AnswersTab"

    def word(row: AnswerRow) -> str:
        return verdict_word(row.verdict, translated) if row.verdict else tr(here, "No answer yet")

    def drawn(row: AnswerRow) -> tuple[str, Tone] | None:
        tone = VERDICT_TONES[row.verdict] if row.verdict else Tone.WAITS
        return tone.value, tone

    def again(row: AnswerRow) -> str:
        if row.refused is None:
            return ""
        if row.refused.held_by:
            return tr(here, "Declared again")
        return again_word(row.refused.again, translated)

    return (
        Column(tr(here, "Entry"), lambda row: hyphened(row.number), key=lambda row: row.number, fixed=True),
        Column(tr(here, "CBP's decision"), word, icon=drawn, width=23),
        Column(tr(here, "CBP's words"), lambda row: row.message),
        Column(tr(here, "Can it go again?"), again),
        Column(
            tr(here, "Since"),
            lambda row: date_text(row.standing.since) if row.standing else "",
            lambda row: row.standing.since if row.standing else None,
            width=13,
        ),
    )
