"""What of the checklist is open, and when the word "ready" may be used."""

from __future__ import annotations

import pytest

from cape_desktop.domain.readiness import Answer, ItemState, is_ready, open_items
from cape_desktop.domain.rules import ChecklistItem


def item(key: str, *, blocks: bool) -> ChecklistItem:
    return ChecklistItem(key, key, "", "", (), "", "", blocks_ready=blocks)


ITEMS = (item("account", blocks=True), item("list", blocks=False), item("bank", blocks=True))


@pytest.mark.parametrize("state", [ItemState.DONE, ItemState.NOT_APPLICABLE])
def test_that_what_is_done_or_out_of_place_is_not_open(state: ItemState) -> None:
    assert open_items(ITEMS, {"account": Answer(state)}) == ITEMS[1:]


@pytest.mark.parametrize("state", [ItemState.NOT_YET, ItemState.UNKNOWN])
def test_that_what_is_not_done_or_not_answered_is_open(state: ItemState) -> None:
    assert open_items(ITEMS, {"account": Answer(state)}) == ITEMS


def test_that_one_is_ready_once_every_item_that_blocks_it_is_settled() -> None:
    done = Answer(ItemState.DONE)
    assert not is_ready(ITEMS, {})
    assert not is_ready(ITEMS, {"account": done, "list": done})
    assert not is_ready(ITEMS, {"account": done, "bank": Answer(ItemState.NOT_YET)})
    assert is_ready(ITEMS, {"account": done, "bank": Answer(ItemState.NOT_APPLICABLE)})
    assert is_ready((), {})
