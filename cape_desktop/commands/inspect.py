"""`inspect`: an upload CSV, ours or a broker's, byte by byte. Exit 1 when ACE refuses it or may."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import cape_desktop
from cape_desktop.commands.command import DONE, NOTHING_TO_FILE, Command, print_json, print_lines
from cape_desktop.output.inspect import Inspection, inspect
from cape_desktop.output.upload_csv import sha256_of
from cape_desktop.paths import folders
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.wording.faults import fault_sentence, verdict_name
from cape_desktop.workflow.rules_in_use import rules_in_use

_READ_AT_MOST = 64_000_000


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, help="the upload file")


def _run(call: argparse.Namespace) -> int:
    data = _bytes_of(call.file)
    found = inspect(data, call.file.name, rules_in_use(folders(call.data_dir)).limits)
    if call.json:
        print_json(_answer(call.file.name, data, found))
    else:
        print_lines(*_lines(call.file.name, found))
    return DONE if found.passes else NOTHING_TO_FILE


COMMAND = Command("inspect", "an upload CSV, byte by byte", _add_options, _run)


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(_READ_AT_MOST + 1)
    except FileNotFoundError:
        raise Problem(ProblemKind.FILE_GONE, name=path.name) from None
    except PermissionError:
        raise Problem(ProblemKind.FILE_LOCKED, name=path.name) from None
    except OSError:
        raise Problem(ProblemKind.NOT_READABLE, name=path.name) from None
    if len(data) > _READ_AT_MOST:
        raise Problem(ProblemKind.FILE_TOO_LARGE, name=path.name, limit=f"{_READ_AT_MOST // 1_000_000} MB")
    return data


def _answer(name: str, data: bytes, found: Inspection) -> dict[str, Any]:
    return {
        "program": cape_desktop.__version__,
        "file": name,
        "bytes": len(data),
        "sha256": sha256_of(data),
        "rows": found.rows,
        "passes": found.passes,
        "numbers": list(found.numbers),
        "open_lines": list(found.open_lines),
        "faults": [
            {
                "id": fault.kind.value,
                "verdict": fault.verdict.value,
                "line": fault.line or None,
                "text": fault.text,
                "facts": dict(fault.facts),
            }
            for fault in found.faults
        ],
    }


def _lines(name: str, found: Inspection) -> list[str]:
    lines = []
    for fault in found.faults:
        place = f"line {fault.line}: " if fault.line else ""
        sentence = fault_sentence(fault.kind.value, fault.text, fault.facts)
        lines.append(f"{place}{sentence} ({verdict_name(fault.verdict.value)})")
    if found.passes:
        lines.append(f"{name}: {len(found.numbers)} entry numbers, nothing that ACE refuses")
    return lines
