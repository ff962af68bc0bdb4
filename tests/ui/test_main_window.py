"""The main window: home, past declarations and the ways from one to the other."""

from __future__ import annotations

import weakref
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from cape_desktop.domain.importer import Importer
from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.domain.readiness import ItemState
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.ui.desk import Choosers, Desk
from cape_desktop.ui.help.window import HelpWindow
from cape_desktop.ui.home.agenda import Doing
from cape_desktop.ui.inspector.window import Inspector
from cape_desktop.ui.main_window import MainWindow
from cape_desktop.ui.preferences.dialog import PreferencesDialog
from cape_desktop.ui.readiness.dialog import ReadinessDialog
from cape_desktop.ui.translation import day_text
from cape_desktop.ui.widgets.states import state_word
from cape_desktop.ui.wizard.road import Step
from cape_desktop.ui.wizard.window import Wizard
from cape_desktop.wording.problems import problem_sentence
from cape_desktop.workflow.agenda import DatedKind
from tests.invented import TODAY
from tests.journeys.desks import report
from tests.shots.tool_scenes import inspected, numbers
from tests.ui.answered import answered_desk
from tests.ui.desks import chooses, full_desk, save_declaration
from tests.ui.modal import within


@pytest.fixture
def desk(used_desk: Desk) -> Desk:
    return used_desk


def open_named(window: MainWindow, part: str) -> int:
    row = next(row for row in window.home.model.all_rows() if part in row.name)
    window.open_declaration(row.id)
    return row.id


