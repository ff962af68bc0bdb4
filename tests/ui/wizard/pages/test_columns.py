from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from cape_desktop.domain.fields import Field
from cape_desktop.ui.widgets.cards import Card
from cape_desktop.ui.widgets.fields import Choice
from cape_desktop.ui.wizard.road import Step
from cape_desktop.ui.wizard.window import Wizard
from tests.invented import entry_number, write_csv
from tests.journeys.desks import report

Settled = Callable[[Wizard], None]
NUMBERS = [entry_number(f"ABC{n:07}") for n in range(100, 112)]


def two_candidates(folder: Path) -> Path:
    """A list with two columns of sound numbers under names that say little."""
    others = [entry_number(f"XJT{n:07}") for n in range(500, 512)]
    rows = [[one, other, "01"] for one, other in zip(NUMBERS, others, strict=True)]
    return write_csv(folder / "two.csv", ("First", "Second", "Type"), rows)


def choose(wizard: Wizard, row: int, field: Field | None) -> None:
    """What a person does: opens the list beside a column and picks a meaning."""
    choice = wizard.columns.matches.cellWidget(row, 2)
    assert isinstance(choice, Choice)
    choice.choose(field)
    choice.activated.emit(choice.currentIndex())


@pytest.fixture
def doubtful(wizard: Wizard, settled: Settled, tmp_path: Path) -> Wizard:
    """A wizard that asks what the columns mean."""
    wizard.journey.forward()
    wizard.journey.take_files((two_candidates(tmp_path),))
    settled(wizard)
    wizard.journey.forward()
    settled(wizard)
    return wizard


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


def test_that_another_header_row_is_read_at_once(doubtful: Wizard, settled: Settled) -> None:
    doubtful.columns.header.setValue(2)
    doubtful.columns.header.editingFinished.emit()
    settled(doubtful)
    (known,) = doubtful.journey.run.recognised or ()
    assert known.header_row == 2
    item = doubtful.columns.matches.item(0, 0)
    assert item is not None
    assert item.text() == NUMBERS[0]
