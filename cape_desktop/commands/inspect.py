"""`inspect`: an upload CSV, ours or a broker's, byte by byte. Exit 1 when ACE refuses it or may."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import cape_desktop
from cape_desktop.commands.command import DONE, NOTHING_TO_FILE, Command, path_of, print_json, print_lines, tell
from cape_desktop.domain.rules import Limits
from cape_desktop.paths import folders
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.wording.faults import fault_sentence, verdict_name
from cape_desktop.wording.phrases import count_text, counted
from cape_desktop.workflow.inspection import Looked, RepairedFile, look_into, repaired_files, unsettled, write_repaired
from cape_desktop.workflow.rules_in_use import rules_in_use


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=path_of, help="the upload file")
    parser.add_argument(
        "--repair",
        type=path_of,
        metavar="DIR",
        help="also write the repaired file to this folder, unless a line needs a person",
    )


def _run(call: argparse.Namespace) -> int:
    limits = rules_in_use(folders(call.data_dir)).limits
    looked = look_into(call.file, limits, tell)
    written = _repaired(looked, call.repair, limits) if call.repair else []
    if call.json:
        print_json(_answer(looked, written))
    else:
        print_lines(*_lines(looked, written, asked=call.repair is not None))
    return DONE if looked.found.passes or written else NOTHING_TO_FILE


COMMAND = Command("inspect", "an upload CSV, byte by byte", _add_options, _run)


def _repaired(looked: Looked, folder: Path, limits: Limits) -> list[RepairedFile]:
    """Writes what can be repaired without a person; nothing when a line needs one, or nothing is wrong."""
    if looked.found.passes or not looked.is_settleable or looked.open_lines or not looked.found.numbers:
        return []
    if not folder.is_dir():
        raise Problem(ProblemKind.FOLDER_NOT_WRITABLE, name=str(folder))
    return write_repaired(repaired_files(looked, {}, limits, folder), limits, tell)


def _answer(looked: Looked, written: list[RepairedFile]) -> dict[str, Any]:
    found = looked.found
    return {
        "program": cape_desktop.__version__,
        "file": looked.path.name,
        "bytes": looked.size,
        "sha256": looked.sha256,
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
        "faults_left_out": found.left_out,
        "repaired": [str(file.path) for file in written],
    }


def _lines(looked: Looked, written: list[RepairedFile], *, asked: bool) -> list[str]:
    found = looked.found
    lines = []
    for fault in found.faults:
        place = f"line {fault.line}: " if fault.line else ""
        sentence = fault_sentence(fault.kind.value, fault.text, fault.facts)
        lines.append(f"{place}{sentence} ({verdict_name(fault.verdict.value)})")
    if found.left_out:
        lines.append(f"and {count_text(found.left_out)} more faults of the same kinds")
    if found.passes:
        lines.append(f"{looked.path.name}: {counted(len(found.numbers), 'entries')}, nothing that ACE refuses")
    lines += (f"repaired: {file.path} ({counted(len(file.numbers), 'entries')})" for file in written)
    if asked and not written and not found.passes:
        places = len(unsettled(looked, {}))
        why = f"{counted(places, 'places')} to be settled by a person, in the window" if places else "no entry number"
        lines.append(f"not repaired: {why}")
    return lines
