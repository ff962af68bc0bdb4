"""`results`: takes in what CBP sent back, as one step."""

from __future__ import annotations

import argparse

from cape_desktop.commands.command import DONE, Command, path_of, print_json, print_lines, tell
from cape_desktop.history.store import Store
from cape_desktop.intake.opening import source_from_path
from cape_desktop.paths import folders
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.wording.phrases import counted
from cape_desktop.wording.results import counts_sentence, kind_name
from cape_desktop.workflow import results
from cape_desktop.workflow.result_answer import counts, results_answer
from cape_desktop.workflow.results import Preview
from cape_desktop.workflow.rules_in_use import rules_in_use


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=path_of, metavar="FILE", help="claim details, refund reports, ES-003")
    parser.add_argument(
        "--declared-elsewhere",
        action="store_true",
        help="the files list entries that were declared without this program; they will not be declared again",
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would change and change nothing")


def _run(call: argparse.Namespace) -> int:
    places = folders(call.data_dir)
    rules = rules_in_use(places)
    with Store.open(places.history) as store:
        listed = {source_from_path(path).sha256 for path in call.files} if call.declared_elsewhere else ()
        files = results.read(store, rules, call.files, elsewhere=listed, tick=tell)
        for file in files:
            if not file.certain:
                headers = ", ".join(column.header or f"column {column.place + 1}" for column in file.columns)
                raise Problem(ProblemKind.RESULT_COLUMNS, name=file.source.name, columns=headers)
        shown = results.preview(store, files)
        step = None if call.dry_run else results.take_in(store, shown)
    if call.json:
        print_json(results_answer(shown, step, rules))
    else:
        print_lines(*_lines(shown))
    return DONE


COMMAND = Command("results", "take in what CBP sent back: claim details, refund reports, ES-003", _add_options, _run)


def _lines(shown: Preview) -> list[str]:
    known = {file.source.sha256 for file in shown.known}
    lines = []
    for file in shown.files:
        before = " (imported before)" if file.source.sha256 in known else ""
        kind = kind_name(file.kind) if file.kind else ""
        lines.append(f"{file.source.name}: {kind}, {counted(len(file.rows), 'rows')}{before}")
    lines.append(counts_sentence(counts(shown)))
    lines += [
        f"{change.before.name}: {change.before.state.value} -> {change.after.state.value}"
        for change in shown.changes
        if change.changes_state
    ]
    return lines
