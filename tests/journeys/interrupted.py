"""`python -m tests.journeys.interrupted FOLDER STEP`: a person in the middle of a step, until somebody kills them."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from cape_desktop.domain.readiness import Answer, ItemState
from cape_desktop.ui.wizard.road import Step
from cape_desktop.ui.wizard.window import Wizard
from cape_desktop.workflow import keeping, steps
from cape_desktop.workflow.edits import Edit, EditKind
from tests.journeys.desks import broker_list, make_desk, report

HERE = "in the middle"


def say_here() -> None:
    """Tells whoever started this process that the middle of the step is reached."""
    sys.stdout.write(f"{HERE}\n")
    sys.stdout.flush()


def say_and_hang(*_: Any, **__: Any) -> Any:
    """Says that the middle of the step is reached and never ends."""
    say_here()
    threading.Event().wait()


class Person:
    """Drives a wizard up to a step."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.wizard = Wizard(make_desk(folder))
        self.wizard.show()

    def wait(self) -> None:
        """Lets the work end."""
        while self.wizard.journey.job.is_running:
            QApplication.processEvents()
            time.sleep(0.01)

    def do(self, act: Callable[[], object]) -> None:
        """Does something and waits for its end."""
        act()
        self.wait()

    def reach(self, step: Step) -> None:
        """Goes forward to a step as a person would."""
        journey = self.wizard.journey
        first = self.wizard._desk.rules.checklist[0].id
        journey.set_readiness(journey.run.importer, {first: Answer(ItemState.DONE)})
        if step is Step.GET_READY:
            return
        journey.forward()
        self.do(lambda: journey.take_files((report(self.folder), broker_list(self.folder))))
        if step is Step.ENTRIES:
            steps.build = say_and_hang
            journey.forward()
            return
        if step is Step.COLUMNS:
            journey.go(Step.COLUMNS)
            return
        self.do(journey.forward)
        self.do(lambda: journey.edit(Edit(EditKind.ACCEPT_ALL, ("zero_restored",))))
        if step is Step.CHECK:
            steps.examine = say_and_hang
            journey.edit(Edit(EditKind.SET_NUMBER, ("1.23E+10",), "ABC76543214"))
            return
        self.do(journey.forward)
        journey.edit(Edit(EditKind.UNTICK, (journey.run.chosen()[0],)))
        if step is Step.SAVE:
            self.do(journey.forward)
            vars(keeping)["write_all_safely"] = say_and_hang
            journey.save(self.wizard.save.folder())


def main(folder: str, step: str) -> None:
    """Reaches the middle of the step and stays there."""
    application = QApplication([])
    Person(Path(folder)).reach(Step(step))
    if step in (Step.GET_READY, Step.COLUMNS, Step.CHOOSE):
        say_here()
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
