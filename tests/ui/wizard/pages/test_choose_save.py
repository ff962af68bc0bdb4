from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.domain.readiness import is_ready
from cape_desktop.domain.routes import Route
from cape_desktop.settings import read_settings
from cape_desktop.ui.readiness.dialog import ReadinessDialog
from cape_desktop.ui.theme.appearance import apply_text_size
from cape_desktop.ui.theme.look import Tone, Words, ink
from cape_desktop.ui.translation import date_text, day_text
from cape_desktop.ui.widgets.cards import Card
from cape_desktop.ui.widgets.reading import ReadingArea
from cape_desktop.ui.wizard.hold_back import HoldBackCard
from cape_desktop.ui.wizard.pages.what_next import WhatNextPage
from cape_desktop.ui.wizard.road import Step
from cape_desktop.ui.wizard.side_files import Taken
from cape_desktop.ui.wizard.totals import act_by, chosen_total, duty_text, first_text, route_totals, total_of
from cape_desktop.ui.wizard.window import Wizard
from cape_desktop.wording.phrases import money_text
from cape_desktop.wording.routes import route_line, route_name
from tests.invented import TODAY, Invented, some_entries, write_es003
from tests.journeys.desks import Answers, broker_list, report

Settled = Callable[[Wizard], None]


def bring(wizard: Wizard, settled: Settled, path: Path, step: Step) -> Wizard:
    """Takes a file and goes as far as `step`."""
    wizard.journey.take_files((path,))
    settled(wizard)
    wizard.journey.go(step)
    settled(wizard)
    assert wizard.journey.step is step
    return wizard


@pytest.fixture
def choosing(wizard: Wizard, settled: Settled, tmp_path: Path) -> Wizard:
    return bring(wizard, settled, report(tmp_path), Step.CHOOSE)


@pytest.fixture
def saving(wizard: Wizard, settled: Settled, tmp_path: Path) -> Wizard:
    return bring(wizard, settled, report(tmp_path), Step.SAVE)


def words_of(wizard: Wizard) -> str:
    """All words on the page in front."""
    return "\n".join(one.text() for one in wizard.page.findChildren(Words) if one.isVisible())


def test_that_entries_in_the_protest_window_show_the_day_of_the_protest(choosing: Wizard) -> None:
    page = choosing.choose
    page.routes.buttons[Route.PROTEST].click()
    act_by = page.model.columns[1]
    assert page.model.all_rows()
    assert all(act_by.key is not None and act_by.key(row) == row.deadlines.protest_day for row in page.model.all_rows())


def test_that_each_group_says_which_entry_comes_first_and_by_when(choosing: Wizard, settled: Settled) -> None:
    page = choosing.choose
    protests = [row for row in choosing.journey.run.examined or () if row.route is Route.PROTEST]
    nearest = min(protests, key=lambda row: (row.deadlines.protest_day or date.max, row.entry.number))
    number = hyphened(nearest.entry.number)
    assert nearest.deadlines.protest_day is not None
    day = date_text(nearest.deadlines.protest_day)
    button = page.routes.buttons[Route.PROTEST]
    assert f"First protest by {day}" in button.accessibleDescription()
    assert number in button.accessibleDescription()
    choosing.journey.go(Step.SAVE)
    settled(choosing)
    line = next(words for words in words_of(choosing).split("\n") if words.startswith("Protest window"))
    assert f"first protest by {day}" in line
    assert number in line


def test_that_an_urgent_day_stands_out_in_its_colour(choosing: Wizard) -> None:
    def inks(route: Route) -> set[str]:
        button = choosing.choose.routes.buttons[route]
        picture = button.grab().toImage()
        return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}

    amber = ink(Tone.WARNS, QApplication.palette()).name()
    assert amber in inks(Route.FILE)
    assert amber not in inks(Route.COURT)


def dated(folder: Path, *days_since: int) -> Path:
    """A broker's list of entries that were liquidated so many days ago."""
    lines = [
        f"{one.number},{date(2025, 6, 2):%Y-%m-%d},{TODAY - timedelta(days=since):%Y-%m-%d},Liquidated,100.00"
        for one, since in zip(some_entries(len(days_since)), days_since, strict=True)
    ]
    path = folder / "broker.csv"
    head = "Entry Number,Entry Date,Liquidation Date,Liquidation Status,IEEPA Duty"
    path.write_text("\n".join((head, *lines)), encoding="utf-8")
    return path


