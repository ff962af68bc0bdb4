"""What `results` prints, and what `history` and `show` add to it: CBP's answers and the money as plain JSON values.

Amounts are strings with two decimals, or None when unknown; dates are ISO.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import cape_desktop
from cape_desktop.domain.results import Verdict, again, messages_in
from cape_desktop.domain.rules import RulePack
from cape_desktop.history.records import EntryStanding
from cape_desktop.workflow.answer import Json, cents_text
from cape_desktop.workflow.refunds import EntryMoney, Totals
from cape_desktop.workflow.results import DeclarationChange, Preview


def results_answer(shown: Preview, step: int | None, rules: RulePack) -> Json:
    """What importing changed. `step` is what undoes it, None when nothing was new."""
    known = {file.source.sha256 for file in shown.known}
    return {
        "program": cape_desktop.__version__,
        "import": step,
        "files": [
            {
                "name": file.source.name,
                "sha256": file.source.sha256,
                "kind": file.kind.value if file.kind else None,
                "as_of": file.as_of.isoformat(),
                "rows": len(file.rows),
                "imported_before": file.source.sha256 in known,
                "needs_matching": [doubt.value for doubt in file.doubts],
                "columns": {field.value: list(places) for field, places in file.mapping().items()},
            }
            for file in shown.files
        ],
        "counts": counts(shown),
        "elsewhere": list(shown.elsewhere),
        "strangers": list(shown.strangers),
        "unread": list(shown.unread),
        "unknown_statuses": dict(shown.unknown_statuses),
        "declarations": [_change(change, rules) for change in shown.changes],
    }


def counts(shown: Preview) -> dict[str, int]:
    """How many entries the files accept, refuse, or say something else of; those of no declaration here apart."""
    return {
        "accepted": sum(count for verdict, count in shown.verdicts.items() if verdict.is_in),
        "refused": shown.verdicts.get(Verdict.REFUSED, 0),
        "other": shown.verdicts.get(Verdict.OTHER, 0),
        "refunds": shown.refunds,
        "elsewhere": len(shown.elsewhere),
        "strangers": len(shown.strangers),
        "unread": len(shown.unread),
    }


def _change(change: DeclarationChange, rules: RulePack) -> Json:
    return {
        "id": change.before.id,
        "name": change.before.name,
        "state_before": change.before.state.value,
        "state": change.after.state.value,
        "claim_number": change.after.claim_number or None,
        "entries": [
            {
                "entry_number": one.number,
                "before": one.before.verdict.value if one.before else None,
                **(decided(one.after, rules) if one.after else {"verdict": None}),
            }
            for one in change.entries
        ],
    }


def decided(standing: EntryStanding, rules: RulePack) -> Json:
    """What CBP decided of an entry: its own words, and what the rule pack knows of its message."""
    found = messages_in(standing.message, rules.messages)
    refused = standing.verdict is Verdict.REFUSED
    return {
        "verdict": standing.verdict.value,
        "status": standing.status,
        "message": standing.message or None,
        "meaning": [message.meaning for message in found],
        "next_step": [message.next_step for message in found],
        "again": again(found, max(standing.on, rules.as_of)).value if refused else None,
        "claim_number": standing.claim or None,
        "on": standing.on.isoformat(),
        "since": standing.since.isoformat(),
        "source": standing.source,
    }


def money_answer(money: Iterable[EntryMoney], rules: RulePack) -> list[Json]:
    """Result and refunds of each declared entry."""
    return [
        {
            "entry_number": one.entry.number,
            "result": decided(one.decided, rules) if one.decided else None,
            "expected_low": cents_text(one.expected.low_cents),
            "expected_high": cents_text(one.expected.high_cents),
            "received": cents_text(one.came.received_cents),
            "interest": cents_text(one.came.interest_cents),
            "on_the_way": cents_text(one.came.on_the_way_cents),
            "diverted": cents_text(one.came.diverted_cents),
            "returned": cents_text(one.came.returned_cents),
            "held": cents_text(one.came.held_cents),
            "differences": [{"reason": d.reason.value, "amount": cents_text(d.cents)} for d in one.differences],
            "refunds": [
                {
                    "refund_number": said.refund.refund_number or None,
                    "state": said.refund.state.value,
                    "status": said.refund.status,
                    "secondary_status": said.refund.secondary or None,
                    "principal": cents_text(said.refund.principal_cents),
                    "interest": cents_text(said.refund.interest_cents),
                    "on": said.refund.on.isoformat() if said.refund.on else None,
                    "source": said.source,
                }
                for said in one.came.rows
            ],
        }
        for one in money
    ]


def totals_answer(totals: Totals) -> Json:
    """The money of a declaration in sum; what is expected is None when no entry has an estimate."""
    is_estimated = totals.expected_high or not totals.unknown
    return {
        "expected_low": cents_text(totals.expected_low) if is_estimated else None,
        "expected_high": cents_text(totals.expected_high) if is_estimated else None,
        "entries_without_estimate": totals.unknown,
        "received": cents_text(totals.received),
        "interest": cents_text(totals.interest),
        "entries_without_interest": totals.interest_unknown,
        "on_the_way": cents_text(totals.on_the_way),
        "diverted": cents_text(totals.diverted),
        "returned": cents_text(totals.returned),
        "held": cents_text(totals.held),
    }


def verdict_counts(standings: Iterable[EntryStanding]) -> Mapping[str, int]:
    """How many entries of a declaration CBP took in, refused, or answered otherwise."""
    found = [one.verdict for one in standings]
    return {
        "accepted": sum(one.is_in for one in found),
        "refused": found.count(Verdict.REFUSED),
        "other": found.count(Verdict.OTHER),
    }
