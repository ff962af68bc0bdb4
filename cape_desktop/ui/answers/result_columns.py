"""Which column of a file that came back means what: asked once for each kind of file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QVBoxLayout,
    QWidget,
)

from cape_desktop.domain.result_fields import MEANINGFUL, ResultField
from cape_desktop.intake.result_source import ResultColumn, ResultFile, ResultMapping
from cape_desktop.ui.theme.look import EDGE, GAP, PAD, Size, StrongButton, Words, roomy, small, text, title
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.dialog import Dialog
from cape_desktop.ui.widgets.fields import Choice
from cape_desktop.ui.widgets.scrolled import ScrollArea, Scrolled
from cape_desktop.wording.results import doubt_sentence, field_name


class ResultColumnsDialog(Dialog):
    """One line a column: its header, what it holds, what it means. `mapping()` is what the person answered."""

    def __init__(self, file: ResultFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Columns of {name}").format(name=file.source.name))
        self.resize(roomy(self, 46, 34))
        self._columns = file.columns
        self.choices: dict[int, Choice] = {}
        self.missing = small("")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = StrongButton(self.tr("&Use these columns"))
        self.buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GAP)
        column.setSpacing(GAP)
        column.addWidget(title(self.tr("What do the columns mean?")))
        for doubt in file.doubts:
            column.addWidget(text(f"{doubt_sentence(doubt.value, translated)}."))
        column.addWidget(self._make_lines(), 1)
        column.addWidget(self.missing)
        column.addWidget(self.buttons)
        self._on_chosen()

    def _make_lines(self) -> QWidget:
        inside = Scrolled()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, PAD, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for line, column in enumerate(self._columns):
            grid.addLayout(self._told(column), line, 0)
            grid.addWidget(self._choice(column), line, 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(self._columns), 1)
        area = ScrollArea(sideways=True)
        area.setWidget(inside)
        return area

    def _name(self, column: ResultColumn) -> str:
        return column.header or self.tr("Column {number}").format(number=column.place + 1)

    def _told(self, column: ResultColumn) -> QVBoxLayout:
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(Words(self._name(column), Size.TEXT))
        samples = ", ".join(sample for sample in column.samples if sample)
        told.addWidget(small(samples or self.tr("nothing in it")))
        return told

    def _choice(self, column: ResultColumn) -> Choice:
        choice = Choice(self.tr("Meaning of {column}").format(column=self._name(column)))
        choice.add(self.tr("not used"), None)
        for field in ResultField:
            choice.add(field_name(field, translated), field)
        choice.choose(column.field)
        choice.currentIndexChanged.connect(self._on_chosen)
        self.choices[column.place] = choice
        return choice

    def mapping(self) -> ResultMapping:
        """The columns of each meaning that was chosen, in sheet order."""
        chosen: dict[ResultField, tuple[int, ...]] = {}
        for place, choice in self.choices.items():
            field = choice.currentData()
            if field is not None:
                chosen[field] = (*chosen.get(field, ()), place)
        return chosen

    def _on_chosen(self) -> None:
        chosen = self.mapping()
        names = ResultField.ENTRY_NUMBER in chosen or ResultField.REFUND_NUMBER in chosen
        missing = ""
        if not names:
            missing = self.tr("Still open: which column holds the entry number or the refund number")
        elif not MEANINGFUL & chosen.keys():
            missing = self.tr("Still open: which column says what CBP decided or paid")
        elif any(len(chosen.get(field, ())) > 1 for field in (ResultField.ENTRY_NUMBER, ResultField.STATUS)):
            missing = self.tr("Still open: only one column can be the entry number, and one the decision")
        self.missing.setText(missing or self.tr("This is remembered for files with the same columns"))
        self.take.setEnabled(not missing)
