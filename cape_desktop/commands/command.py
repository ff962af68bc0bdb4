"""What a command is, and how it answers."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
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


def path_of(text: str) -> Path:
    """A path as a person gave it, with its whole way, so that it means the same from any folder later."""
    return Path(text).expanduser().absolute()


def print_json(answer: dict[str, Any]) -> None:
    """The answer as one JSON object, the only thing on standard output; plain ASCII, which every reader reads alike."""
    _write(json.dumps(answer, indent=1) + "\n")


def print_lines(*lines: str) -> None:
    """The answer as text, a line each."""
    _write("".join(f"{line}\n" for line in lines))


def _write(text: str) -> None:
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader went away, as `head` does when it has what it wants
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def tell(doing: Doing, done: int = 0, total: int = 0, name: str = "") -> None:
    """Progress on standard error, where a person watches."""
    if sys.stderr.isatty():
        share = f" {done:,} of {total:,}" if total else ""
        sys.stderr.write(f"\r\x1b[K{activity(doing, name)}{share}\r")
        sys.stderr.flush()
