"""Problems in the person's language, with what they name."""

from __future__ import annotations

import re

import pytest

from cape_desktop.intake import form
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.wording.problems import FORMS, problem_sentence
from tests.rules import RESOURCES

SOURCES = (RESOURCES.parent / "cape_desktop" / "intake").glob("*.py")
SAID = {words for source in SOURCES for words in re.findall(r'form="([^"]+)"', source.read_text(encoding="utf-8"))}
SAID |= {words for _beginning, words in form._OTHERS} | {"an e-mail", "a document"}


def test_that_every_form_that_intake_tells_has_words_and_no_other() -> None:
    assert SAID == FORMS


@pytest.mark.parametrize("words", sorted(FORMS))
def test_that_what_a_file_is_instead_of_a_table_is_translated(words: str) -> None:
    problem = Problem(ProblemKind.NOT_A_TABLE, name="a.pdf", form=words)
    assert f"<{words}>" in problem_sentence(problem, lambda _context, text: f"<{text}>")


def test_that_a_fact_that_was_left_out_is_a_dash() -> None:
    assert "not a table but –." in problem_sentence(Problem(ProblemKind.NOT_A_TABLE, name="a.pdf"))
