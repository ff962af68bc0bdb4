from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from cape_desktop.domain.entry import Repair
from cape_desktop.domain.routes import Route
from cape_desktop.ui.widgets.cards import FoldedCard
from cape_desktop.ui.wizard import finding_panel
from cape_desktop.ui.wizard.entry_rows import Need
from cape_desktop.ui.wizard.repair_groups import repair_groups
from cape_desktop.ui.wizard.repairs import RepairCard, RepairReview
from cape_desktop.ui.wizard.road import Step
from cape_desktop.ui.wizard.window import Wizard
from cape_desktop.wording.findings import Card as FindingText
from cape_desktop.wording.findings import finding_card
from cape_desktop.wording.routes import route_line
from cape_desktop.workflow.edits import EditKind
from tests.invented import entry_number, write_csv
from tests.journeys.desks import Answers, broker_list, report

Settled = Callable[[Wizard], None]


@pytest.fixture
def checking(wizard: Wizard, settled: Settled, tmp_path: Path) -> Wizard:
    """A wizard on the check page over a report and a damaged list."""
    wizard.journey.forward()
    wizard.journey.take_files((report(tmp_path), broker_list(tmp_path)))
    settled(wizard)
    wizard.journey.forward()
    settled(wizard)
    return wizard


def wrong_digit(wizard: Wizard) -> str:
    """The key of the row whose number has a wrong check digit."""
    rows = wizard.check.model.all_rows()
    return next(row.key for row in rows if any(finding.id == "N02" for finding in row.findings))


def button(wizard: Wizard, words: str) -> QAbstractButton:
    """A visible button of the finding column."""
    buttons = wizard.check.panel.findChildren(QAbstractButton)
    return next(one for one in buttons if words in one.text() and one.isVisible())


def test_that_lost_zeros_are_offered_as_one_card_and_restored_together(checking: Wizard, settled: Settled) -> None:
    (card,) = checking.check.repairs.cards
    assert isinstance(card, RepairCard)
    (group,) = repair_groups(checking.journey.run)
    assert str(len(group.cells)) in card.restore.text()
    card.restore.click()
    settled(checking)
    numbers = {number for cell in group.cells for number in cell.numbers}
    routes = {one.entry.number: one.route for one in checking.journey.run.examined or ()}
    assert all(routes[number] is not Route.FIX for number in numbers)
    assert isinstance(checking.check.repairs.cards[0], FoldedCard)


def test_that_the_number_of_a_cell_that_cannot_be_read_is_typed_at_a_button(checking: Wizard, settled: Settled) -> None:
    view = checking.check.tables.view
    unread = next(place for place, row in enumerate(checking.check.model.shown_rows()) if row.group is not None)
    view.selectRow(unread)
    button(checking, "Type the number").click()
    assert view.state() is QAbstractItemView.State.EditingState
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.setText(entry_number("ABC7654321"))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    settled(checking)
    numbers = {one.entry.number for one in checking.journey.run.examined or ()}
    assert entry_number("ABC7654321") in numbers


def test_that_all_numbers_of_a_sentence_are_taken_at_once(wizard: Wizard, settled: Settled) -> None:
    numbers = [entry_number(f"ABC{place:07}") for place in range(1, 4)]
    QApplication.clipboard().setText(
        f"Entry Number\n{entry_number('ABC0000009')}\nfor invoice 2025-0034571 it is {' and then '.join(numbers)}\n"
    )
    wizard.journey.forward()
    wizard.entries.zone.paste.click()
    settled(wizard)
    wizard.journey.go(Step.CHECK)
    settled(wizard)
    rows = wizard.check.model.shown_rows()
    wizard.check.tables.view.selectRow(next(place for place, row in enumerate(rows) if row.group is not None))
    button(wizard, "Use all 3 numbers").click()
    settled(wizard)
    assert set(numbers) < {one.entry.number for one in wizard.journey.run.examined or ()}


def test_that_a_settled_card_can_be_taken_back(checking: Wizard, settled: Settled) -> None:
    card = checking.check.repairs.cards[0]
    assert isinstance(card, RepairCard)
    card.leave.click()
    settled(checking)
    folded = checking.check.repairs.cards[0]
    assert isinstance(folded, FoldedCard)
    folded.undo.click()
    settled(checking)
    assert isinstance(checking.check.repairs.cards[0], RepairCard)
    assert checking.journey.run.edits == ()


