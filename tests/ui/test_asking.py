"""Questions beside the window."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.ui.asking import Question


def test_that_only_the_newest_question_is_answered(qtbot: QtBot) -> None:
    question = Question()
    asked: list[int] = []
    answers: list[object] = []
    question.answered.connect(answers.append)

    def noted(number: int) -> int:
        asked.append(number)
        return number

    for number in range(4):
        question.ask(partial(noted, number))
    question.wait()
    assert answers == [3]
    assert asked == [0, 3]
    assert not question.is_open


def test_that_a_problem_is_told_and_any_other_fault_is_raised(qtbot: QtBot) -> None:
    question = Question()
    told: list[object] = []
    question.refused.connect(told.append)
    ends: list[None] = []
    question.ended.connect(lambda: ends.append(None))

    def fail(fault: Exception) -> None:
        raise fault

    problem = Problem(ProblemKind.HISTORY_LOCKED)
    question.ask(lambda: fail(problem))
    question.wait()
    assert told == [problem]
    question.ask(lambda: fail(ZeroDivisionError()))
    with qtbot.captureExceptions() as raised:
        qtbot.waitUntil(lambda: not question.is_open)
        QApplication.processEvents()
    assert [kind for kind, _fault, _trace in raised] == [ZeroDivisionError]
    assert told == [problem]
    assert len(ends) == 2
