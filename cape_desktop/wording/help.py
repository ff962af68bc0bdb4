"""The few words that the help adds to its pages and to the texts of the rule pack."""

from __future__ import annotations

from cape_desktop.wording import QT_TRANSLATE_NOOP, Translate, same

HELP: dict[str, str] = {
    "rules": QT_TRANSLATE_NOOP("help", "Every rule"),
    "sources": QT_TRANSLATE_NOOP("help", "Source:"),
    "where": QT_TRANSLATE_NOOP("help", "Where:"),
    "goes_wrong": QT_TRANSLATE_NOOP("help", "What goes wrong:"),
    "ask": QT_TRANSLATE_NOOP("help", "Whom to ask:"),
    "do": QT_TRANSLATE_NOOP("help", "What to do:"),
    "retired": QT_TRANSLATE_NOOP("help", "CBP has not given this answer since {day}."),
    "quarter": QT_TRANSLATE_NOOP("help", "Quarter"),
    "corporations": QT_TRANSLATE_NOOP("help", "Corporations"),
    "others": QT_TRANSLATE_NOOP("help", "Others"),
}
"""Every word, by name."""


def told(word: str, translate: Translate = same, **facts: str) -> str:
    """One of them, filled."""
    return translate("help", HELP[word]).format(**facts)
