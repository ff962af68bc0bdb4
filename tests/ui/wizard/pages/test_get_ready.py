from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from cape_desktop.domain.importer import Importer
from cape_desktop.domain.readiness import ItemState
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.preferences.importer import ImporterDialog
from cape_desktop.ui.wizard.road import Step
from cape_desktop.ui.wizard.window import Wizard


def test_that_nothing_on_the_checklist_stops_preparing(wizard: Wizard) -> None:
    assert wizard.next_button.isEnabled()
    wizard.next_button.click()
    assert wizard.journey.step is Step.ENTRIES


def test_that_an_answer_is_kept_for_the_importer_and_counted_in_the_rail(wizard: Wizard) -> None:
    row = next(row for row in wizard.get_ready.readiness.rows.values() if row.item.blocks_ready)
    row.state.choose(ItemState.DONE)
    row.state.currentIndexChanged.emit(row.state.currentIndex())
    importer = wizard.journey.run.importer
    assert wizard._desk.history.readiness(importer.id)[row.item.id].state is ItemState.DONE
    assert wizard.journey.run.readiness[row.item.id].state is ItemState.DONE
    assert "1 of" in wizard.rail.button(Step.GET_READY).accessibleDescription()


def test_that_the_only_importer_is_chosen_though_nothing_was_prepared_for_it_yet(new_desk: Desk, qtbot: QtBot) -> None:
    only = new_desk.history.save_importer(Importer("Harbor Lane"))
    assert not new_desk.settings.importer_id
    wizard = Wizard(new_desk)
    qtbot.addWidget(wizard)
    wizard.show()
    assert wizard.journey.run.importer == only
    assert wizard.get_ready.picker.currentText() == "Harbor Lane"
    wizard.close()


def test_that_a_new_importer_is_stored_and_chosen(wizard: Wizard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ImporterDialog, "exec", lambda _self: 1)
    monkeypatch.setattr(ImporterDialog, "importer", lambda _self: Importer("Second Harbor Inc"))
    wizard.get_ready.new_button.click()
    assert wizard.journey.run.importer.name == "Second Harbor Inc"
    assert wizard.journey.run.importer.id
    assert wizard.get_ready.picker.currentText() == "Second Harbor Inc"


def test_that_another_importer_can_be_picked(wizard: Wizard) -> None:
    second = wizard._desk.history.save_importer(Importer("Second Harbor Inc"))
    wizard.get_ready.paint(wizard.journey.run)
    wizard.get_ready.picker.choose(second)
    wizard.get_ready.picker.activated.emit(wizard.get_ready.picker.currentIndex())
    assert wizard.journey.run.importer == second
    assert [draft.importer_id for draft in wizard._desk.history.drafts()] == [second.id]
    wizard.close()
    assert wizard._desk.history.drafts() == ()  # an importer alone is nothing to go on with
