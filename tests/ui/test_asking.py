"""Questions beside the window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.ui.asking import Question


def test_that_only_the_newest_question_is_answered(qtbot: QtBot) -> None:
    question, asked, answers = Question(), [], []
    question.answered.connect(answers.append)

    def about(number: int) -> None:
        question.ask(lambda: asked.append(number) or number)  # type: ignore[func-returns-value]  # notes and answers

    for number in range(4):
        about(number)
    question.wait()
    assert answers == [3]
    assert asked == [0, 3]
    assert not question.is_open


def test_that_a_problem_is_told_and_any_other_fault_is_raised(qtbot: QtBot) -> None:
    question, told = Question(), []
    question.refused.connect(told.append)

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
