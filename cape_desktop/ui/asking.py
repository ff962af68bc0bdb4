"""Questions to the history that may take a moment: asked beside the window, and only the newest answer counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from cape_desktop.problems import Problem
from cape_desktop.ui.jobs import Job


class Question(QObject):
    """Asks one thing at a time. `answered(result)` for the newest question alone, `refused(problem)` when it failed.

    `ended()` comes before either, and also where the program made a mistake, so that nobody waits for ever.

    A question that is asked while another is under way waits for it; one that waits is replaced by the next.
    """

    answered = Signal(object)
    refused = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: Callable[[], Any] | None = None
        self._job = Job(self)
        self._job.finished.connect(self._on_finished)
        self._job.failed.connect(self._on_failed)

    @property
    def is_open(self) -> bool:
        """Whether an answer is still to come."""
        return self._job.is_running

    def ask(self, work: Callable[[], Any]) -> None:
        """Asks; an earlier question that has no answer yet will get none."""
        if self._job.is_running:
            self._waiting = work
        else:
            self._job.start(lambda _tick: work())

    def wait(self) -> None:
        """Blocks until the answers to all questions are told."""
        while self._job.is_running:
            self._job.wait()

    def _on_finished(self, result: object) -> None:
        if not self._ask_next():
            self.ended.emit()
            self.answered.emit(result)

    def _on_failed(self, fault: Exception) -> None:
        if self._ask_next():
            return
        self.ended.emit()
        if not isinstance(fault, Problem):
            raise fault
        self.refused.emit(fault)

    def _ask_next(self) -> bool:
        work, self._waiting = self._waiting, None
        if work is None:
            return False
        self.ask(work)
        return True
