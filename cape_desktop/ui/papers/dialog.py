"""The papers around a declaration, offered one by one: look at it, save it, print it, copy a letter as text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cape_desktop.output.dossier import Dossier
from cape_desktop.output.safe_write import write_safely
from cape_desktop.problems import Problem
from cape_desktop.progress import Tick
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.jobs import Job
from cape_desktop.ui.papers.preview import PreviewDialog
from cape_desktop.ui.papers.printing import Print, asked_printer, pdf_bytes, print_beside
from cape_desktop.ui.theme.icons import grown
from cape_desktop.ui.theme.look import EDGE, GAP, PAD, Tone, text, title
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.announce import announce
from cape_desktop.ui.widgets.cards import Card, LinkButton, StateLabel
from cape_desktop.ui.widgets.dialog import Dialog
from cape_desktop.ui.widgets.scrolled import ScrollArea, Scrolled
from cape_desktop.wording.problems import problem_sentence
from cape_desktop.workflow.papers import (
    Paper,
    is_letter,
    is_printed,
    paper_bytes,
    paper_file_name,
    paper_html,
    paper_line,
    paper_text,
    paper_title,
    papers_for,
)

_SIZE: Final = (640, 620)


def show_papers(desk: Desk, parent: QWidget, dossier: Dossier) -> None:
    """Offers all papers that the dossier has something to tell for; returns when the person is done."""
    dialog = PapersDialog(desk, dossier, parent)
    dialog.exec()
    dialog.deleteLater()


class PapersDialog(Dialog):
    """One card a paper. Making and writing a file happens beside the window; `note` says how it ended."""

    def __init__(self, desk: Desk, dossier: Dossier, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Papers"))
        self.resize(QSize(*map(grown, _SIZE)).boundedTo(self.screen().availableSize()))
        self._desk, self._dossier = desk, dossier
        self.job = Job(self)
        self.job.finished.connect(self._on_finished)
        self.job.failed.connect(self._on_failed)
        self._target = Path()
        self._asked: QWidget | None = None
        self._done: Callable[[], None] = self._on_saved
        self.note = StateLabel("", Tone.GOOD)
        self.note.hide()
        self.show_folder = LinkButton(self.tr("Show in fol&der"), "folder")
        self.show_folder.hide()
        self.show_folder.clicked.connect(lambda: desk.choosers.show_folder(str(self._target)))
        self.buttons: dict[tuple[Paper, str], QPushButton] = {}
        self._lay_out()

    def _lay_out(self) -> None:
        inside = Scrolled()
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 0, PAD, 0)
        cards.setSpacing(PAD)
        for paper in papers_for(self._dossier):
            cards.addWidget(self._card(paper))
        cards.addStretch(1)
        area = ScrollArea(sideways=True)
        area.setWidget(inside)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(PAD)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.show_folder)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GAP)
        column.setSpacing(GAP)
        column.addWidget(title(self.tr("Papers for your files")))
        column.addWidget(text(self.tr("All of them are made on this computer. None is sent anywhere.")))
        column.addWidget(area, 1)
        column.addLayout(foot)

    def _card(self, paper: Paper) -> Card:
        name = paper_title(paper, translated)
        card = Card(name, paper_line(paper, translated))
        actions = [("save", self.tr("Save…"), "download", self.save)]
        if is_printed(paper):
            actions.insert(0, ("preview", self.tr("Preview…"), "search", self.preview))
            actions.append(("print", self.tr("Print…"), "print", self.print_out))
        if paper_text(paper, self._dossier, translated):
            actions.append(("copy", self.tr("Copy as text"), "copy", self.copy))
        for key, words, icon_name, act in actions:
            button = card.add_button(words, icon_name)
            button.setAccessibleName(self.tr("{action} {paper}").format(action=words.rstrip("…"), paper=name))
            button.clicked.connect(partial(act, paper))
            self.buttons[paper, key] = button
        return card

    # --- what the person asks for --------------------------------------------------------------------------------

    def preview(self, paper: Paper, *_checked: bool) -> None:
        """Shows the pages before they are printed."""
        dialog = PreviewDialog(self._pages(paper), self)
        dialog.print_asked.connect(lambda: self.print_out(paper))
        dialog.exec()
        dialog.deleteLater()

    def print_out(self, paper: Paper, *_checked: bool) -> None:
        """Asks for a printer and prints."""
        if self.job.is_running:
            return
        pages = self._pages(paper)
        printer = asked_printer(pages, self)
        if printer is not None:
            self._begin(lambda _tick: print_beside(printer, pages), self.tr("Printing…"), self._on_printed)

    def copy(self, paper: Paper, *_checked: bool) -> None:
        """Puts a letter on the clipboard."""
        QGuiApplication.clipboard().setText(paper_text(paper, self._dossier, translated))
        self._say(self.tr("Copied: paste it into an e-mail"))

    def save(self, paper: Paper, *_checked: bool) -> None:
        """Asks for a place and writes the paper there."""
        if self.job.is_running:
            return
        name = paper_file_name(paper, self._dossier)
        target = self._desk.ask_target(self, paper_title(paper, translated), name)
        if target is None:
            return
        self._target = target
        words = self.tr("Making {name}…").format(name=self._target.name)
        self._begin(self._work(paper, self._target), words, self._on_saved)

    def _work(self, paper: Paper, target: Path) -> Callable[[Tick], None]:
        dossier = self._dossier
        pages = self._pages(paper) if is_printed(paper) else None

        def work(_tick: Tick) -> None:
            data = pdf_bytes(pages) if pages is not None else paper_bytes(paper, dossier, translated)
            write_safely(target, data, replace=True)

        return work

    def _pages(self, paper: Paper) -> Print:
        name = paper_title(paper, translated)
        importer = self._dossier.importer_name
        head = f"{importer} · {name}" if importer else name
        return Print(head, paper_html(paper, self._dossier, translated), is_letter(paper))

    def _begin(self, work: Callable[[Tick], None], words: str, done: Callable[[], None]) -> None:
        self._done = done
        self._set_busy(True)
        self.note.show_state(words, Tone.WAITS)
        self.note.show()
        self.job.start(work)

    def _set_busy(self, busy: bool) -> None:
        if busy:
            self._asked = self.focusWidget()
        for button in self.buttons.values():
            button.setEnabled(not busy)
        self.show_folder.hide()
        if self._asked is not None and not busy:
            self._asked.setFocus()  # Qt handed the keyboard to the button that closes

    def _on_finished(self, _result: object) -> None:
        self._set_busy(False)
        self._done()

    def _on_printed(self) -> None:
        self._say(self.tr("Sent to the printer"))

    def _on_saved(self) -> None:
        self._say(self.tr("Saved: {name}").format(name=self._target.name))
        self.show_folder.show()

    def _on_failed(self, fault: Exception) -> None:
        self._set_busy(False)
        self.note.hide()
        if not isinstance(fault, Problem):
            raise fault
        QMessageBox.warning(self, self.windowTitle(), problem_sentence(fault, translated))

    def _say(self, words: str) -> None:
        self.note.show_state(words, Tone.GOOD)
        self.note.show()
        announce(self, words)