def test_that_what_is_taken_back_at_its_card_can_be_made_again(checking: Wizard, settled: Settled) -> None:
    card = checking.check.repairs.cards[0]
    assert isinstance(card, RepairCard)
    card.restore.click()
    settled(checking)
    made, folded = checking.journey.run.edits, checking.check.repairs.cards[0]
    assert isinstance(folded, FoldedCard)
    folded.undo.click()
    settled(checking)
    assert not checking.journey.can_undo
    assert not checking.check.undo.isEnabled()
    checking.check.redo.click()
    settled(checking)
    assert checking.journey.run.edits == made


def test_that_as_many_repairs_are_told_as_were_offered(wizard: Wizard, settled: Settled, tmp_path: Path) -> None:
    first, second = (entry_number(f"0{count}12345678"[:10]) for count in (1, 2))
    path = tmp_path / "damaged.csv"
    path.write_text("\n".join(("Entry Number", first[1:], second[1:], second)), encoding="utf-8")
    wizard.journey.take_files((path,))
    settled(wizard)
    wizard.journey.go(Step.CHECK)
    settled(wizard)
    (card,) = wizard.check.repairs.cards
    assert isinstance(card, RepairCard)
    assert card.restore.text() == "&Restore it"
    card.restore.click()
    settled(wizard)
    (folded,) = wizard.check.repairs.cards
    assert isinstance(folded, FoldedCard)
    assert folded.words.text() == "1 number lost its leading zero: restored"


def test_that_a_review_takes_some_and_leaves_some(checking: Wizard) -> None:
    (group,) = repair_groups(checking.journey.run)
    review = RepairReview(checking.journey.run, group)
    review.model.ticked.emit((group.cells[0],), False)
    kinds = {edit.kind: edit.keys for edit in review.edits()}
    assert kinds[EditKind.LEAVE_REPAIR] == (group.cells[0].raw,)
    assert group.cells[0].raw not in kinds[EditKind.ACCEPT_REPAIR]
    review.deleteLater()


def test_that_the_page_begins_with_what_needs_the_person(checking: Wizard) -> None:
    assert checking.check.filters[Need.PERSON.value].isChecked()
    assert all(row.need is Need.PERSON for row in checking.check.model.shown_rows())


def test_that_a_cell_without_a_number_is_a_row_that_can_be_corrected(checking: Wizard, settled: Settled) -> None:
    model = checking.check.model
    place = model.place_of("1.23E+10")
    assert place is not None
    number = entry_number("ABC7654321")
    model.setData(model.index(place, 0), f"{number[:3]}-{number[3:10]}-{number[10]}")
    settled(checking)
    examined = {one.entry.number: one for one in checking.journey.run.examined or ()}
    assert examined[number].entry.typed


def test_that_a_number_typed_for_one_of_several_cut_cells_is_for_its_row_only(
    wizard: Wizard, settled: Settled, tmp_path: Path
) -> None:
    rows = [[entry_number("ABC1234567"), "10/02/2026"], *(["4.12001E+10", f"10/{day}/2026"] for day in (9, 16, 23))]
    path = write_csv(tmp_path / "cut.csv", ("Entry Number", "Liquidation Date"), rows)
    wizard.journey.go(Step.ENTRIES)
    wizard.journey.take_files((path,))
    settled(wizard)
    for _ in range(2):
        if wizard.journey.step is not Step.CHECK:
            wizard.journey.forward()
            settled(wizard)
    model = wizard.check.model
    cut = [row for row in model.shown_rows() if not row.number]
    assert [row.shown_number for row in cut] == ["4.12001E+10"] * 3
    typed = []
    for number, row in zip((entry_number("ABC7654321"), entry_number("ABC7654322")), (cut[1], cut[0]), strict=False):
        place = model.place_of(row.key)
        assert place is not None
        model.setData(model.index(place, 0), number)
        settled(wizard)
        typed.append(number)
    found = {one.entry.number: one.entry for one in wizard.journey.run.examined or ()}
    assert [found[number].places[0].rows for number in typed] == [(4,), (3,)]
    assert len(wizard.journey.run.assembled.unread if wizard.journey.run.assembled else ()) == 1
    wizard.check.filters["all"].click()
    place = model.place_of(cut[1].key)
    assert place is not None
    model.setData(model.index(place, 0), entry_number("ABC7654329"))
    settled(wizard)
    found = {one.entry.number: one.entry for one in wizard.journey.run.examined or ()}
    assert found[entry_number("ABC7654329")].places[0].rows == (4,)
    assert typed[0] not in found


