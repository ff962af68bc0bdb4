"""Step 2: the files the entries are in, dropped, chosen or pasted, and what was recognised in each."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cape_desktop.intake.source import Recognised, Source
from cape_desktop.ui.theme.icons import LARGE, IconLabel, set_icon
from cape_desktop.ui.theme.look import GAP, PAD, StrongButton, Tone, secondary, section, small, text
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.cards import LinkButton, Tinted
from cape_desktop.ui.widgets.page import Page, clear
from cape_desktop.wording.sources import kind_name, note_sentence
from cape_desktop.workflow.run import Run


class DropZone(QFrame):
    """Where files are dropped, with the two buttons for those who do not drag."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choose = StrongButton(self.tr("Choose &files…"))
        self.paste = QPushButton(self.tr("&Paste from clipboard"))
        self.add = QPushButton(self.tr("Add &files…"))
        set_icon(self.add, "add")
        for button in (self.choose, self.add, self.paste):
            button.setAutoDefault(False)
        set_icon(self.paste, "paste")
        self.hint = text("")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.mark = IconLabel("download", size=LARGE + PAD)
        buttons = QHBoxLayout()
        buttons.setSpacing(PAD)
        buttons.addStretch(1)
        for button in (self.choose, self.add, self.paste):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(GAP - 4)
        self._column.addStretch(1)
        self._column.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self.hint)
        self._column.addLayout(buttons)
        self._column.addStretch(1)
        self.show_small(False)

    def show_small(self, little: bool) -> None:
        """A large part of the page while there is no source, a strip afterwards."""
        edge = GAP if little else GAP * 2
        self._column.setContentsMargins(edge, edge, edge, edge)
        self.mark.setVisible(not little)
        self.choose.setVisible(not little)
        self.add.setVisible(little)
        self.hint.setText(
            self.tr("More files? Drop them here too; an entry that is in several counts once")
            if little
            else self.tr("Drop your report or list here: Excel or CSV, one file or several")
        )
        vertical = QSizePolicy.Policy.Maximum if little else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the dashed frame."""
        palette = QApplication.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(secondary(palette), 1, Qt.PenStyle.DashLine))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.end()


class SourceCard(Tinted):
    """One source: its name, what it was recognised as, notes about it, and a button that takes it out."""

    def __init__(self, source: Source, known: Recognised | None, parent: QWidget | None = None) -> None:
        super().__init__(Tone.PLAIN, parent)
        self.setAccessibleName(source.name)
        words = QVBoxLayout()
        words.setSpacing(2)
        name = section(source.name)
        name.setToolTip(source.original or source.path)
        words.addWidget(name)
        words.addWidget(text(self._what(known)))
        for note in known.notes if known else ():
            words.addWidget(small(note_sentence(note.id, note.facts, translated)))
        self.remove = QPushButton(self.tr("Remove"))
        self.remove.setAutoDefault(False)
        self.remove.setAccessibleName(self.tr("Remove {name}").format(name=source.name))
        line = QHBoxLayout(self)
        line.setContentsMargins(GAP, GAP - 4, GAP, GAP - 4)
        line.setSpacing(GAP - 4)
        line.addWidget(IconLabel("file", size=LARGE), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

    def _what(self, known: Recognised | None) -> str:
        if known is None:
            return self.tr("Not read yet")
        parts = [kind_name(known.kind.value, translated)]
        if known.rows is not None:
            parts.append(self.tr("%Ln row(|s)", "", known.rows))
        if known.sheet:
            parts.append(self.tr("sheet {name}").format(name=known.sheet))
        return ", ".join(parts)


class EntriesPage(Page):
    """Takes files by drop, dialog and paste; says what they are; lets them be removed again."""

    files_asked = Signal()
    files_chosen = Signal(object)
    pasted = Signal(str)
    removed = Signal(int)

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
        self.setAcceptDrops(True)
        self.zone = DropZone()
        self.zone.choose.clicked.connect(self.files_asked)
        self.zone.add.clicked.connect(self.files_asked)
        self.zone.paste.clicked.connect(self._on_paste)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(PAD)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(GAP)
        self._inside.addLayout(self._list)
        self._inside.addWidget(self.zone)
        self._inside.addStretch(0)
        self._scroll.setWidget(inside)
        self._painted: tuple[object, object] = (None, None)
        self.content.addWidget(self._scroll, 1)
        self._add_help()

    def _add_help(self) -> None:
        self.help_button = LinkButton(self.tr("No &list yet?"))
        self.help_button.setCheckable(True)
        self.help_text = text(
            self.tr(
                "In ACE, open Reports, then Entry Summary, and run “ES-003 Entry Summary Line Tariff Details” for the "
                "entry dates from February 4, 2025 on. Add the columns Liquidation Date, Liquidation Status and "
                "Reconciliation Indicator, and save it as Excel.\n"
                "No ACE account? Ask your customs broker for all your entries as a table: entry number, entry type, "
                "entry date, liquidation date, tariff numbers and duty of each line."
            )
        )
        self.help_text.hide()
        self.help_button.toggled.connect(self.help_text.setVisible)
        self.content.addWidget(self.help_button)
        self.content.addWidget(self.help_text)

    def paint(self, run: Run) -> None:
        """Shows the sources and what they are."""
        self.zone.show_small(bool(run.sources))
        self._inside.setStretch(1, 0 if run.sources else 1)
        self._inside.setStretch(2, 1 if run.sources else 0)
        if self._painted == (run.sources, run.recognised):
            return
        self._painted = (run.sources, run.recognised)
        clear(self._list)
        for place, source in enumerate(run.sources):
            card = SourceCard(source, run.recognised[place] if run.recognised else None)
            card.remove.clicked.connect(lambda _=False, place=place: self.removed.emit(place))
            self._list.addWidget(card)

    def waiting_reason(self, run: Run) -> str:
        """One needs a list to go on."""
        return "" if run.sources else self.tr("Choose at least one file to go on")

    def first_focus(self) -> QWidget:
        """The button that opens the file dialog."""
        return self.zone.add if self.zone.choose.isHidden() else self.zone.choose

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files, nothing else."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hands over the dropped files."""
        paths = tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        if paths:
            event.acceptProposedAction()
            self.files_chosen.emit(paths)

    def _on_paste(self) -> None:
        self.pasted.emit(QGuiApplication.clipboard().text())
