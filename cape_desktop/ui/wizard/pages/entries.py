"""Step 2: the files the entries are in, dropped, chosen or pasted, and what was recognised in each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cape_desktop.intake.source import Recognised, Source, names_apart
from cape_desktop.ui.theme.icons import LARGE, IconLabel
from cape_desktop.ui.theme.look import GAP, PAD, Tone, section, small, text
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.cards import LinkButton, Tinted
from cape_desktop.ui.widgets.drops import DropZone, FileDrops
from cape_desktop.ui.widgets.page import Page, clear
from cape_desktop.ui.widgets.scrolled import ScrollArea, Scrolled
from cape_desktop.ui.wizard.list_help import ListHelp
from cape_desktop.wording.sources import kind_name, note_sentence, unread_sentence
from cape_desktop.workflow.run import Run

_WHERE = "where-es003"
"""The place in the help that shows where in ACE the list is."""


class SourceCard(Tinted):
    """One source: its name, what it was recognised as, notes about it, and a button that takes it out.

    `rows` is the number of its data rows once they were read. Sheets of its file that list entries and that no source
    reads are named, with a button that reads them too.
    """

    def __init__(self, source: Source, name: str, known: Recognised | None, rows: int | None = None) -> None:
        super().__init__(Tone.PLAIN)
        self.setAccessibleName(name)
        words = QVBoxLayout()
        words.setSpacing(2)
        title = section(name)
        title.setToolTip(source.original or source.path)
        words.addWidget(title)
        self.what = self._what(known, rows)
        words.addWidget(text(self.what))
        for note in known.notes if known else ():
            words.addWidget(small(note_sentence(note.id, note.facts, translated)))
        self.read_too: QPushButton | None = None
        if known is not None and known.unread:
            self.set_tone(Tone.WARNS)
            words.addLayout(self._unread(known.unread))
        self.remove = QPushButton(self.tr("Remove"))
        self.remove.setAutoDefault(False)
        self.remove.setAccessibleName(self.tr("Remove {name}").format(name=name))
        line = QHBoxLayout(self)
        line.setContentsMargins(GAP, GAP - 4, GAP, GAP - 4)
        line.setSpacing(GAP - 4)
        line.addWidget(IconLabel("file", size=LARGE), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

    def _unread(self, sheets: tuple[str, ...]) -> QHBoxLayout:
        self.read_too = QPushButton(self.tr("Read %Ln sheet(|s) too", "", len(sheets)))
        self.read_too.setAutoDefault(False)
        line = QHBoxLayout()
        line.addWidget(text(unread_sentence(sheets, translated)), 1)
        line.addWidget(self.read_too)
        return line

    def _what(self, known: Recognised | None, rows: int | None) -> str:
        if known is None:
            return self.tr("Not read yet")
        parts = [kind_name(known.kind.value, translated)]
        count = known.rows if rows is None else rows
        if count is not None:
            parts.append(self.tr("%Ln row(|s)", "", count))
        if known.sheet:
            parts.append(self.tr("sheet {name}").format(name=known.sheet))
        return ", ".join(parts)


class EntriesPage(Page):
    """Takes files by drop, dialog and paste; says what they are; lets them be removed again."""

    files_asked = Signal()
    files_chosen = Signal(object)
    pasted = Signal(str)
    removed = Signal(int)
    sheets_asked = Signal(int, object)

    topic = "step-entries"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QApplication.translate("EntriesPage", "Bring your entries"),
            QApplication.translate(
                "EntriesPage",
                "The ACE report ES-003 is best, as it says most. A broker's list or bare entry numbers will do too.",
            ),
            parent,
        )
        self.zone = DropZone()
        self.drops = FileDrops(self)
        self.drops.dropped.connect(self.files_chosen)
        self.zone.choose.clicked.connect(self.files_asked)
        self.zone.add.clicked.connect(self.files_asked)
        self.zone.paste.clicked.connect(self._on_paste)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(PAD)
        self._scroll = ScrollArea(sideways=True)
        inside = Scrolled()
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(GAP)
        self._inside.addLayout(self._list)
        self._inside.addWidget(self.zone)
        self._add_help()
        self._inside.addStretch(0)
        self._scroll.setWidget(inside)
        self._painted: tuple[object, ...] = (None, None, ())
        self._cards: list[SourceCard] = []
        self.content.addWidget(self._scroll, 1)

    def _add_help(self) -> None:
        self.help_button = LinkButton(self.tr("No &list yet?"))
        self.help_button.setCheckable(True)
        self.help_button.setChecked(True)
        self.list_help = ListHelp()
        self.list_help.where_asked.connect(lambda: self.help_asked.emit(_WHERE))
        self.help_button.toggled.connect(self.list_help.setVisible)
        self._inside.addWidget(self.help_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._inside.addWidget(self.list_help)

    def paint(self, run: Run) -> None:
        """Shows the sources and what they are; while there are none, also how to get a list."""
        self.zone.show_small(bool(run.sources))
        self.list_help.show_run(run)
        self._inside.setStretch(1, 0 if run.sources else 1)
        self._inside.setStretch(self._inside.count() - 1, 1 if run.sources else 0)
        rows = run.gathered.rows if run.gathered else ()
        if self._painted == (run.sources, run.recognised, rows):
            return
        if bool(self._painted[0]) is not bool(run.sources):
            self.help_button.setChecked(not run.sources)
        self._painted = (run.sources, run.recognised, rows)
        clear(self._list)
        self._cards.clear()
        names = names_apart(run.sources)
        for place, source in enumerate(run.sources):
            known = run.recognised[place] if run.recognised else None
            card = SourceCard(source, names[place], known, rows[place] if rows else None)
            card.remove.clicked.connect(lambda _=False, place=place: self.removed.emit(place))
            if known is not None and card.read_too is not None:
                self._connect_reading(card.read_too, place, known.unread)
            self._list.addWidget(card)
            self._cards.append(card)

    def _connect_reading(self, button: QPushButton, place: int, sheets: tuple[str, ...]) -> None:
        button.clicked.connect(lambda: self.sheets_asked.emit(place, sheets))

    def waiting_reason(self, run: Run) -> str:
        """One needs a list to go on."""
        return "" if run.sources else self.tr("Choose at least one file to go on")

    def standing(self) -> str:
        """The files and what they are; without any, which list is best."""
        told = [f"{card.accessibleName()}: {card.what}" for card in self._cards]
        return ". ".join(told) or super().standing()

    def first_focus(self) -> QWidget:
        """The button that opens the file dialog."""
        return self.zone.add if self.zone.choose.isHidden() else self.zone.choose

    def _on_paste(self) -> None:
        self.pasted.emit(QGuiApplication.clipboard().text())
