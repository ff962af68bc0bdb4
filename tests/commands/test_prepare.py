"""`prepare` from files to upload files, through the command line."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cape_desktop.cli import main
from cape_desktop.domain.fields import Field
from cape_desktop.history.store import Store
from cape_desktop.intake.source import Choices
from cape_desktop.workflow import steps
from cape_desktop.workflow.remembered import remember
from cape_desktop.workflow.run import Run
from tests.intake.files import workbook
from tests.invented import TODAY, Invented, entry_number, some_entries, write_csv, write_es003
from tests.rules import PACK

TODAY_TEXT = TODAY.isoformat()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def call(folder: Path, *arguments: str) -> list[str]:
    return [*arguments, "--data-dir", str(folder / "data")]


def prepare(folder: Path, *sources: Path, extra: tuple[str, ...] = ()) -> list[str]:
    out = ["--out", str(folder / "out"), "--as-of", TODAY_TEXT, "--json"]
    return call(folder, "prepare", *map(str, sources), *out, *extra)


def answer(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    read = capsys.readouterr()
    assert read.err == ""
    told: dict[str, Any] = json.loads(read.out)
    return told


def test_that_a_report_becomes_one_file_whose_bytes_stay_in_the_history(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_es003(folder / "ES-003.xlsx", some_entries(40))
    assert main(prepare(folder, source, extra=("--importer", "Harbor Lane"))) == 0
    told = answer(capsys)
    (declaration,) = told["declarations"]
    written = (folder / "out" / declaration["file"]).read_bytes()
    numbers = [e["entry_number"] for e in told["entries"] if e["route"] == "file"]
    assert written == ("Entry Number\r\n" + "".join(f"{n}\r\n" for n in numbers)).encode()
    assert main(call(folder, "show", str(declaration["id"]), "--json")) == 0
    shown = answer(capsys)
    assert shown["numbers"] == numbers
    assert shown["file"]["sha256"] == declaration["sha256"]
    assert shown["importer"] == "Harbor Lane"


def test_that_every_row_is_accounted_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = write_es003(folder / "ES-003.csv", some_entries(30))
    with source.open("a", encoding="utf-8", newline="") as file:
        file.write("\r\nTotal,,,\r\nEntry Summary Number,Entry Type Code\r\n,01\r\nABC1234567,01\r\n")
    assert main(prepare(folder, source)) == 0
    told = answer(capsys)
    rows = [row for entry in told["entries"] for row in entry["rows"]]
    rows += [row["row"] for row in told["set_aside"]]
    data_rows = told["sources"][0]["rows"]
    assert sorted(rows) == list(range(2, 2 + data_rows))
    reasons = [row["reason"] for row in told["set_aside"]]
    assert reasons == ["blank_row", "total_row", "header_row", "no_entry_number", "unreadable_number"]


def test_that_a_second_declaration_of_the_same_entries_files_none_of_them(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_es003(folder / "ES-003.csv", some_entries(20))
    assert main(prepare(folder, source)) == 0
    first = answer(capsys)
    assert main(prepare(folder, source, extra=("--out", str(folder / "again")))) == 1
    second = answer(capsys)
    filed = [e["entry_number"] for e in first["entries"] if e["route"] == "file"]
    assert [e["entry_number"] for e in second["entries"] if e["route"] == "filed"] == filed
    assert not (folder / "again").exists()


def test_that_without_the_history_nothing_is_remembered(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = write_es003(folder / "ES-003.csv", some_entries(5))
    assert main(prepare(folder, source, extra=("--no-history",))) == 0
    assert answer(capsys)["declarations"][0]["id"] is None
    assert not (folder / "data" / "history.sqlite3").exists()


def test_that_a_wrong_check_digit_is_filed_only_after_it_was_confirmed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_es003(folder / "ES-003.csv", [Invented("ABC12345677"), Invented("ABC12345676")])
    assert main(prepare(folder, source, extra=("--no-history",))) == 0
    assert answer(capsys)["declarations"][0]["entries"] == 1
    confirm = ("--no-history", "--confirm", "N02=ABC-1234567-7", "--out", str(folder / "second"))
    assert main(prepare(folder, source, extra=confirm)) == 0
    assert answer(capsys)["declarations"][0]["entries"] == 2


def test_that_a_list_over_the_limit_is_split(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    numbers = [entry_number(f"ABC{n:07d}") for n in range(10_000)]
    (folder / "list.txt").write_text("\n".join(numbers), encoding="ascii")
    assert main(prepare(folder, folder / "list.txt", extra=("--no-history",))) == 0
    told = answer(capsys)
    assert [d["entries"] for d in told["declarations"]] == [9_999, 1]
    assert [d["file"].rpartition("-")[2] for d in told["declarations"]] == ["1of2.csv", "2of2.csv"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.csv", b""),
        ("words.csv", b"Name,City\r\nHarbor,Lane\r\n"),
        ("header.csv", b"Entry Summary Number,Entry Type Code\r\n"),
        ("picture.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(200)),
        ("paper.pdf", b"%PDF-1.7\n" + bytes(200)),
        ("broken.xlsx", b"PK\x03\x04" + bytes(200)),
        ("zeros.csv", bytes(500)),
    ],
)
def test_that_an_unusable_file_ends_in_one_sentence_and_writes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str, content: bytes
) -> None:
    (folder / name).write_bytes(content)
    assert main(prepare(folder, folder / name)) == 2
    read = capsys.readouterr()
    assert read.out == ""
    assert read.err.count("\n") == 1
    assert name in read.err
    assert "Traceback" not in read.err
    assert not (folder / "out").exists()


@pytest.mark.parametrize(
    "extra",
    [("--column", "colour=Red"), ("--column", "entry_number=No such header"), ("--sheet", "No such sheet")],
)
def test_that_an_option_that_fits_nothing_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str], extra: tuple[str, ...]
) -> None:
    source = write_es003(folder / "ES-003.xlsx", some_entries(3))
    assert main(prepare(folder, source, extra=extra)) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_that_an_existing_upload_file_is_not_overwritten(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = write_es003(folder / "ES-003.csv", some_entries(5))
    assert main(prepare(folder, source, extra=("--no-history",))) == 0
    name = answer(capsys)["declarations"][0]["file"]
    (folder / "out" / name).write_bytes(b"mine")
    assert main(prepare(folder, source)) == 2
    assert name in capsys.readouterr().err
    assert (folder / "out" / name).read_bytes() == b"mine"
    assert main(call(folder, "history", "--json")) == 0
    assert answer(capsys)["declarations"] == []


def test_that_the_summary_names_what_a_person_must_settle(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    numbers = ["Entry Number", "ABC12345676", "1100012341", "1.2E+10", "Total"]
    (folder / "list.csv").write_text("\n".join(numbers), encoding="ascii")
    told = "\n".join(words(folder, capsys, folder / "list.csv"))
    assert "File now: 1 entry" in told
    assert "--accept-repairs" in told
    assert "row 4: “1.2E+10”" in told
    assert "1 row more set aside" in told


def words(folder: Path, capsys: pytest.CaptureFixture[str], *sources: Path) -> list[str]:
    assert main([word for word in prepare(folder, *sources) if word != "--json"]) == 0
    return capsys.readouterr().out.splitlines()


def test_that_the_summary_tells_what_is_to_know_of_the_source_and_of_the_file(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = words(folder, capsys, write_csv(folder / "list.csv", ("Entry Number",), [("01100012341",)]))
    (note, *_, saved, harm) = told
    assert note.startswith("list.csv: Without tariff numbers it cannot be proved")
    assert saved.startswith("Saved ")
    assert harm == "Do not save this file in Excel."


def test_that_each_sheet_with_a_list_is_a_source_and_the_rest_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two, three, four = (entry_number(f"ABC{place:07}") for place in range(1, 5))
    sheets: dict[str, list[list[object]]] = {
        "H1": [["Entry No.", "IEEPA duty"], [one, 5]],
        "H2": [["#", "Entry Summary Number", "Fentanyl duty"], [1, two, 7]],
        "Maybe": [["Then", "Now"], [three, four], [four, three]],
    }
    path = workbook(folder / "halves.xlsx", sheets)
    assert main(prepare(folder, path, extra=("--no-history",))) == 0
    told = answer(capsys)
    assert [(one["sheet"], one["rows"]) for one in told["sources"]] == [("H1", 1), ("H2", 1)]
    assert [one["unread_sheets"] for one in told["sources"]] == [["Maybe"], []]
    assert all(isinstance(note["id"], str) for one in told["sources"] for note in one["notes"])
    assert [one["ieepa_duty"] for one in told["entries"]] == ["5.00", "7.00"]
    lines = words(folder / "told", capsys, path)
    assert (
        "halves.xlsx, H1: “Maybe” seems to hold entry numbers too and was not read. "
        "Read a sheet by its name with --sheet." in lines
    )


def test_that_the_summary_names_some_rows_and_counts_the_rest(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [("ABC12345676",), *((f"1.{count}E+10",) for count in range(10, 35))]
    told = words(folder, capsys, write_csv(folder / "list.csv", ("Entry Number",), rows))
    assert [line.partition(",")[0] for line in told].count("list.csv") == 20
    assert "5 rows more set aside; --json lists them with the reason" in told


def test_that_the_summary_says_how_many_amounts_are_unknown(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [("ABC12345676", "100.00"), ("B7603245278", ""), ("01100012341", "")]
    told = words(folder, capsys, write_csv(folder / "list.csv", ("Entry Number", "IEEPA Duty"), rows))
    assert "File now: 3 entries, $100.00, and 2 entries without a known amount" in told


def test_that_a_call_that_comes_to_nothing_leaves_no_importer(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    harbor = ("--importer", "Harbor Lane")
    assert main(prepare(folder, folder / "nowhere.csv", extra=harbor)) == 2
    assert main(call(folder, "history", *harbor)) == 2
    capsys.readouterr()
    for number in ("ABC12345676", "B7603245278"):
        source = write_csv(folder / f"{number}.csv", ("Entry Number",), [(number,)])
        assert main(prepare(folder, source, extra=(*harbor, "--out", str(folder / number)))) == 0
        assert answer(capsys)["declarations"]
    assert main(call(folder, "history", *harbor, "--json")) == 0
    assert len(answer(capsys)["declarations"]) == 2


@pytest.mark.parametrize("option", ["foo=Entry Number", "hts=", "hts", "=Entry Number"])
def test_that_a_column_is_fixed_by_field_and_header(
    folder: Path, capsys: pytest.CaptureFixture[str], option: str
) -> None:
    source = write_es003(folder / "ES-003.csv", some_entries(3))
    assert main(prepare(folder, source, extra=("--column", option))) == 2
    assert capsys.readouterr().err.startswith(
        f"--column {option} cannot be used like this: FIELD is one of entry_number"
    )


def test_that_columns_matched_in_the_window_are_remembered_and_a_column_of_the_call_wins(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [[entry_number(f"ABC000000{n}"), entry_number(f"XYZ000000{n}"), "5.00", "7.00"] for n in range(3)]
    source = write_csv(folder / "a.csv", ("Ours", "Theirs", "Money", "More"), rows)
    with Store.open(folder / "data" / "history.sqlite3") as store:
        run = steps.take_in(Run(PACK, TODAY), (source,))
        columns = {Field.ENTRY_NUMBER: (1,), Field.IEEPA_DUTY: (2,)}
        run = steps.recognise(run.with_sources((replace(run.sources[0], choices=Choices(columns=columns)),)))
        remember(store, run)
        run.close()
    assert main(prepare(folder, source, extra=("--no-history",))) == 2
    capsys.readouterr()
    assert main(prepare(folder, source)) == 0
    told = answer(capsys)
    assert {(one["entry_number"], one["ieepa_duty"]) for one in told["entries"]} == {(row[1], "5.00") for row in rows}
    other = ("--column", "entry_number=Ours", "--column", "ieepa_duty=More")
    assert main(prepare(folder, source, extra=(*other, "--out", str(folder / "other")))) == 0
    told = answer(capsys)
    assert {(one["entry_number"], one["ieepa_duty"]) for one in told["entries"]} == {(row[0], "7.00") for row in rows}
    swapped = ("--column", "entry_number=Ours", "--column", "total_duty=Money")
    assert main(prepare(folder, source, extra=(*swapped, "--no-repairs", "--out", str(folder / "third")))) != 2
    told = answer(capsys)
    assert {one["ieepa_duty"] for one in told["entries"]} == {None}


def test_that_two_columns_of_entry_numbers_are_asked_about(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    numbers = [entry_number(f"ABC000000{count}") for count in range(6)]
    rows = list(zip(numbers[:3], numbers[3:], strict=True))
    source = write_csv(folder / "list.csv", ("Entry Number", "Entry Number"), rows)
    assert main(prepare(folder, source)) == 2
    assert "list.csv" in capsys.readouterr().err
    assert not (folder / "out").exists()


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01", "20261123", "2026-W47-1", "2026-13-01", "tomorrow", ""])
def test_that_a_day_that_is_none_is_refused(folder: Path, capsys: pytest.CaptureFixture[str], day: str) -> None:
    source = write_es003(folder / "ES-003.csv", some_entries(3))
    with pytest.raises(SystemExit) as refused:
        main(prepare(folder, source, extra=("--as-of", day)))
    assert refused.value.code == 2
    assert f"“{day}” is not a date" in capsys.readouterr().err
    assert not (folder / "out").exists()


def test_that_only_what_asks_can_be_answered_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = write_es003(folder / "ES-003.csv", some_entries(3))
    assert main(prepare(folder, source, extra=("--confirm", "N01"))) == 2
    assert "--confirm N01 cannot be used like this" in capsys.readouterr().err
    assert not (folder / "out").exists()
    (number, *_) = (entry.number for entry in some_entries(3))
    assert main(prepare(folder, source, extra=("--confirm", f"n02={number.lower()}"))) == 0


def test_that_the_history_knows_the_whole_way_to_the_file(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write_es003(folder / "ES-003.csv", some_entries(3))
    monkeypatch.chdir(folder)
    assert main(["prepare", "ES-003.csv", "--out", "out", "--data-dir", "data", "--as-of", TODAY_TEXT, "--json"]) == 0
    path = Path(answer(capsys)["declarations"][0]["path"])
    assert path == folder / "out" / path.name
    assert main(["show", "1", "--data-dir", "data", "--json"]) == 0
    assert answer(capsys)["file"]["path"] == str(path)
    assert main(["prepare", ".", "--out", "out", "--data-dir", "data"]) == 2
    assert capsys.readouterr().err.startswith(f"“{folder.name}” is not a table but a folder")


def test_that_a_file_which_a_spreadsheet_would_harm_says_so(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    harmless = write_es003(folder / "a.csv", [Invented(entry_number("ABC1234567"))])
    assert main(prepare(folder, harmless)) == 0
    assert answer(capsys)["declarations"][0]["findings"] == []
    number = entry_number("0110001234")
    source = write_es003(folder / "b.csv", [Invented(number)])
    assert main(prepare(folder, source, extra=("--importer", "Other"))) == 0
    (found,) = answer(capsys)["declarations"][0]["findings"]
    assert (found["id"], found["facts"]) == ("F07", {"numbers": 1, "entry_number": number})


@pytest.mark.parametrize(
    "extra",
    [
        ("--confirm", "Q1"),
        ("--confirm", "N02="),
        ("--confirm", "N02=ABC-9999999-9"),
        ("--column", "entry_date=No such column"),
        ("--sheet", "No such sheet"),
    ],
)
def test_that_a_call_that_cannot_be_used_leaves_nothing_behind(
    folder: Path, capsys: pytest.CaptureFixture[str], extra: tuple[str, ...]
) -> None:
    source = write_es003(folder / "ES-003.xlsx", some_entries(5))
    assert main(prepare(folder, source, extra=extra)) == 2
    assert capsys.readouterr().err.count("\n") >= 1
    assert not (folder / "out").exists()
    assert not list((folder / "data").rglob("sources/*"))


def test_that_a_missing_file_leaves_no_copy_of_the_others(folder: Path) -> None:
    source = write_es003(folder / "ES-003.xlsx", some_entries(5))
    assert main(prepare(folder, source, folder / "gone.xlsx")) == 2
    assert not list((folder / "data").rglob("sources/*"))
    assert main(prepare(folder, source)) == 0
    (kept,) = (folder / "data").rglob("sources/*")
    assert main(prepare(folder, source, folder / "gone.xlsx")) == 2
    assert kept.exists()


def test_that_an_upload_folder_that_is_a_file_is_said_before_anything_is_read(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_es003(folder / "ES-003.xlsx", some_entries(5))
    (folder / "out").write_text("a file")
    assert main(prepare(folder, source)) == 2
    assert "out" in capsys.readouterr().err
    assert not list((folder / "data").rglob("sources/*"))


def test_that_one_filer_code_can_be_given_for_a_whole_list(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    numbers = [entry_number(f"ABC{n:07}") for n in range(4100001, 4100013)]
    source = write_csv(folder / "list.csv", ["Entry No"], [[number[3:]] for number in numbers])
    extra = ("--no-history", "--accept-repairs", "--filer-code")
    assert main(prepare(folder, source, extra=(*extra, numbers[0][:3].lower()))) == 0
    told = answer(capsys)
    assert [one["entry_number"] for one in told["entries"]] == numbers
    with pytest.raises(SystemExit, match="2"):
        main(prepare(folder, source, extra=(*extra, "AB")))
    assert "filer code" in capsys.readouterr().err


def test_that_a_repair_is_named_by_a_word_of_the_contract(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = write_csv(folder / "list.csv", ["Entry No"], [["ABC-1234567-6/001"]])
    assert main(prepare(folder, source, extra=("--no-history",))) == 0
    (entry,) = answer(capsys)["entries"]
    assert (entry["entry_number"], entry["repair"]) == ("ABC12345676", "label_removed")
