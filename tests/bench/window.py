"""How late the window is while a large report goes through the wizard, and how fast its tables answer.

A timer of 20 ms tells the lateness, which other work on the computer adds to; beside it stands the processor time of
the window's own thread for its longest turn, which it does not. An answer of a table is all processor time of that
thread from the key or click until what it changed is painted. Bounds: 150 ms late, 100 ms for an answer of a table.
`python -m tests.bench window [ENTRIES]` measures this alone.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Any

from tests.bench.measuring import peak_megabytes
from tests.invented import Invented, some_entries, write_es003

EVERY_MS = 20
_AGAIN = 3


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
        self.answers: list[str] = []
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

    def answer(self, name: str, act: Callable[[], object]) -> None:
        """Acts, lets the window paint, and writes down the processor time of both; the third time counts."""
        for _ in range(_AGAIN):
            begun = time.thread_time()
            act()
            self.application.processEvents()
            self.application.processEvents()
            used = time.thread_time() - begun
            self._rest()
        self.answers.append(f"| {name} | {used * 1000:.0f} |")

    def _rest(self) -> None:
        while self.wizard.journey.job.is_running:
            self.application.processEvents()

    def _turn(self, act: Callable[[], object]) -> float:
        begun = time.thread_time()
        act()
        return time.thread_time() - begun

    def close(self) -> None:
        """Ends the wizard and closes its history."""
        self.wizard.close()
        self.desk.history.close()


def walk(path: Path, folder: Path) -> Walk:
    """Takes the report through the wizard; what it wrote down in `lines` and `answers`."""
    from cape_desktop.ui.wizard.road import Step

    here = Walk(folder)
    journey = here.wizard.journey
    journey.go(Step.ENTRIES)
    here.measure(
        "take in and recognise", lambda: journey.take_files((path,)), lambda: journey.run.recognised is not None
    )
    here.measure("read and check", lambda: journey.go(Step.CHECK), lambda: journey.step is Step.CHECK)
    for name, act in _on_the_check_page(here.wizard):
        here.answer(f"check: {name}", act)
    row = here.wizard.check.model.row_at(5)
    here.measure("one edit", lambda: here.wizard.check.tables.model.edited.emit(row, ""))
    here.measure("choose", lambda: journey.go(Step.CHOOSE), lambda: journey.step is Step.CHOOSE)
    for name, act in _on_the_choose_page(here.wizard):
        here.answer(f"choose: {name}", act)
    here.measure("to the save page", lambda: journey.go(Step.SAVE), lambda: journey.step is Step.SAVE)
    out = folder / "out"
    out.mkdir()
    here.measure("save", lambda: journey.save(out), lambda: bool(journey.saved))
    peak = int(peak_megabytes())
    here.lines.append(f"| peak memory in MB | {peak} | | |")
    here.close()
    return here


def _on_the_check_page(wizard: Any) -> Iterator[tuple[str, Callable[[], object]]]:
    check = wizard.check
    check.filters["all"].click()
    yield "filter: fine", _in_turn(check.filters["fine"].click, check.filters["all"].click)
    yield from _in_a_table(check.view, check.model, check.search)


def _on_the_choose_page(wizard: Any) -> Iterator[tuple[str, Callable[[], object]]]:
    choose = wizard.choose
    yield "tick all", _in_turn(choose.all_button.click, choose.none_button.click)
    tick = choose.model.ticked.emit
    first = (choose.model.row_at(0),)
    yield "tick one", _in_turn(lambda: tick(first, True), lambda: tick(first, False))
    yield from _in_a_table(choose.view, choose.model, choose.search)


def _in_a_table(view: Any, model: Any, search: Any) -> Iterator[tuple[str, Callable[[], object]]]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    bar, down = view.verticalScrollBar(), Qt.Key.Key_PageDown
    orders = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)
    for place, column in enumerate(model.columns):
        yield f"sort by {column.title}", _in_turn(*(partial(view.sortByColumn, place, order) for order in orders))
    yield "scroll to the end, to the start", _in_turn(lambda: bar.setValue(bar.maximum()), lambda: bar.setValue(0))
    yield "one page down", lambda: QTest.keyClick(view, down)
    for letter in "123":
        yield f"type “{letter}” in the search", partial(_type, search, letter)
    yield "empty the search", _in_turn(search.clear, lambda: search.setText("123"))
    yield "select all, none", _in_turn(view.selectAll, view.clearSelection)


def _type(search: Any, letter: str) -> None:
    from PySide6.QtTest import QTest

    before = "123"[: "123".index(letter)]
    if search.text() != before:
        search.setText(before)
    QTest.keyClicks(search, letter)


def _in_turn(*acts: Callable[[], object]) -> Callable[[], object]:
    """Does the first, then the second, then the first again."""
    left = cycle(acts)

    def act() -> None:
        next(left)()

    return act


def measured_walk(folder: Path, entries: int) -> str:
    """The whole table as Markdown, with a report made for it."""
    walked = walk(report(folder, entries), folder)
    head = [
        f"### The wizard over {entries:,} entries",
        "",
        "| what | seconds | ms late | own ms |",
        "|---|---|---|---|",
    ]
    answers = ["", f"### Answers of a table of {entries:,} entries", "", "| what | own ms |", "|---|---|"]
    return "\n".join((*head, *walked.lines, *answers, *walked.answers))
