"""Whoever listens to a command, or does not: its answer, its sentence and its exit status are what they should be."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cape_desktop.cli import main
from tests.invented import entry_number, write_csv

NAME = "清单.csv"


def run(
    *call: object, encoding: str = "utf-8", stdout: int = subprocess.PIPE, beginning: str = "pass"
) -> subprocess.CompletedProcess[bytes]:
    code = f"import os, sys; {beginning}; from cape_desktop.cli import main; sys.exit(main())"
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, call)],
        stdout=stdout,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONIOENCODING": encoding},
        check=False,
    )


@pytest.fixture
def prepare(tmp_path: Path) -> list[object]:
    source = write_csv(tmp_path / NAME, ("Entry Number",), [(entry_number("ABC1234567"),), ("清单",)])
    return ["prepare", source, "--no-history", "--data-dir", tmp_path / "data", "--out", tmp_path / "out"]


def test_that_words_of_another_script_are_told_in_a_narrow_encoding(prepare: list[object]) -> None:
    done = run(*prepare, encoding="cp1252")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"\\u6e05\\u5355" in done.stdout


def test_that_json_is_whole_in_any_encoding(prepare: list[object]) -> None:
    done = run(*prepare, "--json", encoding="cp1252")
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout.decode("ascii"))["sources"][0]["name"] == NAME


def test_that_a_reader_who_went_away_changes_no_exit_status(prepare: list[object]) -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    try:
        done = run(*prepare, stdout=theirs)
    finally:
        os.close(theirs)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("closed", ["os.close(2); sys.stderr = None", "sys.stderr = None"])
@pytest.mark.parametrize("call", [("nonsense",), ("inspect", "nowhere.csv")])
def test_that_a_call_is_refused_where_there_is_no_standard_error(closed: str, call: tuple[str, ...]) -> None:
    assert run(*call, beginning=closed).returncode == 2


def test_that_a_command_works_where_there_is_no_standard_output(
    prepare: list[object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert main([str(word) for word in prepare]) == 0
    assert len(list((tmp_path / "out").iterdir())) == 1