def test_that_a_correction_can_be_undone_and_done_again(checking: Wizard, settled: Settled) -> None:
    model = checking.check.model
    place = model.place_of("1.23E+10")
    assert place is not None
    model.setData(model.index(place, 0), entry_number("ABC7654321"))
    settled(checking)
    counts = []
    for tool in (checking.check.undo, checking.check.redo):
        tool.click()
        settled(checking)
        counts.append(len(checking.journey.run.edits))
    assert counts == [0, 1]
    assert "1" in checking.check.changes.text()


def test_that_a_row_can_be_left_out_and_is_listed_as_such(checking: Wizard, settled: Settled) -> None:
    checking.check.view.select("1.23E+10")
    button(checking, "Leave these rows out").click()
    settled(checking)
    assert checking.check.model.place_of("1.23E+10") is None
    assert any(row.raw == "1.23E+10" and row.reason is None for row in checking.check.tables.aside_model.all_rows())


def test_that_rows_set_aside_are_shown_with_their_reason(checking: Wizard) -> None:
    checking.check.filters["aside"].click()
    assert checking.check.tables.aside_view.isVisible()
    assert any(row.raw == "Total" for row in checking.check.tables.aside_model.shown_rows())


def test_that_a_finding_names_its_sources_in_words_and_its_rule_only_in_the_tip(checking: Wizard) -> None:
    row = next(row for row in checking.check.model.all_rows() if row.examined and row.findings)
    checking.check.tables.panel.show_row(checking.journey.run, row)
    tips = {label.toolTip(): label.text() for label in checking.check.tables.panel.findChildren(QLabel)}
    rule = row.findings[0].id
    assert rule not in tips[f"Rule {rule}"]
    assert "-" not in tips[f"Rule {rule}"]


def test_that_a_wrong_digit_can_be_kept_after_checking(checking: Wizard, settled: Settled) -> None:
    key = wrong_digit(checking)
    checking.check.view.select(key)
    button(checking, "I checked it").click()
    settled(checking)
    row = next(row for row in checking.check.model.all_rows() if row.key == key)
    assert row.route is not Route.FIX
    assert any(finding.confirmed for finding in row.findings)


def test_that_sound_numbers_nearby_are_offered_for_a_wrong_digit(checking: Wizard, settled: Settled) -> None:
    key = wrong_digit(checking)
    checking.check.view.select(key)
    button(checking, "Use ").click()
    settled(checking)
    row = next(row for row in checking.check.model.all_rows() if row.key == key)
    assert row.examined is not None
    assert row.examined.entry.typed
    assert not any(finding.id == "N02" for finding in row.findings)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_that_a_suggestion_used_by_key_leads_to_the_next_entry_that_needs_the_person(
    checking: Wizard, settled: Settled, key: Qt.Key
) -> None:
    page = checking.check
    page.view.select(wrong_digit(checking))
    rows = page.model.shown_rows()
    following = rows[(page.view.currentIndex().row() + 1) % len(rows)]
    use = button(checking, "Use ")
    use.setFocus()
    QTest.keyClick(use, key)
    settled(checking)
    assert page.filters[Need.PERSON.value].isChecked()
    assert checking.focusWidget() is page.view
    assert [row.key for row in page.view.selected_rows()] == [following.key]
    assert page.view.currentIndex().row() == page.model.place_of(following.key)
    assert any(following.shown_number == words.text() for words in page.panel.findChildren(QLabel))
    QTest.keyClick(page.view, Qt.Key.Key_F2)
    assert page.view.state() is QAbstractItemView.State.EditingState


def test_that_a_button_that_stays_keeps_the_keyboard_through_a_change(checking: Wizard, settled: Settled) -> None:
    page = checking.check
    close = page.panel.first_focus()
    close.setFocus()
    place = page.model.place_of("1.23E+10")
    assert place is not None
    page.model.setData(page.model.index(place, 0), entry_number("ABC7654321"))
    settled(checking)
    assert checking.focusWidget() is close


def test_that_the_findings_need_no_more_width_than_they_have(checking: Wizard, monkeypatch: pytest.MonkeyPatch) -> None:
    def long_card(*given: Any) -> FindingText:
        return replace(finding_card(*given), confirm="El motivo está resuelto: puede ir de nuevo")

    monkeypatch.setattr(finding_panel, "finding_card", long_card)
    panel = checking.check.panel
    checking.resize(checking.minimumSize())
    checking.check.tables.show_panel(shown=True)
    panel.setFixedWidth(panel.minimumWidth())
    for place in range(checking.check.model.rowCount()):
        checking.check.view.selectRow(place)
        QApplication.processEvents()
        area = panel.findChildren(QScrollArea)[0]
        cards = area.widget()
        assert cards is not None
        assert cards.width() <= area.viewport().width(), checking.check.model.row_at(place)