def test_that_an_empty_history_shows_what_to_do_and_nothing_else(new_desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(new_desk)
    qtbot.addWidget(window)
    window.show()
    assert window.home.empty.isVisible()
    assert not window.home.table.isVisible()
    assert not window.home.prepare.isVisible()
    window.home.prepare_asked.disconnect()
    with qtbot.waitSignal(window.home.prepare_asked):
        window.home.empty.button.click()
    window.close()


def test_that_the_icons_of_a_menu_are_drawn_when_it_is_opened(window: MainWindow) -> None:
    for heading in window.menuBar().actions():
        menu = heading.menu()
        assert isinstance(menu, QMenu)
        assert all(action.icon().isNull() for action in menu.actions())
        menu.aboutToShow.emit()
        assert any(not action.icon().isNull() for action in menu.actions())


def test_that_the_figures_add_up_what_is_expected_and_say_what_they_rest_on(window: MainWindow) -> None:
    window.home.overview.wait()
    money, rows = window.home.money, window.home.model.all_rows()
    counting: dict[str, int] = {}
    for row in rows:
        if row.state is not DeclarationState.FILE_REFUSED:
            counting |= {one.number: one.refund_low_cents or 0 for one in window.home._desk.history.entries(row.id)}
    assert money.expected.number.text() == f"${sum(counting.values()) / 100:,.2f}"
    assert money.expected.rests_on.text() == f"For {len(counting)} entries, without interest"
    by_hand = (DeclarationState.ACCEPTED, DeclarationState.PAID)
    accepted = {
        n for row in rows if row.state in by_hand for n in window.home._desk.history.declaration(row.id).file.numbers
    }
    assert money.accepted.number.text() == f"${sum(counting[n] for n in accepted) / 100:,.2f}"
    assert money.received.number.text() == "$0.00"
    told = money.received.rests_on.text()
    assert told == "$72,361.75 more recorded as paid; take in REV-603 for the amounts"
    assert "Recorded as paid $72,361.75" in money.road.told


def test_that_answers_change_the_figures_and_what_is_next(tmp_path: Path, qtbot: QtBot) -> None:
    desk = answered_desk(tmp_path)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.home.overview.wait()
    money = window.home.money
    assert money.accepted.rests_on.text() == "9 entries"
    assert money.received.rests_on.text() == "Of which $313.75 interest"
    assert money.held.number.text() == "$1,015.35"
    assert "came back" in money.held.rests_on.text()
    enrol, *lines = window.home.next.lines
    assert enrol.step.doing is Doing.ENROL
    kinds = [line.step.kind for line in lines]
    assert kinds[0] is DatedKind.HELD
    assert {DatedKind.LAST_SAFE_DAY, DatedKind.REFUND} <= set(kinds)
    safe = next(line for line in window.home.next.lines if line.step.kind is DatedKind.LAST_SAFE_DAY)
    window.home.left_out_asked.disconnect()
    with qtbot.waitSignal(window.home.left_out_asked) as asked:
        safe.button.click()
    assert asked.args == [safe.step.numbers]
    window.close()
    desk.history.close()


def test_that_next_names_what_has_a_day_first_and_the_draft(window: MainWindow, qtbot: QtBot) -> None:
    def buttons() -> set[str]:
        return {line.button.accessibleName().split(":")[0] for line in window.home.next.lines}

    qtbot.waitUntil(lambda: buttons() == {"How?", "Open", "Record", "Look", "Resume"})
    enrol, *lines = window.home.next.lines
    assert enrol.step.doing is Doing.ENROL
    assert lines[0].step.by is not None
    assert any(line.step.draft is not None for line in window.home.next.lines)


def test_that_a_saved_file_past_its_last_safe_day_has_the_very_last_one(new_desk: Desk, qtbot: QtBot) -> None:
    importer = new_desk.history.save_importer(Importer("Harbor Lane"))
    declaration_id = save_declaration(new_desk, importer, "one.csv", 1)
    last = TODAY + timedelta(days=5)
    new_desk.today = lambda: last
    window = MainWindow(new_desk)
    qtbot.addWidget(window)
    window.show()
    said = f"very last day: {day_text(last, last)}"
    assert any(said in line.button.accessibleDescription() for line in window.home.next.lines)
    window.open_declaration(declaration_id)
    assert f"very last day {day_text(last, last)}" in window.declaration.facts.text()
    window.close()


def test_that_f1_opens_the_help_about_what_is_in_front(window: MainWindow) -> None:
    def topic() -> str:
        QTest.keyClick(window, Qt.Key.Key_F1)
        (opened,) = window.findChildren(HelpWindow)
        return opened.topic()

    assert topic() == "start"
    window.open_declaration(1)
    assert topic() == "after-upload"
    window.declaration.tabs.setCurrentWidget(window.declaration.refunds)
    assert topic() == "when-paid"
    window.go_home()
    assert topic() == "start"


def test_that_the_open_enrolment_opens_its_item_of_the_checklist(window: MainWindow, used_desk: Desk) -> None:
    enrol = window.home.next.lines[0]
    assert "Enroll for ACH refunds, or CBP holds the money" in enrol.button.accessibleName()

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, ReadinessDialog)
        unfolded = [row for row in dialog.view.rows.values() if row.unfold.isChecked()]
        assert [("R01" in row.item.rules, dialog.focusWidget()) for row in unfolded] == [(True, unfolded[0].state)]
        unfolded[0].state.choose(ItemState.DONE)
        unfolded[0].state.currentIndexChanged.emit(0)

    within(enrol.button.click, answer)
    assert all(line.step.doing is not Doing.ENROL for line in window.home.next.lines)


def test_that_a_draft_can_be_thrown_away(window: MainWindow, used_desk: Desk) -> None:
    line = next(line for line in window.home.next.lines if line.step.draft is not None)
    line.drop.click()
    assert used_desk.history.drafts() == ()
    assert all(line.step.draft is None for line in window.home.next.lines)


def test_that_one_importer_shows_only_their_declarations_and_their_readiness(
    window: MainWindow, used_desk: Desk
) -> None:
    kite = next(one for one in used_desk.history.importers() if one.name.startswith("Blue"))
    window.home.show_importer(kite.id)
    assert {row.importer_name for row in window.home.model.shown_rows()} == {kite.name}
    assert window.home.readiness.isVisible()
    window.home.importers.setCurrentIndex(0)
    assert not window.home.readiness.isVisible()
    assert len(window.home.model.shown_rows()) == 5


def test_that_the_search_finds_an_entry_number_and_says_when_nothing_has_it(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.home.search, "ABC-0000100")
    qtbot.waitUntil(lambda: [row.entries for row in window.home.model.shown_rows()] == [118])
    window.home.search.setText("QQQ")
    qtbot.waitUntil(lambda: window.home.model.rowCount() == 0)


