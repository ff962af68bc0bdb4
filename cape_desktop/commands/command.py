"""What a command is, and how it answers."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from cape_desktop.progress import Doing
from cape_desktop.wording.activities import activity

DONE: Final = 0
NOTHING_TO_FILE: Final = 1


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, a line on what it does, its options, what it runs (gives the exit status).

    `answers` when it prints something, as text or with --json as one object.
    """

    name: str
    told: str
    add_options: Callable[[argparse.ArgumentParser], object]
    run: Callable[[argparse.Namespace], int]
    answers: bool = True


def print_json(answer: dict[str, Any]) -> None:
    """The answer as one JSON object, the only thing on standard output."""
    json.dump(answer, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")


def print_lines(*lines: str) -> None:
    """The answer as text, a line each."""
    sys.stdout.writelines(f"{line}\n" for line in lines)


def tell(doing: Doing, done: int = 0, total: int = 0, name: str = "") -> None:
    """Progress on standard error, where a person watches."""
    if sys.stderr.isatty():
        share = f" {done:,} of {total:,}" if total else ""
        sys.stderr.write(f"\r\x1b[K{activity(doing, name)}{share}\r")
        sys.stderr.flush()
