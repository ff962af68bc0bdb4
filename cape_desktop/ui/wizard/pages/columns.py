"""Step 3: what each column of a source means, as guessed, with samples, and the other meanings it could have."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QSpinBox, QSplitter, QTableWidgetItem, QVBoxLayout, QWidget

from cape_desktop.domain.fields import SEVERAL_COLUMNS_ALLOWED, Field
from cape_desktop.domain.importer import shown_value
from cape_desktop.intake.notes import DoubtId, NoteId
from cape_desktop.intake.source import ColumnGuess, Doubt, Recognised, names_apart
from cape_desktop.ui.theme.icons import icon
from cape_desktop.ui.theme.look import PAD, Tone, row_height, small
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.cards import Card, with_label
from cape_desktop.ui.widgets.fields import Choice
from cape_desktop.ui.widgets.flow import FlowLayout
from cape_desktop.ui.widgets.page import Page, clear
from cape_desktop.ui.wizard.candidates import CandidatesCard
from cape_desktop.ui.wizard.cell_table import CellTable
from cape_desktop.ui.wizard.column_words import column_letters, column_name, column_samples
from cape_desktop.ui.wizard.filer_code import FilerCodeCard, asks_for_filer_code, lacks_filer_code
from cape_desktop.ui.wizard.number_above import NumberAboveCard, asks_for_number_above, lacks_number_above
from cape_desktop.ui.wizard.text_form import encoding_names, separator_names
from cape_desktop.wording.sources import doubt_sentence, field_name
from cape_desktop.workflow.run import Run

_SURE = 0.9
_LIKELY = 0.6
_PREVIEW_ROWS = 6
_MEANS = 1
"""Place of a column."""
_WIDEST = 28
_SHORTEST = 14
_SURENESS = 22
"""Characters."""


class ColumnsPage(Page):
    """Shows one source at a time; `choices_made(place, choices)` when the person reads it another way."""

    choices_made = Signal(int, object)

    topic = "step-columns"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("ColumnsPage", "Say what the columns mean"),
            QCoreApplication.translate(
                "ColumnsPage", "This is how your file was read. Change what is wrong; the rest can stay."
            ),
            parent,
        )
        self._run: Run | None = None
        self._place = 0
        self._waiting: list[int] = []
        self.candidates: CandidatesCard | None = None
        self.filer_code: FilerCodeCard | None = None
        self.number_above: NumberAboveCard | None = None
        self.doubts = QVBoxLayout()
        self.doubts.setSpacing(PAD)
        self.preview = CellTable(self.tr("First rows of the file"))
        self.matches = CellTable(self.tr("Columns and what they mean"))
        self.matches.setColumnCount(4)
        self.content.addLayout(self._choosers())
        self.content.addLayout(self.doubts)
        self.preview.setMinimumHeight(row_height() * 2)
        self.matches.setMinimumHeight(row_height() * 4)
        tables = QSplitter(Qt.Orientation.Vertical)
        tables.addWidget(self.preview)
        tables.addWidget(self.matches)
        tables.setStretchFactor(1, 1)
        tables.setSizes([row_height() * 5, row_height() * 12])
        self.content.addWidget(tables, 1)

    def _choosers(self) -> FlowLayout:
        self.source = Choice(self.tr("File"))
        self.source.activated.connect(self._on_source)
        self.sheet = Choice(self.tr("Sheet"))
        self.sheet.activated.connect(self._on_sheet)
        self.separator = Choice(self.tr("What divides the columns"))
        self.separator.activated.connect(self._on_text_form)
        self.encoding = Choice(self.tr("How the letters are stored"))
        self.encoding.activated.connect(self._on_text_form)
        self.header = QSpinBox()
        self.header.setRange(0, 999)
        self.header.setKeyboardTracking(False)
        self.header.setSpecialValueText(self.tr("none"))
        self.header.setAccessibleName(self.tr("Row with the column names"))
        self.header.editingFinished.connect(self._on_header)
        self._of_source = with_label(self.tr("&File"), self.source)
        self._of_sheet = with_label(self.tr("&Sheet"), self.sheet)
        of_header = with_label(self.tr("Column names are in &row"), self.header)
        self._of_text = (
            with_label(self.tr("&Divided by"), self.separator),
            with_label(self.tr("L&etters"), self.encoding),
        )
        choosers = FlowLayout(gap=PAD)
        for part in (self._of_source, self._of_sheet, of_header, *self._of_text):
            choosers.addWidget(part)
        return choosers

    # --- painting ------------------------------------------------------------------------------------------------

    def paint(self, run: Run) -> None:
        """Shows the source in front: one that waits for an answer, as soon as there is one."""
        self._run = run
        known = run.recognised or ()
        self._place = min(self._place, max(len(known) - 1, 0))
        waiting = [place for place, one in enumerate(known) if self._question(one, "")]
        if waiting != self._waiting:
            self._waiting = waiting
            self._place = self._place if self._place in waiting else next(iter(waiting), self._place)
        with QSignalBlocker(self.source):
            self.source.clear()
            for place, name in enumerate(names_apart([one.source for one in known])):
                self.source.add(name, place)
            self.source.setCurrentIndex(self._place)
        self._of_source.setVisible(len(known) > 1)
        if known:
            self._paint_source(known[self._place])

    def _paint_source(self, known: Recognised) -> None:
        with QSignalBlocker(self.sheet):
            self.sheet.clear()
            for name in known.sheets:
                self.sheet.add(name, name)
        self.sheet.choose(known.sheet)
        self._of_sheet.setVisible(len(known.sheets) > 1)
        with QSignalBlocker(self.header):
            self.header.setValue(known.header_row)
        self._paint_text_form(known)
        self._paint_doubts(known)
        self._fit_preview()
        self._paint_preview(known)
        self._paint_matches(known)

    def _paint_text_form(self, known: Recognised) -> None:
        for part in self._of_text:
            part.setVisible(bool(known.separator))
        for choice, names, chosen in (
            (self.separator, separator_names(), known.separator),
            (self.encoding, encoding_names(), known.encoding.removesuffix("-sig")),
        ):
            with QSignalBlocker(choice):
                choice.clear()
                for value, name in ({chosen: chosen} | names).items():
                    choice.add(name, value)
            choice.choose(chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves out what hardly anybody changes where a question needs its room."""
        super().resizeEvent(event)
        self._fit_preview()

    def _fit_preview(self) -> None:
        known = (self._run.recognised if self._run else None) or ()
        tight = self.is_low() and bool(self.doubts.count())
        for part in self._of_text:
            part.setVisible(any(one.separator for one in known[self._place :][:1]) and not tight)
        self.preview.setVisible(not tight)
        self.matches.setMinimumHeight(row_height() * (2 if tight else 4))

    def _paint_doubts(self, known: Recognised) -> None:
        clear(self.doubts)
        if Field.ENTRY_NUMBER not in known.mapping():
            self.doubts.addWidget(
                Card(
                    self.tr("Which column holds the entry numbers?"),
                    self.tr(
                        "Choose “entry number” for it below. An entry number has 11 letters and digits, such as "
                        "ABC-1234567-6. If there is none, add the field Entry Summary Number to your ACE report, or "
                        "ask your broker for it."
                    ),
                    Tone.WARNS,
                )
            )
        self.filer_code = self._filer_card(known) if asks_for_filer_code(known) else None
        self.number_above = self._number_card(known) if asks_for_number_above(known) else None
        self.candidates = None
        for doubt in known.doubts:
            if doubt.id in (DoubtId.NO_ENTRY_COLUMN, DoubtId.FILER_CODE_MISSING, DoubtId.LINES_WITHOUT_ENTRY):
                continue  # said above, with what to do
            if doubt.id == DoubtId.TWO_CANDIDATES:
                card = self._candidates_card(known, doubt)
                self.candidates = self.candidates or card
                continue
            names = ", ".join(f"“{column_name(known.columns[place])}”" for place in doubt.places)
            self.doubts.addWidget(Card(doubt_sentence(doubt.id, doubt.field, translated), names, Tone.WARNS))
        unused = [note for note in known.notes if note.id == NoteId.UNUSED_COLUMNS]
        for note in unused:
            words = self.tr("They look like dates, a duty or an entry type. If one matters, say below what it means.")
            heading = self.tr("Not used: {columns}").format(columns=note.facts["columns"])
            self.doubts.addWidget(Card(heading, words))
        if is_certain_source(known) and not unused:
            self.doubts.addWidget(small(self.tr("Every column that is needed was recognized; nothing to do here.")))

    def _candidates_card(self, known: Recognised, doubt: Doubt) -> CandidatesCard:
        card = CandidatesCard(known, doubt)
        card.chosen.connect(lambda place: self._on_meaning(known, place, doubt.field))
        self.doubts.addWidget(card)
        return card

    def _filer_card(self, known: Recognised) -> FilerCodeCard:
        card = FilerCodeCard(known, self._run.importer.filer_codes if self._run else ())
        card.given.connect(lambda code: self._on_filer_code(known, code))
        self.doubts.addWidget(card)
        return card

    def _number_card(self, known: Recognised) -> NumberAboveCard:
        card = NumberAboveCard(known)
        card.said.connect(lambda answer: self._on_number_above(known, answer))
        self.doubts.addWidget(card)
        return card

    def _paint_preview(self, known: Recognised) -> None:
        rows = known.preview[:_PREVIEW_ROWS]
        width = max((len(row) for row in rows), default=0)
        self.preview.setRowCount(len(rows))
        self.preview.setColumnCount(width)
        self.preview.set_heads([column_letters(place) for place in range(width)])
        first = known.first_preview_row
        self.preview.setVerticalHeaderLabels([str(first + place) for place in range(len(rows))])
        meanings = {column.place: column.field for column in known.columns}
        for down, row in enumerate(rows):
            for across, cell in enumerate(row):
                is_value = first + down > known.header_row
                item = QTableWidgetItem(shown_value(meanings.get(across), cell) if is_value else cell)
                if first + down == known.header_row:
                    font = item.font()
                    font.setBold(True)
                    item.setFont(font)
                self.preview.setItem(down, across, item)
        self.preview.horizontalHeader().setMaximumSectionSize(self.fontMetrics().averageCharWidth() * _WIDEST)
        self.preview.resizeColumnsToContents()
        self.preview.verticalHeader().show()

    def _paint_matches(self, known: Recognised) -> None:
        self.matches.setUpdatesEnabled(False)
        self.matches.clearContents()
        self.matches.setRowCount(len(known.columns))
        self.matches.set_heads(
            [self.tr("Column in your file"), self.tr("Means"), self.tr("How sure"), self.tr("Values in it")]
        )
        for place, column in enumerate(known.columns):
            samples = " · ".join(column_samples(column))
            for across, words in ((0, column_name(column)), (3, samples)):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                self.matches.setItem(place, across, item)
            self.matches.setCellWidget(place, _MEANS, self._meaning(known, column))
            self.matches.setItem(place, 2, self._how_sure(known, column))
        self._fit_matches()
        self.matches.setUpdatesEnabled(True)

    def _fit_matches(self) -> None:
        header = self.matches.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        em = self.matches.fontMetrics().averageCharWidth()
        means = em * _WIDEST
        if self.matches.rowCount():  # all rows offer the same words
            means = max(means, self.matches.cellWidget(0, _MEANS).sizeHint().width())
        name = max(em * _SHORTEST, min(em * _WIDEST, self.matches.viewport().width() - means))
        for across, width in enumerate((name, means, em * _SURENESS)):  # the last column takes what is left
            self.matches.setColumnWidth(across, width)

    def _meaning(self, known: Recognised, column: ColumnGuess) -> Choice:
        choice = Choice(self.tr("Meaning of {column}").format(column=column_name(column)))
        samples = ", ".join(column_samples(column))
        choice.setAccessibleDescription(self.tr("Values: {samples}").format(samples=samples))
        choice.add(self.tr("not used"), None)
        first = [field for field in (column.field, *column.others) if field is not None]
        for field in dict.fromkeys((*first, *Field)):
            choice.add(field_name(field, translated), field)
            if first and field == first[-1]:
                choice.insertSeparator(choice.count())
        choice.choose(column.field)
        choice.activated.connect(lambda _=0: self._on_meaning(known, column.place, choice.currentData()))
        return choice

    def _how_sure(self, known: Recognised, column: ColumnGuess) -> QTableWidgetItem:
        doubted = any(column.place in doubt.places for doubt in known.doubts)
        if column.field is None and not doubted:
            return QTableWidgetItem("–")
        if doubted or column.confidence < _LIKELY:
            return QTableWidgetItem(icon("warns", Tone.WARNS), self.tr("please check"))
        if column.confidence < _SURE:
            return QTableWidgetItem(icon("info", Tone.INFO), self.tr("likely"))
        return QTableWidgetItem(icon("good", Tone.GOOD), self.tr("sure"))

    # --- what the person says --------------------------------------------------------------------------------------

    def waiting_reason(self, run: Run) -> str:
        """Nothing can be read without a column of entry numbers, and two candidates force a choice."""
        known = run.recognised or ()
        asked = (self._question(one, name) for one, name in zip(known, names_apart(run.sources), strict=False))
        return next(filter(None, asked), "")

    def _question(self, one: Recognised, name: str) -> str:
        """What a source called `name` waits for; "" when for nothing."""
        if Field.ENTRY_NUMBER not in one.mapping():
            return self.tr("Choose the column with the entry numbers of {name}").format(name=name)
        for doubt in one.doubts:
            if doubt.id == DoubtId.TWO_CANDIDATES:
                return f"{name}: {doubt_sentence(doubt.id, doubt.field, translated)}"
        if lacks_filer_code(one) and one.source.choices.filer_code is None:
            return self.tr("Give the filer code of the numbers in {name}").format(name=name)
        if lacks_number_above(one):
            return self.tr("Say whether the rows without an entry number in {name} belong to the entry above").format(
                name=name
            )
        return ""

    def first_focus(self) -> QWidget:
        """The answer that is asked for, else the meaning of the first doubtful column, else of the first one."""
        if self.candidates is not None:
            return self.candidates.answers[0]
        if self.filer_code is not None:
            return self.filer_code.code
        if self.number_above is not None:
            return self.number_above.first
        known = (self._run.recognised or ())[self._place : self._place + 1] if self._run else ()
        doubted = [place for one in known for doubt in one.doubts for place in doubt.places]
        row = doubted[0] if doubted else 0
        return self.matches.cellWidget(row, _MEANS) if row < self.matches.rowCount() else self.matches

    def _current(self) -> Recognised | None:
        known = self._run.recognised if self._run else None
        return known[self._place] if known else None

    def _on_source(self) -> None:
        self._place = self.source.currentIndex()
        if (known := self._current()) is not None:
            self._paint_source(known)

    def _on_sheet(self) -> None:
        if (known := self._current()) is not None and self.sheet.currentData() != known.sheet:
            choices = replace(known.source.choices, sheet=self.sheet.currentData(), header_row=None, columns=None)
            self.choices_made.emit(self._place, choices)

    def _on_text_form(self) -> None:
        if (known := self._current()) is not None:
            separator, encoding = self.separator.currentData(), self.encoding.currentData()
            form = replace(known.source.choices, separator=separator, encoding=encoding)
            if separator != known.separator:  # other columns then; another encoding leaves them where they are
                self.choices_made.emit(self._place, replace(form, header_row=None, columns=None))
            elif encoding != known.encoding:
                self.choices_made.emit(self._place, form)

    def _on_header(self) -> None:
        if (known := self._current()) is not None and self.header.value() != known.header_row:
            choices = replace(known.source.choices, header_row=self.header.value(), columns=None)
            self.choices_made.emit(self._place, choices)

    def _on_filer_code(self, known: Recognised, code: str) -> None:
        self.choices_made.emit(self._place, replace(known.source.choices, filer_code=code))

    def _on_number_above(self, known: Recognised, answer: bool | None) -> None:
        self.choices_made.emit(self._place, replace(known.source.choices, number_from_above=answer))

    def _on_meaning(self, known: Recognised, place: int, field: Field | None) -> None:
        emptied = dict.fromkeys(known.source.choices.columns or {}, ())
        mapping: dict[Field, tuple[int, ...]] = {**emptied, **known.mapping()}
        mapping = {one: tuple(p for p in places if p != place) for one, places in mapping.items()}
        if field is not None:
            others = mapping.get(field, ()) if field in SEVERAL_COLUMNS_ALLOWED else ()
            mapping[field] = tuple(sorted((*others, place)))
        self.choices_made.emit(self._place, replace(known.source.choices, columns=mapping))


def is_certain_source(known: Recognised) -> bool:
    """Whether no person has to look at this source."""
    return known.certain and Field.ENTRY_NUMBER in known.mapping()
