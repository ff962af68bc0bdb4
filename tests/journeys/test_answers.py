"""From the upload to money in the bank without a mouse: answers, refused entries again, refunds, a deposit."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.history.records import DeclarationRow, KeptEntry
from cape_desktop.ui.answers.deposit_dialog import DepositDialog
from cape_desktop.ui.answers.result_columns import ResultColumnsDialog
from cape_desktop.ui.answers.results_dialog import ResultsDialog
from cape_desktop.ui.declaration.view import DeclarationView
from cape_desktop.ui.main_window import MainWindow
from cape_desktop.ui.translation import money_text
from cape_desktop.ui.wizard.road import Step
from cape_desktop.ui.wizard.window import Wizard
from cape_desktop.workflow import drafts, keeping, steps
from cape_desktop.workflow.refunds import money_of
from tests.intake.files import written
from tests.invented import TODAY
from tests.journeys.desks import Answers, make_desk, report
from tests.journeys.keys import Keyboard
from tests.ui.modal import within

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SPACE, _RETURN, _ESCAPE = Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape
MENDABLE, UNKNOWN = "HTS RELATIONSHIP/SEQUENCE MISMATCH", "A MESSAGE NOBODY HAS SEEN BEFORE"
SETTLED = "The reason is settled"
FIRST_CLAIM, SECOND_CLAIM = "100000241223", "100000241999"
CLAIM_HEADERS = ("ENTRY_NUMBER", "CLAIM_NUMBER", "STATUS", "ERROR_DESCRIPTION")
REFUND_HEADERS = ("Entry Number", "Refund Number", "Refund Amount", "Interest Amount", "Refund Secondary Status")


class Months:
    """A person with a keyboard before the main window while the months go by; CBP's files are where they look."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.keys = Keyboard(qtbot)
        self.answers = Answers()
        self.day = TODAY
        self.desk = make_desk(folder, self.answers, lambda: self.day)
        self.numbers = self._saved_before()
        self.window = MainWindow(self.desk)
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def _saved_before(self) -> tuple[str, ...]:
        run = drafts.start(self.desk.history, self.desk.rules, self.day, self.desk.history.importers()[0])
        run = steps.take_in(run, (report(self.folder),), self.desk.history.keep_source)
        (saved,) = keeping.save(steps.examine(steps.build(run)), self.folder / "documents", self.desk.history)
        return self.desk.history.declaration(saved.history_id).file.numbers

    @property
    def view(self) -> DeclarationView:
        """The declaration that is open."""
        assert self.window.stack.currentWidget() is self.window.declaration
        return self.window.declaration

    def row(self, name: str) -> DeclarationRow:
        """A declaration as it stands in the history."""
        return next(row for row in self.desk.history.declarations() if row.name == name)

    def entries(self, declaration_id: int) -> dict[str, KeptEntry]:
        """The entries of a declaration by number."""
        return {entry.number: entry for entry in self.desk.history.entries(declaration_id)}

    def downloaded(self, name: str, rows: Sequence[Sequence[object]]) -> None:
        """A file that CBP gave today lies where the person will look for it."""
        path = written(self.folder / name, rows)
        moment = datetime(self.day.year, self.day.month, self.day.day, 8).timestamp()
        os.utime(path, (moment, moment))
        self.answers.files = (str(path),)

    def claim_details(self, claim: str, told: dict[str, tuple[str, str]]) -> None:
        """Claim Details as ACE gives them: cells wrapped so that Excel keeps their zeros."""
        rows = [(f'="{number}"', f'="{claim}"', *words) for number, words in told.items()]
        self.downloaded(f"Claim Details {claim}.csv", [CLAIM_HEADERS, *rows])

    def within(self, key: Qt.Key, work: Callable[[QWidget], None]) -> None:
        """Opens a dialog with Ctrl and a key and works in it once it is there."""
        before = self.keys.focus
        assert within(lambda: self.keys.press(key, _CONTROL), work), "no dialog opened"
        self.return_to_the_window()
        assert is_at(self.keys, before)

    def return_to_the_window(self) -> None:
        """The system gives the keyboard back to the window behind a dialog that closed."""
        self.window.activateWindow()
        self.keys.until(self.window.isActiveWindow)
        self.keys.until(lambda: not self.window.home.overview.is_open)

    def open(self, name: str) -> None:
        """Opens a declaration from the table on the home page."""
        home = self.window.home
        self.keys.tab_to(home.table)
        self.keys.press(Qt.Key.Key_Home, _CONTROL)
        place = home.model.place_of(self.row(name).id)
        assert place is not None
        for _ in range(place):
            self.keys.press(Qt.Key.Key_Down)
        self.keys.press(_RETURN)
        assert self.view.name.text() == name


