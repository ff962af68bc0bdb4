"""Checks of the checklist: what may hold the money or send it elsewhere while it is not settled."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from cape_desktop.domain.checks.answer import found
from cape_desktop.domain.circumstances import Circumstances
from cape_desktop.domain.entry import Entry
from cape_desktop.domain.findings import Finding
from cape_desktop.domain.readiness import open_items


def _open_item(rule_id: str, entries: Sequence[Entry], at: Circumstances) -> Finding | None:
    """Speaks while an item of the checklist that names the rule is neither done nor out of place."""
    items = tuple(item for item in at.rules.checklist if rule_id in item.rules)
    left = open_items(items, at.readiness)
    return found(at, rule_id, item=left[0].title) if left else None


refund_enrolment_open = partial(_open_item, "R01")
account_open = partial(_open_item, "R02")
debts_open = partial(_open_item, "R04")
bank_account_open = partial(_open_item, "R05")
contact_open = partial(_open_item, "R06")
review_open = partial(_open_item, "R07")


def refund_to_another_party(entries: Sequence[Entry], at: Circumstances) -> Finding | None:
    """R03: a notify party on the entries (box 28, Form 4811) may receive the refund (CSMS 67648307)."""
    named = sum(1 for entry in entries if entry.facts.notify_party)
    if named:
        return found(at, "R03", entries=named, case="named")
    return _open_item("R03", entries, at)
