"""A history in which CBP has answered: accepted, refused in several ways, paid, held, diverted and returned."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from cape_desktop.domain.importer import Importer
from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.history.records import Event
from cape_desktop.ui.desk import Choosers, Desk
from cape_desktop.workflow import results
from tests.intake.files import written
from tests.invented import TODAY, entry_number
from tests.ui.desks import empty_desk, kept_entry, save_declaration

CLAIM = ("ENTRY_NUMBER", "CLAIM_NUMBER", "STATUS", "ERROR_DESCRIPTION")
REFUND = (
    "Entry Number", "Refund Number", "Refund Amount", "Interest Amount", "Refund Status", "Refund Secondary Status",
    "Refund Date",
)  # fmt: skip
STRANGER = entry_number("XYZ9000001")
RETIRED = "Entry  Summary flagged for RECON"
UNKNOWN = "A MESSAGE NOBODY HAS SEEN BEFORE"
NAME = "cape-harbor-lane-2026-11-10.csv"


def numbers(count: int) -> tuple[str, ...]:
    """The entry numbers of the first so many entries of the desk's declarations."""
    return tuple(kept_entry(place).number for place in range(count))


def download(folder: Path, name: str, rows: Sequence[Sequence[object]], day: date) -> Path:
    """A file that was downloaded on a day."""
    path = written(folder / name, rows)
    moment = datetime(day.year, day.month, day.day, 20).timestamp()
    os.utime(path, (moment, moment))
    return path


def claim_details(folder: Path, count: int = 12, name: str = "claim details.csv") -> Path:
    """Claim Details: all entries updated but three, which are refused; and one entry of somebody else."""
    refused = {2: "PROTEST ON ENTRY", 5: RETIRED, 7: UNKNOWN}
    rows: list[Sequence[object]] = [CLAIM]
    for place, number in enumerate(numbers(count)):
        message = refused.get(place, "")
        rows.append([f'="{number}"', '="100000241223"', "Failed" if message else "Entry Summary Updated", message])
    rows.append([f'="{STRANGER}"', '="100000241223"', "Failed", "PROTEST ON ENTRY"])
    return download(folder, name, rows, TODAY - timedelta(5))


def refund_report(folder: Path, count: int = 12) -> Path:
    """REV-615: of the accepted entries one is held, one diverted, one returned, one sent; the rest is paid."""
    fates = {0: "Sent to Treasury", 1: "Funds Diverted", 3: "Check/ACH Returned", 4: "Held, not enrolled"}
    rows: list[Sequence[object]] = [REFUND]
    for place, number in enumerate(numbers(count)):
        if place in (2, 5, 7):
            continue
        duty = kept_entry(place).duty_cents or 0
        fate = fates.get(place, "Treasury Issued")
        amounts = (f"{duty / 100:.2f}", f"{duty // 25 / 100:.2f}")
        rows.append([number, f"R-{place:05d}", *amounts, "Transmitted", fate, f"{TODAY - timedelta(2):%m/%d/%Y}"])
    return download(folder, "REV-615.csv", rows, TODAY - timedelta(1))


def unclear_file(folder: Path, count: int = 3) -> Path:
    """A file whose columns nobody can know."""
    rows: list[Sequence[object]] = [("Ref", "Outcome of run"), *((number, "Y7") for number in numbers(count))]
    return download(folder, "unclear.csv", rows, TODAY)


def uploaded_desk(folder: Path, choosers: Choosers | None = None, count: int = 12) -> Desk:
    """A desk with one declaration that ACE has; its answer is not known yet. The second newest lies ten days back."""
    desk = empty_desk(folder / "desk", choosers)
    harbor = desk.history.save_importer(Importer("Harbor Lane Imports LLC", "12-3456789", corporate=True))
    save_declaration(desk, harbor, NAME, count, Event(DeclarationState.UPLOADED, TODAY - timedelta(12)))
    return desk


def answered_desk(folder: Path, choosers: Choosers | None = None) -> Desk:
    """The same desk after the claim details and the refund report were taken in, each in a step of its own."""
    desk = uploaded_desk(folder, choosers)
    for path in (claim_details(folder), refund_report(folder)):
        take_in(desk, path)
    return desk


def take_in(desk: Desk, *paths: Path) -> int | None:
    """Takes files in; gives the step."""
    files = results.read(desk.history, desk.rules, paths)
    return results.take_in(desk.history, results.preview(desk.history, files))
