"""What a past declaration consists of, as tables: entries with their findings, the file, sources, changes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from cape_desktop.domain.entry import SetAside
from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.routes import PRECEDENCE, Route
from cape_desktop.history.records import DeclarationWhole, KeptChange, KeptEntry, KeptRow, KeptSource
from cape_desktop.output.safe_write import write_all_safely
from cape_desktop.problems import Problem
from cape_desktop.ui.declaration.entry_panel import EntryPanel
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.theme.icons import IconLabel
from cape_desktop.ui.theme.look import GAP, PAD, Tone, section, small, text, text_height
from cape_desktop.ui.translation import counted, date_text, money_text, translated
from cape_desktop.ui.widgets.cards import Card, LinkButton
from cape_desktop.ui.widgets.columns import Column
from cape_desktop.ui.widgets.fields import Choice, SearchField
from cape_desktop.ui.widgets.rows import RowsModel, plain
from cape_desktop.ui.widgets.side_panel import beside
from cape_desktop.ui.widgets.states import ROUTE_TONES
from cape_desktop.ui.widgets.table import rows_view
from cape_desktop.ui.wizard.edit_words import edit_sentence
from cape_desktop.wording.problems import problem_sentence
from cape_desktop.wording.routes import route_name, set_aside_reason
from cape_desktop.workflow.kept import read_edit

tr = QCoreApplication.translate


class EntriesTab(QWidget):
    """Every entry of the list as it was: route, money, dates, and at the side what was found of the selected one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers: frozenset[str] = frozenset()
        self.model = RowsModel(entry_columns(), identity=lambda row: row.number, search_text=_entry_text, parent=self)
        self.table = rows_view(self.model, self.tr("Entries"))
        self.table.set_empty_text(self.tr("This list holds no entries"), self.tr("No entry matches"))
        self.side = EntryPanel(desk)
        self.table.selected.connect(self.side.show_entries)
        self.which = Choice(self.tr("Which entries"))
        self.which.add(self.tr("In this declaration"), None)
        self.which.currentIndexChanged.connect(self._on_which)
        self.search = SearchField(self.tr("Search entries"), self.tr("Entry number"))
        self.search.setMaximumWidth(16 * text_height())
        self.search.textChanged.connect(self.model.set_search)
        self._lay_out()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(PAD)
        bar.addWidget(self.which)
        bar.addStretch(1)
        bar.addWidget(IconLabel("search"))
        bar.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(PAD)
        column.addLayout(bar)
        column.addWidget(beside(self.table, self.side), 1)

    def show_declaration(self, whole: DeclarationWhole) -> None:
        """Shows the entries of the file first; the rest of the list is one choice away."""
        entries = whole.preparation.entries
        self._numbers = frozenset(whole.file.numbers)
        was_blocked = self.which.blockSignals(True)
        self.which.clear()
        self.which.add(self.tr("In this declaration ({count})").format(count=counted(len(self._numbers))), None)
        for route in Route:
            rest = [one for one in entries if one.route == route.value and one.number not in self._numbers]
            if rest:
                words = self.tr("{route}, not in this file ({count})")
                self.which.add(words.format(route=route_name(route, translated), count=counted(len(rest))), route)
        self.which.blockSignals(was_blocked)
        self.search.clear()
        self._on_which()
        self.model.set_rows(entries)
        self.side.show_entries(())

    def _on_which(self) -> None:
        route: Route | None = self.which.currentData()
        numbers = self._numbers
        if route is None:
            self.model.set_filter(lambda row: row.number in numbers)
        else:
            self.model.set_filter(lambda row: row.route == route.value and row.number not in numbers)


def _entry_text(entry: KeptEntry) -> str:
    return plain(" ".join((entry.number, *entry.raw)))


def entry_columns() -> tuple[Column[KeptEntry], ...]:
    """What a table of examined entries shows of each."""
    here = "EntriesTab"
    return (
        Column(tr(here, "Entry"), lambda row: hyphened(row.number), key=lambda row: row.number, fixed=True),
        Column(
            tr(here, "What to do"),
            lambda row: route_name(Route(row.route), translated),
            lambda row: PRECEDENCE.index(Route(row.route)),
            icon=lambda row: _route_icon(Route(row.route)),
        ),
        Column(
            tr(here, "IEEPA duty"), lambda row: money_text(row.duty_cents), lambda row: row.duty_cents, numeric=True
        ),
        Column(
            tr(here, "Refund, at least"),
            lambda row: money_text(row.refund_low_cents),
            lambda row: row.refund_low_cents,
            numeric=True,
        ),
        Column(tr(here, "Liquidation"), _liquidation_text, lambda row: row.liquidation),
        Column(tr(here, "Last safe day"), lambda row: date_text(row.last_safe_day), lambda row: row.last_safe_day),
    )


def _liquidation_text(row: KeptEntry) -> str:
    day = date_text(row.liquidation)
    return tr("EntriesTab", "about {day}").format(day=day) if row.is_estimated else day


def _route_icon(route: Route) -> tuple[str, Tone]:
    tone = ROUTE_TONES[route]
    return tone.value, tone


