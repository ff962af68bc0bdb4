"""`backup`: everything the program keeps, in one file."""

from __future__ import annotations

import argparse

from cape_desktop.commands.command import DONE, Command, path_of, print_lines
from cape_desktop.history.backup import back_up
from cape_desktop.history.store import Store
from cape_desktop.paths import folders


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=path_of, help="the backup to write; an existing file is not overwritten")


def _run(call: argparse.Namespace) -> int:
    with Store.open(folders(call.data_dir).history) as store:
        back_up(store, call.file)
    print_lines(f"Saved {call.file}")
    return DONE


COMMAND = Command("backup", "everything the program keeps, in one file", _add_options, _run, answers=False)