def is_at(keys: Keyboard, part: QWidget | None) -> bool:
    """Whether the next key goes to this part."""
    return keys.focus is part


def told(part: QWidget) -> str:
    """All that can be read in a part of the window."""
    return "\n".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())


def test_that_answers_refusals_refunds_and_a_deposit_go_by_keyboard_alone(qtbot: QtBot, tmp_path: Path) -> None:
    months = Months(qtbot, tmp_path)
    first = months.desk.history.declarations()[0].name
    _note_the_upload(months, first)

    months.day += timedelta(5)
    refused = {months.numbers[1]: MENDABLE, months.numbers[2]: UNKNOWN}
    accepted = [number for number in months.numbers if number not in refused]
    months.claim_details(
        FIRST_CLAIM,
        {
            number: ("Failed", refused[number]) if number in refused else ("Entry Summary Updated", "")
            for number in months.numbers
        },
    )
    _take_in(months, f"{len(accepted)} accepted, 2 refused")
    assert months.row(first).state is DeclarationState.ACCEPTED_WITH_ERRORS
    assert months.row(first).claim_number == FIRST_CLAIM

    _read_the_answers(months, first, refused)
    second = _declare_again(months, refused)
    months.day += timedelta(4)
    months.claim_details(SECOND_CLAIM, dict.fromkeys(refused, ("CAPE ACCEPTED", "")))
    _take_in(months, "2 accepted")
    assert months.row(second).state is DeclarationState.ACCEPTED
    assert months.row(first).state is DeclarationState.ACCEPTED_WITH_ERRORS

    months.day += timedelta(70)
    cents = _report_the_money(months, first, accepted)
    _take_in(months, f"{len(accepted)} with word of a refund")
    months.day += timedelta(2)
    _match(months, cents)
    _read_the_money(months, first, cents)
    months.window.close()
    months.desk.history.close()


def test_that_columns_are_matched_and_a_step_is_undone_by_keyboard_alone(qtbot: QtBot, tmp_path: Path) -> None:
    months = Months(qtbot, tmp_path)
    keys = months.keys
    months.downloaded("from the broker.csv", [("Ref", "Outcome of run"), *((n, "Y7") for n in months.numbers)])

    def match(columns: QWidget) -> None:
        assert isinstance(columns, ResultColumnsDialog)
        assert not columns.take.isEnabled()
        keys.tab_to(columns.choices[1])
        while columns.choices[1].currentText() != "what CBP decided":
            keys.press(Qt.Key.Key_Down)
        keys.tab_to(columns.take)
        keys.press(_RETURN)

    def work(dialog: QWidget) -> None:
        assert isinstance(dialog, ResultsDialog)
        keys.press(_SPACE)
        keys.until(lambda: not dialog.job.is_running)
        assert is_at(keys, dialog.preview.question)
        within(lambda: keys.press(_SPACE), match)
        dialog.activateWindow()
        keys.until(lambda: not dialog.job.is_running)
        assert dialog.preview.sentence.text() == f"{len(months.numbers)} with another answer"
        assert is_at(keys, dialog.take)
        keys.press(_RETURN)
        keys.until(lambda: not dialog.job.is_running)
        keys.alt("u")
        keys.until(lambda: not dialog.job.is_running)
        assert is_at(keys, dialog.take)
        keys.press(_ESCAPE)

    months.within(Qt.Key.Key_R, work)
    assert months.desk.history.imports() == ()
    months.window.close()
    months.desk.history.close()


def _note_the_upload(months: Months, name: str) -> None:
    keys = months.keys
    months.open(name)
    form = months.view.overview.form
    keys.tab_to(form.kind)
    assert form.kind.currentData() is DeclarationState.UPLOADED
    keys.tab_to(form.record)
    keys.press(_SPACE)
    assert months.row(name).state is DeclarationState.UPLOADED
    assert "Uploaded" in months.view.state.accessibleName()
    assert keys.focus.isVisibleTo(months.window)
    keys.alt("b")
    assert months.window.stack.currentWidget() is months.window.home


def _take_in(months: Months, sentence: str) -> None:
    keys = months.keys

    def work(dialog: QWidget) -> None:
        assert isinstance(dialog, ResultsDialog)
        assert is_at(keys, dialog.zone.choose)
        keys.press(_SPACE)
        keys.until(lambda: not dialog.job.is_running)
        assert dialog.preview.sentence.text() == sentence
        assert is_at(keys, dialog.take)
        keys.press(_SPACE)
        keys.until(lambda: not dialog.job.is_running)
        assert f"Taken in: {sentence}" in told(dialog)
        assert is_at(keys, dialog.close_button)
        keys.press(_RETURN)

    months.within(Qt.Key.Key_R, work)


