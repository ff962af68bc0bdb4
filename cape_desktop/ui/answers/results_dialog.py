"""What came back from CBP: drop or choose the files, see what they would change, take them in, or take that back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from cape_desktop.intake.result_source import ResultFile, ResultMapping
from cape_desktop.problems import Problem
from cape_desktop.progress import Tick
from cape_desktop.ui.answers.result_columns import ResultColumnsDialog
from cape_desktop.ui.answers.result_preview import PreviewPanel
from cape_desktop.ui.desk import ALL_TABLES, Desk
from cape_desktop.ui.jobs import Job
from cape_desktop.ui.theme.look import EDGE, GAP, PAD, StrongButton, Tone, roomy, text, title
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.announce import announce
from cape_desktop.ui.widgets.cards import Card, FoldedCard, ProgressPanel
from cape_desktop.ui.widgets.dialog import Dialog
from cape_desktop.ui.widgets.drops import DropZone, FileDrops
from cape_desktop.ui.widgets.page import clear
from cape_desktop.wording.problems import problem_sentence
from cape_desktop.wording.results import counts_sentence
from cape_desktop.workflow import results
from cape_desktop.workflow.result_answer import counts
from cape_desktop.workflow.results import Preview


class ResultsDialog(Dialog):
    """Takes in files that came back. `changed` whenever the history is another one afterwards.

    `show_files` begins with files that were dropped elsewhere. Reading, rehearsing and storing happen beside the
    window.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What came back from CBP"))
        self.resize(roomy(self, 58, 40))
        self.drops = FileDrops(self)
        self.drops.dropped.connect(self.show_files)
        self._desk = desk
        self._paths: tuple[Path, ...] = ()
        self._matched: dict[str, ResultMapping] = {}
        self._elsewhere: frozenset[str] = frozenset()
        self._shown: Preview | None = None
        self._step: int | None = None
        self._done: Callable[[Any], None] = self._on_previewed
        self.ask_columns: Callable[[ResultFile, QWidget], ResultMapping] = _asked_columns
        self.job = Job(self)
        self.job.finished.connect(self._on_finished)
        self.job.failed.connect(self._on_failed)
        self.job.cancelled.connect(self._on_cancelled)
        self.zone = DropZone()
        self.zone.paste.hide()
        self.zone.hint.setText(
            self.tr(
                "Drop Claim Details, a Validation Result File, ES-022, REV-603, REV-613, REV-615 or a fresh ES-003 "
                "here: several at once, in any order. A list of entries that were declared without this program goes "
                "here too"
            )
        )
        self.zone.choose.clicked.connect(self.choose)
        self.progress = ProgressPanel()
        self.progress.cancel_asked.connect(self.job.cancel)
        self.job.progressed.connect(self.progress.show_progress)
        self.preview = PreviewPanel()
        self.preview.match_asked.connect(self._on_match)
        self.preview.elsewhere_asked.connect(self._on_elsewhere)
        self.news = QVBoxLayout()
        self.news.setSpacing(PAD)
        self._lay_out()
        self._show_state()

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        working = QWidget()
        inner = QVBoxLayout(working)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.progress)
        inner.addStretch(1)
        for page in (self.zone, working, self.preview):
            self.stack.addWidget(page)
        self.more = QPushButton(self.tr("Choose other &files…"))
        self.more.clicked.connect(self.choose)
        self.take = StrongButton(self.tr("&Take in"))
        self.take.clicked.connect(self.take_in)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        self.close_button = buttons.button(QDialogButtonBox.StandardButton.Close)
        foot = QHBoxLayout()
        foot.setSpacing(PAD)
        foot.addWidget(self.more)
        foot.addStretch(1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GAP)
        column.setSpacing(GAP)
        column.addWidget(title(self.tr("Take in what CBP sent back")))
        column.addWidget(text(self.tr("You see what would change before anything does, and can take it back later.")))
        column.addLayout(self.news)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)

    # --- what the person asks for --------------------------------------------------------------------------------

    def choose(self) -> None:
        """Asks for files and reads them."""
        title_, kinds = self.tr("Files from CBP"), self.tr("Tables ({endings})").format(endings=ALL_TABLES)
        chosen = self._desk.choosers.open_files(self, title_, "", kinds)
        if chosen:
            self.show_files(tuple(map(Path, chosen)))

    def show_files(self, paths: tuple[Path, ...]) -> None:
        """Reads files and shows what they would change."""
        if self.job.is_running:
            return
        self._paths, self._matched, self._shown, self._step = paths, {}, None, None
        self._elsewhere = frozenset()
        clear(self.news)
        self._read()

    def _read(self) -> None:
        store, rules, paths, matched = self._desk.history, self._desk.rules, self._paths, dict(self._matched)
        elsewhere = self._elsewhere

        def work(tick: Tick) -> Preview:
            files = results.read(store, rules, paths, matched=matched, elsewhere=elsewhere, tick=tick)
            for file in files:
                if file.certain and file.source.sha256 in matched:
                    results.remember(store, file)
            return results.preview(store, files)

        self._start(work, self._on_previewed, self.tr("Reading the files…"))

    def take_in(self) -> None:
        """Stores what is shown, in one step."""
        shown, store = self._shown, self._desk.history
        if shown is not None and shown.changes_something and not self.job.is_running:
            clear(self.news)
            self._start(lambda _tick: results.take_in(store, shown), self._on_taken_in, self.tr("Taking in…"))

    def undo(self) -> None:
        """Takes the step back that was just taken in."""
        step, store = self._step, self._desk.history
        if step is not None and not self.job.is_running:
            clear(self.news)
            self._start(lambda _tick: results.undo(store, step), self._on_undone, self.tr("Taking back…"))

    def _on_match(self, file: ResultFile) -> None:
        answered = self.ask_columns(file, self)
        if answered:
            self._matched[file.source.sha256] = answered
            self._read()

    def _on_elsewhere(self, file: ResultFile) -> None:
        self._elsewhere |= {file.source.sha256}
        self._read()

    # --- how work ended ------------------------------------------------------------------------------------------

    def _start(self, work: Callable[[Tick], Any], done: Callable[[Any], None], words: str) -> None:
        self._done = done
        self.progress.begin(words)
        self.job.start(work)
        self._show_state()

    def _on_finished(self, result: object) -> None:
        self._done(result)
        self._show_state()
        self._focus()

    def _on_previewed(self, shown: Preview) -> None:
        self._shown = shown
        self.preview.show_preview(shown)
        self.preview.sentence.show()
        announce(self, self.preview.sentence.text())

    def _on_taken_in(self, step: int | None) -> None:
        self._step = step
        words = counts_sentence(counts(self._shown), translated) if self._shown else ""
        self.taken = FoldedCard(self.tr("Taken in: {what}").format(what=words), self.tr("&Undo"), Tone.GOOD)
        self.taken.undone.connect(self.undo)
        self.news.addWidget(self.taken)
        self.taken.show()
        self.preview.sentence.hide()  # the card says it
        announce(self, self.taken.undo.accessibleName())
        self.changed.emit()

    def _on_undone(self, _changed: bool) -> None:
        self._step = None
        self.preview.sentence.show()
        self.changed.emit()

    def _on_cancelled(self) -> None:
        self._show_state()
        self._focus()

    def _on_failed(self, fault: Exception) -> None:
        self._show_state()
        if not isinstance(fault, Problem):
            raise fault
        words = problem_sentence(fault, translated)
        card = Card(self.tr("This could not be done"), words, Tone.BLOCKS)
        self.news.addWidget(card)
        card.show()
        announce(self, words, at_once=True)
        self._focus()

    def _show_state(self) -> None:
        busy, shown = self.job.is_running, self._shown
        self.stack.setCurrentIndex(1 if busy else 2 if shown is not None else 0)
        self.more.setVisible(shown is not None)
        self.more.setEnabled(not busy)
        untaken = shown is not None and self._step is None
        self.take.setVisible(untaken)
        self.take.setEnabled(not busy and shown is not None and shown.changes_something)
        self.close_button.setText(self.tr("&Cancel") if untaken else self.tr("&Close"))

    def _focus(self) -> None:
        """The keyboard goes to what comes next: a question about columns first, then taking in."""
        ways = (self.preview.question, self.take, self.zone.choose)
        first = next((one for one in ways if one is not None and one.isEnabled() and one.isVisibleTo(self)), None)
        (first or self.close_button).setFocus()

    # --- the window itself ---------------------------------------------------------------------------------------

    def done(self, code: int) -> None:
        """Stops reading, and waits for what is being stored, before the dialog goes."""
        self.job.cancel()
        super().done(code)


def _asked_columns(file: ResultFile, parent: QWidget) -> ResultMapping:
    """What the person says that the columns mean; nothing when they changed their mind."""
    dialog = ResultColumnsDialog(file, parent)
    answered = dialog.mapping() if dialog.exec() == Dialog.DialogCode.Accepted else {}
    dialog.deleteLater()
    return answered
