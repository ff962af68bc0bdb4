"""How late the window is while a large report goes through the wizard, and how fast its tables answer.

A timer of 20 ms tells the lateness, which other work on the computer adds to; beside it stands the processor time of
the window's own thread for its longest turn, which it does not. Bounds: 150 ms late, 100 ms for an answer of a table.
"""

from __future__ import annotations

import os
import resource
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from tests.invented import Invented, some_entries, write_es003

EVERY_MS = 20


def report(folder: Path, entries: int) -> Path:
    """ES-003 with about six rows an entry."""
    rich = [one if place % 2 else _with_more_lines(one) for place, one in enumerate(some_entries(entries))]
    return write_es003(folder / "large ES-003.xlsx", rich)


def _with_more_lines(one: Invented) -> Invented:
    return replace(one, lines=one.lines * 5)


class Walk:
    """A wizard offscreen over a history of its own; `lines` are the rows of the table."""

    def __init__(self, folder: Path) -> None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from PySide6.QtCore import QElapsedTimer, QTimer

        from cape_desktop.app import make_application
        from cape_desktop.ui.wizard.window import Wizard
        from tests.ui.desks import empty_desk

        self.application = make_application([])
        self.desk = empty_desk(folder / "data")
        self.wizard = Wizard(self.desk)
        self.wizard.show()
        self.lines: list[str] = []
        self._clock, self._late = QElapsedTimer(), [0]
        self._timer = QTimer()
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(lambda: self._late.append(self._clock.restart() - EVERY_MS))

    def measure(self, name: str, act: Callable[[], object], arrived: Callable[[], bool] = lambda: True) -> None:
        """Acts, waits for the end of the work, and writes down seconds, lateness and the longest turn."""
        self._late[:] = [0]
        self._clock.start()
        self._timer.start()
        begun, longest = time.perf_counter(), self._turn(act)
        rest = 20
        while rest or not arrived() or self.wizard.journey.job.is_running:
            longest = max(longest, self._turn(self.application.processEvents))
            time.sleep(0.001)
            rest = rest - 1 if rest and not self.wizard.journey.job.is_running else rest
        self._timer.stop()
        seconds = time.perf_counter() - begun
        self.lines.append(f"| {name} | {seconds:.1f} | {max(self._late)} | {longest * 1000:.0f} |")

    def _turn(self, act: Callable[[], object]) -> float:
        begun = time.thread_time()
        act()
        return time.thread_time() - begun

    def close(self) -> None:
        """Ends the wizard and closes its history."""
        self.wizard.close()
        self.desk.history.close()


def walk(path: Path, folder: Path) -> list[str]:
    """Takes the report through the wizard; rows of a table: what, seconds, ms late, longest turn in ms."""
    from cape_desktop.ui.wizard.road import Step

    here = Walk(folder)
    journey = here.wizard.journey
    journey.go(Step.ENTRIES)
    here.measure(
        "take in and recognise", lambda: journey.take_files((path,)), lambda: journey.run.recognised is not None
    )
    here.measure("read and check", lambda: journey.go(Step.CHECK), lambda: journey.step is Step.CHECK)
    for name, act in _on_the_check_page(here.wizard):
        here.measure(name, act)
    here.measure("choose", lambda: journey.go(Step.CHOOSE), lambda: journey.step is Step.CHOOSE)
    for name, act in _on_the_choose_page(here.wizard):
        here.measure(name, act)
    here.measure("to the save page", lambda: journey.go(Step.SAVE), lambda: journey.step is Step.SAVE)
    out = folder / "out"
    out.mkdir()
    here.measure("save", lambda: journey.save(out, over=False), lambda: bool(journey.saved))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    here.lines.append(f"| peak memory in MB | {peak} | | |")
    here.close()
    return here.lines


def _on_the_check_page(wizard: Any) -> Iterator[tuple[str, Callable[[], object]]]:
    from PySide6.QtCore import Qt

    check = wizard.check
    bar = check.view.verticalScrollBar()
    yield "all entries", check.filters["all"].click
    yield "filter", check.filters["fine"].click
    check.filters["all"].click()
    for place, column in enumerate(check.model.columns):
        yield f"sort by {column.title}", partial(check.view.sortByColumn, place, Qt.SortOrder.DescendingOrder)
    yield "scroll to the end", lambda: bar.setValue(bar.maximum())
    yield "search, one letter", lambda: check.search.setText("1")
    yield "search, three letters", lambda: check.search.setText("123")
    check.search.setText("")
    yield "select all", check.view.selectAll
    check.view.clearSelection()
    row = check.model.row_at(5)
    yield "one edit", lambda: check.tables.model.edited.emit(row, "")


def _on_the_choose_page(wizard: Any) -> Iterator[tuple[str, Callable[[], object]]]:
    choose = wizard.choose
    yield "tick none", choose.none_button.click
    yield "tick all", choose.all_button.click
    yield "untick one", lambda: choose.model.ticked.emit((choose.model.row_at(0),), False)


def measured_walk(folder: Path, entries: int) -> str:
    """The whole table as Markdown, with a report made for it."""
    lines = walk(report(folder, entries), folder)
    head = [
        f"### The wizard over {entries:,} entries",
        "",
        "| what | seconds | ms late | own ms |",
        "|---|---|---|---|",
    ]
    return "\n".join((*head, *lines))
