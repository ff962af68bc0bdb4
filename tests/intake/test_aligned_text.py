"""Columns aligned with blanks, as a PDF, a mail or an old program gives them."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

import pytest

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.fields import Field
from cape_desktop.intake.aligned import Alignment, alignment_of
from cape_desktop.intake.source import Choices
from tests.intake.files import NUMBERS, Read, read
from tests.invented import entry_number

PRINTED = [hyphened(number) for number in NUMBERS]


def read_text(folder: Path, *lines: str, choices: Choices | None = None) -> Read:
    (folder / "list.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return read(folder / "list.txt", choices)


def amounts(found: Read) -> list[str]:
    return [str(group.facts.stated_ieepa_duty) for group in found.groups]


def listed(left: int = 0) -> list[str]:
    """A listing with a blank liquidation date in every second line and amounts aligned on the right."""
    return [
        " " * left
        + f"{number}  01   {'10/15/2026' if place % 2 else '          '}  9903.01.24  {1000.5 * place:>10,.2f}"
        for place, number in enumerate(PRINTED, start=1)
    ]


HEADER = "Entry Number   Type Liq Date    HTS         IEEPA Duty"


def test_that_a_listing_with_blank_cells_keeps_its_columns(tmp_path: Path) -> None:
    title = "ACME CUSTOMS BROKERS                ENTRY LISTING                Page 1 of 1"
    found = read_text(tmp_path, title, "", HEADER, *listed(), "", "Total".ljust(40) + "28,014.00")
    assert found.numbers == list(NUMBERS)
    assert found.recognised.separator == " "
    assert amounts(found)[:2] == ["1000.50", "2001.00"]
    assert [str(group.facts.liquidation_date) for group in found.groups][:2] == ["2026-10-15", "None"]
    assert found["B7603245278"].facts.entry_type == "01"


def test_that_pages_aligned_differently_go_on_in_the_same_columns(tmp_path: Path) -> None:
    def page(left: int, start: int) -> list[str]:
        lines = [f"{n}   01    04/08/2025    {1000 + i:,.2f}" for i, n in enumerate(PRINTED) if i // 4 == start]
        return [" " * left + line for line in ("Entry No         Type   Entry Date    IEEPA Duty", *lines)]

    found = read_text(tmp_path, *page(0, 0), "\f", *page(9, 1))
    assert found.numbers == list(NUMBERS)
    assert amounts(found)[-1] == "1006.00"


def test_that_names_in_two_lines_above_rules_are_joined(tmp_path: Path) -> None:
    found = read_text(
        tmp_path,
        "        U.S. ENTRY LIST                    Run: 11/20/2026",
        "Entry                Entry   Liquidation          IEEPA",
        "Number                Date   Status                Duty",
        "-------------   ----------   -----------   ------------",
        *(f"{n}   04/08/2025   {'L' if i % 2 else 'U'}             {1000.5:>12,.2f}" for i, n in enumerate(PRINTED)),
    )
    assert found.numbers == list(NUMBERS)
    assert set(amounts(found)) == {"1000.50"}
    assert found.header(Field.LIQUIDATION_STATUS) == "Liquidation Status"


def test_that_one_entry_under_names_is_enough(tmp_path: Path) -> None:
    found = read_text(tmp_path, "Entry Number    Type   IEEPA Duty", "ABC-1234567-6   01         1,200.50")
    assert amounts(found) == ["1200.50"]


def test_that_a_status_beside_the_number_is_not_taken_for_a_note(tmp_path: Path) -> None:
    lines = [f"{number}   {'Liquidated' if place % 2 else 'Unliquidated'}" for place, number in enumerate(PRINTED)]
    found = read_text(tmp_path, "Entry Number    Liq Status", *lines)
    assert found.header(Field.LIQUIDATION_STATUS) == "Liq Status"


@pytest.mark.parametrize("gap", [" ", "   "])
def test_that_numbers_without_any_name_are_found_by_their_place(tmp_path: Path, gap: str) -> None:
    lines = [gap.join((number, "01", "04/08/2025", "12-345678900", f"{1000.5:,.2f}")) for number in PRINTED]
    found = read_text(tmp_path, *lines)
    assert found.numbers == list(NUMBERS)
    assert not any(group.reading.needs_consent for group in found.groups)


@pytest.mark.parametrize(
    "lines",
    [
        [f"{n[:3]} {n[3:10]} {n[10]}" for n in NUMBERS],
        [f"> {place}) {n}," for place, n in enumerate(PRINTED, start=1)],
        [f"{n}, 01, 04/08/2025" for n in PRINTED],
        [f'"{n}","ACME  Brokers","1,200.50"' for n in PRINTED],
    ],
)
def test_that_texts_with_separators_or_one_column_are_read_as_before(tmp_path: Path, lines: list[str]) -> None:
    found = read_text(tmp_path, *lines)
    assert found.numbers == list(NUMBERS)
    assert found.recognised.separator == ","


def test_that_alignment_can_be_chosen_and_refused(tmp_path: Path) -> None:
    lines = [f"{number}   Unliquidated" for number in PRINTED]
    assert len(read_text(tmp_path, *lines, choices=Choices(separator=" ")).recognised.columns) == 2
    named = ["Entry Number    Liq Status", *lines]
    assert len(read_text(tmp_path, *named, choices=Choices(separator=",")).recognised.columns) == 1


def test_that_sentences_with_several_numbers_are_not_cut_into_columns(tmp_path: Path) -> None:
    one, two, three, four, *more = PRINTED
    first = f"as we said here are those that still need it: for the lamps it is {one}, and two others were {two} and "
    mail = (
        "Hi Marta,",
        f"{first}{three}. The bags came under {four}.",
        f"From the old file: {more[0]}; {more[1]} and plus {more[2]}.",
        "Regards, Lee",
    )
    found = read_text(tmp_path, *mail)
    assert len(found.recognised.columns) == 1
    assert found.numbers == list(NUMBERS)


def test_that_sentences_in_short_lines_are_not_cut_at_their_commas(tmp_path: Path) -> None:
    one, two, three, four, *more = PRINTED
    mail = [
        "as we said here are those that still need it; for the lamps it",
        f"is {one}, and the two others were {two}; the bags",
        f"came under {three}, {four} and one more is {more[0]}, which you have",
        f"from the old file we also know {more[1]}, {more[2]}",
    ]
    found = read_text(tmp_path, *mail)
    assert len(found.recognised.columns) == 1
    assert found.numbers == list(NUMBERS)


def test_that_small_letters_beside_one_number_a_line_are_a_column(tmp_path: Path) -> None:
    found = read_text(tmp_path, *(f"{number}   cotton shirts and trousers of men   5.00" for number in PRINTED))
    assert len(found.recognised.columns) == 3


def test_that_two_numbers_a_line_in_columns_stay_in_them(tmp_path: Path) -> None:
    lines = [f"{one:15}01    {other:24}acme co" for one, other in zip(PRINTED, reversed(PRINTED), strict=True)]
    found = read_text(tmp_path, f"{'Entry Number':15}Type  {'Recon Entry Number':24}Importer", *lines)
    assert (len(found.recognised.columns), found.numbers) == (4, list(NUMBERS))


def test_that_a_long_text_without_line_ends_is_no_table_and_read_at_once() -> None:
    items = (f'{{"entry": "{entry_number(f"ABC{place:07d}")}", "duty": {place}}}' for place in range(7000))
    started = perf_counter()
    alignment = alignment_of(f"[{', '.join(items)}]")
    assert alignment is not None
    assert alignment.columns == ((0, 1),)
    assert perf_counter() - started < 5


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("a  bb cc  d", ["a", "bb", "cc", "d"]),
        ("  aa bbbb d", ["", "aa", "bbbb", "d"]),
        ("xxxxxxx", ["", "xxxxxxx", "", ""]),
        ("           z", ["", "", "", "z"]),
    ],
)
def test_that_each_word_goes_to_the_nearest_column(line: str, cells: list[str]) -> None:
    assert Alignment(((0, 1), (3, 5), (6, 8), (10, 11))).cells(line) == cells
