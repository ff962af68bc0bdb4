"""The preferences: what is set is kept at once, what goes is asked about, what changed is told."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from cape_desktop.domain.importer import Importer
from cape_desktop.history.backup import back_up
from cape_desktop.history.records import RememberedMapping
from cape_desktop.settings import Appearance, read_settings
from cape_desktop.ui.desk import Choosers, Desk
from cape_desktop.ui.preferences.change import Change
from cape_desktop.ui.preferences.columns import matched_text
from cape_desktop.ui.preferences.data import RestoreDialog
from cape_desktop.ui.preferences.dialog import PreferencesDialog
from cape_desktop.ui.preferences.importer import ImporterDialog
from cape_desktop.ui.preferences.importers import DeleteImporterDialog
from cape_desktop.ui.preferences.rules import PackDialog, RulesAgeCard
from cape_desktop.ui.theme.appearance import apply_appearance, apply_text_size
from cape_desktop.ui.theme.look import Words
from cape_desktop.workflow.rule_packs import differences
from cape_desktop.workflow.rules_in_use import rules_in_use
from tests.rules import PACK, RESOURCES
from tests.shots.tool_scenes import newer_pack


@pytest.fixture
def dialog(used_desk: Desk, qtbot: QtBot) -> PreferencesDialog:
    return show(used_desk, qtbot)


def show(desk: Desk, qtbot: QtBot) -> PreferencesDialog:
    made = PreferencesDialog(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def told(dialog: PreferencesDialog) -> list[Change]:
    changes: list[Change] = []
    dialog.changed.connect(changes.append)
    return changes


def news(part: object) -> str:
    card = getattr(part, "news", None)
    return "" if card is None else f"{card.heading.text()} {card.words.text()}"


def answers(kind: type[QDialog], monkeypatch: pytest.MonkeyPatch, act: Callable[[QDialog], object]) -> None:
    """Lets the next dialogs of a kind be answered by `act` instead of waiting for a person."""

    def run(asked: QDialog) -> int:
        act(asked)
        return asked.result()

    monkeypatch.setattr(kind, "exec", run)


def make_pack(folder: Path, pack_id: str = "2027-01-15") -> Path:
    """A rule pack as a file: the built-in one with another id and date."""
    source = shutil.copytree(RESOURCES / "rules" / PACK.id, folder / "pack")
    head = source / "pack.toml"
    text = head.read_text(encoding="utf-8").replace(f'"{PACK.id}"', f'"{pack_id}"')
    head.write_text(text.replace(PACK.as_of.isoformat(), pack_id), encoding="utf-8")
    path = folder / "rules.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for file in source.iterdir():
            archive.write(file, file.name)
    return path


def chooses_file(path: Path) -> Choosers:
    return Choosers(open_files=lambda *_: (str(path),), save_file=lambda *_: str(path))


def test_that_every_part_can_be_reached_by_keyboard(dialog: PreferencesDialog) -> None:
    dialog.list.setFocus()
    for place, part in enumerate(dialog.parts):
        assert dialog.list.currentRow() == place
        assert dialog.stack.currentWidget() is part
        assert part.isVisible()
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)


def test_that_an_importer_is_edited_and_added(
    dialog: PreferencesDialog, used_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    changes = told(dialog)

    def rename(asked: QDialog) -> None:
        asked.name.setText("Zephyr Goods")  # type: ignore[attr-defined]  # the importer's dialog
        asked.accept()

    answers(ImporterDialog, monkeypatch, rename)
    dialog.importers.table.selectRow(0)
    dialog.importers.edit.click()
    dialog.importers.add.click()
    assert [one.name for one in used_desk.history.importers()].count("Zephyr Goods") == 2
    assert len(dialog.importers.model.all_rows()) == 3
    assert changes == [Change.IMPORTERS, Change.IMPORTERS]


def test_that_deleting_says_what_goes_and_needs_a_tick(used_desk: Desk, qtbot: QtBot) -> None:
    harbor = used_desk.history.importers()[-1]
    asked = DeleteImporterDialog(used_desk, harbor)
    qtbot.addWidget(asked)
    words = " ".join(label.text() for label in asked.findChildren(Words))
    assert "3 declarations with entries" in words
    assert "1 draft" in words
    assert "Backups made before" in words
    assert not asked.delete.isEnabled()
    asked.agreed.click()
    assert asked.delete.isEnabled()


def test_that_an_importer_goes_only_when_the_person_says_so(
    dialog: PreferencesDialog, used_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    changes = told(dialog)
    harbor = used_desk.history.importers()[-1]
    used_desk.settings = type(used_desk.settings)(importer_id=harbor.id)
    dialog.importers.table.select(harbor.id)
    answers(DeleteImporterDialog, monkeypatch, lambda asked: asked.reject())
    dialog.importers.delete.click()
    assert harbor in used_desk.history.importers()
    assert changes == []
    answers(DeleteImporterDialog, monkeypatch, lambda asked: asked.accept())
    dialog.importers.delete.click()
    assert harbor not in used_desk.history.importers()
    assert used_desk.history.declarations(harbor.id) == ()
    assert used_desk.settings.importer_id == 0
    assert changes == [Change.IMPORTERS]
    assert "Harbor Lane Imports LLC was deleted" in news(dialog.importers)


def test_that_an_importer_without_history_needs_no_tick(new_desk: Desk, qtbot: QtBot) -> None:
    asked = DeleteImporterDialog(new_desk, new_desk.history.save_importer(Importer("Tom & Son")))
    qtbot.addWidget(asked)
    assert asked.delete.isEnabled()
    assert asked.delete.text() == "&Delete Tom && Son"


def test_that_appearance_and_text_size_take_effect_and_are_kept_at_once(
    dialog: PreferencesDialog, used_desk: Desk, application: QApplication
) -> None:
    changes, points = told(dialog), application.font().pointSizeF()
    try:
        dialog.looks.appearance.setCurrentIndex(2)
        dialog.looks.text_size.setCurrentIndex(5)
        assert application.font().pointSizeF() == pytest.approx(2 * points)
        kept = read_settings(used_desk.folders.settings).settings
        assert (kept.appearance, kept.text_percent) == (Appearance.DARK, 200)
        assert changes == [Change.APPEARANCE, Change.APPEARANCE]
    finally:
        apply_appearance(application, "light")
        apply_text_size(application, 100)


def test_that_a_language_is_kept_for_the_next_start(dialog: PreferencesDialog, used_desk: Desk) -> None:
    changes = told(dialog)
    dialog.looks.language.setCurrentIndex(dialog.looks.language.findText("English"))
    assert read_settings(used_desk.folders.settings).settings.language == "en"
    assert changes == [Change.LANGUAGE]


def test_that_the_folder_for_files_is_chosen_and_forgotten(
    dialog: PreferencesDialog, used_desk: Desk, tmp_path: Path
) -> None:
    changes, shown = told(dialog), list[str]()
    used_desk.choosers = Choosers(folder=lambda *_: str(tmp_path), show_folder=shown.append)
    assert not dialog.folders.show_it.isEnabled()
    dialog.folders.choose.click()
    assert dialog.folders.place.text() == read_settings(used_desk.folders.settings).settings.output_folder
    dialog.folders.show_it.click()
    assert shown == [str(tmp_path)]
    dialog.folders.forget.click()
    assert used_desk.settings.output_folder == ""
    assert changes == [Change.FOLDERS, Change.FOLDERS]


def test_that_columns_are_listed_forgotten_and_brought_back(used_desk: Desk, qtbot: QtBot) -> None:
    one = RememberedMapping("a", '{"entry_number":[0],"hts":[1,2]}', ("Entry No.", "HTS-1", "HTS-2"))
    used_desk.history.remember_mapping(one)
    used_desk.history.remember_mapping(RememberedMapping("b", "{}", ("Ref",)))
    assert matched_text(one) == "entry number: Entry No., HTS number: HTS-1 + HTS-2"
    dialog = show(used_desk, qtbot)
    changes, part = told(dialog), dialog.columns
    part.table.select("a")
    part.forget.click()
    assert used_desk.history.mapping("a") is None
    part.undo.click()
    restored = used_desk.history.mapping("a")
    assert restored is not None
    assert restored.headers == one.headers
    part.forget_all.click()
    assert used_desk.history.mappings() == ()
    assert "2 lists forgotten" in news(part)
    assert changes == [Change.MAPPINGS] * 3


def test_that_a_mapping_of_another_version_is_shown_as_such() -> None:
    assert "another version" in matched_text(RememberedMapping("a", '{"tomorrow":[0]}', ("x",)))


def test_that_the_sources_are_dated_as_all_else_and_have_no_key(dialog: PreferencesDialog, used_desk: Desk) -> None:
    part = dialog.rules
    assert [column.title for column in part.model.columns] == ["Source", "Dated", "Address"]
    days = [part.model.index(place, 1).data() for place in range(part.model.rowCount())]
    assert "Apr 13, 2026" in days
    assert not [day for day in days if "-" in day]
    assert part.about.text().startswith("As known on Nov 23, 2026")
    assert part.about.toolTip() == f"Pack {used_desk.rules.id}"


def test_that_the_line_round_a_part_leaves_its_title_alone(dialog: PreferencesDialog) -> None:
    for part in dialog.parts:
        dialog.show_part(part)
        QApplication.processEvents()
        heading = next(label for label in part.findChildren(Words) if label.text() == part.accessibleName())
        assert heading.mapTo(part, heading.rect().topLeft()).y() >= 4


def test_that_a_newer_pack_is_compared_used_and_given_back(
    dialog: PreferencesDialog, used_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    changes = told(dialog)
    used_desk.choosers = chooses_file(make_pack(tmp_path))
    seen: list[str] = []

    def use(asked: QDialog) -> None:
        seen.extend(label.text() for label in asked.findChildren(Words))
        asked.accept()

    answers(PackDialog, monkeypatch, use)
    dialog.rules.load.click()
    assert "New: pack 2027-01-15, as known on Jan 15, 2027" in seen
    assert "Nothing: both say the same" in seen
    assert used_desk.rules.id == "2027-01-15"
    assert rules_in_use(used_desk.folders).id == "2027-01-15"
    assert "Rules 2027-01-15 are in use now" in news(dialog.rules)
    dialog.rules.back.click()
    assert used_desk.rules.id == PACK.id
    assert rules_in_use(used_desk.folders).id == PACK.id
    assert not dialog.rules.back.isEnabled()
    assert changes == [Change.RULES, Change.RULES]


def test_that_a_declined_pack_changes_nothing(
    dialog: PreferencesDialog, used_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    changes = told(dialog)
    used_desk.choosers = chooses_file(make_pack(tmp_path))
    answers(PackDialog, monkeypatch, lambda asked: asked.reject())
    dialog.rules.load.click()
    assert (used_desk.rules.id, used_desk.settings.rule_pack, changes) == (PACK.id, "", [])
    assert not (used_desk.folders.data / "rules").exists()


def test_that_a_broken_pack_is_refused_with_the_place(
    dialog: PreferencesDialog, used_desk: Desk, tmp_path: Path
) -> None:
    path = make_pack(tmp_path, "soon")
    used_desk.choosers = chooses_file(path)
    dialog.rules.load.click()
    assert "pack.toml" in news(dialog.rules)
    assert used_desk.rules.id == PACK.id


def test_that_a_chosen_pack_that_is_gone_is_said(used_desk: Desk, qtbot: QtBot) -> None:
    used_desk.settings = type(used_desk.settings)(rule_pack=str(used_desk.folders.data / "rules" / "2027-01-15"))
    assert "cannot be used any more" in show(used_desk, qtbot).rules.origin.text()


def test_that_what_differs_between_packs_is_counted() -> None:
    found = {one.part: (one.added, one.removed, one.changed) for one in differences(PACK, newer_pack())}
    assert found == {"rates": (0, 0, 1), "messages": (0, 1, 0)}
    assert differences(PACK, PACK) == ()


def test_that_an_older_pack_is_called_older(qtbot: QtBot) -> None:
    asked = PackDialog(newer_pack(), PACK)
    qtbot.addWidget(asked)
    assert any("older than the rules in use" in label.text() for label in asked.findChildren(Words))


def test_that_old_rules_are_warned_of_and_fresh_ones_are_not(used_desk: Desk, qtbot: QtBot) -> None:
    limit = PACK.limits.pack_old_after_days
    card = RulesAgeCard(used_desk)
    qtbot.addWidget(card)
    for days, old in ((0, False), (limit, False), (limit + 1, True)):
        used_desk.today = partial(PACK.as_of.__add__, timedelta(days))
        card.refresh()
        assert card.isHidden() is not old
    assert f"{limit + 1} days ago" in card.words.text()
    with qtbot.waitSignal(card.rules_asked):
        card.look.click()
    assert "Old: compare" in show(used_desk, qtbot).rules.age.accessibleName()


def test_that_a_backup_is_written_and_restored(
    dialog: PreferencesDialog, used_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    changes, path = told(dialog), tmp_path / "backup"
    used_desk.choosers = chooses_file(path)
    with qtbot.waitSignal(dialog.data.job.finished):
        dialog.data.back_up.click()
    target = tmp_path / "backup.zip"
    assert target.is_file()
    assert "Saved: backup.zip" in news(dialog.data)
    before = used_desk.history.importers()
    used_desk.history.delete_importer(before[0].id)
    used_desk.choosers = chooses_file(target)
    answers(RestoreDialog, monkeypatch, lambda asked: asked.accept())
    with qtbot.waitSignal(dialog.data.job.finished):
        dialog.data.restore.click()
    assert used_desk.history.importers() == before
    assert len(dialog.importers.model.all_rows()) == len(before)
    assert "backup.zip was restored" in news(dialog.data)
    assert Change.DATA in changes


def test_that_a_file_that_is_no_backup_changes_nothing(
    dialog: PreferencesDialog, used_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = tmp_path / "letter.zip"
    path.write_bytes(b"no backup")
    used_desk.choosers = chooses_file(path)
    answers(RestoreDialog, monkeypatch, lambda asked: asked.accept())
    before = used_desk.history.importers()
    with qtbot.waitSignal(dialog.data.job.failed):
        dialog.data.restore.click()
    assert "not a complete backup" in news(dialog.data)
    assert used_desk.history.importers() == before
    assert dialog.data.restore.isEnabled()


def test_that_restoring_needs_a_tick_and_declining_does_nothing(
    dialog: PreferencesDialog, used_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked = RestoreDialog(tmp_path / "backup.zip")
    qtbot.addWidget(asked)
    assert not asked.go.isEnabled()
    asked.agreed.click()
    assert asked.go.isEnabled()
    target = tmp_path / "backup.zip"
    back_up(used_desk.history, target)
    used_desk.choosers = chooses_file(target)
    answers(RestoreDialog, monkeypatch, lambda dialog: dialog.reject())
    dialog.data.restore.click()
    assert not dialog.data.job.is_running


def test_that_closing_waits_for_a_backup(dialog: PreferencesDialog, used_desk: Desk, tmp_path: Path) -> None:
    used_desk.choosers = chooses_file(tmp_path / "late.zip")
    dialog.data.back_up.click()
    dialog.close()
    assert not dialog.data.job.is_running
    assert (tmp_path / "late.zip").is_file()
