"""An invented year of an importer: forty declarations, the files that CBP sent back, and what is true at its end.

The generator knows nothing of how the program reads: it writes files as CBP does and keeps its own books.
"""

from __future__ import annotations

import csv
import os
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

from cape_desktop.history.records import KeptEntry, Preparation, UploadFile
from cape_desktop.history.store import Store
from tests.invented import entry_number

EASTERN = timezone(timedelta(hours=-5))
FIRST_DAY = date(2026, 5, 4)
DECLARATIONS = 40
REFUSALS = (
    "PROTEST ON ENTRY",
    "Entry  Summary flagged for RECON",
    "HTS RELATIONSHIP/SEQUENCE MISMATCH",
    "UNABLE TO CALCULATE DUTY",
    "A MESSAGE NOBODY HAS SEEN BEFORE",
)
CLAIM_HEADERS = ("ENTRY_NUMBER", "CLAIM_NUMBER", "STATUS", "ERROR_DESCRIPTION")
STRANGERS = tuple(entry_number(f"XYZ900000{count}") for count in range(3))


@dataclass
class Money:
    """What is true of the money of an entry at the end of the year, in cents."""

    received: int = 0
    interest: int | None = 0
    diverted: int = 0
    returned: int = 0
    held: int = 0
    on_the_way: int = 0


@dataclass
class Declared:
    """One declaration of the year, and what is true of it at the end."""

    day: date
    numbers: tuple[str, ...]
    claim: str
    id: int = 0
    verdicts: dict[str, tuple[str, str]] = field(default_factory=dict)
    state: str = "saved"


@dataclass
class Year:
    """The declarations, the files in the order in which CBP sent them, and the money at the end."""

    declarations: list[Declared] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    money: dict[str, Money] = field(default_factory=dict)
    duty: dict[str, int] = field(default_factory=dict)


class Clock:
    """A clock that stands where it is put."""

    def __init__(self) -> None:
        self.moment = datetime.combine(FIRST_DAY, datetime.min.time(), EASTERN)

    def __call__(self) -> datetime:
        return self.moment

    def put(self, day: date) -> None:
        self.moment = datetime(day.year, day.month, day.day, 9, tzinfo=EASTERN)


