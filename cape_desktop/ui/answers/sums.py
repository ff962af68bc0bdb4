"""Sums of money in words: what is expected and how much of it is interest, on the home page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cape_desktop.ui.translation import money_text, translated
from cape_desktop.ui.widgets.cards import Figure
from cape_desktop.wording import phrases
from cape_desktop.workflow.refunds import Totals

tr = QCoreApplication.translate


def show_expected(figure: Figure, sums: Totals, entries: int, rests_on: str) -> None:
    """Shows what is expected: the lower end in large, the upper end and what is not known below, else `rests_on`."""
    here = "RefundsTab"
    told = []
    if sums.expected_high > sums.expected_low:
        told.append(tr(here, "up to {money}").format(money=money_text(sums.expected_high)))
    if sums.unknown:
        unknown = phrases.counted(sums.unknown, "entries", translated)
        told.append(tr(here, "not known for {entries}").format(entries=unknown))
    known = not entries or sums.unknown < entries or sums.expected_low > 0
    figure.show_number(money_text(sums.expected_low if known else None), ", ".join(told) or rests_on)


def interest_line(sums: Totals) -> str:
    """How much of what came is interest, and of how many entries no report says so; "" when none is spoken of."""
    here = "RefundsTab"
    if not sums.interest:
        return tr(here, "Interest not reported") if sums.interest_unknown else ""
    money = money_text(sums.interest)
    if not sums.interest_unknown:
        return tr(here, "Of which {money} interest").format(money=money)
    entries = phrases.counted(sums.interest_unknown, "entries", translated)
    return tr(here, "Of which {money} interest, not reported for {entries}").format(money=money, entries=entries)
