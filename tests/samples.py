"""Makes the invented files of `resources/samples` anew: `python -m tests.samples`."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from tests.invented import (
    ADDED_HEADERS,
    ES003_HEADERS,
    TODAY,
    Cell,
    Invented,
    Tariff,
    entry_number,
    es003_rows,
    some_entries,
    write_csv,
    write_workbook,
)

SAMPLES = Path(__file__).parent.parent / "resources" / "samples"


def sample_entries() -> list[Invented]:
    """Two dozen entries of one invented importer: every route occurs, one number is mistyped."""
    urgent = Invented(entry_number("ABC0200011"), liquidated=TODAY - timedelta(days=70), status="Liquidated")
    suspended = Invented(entry_number("ABC0200012"), type="03", status="Suspended")
    protested = Invented(
        entry_number("B760200013"), liquidated=TODAY - timedelta(days=30), status="Liquidated", protest="Open"
    )
    section_122 = Invented(
        entry_number("B760200014"),
        entry_date=date(2026, 3, 10),
        lines=((Tariff("99030301", Decimal(0), Decimal(150)), Tariff("9403208090", Decimal(1500), Decimal(0))),),
    )
    mistyped = Invented("ABC02000156")
    return [urgent, *some_entries(9, seed=3), suspended, protested, mistyped, section_122, *some_entries(10, seed=11)]


def main() -> None:
    """Writes the samples."""
    SAMPLES.mkdir(exist_ok=True)
    rows = es003_rows(sample_entries())
    for row in rows:
        number = str(row[0])
        row[0] = int(number) if number.isdigit() else number
    write_workbook(SAMPLES / "ES-003 sample.xlsx", (*ES003_HEADERS, *ADDED_HEADERS), rows)
    write_csv(SAMPLES / "broker list sample.csv", *_broker_list())


def _broker_list() -> tuple[tuple[str, ...], list[list[Cell]]]:
    headers = ("Filer Code", "Entry No.", "Type", "Entry Date", "Importer", "IEEPA Duty", "Liq. Status", "Liq. Date")
    rows: list[list[Cell]] = [
        [
            one.number[:3],
            f"{one.number[3:10]}-{one.number[10]}",
            one.type,
            one.entry_date,
            one.importer_name,
            one.ieepa_duty,
            one.status,
            one.liquidated,
        ]
        for one in sample_entries()
    ]
    total = sum((one.ieepa_duty for one in sample_entries()), Decimal(0))
    return headers, [*rows, ["", "Total", "", None, "", total, "", None]]


if __name__ == "__main__":
    main()
