"""Refunds in words: what became of the money, why it differs from what was expected, and the days of the agenda."""

from __future__ import annotations

from cape_desktop.domain.deposits import Part
from cape_desktop.domain.refunds import Reason, RefundState
from cape_desktop.wording import QT_TRANSLATE_NOOP, Translate, same

STATES: dict[RefundState, str] = {
    RefundState.AUTHORIZED: QT_TRANSLATE_NOOP("refunds", "Authorized, not sent yet"),
    RefundState.SENT: QT_TRANSLATE_NOOP("refunds", "Sent to Treasury"),
    RefundState.ISSUED: QT_TRANSLATE_NOOP("refunds", "Paid out"),
    RefundState.DIVERTED: QT_TRANSLATE_NOOP("refunds", "Used by CBP for a debt (Funds Diverted)"),
    RefundState.RETURNED: QT_TRANSLATE_NOOP("refunds", "Came back to Treasury"),
    RefundState.REISSUED: QT_TRANSLATE_NOOP("refunds", "Being paid out again"),
    RefundState.HELD: QT_TRANSLATE_NOOP("refunds", "Held until ACH refunds are set up"),
    RefundState.OTHER: QT_TRANSLATE_NOOP("refunds", "Another status"),
}

REASONS: dict[Reason, str] = {
    Reason.ON_THE_WAY: QT_TRANSLATE_NOOP("refunds", "{money} is on its way."),
    Reason.OFFSET: QT_TRANSLATE_NOOP(
        "refunds",
        "CBP took {money} for a debt it says you owe (Funds Diverted). Ask CBP's revenue office which bill it was.",
    ),
    Reason.RETURNED: QT_TRANSLATE_NOOP(
        "refunds", "{money} was paid out and came back. Check the bank account in your ACH refund enrollment."
    ),
    Reason.HELD: QT_TRANSLATE_NOOP("refunds", "{money} waits until you are enrolled for ACH refunds in ACE."),
    Reason.INTEREST: QT_TRANSLATE_NOOP("refunds", "The amount includes interest, up to {money}."),
    Reason.TOP_UP: QT_TRANSLATE_NOOP(
        "refunds", "{money} less than the highest estimate: the part that is ordinary duty stays with CBP."
    ),
    Reason.NETTING: QT_TRANSLATE_NOOP(
        "refunds",
        "{money} is missing. CBP works the whole entry out anew and sets off what else was owed on it; compare its "
        "liquidation notice.",
    ),
    Reason.MORE: QT_TRANSLATE_NOOP(
        "refunds", "{money} more than expected. Other duty on the entry may have been paid back with it."
    ),
    Reason.NOT_YET: QT_TRANSLATE_NOOP("refunds", "Nothing came yet; {money} is expected at most."),
    Reason.UNKNOWN: QT_TRANSLATE_NOOP("refunds", "What was expected is not known, so nothing can be compared."),
}

PARTS: dict[Part, str] = {
    Part.BOTH: QT_TRANSLATE_NOOP("refunds", "refund with interest"),
    Part.PRINCIPAL: QT_TRANSLATE_NOOP("refunds", "refund without interest"),
    Part.INTEREST: QT_TRANSLATE_NOOP("refunds", "interest alone"),
}

PLACES: dict[str, str] = {
    "received": QT_TRANSLATE_NOOP("refunds", "Received"),
    "paid": QT_TRANSLATE_NOOP("refunds", "Recorded as paid"),
    "on_the_way": QT_TRANSLATE_NOOP("refunds", "On its way"),
    "accepted": QT_TRANSLATE_NOOP("refunds", "Accepted, not paid yet"),
    "uploaded": QT_TRANSLATE_NOOP("refunds", "Uploaded, not answered yet"),
    "saved": QT_TRANSLATE_NOOP("refunds", "Not uploaded yet"),
    "other": QT_TRANSLATE_NOOP("refunds", "Another status"),
    "held": QT_TRANSLATE_NOOP("refunds", "Held"),
    "returned": QT_TRANSLATE_NOOP("refunds", "Came back"),
    "diverted": QT_TRANSLATE_NOOP("refunds", "Used for debts"),
    "refused": QT_TRANSLATE_NOOP("refunds", "Refused"),
    "closed": QT_TRANSLATE_NOOP("refunds", "Closed"),
}
"""Keyed by the values of `workflow.whereabouts.Place`."""

DATED: dict[str, str] = {
    "last_safe_day": QT_TRANSLATE_NOOP("refunds", "Last safe day to declare"),
    "last_day": QT_TRANSLATE_NOOP("refunds", "Very last day to declare"),
    "protest": QT_TRANSLATE_NOOP("refunds", "Last day for a protest"),
    "court": QT_TRANSLATE_NOOP("refunds", "Earliest court date to watch"),
    "liquidation": QT_TRANSLATE_NOOP("refunds", "Liquidation expected"),
    "refund": QT_TRANSLATE_NOOP("refunds", "Refund expected"),
    "refund_overdue": QT_TRANSLATE_NOOP("refunds", "Refund overdue: look at ES-022, REV-603 and REV-613"),
    "held": QT_TRANSLATE_NOOP("refunds", "Refund held: set up ACH refunds in ACE"),
}
"""Keyed by the values of `workflow.agenda.DatedKind`."""


def state_words(state: RefundState, translate: Translate = same) -> str:
    """What became of a refund."""
    return translate("refunds", STATES[state])


def place_words(place: str, translate: Translate = same) -> str:
    """Where money is on its road."""
    return translate("refunds", PLACES[place])


def reason_sentence(reason: Reason, money: str, translate: Translate = same) -> str:
    """Why what came differs; `money` is the size of that difference, ready to show."""
    return translate("refunds", REASONS[reason]).format(money=money)


def part_words(part: Part, translate: Translate = same) -> str:
    """Which money a deposit carries."""
    return translate("refunds", PARTS[part])


def dated_words(kind: str, translate: Translate = same) -> str:
    """What a day of the agenda is about."""
    return translate("refunds", DATED[kind])