def test_that_return_on_a_row_opens_the_declaration_whole(window: MainWindow, qtbot: QtBot) -> None:
    window.home.table.selectRow(0)
    row = window.home.model.row_at(0)
    QTest.keyClick(window.home.table, Qt.Key.Key_Return)
    view = window.declaration
    assert window.stack.currentWidget() is view
    assert view.name.text() == row.name
    assert view.entries.model.rowCount() == row.entries
    assert view.sources.rows.rowCount() == 1
    assert view.changes.model.index(0, 1).data() == "Repaired all: lost leading zeros"
    view.back.click()
    assert window.stack.currentWidget() is window.home


def test_that_entries_left_out_are_one_choice_away_with_their_findings(window: MainWindow) -> None:
    open_named(window, "11-22")
    view = window.declaration.entries
    assert view.which.count() == 2
    view.which.setCurrentIndex(1)
    assert view.model.rowCount() == 3
    view.which.setCurrentIndex(0)
    view.table.selectRow(1)
    titles = [label.text() for label in view.findChildren(type(window.declaration.name)) if "Dec 14" in label.text()]
    assert titles


def test_that_a_step_is_recorded_shown_on_home_and_taken_back(window: MainWindow, used_desk: Desk) -> None:
    declaration_id = open_named(window, "11-22")
    form = window.declaration.overview.form
    assert form.kind.currentData() is DeclarationState.UPLOADED
    form.claim.setText("CLM-1")
    form.record.click()
    assert used_desk.history.declaration(declaration_id).row.state is DeclarationState.UPLOADED
    assert "CLM-1" in window.declaration.facts.text()
    row = next(row for row in window.home.model.all_rows() if row.id == declaration_id)
    assert state_word(row.state) == "Uploaded"
    take_back = window.declaration.overview.timeline.take_back
    assert take_back is not None
    take_back.click()
    assert used_desk.history.declaration(declaration_id).row.state is DeclarationState.SAVED
    assert window.declaration.overview.timeline.take_back is None


def test_that_a_step_that_cannot_be_written_is_said(
    window: MainWindow, used_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise Problem(ProblemKind.HISTORY_LOCKED)

    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, words: said.append(words))
    monkeypatch.setattr(type(used_desk.history), "record_event", refuse)
    open_named(window, "11-22")
    window.declaration.overview.form.record.click()
    assert said == [problem_sentence(Problem(ProblemKind.HISTORY_LOCKED))]
    monkeypatch.setattr(type(used_desk.history), "declaration", refuse)
    window.declaration.papers.click()
    window.declaration.gathering.wait()
    assert said == [problem_sentence(Problem(ProblemKind.HISTORY_LOCKED))] * 2


