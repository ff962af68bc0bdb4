"""The answers and the money of a declaration, and the deposit that paid some of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from cape_desktop.domain.importer import Importer
from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.history.records import Event
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.ui.answers.answers_tab import AnswersTab
from cape_desktop.ui.answers.deposit_dialog import DepositDialog, cents_of
from cape_desktop.ui.answers.refunds_tab import RefundsTab, became
from cape_desktop.ui.desk import Desk
from cape_desktop.wording.problems import problem_sentence
from cape_desktop.wording.results import again_sentence
from tests.invented import TODAY
from tests.rules import PACK
from tests.ui.answered import (
    CLAIM,
    REFUND,
    RETIRED,
    UNKNOWN,
    answered_desk,
    claim_details,
    download,
    numbers,
    take_in,
    uploaded_desk,
)
from tests.ui.desks import kept_entry, save_declaration

NAME_OF_OTHER = "cape-harbor-lane-2026-11-20.csv"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = answered_desk(tmp_path)
    yield made
    made.history.close()


def told(part: QWidget) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part))


def answers(desk: Desk, qtbot: QtBot) -> AnswersTab:
    tab = AnswersTab(desk)
    qtbot.addWidget(tab)
    tab.show_declaration(desk.history.declaration(1))
    tab.question.wait()
    return tab


def test_that_each_entry_has_cbps_words_their_meaning_and_the_next_step(desk: Desk, qtbot: QtBot) -> None:
    tab = answers(desk, qtbot)
    assert [figure.number.text() for figure in tab.figures] == ["9", "3", "3", "0"]
    refused = {row.number: row for row in tab.model.all_rows() if row.refused}
    assert {row.message for row in refused.values()} == {"PROTEST ON ENTRY", RETIRED, UNKNOWN}
    for row in refused.values():
        tab.table.select(row.number)
        said = told(tab.side)
        assert row.message in said
        for message in row.meanings:
            assert message.meaning in said
            assert message.next_step in said
        assert bool(row.meanings) == ("not known to the program" not in said)
        assert "claim details.csv" in said


def test_that_a_refused_entry_has_time_until_capes_very_last_day(desk: Desk, qtbot: QtBot) -> None:
    number = next(row.number for row in answers(desk, qtbot).model.all_rows() if row.refused)
    refused = next(row.refused for row in answers(desk, qtbot).model.all_rows() if row.number == number)
    assert refused is not None
    assert refused.last_safe_day is not None
    assert refused.last_day == refused.last_safe_day + timedelta(days=1)
    for days, said in ((0, "Last safe day: "), (1, "Very last day: "), (2, "CAPE's last day was ")):
        today = refused.last_safe_day + timedelta(days=days)
        desk.today = partial(date.fromordinal, today.toordinal())
        tab = answers(desk, qtbot)
        tab.table.selectRow(next(place for place, row in enumerate(tab.model.shown_rows()) if row.number == number))
        assert said in told(tab.side)


def test_that_what_cbp_refused_comes_first_is_said_and_can_be_seen_alone(desk: Desk, qtbot: QtBot) -> None:
    tab = answers(desk, qtbot)
    tab.resize(900, 300)
    tab.show()
    some = numbers(12)
    assert [row.number for row in tab.model.shown_rows()][:4] == [some[2], some[5], some[7], some[0]]
    assert tab.sentence.text() == "CBP refused 3 entries: 3 to look into"
    tab.which.choose("refused")
    tab.which.currentIndexChanged.emit(1)
    assert [row.number for row in tab.model.shown_rows()] == [some[2], some[5], some[7]]
    tab.show_declaration(desk.history.declaration(1))
    tab.question.wait()
    assert tab.model.rowCount() == 3  # the choice stays


def test_that_sorting_shows_what_comes_first(desk: Desk, qtbot: QtBot) -> None:
    tab = answers(desk, qtbot)
    tab.table.resize(500, 120)
    tab.show()
    tab.table.select(tab.model.shown_rows()[0].number)
    tab.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert tab.table.indexAt(tab.table.viewport().rect().topLeft()).row() == 0
    tab.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert tab.table.indexAt(tab.table.viewport().rect().topLeft()).row() == 0


def test_that_every_message_of_the_rules_and_three_unknown_ones_come_to_the_page(tmp_path: Path, qtbot: QtBot) -> None:
    unknown = (UNKNOWN, "ERR-4711: see your port", "zurückgewiesen – Grund 9")
    messages = (*(message.text for message in PACK.messages), *unknown)
    desk = uploaded_desk(tmp_path, count=len(messages))
    claimed = zip(numbers(len(messages)), messages, strict=True)
    rows = [CLAIM, *((f'="{number}"', '="100000241223"', "Failed", message) for number, message in claimed)]
    take_in(desk, download(tmp_path, "claim details.csv", rows, TODAY))
    tab = answers(desk, qtbot)
    assert tuple(row.message for row in tab.model.all_rows()) == messages
    for row in tab.model.all_rows():
        tab.table.select(row.number)
        said = told(tab.side)
        assert f"CBP says: “{row.message}”" in said
        known = next((one for one in PACK.messages if one.text == row.message), None)
        assert (known is None) == (row.message in unknown) == ("not known to the program" in said)
        if known is not None:
            assert known.meaning in said
            assert known.next_step in said
            assert ("CBP dropped this rule on" in said) == (known.retired_on is not None)
        assert row.refused is not None
        assert again_sentence(row.refused.again) in said
    desk.history.close()


def test_that_the_next_declaration_is_asked_for_with_what_can_go(desk: Desk, qtbot: QtBot) -> None:
    tab = answers(desk, qtbot)
    some = numbers(8)
    with qtbot.waitSignal(tab.again_asked) as asked:
        tab.again.click()
    assert asked.args == [(some[2], some[5], some[7])]
    tab.table.selectAll()
    with qtbot.waitSignal(tab.again_asked) as asked:
        tab.again.click()
    assert asked.args == [(some[2], some[5], some[7])]


def test_that_an_entry_in_another_declaration_cannot_go_again(desk: Desk, qtbot: QtBot) -> None:
    save_declaration(desk, desk.history.importers()[0], NAME_OF_OTHER, 6)
    tab = answers(desk, qtbot)
    assert [figure.number.text() for figure in tab.figures] == ["9", "3", "1", "0"]
    tab.table.select(numbers(3)[2])
    assert NAME_OF_OTHER in told(tab.side)


def test_that_no_answer_is_said_as_such(tmp_path: Path, qtbot: QtBot) -> None:
    desk = uploaded_desk(tmp_path)
    tab = answers(desk, qtbot)
    assert [figure.number.text() for figure in tab.figures] == ["0", "0", "0", "12"]
    assert not tab.again.isEnabled()
    tab.table.selectRow(0)
    assert "No file that came back" in told(tab.side)
    desk.history.close()


def test_that_what_a_person_recorded_counts_until_a_file_says_more(tmp_path: Path, qtbot: QtBot) -> None:
    desk = uploaded_desk(tmp_path)
    desk.history.record_event(1, Event(DeclarationState.ACCEPTED, TODAY - timedelta(6)))
    tab = answers(desk, qtbot)
    assert [figure.number.text() for figure in tab.figures] == ["12", "0", "0", "0"]
    tab.table.selectRow(0)
    assert "You recorded that CBP accepted it" in told(tab.side)
    take_in(desk, claim_details(tmp_path, 8))
    tab.show_declaration(desk.history.declaration(1))
    tab.question.wait()
    assert [figure.number.text() for figure in tab.figures] == ["5", "3", "3", "4"]
    desk.history.close()


def refunds(desk: Desk, qtbot: QtBot) -> RefundsTab:
    tab = RefundsTab(desk)
    qtbot.addWidget(tab, before_close_func=lambda _: tab.table.clearSelection())  # keeps it from a thread's collector
    tab.show_declaration(desk.history.declaration(1))
    tab.question.wait()
    return tab


def test_that_expected_stands_against_received_and_fates_are_told_apart(desk: Desk, qtbot: QtBot) -> None:
    tab = refunds(desk, qtbot)
    rows = tab.model.all_rows()
    fates = [became(row, DeclarationState.ACCEPTED_WITH_ERRORS) for row in rows]
    assert fates[0].endswith("on its way")
    assert fates[1].endswith("used for a debt")
    assert fates[2] == "Refused, nothing to come"
    assert fates[3].endswith("came back")
    assert fates[4].endswith("held")
    assert "Paid" in fates
    paid = [row.came.all_received_cents for row in rows if row.came.on]
    assert tab.received.number.text() == f"${sum(paid) / 100:,.2f}"
    expected = sum(kept_entry(place).duty_cents or 0 for place in range(12) if place not in (2, 5, 7))
    assert tab.expected.number.text() == f"${expected / 100:,.2f}"


def test_that_what_to_look_after_stands_there_until_an_entry_is_selected(desk: Desk, qtbot: QtBot) -> None:
    tab = refunds(desk, qtbot)
    assert "CBP refused 3 entries of this declaration" in told(tab.side)
    tab.table.select(numbers(1)[0])
    assert "CBP refused 3 entries" not in told(tab.side)


def test_that_the_difference_is_explained_with_its_payment(desk: Desk, qtbot: QtBot) -> None:
    tab = refunds(desk, qtbot)
    tab.table.selectRow(1)
    assert "Ask CBP's revenue office" in told(tab.side)
    assert "R-00001" in told(tab.side)
    tab.table.selectRow(8)
    assert "What came is what was expected" in told(tab.side)
    tab.table.selectRow(2)
    assert "nothing is to come" in told(tab.side)


def test_that_unknown_money_is_not_zero(tmp_path: Path, qtbot: QtBot) -> None:
    desk = uploaded_desk(tmp_path)
    tab = refunds(desk, qtbot)
    assert tab.received.number.text() == "$0.00"
    tab.table.selectRow(0)
    assert "No report says anything" in told(tab.side)
    desk.history.close()


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (None, "Not uploaded yet"),
        (DeclarationState.UPLOADED, "Waiting for CBP"),
        (DeclarationState.FILE_REFUSED, "Refused, nothing to come"),
        (DeclarationState.ACCEPTED, "Waiting for the refund"),
        (DeclarationState.PAID, "Recorded as paid"),
    ],
)
def test_that_the_state_of_money_of_which_nothing_is_reported_is_a_word(
    state: DeclarationState | None, words: str, new_desk: Desk, qtbot: QtBot
) -> None:
    harbor = new_desk.history.save_importer(Importer("Harbor Lane Imports LLC", "12-3456789"))
    save_declaration(new_desk, harbor, "cape.csv", 3, *([Event(state, TODAY)] if state else []))
    tab = refunds(new_desk, qtbot)
    last = tab.model.columnCount() - 1
    assert {tab.model.index(place, last).data() for place in range(tab.model.rowCount())} == {words}
    assert tab.model.index(0, last - 1).data(Qt.ItemDataRole.DecorationRole) is None


def issued(place: int, interest: str) -> tuple[str, ...]:
    return (kept_entry(place).number, f"R-{place}", "100.00", interest, "Transmitted", "Treasury Issued", "11/20/2026")


def test_that_interest_nobody_reported_is_said_and_is_not_zero(tmp_path: Path, qtbot: QtBot) -> None:
    desk = uploaded_desk(tmp_path)
    take_in(desk, download(tmp_path, "REV-615.csv", [REFUND, issued(0, "")], TODAY))
    tab = refunds(desk, qtbot)
    assert tab.received.rests_on.text() == "Interest not reported"
    interest = tab.model.index(0, 3)
    assert interest.data() == "not reported"
    take_in(desk, download(tmp_path, "later.csv", [REFUND, issued(0, ""), issued(1, "4.00")], TODAY + timedelta(1)))
    tab = refunds(desk, qtbot)
    assert tab.received.number.text() == "$204.00"
    assert tab.received.rests_on.text() == "Of which $4.00 interest, not reported for 1 entry"
    desk.history.close()


def explained(desk: Desk, qtbot: QtBot, amount: str) -> DepositDialog:
    dialog = DepositDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.amount.setText(amount)
    dialog.explain.click()
    dialog.question.wait()
    return dialog


def test_that_a_deposit_finds_its_entries_is_noted_and_taken_back(tmp_path: Path, qtbot: QtBot) -> None:
    desk = uploaded_desk(tmp_path)
    take_in(desk, claim_details(tmp_path))
    duty = kept_entry(3).duty_cents or 0
    dialog = explained(desk, qtbot, f"${duty / 100:,.2f}")
    assert "To the cent what we expected for one liquidation date. No report of CBP says so yet." in told(dialog)
    with qtbot.waitSignal(dialog.changed):
        dialog.records[0].click()
    paid = {row.entry.number: row.came.received_cents for row in refunds(desk, qtbot).model.all_rows() if row.came.on}
    assert paid == {numbers(4)[3]: duty}
    tab = refunds(desk, qtbot)
    tab.table.selectRow(next(place for place, row in enumerate(tab.model.shown_rows()) if row.came.on))
    assert "You matched this deposit yourself" in told(tab.side)
    assert dialog.noted.undo.isVisible()
    with qtbot.waitSignal(dialog.changed):
        dialog.noted.undo.click()
    assert [one.name for one in desk.history.imports()] == ["claim details.csv"]
    assert "Taken back" in dialog.note.text()
    dialog.close()
    desk.history.close()


def test_that_a_second_question_shows_its_best_explanation(tmp_path: Path, qtbot: QtBot) -> None:
    desk = uploaded_desk(tmp_path)
    dialog = explained(desk, qtbot, "482.50")
    dialog.resize(dialog.width(), 300)
    qtbot.waitUntil(lambda: dialog.area.verticalScrollBar().maximum() > 0)
    bar = dialog.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    dialog.explain.click()
    dialog.question.wait()
    qtbot.wait(20)
    assert bar.maximum() > 0
    assert bar.value() == 0
    dialog.close()
    desk.history.close()


def test_that_estimates_of_several_dates_that_add_up_are_no_proof(tmp_path: Path, qtbot: QtBot) -> None:
    desk = uploaded_desk(tmp_path)
    both = (kept_entry(2).duty_cents or 0) + (kept_entry(11).duty_cents or 0)
    dialog = explained(desk, qtbot, f"{both / 100:.2f}")
    assert "happens by chance" in told(dialog)
    dialog.close()
    desk.history.close()


def test_that_what_is_left_over_is_said(tmp_path: Path, qtbot: QtBot) -> None:
    desk = uploaded_desk(tmp_path)
    duty = kept_entry(11).duty_cents or 0
    dialog = explained(desk, qtbot, f"{(duty + 123) / 100:.2f}")
    assert "$1.23 more than these entries explain; how much interest they bring is not known." in told(dialog)
    assert "No entries come to this sum" in dialog.note.text()
    assert "all the same" in dialog.records[0].text()
    dialog.close()
    desk.history.close()


def test_that_an_amount_that_nobody_can_read_is_said(desk: Desk, qtbot: QtBot) -> None:
    dialog = DepositDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.amount, "184.210,44")
    QTest.keyClick(dialog.amount, Qt.Key.Key_Return)
    assert not dialog.explain.isEnabled()
    assert "as your bank shows it" in dialog.note.text()
    assert not dialog.question.is_open
    dialog.close()


def test_that_the_same_deposit_is_noted_once(tmp_path: Path, qtbot: QtBot) -> None:
    desk = uploaded_desk(tmp_path)
    dialog = explained(desk, qtbot, "482.50")
    match = dialog.records[0]
    match.click()
    dialog.amount.setText("5000000")
    dialog.explain.click()
    dialog.question.wait()
    assert "less than" not in told(dialog)
    assert len(desk.history.imports()) == 1
    dialog.close()
    desk.history.close()


@pytest.mark.parametrize(
    ("words", "cents"),
    [
        ("184,210.44", 18_421_044),
        ("$ 5", 500),
        ("1.5", 150),
        ("1,23.00", None),
        ("-4", None),
        ("", None),
        ("\u0661", None),
    ],
)
def test_that_an_amount_is_read_as_a_bank_shows_it(words: str, cents: int | None) -> None:
    assert cents_of(words) == cents


def test_that_an_answer_that_cannot_be_read_is_said(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise Problem(ProblemKind.HISTORY_LOCKED)

    whole = desk.history.declaration(1)
    monkeypatch.setattr(type(desk.history), "standings", refuse)
    monkeypatch.setattr(type(desk.history), "declaration", refuse)
    for tab in (AnswersTab(desk), RefundsTab(desk)):
        qtbot.addWidget(tab)
        tab.show_declaration(whole)
        tab.question.wait()
        assert tab.table._empty == problem_sentence(Problem(ProblemKind.HISTORY_LOCKED))