def test_that_what_was_found_has_the_room_of_what_the_findings_tell_beside_it(checking: Wizard) -> None:
    view, titles = checking.check.view, [column.title for column in checking.check.model.columns]

    def shown() -> list[str]:
        return [title for place, title in enumerate(titles) if not view.isColumnHidden(place)]

    assert shown() == ["Entry number", "Found"]
    checking.check.filters["all"].click()
    assert shown() == ["Entry number", "What to do", "Found"]
    checking.check.panel.closed.emit()
    assert shown() == titles
    checking.check.tables.show_panel(shown=True)
    checking.check.filters[Need.FINE.value].click()
    assert shown() == ["Entry number", "Found"]


def test_that_a_column_hidden_for_a_while_keeps_the_width_a_person_gave_it(checking: Wizard, qtbot: QtBot) -> None:
    desk, tables = checking._desk, checking.check.tables

    def kept() -> dict[str, int]:
        return desk.settings.column_widths.get("check", {})

    checking.check.filters["all"].click()
    tables.show_panel(shown=False)
    tables.view.take_widths({0: 150, 3: 177})
    tables.view.setColumnWidth(0, 151)
    qtbot.waitUntil(lambda: kept().get("0") == 151)
    assert kept()["3"] == 177
    tables.show_panel(shown=True)
    tables.view.setColumnWidth(0, 152)
    qtbot.waitUntil(lambda: kept()["0"] == 152)
    assert kept()["3"] == 177


def test_that_an_answer_stands_before_the_reason_and_the_cell(checking: Wizard) -> None:
    checking.check.view.select(wrong_digit(checking))
    QApplication.processEvents()
    panel = checking.check.panel
    finding = next(one for one in checking.check.model.all_rows() if one.key == wrong_digit(checking)).findings[0]
    said = finding_card(finding, checking.journey.run.rules.rules[finding.id])
    labels = {label.text(): label.mapTo(panel, label.rect().topLeft()).y() for label in panel.findChildren(QLabel)}
    asked = button(checking, "Type the number")
    assert labels[said.title] < labels[said.do] < asked.mapTo(panel, asked.rect().topLeft()).y() < labels[said.why]
    assert route_line(Route.FIX) not in labels


def test_that_the_findings_say_of_a_route_without_a_card_what_it_means(checking: Wizard) -> None:
    checking.check.filters[Need.FINE.value].click()
    checking.check.view.selectRow(0)
    assert route_line(Route.FILE) in {label.text() for label in checking.check.panel.findChildren(QLabel)}


def test_that_escape_in_the_findings_closes_them_and_not_the_window(checking: Wizard) -> None:
    panel = checking.check.panel
    panel.first_focus().setFocus()
    QTest.keyClick(panel.first_focus(), Qt.Key.Key_Escape)
    assert checking.isVisible()
    assert not panel.isVisible()
    assert checking.focusWidget() is checking.check.view


def test_that_escape_in_the_search_empties_it_and_not_until_then_closes_the_window(checking: Wizard) -> None:
    search = checking.check.search
    search.setFocus()
    QTest.keyClicks(search, "9Z9")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert checking.isVisible()
    assert search.text() == ""
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert not checking.isVisible()


def test_that_enter_on_the_last_repair_leads_to_the_table(checking: Wizard, settled: Settled) -> None:
    card = checking.check.repairs.cards[0]
    assert isinstance(card, RepairCard)
    card.restore.setFocus()
    for _ in range(2):  # the second one must not take the repair back
        focused = checking.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Return)
        settled(checking)
    assert isinstance(checking.check.repairs.cards[0], FoldedCard)
    assert len(checking.journey.run.edits) == 1
    assert checking.check.view.isAncestorOf(checking.focusWidget()) or checking.focusWidget() is checking.check.view


def test_that_enter_on_a_repair_leads_to_the_next_one_that_waits(checking: Wizard, settled: Settled) -> None:
    page = checking.check.repairs
    (group,) = repair_groups(checking.journey.run)
    other = replace(group, repair=Repair.FLOAT_SUFFIX)
    done = replace(group, cells=tuple(replace(cell, taken=True) for cell in group.cells))
    page.show_groups(checking.journey.run, (group, other))
    first = page.first_button()
    assert first is not None
    first.setFocus()
    page.show_groups(checking.journey.run, (done, other))
    card = page.cards[1]
    assert isinstance(card, RepairCard)
    assert checking.focusWidget() is card.restore


