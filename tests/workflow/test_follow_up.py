"""What to look after once CBP has answered a declaration."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest

from cape_desktop.domain.findings import Finding
from cape_desktop.history.records import DeclarationState, Event
from cape_desktop.history.store import Store
from cape_desktop.workflow.follow_up import follow_up
from cape_desktop.workflow.refunds import money_of
from tests.rules import PACK
from tests.workflow.answered import (
    REFUND,
    TODAY,
    answer,
    claim_rows,
    kept_entry,
    number,
    preparation,
    save,
    upload_file,
)

UPDATED, FAILED = "Entry Summary Updated", "Failed"
LAST = TODAY + timedelta(days=PACK.limits.refund_last_days)


def found(store: Store, declaration_id: int, today: date) -> tuple[Finding, ...]:
    return follow_up(store.declaration(declaration_id).events, money_of(store, declaration_id), PACK, today)


def told(findings: Sequence[Finding]) -> dict[str, object]:
    return {finding.id: finding.facts["entries"] for finding in findings}


def test_that_nothing_follows_before_cbp_has_answered(store: Store) -> None:
    assert found(store, save(store, 1), LAST + timedelta(days=30)) == ()


def test_that_a_refund_is_overdue_from_the_day_after_its_window(store: Store, tmp_path: Path) -> None:
    declaration_id = save(store, 1, 2)
    answer(store, tmp_path, claim_rows((number(1), UPDATED, ""), (number(2), UPDATED, "")))
    assert told(found(store, declaration_id, LAST)) == {}
    assert told(found(store, declaration_id, LAST + timedelta(days=1))) == {"C01": 2}


@pytest.mark.parametrize("status", ["Treasury Issued", "Funds Diverted"])
def test_that_what_was_paid_out_is_not_overdue(store: Store, tmp_path: Path, status: str) -> None:
    declaration_id = save(store, 1, 2)
    answer(store, tmp_path, claim_rows((number(1), UPDATED, ""), (number(2), UPDATED, "")))
    paid = [REFUND, [number(1), "R1", "200.00", "8.00", status, "01/20/2027"]]
    answer(store, tmp_path, paid, TODAY + timedelta(days=60), "REV-615.csv")
    assert told(found(store, declaration_id, LAST + timedelta(days=1))) == {"C01": 1}


def test_that_a_refund_that_a_person_saw_arrive_is_not_overdue(store: Store) -> None:
    declaration_id = save(store, 1)
    store.record_event(declaration_id, Event(DeclarationState.ACCEPTED, TODAY))
    late = LAST + timedelta(days=1)
    assert told(found(store, declaration_id, late)) == {"C01": 1}
    store.record_event(declaration_id, Event(DeclarationState.PAID, LAST))
    assert found(store, declaration_id, late) == ()


def test_that_a_refund_nobody_can_date_is_not_overdue(store: Store, tmp_path: Path) -> None:
    entries = [kept_entry(number(1)), kept_entry(number(2), findings='[{"id":"T03","severity":"info"}]')]
    files = (upload_file([number(1), number(2)]),)
    (declaration_id,) = store.save_declarations(preparation(entries), files, None)
    answer(store, tmp_path, claim_rows((number(1), UPDATED, ""), (number(2), UPDATED, "")))
    assert told(found(store, declaration_id, LAST + timedelta(days=1))) == {"C01": 1}


def test_that_refused_entries_are_named_at_once_and_never_overdue(store: Store, tmp_path: Path) -> None:
    declaration_id = save(store, 1, 2)
    answer(store, tmp_path, claim_rows((number(1), UPDATED, ""), (number(2), FAILED, "INVALID HTS")))
    assert told(found(store, declaration_id, TODAY)) == {"C02": 1}
    assert told(found(store, declaration_id, LAST + timedelta(days=1))) == {"C01": 1, "C02": 1}


def test_that_a_closed_declaration_asks_for_nothing(store: Store, tmp_path: Path) -> None:
    declaration_id = save(store, 1, 2)
    answer(store, tmp_path, claim_rows((number(1), UPDATED, ""), (number(2), FAILED, "INVALID HTS")))
    store.record_event(declaration_id, Event(DeclarationState.CLOSED, TODAY + timedelta(days=1)))
    assert found(store, declaration_id, LAST + timedelta(days=1)) == ()


def test_that_a_declaration_refused_as_a_whole_awaits_no_refund(store: Store, tmp_path: Path) -> None:
    declaration_id = save(store, 1)
    answer(store, tmp_path, claim_rows((number(1), FAILED, "INVALID HTS")))
    assert found(store, declaration_id, LAST + timedelta(days=1)) == ()
