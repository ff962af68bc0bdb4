"""`history` and `rules` as people read them."""

from __future__ import annotations

from pathlib import Path

import pytest

from cape_desktop.cli import main
from tests.invented import TODAY, some_entries, write_es003
from tests.rules import PACK


def test_that_the_newest_declaration_stands_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = ["--data-dir", str(tmp_path / "data")]
    assert main(["history", *data]) == 0
    assert capsys.readouterr().out == ""
    for seed, importer in ((1, "Harbor Lane"), (2, "Other")):
        source = write_es003(tmp_path / f"{importer}.csv", some_entries(9, seed))
        day = ["--as-of", TODAY.isoformat()]
        assert main(["prepare", str(source), "--out", str(tmp_path), "--importer", importer, *day, *data]) == 0
    capsys.readouterr()
    assert main(["history", *data]) == 0
    newest, oldest = capsys.readouterr().out.splitlines()
    assert newest.split()[:3] == ["2", "2026-11-23", "saved"]
    assert newest.endswith("cape-other-2026-11-23.csv")
    assert main(["history", "--importer", "harbor lane", *data]) == 0
    assert capsys.readouterr().out.splitlines() == [oldest]


def test_that_the_rules_in_use_are_told_with_every_source(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--data-dir", str(tmp_path)]) == 0
    head, *sources = capsys.readouterr().out.splitlines()
    assert head == f"{PACK.title} ({PACK.id}), as of {PACK.as_of}"
    assert [line.split()[0] for line in sources] == list(PACK.sources)
