"""What to look after once CBP has answered a declaration: refunds that are overdue, entries that were refused."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cape_desktop.domain.circumstances import Circumstances
from cape_desktop.domain.examination import Answered, answered_findings
from cape_desktop.domain.findings import Finding
from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.domain.rules import RulePack
from cape_desktop.history.records import Event
from cape_desktop.workflow.kept import was_paid_later
from cape_desktop.workflow.refunds import EntryMoney


def follow_up(
    events: Sequence[Event], money: Sequence[EntryMoney], rules: RulePack, today: date
) -> tuple[Finding, ...]:
    """What the rules say of an answered declaration by its events, from old to new, and the money of its entries.

    Nothing before it is accepted, and nothing after it was closed. Money that paid a debt counts as paid, and so does
    all once a person recorded that the refund arrived. No refund is overdue of which nobody could know the day.
    """
    accepted_on = next((event.on for event in events if event.kind.is_accepted), None)
    if accepted_on is None or events[-1].kind is DeclarationState.CLOSED:
        return ()
    refused = sum(one.is_refused for one in money)
    due = [one for one in money if not one.is_refused and not was_paid_later(one.entry)]
    paid = sum(one.came.on is not None or one.came.diverted_cents > 0 for one in due)
    if events[-1].kind is DeclarationState.PAID:
        paid = len(due)
    answered = Answered(accepted_on, len(due), refused, paid)
    return answered_findings(answered, Circumstances(rules, today))
