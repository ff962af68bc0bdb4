"""What was found about one entry: each finding with the cell it saw, why it matters, what to do, and its source."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from cape_desktop.domain.damage import numbers_among_words
from cape_desktop.domain.entry import Entry
from cape_desktop.domain.entry_number import filer_code, hyphened, is_sound
from cape_desktop.domain.examination import Examined
from cape_desktop.domain.findings import Finding, Severity
from cape_desktop.domain.proposals import proposals_for
from cape_desktop.domain.routes import Route
from cape_desktop.ui.derived import once
from cape_desktop.ui.theme.icons import set_icon
from cape_desktop.ui.theme.look import GAP, PAD, Size, Tone, Words, section, small, text
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.cards import LinkButton, StateLabel, Tinted
from cape_desktop.ui.widgets.fitted import FittedButton
from cape_desktop.ui.widgets.reading import ReadingArea
from cape_desktop.ui.widgets.scrolled import Scrolled
from cape_desktop.ui.widgets.states import ROUTE_TONES, SEVERITY_TONES
from cape_desktop.ui.wizard.entry_rows import CheckRow, is_perhaps_late, rows_text
from cape_desktop.ui.wizard.repair_groups import repair_groups
from cape_desktop.wording.findings import Card as FindingText
from cape_desktop.wording.findings import finding_card, unknown_line
from cape_desktop.wording.pack_texts import source_line
from cape_desktop.wording.routes import repair_name, route_line, route_name, severity_name
from cape_desktop.workflow.edits import Edit, EditKind
from cape_desktop.workflow.run import Run

_MOST_PROPOSALS = 4


def said_finding(findings: tuple[Finding, ...], words: str) -> str:
    """The words of the first finding with what its icon says, for those who do not see it."""
    if not findings:
        return words
    return f"{severity_name(findings[0].severity, translated)}: {words}"


class FindingPanel(QWidget):
    """The cards of the selected entry. `edited` carries an Edit, `closed` when the person wants the room back.

    `typing_asked` when they want to type the number of the selected entry.
    """

    edited = Signal(object)
    typing_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What was found about the entry"))
        self._number = section("")
        self._close = close = QToolButton()
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Close this column"))
        close.setAccessibleName(self.tr("Close this column"))
        set_icon(close, "close")
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self._number, 1)
        head.addWidget(close)
        self._scroll = ReadingArea(self.tr("Findings"))
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD, 0, 0, 0)
        column.setSpacing(PAD)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self.show_row(None, None)

    def first_focus(self) -> QWidget:
        """Where the keyboard starts when the findings take the place of the table."""
        return self._close

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the findings, not the window, for who has the keyboard in them."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def is_card_focused(self) -> bool:
        """Whether the keyboard is on a button of a card, which goes when something else is shown."""
        cards = self._scroll.widget()
        return cards is not None and cards.isAncestorOf(self.window().focusWidget())

    def show_row(self, run: Run | None, row: CheckRow | None) -> None:
        """Shows what was found about a row; None for no selection."""
        inside = Scrolled()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, PAD, 0)
        column.setSpacing(PAD)
        if run is None or row is None:
            self._fill_list(column, run)
        else:
            self._fill(column, run, row)
        column.addStretch(1)
        self._scroll.setWidget(inside)

    def _fill_list(self, column: QVBoxLayout, run: Run | None) -> None:
        self._number.set_fixed(False)
        self._number.setText(self.tr("The whole list"))
        if run is not None:
            for finding in run.list_findings:
                column.addWidget(self._finding_card(run, None, finding))
        column.addWidget(text(self.tr("Select an entry to see what was found about it: what, why and what to do.")))

    def _fill(self, column: QVBoxLayout, run: Run, row: CheckRow) -> None:
        self._number.setText(row.shown_number)
        self._number.set_fixed(True)
        column.addWidget(StateLabel(route_name(row.route, translated), ROUTE_TONES[row.route]))
        if row.examined is None:
            column.addWidget(self._unread_card(run, row))
        else:
            if is_perhaps_late(row.examined):
                column.addWidget(small(self.tr("It can go into the file, with a doubt")))
            elif not _is_told_by_a_card(row):
                column.addWidget(small(route_line(row.route, translated)))
            self._fill_findings(column, run, row, row.examined)
        column.addWidget(self._seen_card(run, row))

    def _fill_findings(self, column: QVBoxLayout, run: Run, row: CheckRow, examined: Examined) -> None:
        if not examined.entry.settled:
            column.addWidget(self._repair_card(run, row, examined.entry))
        for finding in examined.findings:
            column.addWidget(self._finding_card(run, row, finding))
        if not examined.findings:
            column.addWidget(StateLabel(self.tr("Nothing stands out"), Tone.GOOD))
        unknown = (run.rules.rules[rule_id] for rule_id in examined.unknown)
        lines = (unknown_line(rule, examined.entry.columns, translated) for rule in unknown)
        for line in dict.fromkeys(lines):  # several rules may miss the same column
            column.addWidget(small(line))

    # --- cards ---------------------------------------------------------------------------------------------------

    def _finding_card(self, run: Run, row: CheckRow | None, finding: Finding) -> QWidget:
        words = finding_card(finding, run.rules.rules[finding.id], translated)
        tone = SEVERITY_TONES[finding.severity]
        card, column = _card(tone)
        column.addWidget(StateLabel(severity_name(finding.severity, translated), tone, Size.SMALL))
        column.addWidget(section(words.title))
        column.addWidget(text(words.do))
        if row is not None and finding.confirmable and not finding.confirmed and not is_sound(row.number):
            self._add_proposals(column, row, proposals_for(row.number, known_filers(run)))
            self._add_typing(column)
        if words.confirm:
            keep = FittedButton(words.confirm)
            keep.setAccessibleDescription(words.title)
            edit = Edit(EditKind.CONFIRM, (row.number if row is not None else "",), finding.id)
            keep.clicked.connect(lambda: self.edited.emit(edit))
            _add_button(column, keep)
            self._add_confirm_alike(column, run, finding)
        elif finding.confirmed:
            column.addWidget(StateLabel(self.tr("You confirmed it"), Tone.GOOD, Size.SMALL))
        for name, value in words.saw:
            column.addWidget(small(self.tr("{column}: {value}").format(column=name, value=value)))
        column.addWidget(text(words.why))
        column.addWidget(self._sources(run, words))
        return card

    def _add_confirm_alike(self, column: QVBoxLayout, run: Run, finding: Finding) -> None:
        """A refused entry is rarely alone: what settles the message settles it for all that got the same."""
        alike = tuple(
            one.entry.number for one in run.examined or () for other in one.findings if _asks_the_same(other, finding)
        )
        if len(alike) > 1:
            every = FittedButton(self.tr("Settled for all %Ln of them", "", len(alike)))
            every.clicked.connect(lambda: self.edited.emit(Edit(EditKind.CONFIRM, alike, finding.id)))
            _add_button(column, every)

    def _unread_card(self, run: Run, row: CheckRow) -> QWidget:
        card, column = _card(Tone.WARNS)
        numbers = numbers_among_words(row.group.reading.raw) if row.group is not None else ()
        if len(numbers) > 1:
            self._add_all_numbers(column, row, numbers)
        else:
            column.addWidget(section(self.tr("No entry number can be read here")))
            if row.group is not None and row.group.apart:
                cut = self.tr("A spreadsheet cut several numbers to this one text. Best is a list that is not damaged.")
                column.addWidget(text(cut))
            column.addWidget(
                text(
                    self.tr("Look at box 1 of the entry summary (Form 7501) or ask your broker. Then type the number.")
                )
            )
            self._add_proposals(column, row, row.group.reading.proposals if row.group is not None else ())
        self._add_typing(column)
        leave = FittedButton(self.tr("Leave these rows out"))
        leave.clicked.connect(lambda: self.edited.emit(Edit(EditKind.SET_NUMBER, row.cells, "")))
        _add_button(column, leave)
        return card

    def _repair_card(self, run: Run, row: CheckRow, entry: Entry) -> QWidget:
        card, column = _card(Tone.WARNS)
        if entry.repair is not None:
            column.addWidget(section(repair_name(entry.repair, 1, translated)))
        said = self.tr("The file says “{raw}”. It was read as {number}.")
        column.addWidget(text(said.format(raw="”, “".join(row.raw), number=hyphened(row.number))))
        left = any(cell.raw in row.raw and cell.taken is False for group in repair_groups(run) for cell in group.cells)
        accept = FittedButton(self.tr("Restore this one"))
        accept.clicked.connect(lambda: self.edited.emit(Edit(EditKind.ACCEPT_REPAIR, row.raw)))
        _add_button(column, accept)
        if not left:
            leave = FittedButton(self.tr("Leave this one"))
            leave.clicked.connect(lambda: self.edited.emit(Edit(EditKind.LEAVE_REPAIR, row.raw)))
            _add_button(column, leave)
        return card

    def _add_typing(self, column: QVBoxLayout) -> None:
        button = FittedButton(self.tr("Type the number…"))
        button.setToolTip(self.tr("F2 in the table does the same"))
        button.clicked.connect(self.typing_asked)
        _add_button(column, button)

    def _add_all_numbers(self, column: QVBoxLayout, row: CheckRow, numbers: tuple[str, ...]) -> None:
        """Offers what stands whole in a text, such as that of a mail, to be taken at once."""
        column.addWidget(section(self.tr("Several entry numbers stand in this text")))
        column.addWidget(text(", ".join(map(hyphened, numbers))))
        column.addWidget(
            text(self.tr("Take all if every one is meant. Else type those that are, with commas between."))
        )
        use = FittedButton(self.tr("Use all %Ln number(|s)", "", len(numbers)))
        use.clicked.connect(lambda: self._use(row, "; ".join(numbers)))
        _add_button(column, use)

    def _add_proposals(self, column: QVBoxLayout, row: CheckRow, proposals: tuple[str, ...]) -> None:
        if not proposals:
            return
        column.addWidget(small(self.tr("It may have meant one of these. Compare with Form 7501 first")))
        for number in proposals[:_MOST_PROPOSALS]:
            use = LinkButton(self.tr("Use {number}").format(number=hyphened(number)))
            use.clicked.connect(lambda _=False, number=number: self._use(row, number))
            column.addWidget(use, 0, Qt.AlignmentFlag.AlignLeft)

    def _use(self, row: CheckRow, number: str) -> None:
        self.edited.emit(Edit(EditKind.SET_NUMBER, row.cells, number))

    def _seen_card(self, run: Run, row: CheckRow) -> QWidget:
        card, column = _card(Tone.PLAIN)
        column.addWidget(small(self.tr("In your files")))
        for raw in row.raw:
            cell = Words(raw, Size.TEXT, fixed=True)
            cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(cell)
        for place in row.places:
            column.addWidget(small(rows_text(run, place)))
        return card

    def _sources(self, run: Run, words: FindingText) -> Words:
        known = (run.rules.sources.get(key) for key in words.sources)
        said = small("; ".join(source_line(source, translated) for source in known if source is not None))
        said.setToolTip(self.tr("Rule {id}").format(id=words.id))
        return said


def _is_told_by_a_card(row: CheckRow) -> bool:
    """Whether one of the cards says why the entry goes where it goes."""
    return row.route is Route.FIX or any(finding.severity is Severity.BLOCKS for finding in row.findings)


def _asks_the_same(other: Finding, finding: Finding) -> bool:
    asks = other.id == finding.id and other.confirmable and not other.confirmed
    return asks and other.facts.get("message", "") == finding.facts.get("message")


@once(lambda run: (run.examined,))
def known_filers(run: Run) -> frozenset[str]:
    """The filer codes of the entries whose numbers can be relied on."""
    return frozenset(filer_code(one.entry.number) for one in run.examined or () if one.route is not Route.FIX)


def _card(tone: Tone) -> tuple[Tinted, QVBoxLayout]:
    card = Tinted(tone)
    column = QVBoxLayout(card)
    column.setContentsMargins(GAP - 4, PAD, GAP - 4, PAD + 2)
    column.setSpacing(PAD - 2)
    return card, column


def _add_button(column: QVBoxLayout, button: FittedButton) -> None:
    button.setAutoDefault(False)
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
