"""How late the window is while a large report goes through the wizard, and how fast its tables answer.

The reference of lateness is what an eye notices: 150 ms; that of a table 100 ms.
"""

from __future__ import annotations

import os
import resource
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tests.invented import Invented, some_entries, write_es003

EVERY_MS = 20


def report(folder: Path, entries: int) -> Path:
    """ES-003 with about six rows an entry."""
    rich = [one if place % 2 else _with_more_lines(one) for place, one in enumerate(some_entries(entries))]
    return write_es003(folder / "large ES-003.xlsx", rich)


def _with_more_lines(one: Invented) -> Invented:
    return replace(one, lines=one.lines * 5)


def walk(path: Path, folder: Path) -> list[str]:
    """Takes the report through the wizard offscreen; gives lines of a table: step, seconds, worst lateness in ms."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QElapsedTimer, QTimer

    from cape_desktop.app import make_application
    from cape_desktop.ui.road import Step
    from cape_desktop.ui.wizard import Wizard
    from tests.ui.desks import empty_desk

    application = make_application([])
    desk = empty_desk(folder / "data")
    wizard = Wizard(desk)
    wizard.show()
    clock, late = QElapsedTimer(), [0]
    timer = QTimer()
    timer.setInterval(EVERY_MS)
    timer.timeout.connect(lambda: late.append(clock.restart() - EVERY_MS))
    lines = []

    def measured(name: str, start: Callable[[], None], arrived: Callable[[], bool]) -> None:
        late.clear()
        clock.start()
        timer.start()
        begun = time.perf_counter()
        start()
        while not arrived() or wizard.journey.job.is_running:
            application.processEvents()
            time.sleep(0.001)
        for _ in range(20):
            application.processEvents()
            time.sleep(0.01)
        seconds = time.perf_counter() - begun
        timer.stop()
        lines.append(f"| {name} | {seconds:.1f} | {max(late)} |")

    journey = wizard.journey
    journey.go(Step.ENTRIES)
    measured("take in and recognise", lambda: journey.take_files((path,)), lambda: journey.run.recognised is not None)
    measured("read and check", lambda: journey.go(Step.CHECK), lambda: journey.step is Step.CHECK)
    measured("choose", lambda: journey.go(Step.CHOOSE), lambda: journey.step is Step.CHOOSE)
    measured("to the save page", lambda: journey.go(Step.SAVE), lambda: journey.step is Step.SAVE)
    out = folder / "out"
    out.mkdir()
    measured("save", lambda: journey.save(out, over=False), lambda: bool(journey.saved))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    lines.append(f"| peak memory in MB | {peak} | |")
    wizard.close()
    desk.history.close()
    return lines
