"""Checks of what goes into an upload, and of an upload file."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cape_desktop.domain.checks import UPLOAD_CHECKS
from cape_desktop.domain.checks.file import Upload
from cape_desktop.domain.findings import Finding, Severity
from tests.domain.checks.made import made, of_list, on
from tests.rules import PACK

GOOD = Upload("cape-acme-2026-11-23.csv", b"Entry Number\r\nABC12345676\r\nB7612345670\r\n")


def of_upload(rule: str, upload: Upload) -> Finding | None:
    return UPLOAD_CHECKS[rule](upload, on())


def test_that_a_good_file_gives_no_finding() -> None:
    assert [rule for rule in UPLOAD_CHECKS if of_upload(rule, GOOD)] == []


def test_that_an_empty_list_stops_the_upload() -> None:
    found = of_list("F01")
    assert found is not None
    assert (found.severity, found.route) == (Severity.BLOCKS, None)
    assert of_list("F01", made()) is None


def test_that_a_longer_list_makes_several_files() -> None:
    at = on(rules=replace(PACK, limits=replace(PACK.limits, file_rows=2)))
    found = of_list("F03", made(), made(), made(), at=at)
    assert found is not None
    assert (found.severity, found.facts["limit"]) == (Severity.INFO, 2)
    assert of_list("F03", made(), made(), at=at) is None


@pytest.mark.parametrize("data", [b"", b"ABC12345676\r\n", b"entry number\r\n", b"\xef\xbb\xbfEntry Number\r\n"])
def test_that_another_header_stops_the_upload(data: bytes) -> None:
    assert of_upload("F02", Upload("a.csv", data)) is not None


@pytest.mark.parametrize("end", [b"\r\n", b"\n"])
def test_that_any_line_end_is_plain_and_the_last_may_be_missing(end: bytes) -> None:
    upload = Upload("a.csv", end.join((b"Entry Number", b"ABC12345676", b"B7612345670")))
    assert [rule for rule in ("F02", "F04", "F05") if of_upload(rule, upload)] == []


@pytest.mark.parametrize("sign", [b",", b";", b"\t"])
def test_that_a_second_column_stops_the_upload(sign: bytes) -> None:
    found = of_upload("F04", Upload("a.csv", b"Entry Number\r\nABC12345676" + sign + b"\r\n"))
    assert found is not None
    assert found.facts["row"] == 2


@pytest.mark.parametrize(
    ("data", "case"),
    [
        (b"\xef\xbb\xbfEntry Number\r\nABC12345676\r\n", "characters"),
        (b"Entry Number\r\n\r\nABC12345676\r\n", "blank_line"),
        (b"Entry Number\r\nABC12345676\r\n \r\n", "blank_line"),
        (b"Entry Number\r\nABC12345676\r\n\r\n", "blank_line"),
        (b"Entry Number\nABC12345676\n\n", "blank_line"),
    ],
)
def test_that_marks_and_blank_lines_stop_the_upload(data: bytes, case: str) -> None:
    found = of_upload("F05", Upload("a.csv", data))
    assert found is not None
    assert found.facts["case"] == case


def test_that_a_blank_line_is_named() -> None:
    found = of_upload("F05", Upload("a.csv", b"Entry Number\r\nABC12345676\r\n\r\n\r\nB7612345670\r\n"))
    assert found is not None
    assert found.facts["row"] == 3


def test_that_another_ending_or_too_many_bytes_stop_the_upload() -> None:
    wrong = of_upload("F06", Upload("a.xlsx", GOOD.data))
    large = of_upload("F06", Upload("A.CSV", b"x" * PACK.limits.file_bytes))
    assert wrong is not None
    assert large is not None
    assert (wrong.facts["case"], large.facts["case"]) == ("name", "size")
    assert of_upload("F06", Upload("A.CSV", b"x" * (PACK.limits.file_bytes - 1))) is None


@pytest.mark.parametrize("number", [b"01012345678", b"12E45670123"])
def test_that_numbers_a_spreadsheet_would_change_are_told(number: bytes) -> None:
    found = of_upload("F07", Upload("a.csv", b"Entry Number\r\n" + number + b"\r\n"))
    assert found is not None
    assert (found.severity, found.facts["numbers"]) == (Severity.INFO, 1)
