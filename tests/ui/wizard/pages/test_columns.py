from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cape_desktop.domain.fields import Field
from cape_desktop.intake.notes import DoubtId
from cape_desktop.intake.source import Doubt
from cape_desktop.ui.widgets.cards import Card
from cape_desktop.ui.widgets.fields import Choice
from cape_desktop.ui.wizard.candidates import CandidatesCard
from cape_desktop.ui.wizard.filer_code import FilerCodeCard
from cape_desktop.ui.wizard.number_above import NumberAboveCard
from cape_desktop.ui.wizard.pages.entries import SourceCard
from cape_desktop.ui.wizard.road import Step
from cape_desktop.ui.wizard.window import Wizard
from tests.invented import entry_number, some_entries, write_csv, write_es003
from tests.journeys.desks import report

Settled = Callable[[Wizard], None]
NUMBERS = [entry_number(f"ABC{n:07}") for n in range(100, 112)]


def two_candidates(folder: Path) -> Path:
    """A list with two columns of sound numbers under names that say little."""
    others = [entry_number(f"XJT{n:07}") for n in range(500, 512)]
    rows = [[one, other, "01"] for one, other in zip(NUMBERS, others, strict=True)]
    return write_csv(folder / "two.csv", ("First", "Second", "Type"), rows)


def without_filer_code(folder: Path) -> Path:
    """A list whose numbers lack their first three characters."""
    return write_csv(folder / "short.csv", ("Entry Number", "Type"), [[number[3:], "01"] for number in NUMBERS])


def choose(wizard: Wizard, row: int, field: Field | None) -> None:
    """What a person does: opens the list beside a column and picks a meaning."""
    choice = wizard.columns.matches.cellWidget(row, 1)
    assert isinstance(choice, Choice)
    choice.choose(field)
    choice.activated.emit(choice.currentIndex())


def brought(wizard: Wizard, settled: Settled, path: Path) -> Wizard:
    """The wizard with a file, gone on as far as it lets a person."""
    wizard.journey.forward()
    wizard.journey.take_files((path,))
    settled(wizard)
    wizard.journey.forward()
    settled(wizard)
    return wizard


@pytest.fixture
def doubtful(wizard: Wizard, settled: Settled, tmp_path: Path) -> Wizard:
    """A wizard that asks what the columns mean."""
    return brought(wizard, settled, two_candidates(tmp_path))


def test_that_certain_columns_are_passed_by_in_both_directions(
    wizard: Wizard, settled: Settled, tmp_path: Path
) -> None:
    wizard.journey.forward()
    wizard.journey.take_files((report(tmp_path),))
    settled(wizard)
    wizard.journey.forward()
    settled(wizard)
    steps = [wizard.journey.step]
    wizard.journey.back()
    steps.append(wizard.journey.step)
    assert steps == [Step.CHECK, Step.ENTRIES]


def test_that_the_rail_leads_to_certain_columns_all_the_same(wizard: Wizard, settled: Settled, tmp_path: Path) -> None:
    wizard.journey.forward()
    wizard.journey.take_files((report(tmp_path),))
    settled(wizard)
    wizard.rail.button(Step.COLUMNS).click()
    assert wizard.journey.step is Step.COLUMNS
    assert wizard.columns.matches.rowCount() == len((wizard.journey.run.recognised or ())[0].columns)


def test_that_two_candidates_ask_for_a_choice(doubtful: Wizard) -> None:
    assert doubtful.journey.step is Step.COLUMNS
    cards = [card for card in doubtful.columns.findChildren(Card) if card.isVisible()]
    assert any("entry number" in card.heading.text() for card in cards)


def test_that_next_waits_until_one_of_two_candidates_is_chosen(doubtful: Wizard, settled: Settled) -> None:
    assert not doubtful.next_button.isEnabled()
    assert "Two columns" in doubtful.reason.text()
    choose(doubtful, 0, Field.ENTRY_NUMBER)
    settled(doubtful)
    assert doubtful.next_button.isEnabled()
    assert doubtful.reason.text() == ""


