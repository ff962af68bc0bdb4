"""`results`, and what `history` and `show` tell afterwards, through the command line."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cape_desktop.cli import main
from cape_desktop.domain.entry_number import hyphened
from tests.invented import TODAY, Invented, entry_number, write_csv, write_es003
from tests.workflow.answered import REFUND, claim_rows, download

NUMBERS = tuple(entry_number(f"ABC100000{count}") for count in range(3))


@pytest.fixture
def folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    source = write_es003(tmp_path / "ES-003.csv", [Invented(number) for number in NUMBERS])
    day = ["--as-of", TODAY.isoformat()]
    assert main(["prepare", str(source), "--out", str(tmp_path / "out"), *day, "--data-dir", str(tmp_path / "d")]) == 0
    capsys.readouterr()
    return tmp_path


def told(folder: Path, capsys: pytest.CaptureFixture[str], *call: object) -> dict[str, Any]:
    assert main([*map(str, call), "--json", "--data-dir", str(folder / "d")]) == 0
    read = capsys.readouterr()
    assert read.err == ""
    answer: dict[str, Any] = json.loads(read.out)
    return answer


def answers(folder: Path) -> Path:
    rows = claim_rows(
        (NUMBERS[0], "Entry Summary Updated", ""),
        (NUMBERS[1], "Failed", "HTS RELATIONSHIP/SEQUENCE MISMATCH"),
        ("XYZ00001237", "Failed", "INVALID HTS"),
    )
    return download(folder, rows)


def test_that_results_are_taken_in_once_and_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = told(folder, capsys, "results", answers(folder))
    assert first["counts"] == {
        "accepted": 1, "refused": 1, "other": 0, "refunds": 0, "elsewhere": 0, "strangers": 1, "unread": 0,
    }  # fmt: skip
    assert first["import"] is not None
    (declaration,) = first["declarations"]
    assert (declaration["state_before"], declaration["state"]) == ("saved", "accepted_with_errors")
    refused = declaration["entries"][1]
    assert (refused["verdict"], refused["again"], len(refused["next_step"])) == ("refused", "now", 1)
    again = told(folder, capsys, "results", answers(folder))
    assert (again["import"], again["declarations"], again["files"][0]["imported_before"]) == (None, [], True)


def test_that_a_dry_run_changes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(folder, capsys, "results", answers(folder), "--dry-run")["import"] is None
    assert told(folder, capsys, "history")["declarations"][0]["state"] == "saved"


def test_that_history_and_show_tell_results_and_money(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    refunds = download(
        folder, [REFUND, [NUMBERS[0], "R1", "2000.00", "81.20", "Treasury Issued", "01/20/2027"]], name="REV-615.csv"
    )
    told(folder, capsys, "results", answers(folder), refunds)
    (line,) = told(folder, capsys, "history")["declarations"]
    assert line["results"] == {"accepted": 1, "refused": 1, "other": 0}
    assert (line["refunds"]["received"], line["refunds"]["interest"]) == ("2000.00", "81.20")
    shown = told(folder, capsys, "show", line["id"])
    entry = shown["entries_declared"][0]
    assert (entry["result"]["verdict"], entry["refunds"][0]["refund_number"]) == ("updated", "R1")
    assert shown["entries_declared"][2]["result"] is None
    assert {"id": "C02", "severity": "info", "facts": {"entries": 1}} in shown["findings"]


def test_that_it_tells_people_in_words(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["results", str(answers(folder)), "--data-dir", str(folder / "d")]) == 0
    out = capsys.readouterr().out
    assert "1 accepted, 1 refused, 1 not in any of your declarations" in out
    assert main(["show", "1", "--data-dir", str(folder / "d")]) == 0
    told = capsys.readouterr().out.splitlines()
    assert f"{hyphened(NUMBERS[1])}  Refused  HTS RELATIONSHIP/SEQUENCE MISMATCH" in told
    assert told[-1] == "CBP refused 1 entry of this declaration."


def test_that_a_refusal_by_a_rule_that_is_gone_by_now_can_go_again(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = claim_rows((NUMBERS[1], "Failed", "HTS RELATIONSHIP/SEQUENCE MISMATCH"))
    told(folder, capsys, "results", download(folder, rows, date(2026, 6, 1)))
    entries = told(folder, capsys, "show", "1")["entries_declared"]
    (refused,) = (one["result"] for one in entries if one["result"])
    assert (refused["on"], refused["again"]) == ("2026-06-01", "now")


def test_that_money_is_told_as_money_and_what_nobody_said_as_unknown(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def shown() -> list[str]:
        assert main(["show", "1", "--data-dir", str(folder / "d")]) == 0
        return capsys.readouterr().out.splitlines()

    assert {"no answer of CBP to its entries is known", "no refund known"} <= set(shown())
    paid = download(folder, [REFUND, [NUMBERS[0], "R1", "1200.00", "", "Treasury Issued", "01/20/2027"]], name="r.csv")
    assert main(["results", str(paid), "--data-dir", str(folder / "d")]) == 0
    assert ", 1 row\n" in capsys.readouterr().out
    assert "received $1,200.00, interest unknown" in shown()


def test_that_a_refund_nobody_can_estimate_is_not_zero(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = write_csv(tmp_path / "list.csv", ("Entry Number",), [(number,) for number in NUMBERS])
    told(tmp_path, capsys, "prepare", source, "--out", tmp_path / "out")
    (line,) = told(tmp_path, capsys, "history")["declarations"]
    assert (line["refunds"]["expected_low"], line["refunds"]["expected_high"]) == (None, None)
    assert line["refunds"]["entries_without_estimate"] == 3


@pytest.mark.parametrize("rows", [[["Alpha", "Beta"], ["ABC12345676", "Zzz"]], [["Alpha"], ["Zzz"]]])
def test_that_a_file_whose_columns_must_be_matched_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str], rows: list[list[str]]
) -> None:
    path = download(folder, rows, name="strange.csv")
    assert main(["results", str(path), "--data-dir", str(folder / "d")]) == 2
    assert "Alpha" in capsys.readouterr().err


def test_that_entries_declared_elsewhere_are_not_declared_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_es003(tmp_path / "ES-003.csv", [Invented(number) for number in NUMBERS])
    rows = [["Entry Number", "Port"], [NUMBERS[0], "2704"], [NUMBERS[1], "2704"]]
    elsewhere = download(tmp_path, rows, name="may.csv")
    assert main(["results", str(elsewhere), "--data-dir", str(tmp_path / "d")]) == 2
    capsys.readouterr()
    first = told(tmp_path, capsys, "results", elsewhere, "--declared-elsewhere")
    assert (first["elsewhere"], first["counts"]["elsewhere"]) == (list(NUMBERS[:2]), 2)
    assert first["files"][0]["kind"] == "declared-elsewhere"
    day = ("--as-of", TODAY.isoformat())
    prepared = told(tmp_path, capsys, "prepare", source, "--out", tmp_path / "out", *day)
    assert [entry["route"] for entry in prepared["entries"]] == ["filed", "filed", "file"]
    found = next(one for one in prepared["entries"][0]["findings"] if one["id"] == "N06")
    assert found["facts"] == {"declaration": "may.csv", "case": "elsewhere"}