def test_that_the_very_last_day_of_an_entry_is_said_on_every_page_to_its_upload(
    wizard: Wizard, settled: Settled, tmp_path: Path
) -> None:
    number = hyphened(some_entries(2)[0].number)
    page = bring(wizard, settled, dated(tmp_path, 80, 30), Step.CHOOSE).choose
    assert page.model.columns[1].text(page.model.all_rows()[0]) == date_text(TODAY)
    assert "Very last day" in page.routes.buttons[Route.FILE].accessibleDescription()
    assert number in page.routes.buttons[Route.FILE].accessibleDescription()
    wizard.next_button.click()
    settled(wizard)
    said = f"Upload it by {day_text(TODAY, TODAY)}: it is the very last day for {number}"
    assert said in words_of(wizard)
    wizard.save.agreed.setChecked(True)
    wizard.next_button.click()
    settled(wizard)
    assert said in words_of(wizard)
    wizard.next_button.click()
    assert said in words_of(wizard)


def test_that_an_open_item_does_not_hold_back_what_would_be_lost(
    wizard: Wizard, settled: Settled, tmp_path: Path
) -> None:
    bring(wizard, settled, dated(tmp_path, 65, 30), Step.SAVE)
    assert "do not wait with the upload" in words_of(wizard)
    assert "Do not upload" not in words_of(wizard)


def test_that_an_open_item_holds_back_what_has_time(wizard: Wizard, settled: Settled, tmp_path: Path) -> None:
    bring(wizard, settled, dated(tmp_path, 30), Step.SAVE)
    assert "Do not upload the file until this is done" in words_of(wizard)


def test_that_what_cape_does_not_take_today_has_the_day_for_a_protest_unless_one_is_open(choosing: Wizard) -> None:
    rows = [row for row in choosing.journey.run.examined or () if row.deadlines.protest_day and row.findings]
    known = replace(next(row for row in rows if not row.deadlines.estimated), route=Route.WAIT)
    finding = known.findings[0]
    plain = replace(known, findings=(replace(finding, id="T01"),))
    assert act_by(plain, TODAY) == known.deadlines.protest_day
    assert act_by(replace(known, findings=(replace(finding, id="P01"),)), TODAY) is None
    total = total_of((plain,), known.deadlines.protest_day or TODAY)
    assert first_text(total, Route.WAIT, TODAY).startswith("first protest by")


def undated(folder: Path) -> Path:
    """A broker's list without liquidation dates: three entries of last summer and two of the last IEEPA days."""
    days = [date(2025, 6, 2)] * 3 + [date(2026, 2, 3)] * 2
    lines = [f"{one.number},{day.isoformat()},100.00" for one, day in zip(some_entries(5), days, strict=True)]
    path = folder / "broker.csv"
    path.write_text("\n".join(("Entry Number,Entry Date,IEEPA Duty", *lines)), encoding="utf-8")
    return path


def test_that_entries_perhaps_too_late_are_counted_and_can_be_seen_alone(
    wizard: Wizard, settled: Settled, tmp_path: Path
) -> None:
    page = bring(wizard, settled, undated(tmp_path), Step.CHOOSE).choose
    late = [one.number for one in some_entries(5)][:3]
    assert "Perhaps too late for 3 entries" in words_of(wizard)
    assert "with a doubt" in page.route_sentence.text()
    assert len(page.model.all_rows()) > len(late)
    page.doubt_only.click()
    assert [row.entry.number for row in page.model.all_rows()] == late
    assert {page.model.columns[1].text(row) for row in page.model.all_rows()} == {"Perhaps past"}
    page.doubt_only.click()
    assert len(page.model.all_rows()) > len(late)


def test_that_nothing_is_said_of_too_late_where_ace_gave_the_dates(choosing: Wizard) -> None:
    assert not choosing.choose.doubt.isVisible()


def test_that_every_entry_is_under_exactly_one_route(choosing: Wizard) -> None:
    listed = []
    for button in choosing.choose.routes.buttons.values():
        button.click()
        listed += [row.entry.number for row in choosing.choose.model.all_rows()]
    assert sorted(listed) == sorted(entry.number for entry in some_entries(24))


def test_that_the_routes_begin_with_what_can_be_filed(choosing: Wizard) -> None:
    assert next(iter(choosing.choose.routes.buttons)) is Route.FILE
    assert choosing.choose.routes.buttons[Route.FILE].isChecked()


