"""The texts of all cards, by rule id; `ID.case` where a rule meets cases that need other words."""

from __future__ import annotations

from types import MappingProxyType

from cape_desktop.wording.cards import duties, entry, files, liquidation, numbers, people
from cape_desktop.wording.cards.words import Words

CARDS: MappingProxyType[str, Words] = MappingProxyType(
    numbers.CARDS | people.CARDS | entry.CARDS | liquidation.CARDS | duties.CARDS | files.CARDS
)
