"""The log and crash reports: useful, and silent about numbers of people."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cape_desktop import logs
from cape_desktop.logs import crash_report, shortened, start_log, stop_log, write_crash_report
from cape_desktop.paths import folders

DIGITS = "0123456789"
CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
BETWEEN = st.sampled_from(["", "-", " ", "/", ".", "–", "_"])
ENTRIES = st.builds(
    lambda filer, seven, last, one, two: (filer, seven, last, f"{filer}{one}{seven}{two}{last}"),
    st.text(DIGITS + CAPITALS + CAPITALS.lower(), min_size=3, max_size=3),
    st.text(DIGITS, min_size=7, max_size=7),
    st.sampled_from(DIGITS),
    BETWEEN,
    BETWEEN,
).map(lambda parts: parts[3])


def _digits(*lengths: int) -> st.SearchStrategy[str]:
    return st.builds(
        lambda between, *parts: between.join(parts),
        st.sampled_from(["", "-", " "]),
        *(st.text(DIGITS, min_size=length, max_size=length) for length in lengths),
    )


IMPORTERS = st.one_of(
    _digits(2, 7),
    _digits(3, 2, 4),
    _digits(6, 5),
    st.builds(str.__add__, _digits(2, 7), st.text(DIGITS + CAPITALS, min_size=2, max_size=2)),
)
SURROUNDINGS = st.text(DIGITS + "ABCxyz -.,:;'\"()[]{}=\n…•", max_size=14)


@given(ENTRIES | IMPORTERS, SURROUNDINGS, SURROUNDINGS)
def test_that_no_number_of_an_entry_or_importer_stays_whole(number: str, before: str, after: str) -> None:
    assert number not in shortened(before + number + after)


@given(st.lists(ENTRIES | IMPORTERS, min_size=1, max_size=5), st.sampled_from(["", " ", ", ", "\n", "-"]))
def test_that_none_of_several_numbers_stays_whole(numbers: list[str], between: str) -> None:
    told = shortened(between.join(numbers))
    assert not [number for number in numbers if number in told]


@given(st.text(DIGITS + "AB -", max_size=60))
def test_that_shortening_twice_finds_nothing_more(text: str) -> None:
    assert shortened(shortened(text)) == shortened(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("entry ABC-1234567-6 of row 3", "entry ABC…676 of row 3"),
        ("ABC12345676, 98712345670", "ABC…676, 987…670"),
        ('="ABC12345676"', '="ABC…676"'),
        ("importer 12-3456789", "importer •••••"),
        ("importer 12-3456789AB.", "importer •••••."),
        ("importer 123-45-6789", "importer •••••"),
        ("importer 123456-12345", "importer •••••"),
        ("Decimal('1234.50') and $1,234.50", "$••••• and $•••••"),
        ("read es003-2026-11-23.xlsx: 198204 rows in 1234 ms", "read es003-2026-11-23.xlsx: 198204 rows in 1234 ms"),
        ("2026-11-23 05:34:50,123 INFO", "2026-11-23 05:34:50,123 INFO"),
    ],
)
def test_that_what_helps_a_developer_stays(text: str, told: str) -> None:
    assert shortened(text) == told


def _fail(fault: Exception) -> None:
    raise fault


@pytest.fixture
def log_folder(tmp_path: Path) -> Iterator[Path]:
    handler = start_log(tmp_path / "logs")
    yield tmp_path / "logs"
    stop_log(handler)


def test_that_message_arguments_exception_and_stack_reach_the_file_shortened(log_folder: Path) -> None:
    log = logging.getLogger("cape_desktop.intake.rows")
    try:
        _fail(ValueError("no entry ABC12345676 of 12-3456789"))
    except ValueError:
        log.exception("row %d: %s", 3, {"number": "ABC-1234567-6"}, stack_info=True)
    written = (log_folder / "cape-desktop.log").read_text(encoding="utf-8")
    assert "ERROR cape_desktop.intake.rows: row 3: {'number': 'ABC…676'}" in written
    assert "ValueError: no entry ABC…676 of •••••" in written
    assert "Stack (most recent call last)" in written
    assert "1234567" not in written


def test_that_others_do_not_write_into_the_log_and_debugging_is_left_out(log_folder: Path) -> None:
    logging.getLogger("other").warning("theirs")
    logging.getLogger("cape_desktop").debug("chatter")
    logging.getLogger("cape_desktop").info("ours")
    written = (log_folder / "cape-desktop.log").read_text(encoding="utf-8")
    assert written.endswith("INFO cape_desktop: ours\n")
    assert written.count("\n") == 1


def test_that_a_large_log_is_turned_at_the_next_start_and_the_oldest_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "_BYTES", 1)
    for count in range(6):
        handler = start_log(tmp_path)
        logging.getLogger("cape_desktop").info("start %d", count)
        stop_log(handler)
    names = ["cape-desktop.log", "cape-desktop.1.log", "cape-desktop.2.log", "cape-desktop.3.log"]
    assert {path.name for path in tmp_path.iterdir()} == set(names)
    for age, name in enumerate(names):
        assert f"start {5 - age}" in (tmp_path / name).read_text(encoding="utf-8")


def test_that_the_program_starts_without_a_log_where_none_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    handler = start_log(tmp_path / "file" / "logs")
    logging.getLogger("cape_desktop").info("into the void")
    stop_log(handler)
    assert (tmp_path / "file").read_bytes() == b""


def test_that_a_crash_report_names_versions_and_place_and_nobody(tmp_path: Path) -> None:
    places = folders(tmp_path / "data")
    try:
        _fail(RuntimeError(f"{Path.home()}/es003.csv: entry ABC12345676 of 123-45-6789 pays $12.00"))
    except RuntimeError as fault:
        path = write_crash_report(fault, places)
    written = path.read_text(encoding="utf-8")
    assert path.parent == places.logs
    assert written.startswith("CAPE Desktop ")
    assert "RuntimeError: ~/es003.csv: entry ABC…676 of ••••• pays $•••••" in written
    assert "test_logs.py" in written
    assert str(Path.home()) + "/" not in written


def test_that_the_folder_of_a_person_on_windows_is_not_named_where_an_error_quotes_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    home = PureWindowsPath("C:\\Users\\Jane Doe")
    monkeypatch.setattr(Path, "home", lambda: home)
    told = crash_report(PermissionError(13, "Denied", str(home / "list.csv")))
    assert "PermissionError: [Errno 13] Denied: '~\\\\list.csv'" in told
    assert "Jane" not in told


def test_that_a_crash_report_that_cannot_be_written_is_no_second_crash(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    path = write_crash_report(RuntimeError("broken"), folders(tmp_path / "data"))
    assert not path.exists()
    assert "RuntimeError: broken" in crash_report(RuntimeError("broken"))
