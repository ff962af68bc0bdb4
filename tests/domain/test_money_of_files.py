"""The worked examples as files: ES-003 goes through `prepare`, and what comes out is right to the cent."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from cape_desktop.cli import main
from cape_desktop.domain.importer import Importer
from cape_desktop.history.store import Store
from tests.invented import (
    ADDED_HEADERS,
    ES003_HEADERS,
    TODAY,
    Cell,
    Invented,
    Tariff,
    entry_number,
    es003_rows,
    write_csv,
    write_workbook,
)

FILES = Path(__file__).parents[1] / "files"
HEADERS = (*ES003_HEADERS, *ADDED_HEADERS)
SPI = HEADERS.index("Line SPI Code")
RATE = "Column 1 Current Primary Duty Rate"
Lines = tuple[tuple[Tariff, ...], ...]


def vectors(name: str) -> list[dict[str, str]]:
    with (FILES / name).open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


@dataclass(frozen=True)
class Example:
    """A row of refund_examples.csv as a broker would enter it, and the IEEPA duty among its lines."""

    day: date
    lines: Lines
    duty: str
    spi: str = ""
    rate: str = ""


def line(value: int, *tariffs: str) -> tuple[Tariff, ...]:
    """A line of the entry: `9903.01.24 2000` has a duty, the last number carries the value."""
    pairs = [(text.split()[0].replace(".", ""), Decimal(text.split()[1])) for text in tariffs]
    return tuple(Tariff(hts, Decimal(0) if hts.startswith("99") else Decimal(value), duty) for hts, duty in pairs)


USUAL = date(2025, 9, 10)
EXAMPLES = {
    "S01": Example(
        date(2025, 7, 15),
        (line(10000, "9903.88.03 2500", "9903.01.24 2000", "9903.01.25 1000", "7326908688 290"),),
        "3000.00",
    ),
    "S02": Example(
        date(2025, 7, 15),
        (line(10000, "9903.01.24 2000", "9903.01.33 0", "9903.81.91 5000", "7326908688 290"),),
        "2000.00",
    ),
    "S03": Example(date(2025, 10, 15), (line(10000, "9903.02.20 1500", "3926909989 0"),), "1500.00", rate="3.4%"),
    "S04": Example(USUAL, (line(8000, "9903.01.77 3200", "9903.02.09 800", "4409220590 0"),), "4000.00"),
    "S05": Example(USUAL, (line(5000, "9903.01.10 1750", "9903.01.26 0", "9403608093 0"),), "1750.00"),
    "S06": Example(USUAL, (line(5000, "9903.01.04 0", "9903.01.27 0", "9403608093 0"),), "0.00"),
    "S07": Example(date(2025, 10, 1), (line(6000, "9903.01.84 1500", "9903.02.26 1500", "6302600020 120"),), "3000.00"),
    "S08": Example(USUAL, (line(3000, "9903.01.34 0"), line(7000, "9903.02.69 1400")), "1400.00"),
    "S09": Example(USUAL, (line(10000, "9903.01.32 0", "3004909290 0"),), "0.00"),
    "S10": Example(USUAL, (line(10000, "9813.00.05 0", "9903.01.25 0", "8479899599 0"),), "0.00"),
    "S11": Example(date(2025, 10, 1), (line(1000, "9903.02.73 150", "2008999090 0"),), "150.00", rate="5%"),
    "S12": Example(date(2025, 12, 10), (line(4000, "9903.02.80 600", "8542390090 0"),), "600.00", spi="KR"),
    "S13": Example(date(2025, 12, 1), (line(10000, "9903.01.24 1000", "9903.01.25 1000", "9503000073 0"),), "2000.00"),
    "S14": Example(date(2025, 11, 20), (line(10000, "9903.02.58 3900", "9102110000 500"),), "3900.00"),
    "S15": Example(date(2026, 3, 10), (line(10000, "9903.03.01 1000", "9503000073 0"),), "0.00"),
}
TOP_UPS = ("S03", "S11")
NUMBERS = {name: entry_number(f"ABC{place:07d}") for place, name in enumerate(EXAMPLES, start=1)}


def rows(with_rates: bool) -> Iterable[Sequence[Cell]]:
    """The rows of one report with all examples; the ordinary rate is a column that a person can add."""
    for name, example in EXAMPLES.items():
        for cells in es003_rows([Invented(NUMBERS[name], entry_date=example.day, lines=example.lines)]):
            cells[SPI] = example.spi
            yield [*cells, example.rate] if with_rates else cells


def prepared(
    sources: tuple[Path, ...], folder: Path, capsys: pytest.CaptureFixture[str], *more: str
) -> dict[str, dict[str, Any]]:
    """What `prepare` says of each entry."""
    where = ["--out", str(folder / "out"), "--data-dir", str(folder / "data"), "--json"]
    main(["prepare", *where, *more, *map(str, sources)])
    told = json.loads(capsys.readouterr().out)
    return {one["entry_number"]: one for one in told["entries"]}


@pytest.mark.parametrize("with_rates", [False, True])
@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_that_a_report_with_all_examples_gives_each_its_refund(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], with_rates: bool, ending: str
) -> None:
    headers = (*HEADERS, RATE) if with_rates else HEADERS
    write = write_csv if ending == ".csv" else write_workbook
    source = write(tmp_path / f"ES-003{ending}", headers, rows(with_rates))
    entries = prepared((source,), tmp_path, capsys, "--as-of", TODAY.isoformat(), "--no-history")
    expected = {row["id"]: row for row in vectors("refund_examples.csv")}
    assert set(EXAMPLES) == set(expected)
    for name, row in expected.items():
        told = entries[NUMBERS[name]]
        assert told["ieepa_duty"] == EXAMPLES[name].duty, name
        assert told["route"] == ("file" if row["cape_candidate"] == "yes" else "none"), name
        low, high, right = (
            Decimal(text) for text in (told["refund_low"], told["refund_high"], row["ieepa_refund_principal_usd"])
        )
        if name in TOP_UPS and not with_rates:
            assert (low, high) == (Decimal(0), Decimal(EXAMPLES[name].duty)), name
            assert low < right < high, name
        else:
            assert (low, high) == (right, right), name


@pytest.mark.parametrize(("first_ends", "second_begins"), [(1, 1), (8, 8), (20, 20), (20, 8), (40, 0)])
def test_that_examples_spread_over_two_reports_give_the_same_answers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], first_ends: int, second_begins: int
) -> None:
    every = list(rows(with_rates=True))
    assert len(every) == 40
    how = ("--as-of", TODAY.isoformat(), "--no-history")
    whole = write_csv(tmp_path / "whole.csv", (*HEADERS, RATE), every)
    first = write_csv(tmp_path / "first.csv", (*HEADERS, RATE), every[:first_ends])
    second = write_csv(tmp_path / "second.csv", (*HEADERS, RATE), every[second_begins:])
    together = prepared((whole,), tmp_path, capsys, *how)
    apart = prepared((first, second), tmp_path / "again", capsys, *how)
    assert apart.keys() == together.keys()
    for number, told in together.items():
        same = {name: value for name, value in told.items() if name not in ("rows", "places", "raw", "findings")}
        assert {name: apart[number][name] for name in same} == same
        said = [finding for finding in apart[number]["findings"] if finding["id"] != "N11"]
        assert said == told["findings"]


@pytest.mark.parametrize("corporate", [True, False])
@pytest.mark.parametrize("row", vectors("interest_test_vectors.csv"), ids=lambda row: str(row["id"]))
def test_that_a_report_gives_the_interest_of_the_vectors(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], row: dict[str, str], corporate: bool
) -> None:
    with Store.open(tmp_path / "data" / "history.sqlite3") as store:
        store.save_importer(Importer("Harbor Lane", corporate=corporate))
    deposit, until = date.fromisoformat(row["deposit_date"]), date.fromisoformat(row["liquidation_date"])
    (invented,) = es003_rows(
        [
            Invented(
                entry_number("ABC1234567"), lines=((Tariff("99030125", Decimal(0), Decimal(row["principal_usd"])),),)
            )
        ]
    )
    cells = list(invented)
    cells[HEADERS.index("Entry Date")] = deposit - timedelta(days=10)
    cells[HEADERS.index("Entry Summary Date")] = deposit
    source = write_csv(tmp_path / "ES-003.csv", HEADERS, [cells])
    day = (until - timedelta(days=45)).isoformat()
    (told,) = prepared((source,), tmp_path, capsys, "--as-of", day, "--importer", "Harbor Lane").values()
    expected = row["interest_corporate" if corporate else "interest_noncorporate"]
    assert (told["interest_low"], told["interest_high"]) == (expected, expected)


@pytest.mark.parametrize("row", vectors("deadline_test_vectors.csv"), ids=lambda row: str(row["entry_date"]))
def test_that_a_list_with_entry_dates_gives_the_days_of_the_vectors(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], row: dict[str, str]
) -> None:
    number, entered = entry_number("ABC1234567"), date.fromisoformat(row["entry_date"])
    source = write_csv(tmp_path / "list.csv", ("Entry Number", "Entry Date"), [(number, entered)])
    (estimated,) = prepared((source,), tmp_path, capsys, "--as-of", "2025-03-01", "--no-history").values()
    assert estimated["expected_liquidation"] == row["friday_on_or_after"]
    assert estimated["court_day"] == row["cit_two_years_from_entry"]
    assert (estimated["last_safe_day"], estimated["protest_day"]) == (None, None)
    liquidated = date.fromisoformat(row["friday_on_or_after"])
    cells = (number, entered, liquidated)
    source = write_csv(tmp_path / "liquidated.csv", ("Entry Number", "Entry Date", "Liquidation Date"), [cells])
    (real,) = prepared((source,), tmp_path / "again", capsys, "--as-of", "2025-03-01", "--no-history").values()
    last_day = date.fromisoformat(row["cape_last_day_80"])
    assert real["last_safe_day"] == (last_day - timedelta(days=1)).isoformat()
    assert (real["protest_day"], real["expected_liquidation"]) == (row["protest_last_day_180"], None)
