"""Texts in the person's language: English plurals, translated wording, numbers, money and dates for the screen."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication, QTranslator

from cape_desktop.wording import phrases

_CHOICE: Final = re.compile(r"\(([^()|]*)\|([^()|]*)\)")


class EnglishPlurals(QTranslator):
    """Chooses the form in texts such as "%Ln entr(y|ies)": the first for one, the second for any other number.

    Install it before the translator of another language, which then has precedence.
    """

    def isEmpty(self) -> bool:
        """Never: it answers for every text with a number."""
        return False

    def translate(self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The text with its right form; no answer for a text without a number."""
        if n < 0:
            return None  # type: ignore[return-value]  # Qt's null text: "not mine", as an empty one would be shown
        return english_form(source_text, n)


def english_form(text: str, n: int) -> str:
    """The form for the number in a text such as "%Ln entr(y|ies)"; a text without a number (n below 0) as it is."""
    return text if n < 0 else _CHOICE.sub(r"\1" if n == 1 else r"\2", text)


def translated(context: str, text: str) -> str:
    """A template of `wording` in the person's language (fits `wording.Translate`)."""
    return QCoreApplication.translate(context, text)


def counted(number: int) -> str:
    """A whole number with thousands apart."""
    return phrases.count_text(number)


def money_text(cents: int | None) -> str:
    """Whole cents as dollars with cents; "unknown" for None, never zero."""
    return phrases.money_text(None if cents is None else Decimal(cents) / 100, translated)


def date_text(day: date | None) -> str:
    """A day such as Dec 14, 2026; empty when unknown."""
    return "" if day is None else phrases.day_text(day, translated)


def day_form() -> str:
    """How a field shows a day: that of `date_text`, in the letters of Qt."""
    return phrases.dated("MMM", "d", "yyyy", translated)


def day_text(day: date | None, today: date) -> str:
    """A day with how far it is: "Dec 14, 2026 (in 21 days)"; empty when unknown."""
    return "" if day is None else phrases.day_and_distance(day, today, translated)
