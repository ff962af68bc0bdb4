"""What came back from CBP, in words: kinds of files, columns, verdicts, whether an entry can go again, the preview."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cape_desktop.domain.result_fields import ResultField, ResultKind
from cape_desktop.domain.results import Again, Verdict
from cape_desktop.wording import QT_TRANSLATE_NOOP, Translate, same
from cape_desktop.wording.phrases import count_text

KINDS: dict[ResultKind, str] = {
    ResultKind.CLAIM_DETAILS: QT_TRANSLATE_NOOP("results", "Claim Details from the Claim Status tab"),
    ResultKind.VALIDATION: QT_TRANSLATE_NOOP("results", "Validation Result File from the File Uploads tab"),
    ResultKind.ES022: QT_TRANSLATE_NOOP("results", "ACE report ES-022, CAPE Entry Summary"),
    ResultKind.REV603: QT_TRANSLATE_NOOP("results", "ACE report REV-603, Trade Refund"),
    ResultKind.REV613: QT_TRANSLATE_NOOP("results", "ACE report REV-613, ACH Rejected Refunds"),
    ResultKind.REV615: QT_TRANSLATE_NOOP("results", "ACE report REV-615, CAPE Details Refunds"),
    ResultKind.ES003: QT_TRANSLATE_NOOP("results", "A fresh report on your entries, such as ES-003"),
    ResultKind.REFUNDS: QT_TRANSLATE_NOOP("results", "A report on refunds"),
    ResultKind.DEPOSIT: QT_TRANSLATE_NOOP("results", "A deposit that you matched"),
    ResultKind.ELSEWHERE: QT_TRANSLATE_NOOP("results", "A list of entries declared elsewhere"),
}

FIELDS: dict[ResultField, str] = {
    ResultField.ENTRY_NUMBER: QT_TRANSLATE_NOOP("results", "entry number"),
    ResultField.FILER_CODE: QT_TRANSLATE_NOOP("results", "filer code"),
    ResultField.CLAIM: QT_TRANSLATE_NOOP("results", "claim number"),
    ResultField.STATUS: QT_TRANSLATE_NOOP("results", "what CBP decided"),
    ResultField.MESSAGE: QT_TRANSLATE_NOOP("results", "CBP's message"),
    ResultField.REFUND_NUMBER: QT_TRANSLATE_NOOP("results", "refund number"),
    ResultField.REFUND_CLASS: QT_TRANSLATE_NOOP("results", "kind of money (duty or interest)"),
    ResultField.PRINCIPAL: QT_TRANSLATE_NOOP("results", "refund without interest"),
    ResultField.INTEREST: QT_TRANSLATE_NOOP("results", "interest"),
    ResultField.REFUND_STATUS: QT_TRANSLATE_NOOP("results", "refund status"),
    ResultField.SECONDARY_STATUS: QT_TRANSLATE_NOOP("results", "secondary refund status"),
    ResultField.REFUND_DATE: QT_TRANSLATE_NOOP("results", "refund date"),
    ResultField.PAYMENT_REFERENCE: QT_TRANSLATE_NOOP("results", "trace or check number"),
    ResultField.LIQUIDATION_DATE: QT_TRANSLATE_NOOP("results", "liquidation date"),
}

DOUBTS: dict[str, str] = {
    "no_entry_column": QT_TRANSLATE_NOOP(
        "results", "No column holds entry numbers or refund numbers. Say which one does, once for this kind of file"
    ),
    "no_meaning": QT_TRANSLATE_NOOP(
        "results",
        "The entry numbers are there, but no column was recognized that says what CBP decided or paid. Say which one "
        "does, once for this kind of file",
    ),
    "two_entry_columns": QT_TRANSLATE_NOOP("results", "Two columns hold entry numbers. Choose the one that is meant"),
}
"""Keyed by the values of `intake.result_source.ResultDoubt`."""

VERDICTS: dict[Verdict, str] = {
    Verdict.ACCEPTED: QT_TRANSLATE_NOOP("results", "Accepted"),
    Verdict.UPDATED: QT_TRANSLATE_NOOP("results", "Accepted and updated"),
    Verdict.REFUSED: QT_TRANSLATE_NOOP("results", "Refused"),
    Verdict.OTHER: QT_TRANSLATE_NOOP("results", "Another answer"),
}

AGAIN: dict[Again, str] = {
    Again.NOW: QT_TRANSLATE_NOOP("results", "Declare it again now: CBP dropped the rule that refused it"),
    Again.AFTER_MENDING: QT_TRANSLATE_NOOP("results", "Declare it again once it is mended"),
    Again.LATER: QT_TRANSLATE_NOOP("results", "Declare it again later: this passes with time"),
    Again.PERHAPS: QT_TRANSLATE_NOOP("results", "It may go again: look at the message first"),
    Again.NO: QT_TRANSLATE_NOOP("results", "It cannot go again in CAPE"),
}

AGAIN_WORDS: dict[Again, str] = {
    Again.NOW: QT_TRANSLATE_NOOP("results", "Yes, now"),
    Again.AFTER_MENDING: QT_TRANSLATE_NOOP("results", "Once mended"),
    Again.LATER: QT_TRANSLATE_NOOP("results", "Later"),
    Again.PERHAPS: QT_TRANSLATE_NOOP("results", "Perhaps"),
    Again.NO: QT_TRANSLATE_NOOP("results", "No"),
}

AGAIN_COUNTS: dict[Again, str] = {
    Again.NOW: QT_TRANSLATE_NOOP("results", "{n} may go again now"),
    Again.AFTER_MENDING: QT_TRANSLATE_NOOP("results", "{n} to mend"),
    Again.LATER: QT_TRANSLATE_NOOP("results", "{n} to wait for"),
    Again.PERHAPS: QT_TRANSLATE_NOOP("results", "{n} to look into"),
    Again.NO: QT_TRANSLATE_NOOP("results", "{n} cannot go again"),
}

_COUNTS: tuple[tuple[str, str], ...] = (
    ("accepted", QT_TRANSLATE_NOOP("results", "{n} accepted")),
    ("refused", QT_TRANSLATE_NOOP("results", "{n} refused")),
    ("other", QT_TRANSLATE_NOOP("results", "{n} with another answer")),
    ("refunds", QT_TRANSLATE_NOOP("results", "{n} with word of a refund")),
    ("elsewhere", QT_TRANSLATE_NOOP("results", "{n} that now count as declared elsewhere")),
    ("strangers", QT_TRANSLATE_NOOP("results", "{n} not in any of your declarations")),
    ("unread", QT_TRANSLATE_NOOP("results", "{n} that nobody can read")),
)
_NOTHING = QT_TRANSLATE_NOOP("results", "Nothing new")


def kind_name(kind: ResultKind, translate: Translate = same) -> str:
    """What a file that came back is."""
    return translate("results", KINDS[kind])


def field_name(field: ResultField, translate: Translate = same) -> str:
    """What a column means."""
    return translate("results", FIELDS[field])


def doubt_sentence(doubt: str, translate: Translate = same) -> str:
    """Why a person must match columns."""
    return translate("results", DOUBTS[doubt])


def verdict_word(verdict: Verdict, translate: Translate = same) -> str:
    """What CBP decided, in a word."""
    return translate("results", VERDICTS[verdict])


def again_sentence(again: Again, translate: Translate = same) -> str:
    """Whether a refused entry can be declared again."""
    return translate("results", AGAIN[again])


def again_word(again: Again, translate: Translate = same) -> str:
    """Whether a refused entry can be declared again, short enough for a table."""
    return translate("results", AGAIN_WORDS[again])


def again_counts(counts: Iterable[tuple[Again, int]], translate: Translate = same) -> str:
    """How many refused entries can go again and how: `1 cannot go again, 2 to mend`."""
    return ", ".join(translate("results", AGAIN_COUNTS[again]).format(n=count_text(n)) for again, n in counts)


def counts_sentence(counts: Mapping[str, int], translate: Translate = same) -> str:
    """What files that came back say in sum: `12 accepted, 2 refused, 1 not in any of your declarations`.

    `counts` has any of accepted, refused, other, refunds, elsewhere, strangers, unread; what is zero is left out.
    """
    parts = [
        translate("results", phrase).format(n=count_text(counts[name])) for name, phrase in _COUNTS if counts.get(name)
    ]
    return ", ".join(parts) or translate("results", _NOTHING)
