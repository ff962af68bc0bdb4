"""The sentences of the inspector."""

from __future__ import annotations

import pytest

from cape_desktop.output.inspect import FaultKind, inspect
from cape_desktop.wording.faults import FAULTS, FORMS, fault_sentence
from tests.rules import LIMITS


def test_that_every_kind_of_fault_has_a_sentence_and_no_other() -> None:
    assert set(FAULTS) == {kind.value for kind in FaultKind}


def test_that_counts_are_told_as_people_write_them() -> None:
    told = fault_sentence("too_many_rows", "", {"rows": 10_039, "limit": 9_999})
    assert told == "The file has 10,039 entry numbers; CAPE takes at most 9,999"


@pytest.mark.parametrize("data", [b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF-1.7", b"\x89PNG", b"\x00\x01\x02"])
def test_that_what_a_file_is_instead_of_text_is_translated(data: bytes) -> None:
    (fault,) = [one for one in inspect(data, "upload.csv", LIMITS).faults if one.kind is FaultKind.NOT_TEXT]
    words = FORMS[str(fault.facts["form"])]
    assert f"<{words}>" in fault_sentence(fault.kind.value, fault.text, fault.facts, lambda _context, text: f"<{text}>")


def test_that_nobody_is_told_to_make_a_csv_with_excel() -> None:
    assert "CSV" not in fault_sentence("not_text", "", {"form": "zip"})
