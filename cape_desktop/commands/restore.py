"""`restore`: everything back from a backup; what was there is kept aside."""

from __future__ import annotations

import argparse

from cape_desktop.commands.command import DONE, Command, path_of, print_lines
from cape_desktop.history.backup import restore
from cape_desktop.paths import folders


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=path_of, help="the backup to restore")


def _run(call: argparse.Namespace) -> int:
    kept = restore(call.file, folders(call.data_dir).data)
    print_lines(f"Restored from {call.file}")
    if kept is not None:
        print_lines(f"What was there before is kept in {kept}")
    return DONE


COMMAND = Command("restore", "everything back from a backup", _add_options, _run, answers=False)
