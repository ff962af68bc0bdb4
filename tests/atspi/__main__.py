"""`make atspi`: hears and drives the running program as a screen reader does, from the empty home to the saved file.

A screen, a session bus and a history of their own; what was said goes to build/atspi/spoken.txt. Needs Debian's
packages for AT-SPI (packaging/dev.py names them) and is therefore no part of `make test`.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from tests.architecture.project import ROOT
from tests.invented import some_entries, write_csv
from tests.packaging.scripts import script

SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
SPOKEN = ROOT / "build" / "atspi" / "spoken.txt"
HEADERS = ("Entry", "Entry Date", "Liquidated", "Liquidation Status", "Type", "IEEPA duty")
_PATIENCE = 300


def messy_list(folder: Path) -> tuple[Path, tuple[str, ...]]:
    """A broker's list after a spreadsheet had it, and the right numbers: one zero is lost, the last digit is wrong."""
    made = [one for one in some_entries(60, seed=11) if one.ieepa_duty and one.number.startswith(("ABC", "010"))][:12]
    late = date.today() - timedelta(20)
    entries = [replace(one, type="01", liquidated=late, entry_date=late - timedelta(314)) for one in made]
    entries.sort(key=lambda one: one.number.startswith("ABC"))
    written = [one.number.removeprefix("0") for one in entries]
    wrong = (int(written[-1][-1]) + 1) % 10
    written[-1] = f"{written[-1][:-1]}{wrong}"
    rows = [
        (number, one.entry_date, one.liquidated, "Liquidated", one.type, one.ieepa_duty)
        for number, one in zip(written, entries, strict=True)
    ]
    path = write_csv(folder / "broker list.csv", HEADERS, rows)
    return path, tuple(one.number for one in entries)


@contextlib.contextmanager
def started(*command: str | Path, environment: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """A program that runs as long as the block does."""
    words = [str(word) for word in command]
    process = subprocess.Popen(words, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(timeout=20)


@contextlib.contextmanager
def session_bus(environment: Mapping[str, str]) -> Iterator[str]:
    """A session bus of our own; gives its address."""
    read, write = os.pipe()
    command = ["dbus-daemon", "--session", "--nofork", "--nosyslog", f"--print-address={write}"]
    bus = subprocess.Popen(command, pass_fds=[write], env=environment, stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield told.readline().strip()
    finally:
        bus.terminate()
        bus.wait(timeout=20)


def main() -> int:
    """Runs the journey; 0 when everything was said that a person needs, and the file holds what it must."""
    SPOKEN.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        home = folder / "home"
        home.mkdir()
        path, numbers = messy_list(folder)
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_"))}
        environment |= {"HOME": str(home), "CAPE_DESKTOP_DATA": str(folder / "data"), "PYTHONPATH": str(ROOT)}
        environment |= {"LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb", "GTK_A11Y": "none"}
        environment["DISPLAY"] = stack.enter_context(script("screen").private())
        environment["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(session_bus(environment))
        launch = [LAUNCHER, "--launch-immediately", "--screen-reader=1"]
        stack.enter_context(started(*launch, environment=environment))
        program = stack.enter_context(started(sys.executable, "-P", "-m", "cape_desktop", environment=environment))
        journey = [SYSTEM_PYTHON, "-m", "tests.atspi.journey", str(path), numbers[-1], str(SPOKEN)]
        heard = subprocess.run(journey, env=environment, cwd=ROOT, check=False, timeout=_PATIENCE)
        if heard.returncode:
            return heard.returncode
        status = program.wait(timeout=20)
        return status or check_file(home, numbers)


def check_file(folder: Path, numbers: tuple[str, ...]) -> int:
    """0 when the one file saved holds all numbers but one of those the journey takes out, and nothing else."""
    (saved,) = folder.rglob("cape-*.csv")
    heading, *lines = saved.read_text(encoding="ascii").splitlines()
    left_out = set(numbers) - set(lines)
    if heading != "Entry Number" or len(lines) != len(numbers) - 1 or not min(left_out).startswith("010"):
        print(f"{saved.name} holds {heading}, {lines} and not {left_out}", file=sys.stderr)
        return 1
    print(f"Heard from the first window to {saved.name} with {len(lines)} numbers; see {SPOKEN.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
