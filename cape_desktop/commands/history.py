"""`history`: the declarations, newest first."""

from __future__ import annotations

import argparse

import cape_desktop
from cape_desktop.commands.command import DONE, Command, print_json, print_lines
from cape_desktop.history.store import Store
from cape_desktop.paths import folders
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.workflow.answer import declaration_line
from cape_desktop.workflow.refunds import money_of, totals
from cape_desktop.workflow.result_answer import totals_answer, verdict_counts


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--importer", default="", metavar="NAME", help="only this importer's")


def _run(call: argparse.Namespace) -> int:
    with Store.open(folders(call.data_dir).history) as store:
        wanted = call.importer.casefold()
        known = next((one for one in store.importers() if one.name.casefold() == wanted), None)
        if wanted and known is None:
            raise Problem(ProblemKind.IMPORTER_UNKNOWN, name=call.importer)
        said = store.refunds()
        lines = [
            declaration_line(row)
            | {
                "results": verdict_counts(store.standings(row.id)),
                "refunds": totals_answer(totals(money_of(store, row.id, said))),
            }
            for row in store.declarations(known.id if known else None)
        ]
    if call.json:
        print_json({"program": cape_desktop.__version__, "declarations": lines})
    else:
        print_lines(
            *(
                f"{one['id']:>5}  {one['as_of']}  {one['state']:<20}  {one['entries']:>5}  {one['name']}"
                for one in lines
            )
        )
    return DONE


COMMAND = Command("history", "the declarations in your history, newest first", _add_options, _run)
