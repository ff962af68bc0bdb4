"""The pages of the wizard, each over the same invented lists, also small and in their rare states."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from cape_desktop.domain.entry import Repair
from cape_desktop.domain.readiness import Answer, ItemState
from cape_desktop.progress import Doing
from cape_desktop.ui.wizard.repair_groups import repair_groups
from cape_desktop.ui.wizard.repairs import RepairReview
from cape_desktop.ui.wizard.road import Step
from cape_desktop.ui.wizard.sample import SampleWizard
from cape_desktop.ui.wizard.window import Wizard
from cape_desktop.workflow.edits import Edit, EditKind
from tests.invented import TODAY, Invented, some_entries, write_es003
from tests.journeys.desks import broker_list, make_desk, report
from tests.shots.scenes import Scene
from tests.ui.wizard.pages.test_choose_save import undated
from tests.ui.wizard.pages.test_columns import two_candidates, without_filer_code

_SIZE = (1120, 760)
_SMALL = (1024, 640)
Then = Callable[[Wizard], object]
Files = Callable[[Path], tuple[Path, ...]]


def rest(wizard: Wizard) -> None:
    """Lets the work of a wizard end."""
    while wizard.journey.job.is_running:
        QApplication.processEvents()
        time.sleep(0.005)
    QApplication.processEvents()


def at(step: Step, then: Then | None = None, files: Files | None = None) -> Callable[[Path], QWidget]:
    """Builds a wizard that stands on a step."""

    def build(folder: Path) -> QWidget:
        wizard = Wizard(make_desk(folder))
        if step is Step.GET_READY:
            return wizard
        wizard.journey.forward()
        if files is not None or step is not Step.ENTRIES:
            wizard.journey.take_files((files or _lists)(folder))
            rest(wizard)
            wizard.journey.go(step)
            rest(wizard)
        if then is not None:
            then(wizard)
            rest(wizard)
        return wizard

    return build


def sample_at(step: Step, then: Then = rest) -> Callable[[Path], QWidget]:
    """Builds the wizard of the sample that stands on a step."""

    def build(folder: Path) -> QWidget:
        wizard = SampleWizard(make_desk(folder))
        for act in (rest, lambda one: one.journey.go(step), rest, then, rest):
            act(wizard)
        return wizard

    return build


def _lists(folder: Path) -> tuple[Path, ...]:
    return (report(folder, 160), broker_list(folder))


def _nothing(folder: Path) -> tuple[Path, ...]:
    late = [
        Invented(one.number, entry_date=date(2025, 6, 1), liquidated=TODAY - timedelta(95 + 4 * n), status="Liquidated")
        for n, one in enumerate(some_entries(40))
    ]
    return (write_es003(folder / "es003-late.csv", late),)


def _restore(wizard: Wizard) -> None:
    wizard.journey.edit(Edit(EditKind.ACCEPT_ALL, (Repair.ZERO_RESTORED.value,)))


def _answer(wizard: Wizard) -> None:
    checklist = sorted(wizard._desk.rules.checklist, key=lambda item: not item.blocks_ready)
    states = (ItemState.DONE, ItemState.DONE, ItemState.NOT_YET, ItemState.NOT_APPLICABLE)
    importer = wizard.journey.run.importer
    for item, state in zip(checklist, states, strict=False):
        wizard._desk.history.save_answer(importer.id, item.id, Answer(state, TODAY))
    wizard.get_ready.readiness.show_importer(importer.id)
    wizard.journey.set_importer(importer)


def _unfold_others(wizard: Wizard) -> None:
    wizard.get_ready.readiness.others.unfold.click()


def _problem(wizard: Wizard) -> None:
    broken = Path(wizard.save.folder()) / "entries.pdf"
    broken.write_bytes(b"%PDF-1.7 invented")
    wizard.journey.take_files((broken,))


def _busy(wizard: Wizard) -> None:
    wizard.page.news.addWidget(wizard.progress)
    wizard.progress.show_progress(Doing.READING, 84_210, 198_204, "es003-harbor-lane.xlsx")
    wizard.progress.show()


def _protest(wizard: Wizard) -> None:
    next(button for route, button in wizard.choose.routes.buttons.items() if route.value == "protest").click()


def _save(wizard: Wizard) -> None:
    wizard.save.agreed.setChecked(True)
    wizard.next_button.click()


def _upload(wizard: Wizard) -> None:
    _save(wizard)
    rest(wizard)
    wizard.journey.forward()


def _answers_of_ace(wizard: Wizard) -> None:
    _upload(wizard)
    wizard.what_next.tabs.setCurrentIndex(1)


def _review(folder: Path) -> QWidget:
    wizard = at(Step.CHECK)(folder)
    assert isinstance(wizard, Wizard)
    (group,) = repair_groups(wizard.journey.run)
    return RepairReview(wizard.journey.run, group)


WIZARD_SCENES: tuple[Scene, ...] = (
    Scene("wizard-1-ready", at(Step.GET_READY), _SIZE, _answer),
    Scene(
        "wizard-1-ready-all", at(Step.GET_READY), _SIZE, lambda wizard: wizard.get_ready.readiness.others.unfold.click()
    ),
    Scene("wizard-2-entries-empty", at(Step.ENTRIES), _SIZE),
    Scene("wizard-2-entries", at(Step.ENTRIES, files=_lists), _SIZE),
    Scene("wizard-2-entries-help", at(Step.ENTRIES), _SMALL),
    Scene("wizard-2-entries-problem", at(Step.ENTRIES, _problem, _lists), _SIZE),
    Scene("wizard-2-entries-busy", at(Step.ENTRIES, files=_lists), _SIZE, _busy),
    Scene("wizard-3-columns", at(Step.COLUMNS), _SIZE),
    Scene("wizard-3-columns-doubt", at(Step.COLUMNS, files=lambda folder: (two_candidates(folder),)), _SMALL),
    Scene("wizard-3-columns-text", at(Step.COLUMNS, files=lambda folder: (broker_list(folder),)), _SMALL),
    Scene("wizard-3-columns-filer", at(Step.COLUMNS, files=lambda folder: (without_filer_code(folder),)), _SMALL),
    Scene("wizard-4-check", at(Step.CHECK), _SIZE),
    Scene("wizard-4-check-settled", at(Step.CHECK, _restore), _SIZE),
    Scene("wizard-4-check-aside", at(Step.CHECK), _SMALL, lambda wizard: wizard.check.filters["aside"].click()),
    Scene("wizard-4-check-small", at(Step.CHECK), _SMALL),
    Scene("wizard-4-check-review", _review),
    Scene("wizard-5-choose", at(Step.CHOOSE, _restore), _SIZE),
    Scene("wizard-5-choose-undated", at(Step.CHOOSE, files=lambda folder: (undated(folder),)), _SMALL),
    Scene("wizard-5-choose-protest", at(Step.CHOOSE), _SMALL, _protest),
    Scene("wizard-6-save", at(Step.SAVE), _SIZE),
    Scene("wizard-6-save-nothing", at(Step.SAVE, files=_nothing), _SIZE),
    Scene("wizard-6-saved", at(Step.SAVE, _save), _SIZE),
    Scene("wizard-7-next", at(Step.SAVE, _upload), _SIZE),
    Scene("wizard-7-next-answers", at(Step.SAVE, _answers_of_ace), _SMALL),
    Scene("sample-1-ready", sample_at(Step.GET_READY), _SIZE),
    Scene("sample-4-check", sample_at(Step.CHECK), _SMALL),
    Scene("sample-6-save", sample_at(Step.SAVE), _SMALL),
    Scene("sample-7-next", sample_at(Step.SAVE, _upload), _SMALL),
)