@pytest.mark.parametrize("place", [0, 1])
def test_that_one_of_two_candidates_is_chosen_at_a_button_also_the_one_that_was_guessed(
    doubtful: Wizard, settled: Settled, place: int
) -> None:
    card = doubtful.columns.candidates
    assert card is not None
    assert [answer.text() for answer in card.answers] == [
        f"Use “First” ({NUMBERS[0]}, …)",
        f"Use “Second” ({entry_number('XJT0000500')}, …)",
    ]
    assert doubtful.focusWidget() is card.answers[0]
    card.answers[place].setFocus()
    QTest.keyClick(card.answers[place], Qt.Key.Key_Return)
    settled(doubtful)
    (known,) = doubtful.journey.run.recognised or ()
    assert known.mapping()[Field.ENTRY_NUMBER] == (place,)
    assert doubtful.columns.candidates is None
    assert doubtful.next_button.isEnabled()


def test_that_the_page_opens_on_the_list_that_waits_and_names_it(
    wizard: Wizard, settled: Settled, tmp_path: Path
) -> None:
    sure = write_es003(tmp_path / "sure.csv", some_entries(3))
    wizard.journey.forward()
    wizard.journey.take_files((sure, two_candidates(tmp_path)))
    settled(wizard)
    wizard.journey.forward()
    settled(wizard)
    assert wizard.columns.source.currentText() == "two.csv"
    assert wizard.reason.text().startswith("two.csv: ")
    wizard.columns.source.setCurrentIndex(0)
    wizard.columns.source.activated.emit(0)
    choose(wizard, 2, None)
    settled(wizard)
    assert wizard.columns.source.currentText() == "sure.csv"  # who works on another list stays there


def test_that_a_settled_list_gives_way_to_the_next_that_waits(wizard: Wizard, settled: Settled, tmp_path: Path) -> None:
    wizard.journey.forward()
    wizard.journey.take_files((two_candidates(tmp_path), without_filer_code(tmp_path)))
    settled(wizard)
    wizard.journey.forward()
    settled(wizard)
    assert wizard.columns.source.currentText() == "two.csv"
    choose(wizard, 0, Field.ENTRY_NUMBER)
    settled(wizard)
    assert wizard.columns.source.currentText() == "short.csv"


def test_that_unused_columns_which_may_matter_are_named_and_do_not_stop_the_road(
    wizard: Wizard, settled: Settled, tmp_path: Path
) -> None:
    rows = [[number, "04/08/2025"] for number in NUMBERS]
    wizard.journey.forward()
    wizard.journey.take_files((write_csv(tmp_path / "dated.csv", ("Entry Number", "Date"), rows),))
    settled(wizard)
    wizard.rail.button(Step.COLUMNS).click()
    (card,) = [card for card in wizard.columns.findChildren(Card) if card.isVisible()]
    assert "Date" in card.heading.text()
    assert wizard.columns.waiting_reason(wizard.journey.run) == ""
    wizard.journey.back()
    wizard.journey.forward()
    settled(wizard)
    assert wizard.journey.step is Step.CHECK


def test_that_money_in_doubt_is_not_taken_out_of_columns_that_may_all_be_meant(doubtful: Wizard) -> None:
    (known,) = doubtful.journey.run.recognised or ()
    card = CandidatesCard(known, Doubt(DoubtId.TWO_CANDIDATES, Field.IEEPA_DUTY, (0, 1, 2)))
    chosen: list[int] = []
    card.chosen.connect(chosen.append)
    (guess,) = card.answers
    guess.click()
    assert chosen == [0]
    assert "“Second”" in card.words.text()
    card.deleteLater()


def test_that_going_through_the_meanings_keeps_the_names_of_the_columns_in_sight(doubtful: Wizard) -> None:
    table = doubtful.columns.matches
    table.setColumnWidth(0, table.width())
    for row in range(table.rowCount()):
        table.cellWidget(row, 1).setFocus()
        table.setCurrentCell(row, 1)
    assert table.horizontalScrollBar().maximum() > 0
    assert table.horizontalScrollBar().value() == 0


