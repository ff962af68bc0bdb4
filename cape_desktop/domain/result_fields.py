"""What CBP sends back: the kinds of files, and what a column in one can mean."""

from __future__ import annotations

from enum import StrEnum


class ResultKind(StrEnum):
    """What a file that came back is.

    `DEPOSIT` is a bank deposit that a person matched to entries; `ELSEWHERE` is not from CBP but a list of entries that
    were declared outside of this program.
    """

    CLAIM_DETAILS = "claim-details"
    VALIDATION = "validation"
    ES022 = "es-022"
    REV603 = "rev-603"
    REV613 = "rev-613"
    REV615 = "rev-615"
    ES003 = "es-003"
    REFUNDS = "refunds"  # a refund report that does not say which one it is
    DEPOSIT = "deposit"
    ELSEWHERE = "declared-elsewhere"


class ResultField(StrEnum):
    """One meaning of a column; the value is the name used in remembered mappings."""

    ENTRY_NUMBER = "entry_number"
    FILER_CODE = "filer_code"
    CLAIM = "claim_number"
    STATUS = "claim_status"
    MESSAGE = "error"
    REFUND_NUMBER = "refund_number"
    REFUND_CLASS = "refund_class"
    PRINCIPAL = "refund_principal"
    INTEREST = "refund_interest"
    REFUND_STATUS = "refund_status"
    SECONDARY_STATUS = "refund_secondary_status"
    REFUND_DATE = "refund_date"
    PAYMENT_REFERENCE = "payment_ref"
    LIQUIDATION_DATE = "liquidation_date"


MEANINGFUL = frozenset(
    {
        ResultField.STATUS,
        ResultField.MESSAGE,
        ResultField.PRINCIPAL,
        ResultField.INTEREST,
        ResultField.REFUND_STATUS,
        ResultField.SECONDARY_STATUS,
    }
)
"""A file with none of these says nothing of its entries."""
REFUND_FIELDS = frozenset(
    {
        ResultField.REFUND_NUMBER,
        ResultField.PRINCIPAL,
        ResultField.INTEREST,
        ResultField.REFUND_STATUS,
        ResultField.SECONDARY_STATUS,
    }
)
"""A file with one of these speaks of refunds."""
