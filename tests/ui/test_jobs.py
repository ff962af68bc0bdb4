"""Work beside the window: one outcome, told once, in the window's thread."""

from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Doing, Tick
from cape_desktop.ui.jobs import Job, cancel_all


def endless(tick: Tick) -> None:
    while True:
        tick(Doing.READING)
        time.sleep(0.001)


def test_that_the_result_comes_in_the_thread_of_the_window(qtbot: QtBot, application: QApplication) -> None:
    job, threads = Job(), []
    job.finished.connect(lambda _result: threads.append(QThread.currentThread()))
    with qtbot.waitSignal(job.finished) as finished:
        job.start(lambda _tick: threading.current_thread().name)
    assert finished.args == ["job"]
    assert threads == [application.thread()]
    assert not job.is_running


def test_that_a_job_nobody_keeps_still_tells_its_result(qtbot: QtBot) -> None:
    told: list[object] = []

    def begin() -> None:
        job = Job()
        job.finished.connect(told.append)
        job.start(lambda _tick: 42)

    begin()
    qtbot.waitUntil(lambda: told == [42])


def test_that_what_the_world_refuses_arrives_as_it_was_raised(qtbot: QtBot) -> None:
    job = Job()

    def refuse(_tick: Tick) -> None:
        raise Problem(ProblemKind.FILE_LOCKED, name="list.xlsx")

    with qtbot.waitSignal(job.failed) as failed:
        job.start(refuse)
    (problem,) = failed.args
    assert isinstance(problem, Problem)
    assert problem.kind is ProblemKind.FILE_LOCKED


def test_that_cancelling_stops_at_the_next_tick(qtbot: QtBot) -> None:
    job = Job()
    with qtbot.waitSignal(job.cancelled), qtbot.assertNotEmitted(job.finished):
        job.start(endless)
        job.cancel()


def test_that_a_result_made_after_cancelling_is_not_lost(qtbot: QtBot) -> None:
    job, go = Job(), threading.Event()
    with qtbot.waitSignal(job.finished) as finished:
        job.start(lambda _tick: go.wait(5) and "written")
        job.cancel()
        go.set()
    assert finished.args == ["written"]


def test_that_waiting_tells_the_result_before_it_returns(qtbot: QtBot) -> None:
    job, told = Job(), list[object]()
    job.finished.connect(told.append)
    job.start(lambda _tick: "done")
    job.wait()
    assert told == ["done"]
    QApplication.processEvents()
    assert told == ["done"]


def test_that_a_million_ticks_are_told_at_most_twenty_times_a_second(qtbot: QtBot) -> None:
    job, told = Job(), list[tuple[object, ...]]()
    job.progressed.connect(lambda *where: told.append(where))

    def work(tick: Tick) -> float:
        start = time.monotonic()
        for done in range(300_000):
            tick(Doing.READING, done, 300_000, "list.xlsx")
        return time.monotonic() - start

    with qtbot.waitSignal(job.finished, timeout=30_000) as finished:
        job.start(work)
    assert told[0] == (Doing.READING, 0, 300_000, "list.xlsx")
    assert len(told) <= finished.args[0] * 20 + 1


def test_that_a_job_does_one_thing_at_a_time(qtbot: QtBot) -> None:
    job = Job()
    job.start(endless)
    with pytest.raises(RuntimeError):
        job.start(endless)
    cancel_all()
    assert not job.is_running