def test_that_a_choice_settles_the_doubt_and_leads_on(doubtful: Wizard, settled: Settled) -> None:
    choose(doubtful, 1, Field.ENTRY_NUMBER)
    settled(doubtful)
    (known,) = doubtful.journey.run.recognised or ()
    assert known.mapping()[Field.ENTRY_NUMBER] == (1,)
    doubtful.journey.forward()
    settled(doubtful)
    assert doubtful.journey.step is Step.CHECK
    assert all(one.entry.number.startswith("XJT") for one in doubtful.journey.run.examined or ())


def test_that_unchoosing_the_only_column_of_numbers_makes_next_wait_until_one_is_chosen(
    doubtful: Wizard, settled: Settled
) -> None:
    choose(doubtful, 0, None)
    settled(doubtful)
    assert doubtful.journey.step is Step.COLUMNS
    assert doubtful.reason.text() != ""
    assert not doubtful.next_button.isEnabled()
    choose(doubtful, 1, Field.ENTRY_NUMBER)
    settled(doubtful)
    assert doubtful.reason.text() == ""
    assert doubtful.next_button.isEnabled()


def test_that_a_source_without_a_column_of_numbers_makes_next_wait_and_says_how_to_get_one(doubtful: Wizard) -> None:
    run = doubtful.journey.run
    (known,) = run.recognised or ()
    bare = replace(known, columns=tuple(replace(column, field=None) for column in known.columns))
    without = replace(run, recognised=(bare,))
    doubtful.columns.paint(without)
    assert "two.csv" in doubtful.columns.waiting_reason(without)
    assert any("ACE report" in card.words.text() for card in doubtful.columns.findChildren(Card))


def test_that_what_was_matched_is_remembered_for_the_same_headers(doubtful: Wizard, settled: Settled) -> None:
    choose(doubtful, 1, Field.ENTRY_NUMBER)
    settled(doubtful)
    doubtful.journey.forward()
    settled(doubtful)
    doubtful.journey.set_choices(0, type(doubtful.journey.run.sources[0].choices)())
    settled(doubtful)
    (known,) = doubtful.journey.run.recognised or ()
    assert known.mapping()[Field.ENTRY_NUMBER] == (1,)
    assert known.certain


def test_that_no_importer_number_is_shown_among_the_values(wizard: Wizard, settled: Settled, tmp_path: Path) -> None:
    rows = [[number, "123-45-6789"] for number in NUMBERS]
    wizard.journey.forward()
    wizard.journey.take_files((write_csv(tmp_path / "list.csv", ("Entry Number", "Importer Number"), rows),))
    settled(wizard)
    wizard.journey.go(Step.COLUMNS)
    settled(wizard)
    page = wizard.columns
    cells = [
        item.text()
        for table in (page.preview, page.matches)
        for row in range(table.rowCount())
        for column in range(table.columnCount())
        if (item := table.item(row, column)) is not None
    ]
    choice = page.matches.cellWidget(1, 1)
    assert choice is not None
    assert {"Importer Number", "•••••6789", NUMBERS[0]} <= set(cells)
    assert "123-45-6789" not in " ".join((*cells, choice.accessibleDescription()))


def test_that_another_header_row_is_read_at_once(doubtful: Wizard, settled: Settled) -> None:
    doubtful.columns.header.setValue(2)
    doubtful.columns.header.editingFinished.emit()
    settled(doubtful)
    (known,) = doubtful.journey.run.recognised or ()
    assert known.header_row == 2
    item = doubtful.columns.matches.item(0, 0)
    assert item is not None
    assert item.text() == NUMBERS[0]


@pytest.fixture
def codeless(wizard: Wizard, settled: Settled, tmp_path: Path) -> Wizard:
    """A wizard with a list whose numbers lack their filer code."""
    return brought(wizard, settled, without_filer_code(tmp_path))


def filer_card(wizard: Wizard) -> FilerCodeCard:
    card = wizard.columns.filer_code
    assert card is not None
    return card


def test_that_numbers_without_filer_code_ask_for_it_and_next_says_so(codeless: Wizard) -> None:
    assert codeless.journey.step is Step.COLUMNS
    assert not codeless.next_button.isEnabled()
    assert "filer code of the numbers in short.csv" in codeless.reason.text()
    assert codeless.columns.first_focus() is filer_card(codeless).code
    assert codeless.rail.button(Step.COLUMNS).stop.known == "Needs your choice"
    assert [card for card in codeless.columns.findChildren(Card) if card.isVisible()] == [filer_card(codeless)]


