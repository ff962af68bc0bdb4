"""The home page: who it is about, what to do next, what was declared, and where the money stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cape_desktop.domain.importer import Importer
from cape_desktop.domain.readiness import is_ready
from cape_desktop.domain.results import Again
from cape_desktop.domain.routes import Route
from cape_desktop.history.records import DeclarationRow, Draft
from cape_desktop.ui.asking import Question
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.home.agenda import Doing, NextStep, enrolments, next_steps
from cape_desktop.ui.home.declaration_list import DeclarationList
from cape_desktop.ui.home.money_row import MoneyRow
from cape_desktop.ui.home.next_list import NextList, told
from cape_desktop.ui.preferences.rules import RulesAgeCard
from cape_desktop.ui.readiness.view import ReadinessLine
from cape_desktop.ui.theme.icons import IconLabel, program_icon, set_icon
from cape_desktop.ui.theme.look import EDGE, GAP, PAD, StrongButton, row_height, section, text_height
from cape_desktop.ui.widgets.cards import EmptyState, LinkButton
from cape_desktop.ui.widgets.drops import FileDrops
from cape_desktop.ui.widgets.fields import Choice
from cape_desktop.ui.widgets.scrolled import bring_into_view
from cape_desktop.workflow.agenda import Dated
from cape_desktop.workflow.overview import Overview, overview

_MINUTE = 60_000
_PICTURE = 64
_TWO_COLUMNS = 58
"""From how many text heights on the page has two columns."""
_ROOM_FOR_ROAD = 46
"""From how many text heights on the page shows where the money is, too."""


class Home(QWidget):
    """The page in the main window. It asks; the window opens what was asked for.

    `prepare_asked`, `sample_asked`, `resume_asked(draft)`, `opened(declaration id)`, `readiness_asked`,
    `importer_asked(importer)` (id 0 for a new one), `enrolment_asked(importer)`, `take_in_asked`,
    `left_out_asked(entry numbers to look at)`, `files_dropped(paths)`.
    """

    prepare_asked = Signal()
    sample_asked = Signal()
    resume_asked = Signal(object)
    opened = Signal(int)
    readiness_asked = Signal()
    importer_asked = Signal(Importer)
    take_in_asked = Signal()
    enrolment_asked = Signal(Importer)
    left_out_asked = Signal(object)
    files_dropped = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._listed: tuple[tuple[Draft, ...], tuple[DeclarationRow, ...]] = ((), ())
        self._dropped: frozenset[int] = frozenset()
        self._days: tuple[Dated, ...] = ()
        self._out: Mapping[Route, int] = {}
        self._refused: Mapping[Again, int] = {}
        self.overview = Question(self)
        self.overview.answered.connect(self._show_overview)
        self.next = NextList()
        self.next.acted.connect(self._on_acted)
        self.next.dropped.connect(self._on_dropped)
        self.next.brought_back.connect(self._on_brought_back)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._make_empty())
        self.stack.addWidget(self._make_full())
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, GAP, EDGE, EDGE)
        column.setSpacing(EDGE)
        self.drops = FileDrops(self)
        self.drops.dropped.connect(self.files_dropped)
        self.rules_age = RulesAgeCard(desk)
        column.addWidget(self._make_top())
        column.addWidget(self.rules_age)
        column.addWidget(self._make_readiness())
        column.addWidget(self.stack, 1)
        self._shown_on = desk.today()
        self._clock = QTimer(self, interval=_MINUTE, timerType=Qt.TimerType.VeryCoarseTimer)
        self._clock.timeout.connect(self._look_at_day)
        self.refresh()

    # --- building ------------------------------------------------------------------------------------------------

    def _make_top(self) -> QWidget:
        self.importers = Choice(self.tr("Importer"))
        self.importers.setMinimumContentsLength(22)
        self.importers.currentIndexChanged.connect(self._on_importer)
        self.edit_importer = QToolButton()
        self.edit_importer.setAutoRaise(True)
        set_icon(self.edit_importer, "edit")
        self.edit_importer.clicked.connect(lambda: self.importer_asked.emit(self.importer()))
        self.prepare = StrongButton(self.tr("&Prepare a declaration"))
        self.prepare.clicked.connect(self.prepare_asked)
        self.take_in = QPushButton(self.tr("Ta&ke in what came back…"))
        set_icon(self.take_in, "download")
        self.take_in.clicked.connect(self.take_in_asked)
        self.top = QWidget()
        row = self._top_row = QHBoxLayout(self.top)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(PAD)
        row.addWidget(IconLabel("importer", size=20))
        row.addWidget(self.importers)
        row.addWidget(self.edit_importer)
        row.addStretch(1)
        row.addWidget(self.take_in)
        row.addWidget(self.prepare)
        return self.top

    def _make_readiness(self) -> QWidget:
        self.readiness = QWidget()
        row = QHBoxLayout(self.readiness)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        self.readiness_line = ReadinessLine()
        self.open_readiness = LinkButton(self.tr("Open the checklist"))
        self.open_readiness.clicked.connect(self.readiness_asked)
        row.addWidget(self.readiness_line, 1)
        row.addWidget(self.open_readiness)
        return self.readiness

    def _make_empty(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(EDGE, EDGE, 0, 0)
        picture = QLabel()
        picture.setPixmap(program_icon().pixmap(_PICTURE, _PICTURE))
        self.empty = EmptyState(
            self.tr("Get your IEEPA duties back"),
            self.tr(
                "Give this program the list of your entries, as ACE or your broker made it. It checks every number, "
                "tells you what to do with each entry and by when, and writes the file to upload in ACE. "
                "Nothing leaves this computer."
            ),
            self.tr("Prepare your first declaration"),
            self.tr("Try it with a sample"),
        )
        self.empty.button.clicked.connect(self.prepare_asked)
        self.empty.link.clicked.connect(self.sample_asked)
        column.addStretch(1)
        column.addWidget(picture)
        column.addSpacing(GAP)
        column.addWidget(self.empty)
        column.addStretch(3)
        return page

    def _make_full(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(EDGE)
        self.money = MoneyRow()
        column.addWidget(self.money)
        self._below = QHBoxLayout()
        self._below.addStretch(1)
        column.addLayout(self._below)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(EDGE)
        self.declarations = DeclarationList(self._desk)
        self.declarations.opened.connect(self.opened)
        self.search, self.table, self.model = self.declarations.search, self.declarations.table, self.declarations.model
        self._columns.addWidget(self._make_next(), 4)
        self._columns.addWidget(self.declarations, 8)
        column.addLayout(self._columns, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        return area

    def _make_next(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(PAD)
        heading = section(self.tr("Next"))
        heading.setMinimumHeight(self.search.sizeHint().height())
        column.addWidget(heading)
        self._next_area = QScrollArea()
        self._next_area.setWidgetResizable(True)
        self._next_area.setFrameShape(QFrame.Shape.NoFrame)
        self._next_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._next_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._next_area.setWidget(self.next)
        column.addWidget(self._next_area, 1)
        return part

    # --- showing -------------------------------------------------------------------------------------------------

    def importer(self) -> Importer:
        """The importer the page is about; a nameless one (id 0) for all of them."""
        chosen = self.importers.currentData()
        return chosen if isinstance(chosen, Importer) else Importer()

    def refresh(self) -> None:
        """Reads the history again and shows it."""
        self.rules_age.refresh()
        self._show_importers()
        self._show()

    def show_importer(self, importer_id: int) -> None:
        """Goes to one importer."""
        self.refresh()
        for place in range(self.importers.count()):
            data = self.importers.itemData(place)
            if isinstance(data, Importer) and data.id == importer_id:
                self.importers.setCurrentIndex(place)

    def _show_importers(self) -> None:
        wanted = self.importer().id if self.importers.count() else self._desk.settings.importer_id
        known = tuple(self._desk.history.importers())
        was_blocked = self.importers.blockSignals(True)
        self.importers.clear()
        if len(known) != 1:
            self.importers.add(self.tr("All importers") if known else self.tr("No importer yet"), None)
        for importer in known:
            self.importers.add(importer.name, importer)
        self.importers.insertSeparator(self.importers.count())
        self.importers.add(self.tr("Add an importer…"), _NEW)
        place = next((i for i, one in enumerate(known) if one.id == wanted), None)
        self.importers.setCurrentIndex(0 if place is None else place + (len(known) != 1))
        self._shown_place = self.importers.currentIndex()
        self.importers.blockSignals(was_blocked)

    def _on_importer(self, place: int) -> None:
        if self.importers.itemData(place) == _NEW:
            self.importers.blockSignals(True)
            self.importers.setCurrentIndex(self._shown_place)
            self.importers.blockSignals(False)
            self.importer_asked.emit(Importer())
            return
        self._shown_place = place
        settings = replace(self._desk.settings, importer_id=self.importer().id)
        self._desk.keep_settings(settings)
        self._days, self._out, self._refused = (), {}, {}
        self._show()

    def _show(self) -> None:
        importer = self.importer()
        words = self.tr("Edit {name}").format(name=importer.name) if importer.id else self.tr("Add an importer")
        self.edit_importer.setToolTip(words)
        self.edit_importer.setAccessibleName(words)
        set_icon(self.edit_importer, "edit" if importer.id else "add")
        everything = tuple(self._desk.history.declarations(importer.id or None, ""))
        drafts = tuple(
            draft
            for draft in self._desk.history.drafts()
            if not importer.id or draft.importer_id in (importer.id, None)
        )
        self.stack.setCurrentIndex(1 if everything or drafts else 0)
        self.prepare.setVisible(bool(everything or drafts))
        self.money.setVisible(bool(everything))
        self.take_in.setVisible(bool(everything))
        self.top.setVisible(bool(everything or drafts or importer.id))
        self._show_readiness(importer)
        self._listed, self._dropped = (drafts, everything), frozenset()
        self._show_next()
        self.declarations.show_declarations(everything, importer.id or None)
        desk, today, wanted = self._desk, self._desk.today(), importer.id or None
        self.overview.ask(lambda: overview(desk.history, desk.rules, today, wanted))

    def _show_next(self) -> None:
        drafts, rows = self._listed
        history, named = self._desk.history, not self.importer().id
        checklist, limits = self._desk.rules.checklist, self._desk.rules.limits
        steps = (
            *enrolments(history.importers(), rows, checklist, history.readiness),
            *next_steps(drafts, rows, limits, self._desk.today(), self._days, self._out, self._refused),
        )
        self.next.show_steps(steps, self._desk.today(), limits, named=named, dropped=self._dropped)
        self._fit_next()

    def _show_overview(self, found: Overview) -> None:
        self._days, self._out, self._refused = found.days, found.out, found.refused
        self._show_next()
        self.money.show_overview(found)

    def _show_readiness(self, importer: Importer) -> None:
        items = self._desk.rules.checklist
        answers = self._desk.history.readiness(importer.id) if importer.id else {}
        self.readiness.setVisible(bool(importer.id) and not is_ready(items, answers))
        self.readiness_line.show_readiness(items, dict(answers))

    def rest_focus(self, draft_id: int = 0) -> None:
        """Puts the keyboard where one goes on: at a draft, else at the declarations, else at the button to prepare."""
        line = self.next.line_of(draft_id)
        if line is not None:
            line.button.setFocus()
            bring_into_view(line.button)
        elif self.model.rowCount():
            self.table.setFocus()
        else:
            (self.prepare if self.prepare.isVisibleTo(self) else self.empty.button).setFocus()

    # --- asked for -----------------------------------------------------------------------------------------------

    def _on_acted(self, step: NextStep) -> None:
        if step.doing is Doing.RESUME:
            self.resume_asked.emit(step.draft)
        elif step.enrols is not None:
            self.enrolment_asked.emit(step.enrols)
        elif step.doing in (Doing.LEFT_OUT, Doing.REFUSED):
            self.left_out_asked.emit(())
        elif len(step.declarations) > 1:
            self.declarations.narrow(frozenset(row.id for row in step.declarations), told(step))
        elif step.declaration is not None:
            self.opened.emit(step.declaration.id)
        elif step.numbers:
            self.left_out_asked.emit(step.numbers)

    def _on_dropped(self, draft: Draft) -> None:
        """The line stays, folded, until the page is read anew: so long the draft can be brought back."""
        self._desk.history.drop_draft(draft.id)
        self._dropped |= {draft.id}
        self._show_next()
        self.next.go_on_after(draft.id)

    def _on_brought_back(self, draft: Draft) -> None:
        draft_id = self._desk.history.bring_back_draft(draft)
        self.refresh()
        self.rest_focus(draft_id)

    def _look_at_day(self) -> None:
        """Days that are left, and what is next, are others once a new day has begun."""
        today = self._desk.today()
        if today != self._shown_on:
            self._shown_on = today
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Looks at the day as long as the page is seen."""
        super().showEvent(event)
        self._clock.start()
        self._look_at_day()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees which day it is."""
        super().hideEvent(event)
        self._clock.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns become one when there is no room for both; what has no room above goes below the figures."""
        super().resizeEvent(event)
        wide = self._is_wide()
        if not wide:
            self._below.insertWidget(0, self.take_in)
        elif self._top_row.indexOf(self.take_in) < 0:
            self._top_row.insertWidget(self._top_row.indexOf(self.prepare), self.take_in)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)
        self.money.set_roomy(wide and self.height() >= _ROOM_FOR_ROAD * text_height())
        self._fit_next()

    def _is_wide(self) -> bool:
        return self.width() >= _TWO_COLUMNS * text_height()

    def _fit_next(self) -> None:
        """Beside the table what is next scrolls by itself; above it in a narrow window it shows all."""
        beside = self._columns.direction() is QBoxLayout.Direction.LeftToRight
        whole = self.next.heightForWidth(self._next_area.width())
        self._next_area.setMinimumHeight(4 * row_height() if beside else whole + PAD)


_NEW = "new"
