"""Step 3: what each column of a source means, as guessed, with samples, and the other meanings it could have."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QSpinBox,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cape_desktop.domain.fields import SEVERAL_COLUMNS_ALLOWED, Field
from cape_desktop.intake.notes import DoubtId
from cape_desktop.intake.source import ColumnGuess, Recognised
from cape_desktop.ui.theme.icons import icon
from cape_desktop.ui.theme.look import PAD, Tone, row_height, small
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.cards import Card, field_label
from cape_desktop.ui.widgets.fields import Choice
from cape_desktop.ui.widgets.flow import FlowLayout
from cape_desktop.ui.widgets.page import Page, clear
from cape_desktop.wording.sources import doubt_sentence, field_name
from cape_desktop.workflow.run import Run

_SURE = 0.9
_LIKELY = 0.6
_SAMPLES = 3
_PREVIEW_ROWS = 6
_WIDEST = 26


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
        self.doubts = QVBoxLayout()
        self.doubts.setSpacing(PAD)
        self.preview = _table(self.tr("First rows of the file"))
        self.matches = _table(self.tr("Columns and what they mean"))
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
        self.header = QSpinBox()
        self.header.setRange(0, 999)
        self.header.setKeyboardTracking(False)
        self.header.setSpecialValueText(self.tr("none"))
        self.header.setAccessibleName(self.tr("Row with the column names"))
        self.header.editingFinished.connect(self._on_header)
        self._source_label = field_label(self.tr("&File"), self.source)
        self._sheet_label = field_label(self.tr("&Sheet"), self.sheet)
        choosers = FlowLayout(gap=PAD)
        header_label = field_label(self.tr("Column names are in &row"), self.header)
        for part in (self._source_label, self.source, self._sheet_label, self.sheet, header_label, self.header):
            choosers.addWidget(part)
        return choosers

    # --- painting ------------------------------------------------------------------------------------------------

    def paint(self, run: Run) -> None:
        """Shows the source in front."""
        self._run = run
        known = run.recognised or ()
        self._place = min(self._place, max(len(known) - 1, 0))
        with QSignalBlocker(self.source):
            self.source.clear()
            for place, one in enumerate(known):
                self.source.add(one.source.name, place)
            self.source.setCurrentIndex(self._place)
        for part in (self._source_label, self.source):
            part.setVisible(len(known) > 1)
        if known:
            self._paint_source(known[self._place])

    def _paint_source(self, known: Recognised) -> None:
        with QSignalBlocker(self.sheet):
            self.sheet.clear()
            for name in known.sheets:
                self.sheet.add(name, name)
        self.sheet.choose(known.sheet)
        for part in (self._sheet_label, self.sheet):
            part.setVisible(len(known.sheets) > 1)
        with QSignalBlocker(self.header):
            self.header.setValue(known.header_row)
        self._paint_doubts(known)
        self._paint_preview(known)
        self._paint_matches(known)

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
        for doubt in known.doubts:
            if doubt.id == DoubtId.NO_ENTRY_COLUMN:
                continue  # said above, with what to do
            names = ", ".join(f"“{_name(known.columns[place])}”" for place in doubt.places)
            self.doubts.addWidget(Card(doubt_sentence(doubt.id, doubt.field, translated), names, Tone.WARNS))
        if is_certain_source(known):
            self.doubts.addWidget(small(self.tr("Every column that is needed was recognised; nothing to do here.")))

    def _paint_preview(self, known: Recognised) -> None:
        rows = known.preview[:_PREVIEW_ROWS]
        width = max((len(row) for row in rows), default=0)
        self.preview.setRowCount(len(rows))
        self.preview.setColumnCount(width)
        self.preview.setHorizontalHeaderLabels([_letters(place) for place in range(width)])
        first = known.first_preview_row
        self.preview.setVerticalHeaderLabels([str(first + place) for place in range(len(rows))])
        for down, row in enumerate(rows):
            for across, cell in enumerate(row):
                item = QTableWidgetItem(cell)
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
        self.matches.setHorizontalHeaderLabels(
            [self.tr("Column in your file"), self.tr("Values in it"), self.tr("Means"), self.tr("How sure")]
        )
        for place, column in enumerate(known.columns):
            samples = " · ".join(column.samples[:_SAMPLES])
            for across, words in ((0, _name(column)), (1, samples)):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                self.matches.setItem(place, across, item)
            self.matches.setCellWidget(place, 2, self._meaning(known, column))
            self.matches.setItem(place, 3, self._how_sure(known, column))
        self._fit_matches()
        self.matches.setUpdatesEnabled(True)

    def _fit_matches(self) -> None:
        header = self.matches.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        em = self.matches.fontMetrics().averageCharWidth()
        for across, width in enumerate((28, 26, 26, 12)):
            self.matches.setColumnWidth(across, em * width)

    def _meaning(self, known: Recognised, column: ColumnGuess) -> Choice:
        choice = Choice(self.tr("Meaning of {column}").format(column=_name(column)))
        samples = ", ".join(column.samples[:_SAMPLES])
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
        for one in run.recognised or ():
            if Field.ENTRY_NUMBER not in one.mapping():
                return self.tr("Choose the column with the entry numbers of {name}").format(name=one.source.name)
            for doubt in one.doubts:
                if doubt.id == DoubtId.TWO_CANDIDATES:
                    return doubt_sentence(doubt.id, doubt.field, translated)
        return ""

    def first_focus(self) -> QWidget:
        """The meaning of the first doubtful column, else of the first one."""
        known = (self._run.recognised or ())[self._place : self._place + 1] if self._run else ()
        doubted = [place for one in known for doubt in one.doubts for place in doubt.places]
        row = doubted[0] if doubted else 0
        return self.matches.cellWidget(row, 2) if row < self.matches.rowCount() else self.matches

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

    def _on_header(self) -> None:
        if (known := self._current()) is not None and self.header.value() != known.header_row:
            choices = replace(known.source.choices, header_row=self.header.value(), columns=None)
            self.choices_made.emit(self._place, choices)

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


def _name(column: ColumnGuess) -> str:
    return column.header or QCoreApplication.translate("ColumnsPage", "Column {letters}").format(
        letters=_letters(column.place)
    )


def _letters(place: int) -> str:
    """The name a spreadsheet gives to the column at `place` (from 0): A, B, … Z, AA."""
    out = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        out = chr(ord("A") + rest) + out
    return out


def _table(name: str) -> QTableWidget:
    table = QTableWidget()
    table.setAccessibleName(name)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.setShowGrid(False)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(row_height())
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setStretchLastSection(True)
    table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return table