@pytest.mark.parametrize("text", ["", "AB", "000", "A-B"])
def test_that_only_three_letters_and_digits_are_a_filer_code(codeless: Wizard, text: str) -> None:
    card = filer_card(codeless)
    card.code.setText(text)
    assert not card.use.isEnabled()
    QTest.keyClick(card.code, Qt.Key.Key_Return)
    assert codeless.journey.run.sources[0].choices.filer_code is None


def test_that_a_filer_code_typed_by_keyboard_completes_the_numbers(codeless: Wizard, settled: Settled) -> None:
    QTest.keyClicks(filer_card(codeless).code, "abc")
    QTest.keyClick(filer_card(codeless).code, Qt.Key.Key_Return)
    settled(codeless)
    assert "ABC was put before these numbers" in filer_card(codeless).heading.text()
    assert codeless.next_button.isEnabled()
    codeless.journey.forward()
    settled(codeless)
    assert codeless.journey.step is Step.CHECK
    assert [group.reading.numbers for group in codeless.journey.run.groups()] == [(number,) for number in NUMBERS]


def test_that_a_filer_code_no_check_digit_agrees_with_is_said(codeless: Wizard, settled: Settled) -> None:
    filer_card(codeless).code.setText("XJT")
    filer_card(codeless).use.click()
    settled(codeless)
    assert "XJT" in filer_card(codeless).words.text()
    assert codeless.rail.button(Step.COLUMNS).stop.known == "Matched"
    assert filer_card(codeless).code.text() == "XJT"
    assert codeless.reason.text() == ""


@pytest.fixture
def pivoted(wizard: Wizard, settled: Settled, tmp_path: Path) -> Wizard:
    """A wizard with a list that names each entry on the first of its two rows only."""
    rows = [row for number in NUMBERS for row in ([number, "8471300100", "5.00"], ["", "99030124", "50.00"])]
    return brought(wizard, settled, write_csv(tmp_path / "pivot.csv", ("Entry Number", "HTS", "Duty"), rows))


def number_card(wizard: Wizard) -> NumberAboveCard:
    card = wizard.columns.number_above
    assert card is not None
    return card


def test_that_rows_without_an_entry_number_are_asked_about_and_yes_gives_them_the_one_above(
    pivoted: Wizard, settled: Settled
) -> None:
    assert pivoted.journey.step is Step.COLUMNS
    assert "rows without an entry number in pivot.csv" in pivoted.reason.text()
    assert pivoted.rail.button(Step.COLUMNS).stop.known == "Needs your choice"
    assert pivoted.columns.first_focus() is number_card(pivoted).first
    QTest.keyClick(number_card(pivoted).first, Qt.Key.Key_Space)
    settled(pivoted)
    assert pivoted.next_button.isEnabled()
    assert "belong to the entry above" in number_card(pivoted).heading.text()
    pivoted.journey.forward()
    settled(pivoted)
    assert [len(group.lines) for group in pivoted.journey.run.groups()] == [2] * len(NUMBERS)


def test_that_rows_left_out_can_be_asked_about_again(pivoted: Wizard, settled: Settled) -> None:
    number_card(pivoted).no.click()
    settled(pivoted)
    assert pivoted.next_button.isEnabled()
    assert "left out" in number_card(pivoted).heading.text()
    number_card(pivoted).first.click()
    settled(pivoted)
    assert not pivoted.next_button.isEnabled()


def test_that_files_of_one_name_are_told_apart_by_their_folders(
    wizard: Wizard, settled: Settled, tmp_path: Path
) -> None:
    wizard.journey.forward()
    for place, folder in enumerate(("January", "February")):
        (tmp_path / folder).mkdir()
        rows = [[number, "01"] for number in NUMBERS[place * 4 : place * 4 + 4]]
        wizard.journey.take_files((write_csv(tmp_path / folder / "list.csv", ("Entry Number", "Type"), rows),))
        settled(wizard)
    names = [card.accessibleName() for card in wizard.entries.findChildren(SourceCard)][-2:]
    assert names == ["list.csv (January)", "list.csv (February)"]
    wizard.rail.button(Step.COLUMNS).click()
    choice = wizard.columns.source
    assert [choice.itemText(place) for place in range(choice.count())] == names


