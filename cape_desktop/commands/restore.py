"""`restore`: everything back from a backup; what was there is kept aside."""

from __future__ import annotations

import argparse
from pathlib import Path

from cape_desktop.commands.command import DONE, Command, print_lines
from cape_desktop.history.backup import restore
from cape_desktop.paths import folders


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, help="the backup to restore")


def _run(call: argparse.Namespace) -> int:
    restore(call.file, folders(call.data_dir).data)
    print_lines(f"Restored from {call.file}")
    return DONE


COMMAND = Command("restore", "everything back from a backup", _add_options, _run, answers=False)
