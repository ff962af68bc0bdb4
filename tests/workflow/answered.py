"""Declarations and CBP's answers to them, for the tests of what follows."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from cape_desktop.history.store import Store
from cape_desktop.workflow import results
from cape_desktop.workflow.results import Preview
from tests.history.kept import TODAY, Clock, kept_entry, number, opened, preparation, save, upload_file
from tests.intake.files import written
from tests.rules import PACK

__all__ = ["TODAY", "Clock", "answer", "kept_entry", "number", "opened", "preparation", "save", "shown", "upload_file"]

CLAIM = ["ENTRY_NUMBER", "CLAIM_NUMBER", "STATUS", "ERROR_DESCRIPTION"]
REFUND = ["Entry Number", "Refund Number", "Refund Amount", "Interest Amount", "Refund Secondary Status", "Refund Date"]
Rows = Sequence[Sequence[object]]


def download(folder: Path, rows: Rows, day: date = TODAY, name: str = "download.csv") -> Path:
    """A file that was downloaded on a day."""
    path = written(folder / name, rows)
    moment = datetime(day.year, day.month, day.day, 20).timestamp()  # local, as a download has it
    os.utime(path, (moment, moment))
    return path


def shown(store: Store, *paths: Path) -> Preview:
    """What importing these files would change."""
    return results.preview(store, results.read(store, PACK, paths))


def answer(store: Store, folder: Path, rows: Rows, day: date = TODAY, name: str = "download.csv") -> int | None:
    """Takes in a file that was downloaded on a day."""
    return results.take_in(store, shown(store, download(folder, rows, day, name)))


def claim_rows(*rows: Sequence[object]) -> Rows:
    """Claim details: number, status, message each."""
    return [CLAIM, *([entry, "100000241223", status, message] for entry, status, message in rows)]
