"""A blank cell in a column that is there says nothing; only a column that is missing is unknown."""

from __future__ import annotations

from typing import Any

import pytest

from cape_desktop.domain.fields import Field
from tests.domain.checks.made import answer, made, unknown

CASES: tuple[tuple[str, Field, dict[str, Any]], ...] = (
    ("S01", Field.SUMMARY_STATUS, {}),
    ("S02", Field.PAYMENT_STATUS, {}),
    ("S03", Field.CORRECTION, {}),
    ("P01", Field.PROTEST_STATUS, {"protest": None}),
    ("P01", Field.PROTEST_NUMBER, {"protest": None}),
    ("P02", Field.PROTEST_STATUS, {"protest": None}),
    ("P02", Field.PROTEST_NUMBER, {"protest": None}),
    ("B01", Field.DRAWBACK, {}),
    ("T05", Field.ADCVD_PENDING, {"entry_type": "03"}),
    ("T06", Field.LIQUIDATION_STATUS, {"entry_type": "03", "liquidation_status": None}),
    ("L08", Field.LIQUIDATION_STATUS, {"liquidation_status": None}),
    ("K01", Field.RECONCILIATION, {"reconciliation": None}),
    ("K02", Field.RECONCILIATION, {"reconciliation": None}),
    ("K03", Field.RECONCILIATION_ENTRY, {"reconciliation": True}),
    ("K04", Field.RECONCILIATION_DUE, {"reconciliation": True}),
)


@pytest.mark.parametrize(("rule", "column", "facts"), CASES)
def test_that_a_blank_cell_is_told_from_a_missing_column(rule: str, column: Field, facts: dict[str, Any]) -> None:
    assert answer(rule, made(columns=frozenset({column}), **facts)) is None
    assert unknown(rule, made(columns=frozenset(), **facts))


def test_that_reconciliation_columns_do_not_matter_without_a_flag() -> None:
    for rule in ("K03", "K04"):
        assert answer(rule, made(columns=frozenset(), reconciliation=False)) is None
        assert answer(rule, made(columns=frozenset(), reconciliation=None)) is None
    assert answer("K03", made(columns=frozenset(), reconciliation=True, reconciliation_filed=False)) is None
