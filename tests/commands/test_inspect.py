"""`inspect` on the command line: what is wrong, as text and as JSON, and the repaired file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cape_desktop.cli import main
from cape_desktop.output.inspect import MOST_OF_A_KIND
from cape_desktop.output.upload_csv import numbers_in, upload_bytes
from tests.rules import LIMITS

NUMBERS = ("ABC12345676", "01100012341")


def inspect(path: Path, *options: str) -> int:
    return main(["inspect", str(path), "--data-dir", str(path.parent / "data"), *options])


def test_that_a_sound_file_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "cape.csv"
    path.write_bytes(upload_bytes(NUMBERS, LIMITS))
    assert inspect(path, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["passes"], told["faults"], told["numbers"], told["repaired"]) == (True, [], list(NUMBERS), [])


def test_that_the_text_counts_what_it_does_not_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "cape.csv"
    path.write_bytes(b"Entry Number\r\nABC12345676\r\n" + b"\r\n" * (MOST_OF_A_KIND + 1200))
    assert inspect(path) == 1
    told = capsys.readouterr().out.splitlines()
    assert told.pop() == "and 1,200 more faults of the same kinds"
    assert len(told) == MOST_OF_A_KIND


def test_that_a_mendable_file_is_repaired_into_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, out = tmp_path / "broker.csv", tmp_path / "out"
    path.write_bytes(b"entry\nABC-1234567-6\n01100012341;;\n")
    out.mkdir()
    assert inspect(path) == 1
    assert "line 1: " in capsys.readouterr().out
    assert inspect(path, "--repair", str(out), "--json") == 0
    (written,) = json.loads(capsys.readouterr().out)["repaired"]
    assert numbers_in(Path(written).read_bytes(), LIMITS) == NUMBERS


@pytest.mark.parametrize(
    ("data", "status"),
    [(upload_bytes(NUMBERS, LIMITS), 0), (b"Entry Number\r\n", 1), (b"", 1), (b"\x00\x01\x02", 1)],
)
def test_that_where_nothing_can_be_repaired_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes, status: int
) -> None:
    path, out = tmp_path / "cape.csv", tmp_path / "out"
    path.write_bytes(data)
    out.mkdir()
    assert inspect(path, "--repair", str(out)) == status
    assert list(out.iterdir()) == []
    assert ("not repaired: no entry number\n" in capsys.readouterr().out) == bool(status)


def test_that_a_line_for_a_person_is_never_repaired_by_itself(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "broker.csv"
    path.write_bytes(b"Entry Number\r\nABC12345676\r\n1100012341\r\n")
    assert inspect(path, "--repair", str(tmp_path)) == 1
    assert "not repaired: 1 place to be settled by a person" in capsys.readouterr().out
    assert [file.name for file in tmp_path.glob("*.csv")] == ["broker.csv"]


def test_that_a_missing_folder_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "broker.csv"
    path.write_bytes(b"entry\r\nABC12345676\r\n")
    assert inspect(path, "--repair", str(tmp_path / "nowhere")) == 2
    assert "nowhere" in capsys.readouterr().err
