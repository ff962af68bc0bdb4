"""The inspector of upload files: what ACE would say to a file, line by line, and the repaired file beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cape_desktop.output.inspect import FaultKind
from cape_desktop.problems import Problem
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.inspector.fault_list import FaultList
from cape_desktop.ui.jobs import Job
from cape_desktop.ui.theme.icons import set_icon
from cape_desktop.ui.theme.look import EDGE, GAP, PAD, Size, Tone, roomy, small, text_height
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.cards import Card, EmptyState, ProgressPanel, StateLabel
from cape_desktop.ui.widgets.dialog import Dialog
from cape_desktop.ui.widgets.drops import FileDrops
from cape_desktop.ui.widgets.page import clear
from cape_desktop.wording.problems import problem_sentence
from cape_desktop.workflow.inspection import (
    Looked,
    OpenLine,
    RepairedFile,
    is_hardly_an_upload,
    look_into,
    repaired_files,
    repaired_numbers,
    unsettled,
    write_repaired,
)

_EMPTY, _BUSY, _FOUND = range(3)
_WORKBOOKS: Final = frozenset({"zip", "xls"})
"""The forms of a file that is no text from which a declaration may be prepared."""
_LOW: Final = 34
"""Lines of text that a window must be high to show card and question."""


class Inspector(Dialog):
    """Takes a file by dialog or drop, says what is wrong with it and writes a repaired one when nothing is in doubt.

    `listed` is the file that the person wants to prepare a declaration from, once the dialog is accepted.
    """

    def __init__(self, desk: Desk, path: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._looked: Looked | None = None
        self._settled: dict[str, tuple[str, ...]] = {}
        self._written: list[RepairedFile] = []
        self.main_action: QPushButton | None = None
        self.listed: Path | None = None
        self.setWindowTitle(self.tr("Inspect an upload file"))
        self.drops = FileDrops(self)
        self.drops.dropped.connect(lambda paths: self.look_at(paths[0]))
        self.job = Job(self)
        self.job.finished.connect(self._on_finished)
        self.job.failed.connect(self._on_failed)
        self.job.cancelled.connect(self._show_what_there_is)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._make_empty())
        self.stack.addWidget(self._make_busy())
        self.stack.addWidget(self._make_found())
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.another = self.buttons.addButton(self.tr("&Another file…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.another.clicked.connect(self.choose_file)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GAP)
        column.setSpacing(GAP)
        self._news = QVBoxLayout()
        column.addLayout(self._news)
        column.addWidget(self.stack, 1)
        column.addWidget(self.buttons)
        self.resize(roomy(self, 62, 40))
        self._show(_EMPTY)
        if path is not None:
            self.look_at(path)

    # --- building ------------------------------------------------------------------------------------------------

    def _make_empty(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self.empty = EmptyState(
            self.tr("What would ACE say to this file?"),
            self.tr(
                "Drop an upload file here, ours or your broker's. Every byte of it is compared with what CAPE takes: "
                "header, marks, separators, blank lines, check digits, size. The file itself is not changed."
            ),
            self.tr("&Choose a file…"),
        )
        self.empty.button.clicked.connect(self.choose_file)
        column.addStretch(1)
        column.addWidget(self.empty)
        column.addStretch(2)
        return page

    def _make_busy(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self.progress = ProgressPanel()
        self.progress.cancel_asked.connect(self.job.cancel)
        self.job.progressed.connect(self.progress.show_progress)
        column.addWidget(self.progress)
        column.addStretch(1)
        return page

    def _make_found(self) -> QWidget:
        page = QWidget()
        self.verdict = StateLabel("", Tone.INFO, Size.TITLE)
        self.facts = small("")
        self.copy = QPushButton(self.tr("Copy the &hash"))
        self.copy.setFlat(True)
        self.copy.setAutoDefault(False)
        set_icon(self.copy, "copy")
        self.copy.clicked.connect(self._on_copy)
        self._facts_part = QWidget()
        line = QHBoxLayout(self._facts_part)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(PAD)
        line.addWidget(self.facts, 1)
        line.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        self._card_part = QWidget()
        self._cards = QVBoxLayout(self._card_part)
        self._cards.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.verdict)
        column.addWidget(self._facts_part)
        column.addWidget(self._card_part)
        self.faults = FaultList()
        self.faults.settled.connect(self._on_settled)
        self.faults.asking.connect(lambda _asking: self._make_room())
        column.addWidget(self.faults, 1)
        return page

    # --- what the person asks for --------------------------------------------------------------------------------

    def choose_file(self) -> None:
        """Asks for a file and looks at it."""
        kinds = self.tr("Upload files (*.csv);;All files (*)")
        folder = self._desk.settings.output_folder or self._desk.settings.last_folder
        chosen = self._desk.choosers.open_files(self, self.tr("Choose an upload file"), folder, kinds)
        if chosen:
            self.look_at(Path(chosen[0]))

    def look_at(self, path: Path) -> None:
        """Inspects a file away from the window; what was found of another one is forgotten."""
        if self.job.is_running:
            return
        limits = self._desk.rules.limits
        self._looked, self._settled, self._written = None, {}, []
        clear(self._news)
        self.progress.begin(self.tr("Reading {name}").format(name=path.name))
        self._show(_BUSY)
        self.job.start(lambda tick: look_into(path, limits, tick))

    def write(self, folder: Path | None = None) -> None:
        """Writes the repaired file or files, beside the file or to `folder`."""
        if self._looked is None or self.job.is_running:
            return
        limits = self._desk.rules.limits
        clear(self._news)
        files = repaired_files(self._looked, self._settled, limits, folder)
        self.progress.begin(self.tr("Writing {name}").format(name=files[0].path.name))
        self._show(_BUSY)
        self.job.start(lambda tick: write_repaired(files, limits, tick))

    def _on_write(self) -> None:
        self.write()

    def _on_other_folder(self) -> None:
        if self._looked is None:
            return
        here = str(self._looked.path.parent)
        chosen = self._desk.choosers.folder(self, self.tr("Folder for the repaired file"), here)
        if chosen:
            self.write(Path(chosen))

    def _on_copy(self) -> None:
        if self._looked is not None:
            QGuiApplication.clipboard().setText(self._looked.sha256)

    # --- how work ended ------------------------------------------------------------------------------------------

    def _on_finished(self, result: object) -> None:
        if isinstance(result, Looked):
            self._looked = result
        elif isinstance(result, list):
            self._written = result
        self._show_what_there_is()

    def _on_failed(self, error: BaseException) -> None:
        self._show_what_there_is()
        if not isinstance(error, Problem):
            raise error
        clear(self._news)
        self.problem = Card(self.tr("That did not work"), problem_sentence(error, translated), Tone.BLOCKS)
        self._news.addWidget(self.problem)

    def _show_what_there_is(self) -> None:
        if self._looked is None:
            self._show(_EMPTY)
            return
        self._paint_verdict(self._looked)
        self.faults.show_looked(self._looked, self._settled, may_answer=not self._written)
        self._paint_cards(self._looked)
        self._show(_FOUND)

    def _show(self, page: int) -> None:
        self.stack.setCurrentIndex(page)
        self.another.setVisible(page == _FOUND)
        first = {_EMPTY: self.empty.button, _BUSY: self.progress.cancel, _FOUND: self.main_action or self.faults.table}[
            page
        ]
        first.setFocus()

    # --- painting ------------------------------------------------------------------------------------------------

    def _paint_verdict(self, looked: Looked) -> None:
        more = looked.found.left_out
        if looked.refused:
            words, tone = self.tr("ACE refuses this file: %Ln fault(|s)", "", looked.refused + more), Tone.BLOCKS
        elif looked.doubtful:
            words, tone = self.tr("ACE may refuse this file: %Ln fault(|s)", "", looked.doubtful + more), Tone.WARNS
        else:
            words, tone = self.tr("Nothing that ACE refuses"), Tone.GOOD
        self.verdict.show_state(words, tone)
        parts = (
            looked.path.name,
            self.tr("%Ln row(|s)", "", looked.found.rows),
            self.tr("%Ln different number(|s)", "", len(looked.found.numbers)),
            self.tr("%Ln byte(|s)", "", looked.size),
            f"SHA-256 {looked.sha256[:16]}…",
        )
        self.facts.setText("  ·  ".join(parts))
        self.facts.setToolTip(f"{looked.path}\nSHA-256 {looked.sha256}")

    def _paint_cards(self, looked: Looked) -> None:
        clear(self._cards)
        self.main_action = None
        card = self._card(looked)
        if card is not None:
            self._cards.addWidget(card)
        self._make_room()

    def _card(self, looked: Looked) -> Card | None:
        if self._written:
            return self._written_card()
        if looked.found.passes:
            return None
        forms = {fault.facts["form"] for fault in looked.found.faults if fault.kind is FaultKind.NOT_TEXT}
        if forms:
            return self._workbook_card(looked) if forms <= _WORKBOOKS else None
        waiting = unsettled(looked, self._settled)
        if not looked.is_settleable or is_hardly_an_upload(looked):
            words = self.tr(
                "Most of its lines hold no entry number in the first column. If it is a report or a list, prepare "
                "a declaration from it: the wizard finds the right column and checks every entry."
            )
            return self._list_card(looked, self.tr("This is hardly an upload file"), words)
        return self._waiting_card(looked, waiting) if waiting else self._offer_card(looked)

    def _workbook_card(self, looked: Looked) -> Card:
        words = self.tr(
            "If it holds entries, prepare a declaration from it. Do not save it as CSV yourself: Excel drops zeros."
        )
        return self._list_card(looked, self.tr("This is a workbook, no upload file"), words)

    def _list_card(self, looked: Looked, heading: str, words: str) -> Card:
        card = Card(heading, words, Tone.INFO)
        self.prepare = card.add_button(self.tr("&Prepare a declaration from it…"), strong=True)
        self.prepare.clicked.connect(lambda: self._on_prepare(looked.path))
        self.main_action = self.prepare
        return card

    def _on_prepare(self, path: Path) -> None:
        self.listed = path
        self.accept()

    def _waiting_card(self, looked: Looked, waiting: tuple[OpenLine, ...]) -> Card:
        card = Card(
            self.tr("%Ln text(|s) need(s|) you before the file can be repaired", "", len(waiting)),
            self.tr("Everything else mends itself. No digit is changed without your word."),
            Tone.WARNS,
        )
        self.next_open = card.add_button(self.tr("&Show the next one"), strong=True)
        self.next_open.clicked.connect(self.faults.show_next_open)
        self.main_action = self.next_open
        restorable = [line for line in waiting if line.repaired]
        if len(restorable) > 1:
            self.restore = card.add_button(self.tr("&Restore all %Ln", "", len(restorable)), "undo")
            self.restore.clicked.connect(lambda: self._on_restore(restorable))
        return card

    def _offer_card(self, looked: Looked) -> Card | None:
        numbers = repaired_numbers(looked, self._settled)
        if not numbers:
            return None
        files = repaired_files(looked, self._settled, self._desk.rules.limits)
        names = ", ".join(file.path.name for file in files)
        card = Card(
            self.tr("A repaired file can be written beside it"),
            self.tr("%Ln number(|s), each once and in the same order: {names}", "", len(numbers)).format(names=names),
            Tone.GOOD,
        )
        self.save = card.add_button(self.tr("&Write the repaired file"), strong=True)
        self.save.clicked.connect(self._on_write)
        self.main_action = self.save
        elsewhere = card.add_button(self.tr("To another &folder…"), "folder")
        elsewhere.clicked.connect(self._on_other_folder)
        return card

    def _written_card(self) -> Card:
        names = ", ".join(file.path.name for file in self._written)
        count = sum(len(file.numbers) for file in self._written)
        card = Card(
            self.tr("Saved: {names}").format(names=names),
            self.tr("Read back and inspected: %Ln number(|s), in the form that CAPE takes.", "", count),
            Tone.GOOD,
        )
        self.show_folder = card.add_button(self.tr("Show in &folder"), "folder")
        self.main_action = self.show_folder
        self.show_folder.clicked.connect(lambda: self._desk.choosers.show_folder(str(self._written[0].path)))
        return card

    # --- lines that need a person --------------------------------------------------------------------------------

    def _on_settled(self, line: OpenLine, numbers: tuple[str, ...]) -> None:
        self._take({line.text: numbers})
        if not self.faults.show_next_open():
            self.faults.table.clearSelection()
            self._focus_offer()

    def _make_room(self) -> None:
        """In a low window card and facts give their room to the question; answering the last one brings them back."""
        low = self.height() < _LOW * text_height() and self.faults.is_asking
        self._card_part.setVisible(not low and self._cards.count() > 0)
        self._facts_part.setVisible(not low)

    def _on_restore(self, lines: list[OpenLine]) -> None:
        self._take({line.text: line.repaired for line in lines})
        self._focus_offer()

    def _take(self, answers: dict[str, tuple[str, ...]]) -> None:
        self._settled |= answers
        self.faults.show_answers(self._settled)
        if self._looked is not None:
            self._paint_cards(self._looked)

    def _focus_offer(self) -> None:
        """The keyboard goes to the main action of the card."""
        (self.main_action or self.faults.table).setFocus()

    # --- the window itself ---------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Makes room for the question where the window became low."""
        super().resizeEvent(event)
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape first stops what is running."""
        if event.key() == Qt.Key.Key_Escape and self.job.is_running:
            self.progress.cancel.click()
        else:
            super().keyPressEvent(event)

    def done(self, code: int) -> None:
        """Stops what is running before the window goes."""
        self._stop()
        super().done(code)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stops what is running before the window goes."""
        self._stop()
        super().closeEvent(event)

    def _stop(self) -> None:
        if self.job.is_running:
            self.job.blockSignals(True)
            self.job.cancel()
            self.job.wait()
            self.job.blockSignals(False)
