"""`show`: one past declaration, whole."""

from __future__ import annotations

import argparse
from datetime import date
from decimal import Decimal
from typing import Any

from cape_desktop.commands.command import DONE, Command, print_json, print_lines
from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.results import Verdict
from cape_desktop.history.store import Store
from cape_desktop.paths import folders
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.wording.findings import finding_title
from cape_desktop.wording.phrases import money_text
from cape_desktop.wording.results import counts_sentence, verdict_word
from cape_desktop.workflow.answer import declaration_whole, finding_values
from cape_desktop.workflow.follow_up import follow_up
from cape_desktop.workflow.refunds import Totals, money_of, totals
from cape_desktop.workflow.result_answer import money_answer, totals_answer, verdict_counts
from cape_desktop.workflow.rules_in_use import rules_in_use


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("declaration", help="its number in the history, or its name (the newest of that name)")


def _run(call: argparse.Namespace) -> int:
    with Store.open(folders(call.data_dir).history) as store:
        found = next((row for row in store.declarations() if call.declaration in (str(row.id), row.name)), None)
        if found is None:
            raise Problem(ProblemKind.DECLARATION_UNKNOWN, name=call.declaration)
        rules = rules_in_use(folders(call.data_dir))
        money = money_of(store, found.id)
        came = totals(money)
        whole = store.declaration(found.id)
        findings = follow_up(whole.events, money, rules, date.today())
        answer = declaration_whole(whole) | {
            "findings": finding_values(findings),
            "results": verdict_counts(store.standings(found.id)),
            "refunds": totals_answer(came),
            "entries_declared": money_answer(money, rules),
        }
    if call.json:
        print_json(answer)
    else:
        print_lines(*_lines(answer, came), *(f"{finding_title(finding)}." for finding in findings))
    return DONE


COMMAND = Command("show", "one past declaration, whole", _add_options, _run)


def _lines(answer: dict[str, Any], came: Totals) -> list[str]:
    has_answers = any(answer["results"].values())
    return [
        f"{answer['name']} ({answer['state']})",
        f"made {answer['made_at']} with rules of {answer['rules']}, {answer['entries']} entries",
        f"{answer['file']['path']}  sha256 {answer['file']['sha256']}",
        *(f"{event['on']}  {event['kind']}  {event['note']}".rstrip() for event in answer["events"]),
        counts_sentence(answer["results"]) if has_answers else "no answer of CBP to its entries is known",
        _refund_line(came),
        *(_entry_line(one) for one in answer["entries_declared"]),
    ]


def _refund_line(came: Totals) -> str:
    if not came.all_received:
        return "no refund known"
    duty, interest = (None if cents is None else Decimal(cents) / 100 for cents in (came.received, came.interest))
    return f"received {money_text(duty)}, interest {money_text(interest)}"


def _entry_line(entry: dict[str, Any]) -> str:
    result = entry["result"]
    if result is None:
        return hyphened(entry["entry_number"])
    told = result["message"] or result["status"]
    return f"{hyphened(entry['entry_number'])}  {verdict_word(Verdict(result['verdict']))}  {told}"
