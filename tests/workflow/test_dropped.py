"""What files are that somebody brings without a word."""

from __future__ import annotations

from pathlib import Path

import pytest

from cape_desktop.history.store import Store
from cape_desktop.workflow.dropped import Brought, brought
from tests.intake.files import written
from tests.invented import Invented, entry_number, write_csv, write_es003
from tests.rules import PACK
from tests.workflow.answered import CLAIM, REFUND, save

NUMBERS = tuple(entry_number(f"ABC000001{n}") for n in range(4))


def entries(folder: Path) -> Path:
    return write_es003(folder / "es003.xlsx", [Invented(number) for number in NUMBERS])


def broker_list(folder: Path) -> Path:
    return write_csv(folder / "list.csv", ("Entry", "Port", "HTS"), [(n, "2704", "99030124") for n in NUMBERS])


def claim_details(folder: Path) -> Path:
    return written(folder / "claims.csv", [CLAIM, *((f'="{n}"', '="100000000017"', "Failed", "X") for n in NUMBERS)])


def refunds(folder: Path) -> Path:
    return written(folder / "REV-615.csv", [REFUND, *((n, "R1", "1.00", "", "", "") for n in NUMBERS)])


def bare_numbers(folder: Path) -> Path:
    return write_csv(folder / "upload.csv", ("Entry Number",), [(n,) for n in NUMBERS])


def large(folder: Path) -> Path:
    (folder / "large.xlsx").write_bytes(b"PK" + bytes(2_000_000))  # nobody opens it
    return folder / "large.xlsx"


@pytest.mark.parametrize(
    ("make", "first", "later"),
    [
        ((entries,), Brought.ENTRIES, Brought.UNCLEAR),
        ((claim_details,), Brought.RESULTS, Brought.RESULTS),
        ((refunds, claim_details), Brought.RESULTS, Brought.RESULTS),
        ((bare_numbers,), Brought.UNCLEAR, Brought.UNCLEAR),
        ((entries, claim_details), Brought.UNCLEAR, Brought.UNCLEAR),
        ((broker_list,), Brought.ENTRIES, Brought.UNCLEAR),
        ((large,), Brought.ENTRIES, Brought.UNCLEAR),
        ((lambda folder: folder / "gone.csv",), Brought.ENTRIES, Brought.ENTRIES),
    ],
)
def test_that_contents_say_what_to_do_with_files(
    store: Store, tmp_path: Path, make: tuple[object, ...], first: Brought, later: Brought
) -> None:
    paths = [one(tmp_path) for one in make if callable(one)]
    assert brought(store, PACK, paths) is first
    save(store, 1)
    assert brought(store, PACK, paths) is later
