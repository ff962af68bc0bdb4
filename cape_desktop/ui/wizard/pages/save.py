"""Step 6: what goes into the file and what does not, what filing brings with it, one tick, and the saving itself."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cape_desktop.domain.routes import Route
from cape_desktop.ui.theme.icons import IconLabel, set_icon
from cape_desktop.ui.theme.look import GAP, PAD, Tone, reading_width, section, small, text
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.cards import Card, field_label
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
    range_reason,
    return_text,
    route_totals,
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
        self.papers = QPushButton(self.tr("Also make &papers…"))
        self.papers.setAutoDefault(False)
        self.papers.setToolTip(
            self.tr("Summary as PDF, workbook of all entries, calendar with the dates, letters: look, save or print")
        )
        set_icon(self.papers, "print")
        self.papers.clicked.connect(self.papers_asked)
        self.tools.addWidget(self.papers)
        self.agreed = QCheckBox(self.tr("I have read this and checked the &entries"))
        self.agreed.toggled.connect(self.changed)
        self.place = QLineEdit()
        self.place.setFrame(False)
        self.place.setStyleSheet("background: transparent")  # not a field to type into
        self.place.setReadOnly(True)
        self.change_button = QPushButton(self.tr("Change &folder…"))
        self.change_button.setAutoDefault(False)
        set_icon(self.change_button, "folder")
        self.change_button.clicked.connect(self.folder_asked)
        self._scroll = ReadingArea(self.tr("What will be saved"))
        self._sign = self._sign_part()
        self.content.addWidget(self._scroll, 1)
        self.content.addWidget(self._sign)

    def _sign_part(self) -> QWidget:
        part = QWidget()
        part.setMaximumWidth(reading_width())
        row = QHBoxLayout()
        row.setSpacing(PAD)
        row.addWidget(field_label(self.tr("File"), self.place))
        row.addWidget(self.place, 1)
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

    def targets(self, run: Run) -> tuple[Path, ...]:
        """The files that saving would write."""
        return tuple(self._folder / name for name in names_of(run, declarations(run)))

    def show_saved(self, files: tuple[SavedFile, ...]) -> None:
        """Remembers what was written, for the receipt."""
        self._saved = files

    def waiting_reason(self, run: Run) -> str:
        """One tick, and something to save."""
        if self._saved:
            return ""
        if not chosen_count(run):
            return self.tr("Nothing is chosen, so there is no file to save")
        return "" if self.agreed.isChecked() else self.tr("Tick the box to save")

    def next_text(self, run: Run) -> str:
        """Says what will happen."""
        if self._saved:
            return self.tr("&Next: how to upload")
        return self.tr("&Save the file") if len(declarations(run)) < 2 else self.tr("&Save the files")

    def standing(self) -> str:
        """The receipt once there is one; before, to read with care."""
        if not self._saved:
            return super().standing()
        return f"{self.heading.text()}. {all_words(self._scroll.widget())}"

    def first_focus(self) -> QWidget:
        """The box to tick."""
        return self.agreed if self._sign.isVisibleTo(self) else self._scroll

    # --- painting ------------------------------------------------------------------------------------------------

    def paint(self, run: Run) -> None:
        """Shows the form, or the receipt once the file is saved."""
        self._sign.setVisible(not self._saved and bool(chosen_count(run)))
        if self._saved:
            self.sentence.hide()
            self.sentence.clear()
        self.heading.setText(self.tr("The file is saved") if self._saved else self.tr("Save the file for ACE"))
        inside = Scrolled()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, PAD, 0)
        column.setSpacing(GAP)
        inside.setMaximumWidth(reading_width())
        if self._saved:
            self._paint_receipt(column, run)
        elif chosen_count(run):
            self._paint_form(column, run)
        else:
            self._paint_nothing(column, run)
        column.addStretch(1)
        self._scroll.setWidget(inside)

    def _paint_form(self, column: QVBoxLayout, run: Run) -> None:
        names = [path.name for path in self.targets(run)]
        self.place.setText(str(self._folder / names[0]) if len(names) == 1 else str(self._folder))
        self.place.setCursorPosition(0)
        self.place.setToolTip("\n".join(names))
        column.addLayout(self._block(self.tr("What goes in"), self._in_lines(run, names)))
        left_out = self._out_lines(run)
        if left_out:
            column.addLayout(self._block(self.tr("What stays out"), left_out))
        column.addLayout(
            self._block(self.tr("What filing brings with it"), tuple(one.text for one in run.rules.consequences))
        )
        self._add_readiness(column, run)

    def _in_lines(self, run: Run, names: list[str]) -> tuple[str, ...]:
        total = chosen_total(run)
        lines = [line for line in (duty_text(total), return_text(total), range_reason(total)) if line]
        if len(names) > 1:
            lines.append(self.tr("In %Ln files: {names}", "", len(names)).format(names=", ".join(names)))
        return tuple(lines)

    def _out_lines(self, run: Run) -> tuple[str, ...]:
        lines = []
        totals = route_totals(run)
        unticked = totals[Route.FILE].entries - chosen_count(run) if Route.FILE in totals else 0
        if unticked:
            lines.append(self.tr("%Ln entr(y|ies) not ticked; you can declare (it|them) later", "", unticked))
        for route, total in totals.items():
            if route is not Route.FILE:
                money = "" if not total.duty else money_text(total.duty, translated)
                lines.append(f"{route_name(route, translated)}: {self._counted(total, run.today, money)}")
        unread = len(run.assembled.unread) if run.assembled else 0
        if unread:
            lines.append(self.tr("%Ln cell(|s) in which no entry number could be read", "", unread))
        return tuple(lines)

    def _add_readiness(self, column: QVBoxLayout, run: Run) -> None:
        waiting = needed_first(run)
        if waiting:
            card = HoldBackCard(waiting)
            card.asked.connect(self.checklist_asked)
            column.addWidget(card)

    def _paint_nothing(self, column: QVBoxLayout, run: Run) -> None:
        card = Card(
            self.tr("There is nothing to file today"),
            self.tr("No file is made, because no entry of your list can go into CAPE as it is. What to do instead:"),
            Tone.INFO,
        )
        card.body.addLayout(bullets(self._left_lines(run, self.tr("Tick them on the page before"))))
        column.addWidget(card)

    def _left_lines(self, run: Run, unticked: str = "") -> tuple[str, ...]:
        """Each route with what to do about its entries; `unticked` says it of those that could go into a file."""
        return tuple(
            self.tr("{route}: {entries}. {what}").format(
                route=route_name(route, translated),
                entries=self._counted(total, run.today),
                what=unticked if route is Route.FILE else route_line(route, translated),
            )
            for route, total in route_totals(run).items()
            if unticked or route is not Route.FILE
        )

    @staticmethod
    def _counted(total: Total, today: date, money: str = "") -> str:
        """How many entries, their money, and the day that comes first with its entry."""
        parts = (counted(total.entries, "entries", translated), money, first_text(total, today))
        return ", ".join(part for part in parts if part)

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
        column.addWidget(
            text(
                self.tr(
                    "Upload the file exactly as it is. Opening it in Excel and saving it again can damage the numbers."
                )
            )
        )
        for file in self._saved:
            for finding in file.findings:
                column.addWidget(small(finding_card(finding, run.rules.rules[finding.id], translated).why))
        left_out = self._left_lines(run)
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