def test_that_taking_one_out_changes_the_sum_at_once_and_can_be_undone(choosing: Wizard) -> None:
    page, journey = choosing.choose, choosing.journey
    whole = page.total.text()
    page.model.ticked.emit((page.model.row_at(0),), False)
    assert page.total.text() != whole
    assert duty_text(chosen_total(journey.run)) in page.total.text()
    journey.undo()
    assert page.total.text() == whole


def test_that_tick_none_leaves_nothing_and_the_save_page_says_so_and_how_to_change_it(
    choosing: Wizard, settled: Settled
) -> None:
    choosing.choose.none_button.click()
    assert choosing.journey.run.chosen() == ()
    choosing.journey.forward()
    settled(choosing)
    assert choosing.save.heading.text() == "Nothing to file today"
    assert "Tick them on the page before" in words_of(choosing)
    choosing.back_button.click()
    choosing.choose.all_button.click()
    choosing.journey.forward()
    settled(choosing)
    assert choosing.save.heading.text() == "Save the file for ACE"
    assert "Read this once with care" in words_of(choosing)


def test_that_with_nothing_to_file_the_way_on_is_to_papers_or_to_the_end(choosing: Wizard, settled: Settled) -> None:
    choosing.choose.none_button.click()
    choosing.journey.forward()
    settled(choosing)
    asked: list[bool] = []
    choosing.save.papers_asked.disconnect()
    choosing.save.papers_asked.connect(lambda: asked.append(True))
    papers = choosing.focusWidget()
    assert isinstance(papers, QPushButton)
    papers.click()
    assert asked == [True]
    assert (choosing.next_button.text(), choosing.next_button.isEnabled()) == ("&Done", True)
    choosing.next_button.click()
    assert not choosing.isVisible()
    assert choosing.journey.saved == ()


def test_that_the_entries_of_a_route_begin_with_the_most_urgent_and_it_is_selected(choosing: Wizard) -> None:
    page = choosing.choose
    for route, button in page.routes.buttons.items():
        button.click()
        days = [day for row in page.model.shown_rows() if (day := act_by(row, TODAY)) is not None]
        assert days == sorted(days), route
        first = route_totals(choosing.journey.run)[route].first_number or page.model.row_at(0).entry.number
        assert [row.entry.number for row in page.view.selected_rows()] == [first]


def test_that_a_click_on_a_route_goes_back_to_the_entry_that_its_date_names(choosing: Wizard) -> None:
    page = choosing.choose
    page.view.selectRow(page.model.rowCount() - 1)
    page.routes.buttons[Route.FILE].click()
    first = route_totals(choosing.journey.run)[Route.FILE].first_number
    assert [row.entry.number for row in page.view.selected_rows()] == [first]


def test_that_a_change_of_ticks_leaves_the_selection_alone(choosing: Wizard) -> None:
    page = choosing.choose
    page.view.selectRow(2)
    chosen = page.view.selected_rows()
    page.model.ticked.emit(chosen, False)
    assert page.view.selected_rows() == chosen


def test_that_money_is_expected_back_only_where_cape_can_still_pay_it(choosing: Wizard) -> None:
    page = choosing.choose
    back = next(place for place, column in enumerate(page.model.columns) if column.title == "Expected back")
    for route, button in page.routes.buttons.items():
        button.click()
        assert page.view.isColumnHidden(back) is (route not in (Route.FILE, Route.FIX)), route


def test_that_a_list_without_anything_to_file_says_what_to_do_instead(
    wizard: Wizard, settled: Settled, tmp_path: Path
) -> None:
    late = [
        Invented(
            one.number, liquidated=TODAY - timedelta(days=100 + n), status="Liquidated", entry_date=date(2025, 6, 1)
        )
        for n, one in enumerate(some_entries(5))
    ]
    bring(wizard, settled, write_es003(tmp_path / "late.csv", late), Step.SAVE)
    assert "Protest window: 5 entries" in words_of(wizard)
    assert not wizard.save.agreed.isVisible()


def test_that_saving_waits_for_the_tick_and_says_so(saving: Wizard) -> None:
    assert not saving.next_button.isEnabled()
    assert "box" in saving.reason.text()
    saving.save.agreed.setChecked(True)
    assert saving.next_button.isEnabled()
    assert saving.next_button.text() == "&Save the file"


