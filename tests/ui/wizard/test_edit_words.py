"""Changes of the person, as sentences."""

from __future__ import annotations

import pytest

from cape_desktop.intake.source import Choices, Source, row_key
from cape_desktop.ui.wizard.edit_words import edit_sentence
from cape_desktop.workflow.edits import Edit, EditKind

SOURCE = Source("a.ods", "a.ods", "ab12" * 16, 5, choices=Choices(sheet="March: late"))


@pytest.mark.parametrize("key", [row_key(SOURCE, 12), "1:12"], ids=["today", "earlier version"])
def test_that_a_number_given_to_a_row_names_the_row(key: str) -> None:
    edit = Edit(EditKind.NUMBER_ROW, (key,), "ABC12345676")
    assert edit_sentence(edit) == "Row 12 is now ABC-1234567-6"