class FilesTab(QWidget):
    """The upload file: its name, where it was written, its hash, and a way to get the very bytes again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._whole: DeclarationWhole | None = None
        self.card = Card("", icon_name="file")
        self.place = small("")
        self.proof = small("")
        self.outcome = text("")
        self.outcome.hide()
        self.details = LinkButton(self.tr("&Details"))
        self.details.setCheckable(True)
        self.details.toggled.connect(self.proof.setVisible)
        for line in (self.place, self.details, self.proof, self.outcome):
            self.card.body.addWidget(line)
        for line in (self.place, self.proof):
            line.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.proof.hide()
        self.save_copy = self.card.add_button(self.tr("Save a cop&y…"), "download")
        self.show_folder = self.card.add_button(self.tr("Show in folde&r"), "folder")
        self.save_copy.clicked.connect(self._on_save_copy)
        self.show_folder.clicked.connect(self._on_show_folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.addWidget(self.card)
        column.addStretch(1)

    def show_declaration(self, whole: DeclarationWhole) -> None:
        """Shows the file of `whole`."""
        self._whole = whole
        file = whole.file
        self.card.heading.setText(file.name)
        self.card.setAccessibleName(file.name)
        words = self.tr("{entries} entry numbers, {size} bytes")
        told = words.format(entries=counted(len(file.numbers)), size=counted(len(file.data)))
        if file.parts > 1:
            told = self.tr("Part {part} of {parts}: {told}").format(part=file.part, parts=file.parts, told=told)
        self.card.set_text(told)
        self.place.setText(self.tr("Saved as {path}").format(path=file.path))
        self.proof.setText(self.tr("SHA-256 {hash}").format(hash=file.sha256))
        self.outcome.hide()
        self.show_folder.setEnabled(Path(file.path).parent.is_dir())

    def _on_save_copy(self) -> None:
        if self._whole is None:
            return
        file = self._whole.file
        target = self._desk.ask_target(self, self.tr("Save a copy of the file"), file.name)
        if target is not None:
            self._write(target, file.data)

    def _write(self, path: Path, data: bytes) -> None:
        try:
            write_all_safely({path: data}, replace=True)
        except Problem as problem:
            self.outcome.set_tone(Tone.BLOCKS)
            self.outcome.setText(problem_sentence(problem, translated))
        else:
            self.outcome.set_tone(Tone.GOOD)
            self.outcome.setText(self.tr("Saved and read back: {path}, the same bytes").format(path=path))
        self.outcome.show()

    def _on_show_folder(self) -> None:
        if self._whole is not None:
            self._desk.choosers.show_folder(self._whole.file.path)


class SourcesTab(QWidget):
    """Which files the entries came from, and the rows that belong to no entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        here = "SourcesTab"
        self.sources: RowsModel[KeptSource] = RowsModel(
            (
                Column(
                    tr(here, "Source"),
                    lambda row: row.name,
                    tooltip=lambda row: tr(here, "{name}\nSHA-256 {hash}").format(name=row.name, hash=row.sha256),
                    elide_middle=True,
                ),
                Column(tr(here, "Size in bytes"), lambda row: counted(row.size), lambda row: row.size, numeric=True),
                Column(tr(here, "Where it was"), lambda row: row.original, elide_middle=True),
            ),
            identity=lambda row: (row.name, row.sha256),
            parent=self,
        )
        self.rows: RowsModel[KeptRow] = RowsModel(
            (
                Column(tr(here, "Source"), lambda row: row.source, elide_middle=True),
                Column(tr(here, "Row"), lambda row: counted(row.row), lambda row: row.row, numeric=True),
                Column(tr(here, "What it said"), lambda row: row.raw, width=24),
                Column(
                    tr(here, "Why it was set aside"), lambda row: set_aside_reason(SetAside(row.reason), translated)
                ),
            ),
            identity=lambda row: (row.source, row.row),
            parent=self,
        )
        sources = rows_view(self.sources, self.tr("Sources"))
        rows = rows_view(self.rows, self.tr("Rows set aside"))
        rows.set_empty_text(self.tr("Every row belongs to an entry"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(PAD)
        column.addWidget(sources, 1)
        column.addSpacing(PAD)
        column.addWidget(section(self.tr("Rows set aside")))
        column.addWidget(rows, 2)

    def show_declaration(self, whole: DeclarationWhole) -> None:
        """Shows the sources of the preparation."""
        self.sources.set_rows(whole.preparation.sources)
        self.rows.set_rows(whole.preparation.set_aside)


class ChangesTab(QWidget):
    """What the person changed on the way, from first to last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        here = "ChangesTab"
        self.model: RowsModel[tuple[int, KeptChange]] = RowsModel(
            (
                Column(
                    tr(here, "When"),
                    lambda row: f"{date_text(row[1].at.date())}, {row[1].at:%H:%M}",
                    lambda row: row[0],
                ),
                Column(tr(here, "Change"), lambda row: change_text(row[1])),
            ),
            identity=lambda row: row[0],
            parent=self,
        )
        table = rows_view(self.model, self.tr("Changes"))
        table.set_empty_text(self.tr("Nothing was changed: the entries are as your list had them"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.addWidget(table)

    def show_declaration(self, whole: DeclarationWhole) -> None:
        """Shows the changes of the preparation."""
        self.model.set_rows(enumerate(whole.preparation.changes))


def change_text(change: KeptChange) -> str:
    """One change as a sentence."""
    return edit_sentence(read_edit(change.edit))
