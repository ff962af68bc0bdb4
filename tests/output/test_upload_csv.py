"""The upload file, byte for byte."""

from __future__ import annotations

import pytest

from cape_desktop.output.upload_csv import numbers_in, upload_bytes
from cape_desktop.problems import Problem
from tests.invented import entry_number
from tests.rules import LIMITS

NUMBERS = ("ABC12345676", "01100012341", "12E00000125")


def test_that_the_file_is_header_and_numbers_in_order_with_crlf_and_nothing_else() -> None:
    assert upload_bytes(NUMBERS, LIMITS) == b"Entry Number\r\nABC12345676\r\n01100012341\r\n12E00000125\r\n"


def test_that_what_was_written_reads_back() -> None:
    assert numbers_in(upload_bytes(NUMBERS, LIMITS), LIMITS) == NUMBERS


@pytest.mark.parametrize(
    "numbers",
    [(), ("ABC12345676", "ABC12345676"), ("ABC-1234567-6",), ("abc12345676",), ("ABC1234567",), ("ÄBC12345676",)],
)
def test_that_a_file_ace_would_refuse_is_never_made(numbers: tuple[str, ...]) -> None:
    with pytest.raises(Problem):
        upload_bytes(numbers, LIMITS)


def test_that_the_row_limit_itself_fits_and_one_more_does_not() -> None:
    numbers = tuple(entry_number(f"ABC{n:07d}") for n in range(LIMITS.file_rows + 1))
    assert len(numbers_in(upload_bytes(numbers[:-1], LIMITS), LIMITS)) == LIMITS.file_rows
    with pytest.raises(Problem):
        upload_bytes(numbers, LIMITS)


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbfEntry Number\r\nABC12345676\r\n",
        b"Entry Number\nABC12345676\n",
        b"Entry number\r\nABC12345676\r\n",
        b"Entry Number\r\nABC12345676",
        b"Entry Number\r\nABC12345676\r\n\r\n",
        b"Entry Number\r\nABC12345676,\r\n",
        b"Entry Number\r\n",
        b"",
    ],
)
def test_that_other_bytes_do_not_pass_as_our_file(data: bytes) -> None:
    with pytest.raises(Problem):
        numbers_in(data, LIMITS)