def test_that_open_readiness_items_and_consequences_are_said_before_saving(saving: Wizard) -> None:
    said = words_of(saving)
    assert all(one.text in said for one in saving.journey.run.rules.consequences)
    cards = [card.heading.text() for card in saving.save.findChildren(Card) if card.isVisible()]
    assert cards == ["Get this done, but do not wait with the upload"]


def test_that_what_holds_the_money_back_is_read_before_all_else(saving: Wizard) -> None:
    said = words_of(saving)
    assert said.index("Get this done") < said.index("What goes in")


def test_that_a_name_too_long_for_its_place_shows_its_beginning_and_its_end(saving: Wizard) -> None:
    names = saving.save.names
    (target,) = saving.save.targets(saving.journey.run)
    assert names.shown() == names.text() == target.name
    names.resize(names.width() // 4, names.height())
    assert "…" in names.shown()
    assert names.shown().endswith("csv")
    assert names.toolTip() == target.name


def test_that_the_saved_file_is_shown_with_its_proof(saving: Wizard, settled: Settled, answers: Answers) -> None:
    saving.save.agreed.setChecked(True)
    heard: list[tuple[int, ...]] = []
    saving.saved.connect(heard.append)
    saving.next_button.click()
    settled(saving)
    (file,) = saving.journey.saved
    assert heard == [(file.history_id,)]
    assert f"{len(file.declaration.numbers)} entry numbers, identical" in words_of(saving)
    buttons = {one.text(): one for one in saving.save.findChildren(QPushButton) if one.isVisible()}
    buttons["Cop&y path"].click()
    assert QGuiApplication.clipboard().text() == file.path
    buttons["Show in &folder"].click()
    assert answers.shown == [file.path]
    assert saving._desk.history.drafts() == ()


def test_that_an_existing_file_is_asked_about_and_kept_when_the_person_says_no(
    saving: Wizard, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    (target,) = saving.save.targets(saving.journey.run)
    target.write_text("mine")
    saving.save.agreed.setChecked(True)
    asked: list[list[str]] = []

    def no(_window: QWidget, names: list[str]) -> Taken:
        asked.append(names)
        return Taken.CANCEL

    monkeypatch.setattr(saving, "_ask_over", no)
    saving.next_button.click()
    settled(saving)
    assert asked == [[target.name]]
    assert target.read_text() == "mine"
    monkeypatch.setattr(saving, "_ask_over", lambda _window, _names: Taken.REPLACE)
    saving.next_button.click()
    settled(saving)
    assert [file.data for file in saving.journey.saved] == [target.read_bytes()]


def test_that_enter_keeps_the_existing_file_and_saves_beside_it(
    saving: Wizard, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    (target,) = saving.save.targets(saving.journey.run)
    target.write_text("mine")
    target.with_stem(f"{target.stem}-2").write_text("mine too")
    saving.save.agreed.setChecked(True)

    def enter(box: QMessageBox) -> int:
        box.defaultButton().click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", enter)
    saving.next_button.click()
    settled(saving)
    assert target.read_text() == "mine"
    (file,) = saving.journey.saved
    assert Path(file.path).name == f"{target.stem}-3.csv"
    assert Path(file.path).read_bytes() == file.data


@pytest.fixture
def ready_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything on the checklist is done as soon as the program asks."""

    def answer(dialog: ReadinessDialog) -> int:
        for row in dialog.view.rows.values():
            row.state.setCurrentIndex(row.state.findText("Done"))
        return 0

    monkeypatch.setattr(ReadinessDialog, "exec", answer)


@pytest.mark.usefixtures("ready_when_asked")
def test_that_what_is_open_can_be_answered_where_it_is_told(saving: Wizard, settled: Settled) -> None:
    before = chosen_total(saving.journey.run)
    (card,) = saving.save.findChildren(HoldBackCard)
    card.how.click()
    settled(saving)
    assert chosen_total(saving.journey.run) == before
    assert "Do not upload" not in words_of(saving)
    assert is_ready(saving.journey.run.rules.checklist, saving.journey.run.readiness)
    assert saving.journey.step is Step.SAVE


def test_that_the_receipt_says_what_stays_out_and_what_to_do_about_it(saving: Wizard, settled: Settled) -> None:
    routes = set(route_totals(saving.journey.run)) - {Route.FILE}
    assert routes
    saving.save.agreed.setChecked(True)
    saving.next_button.click()
    settled(saving)
    told = words_of(saving)
    assert all(route_name(route) in told and route_line(route) in told for route in routes)


def test_that_the_receipt_names_what_was_not_ticked_and_cells_that_cannot_be_read(
    wizard: Wizard, settled: Settled, tmp_path: Path
) -> None:
    wizard.journey.take_files((report(tmp_path), broker_list(tmp_path)))
    settled(wizard)
    wizard.journey.go(Step.CHOOSE)
    settled(wizard)
    out = wizard.choose.model.row_at(1)
    wizard.choose.model.ticked.emit((out,), False)
    wizard.journey.go(Step.SAVE)
    settled(wizard)
    lines = [
        f"Not ticked: 1 entry, {money_text(out.money.ieepa_duty)}",
        "1 cell in which no entry number could be read",
    ]
    assert all(line in words_of(wizard) for line in lines)
    wizard.save.agreed.setChecked(True)
    wizard.next_button.click()
    settled(wizard)
    assert all(line in words_of(wizard) for line in lines)
    assert hyphened(out.entry.number) in words_of(wizard)


def test_that_a_folder_that_is_gone_is_said_and_nothing_is_lost(
    saving: Wizard, settled: Settled, tmp_path: Path
) -> None:
    saving.save.set_folder(tmp_path / "nowhere")
    saving.save.agreed.setChecked(True)
    saving.next_button.click()
    settled(saving)
    assert saving.problem_text()
    assert saving.journey.saved == ()
    assert len(saving._desk.history.drafts()) == 1
    assert saving.next_button.isEnabled()


def test_that_the_next_declaration_begins_in_the_same_folder(
    saving: Wizard, settled: Settled, answers: Answers, tmp_path: Path
) -> None:
    answers.folder = str(tmp_path)
    saving.save.change_button.click()
    saving.save.agreed.setChecked(True)
    saving.next_button.click()
    settled(saving)
    kept = read_settings(saving._desk.folders.settings).settings
    assert kept.output_folder == str(tmp_path)
    assert kept == saving._desk.settings


def test_that_another_folder_can_be_chosen(saving: Wizard, answers: Answers, tmp_path: Path) -> None:
    other = tmp_path / "other"
    answers.folder = str(other)
    saving.save.change_button.click()
    assert saving.save.targets(saving.journey.run)[0].parent == other
    assert saving.save.place.text() == str(other)


def test_that_the_upload_is_noted_with_day_and_claim_number(saving: Wizard, settled: Settled) -> None:
    saving.save.agreed.setChecked(True)
    saving.next_button.click()
    settled(saving)
    saving.next_button.click()
    page = saving.what_next
    assert all(step.title in words_of(saving) for step in saving.journey.run.rules.upload_steps)
    page.claim.setText("CL-000123")
    page.done_button.click()
    whole = saving._desk.history.declaration(saving.journey.saved[0].history_id)
    assert [event.kind for event in whole.events] == [DeclarationState.SAVED, DeclarationState.UPLOADED]
    assert whole.events[-1].claim_number == "CL-000123"
    assert whole.events[-1].on == TODAY


@pytest.mark.usefixtures("ready_when_asked")
def test_that_an_answer_replaces_the_instructions_and_keeps_the_tab(saving: Wizard, settled: Settled) -> None:
    saving.save.agreed.setChecked(True)
    saving.next_button.click()
    settled(saving)
    saving.next_button.click()
    page = saving.what_next
    (card,) = page.findChildren(HoldBackCard)
    page.tabs.setCurrentIndex(1)
    card.how.click()
    settled(saving)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert page.findChildren(HoldBackCard) == []
    assert len(page.findChildren(ReadingArea)) == page.tabs.count() == 2
    assert page.tabs.currentIndex() == 1


def test_that_a_label_stays_with_its_field_in_large_text(application: QApplication, qtbot: QtBot) -> None:
    page = WhatNextPage(TODAY)
    qtbot.addWidget(page)
    apply_text_size(application, 200)
    try:
        page.show()
        for width, field in product(range(560, 1100, 60), (page.day, page.claim)):
            page.resize(width, 700)
            application.processEvents()
            (label,) = [one for one in page.findChildren(QLabel) if one.buddy() is field]
            assert abs(_middle(page, label) - _middle(page, field)) <= 2
    finally:
        apply_text_size(application, 100)
    page.close()


def _middle(page: WhatNextPage, part: QWidget) -> int:
    """How far down the page the middle of a part is."""
    return part.mapTo(page, part.rect().center()).y()