class Writer:
    """Writes the files of the year into a folder, each with the time of its download."""

    def __init__(self, folder: Path, year: Year) -> None:
        self.folder, self.year = folder, year

    def write(self, name: str, day: date, headers: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        path = self.folder / f"{len(self.year.files):03d} {name}.csv"
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows([headers, *rows])
        moment = datetime(day.year, day.month, day.day, 15, tzinfo=EASTERN).timestamp()
        os.utime(path, (moment, moment))
        self.year.files.append(path)

    def claim_details(self, one: Declared, day: date, *, ruined: bool = False) -> None:
        status = {"updated": "Entry Summary Updated", "refused": "Failed"}
        rows = [
            [
                _ruined(number) if ruined else f'="{number}"',
                "1.00E+11" if ruined else f'="{one.claim}"',
                status[verdict],
                message,
            ]
            for number, (verdict, message) in one.verdicts.items()
        ]
        if not ruined:
            rows.append([f'="{STRANGERS[0]}"', f'="{one.claim}"', "Failed", "PROTEST ON ENTRY"])
        self.write(f"claim details {one.claim}", day, CLAIM_HEADERS, rows)


def _ruined(number: str) -> str:
    """What Excel makes of an entry number: leading zeros go."""
    return number.lstrip("0") if number.isdigit() else number


def invent_year(folder: Path, store: Store, clock: Clock, seed: int = 5) -> Year:
    """Saves the declarations of the year into `store` and writes the files that came back into `folder`."""
    dice, year = random.Random(seed), Year()
    writer = Writer(folder, year)
    serials = iter(dice.sample(range(1, 10**7), 1000))
    waiting: list[str] = []  # refused, to be declared again
    day = FIRST_DAY
    for count in range(DECLARATIONS):
        again, waiting = waiting[:4], waiting[4:]
        fresh = [entry_number(f"{dice.choice(('ABC', '010', 'B76'))}{next(serials):07d}") for _ in range(3 + count % 6)]
        one = Declared(day, (*again, *fresh), f"1{count + 17:011d}")
        for number in fresh:
            year.duty[number] = dice.randrange(50_000, 2_000_000)
        clock.put(day)
        one.id = _saved(store, year, one)
        waiting += _answered(dice, writer, one, count)
        year.declarations.append(one)
        day += timedelta(days=dice.randrange(3, 6))
    _refunded(dice, writer, year, day)
    clock.put(day + timedelta(days=120))
    return year


def _saved(store: Store, year: Year, one: Declared) -> int:
    entries = tuple(
        KeptEntry(
            number,
            "file",
            chosen=True,
            raw=(number,),
            findings="[]",
            facts="{}",
            duty_cents=year.duty[number],
            refund_low_cents=year.duty[number],
            refund_high_cents=year.duty[number],
            interest_low_cents=0,
            interest_high_cents=year.duty[number] // 10,
            importer_number="12-3456789",
        )
        for number in one.numbers
    )
    data = "".join(f"{line}\r\n" for line in ("Entry Number", *one.numbers)).encode()
    name = f"cape-harbor-{one.day.isoformat()}.csv"
    file = UploadFile(name, f"/out/{name}", data, name, one.numbers)
    kept = Preparation(None, "Harbor Lane", one.day, "0.1.0", "2026-11-23", entries)
    return store.save_declarations(kept, (file,), None)[0]


def _answered(dice: random.Random, writer: Writer, one: Declared, count: int) -> list[str]:
    """Writes what CBP answered to one declaration; gives the entries that can go again."""
    if count % 13 == 12:
        rows = [[number, "Rejected by batch validation"] for number in one.numbers[:2]]
        writer.write("validation", one.day + timedelta(days=1), ("Entry", "Validation Result"), rows)
        one.verdicts = dict.fromkeys(one.numbers[:2], ("refused", ""))
        one.state = "batch_refused"
        return list(one.numbers)
    if count == DECLARATIONS - 1:
        return []  # not answered yet
    refused = [] if count % 4 == 0 else dice.sample(one.numbers, 1 + count % 2)
    one.verdicts = {
        number: ("refused", dice.choice(REFUSALS)) if number in refused else ("updated", "") for number in one.numbers
    }
    writer.claim_details(one, one.day + timedelta(days=1))
    if refused and count % 5 == 1:  # CBP changed its mind about the first of them
        one.verdicts[refused[0]] = ("updated", "")
        writer.claim_details(one, one.day + timedelta(days=2))
        refused = refused[1:]
    if count % 7 == 3:
        writer.claim_details(one, one.day + timedelta(days=2), ruined=True)
    one.state = "accepted_with_errors" if refused else "updated"
    return refused


def _refunded(dice: random.Random, writer: Writer, year: Year, end: date) -> None:
    """Writes the refund reports of the months after, and keeps the books."""
    taken = [n for one in year.declarations for n, (verdict, _) in one.verdicts.items() if verdict == "updated"]
    authorized, sent, issued, rejected = [], [], [], []
    for count, number in enumerate(taken):
        principal, interest = year.duty[number], year.duty[number] // 25
        dollars = [f"{Decimal(cents) / 100:.2f}" for cents in (principal, interest)]
        refund, money = f"R-{count:05d}", year.money.setdefault(number, Money())
        authorized.append([number, "LIQUIDATION REFUND", "CAPE ACCEPTED", "AUTHORIZED", "", *dollars, ""])
        row = [number, refund, *dollars, "Transmitted", "Sent to Treasury", f"{end:%m/%d/%Y}"]
        sent.append(row)
        fate = dice.choice(("issued", "issued", "issued", "diverted", "split", "returned", "held", "sent"))
        later = f"{end + timedelta(days=30):%m/%d/%Y}"
        if fate == "issued":
            issued.append([*row[:5], "Treasury Issued", later])
            money.received, money.interest = principal, interest
        elif fate == "diverted":
            issued.append([*row[:5], "Funds Diverted", later])
            money.diverted = principal + interest
        elif fate == "split":
            half = [f"{Decimal(cents) / 100:.2f}" for cents in (principal // 2, principal - principal // 2)]
            issued.append([number, refund, half[0], dollars[1], "Transmitted", "Treasury Issued", later])
            issued.append([number, refund, half[1], "0.00", "Transmitted", "Funds Diverted", later])
            money.received, money.interest, money.diverted = principal // 2, interest, principal - principal // 2
        elif fate == "returned":
            issued.append([*row[:5], "Check/ACH Returned", later])
            money.returned = principal + interest
        elif fate == "held":
            rejected.append([number, refund, *dollars])
            money.held = principal + interest
        else:
            money.on_the_way = principal + interest
    es022 = ("Entry Summary Number", "Claim Type", "Claim Status", "Refund Status", "Refund Number")
    amounts = ("Refund Class Amount", "Refund Interest Amount", "Refund Date")
    writer.write("ES-022", end, (*es022, *amounts), authorized)
    rev615 = ("Entry Summary Number", "Refund No.", "Refund Amount", "Interest Amount", "Refund Status")
    headers = (*rev615, "Refund Secondary Status", "Refund Date")
    writer.write("REV-615", end + timedelta(days=2), headers, sent)
    writer.write("REV-615", end + timedelta(days=31), headers, issued)
    writer.write("REV-613", end + timedelta(days=32), rev615[:4], rejected)
    for one in year.declarations:
        taken_in = [number for number, (verdict, _) in one.verdicts.items() if verdict == "updated"]
        if taken_in and all(_is_paid(year.money[number]) for number in taken_in):
            one.state = "paid"


def _is_paid(money: Money) -> bool:
    return money.received > 0 and not (money.returned or money.held or money.on_the_way)
