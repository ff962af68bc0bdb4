"""Checks of the checklist."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cape_desktop.domain.findings import Severity
from cape_desktop.domain.readiness import Answer, ItemState
from cape_desktop.domain.rules import ChecklistItem
from tests.domain.checks.made import made, of_list, on
from tests.rules import PACK

RULES = ("R01", "R02", "R03", "R04", "R05", "R06", "R07")
CHECKLIST = replace(
    PACK,
    checklist=tuple(
        ChecklistItem(f"item-{rule}", f"Item of {rule}", "", "", (), "", "", rules=(rule,)) for rule in RULES
    ),
)


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(
    ("state", "open_"),
    [
        (ItemState.DONE, False), (ItemState.NOT_APPLICABLE, False), (ItemState.NOT_YET, True),
        (ItemState.UNKNOWN, True), (None, True),
    ],
)  # fmt: skip
def test_that_an_open_item_warns_until_it_is_settled(rule: str, state: ItemState | None, open_: bool) -> None:
    readiness = {} if state is None else {f"item-{rule}": Answer(state)}
    found = of_list(rule, made(), at=on(readiness=readiness, rules=CHECKLIST))
    assert (found is not None) == open_
    if found is not None:
        assert (found.severity, found.facts["item"]) == (Severity.WARNS, f"Item of {rule}")


def test_that_a_rule_without_an_item_says_nothing() -> None:
    assert of_list("R01", made(), at=on(rules=replace(PACK, checklist=()))) is None


def test_that_a_party_on_the_entries_warns_whatever_the_checklist_says() -> None:
    at = on(readiness={"item-R03": Answer(ItemState.DONE)}, rules=CHECKLIST)
    found = of_list("R03", made(notify_party="98-7654321"), made(), at=at)
    assert found is not None
    assert (found.facts["entries"], found.facts["case"]) == (1, "named")
