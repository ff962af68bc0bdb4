"""Invented importers for tests, samples, pictures and benchmarks: entries with facts, written as ES-003 or as a list.

Every name, number and amount is made up; check digits are right unless a test breaks one on purpose.
"""

from __future__ import annotations

import csv
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from cape_desktop.domain.entry_number import check_digit

TODAY = date(2026, 11, 23)
ES003_HEADERS = (
    "Entry Summary Number",
    "Entry Type Code",
    "Importer Number",
    "Port of Entry Code",
    "Entry Date",
    "Entry Summary Date",
    "Initial Entry Summary Create Date",
    "Entry Summary Line Number",
    "Review Team Number",
    "Country of Origin Code",
    "Country of Export Code",
    "Manufacturer ID",
    "Foreign Exporter ID",
    "Line SPI Code",
    "Standard Visa Number",
    "Textile Category Code",
    "Textile Category",
    "Tariff Ordinal Number",
    "HTS Number - Full",
    "Line Tariff Quantity (1)",
    "Line Tariff UOM (1) Code",
    "Line Tariff Quantity (2)",
    "Line Tariff UOM (2) Code",
    "Line Tariff Quantity (3)",
    "Line Tariff UOM (3) Code",
    "Line Tariff Goods Value Amount",
    "Line Tariff Duty Amount",
)
ADDED_HEADERS = (
    "Importer Name",
    "Reconciliation Indicator",
    "Post Summary Correction Indicator",
    "Liquidation Date",
    "Liquidation Status",
    "Protest Number",
    "Protest Status",
)
Cell = str | int | date | Decimal | None


def entry_number(ten: str) -> str:
    """The entry number whose first ten characters are these."""
    return ten + check_digit(ten)


@dataclass(frozen=True)
class Tariff:
    """One tariff number of a line."""

    hts: str
    value: Decimal
    duty: Decimal


@dataclass(frozen=True)
class Invented:
    """An invented entry: by default unliquidated, from China, one line with 20 % IEEPA duty on $10,000."""

    number: str
    type: str = "01"
    entry_date: date = date(2025, 10, 30)
    liquidated: date | None = None
    status: str = "Unliquidated"
    protest: str = ""
    reconciliation: str = "N"
    importer_number: str = "12-345678900"
    importer_name: str = "HARBOR LANE IMPORTS LLC"
    lines: tuple[tuple[Tariff, ...], ...] = field(
        default=((Tariff("99030124", Decimal(0), Decimal(2000)), Tariff("8508190000", Decimal(10000), Decimal(0))),)
    )

    @property
    def ieepa_duty(self) -> Decimal:
        """What its IEEPA headings carry."""
        return sum((t.duty for line in self.lines for t in line if t.hts.startswith(("990301", "990302"))), Decimal(0))


def some_entries(count: int, seed: int = 7, today: date = TODAY) -> list[Invented]:
    """A list as importers have them: most can be filed, some are liquidated too long ago, some are excluded."""
    dice = random.Random(seed)
    numbers = dice.sample(range(10**7), count)
    return [_entry(dice, f"{dice.choice(('ABC', 'B76', '010', '9Z9'))}{n:07d}", today) for n in numbers]


def _entry(dice: random.Random, ten: str, today: date) -> Invented:
    kind = dice.choices(("open", "recent", "protest", "late", "type", "none"), (40, 20, 12, 14, 6, 8))[0]
    age = {"recent": (2, 75), "protest": (85, 170), "late": (190, 300)}.get(kind)
    liquidated = today - timedelta(days=dice.randint(*age)) if age else None
    entered = liquidated - timedelta(days=300) if liquidated else date(2025, 12, 1) + timedelta(dice.randrange(80))
    value = Decimal(dice.randrange(40_000, 4_000_000)) / 100
    rate = Decimal("0.20") if entered < date(2025, 11, 10) else Decimal("0.10")
    ieepa = Decimal(0) if kind == "none" else (value * rate).quantize(Decimal("0.01"))
    heading = "99030132" if kind == "none" else "99030124"
    ordinary = (value * Decimal("0.025")).quantize(Decimal("0.01"))
    return Invented(
        entry_number(ten),
        dice.choice(("08", "21")) if kind == "type" else "01",
        entered,
        liquidated,
        "Liquidated" if liquidated else "Unliquidated",
        lines=((Tariff(heading, Decimal(0), ieepa), Tariff(f"85{dice.randrange(10**8):08d}", value, ordinary)),),
    )


def es003_rows(entries: Iterable[Invented], added: bool = True) -> list[list[Cell]]:
    """The rows of ES-003 for these entries: one a tariff number."""
    rows: list[list[Cell]] = []
    for one in entries:
        for line_number, line in enumerate(one.lines, start=1):
            for ordinal, tariff in enumerate(line, start=1):
                row: list[Cell] = [one.number, one.type, one.importer_number, "2704", one.entry_date]
                row += [one.entry_date + timedelta(days=10), one.entry_date, line_number, "002", "CN", "CN"]
                row += ["CNINVEN12SHE", "", "", "", "", "", ordinal, tariff.hts, 10, "NO", "", "", "", ""]
                row += [tariff.value, tariff.duty]
                if added:
                    number = "270426100001" if one.protest else ""
                    row += [one.importer_name, one.reconciliation, "N", one.liquidated, one.status, number, one.protest]
                rows.append(row)
    return rows


def write_es003(path: Path, entries: Sequence[Invented], added: bool = True) -> Path:
    """Writes ES-003 as a workbook or as CSV, by the ending of `path`."""
    headers = (*ES003_HEADERS, *(ADDED_HEADERS if added else ()))
    rows = es003_rows(entries, added)
    return write_workbook(path, headers, rows) if path.suffix == ".xlsx" else write_csv(path, headers, rows)


def write_workbook(
    path: Path, headers: Sequence[str], rows: Iterable[Sequence[Cell]], sheet: str = "Main Report"
) -> Path:
    """Writes a workbook as ACE exports it: dates as dates, money as numbers, a second sheet with parameters."""
    import xlsxwriter

    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    main = book.add_worksheet(sheet)
    day = book.add_format({"num_format": "mm/dd/yyyy"})
    money = book.add_format({"num_format": "$#,##0.00"})
    main.write_row(0, 0, headers)
    for at, row in enumerate(rows, start=1):
        for column, value in enumerate(row):
            if isinstance(value, date):
                main.write_datetime(at, column, datetime(value.year, value.month, value.day), day)
            elif isinstance(value, Decimal):
                main.write_number(at, column, float(value), money)
            elif isinstance(value, int):
                main.write_number(at, column, value)
            elif value:
                main.write_string(at, column, value)
    book.add_worksheet("Parameters").write_string(0, 1, "Entry Summary Line Tariff Details")
    book.close()
    return path


def write_csv(path: Path, headers: Sequence[str], rows: Iterable[Sequence[Cell]]) -> Path:
    """Writes delimited text as ACE exports it: US dates, plain amounts, CRLF."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(headers)
        writer.writerows([[_text(value) for value in row] for row in rows])
    return path


def _text(value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return value.strftime("%m/%d/%Y")
    return f"{value:.2f}" if isinstance(value, Decimal) else str(value)
