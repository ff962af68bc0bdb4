"""What sources are called where several are listed."""

from __future__ import annotations

import pytest

from cape_desktop.intake.source import Choices, Source, names_apart


def source(name: str, folder: str = "", sha256: str = "a", sheet: str | None = None) -> Source:
    return Source("kept", name, sha256, 1, f"{folder}/{name}" if folder else "", Choices(sheet=sheet))


@pytest.mark.parametrize(
    ("sources", "names"),
    [
        ([source("a.csv", "/x"), source("b.csv", "/x", "b")], ("a.csv", "b.csv")),
        ([source("a.csv", "/x/May"), source("a.csv", "/x/June", "b")], ("a.csv (May)", "a.csv (June)")),
        ([source("a.csv", "/1/May"), source("a.csv", "/2/May", "b")], ("a.csv (1/May)", "a.csv (2/May)")),
        ([source("a.xlsx", "/x", sheet="Jan"), source("a.xlsx", "/x", sheet="Feb")], ("a.xlsx, Jan", "a.xlsx, Feb")),
        ([source("a.xlsx", "/x", sheet="Jan"), source("b.csv", "/x", "b")], ("a.xlsx", "b.csv")),
        ([source("Pasted list"), source("Pasted list", "", "b")], ("Pasted list (1)", "Pasted list (2)")),
        ([], ()),
    ],
)
def test_that_sources_of_one_name_are_told_apart(sources: list[Source], names: tuple[str, ...]) -> None:
    assert names_apart(sources) == names
