"""A calendar year for the accountant: its figures on screen, and the workbook to hand over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cape_desktop.domain.importer import Importer
from cape_desktop.output.safe_write import write_safely
from cape_desktop.problems import Problem
from cape_desktop.ui.asking import Question
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.theme.look import EDGE, GAP, PAD, StrongButton, Tone, roomy, small, text, title
from cape_desktop.ui.translation import counted, money_text, translated
from cape_desktop.ui.widgets.announce import announce
from cape_desktop.ui.widgets.cards import LinkButton, StateLabel, with_label
from cape_desktop.ui.widgets.dialog import Dialog
from cape_desktop.ui.widgets.fields import Choice
from cape_desktop.ui.widgets.page import clear
from cape_desktop.ui.widgets.reading import ReadingArea
from cape_desktop.ui.widgets.scrolled import Scrolled
from cape_desktop.wording.problems import problem_sentence
from cape_desktop.wording.year import year_word
from cape_desktop.workflow.year import YearFigures, year_figures, year_sums, year_workbook


class YearDialog(Dialog):
    """The figures of a year of one importer, or of all; `save` writes the workbook."""

    def __init__(self, desk: Desk, importer: Importer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Year for the accountant"))
        self.resize(roomy(self, 38, 36))
        self._desk, self._importer = desk, importer
        self._figures: YearFigures | None = None
        self._target = Path()
        self.question = Question(self)
        self.question.answered.connect(self._show_figures)
        self.question.refused.connect(self._on_refused)
        self.saving = Question(self)
        self.saving.answered.connect(self._on_saved)
        self.saving.refused.connect(self._on_refused)
        self.year = Choice(self.tr("Calendar year"))
        for year in self._years():
            self.year.add(str(year), year)
        self.year.currentIndexChanged.connect(lambda _place: self._ask())
        self.lines = QGridLayout()
        self.lines.setHorizontalSpacing(EDGE)
        self.lines.setVerticalSpacing(PAD)
        self.lines.setColumnStretch(0, 2)
        self.lines.setColumnStretch(1, 1)
        self.lines.setColumnStretch(2, 1)
        self.note = StateLabel("", Tone.GOOD)
        self.note.hide()
        self.show_folder = LinkButton(self.tr("Show in fol&der"), "folder")
        self.show_folder.hide()
        self.show_folder.clicked.connect(lambda: desk.choosers.show_folder(str(self._target)))
        self.save_button = StrongButton(self.tr("&Save the workbook…"))
        self.save_button.clicked.connect(self.save)
        self._lay_out()
        self._ask()

    def _years(self) -> list[int]:
        today = self._desk.today().year
        made = [row.made_at.year for row in self._desk.history.declarations(self._importer.id or None)]
        return list(range(today, min([today, *made]) - 1, -1))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(PAD)
        line.addWidget(with_label(self.tr("Calendar &year"), self.year))
        line.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(PAD)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.show_folder)
        foot.addStretch(1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GAP)
        column.setSpacing(GAP)
        column.addWidget(title(self.tr("Year for the accountant")))
        column.addWidget(text(self._importer.name or self.tr("All importers")))
        column.addLayout(line)
        column.addWidget(self._figures_part(), 1)
        column.addLayout(foot)

    def _figures_part(self) -> ReadingArea:
        inside = Scrolled()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, PAD, 0)
        column.setSpacing(GAP)
        column.addLayout(self.lines)
        column.addWidget(small(self.tr("Interest stands apart from duty: it is income, duty paid back is not.")))
        column.addStretch(1)
        self.area = ReadingArea(self.windowTitle())
        self.area.setWidget(inside)
        return self.area

    def _ask(self) -> None:
        store, year, importer_id = self._desk.history, self.year.currentData(), self._importer.id or None
        self._figures = None
        self.save_button.setEnabled(False)
        self.note.hide()
        self.show_folder.hide()
        self.question.ask(lambda: year_figures(store, year, importer_id))

    def _show_figures(self, figures: YearFigures) -> None:
        self._figures = figures
        self.save_button.setEnabled(True)
        clear(self.lines)
        for place, one in enumerate(year_sums(figures)):
            self.lines.addWidget(text(year_word(one.name, translated)), place, 0)
            count = "" if one.count is None else counted(one.count)
            money = "" if one.cents is None else money_text(one.cents)
            for column, told in enumerate((count, money), start=1):
                shown = text(told)
                shown.setAlignment(Qt.AlignmentFlag.AlignRight)
                self.lines.addWidget(shown, place, column)

    def save(self) -> None:
        """Asks for a place and writes the workbook there."""
        figures = self._figures
        if figures is None or self.saving.is_open:
            return
        target = self._desk.ask_target(self, self.windowTitle(), f"cape-year-{figures.year}.xlsx")
        if target is None:
            return
        self._target = target
        self.saving.ask(lambda: write_safely(target, year_workbook(figures, translated), replace=True))

    def _on_saved(self, _written: object) -> None:
        self._say(self.tr("Saved: {name}").format(name=self._target.name), Tone.GOOD)
        self.show_folder.show()

    def _on_refused(self, problem: Problem) -> None:
        self._say(problem_sentence(problem, translated), Tone.BLOCKS)

    def _say(self, words: str, tone: Tone) -> None:
        self.note.show_state(words, tone)
        self.note.show()
        announce(self, words, at_once=tone is Tone.BLOCKS)
