"""The rule pack's own texts in the person's language: the pack is written in English, as CBP's sources are."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Final

from cape_desktop.domain.rules import ChecklistItem, Message, RulePack, Source
from cape_desktop.wording import Translate, same
from cape_desktop.wording.phrases import day_text

CONTEXT = "rules"
"""Under which the texts of packs stand in the translations."""
_DAY: Final = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")


def pack_in(pack: RulePack, translate: Translate) -> RulePack:
    """The pack with its texts translated; a text that no translation knows, as of a newer pack, stays English.

    What CBP says stays as it is, and so do the names that go into results (see `name_in`).
    """

    def say(text: str) -> str:
        return translate(CONTEXT, text) if any(map(str.isalpha, text)) else text

    return replace(
        pack,
        title=say(pack.title),
        rules={key: replace(rule, condition=say(rule.condition)) for key, rule in pack.rules.items()},
        sources={
            key: replace(source, title=say(source.title), dated=say(source.dated))
            for key, source in pack.sources.items()
        },
        checklist=tuple(_item(item, say) for item in pack.checklist),
        messages=tuple(_message(message, say) for message in pack.messages),
        upload_steps=tuple(replace(one, title=say(one.title), text=say(one.text)) for one in pack.upload_steps),
        consequences=tuple(replace(one, text=say(one.text)) for one in pack.consequences),
    )


def _item(item: ChecklistItem, say: Callable[[str], str]) -> ChecklistItem:
    return replace(
        item,
        title=say(item.title),
        why=say(item.why),
        where=say(item.where),
        how=tuple(say(step) for step in item.how),
        how_long=say(item.how_long),
        goes_wrong=say(item.goes_wrong),
        whom_to_ask=say(item.whom_to_ask),
    )


def _message(message: Message, say: Callable[[str], str]) -> Message:
    return replace(message, meaning=say(message.meaning), next_step=say(message.next_step))


def source_date(source: Source, translate: Translate = same) -> str:
    """When a source is dated, its days as the program says them elsewhere; what is no day stays as the pack has it."""

    def said(found: re.Match[str]) -> str:
        try:
            return day_text(date.fromisoformat(found[0]), translate)
        except ValueError:
            return found[0]

    return _DAY.sub(said, source.dated)


def source_line(source: Source, translate: Translate = same) -> str:
    """A source in a line: what it is and when it is dated."""
    return ", ".join(part for part in (source.title, source_date(source, translate)) if part)


def name_in(name: str, translate: Translate) -> str:
    """The name of an entry type or of a programme, which results and history keep in English."""
    return translate(CONTEXT, name)


def texts_of(pack: RulePack) -> tuple[str, ...]:
    """Every text of the pack that `pack_in` and `name_in` translate, each once, in order."""
    found: dict[str, None] = {}

    def note(_context: str, text: str, /) -> str:
        found[text] = None
        return text

    pack_in(pack, note)
    for one in pack.entry_types.values():
        name_in(one.name, note)
    for periods in pack.headings.values():
        for period in periods:
            name_in(period.programme, note)
    return tuple(found)
