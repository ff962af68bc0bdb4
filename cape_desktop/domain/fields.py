"""What a column of a source can mean."""

from __future__ import annotations

from enum import StrEnum


class Field(StrEnum):
    """One meaning of a column; the value is the name used in mappings, drafts and on the command line."""

    ENTRY_NUMBER = "entry_number"
    FILER_CODE = "filer_code"
    ENTRY_TYPE = "entry_type"
    ENTRY_DATE = "entry_date"
    SUMMARY_DATE = "summary_date"
    IMPORT_DATE = "import_date"
    PORT = "port"
    IMPORTER_NUMBER = "importer_number"
    IMPORTER_NAME = "importer_name"
    NOTIFY_PARTY = "notify_party"
    SUMMARY_STATUS = "summary_status"
    PAYMENT_STATUS = "payment_status"
    LIQUIDATION_STATUS = "liquidation_status"
    LIQUIDATION_DATE = "liquidation_date"
    RELIQUIDATION_DATE = "reliquidation_date"
    PROTEST_NUMBER = "protest_number"
    PROTEST_STATUS = "protest_status"
    RECONCILIATION = "reconciliation"
    RECONCILIATION_ENTRY = "reconciliation_entry"
    RECONCILIATION_DUE = "reconciliation_due"
    CORRECTION = "correction"
    DRAWBACK = "drawback"
    ADCVD_PENDING = "adcvd_pending"
    LINE_NUMBER = "line_number"
    ORDINAL = "ordinal"
    HTS = "hts"
    VALUE = "value"
    DUTY = "duty"
    ORDINARY_RATE = "ordinary_rate"
    SPI = "spi"
    ORIGIN = "origin"
    IEEPA_DUTY = "ieepa_duty"
    TOTAL_DUTY = "total_duty"


# A source without these is still an entry list, but nothing can be said about what they would show.
SEVERAL_COLUMNS_ALLOWED = frozenset({Field.HTS, Field.IEEPA_DUTY})
"""Fields that may be spread over several columns of one row (HTS-1, HTS-2; one amount per programme)."""
