"""The sources of the rules in a line."""

from __future__ import annotations

import pytest

from cape_desktop.domain.rules import Source
from cape_desktop.wording.pack_texts import source_date, source_line


@pytest.mark.parametrize(
    ("dated", "said"),
    [
        ("2026-04-13", "Apr 13, 2026"),
        ("about 2026-06-25", "about Jun 25, 2026"),
        ("April 2026", "April 2026"),
        ("2026-02-30", "2026-02-30"),
        ("", ""),
    ],
)
def test_that_the_day_of_a_source_is_said_as_days_are_said_elsewhere(dated: str, said: str) -> None:
    assert source_date(Source("C1", "A message", dated)) == said


def test_that_a_source_in_a_line_is_its_title_and_its_day_if_it_has_one() -> None:
    assert source_line(Source("C1", "A message", "2026-04-13")) == "A message, Apr 13, 2026"
    assert source_line(Source("C1", "A message")) == "A message"
