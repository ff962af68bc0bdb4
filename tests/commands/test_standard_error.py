"""Standard error holds our own sentences and nothing else."""

from __future__ import annotations

import struct
import subprocess
import sys
from pathlib import Path

from tests.intake.files import NUMBERS
from tests.intake.old_formats import record, xls


def test_that_a_workbook_its_reader_stumbles_over_costs_one_sentence(tmp_path: Path) -> None:
    formula = struct.pack("<HHH8sHIH", 9, 3, 0, bytes(8), 0, 0, 60_000) + b"\x17\xff"
    path = xls(tmp_path / "old.xls", [["Entry Number"], *([n] for n in NUMBERS)], record(0x0006, formula))
    call = [sys.executable, "-m", "cape_desktop", "prepare", str(path), "--out", str(tmp_path), "--no-history"]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines() == [
        "“old.xls” is damaged and cannot be read to its end. Download or ask for it again; nothing was taken from it."
    ]
