"""A small rotating log and crash reports, in which no entry number, importer number or amount stands whole."""

from __future__ import annotations

import contextlib
import logging
import platform
import re
import sys
import traceback
from datetime import datetime
from pathlib import Path
from typing import Final

import cape_desktop
from cape_desktop.paths import Folders

_FILE: Final = "cape-desktop.log"
_BYTES: Final = 500_000
_KEPT: Final = 3
_MASK: Final = "•••••"

_BETWEEN: Final = r"[\W_]?"
_ENTRY: Final = re.compile(rf"([^\W_]{{3}}){_BETWEEN}\d{{5}}(\d{{2}}){_BETWEEN}(\d)")
_IMPORTER: Final = re.compile(
    rf"\d{{3}}{_BETWEEN}\d{{2}}{_BETWEEN}\d{{4}}"  # social security number
    rf"|\d{{6}}{_BETWEEN}\d{{5}}"  # assigned by CBP
    rf"|\d{{2}}{_BETWEEN}\d{{7}}(?:{_BETWEEN}[^\W_]{{2}}(?![^\W_]))?"  # employer identification number, suffix
)
_AMOUNT: Final = re.compile(r"\$\s?\d[\d,.]*|Decimal\('[^']*'\)")


def shortened(text: str) -> str:
    """`text` with entry numbers as filer code and last three digits (ABC…676), importer numbers and amounts masked.

    Entry numbers go first, again and again: shortening one may leave digits that form another with what follows.
    """
    text = _AMOUNT.sub(f"${_MASK}", text)
    before = ""
    while before != text:
        before, text = text, _ENTRY.sub(r"\1…\2\3", text)
    return _IMPORTER.sub(_MASK, text)


class _Shortening(logging.Formatter):
    """Shortens the finished line, so that arguments, exceptions and stacks are covered alike."""

    def format(self, record: logging.LogRecord) -> str:
        return shortened(super().format(record))


def start_log(folder: Path, level: int = logging.INFO) -> logging.Handler:
    """Logs the program's records into `folder`; gives the handler, which `stop_log` takes.

    A folder that cannot be written silences the log: the program must start without one.
    """
    handler: logging.Handler = logging.NullHandler()
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _rotate(folder / _FILE)
        handler = logging.FileHandler(folder / _FILE, encoding="utf-8", errors="backslashreplace")
    handler.setFormatter(_Shortening("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log = logging.getLogger(cape_desktop.__name__)
    log.setLevel(level)
    log.addHandler(handler)
    return handler


def _rotate(path: Path) -> None:
    """Before a start only: while the program runs, a second one may have the file open."""
    if not path.is_file() or path.stat().st_size < _BYTES:
        return
    for age in range(_KEPT - 1, 0, -1):
        older = path.with_suffix(f".{age}.log")
        if older.is_file():
            older.replace(path.with_suffix(f".{age + 1}.log"))
    path.replace(path.with_suffix(".1.log"))


def stop_log(handler: logging.Handler) -> None:
    """Ends what `start_log` began."""
    logging.getLogger(cape_desktop.__name__).removeHandler(handler)
    handler.close()


def crash_report(fault: BaseException) -> str:
    """What a developer needs to know of a fault of ours, and nothing of the person or their entries."""
    told, home = "".join(traceback.format_exception(fault)), str(Path.home())
    told = told.replace(repr(home)[1:-1], "~").replace(home, "~")  # an OSError quotes, so doubles, backslashes
    return "\n".join(
        (
            f"CAPE Desktop {cape_desktop.__version__}",
            f"Python {sys.version.split()[0]}, {platform.platform()}",
            f"{datetime.now().astimezone():%Y-%m-%d %H:%M:%S%z}",
            "",
            shortened(told),
        )
    )


def write_crash_report(fault: BaseException, folders: Folders) -> Path:
    """Writes the crash report of `fault` below the logs and gives its path; never raises OSError."""
    path = folders.logs / f"crash-{datetime.now():%Y%m%d-%H%M%S}.txt"
    with contextlib.suppress(OSError):
        folders.logs.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_text(crash_report(fault), encoding="utf-8", errors="backslashreplace")
    return path
