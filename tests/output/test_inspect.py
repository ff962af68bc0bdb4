"""The inspector of upload files, byte by byte."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cape_desktop.output.inspect import FaultKind, Inspection, Verdict, inspect
from cape_desktop.output.upload_csv import upload_bytes
from tests.invented import entry_number
from tests.rules import LIMITS

GOOD = b"Entry Number\r\nABC12345676\r\n01100012341\r\n"


def look_at(data: bytes, name: str = "cape.csv") -> Inspection:
    return inspect(data, name, LIMITS)


def kinds(data: bytes, name: str = "cape.csv") -> list[tuple[FaultKind, int]]:
    return [(fault.kind, fault.line) for fault in look_at(data, name).faults]


def test_that_our_own_file_has_no_fault() -> None:
    found = look_at(GOOD)
    assert (found.faults, found.rows, found.numbers, found.passes) == ((), 2, ("ABC12345676", "01100012341"), True)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"\xef\xbb\xbf" + GOOD, [(FaultKind.BYTE_ORDER_MARK, 0)]),
        (GOOD.decode().encode("utf-16"), [(FaultKind.WIDE_ENCODING, 0)]),
        (GOOD.replace(b"\r\n", b"\n"), [(FaultKind.LINE_ENDS, 0)]),
        (GOOD.replace(b"\r\n", b"\r"), [(FaultKind.LINE_ENDS, 0)]),
        (GOOD[:-2], [(FaultKind.NO_LAST_LINE_END, 0)]),
        (GOOD.partition(b"\n")[2], [(FaultKind.HEADER_MISSING, 1)]),
        (GOOD.replace(b"Entry Number", b"Entry No."), [(FaultKind.HEADER_DIFFERENT, 1)]),
        (GOOD.replace(b"Entry Number", b"entry number"), [(FaultKind.HEADER_DIFFERENT, 1)]),
        (GOOD.replace(b"676\r\n", b"676,\r\n"), [(FaultKind.TRAILING_SEPARATOR, 2)]),
        (GOOD.replace(b"676\r\n", b"676;01\r\n"), [(FaultKind.EXTRA_COLUMNS, 2)]),
        (GOOD.replace(b"676\r\n", b"676\r\n\r\n"), [(FaultKind.BLANK_LINE, 3)]),
        (GOOD + b"\r\n\r\n", [(FaultKind.BLANK_LINE, GOOD.count(b"\n") + line) for line in (1, 2)]),
        (GOOD.replace(b"ABC", b" ABC"), [(FaultKind.BLANKS_AROUND, 2)]),
        (GOOD.replace(b"ABC12345676", b'"ABC12345676"'), [(FaultKind.QUOTES, 2)]),
        (GOOD.replace(b"ABC12345676", b'="ABC12345676"'), [(FaultKind.WRAPPER, 2)]),
        (GOOD.replace(b"ABC12345676", b"ABC-1234567-6"), [(FaultKind.HYPHENS, 2)]),
        (GOOD.replace(b"ABC", b"abc"), [(FaultKind.LOWER_CASE, 2)]),
        (GOOD.replace(b"01100012341", b"1100012341"), [(FaultKind.DAMAGED, 3)]),
        (GOOD.replace(b"01100012341", b"1.1E+09"), [(FaultKind.SHAPE, 3)]),
        (GOOD.replace(b"45676", b"45677"), [(FaultKind.CHECK_DIGIT, 2)]),
        (GOOD.replace(b"01100012341", b"ABC12345676"), [(FaultKind.DUPLICATE, 3)]),
        (b"Entry Number\r\n", [(FaultKind.NO_NUMBERS, 0)]),
        (b"", [(FaultKind.EMPTY, 0)]),
        (b"PK\x03\x04 a workbook", [(FaultKind.NOT_TEXT, 0)]),
    ],
)
def test_that_each_fault_is_named_with_its_line(data: bytes, expected: list[tuple[FaultKind, int]]) -> None:
    assert kinds(data) == expected


def test_that_another_ending_than_csv_is_refused() -> None:
    assert kinds(GOOD, "cape.xlsx") == [(FaultKind.NAME, 0)]
    assert not look_at(GOOD, "cape.txt").passes


def test_that_one_row_over_the_limit_is_refused_and_the_limit_is_not() -> None:
    numbers = [entry_number(f"ABC{n:07d}") for n in range(LIMITS.file_rows + 1)]
    assert look_at(upload_bytes(tuple(numbers[:-1]), LIMITS)).passes
    over = ("Entry Number\r\n" + "".join(f"{n}\r\n" for n in numbers)).encode()
    assert kinds(over) == [(FaultKind.TOO_MANY_ROWS, 0)]


def test_that_a_line_only_a_person_can_settle_keeps_its_number_out() -> None:
    found = look_at(GOOD.replace(b"01100012341", b"1100012341"))
    assert found.numbers == ("ABC12345676",)
    assert found.open_lines == (3,)


def test_that_line_ends_alone_do_not_make_ace_refuse() -> None:
    found = look_at(GOOD.replace(b"\r\n", b"\n"))
    assert found.passes
    assert found.faults[0].verdict is Verdict.TAKES


@given(st.binary(max_size=200))
def test_that_no_bytes_make_the_inspector_fail(data: bytes) -> None:
    look_at(data)
    look_at(GOOD + data)