@pytest.fixture
def divided(wizard: Wizard, settled: Settled, tmp_path: Path) -> Wizard:
    """A wizard with a text file in front, on the page of its columns."""
    lines = ["Entry Number;Importer Name;Type", *(f"{number};Café;01" for number in NUMBERS)]
    (tmp_path / "list.csv").write_bytes("\n".join(lines).encode("cp1252"))
    wizard.journey.forward()
    wizard.journey.take_files((tmp_path / "list.csv",))
    settled(wizard)
    wizard.rail.button(Step.COLUMNS).click()
    return wizard


def pick(choice: Choice, value: str) -> None:
    choice.choose(value)
    choice.activated.emit(choice.currentIndex())


def test_that_separator_and_encoding_of_a_text_are_shown_and_changed_with_a_preview(
    divided: Wizard, settled: Settled
) -> None:
    page = divided.columns
    assert (page.separator.currentText(), page.encoding.currentText()) == ("semicolon", "Western")
    pick(page.encoding, "cp850")
    settled(divided)
    item = page.preview.item(1, 1)
    assert item is not None
    assert item.text() == "CafÚ"
    pick(page.separator, ",")
    settled(divided)
    assert page.preview.columnCount() == 1
    assert (page.separator.currentText(), page.encoding.currentText()) == ("comma", "Western (DOS)")
    pick(page.separator, ";")
    settled(divided)
    assert page.preview.columnCount() == 3


def test_that_another_encoding_keeps_the_columns_a_person_matched(divided: Wizard, settled: Settled) -> None:
    choose(divided, 1, Field.NOTIFY_PARTY)
    settled(divided)
    pick(divided.columns.encoding, "cp850")
    settled(divided)
    (known,) = divided.journey.run.recognised or ()
    assert known.encoding == "cp850"
    assert known.mapping()[Field.NOTIFY_PARTY] == (1,)


def test_that_a_meaning_changed_for_one_column_leaves_the_others_as_sure_as_they_were(
    wizard: Wizard, settled: Settled, tmp_path: Path
) -> None:
    rows = [[number, "01", "fentanyl", "5.00"] for number in NUMBERS]
    path = write_csv(tmp_path / "list.csv", ("Entry Number", "Type", "Remark", "Total fentanyl duty"), rows)
    wizard.journey.forward()
    wizard.journey.take_files((path,))
    settled(wizard)
    wizard.rail.button(Step.COLUMNS).click()

    def sureness(row: int) -> str:
        item = wizard.columns.matches.item(row, 2)
        return item.text() if item is not None else ""

    before = [sureness(row) for row in range(4)]
    choose(wizard, 2, Field.NOTIFY_PARTY)
    settled(wizard)
    assert before == ["sure", "sure", "–", "likely"]
    assert [sureness(row) for row in range(4)] == ["sure", "sure", "sure", "likely"]


def test_that_a_workbook_is_not_asked_for_a_separator(wizard: Wizard, settled: Settled, tmp_path: Path) -> None:
    wizard.journey.forward()
    wizard.journey.take_files((write_es003(tmp_path / "es003.xlsx", some_entries(5)),))
    settled(wizard)
    wizard.rail.button(Step.COLUMNS).click()
    assert not wizard.columns.separator.isVisible()
    assert not wizard.columns.encoding.isVisible()


def test_that_a_table_without_entry_numbers_is_said_in_one_card(
    wizard: Wizard, settled: Settled, tmp_path: Path
) -> None:
    wizard.journey.forward()
    wizard.journey.take_files((write_csv(tmp_path / "ports.csv", ("Port", "Name"), [["2704", "Los Angeles"]] * 5),))
    settled(wizard)
    wizard.rail.button(Step.COLUMNS).click()
    (card,) = [card for card in wizard.columns.findChildren(Card) if card.isVisible()]
    assert "Which column" in card.heading.text()
    assert "ports.csv" in wizard.reason.text()