def test_that_a_declaration_whose_importer_was_deleted_is_left(
    window: MainWindow, used_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_named(window, "blue-kite-toys-inc-2026-11-12")
    kite = next(one for one in used_desk.history.importers() if one.name.startswith("Blue"))
    monkeypatch.setattr(PreferencesDialog, "exec", lambda _dialog: used_desk.history.delete_importer(kite.id))
    window.open_preferences()
    assert window.home.isVisible()


def test_that_a_copy_of_the_file_has_the_very_bytes(tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "copy.csv"
    desk = full_desk(tmp_path / "desk", Choosers(save_file=chooses(target)))
    window = MainWindow(desk)
    qtbot.addWidget(window)
    declaration_id = open_named(window, "11-22")
    window.declaration.files.save_copy.click()
    assert target.read_bytes() == desk.history.declaration(declaration_id).file.data
    assert "the same bytes" in window.declaration.files.outcome.text()
    window.close()
    desk.history.close()


def test_that_a_copy_that_cannot_be_written_is_said_in_place(tmp_path: Path, qtbot: QtBot) -> None:
    desk = full_desk(tmp_path / "desk", Choosers(save_file=chooses(tmp_path / "no folder" / "copy.csv")))
    window = MainWindow(desk)
    qtbot.addWidget(window)
    open_named(window, "11-22")
    window.declaration.files.save_copy.click()
    assert "Choose another folder" in window.declaration.files.outcome.text()
    window.close()
    desk.history.close()


def place(window: MainWindow, part: QWidget) -> QPoint:
    """Where the upper left corner of a part is in the window."""
    return part.mapTo(window, part.rect().topLeft())


def test_that_two_columns_become_one_where_there_is_no_room(window: MainWindow) -> None:
    window.resize(1300, 800)
    QApplication.processEvents()
    assert place(window, window.home.next).x() < place(window, window.home.table).x()
    window.resize(760, 800)
    QApplication.processEvents()
    assert place(window, window.home.next).x() == place(window, window.home.table).x()
    assert place(window, window.home.next).y() < place(window, window.home.table).y()


def test_that_the_place_on_screen_is_remembered(used_desk: Desk, qtbot: QtBot) -> None:
    for size in ((760, 560), None):
        window = MainWindow(used_desk)
        qtbot.addWidget(window)
        if size:
            window.resize(*size)
        window.show()
        shown = window.size()
        window.close()
    assert (shown.width(), shown.height()) == (760, 560)


def test_that_settings_are_written_and_a_folder_that_refuses_costs_nothing(used_desk: Desk) -> None:
    used_desk.keep_settings(replace(used_desk.settings, text_percent=150))
    assert used_desk.folders.settings.read_bytes()
    used_desk.folders = replace(used_desk.folders, data=Path("/proc/nowhere"))
    used_desk.keep_settings(replace(used_desk.settings, text_percent=120))
    assert used_desk.settings.text_percent == 120


def test_that_the_inspector_leads_from_a_list_to_the_wizard(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"Importer,Entry\r\n" + b"".join(b"Acme,%s\r\n" % one.encode() for one in numbers(90)))

    def work(dialog: QWidget) -> None:
        assert isinstance(dialog, Inspector)
        inspected(dialog)
        dialog.prepare.click()

    within(lambda: window.inspect(path), work)
    wizard = QApplication.activeModalWidget()
    assert isinstance(wizard, Wizard)
    wizard.journey.job.wait()
    assert [source.name for source in wizard.journey.run.sources] == ["list.csv"]
    wizard.close()


def prepared_and_closed(window: MainWindow, path: Path) -> weakref.ref[Wizard]:
    """What is left of a wizard that read a list and was closed."""
    window.prepare()
    wizard = window.findChild(Wizard)
    assert wizard is not None
    wizard.journey.take_files((path,))
    wizard.journey.job.wait()
    wizard.journey.go(Step.CHECK)
    wizard.journey.job.wait()
    assert wizard.journey.run.examined
    wizard.close()
    return weakref.ref(wizard)


def test_that_a_closed_wizard_is_freed_with_all_it_held(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    gone = prepared_and_closed(window, report(tmp_path))
    qtbot.waitUntil(lambda: gone() is None)


def test_that_a_draft_that_another_window_dropped_is_told_and_goes(
    window: MainWindow, used_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, words: told.append(words))
    (draft,) = used_desk.history.drafts()
    used_desk.history.drop_draft(draft.id)
    assert any(line.step.draft for line in window.home.next.lines)
    window.prepare(draft)
    assert told == [problem_sentence(Problem(ProblemKind.DRAFT_UNUSABLE))]
    assert not any(line.step.draft for line in window.home.next.lines)


def test_that_the_page_left_open_over_night_counts_its_days_from_the_new_day(
    window: MainWindow, used_desk: Desk
) -> None:
    tomorrow = TODAY + timedelta(1)
    used_desk.today = lambda: tomorrow
    assert {line._today for line in window.home.next.lines} == {TODAY}
    assert window.home._clock.isActive()
    window.home._clock.timeout.emit()
    assert {line._today for line in window.home.next.lines} == {tomorrow}
    later = tomorrow + timedelta(1)
    used_desk.today = lambda: later
    window.open_declaration(used_desk.history.declarations()[0].id)
    assert not window.home._clock.isActive()
    window.stack.setCurrentWidget(window.home)
    assert {line._today for line in window.home.next.lines} == {later}
