"""The readiness checklist: what CBP cannot pay without, the rest behind one line, answers kept at once."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from cape_desktop.domain.importer import Importer
from cape_desktop.domain.readiness import Answer, ItemState
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.readiness.view import ReadinessView
from cape_desktop.ui.theme.look import Words
from cape_desktop.ui.translation import date_text
from tests.invented import TODAY
from tests.rules import PACK

NEEDED = tuple(item for item in PACK.checklist if item.blocks_ready)


@pytest.fixture
def importer(new_desk: Desk) -> Importer:
    return new_desk.history.save_importer(Importer("Harbor Lane"))


def test_that_an_answer_is_kept_at_once_with_its_day(new_desk: Desk, importer: Importer, qtbot: QtBot) -> None:
    view = ReadinessView(new_desk)
    qtbot.addWidget(view)
    view.show_importer(importer.id)
    item = NEEDED[0]
    row = view.rows[item.id]
    with qtbot.waitSignal(view.answered):
        row.state.setCurrentIndex(1)
    assert new_desk.history.readiness(importer.id) == {item.id: Answer(ItemState.DONE, TODAY, "")}
    assert view.line.words.text() == f"1 of {len(NEEDED)} ready"
    row.unfold.click()
    row.note.setText("  by phone ")
    row.note.editingFinished.emit()
    assert new_desk.history.readiness(importer.id)[item.id].note == "by phone"


def test_that_an_answer_moves_no_other_row_away_from_the_mouse(new_desk: Desk, qtbot: QtBot) -> None:
    view = ReadinessView(new_desk)
    qtbot.addWidget(view)
    view.resize(800, 900)
    view.show()
    row = view.rows[NEEDED[0].id]
    before = row.height()
    row.state.setCurrentIndex(2)
    qtbot.wait(20)
    assert f"said on {date_text(TODAY)}" in " ".join(label.text() for label in row.findChildren(Words))
    assert row.height() == before
    row.state.setCurrentIndex(1)
    assert f"since {date_text(TODAY)}" in " ".join(label.text() for label in row.findChildren(Words))


def test_that_there_is_no_since_before_there_is_an_answer(new_desk: Desk, qtbot: QtBot) -> None:
    view = ReadinessView(new_desk)
    qtbot.addWidget(view)
    view.show()
    row = view.rows[NEEDED[0].id]
    row.unfold.click()
    assert not row.day.isVisible()
    row.state.setCurrentIndex(1)
    assert row.day.isVisible()


def test_that_an_item_unfolds_to_how_and_where(new_desk: Desk, importer: Importer, qtbot: QtBot) -> None:
    view = ReadinessView(new_desk)
    qtbot.addWidget(view)
    item = PACK.checklist[0]
    view.rows[item.id].unfold.click()
    told = " ".join(label.text() for label in view.rows[item.id].findChildren(Words))
    assert all(part in told for part in (item.why, item.where, item.how[0], item.goes_wrong))


def test_that_answers_of_a_new_importer_are_told_but_not_stored(new_desk: Desk, qtbot: QtBot) -> None:
    view = ReadinessView(new_desk)
    qtbot.addWidget(view)
    item = PACK.checklist[-1]
    view.show_importer(0, {item.id: Answer(ItemState.NOT_YET, TODAY, "x")})
    with qtbot.waitSignal(view.answered) as answered:
        view.rows[item.id].state.setCurrentIndex(3)
    assert answered.args[0][item.id] == Answer(ItemState.NOT_APPLICABLE, TODAY, "x")


def test_that_only_what_cbp_cannot_pay_without_keeps_the_word_ready_back(new_desk: Desk, qtbot: QtBot) -> None:
    view = ReadinessView(new_desk)
    qtbot.addWidget(view)
    done = {item.id: Answer(ItemState.DONE, TODAY) for item in NEEDED}
    view.show_importer(0, {**done, NEEDED[0].id: Answer(ItemState.NOT_YET, TODAY)})
    assert view.line.words.text() == f"{len(NEEDED) - 1} of {len(NEEDED)} ready"
    view.show_importer(0, done)
    assert view.line.words.text() == "Ready to upload"


def test_that_the_other_items_are_counted_and_stay_folded_until_asked_for(new_desk: Desk, qtbot: QtBot) -> None:
    view = ReadinessView(new_desk)
    qtbot.addWidget(view)
    view.show()
    first, *others = (item for item in PACK.checklist if not item.blocks_ready)
    view.show_importer(0, {first.id: Answer(ItemState.NOT_APPLICABLE, TODAY)})
    told = f"{len(others)} of {len(others) + 1} open"
    assert view.others.unfold.text().endswith(told)
    assert all(view.rows[item.id].isVisible() == item.blocks_ready for item in PACK.checklist)
    view.others.unfold.click()
    assert all(row.isVisible() for row in view.rows.values())
