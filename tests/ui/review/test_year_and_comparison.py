"""The year for the accountant, and two lists of one importer side by side."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from cape_desktop.domain.importer import Importer
from cape_desktop.ui.desk import Choosers
from cape_desktop.ui.review.comparison import ComparisonDialog
from cape_desktop.ui.review.left_out import LeftOutDialog
from cape_desktop.ui.review.year import YearDialog
from cape_desktop.ui.theme.look import StrongButton
from cape_desktop.ui.widgets.reading import all_words
from tests.ui.answered import answered_desk
from tests.ui.desks import chooses, save_declaration


def told(dialog: YearDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_that_a_year_is_shown_and_saved_with_interest_apart(tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "year 2026"
    desk = answered_desk(tmp_path, Choosers(save_file=chooses(target)))
    dialog = YearDialog(desk, desk.history.importers()[0])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.question.wait()
    assert {"$7,844.30", "$313.75", "$630.18"} <= set(told(dialog))
    QApplication.processEvents()
    assert "Duty paid back. $7,844.30. Interest paid. $313.75" in all_words(dialog.area.widget())
    dialog.save_button.click()
    dialog.saving.wait()
    assert target.with_suffix(".xlsx").read_bytes().startswith(b"PK")
    assert dialog.show_folder.isVisible()
    dialog.close()
    desk.history.close()


def test_that_a_workbook_that_cannot_be_written_is_said(tmp_path: Path, qtbot: QtBot) -> None:
    desk = answered_desk(tmp_path, Choosers(save_file=chooses(tmp_path / "no folder" / "year.xlsx")))
    dialog = YearDialog(desk, Importer())
    qtbot.addWidget(dialog)
    dialog.question.wait()
    dialog.save()
    dialog.saving.wait()
    assert "Choose another folder" in dialog.note.accessibleName()
    desk.history.close()


def test_that_a_comparison_tells_new_gone_and_changed_entries(tmp_path: Path, qtbot: QtBot) -> None:
    desk = answered_desk(tmp_path)
    save_declaration(desk, desk.history.importers()[0], "longer.csv", 14)
    row = next(row for row in desk.history.declarations() if row.name != "longer.csv")
    dialog = ComparisonDialog(desk, row)
    qtbot.addWidget(dialog)
    dialog.question.wait()
    assert (dialog.new.rowCount(), dialog.gone.rowCount(), dialog.changed.rowCount()) == (2, 0, 2)
    assert dialog.changed.index(0, 1).data() == "Protest window → File now"
    assert dialog.told.text() == "13 entries are the same in both"
    desk.history.close()


def test_that_a_declaration_without_another_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    desk = answered_desk(tmp_path)
    dialog = ComparisonDialog(desk, desk.history.declarations()[0])
    qtbot.addWidget(dialog)
    assert not dialog.question.is_open
    assert "no other declaration" in dialog.told.text()
    desk.history.close()


def test_that_the_main_button_stands_in_the_order_of_the_system_beside_close(tmp_path: Path, qtbot: QtBot) -> None:
    desk = answered_desk(tmp_path)
    (importer,) = desk.history.importers()
    for dialog in (YearDialog(desk, importer), LeftOutDialog(desk, importer)):
        qtbot.addWidget(dialog)
        dialog.question.wait()
        (box,) = dialog.findChildren(QDialogButtonBox)
        main = dialog.findChild(StrongButton)
        assert main is not None
        assert box.buttonRole(main) is QDialogButtonBox.ButtonRole.AcceptRole
        dialog.close()
    desk.history.close()
