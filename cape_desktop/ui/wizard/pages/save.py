"""Step 6: what goes into the file and what does not, what filing brings with it, one tick, and the saving itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cape_desktop.domain.routes import Route
from cape_desktop.ui.theme.icons import IconLabel, set_icon
from cape_desktop.ui.theme.look import GAP, PAD, Size, StrongButton, Tone, reading_width, section, small, text
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.cards import StateLabel
from cape_desktop.ui.widgets.elided import Elided
from cape_desktop.ui.widgets.page import Page, bullets
from cape_desktop.ui.widgets.reading import ReadingArea, all_words
from cape_desktop.ui.widgets.scrolled import Scrolled
from cape_desktop.ui.wizard.hold_back import HoldBackCard, needed_first
from cape_desktop.ui.wizard.totals import (
    Total,
    chosen_count,
    chosen_total,
    declarations,
    duty_text,
    first_text,
    interest_reason,
    is_pressing,
    range_reason,
    return_text,
    route_totals,
    unticked_total,
    upload_text,
)
from cape_desktop.wording.findings import finding_card
from cape_desktop.wording.phrases import counted, money_text
from cape_desktop.wording.routes import route_line, route_name
from cape_desktop.workflow.keeping import names_of
from cape_desktop.workflow.run import Run, SavedFile

_TICK = 48


class SavePage(Page):
    """A form to be signed before, a receipt after. `changed` when Next may have become possible."""

    changed = Signal()
    folder_asked = Signal()
    show_asked = Signal(str)
    papers_asked = Signal()
    checklist_asked = Signal()

    topic = "step-save"

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("SavePage", "Save the file for ACE"),
            QCoreApplication.translate(
                "SavePage", "Read this once with care: what CBP has accepted cannot be changed afterwards."
            ),
            parent,
        )
        self._folder = folder
        self._saved: tuple[SavedFile, ...] = ()
        self._usual_heading, self._advice = self.heading.text(), self.sentence.text()
        self.papers = self._papers_button(QPushButton(self.tr("&Reports and letters…")))
        set_icon(self.papers, "print")
        self.tools.addWidget(self.papers)
        self.instead: QPushButton | None = None
        self.agreed = QCheckBox(self.tr("I have read this and checked the &entries"))
        self.agreed.toggled.connect(self.changed)
        self.names = Elided(Size.TEXT)
        self.place = Elided(Size.SMALL)
        self.change_button = QPushButton(self.tr("Change &folder…"))
        self.change_button.setAutoDefault(False)
        set_icon(self.change_button, "folder")
        self.change_button.clicked.connect(self.folder_asked)
        self._scroll = ReadingArea(self.tr("What will be saved"))
        self._sign = self._sign_part()
        self.content.addWidget(self._scroll, 1)
        self.content.addWidget(self._sign)

    def _papers_button(self, button: QPushButton) -> QPushButton:
        button.setAutoDefault(False)
        button.setToolTip(
            self.tr("Summary as PDF, workbook of all entries, calendar with the dates, letters: look, save or print")
        )
        button.clicked.connect(self.papers_asked)
        return button

    def _sign_part(self) -> QWidget:
        part = QWidget()
        part.setMaximumWidth(reading_width())
        target = QVBoxLayout()
        target.setSpacing(0)
        for words in (self.names, self.place):
            target.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(PAD)
        row.addWidget(IconLabel("file"))
        row.addLayout(target, 1)
        row.addWidget(self.change_button)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(PAD)
        column.addWidget(self.agreed)
        column.addLayout(row)
        return part

    # --- what the wizard asks ------------------------------------------------------------------------------------

    def folder(self) -> Path:
        """Where the file goes."""
        return self._folder

    def set_folder(self, folder: Path) -> None:
        """Another place for the file."""
        self._folder = folder
        self._say_folder()

    def _say_folder(self) -> None:
        self.place.say(str(self._folder))
        self.change_button.setAccessibleDescription(self.place.text())

    def targets(self, run: Run) -> tuple[Path, ...]:
        """The files that saving would write."""
        return tuple(self._folder / name for name in names_of(run, declarations(run)))

    def show_saved(self, files: tuple[SavedFile, ...]) -> None:
        """Remembers what was written, for the receipt."""
        self._saved = files

    def waiting_reason(self, run: Run) -> str:
        """One tick, where there is something to save."""
        if self._saved or not chosen_count(run) or self.agreed.isChecked():
            return ""
        return self.tr("Tick the box to save")

    def next_text(self, run: Run) -> str:
        """Says what will happen."""
        if self._saved:
            return self.tr("&Next: how to upload")
        if not chosen_count(run):
            return self.tr("&Done")
        return self.tr("&Save the file") if len(declarations(run)) < 2 else self.tr("&Save the files")

    def standing(self) -> str:
        """The receipt once there is one; before, to read with care."""
        if not self._saved:
            return super().standing()
        return f"{self.heading.text()}. {all_words(self._scroll.widget())}"

    def first_focus(self) -> QWidget:
        """The box to tick; without a file what can be made of the entries instead."""
        if self._sign.isVisibleTo(self):
            return self.agreed
        return self.instead or self._scroll

    # --- painting ------------------------------------------------------------------------------------------------

    def paint(self, run: Run) -> None:
        """Shows the form, or the receipt once the file is saved."""
        some = bool(chosen_count(run))
        self._sign.setVisible(not self._saved and some)
        self.papers.setVisible(bool(self._saved) or some)
        self.instead = None
        inside = Scrolled()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, PAD, 0)
        column.setSpacing(GAP)
        inside.setMaximumWidth(reading_width())
        if self._saved:
            self.say(self.tr("The file is saved"), "")
            self._paint_receipt(column, run)
        elif some:
            self.say(self._usual_heading, self._advice)
            self._paint_form(column, run)
        else:
            self._paint_nothing(column, run)
        column.addStretch(1)
        self._scroll.setWidget(inside)

    def _paint_form(self, column: QVBoxLayout, run: Run) -> None:
        names = [path.name for path in self.targets(run)]
        self.names.say(", ".join(names))
        self._say_folder()
        self._add_readiness(column, run)
        column.addLayout(self._block(self.tr("What goes in"), self._in_lines(run, names)))
        left_out = self._out_lines(run)
        if left_out:
            column.addLayout(self._block(self.tr("What stays out"), left_out))
        column.addLayout(
            self._block(self.tr("What filing brings with it"), tuple(one.text for one in run.rules.consequences))
        )

    def _in_lines(self, run: Run, names: list[str]) -> tuple[str, ...]:
        total = chosen_total(run)
        said = (duty_text(total), return_text(total), range_reason(total), interest_reason(total), upload_text(run))
        lines = [line for line in said if line]
        if len(names) > 1:
            lines.append(self.tr("In %Ln files: {names}", "", len(names)).format(names=", ".join(names)))
        return tuple(lines)

    def _out_lines(self, run: Run) -> tuple[str, ...]:
        lines = (f"{name}: {entries}" for name, entries, _ in self._left_out(run, ""))
        return (*lines, *self._unread_lines(run))

    def _left_lines(self, run: Run, unticked: str) -> tuple[str, ...]:
        """What is not in the file, with what to do about it; `unticked` says it of what could have been in it."""
        lines = (
            self.tr("{route}: {entries}. {what}").format(route=name, entries=entries, what=what)
            for name, entries, what in self._left_out(run, unticked)
        )
        return (*lines, *self._unread_lines(run))

    def _left_out(self, run: Run, unticked: str) -> Iterator[tuple[str, str, str]]:
        """The entries without a tick and those of each other road: what they are called, how many, what to do."""
        out = unticked_total(run)
        if out.entries:
            yield self.tr("Not ticked"), _counted(out, Route.FILE, run.today), unticked
        for route, total in route_totals(run).items():
            if route is not Route.FILE:
                yield route_name(route, translated), _counted(total, route, run.today), route_line(route, translated)

    def _unread_lines(self, run: Run) -> tuple[str, ...]:
        unread = len(run.assembled.unread) if run.assembled else 0
        if not unread:
            return ()
        said = self.tr(
            "%Ln cell(|s) in which no entry number could be read: look for the number(|s) in box 1 of Form 7501 and "
            "declare (it|them) too",
            "",
            unread,
        )
        return (said,)

    def _add_readiness(self, column: QVBoxLayout, run: Run) -> None:
        waiting = needed_first(run)
        if waiting:
            card = HoldBackCard(waiting, run)
            card.asked.connect(self.checklist_asked)
            column.addWidget(card)

    def _paint_nothing(self, column: QVBoxLayout, run: Run) -> None:
        could = Route.FILE in route_totals(run)
        self.say(
            self.tr("Nothing to file today"),
            self.tr("No file is made, because none of the entries is ticked.")
            if could
            else self.tr("No file is made, because no entry of your list can go into CAPE as it is."),
        )
        lines = self._left_lines(run, self.tr("Tick them on the page before"))
        column.addLayout(self._block(self.tr("What to do instead"), lines))
        self.instead = self._papers_button(StrongButton(self.tr("Make &reports and letters…")))
        column.addWidget(self.instead, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(small(self.tr("A sheet for a lawyer, a letter to your broker, a calendar with the dates")))

    def _paint_receipt(self, column: QVBoxLayout, run: Run) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(IconLabel("good", Tone.GOOD, _TICK), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(GAP)
        head.addLayout(words, 1)
        for file in self._saved:
            words.addLayout(self._receipt_of(file))
        column.addLayout(head)
        if by := upload_text(run):
            column.addWidget(StateLabel(by, Tone.WARNS if is_pressing(run) else Tone.INFO))
        if not run.is_sample:
            exactly = self.tr(
                "Upload the file exactly as it is. Opening it in Excel and saving it again can damage the numbers."
            )
            column.addWidget(text(exactly))
        for file in self._saved:
            for finding in file.findings:
                column.addWidget(small(finding_card(finding, run.rules.rules[finding.id], translated).why))
        left_out = self._left_lines(run, self.tr("Declare later, in another file"))
        if left_out:
            column.addLayout(self._block(self.tr("Not in the file, and what to do about it"), left_out))

    def _receipt_of(self, file: SavedFile) -> QVBoxLayout:
        path = Path(file.path)
        name = section(path.name)
        name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        proof = self.tr("Read back from disk: %Ln entry number(|s), identical", "", len(file.declaration.numbers))
        show = QPushButton(self.tr("Show in &folder"))
        set_icon(show, "folder")
        show.clicked.connect(lambda: self.show_asked.emit(file.path))
        copy = QPushButton(self.tr("Cop&y path"))
        set_icon(copy, "copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(file.path))
        buttons = QHBoxLayout()
        buttons.setSpacing(PAD)
        for button in (show, copy):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(PAD // 2)
        column.addWidget(name)
        column.addWidget(small(str(path.parent)))
        column.addWidget(text(proof))
        column.addLayout(buttons)
        return column

    @staticmethod
    def _block(heading: str, lines: tuple[str, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(PAD // 2)
        column.addWidget(section(heading))
        if len(lines) == 1:
            column.addWidget(text(lines[0]))
        else:
            column.addLayout(bullets(lines))
        return column


def _counted(total: Total, route: Route, today: date) -> str:
    """How many entries, their money, and the day that comes first with its entry."""
    money = "" if not total.duty else money_text(total.duty, translated)
    parts = (counted(total.entries, "entries", translated), money, first_text(total, route, today))
    return ", ".join(part for part in parts if part)
