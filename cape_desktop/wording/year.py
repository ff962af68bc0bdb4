"""What the year for the accountant says, on screen and in the workbook."""

from __future__ import annotations

from cape_desktop.wording import QT_TRANSLATE_NOOP, Translate, same

YEAR: dict[str, str] = {
    # the sums
    "declarations": QT_TRANSLATE_NOOP("year", "Declarations saved"),
    "declared": QT_TRANSLATE_NOOP("year", "Entries declared"),
    "duty_unknown": QT_TRANSLATE_NOOP("year", "Entries of unknown duty"),
    "accepted": QT_TRANSLATE_NOOP("year", "Entries accepted"),
    "refused": QT_TRANSLATE_NOOP("year", "Entries refused"),
    "received": QT_TRANSLATE_NOOP("year", "Duty paid back"),
    "interest": QT_TRANSLATE_NOOP("year", "Interest paid"),
    "interest_unknown": QT_TRANSLATE_NOOP("year", "Entries of unknown interest"),
    "diverted": QT_TRANSLATE_NOOP("year", "Used by CBP for debts"),
    # sheets of the workbook
    "declared_sheet": QT_TRANSLATE_NOOP("year", "Declared"),
    "money_sheet": QT_TRANSLATE_NOOP("year", "Money"),
    # their columns
    "what": QT_TRANSLATE_NOOP("year", "What"),
    "count": QT_TRANSLATE_NOOP("year", "Count"),
    "amount": QT_TRANSLATE_NOOP("year", "Amount"),
    "entry_number": QT_TRANSLATE_NOOP("year", "Entry number"),
    "declaration": QT_TRANSLATE_NOOP("year", "Declaration"),
    "importer": QT_TRANSLATE_NOOP("year", "Importer"),
    "saved_on": QT_TRANSLATE_NOOP("year", "Saved on"),
    "claim_number": QT_TRANSLATE_NOOP("year", "Claim number"),
    "ieepa_duty": QT_TRANSLATE_NOOP("year", "IEEPA duty"),
    "decision": QT_TRANSLATE_NOOP("year", "CBP's decision"),
    "message": QT_TRANSLATE_NOOP("year", "CBP's message"),
    "day": QT_TRANSLATE_NOOP("year", "Day"),
    "state": QT_TRANSLATE_NOOP("year", "State"),
    "duty": QT_TRANSLATE_NOOP("year", "Duty"),
    "interest_part": QT_TRANSLATE_NOOP("year", "Interest"),
    "refund_number": QT_TRANSLATE_NOOP("year", "Refund number"),
    "source": QT_TRANSLATE_NOOP("year", "From"),
}
"""Every text, by name."""


def year_word(name: str, translate: Translate = same) -> str:
    """One of them."""
    return translate("year", YEAR[name])


def year_words(names: tuple[str, ...], translate: Translate = same) -> tuple[str, ...]:
    """Several of them, as for the columns of a sheet."""
    return tuple(year_word(name, translate) for name in names)