def _read_the_answers(months: Months, name: str, refused: dict[str, str]) -> None:
    keys = months.keys
    months.open(name)
    keys.alt("t")
    answers = months.view.answers
    assert months.view.tabs.currentWidget() is answers
    keys.until(lambda: not answers.question.is_open)
    assert [figure.number.text() for figure in answers.figures[1:3]] == ["2", "2"]
    keys.tab_to(answers.table)
    for number, message in refused.items():
        assert hyphened(number) in told(answers.side)
        assert f"CBP says: “{message}”" in told(answers.side)
        known = [one for one in months.desk.rules.messages if one.text == message]
        assert all(one.next_step in told(answers.side) for one in known)
        assert bool(known) == ("not known to the program" not in told(answers.side))
        keys.press(Qt.Key.Key_Down)


def _declare_again(months: Months, refused: dict[str, str]) -> str:
    keys = months.keys
    keys.alt("n")
    keys.until(lambda: isinstance(QApplication.activeModalWidget(), Wizard))
    wizard = QApplication.activeModalWidget()
    assert isinstance(wizard, Wizard)
    journey = wizard.journey
    keys.until(lambda: journey.step is Step.CHECK and not journey.job.is_running)
    retired = {number for number, message in refused.items() if message == MENDABLE}
    assert set(journey.run.chosen()) == retired  # the other one waits for the person
    settled = next(one for one in wizard.check.panel.findChildren(QPushButton) if one.text() == SETTLED)
    keys.tab_to(settled)
    keys.press(_SPACE)
    keys.until(lambda: not journey.job.is_running and set(journey.run.chosen()) == set(refused))
    keys.alt("n")
    keys.until(lambda: journey.step is Step.CHOOSE)
    keys.alt("n")
    keys.until(lambda: journey.step is Step.SAVE)
    assert is_at(keys, wizard.save.agreed)
    keys.press(_SPACE)
    keys.alt("s")
    keys.until(lambda: bool(journey.saved))
    keys.press(_RETURN)
    keys.alt("u")
    assert wizard.what_next.noted.isVisible()
    keys.alt("d")
    keys.until(lambda: QApplication.activeModalWidget() is None)
    months.return_to_the_window()
    saved = months.desk.history.declaration(journey.saved[0].history_id)
    assert set(saved.file.numbers) == set(refused)
    return saved.row.name


def _report_the_money(months: Months, name: str, accepted: list[str]) -> int:
    """A report of what Treasury paid for the entries of one liquidation date; gives the deposit in cents."""
    entries = months.entries(months.row(name).id)
    rows = [
        (number, "R-1", f"{(entries[number].refund_low_cents or 0) / 100:.2f}", "12.34", "Sent to Treasury")
        for number in accepted
    ]
    months.downloaded("REV-615.csv", [REFUND_HEADERS, *rows])
    return sum((entries[number].refund_low_cents or 0) + 1_234 for number in accepted)


def _match(months: Months, cents: int) -> None:
    keys = months.keys

    def work(dialog: QWidget) -> None:
        assert isinstance(dialog, DepositDialog)
        assert is_at(keys, dialog.amount)
        keys.write(f"{cents / 100:,.2f}")
        keys.press(_RETURN)
        keys.until(lambda: not dialog.question.is_open)
        assert "To the cent" in told(dialog)
        assert is_at(keys, dialog.records[0])
        keys.press(_SPACE)
        keys.until(lambda: not dialog.noting.is_open)
        assert is_at(keys, dialog.noted.undo)
        assert f"Noted: {money_text(cents)}" in told(dialog)
        keys.press(_ESCAPE)

    months.within(Qt.Key.Key_D, work)


def _read_the_money(months: Months, name: str, cents: int) -> None:
    keys = months.keys
    assert months.window.home.money.received.number.text() == money_text(cents)
    months.open(name)
    assert "Paid" in months.view.state.accessibleName()
    keys.alt("u")
    refunds = months.view.refunds
    keys.until(lambda: not refunds.question.is_open)
    assert refunds.received.number.text() == money_text(cents)
    assert refunds.coming.number.text() == money_text(0)
    money = money_of(months.desk.history, months.row(name).id)
    assert sum(one.came.all_received_cents for one in money) == cents
    assert {one.came.on for one in money if one.came.on} == {months.day}
