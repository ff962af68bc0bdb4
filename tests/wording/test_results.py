"""Everything that comes back has words."""

from __future__ import annotations

import pytest

from cape_desktop.domain.deposits import Part
from cape_desktop.domain.refunds import Reason, RefundState
from cape_desktop.domain.result_fields import ResultField, ResultKind
from cape_desktop.domain.results import Again, Verdict
from cape_desktop.intake.result_source import ResultDoubt
from cape_desktop.wording import refunds, results
from cape_desktop.workflow.agenda import DatedKind


def test_that_every_kind_field_doubt_verdict_and_answer_has_words() -> None:
    assert all(results.kind_name(kind) for kind in ResultKind)
    assert all(results.field_name(field) for field in ResultField)
    assert all(results.doubt_sentence(doubt) for doubt in ResultDoubt)
    assert all(results.verdict_word(verdict) for verdict in Verdict)
    assert all(results.again_sentence(again) and results.again_word(again) for again in Again)


def test_that_every_state_reason_part_and_day_has_words() -> None:
    assert all(refunds.state_words(state) for state in RefundState)
    assert all("{" not in refunds.reason_sentence(reason, "$1.00") for reason in Reason)
    assert all(refunds.part_words(part) for part in Part)
    assert all(refunds.dated_words(kind) for kind in DatedKind)


@pytest.mark.parametrize(
    ("counts", "sentence"),
    [
        ({}, "Nothing new"),
        ({"accepted": 12, "refused": 2, "strangers": 1}, "12 accepted, 2 refused, 1 not in any of your declarations"),
        ({"accepted": 0, "refunds": 1200}, "1,200 with word of a refund"),
    ],
)
def test_that_counts_are_told_in_one_line(counts: dict[str, int], sentence: str) -> None:
    assert results.counts_sentence(counts) == sentence
