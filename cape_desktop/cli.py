"""The command line: exit 0 done, 1 done but nothing could be filed, 2 unusable input, 3 a fault of ours."""

from __future__ import annotations

import argparse
import gc
import io
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import cape_desktop
from cape_desktop.problems import Problem
from cape_desktop.wording.problems import problem_sentence

UNUSABLE, OUR_FAULT = 2, 3


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a call in one sentence."""

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"{self.prog}: {message}. “{self.prog} --help” lists what there is.\n")
        raise SystemExit(UNUSABLE)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command named in `arguments` (default: those of the process) and gives the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _open_streams()
    if not given:  # as from the menu: the commands need not be read
        return _open_window(given, None)
    call = _parser().parse_args(given)
    if call.self_test is not None:
        from cape_desktop.self_test import self_test

        return self_test(Path(call.self_test) if call.self_test else None, call.out)
    return _open_window(given, call.data_dir) if call.run is None else _run(call)


def _open_window(given: Sequence[str], data_dir: Path | None) -> int:
    gc.disable()  # looking for garbage while all is being made takes a twelfth of the start; `app` enables it again
    from cape_desktop.app import run_window

    return run_window(given, data_dir)


def _run(call: argparse.Namespace) -> int:
    try:
        with _parsers_unheard():
            return int(call.run(call))
    except Problem as problem:
        sys.stderr.write(f"{problem_sentence(problem)}\n")
        return UNUSABLE
    except KeyboardInterrupt:
        sys.stderr.write("Stopped.\n")
        return UNUSABLE
    except Exception as fault:  # noqa: BLE001 - the last line of defence: a report instead of a traceback
        from cape_desktop.logs import write_crash_report
        from cape_desktop.paths import folders

        report = write_crash_report(fault, folders(call.data_dir))
        sys.stderr.write(f"CAPE Desktop made a mistake; your data are safe. The report is in {report}\n")
        return OUR_FAULT


def _open_streams() -> None:
    """Lets the program speak where nobody listens (closed streams, Windows without a console) and in any encoding."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, io.StringIO())
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


@contextmanager
def _parsers_unheard() -> Iterator[None]:
    """Keeps standard error to our own sentences: a reader of workbooks that loses its footing would fill a page."""
    try:
        heard, ours = os.dup(2), sys.stderr
    except OSError:  # there is no standard error at all
        yield
        return
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 2)
    os.close(silence)
    with os.fdopen(heard, "w", buffering=1, encoding=ours.encoding, errors=ours.errors) as stream:
        try:
            if ours is sys.__stderr__:
                sys.stderr = stream
            yield
        finally:
            sys.stderr = ours
            stream.flush()
            os.dup2(heard, 2)


def _parser() -> argparse.ArgumentParser:
    from cape_desktop.commands import COMMANDS

    parser = _Parser(prog="cape-desktop", description=cape_desktop.__doc__, allow_abbrev=False)
    parser.set_defaults(run=None)
    parser.add_argument("--version", action="version", version=f"CAPE Desktop {cape_desktop.__version__}")
    parser.add_argument("--data-dir", type=_folder, default=None, metavar="DIR", help="keep history and settings here")
    parser.add_argument("--self-test", nargs="?", const="", metavar="FILE", help="prove that this installation works")
    parser.add_argument("--out", type=Path, metavar="JSON", help="where --self-test writes its answer")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=_Parser)
    for command in COMMANDS:
        one = commands.add_parser(command.name, help=command.told, description=command.told, allow_abbrev=False)
        one.add_argument("--data-dir", type=_folder, default=argparse.SUPPRESS, metavar="DIR")
        if command.answers:
            one.add_argument("--json", action="store_true", help="print one JSON object")
        command.add_options(one)
        one.set_defaults(run=command.run)
    return parser


def _folder(text: str) -> Path:
    return Path(text).expanduser()