def test_that_a_repair_says_how_many_of_its_numbers_are_not_for_the_file(checking: Wizard) -> None:
    (group,) = repair_groups(checking.journey.run)
    routes = {one.entry.number: one.route for one in checking.journey.run.examined or ()}
    elsewhere = [
        cell for cell in group.cells if {routes[number] for number in cell.numbers}.isdisjoint({Route.FILE, Route.FIX})
    ]
    told = [replace(cell, elsewhere=place == 0) for place, cell in enumerate(group.cells)]
    card = RepairCard(replace(group, cells=tuple(told)))
    assert [cell for cell in group.cells if cell.elsewhere] == elsewhere
    assert "1 of them is not for the file" in {label.text() for label in card.findChildren(QLabel)}
    card.deleteLater()


def test_that_a_list_with_nothing_to_put_right_is_called_so(wizard: Wizard, settled: Settled, tmp_path: Path) -> None:
    wizard.journey.take_files((report(tmp_path),))
    settled(wizard)
    wizard.journey.go(Step.CHECK)
    settled(wizard)
    waits = any(row.need is Need.PERSON for row in wizard.check.model.all_rows())
    assert not waits
    assert wizard.check.heading.text() == "Nothing to put right"


def test_that_the_search_finds_a_number_with_hyphens(checking: Wizard) -> None:
    checking.check.filters["all"].click()
    row = checking.check.model.all_rows()[5]
    checking.check.search.setText(row.shown_number)
    assert [one.number for one in checking.check.model.shown_rows()] == [row.number]


def test_that_two_changes_in_quick_succession_both_count(checking: Wizard, settled: Settled) -> None:
    model = checking.check.model
    for key, ten in (("1.23E+10", "ABC7654321"), (wrong_digit(checking), "ABC7654322")):
        place = model.place_of(key)
        assert place is not None
        model.setData(model.index(place, 0), entry_number(ten))
    settled(checking)
    settled(checking)
    numbers = {one.entry.number for one in checking.journey.run.examined or ()}
    assert {entry_number("ABC7654321"), entry_number("ABC7654322")} <= numbers


def test_that_the_rows_set_aside_are_saved_as_a_workbook(
    checking: Wizard, settled: Settled, tmp_path: Path, answers: Answers
) -> None:
    answers.target = str(tmp_path / "aside")
    checking.check.filters["aside"].click()
    checking.check.tables.save_aside.click()
    settled(checking)
    settled(checking)
    assert (tmp_path / "aside.xlsx").read_bytes().startswith(b"PK")
    assert "aside.xlsx" in checking.told_heading()


def test_that_findings_fold_away_in_a_narrow_window_and_take_its_place_when_asked(checking: Wizard) -> None:
    tables = checking.check.tables
    tables.resize(tables.fontMetrics().averageCharWidth() * 70, tables.height())
    assert not tables.panel.isVisible()
    tables.view.opened.emit(checking.check.model.row_at(0))
    assert tables.panel.isVisible()
    assert not tables.view.isVisible()
    tables.panel.closed.emit()
    assert tables.view.isVisible()
    tables.resize(tables.fontMetrics().averageCharWidth() * 130, tables.height())
    assert tables.view.isVisible()


def test_that_findings_that_were_closed_can_be_asked_for_by_mouse(checking: Wizard) -> None:
    tables = checking.check.tables
    assert not tables.unfold.isVisible()
    tables.panel.closed.emit()
    assert tables.unfold.isVisible()
    tables.unfold.click()
    assert tables.panel.isVisible()
    assert not tables.unfold.isVisible()


def test_that_a_column_keeps_the_width_a_person_gave_it(checking: Wizard, wizard: Wizard) -> None:
    desk = wizard._desk
    view = wizard.check.view
    wizard.check.filters["all"].click()  # the others have one route alone, which needs no column
    view.take_widths({0: 211})
    view.setColumnWidth(1, 188)
    view.widths_chosen.emit()
    deadline = time.monotonic() + 5
    while "check" not in desk.settings.column_widths and time.monotonic() < deadline:
        QApplication.processEvents()
    again = Wizard(desk)
    assert (again.check.view.columnWidth(0), again.check.view.columnWidth(1)) == (211, 188)
    again.close()
    again.deleteLater()
