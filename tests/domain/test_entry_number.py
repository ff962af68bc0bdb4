from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cape_desktop.domain.entry_number import (
    check_digit,
    filer_code,
    fitting_digit,
    has_entry_shape,
    has_right_check_digit,
    has_upload_shape,
    hyphened,
    is_sound,
)
from tests.domain.damages import entry_numbers

VECTORS = Path(__file__).parents[1] / "files" / "check_digit_vectors.csv"


def _vectors() -> list[dict[str, str]]:
    with VECTORS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("vector", _vectors(), ids=lambda vector: vector["formatted"])
def test_that_a_known_number_gets_its_check_digit(vector: dict[str, str]) -> None:
    assert check_digit(vector["first10"]) == vector["check_digit"]
    assert is_sound(vector["entry_number"])
    assert hyphened(vector["entry_number"]) == vector["formatted"]


def test_that_all_eighteen_vectors_are_there() -> None:
    assert len(_vectors()) == 18


@pytest.mark.parametrize("text", ["", "ABC123456", "ABC12345678", "abc1234567", "ABC123456-", "ABC12345٣7"])
def test_that_a_check_digit_needs_ten_upper_case_characters(text: str) -> None:
    with pytest.raises(ValueError, match=r"^a check digit needs exactly ten upper-case letters or digits$"):
        check_digit(text)


@given(entry_numbers(), st.integers(0, 10), st.integers(1, 9))
def test_that_every_single_wrong_digit_is_noticed(number: str, place: int, by: int) -> None:
    if number[place].isdigit():
        wrong = number[:place] + str((int(number[place]) + by) % 10) + number[place + 1 :]
        assert not has_right_check_digit(wrong)
        assert fitting_digit(wrong, place) == number[place]
        assert number[:place] + fitting_digit(wrong, place) + number[place + 1 :] == number


@given(entry_numbers(), st.integers(3, 9))
def test_that_every_swap_but_that_of_zero_and_nine_is_noticed(number: str, place: int) -> None:
    one, two = number[place], number[place + 1]
    swapped = number[:place] + two + one + number[place + 2 :]
    unnoticed = one == two or {one, two} == {"0", "9"}
    assert has_right_check_digit(swapped) == unnoticed


@pytest.mark.parametrize(
    ("number", "upload", "entry"),
    [
        ("ABC12345676", True, True),
        ("01100012341", True, True),
        ("00012345678", True, False),
        ("ABC1234567S", True, False),
        ("ABC1234567", False, False),
        ("ABC123456767", False, False),
        ("abc12345676", False, False),
        ("ABC-1234567", False, False),
        ("ABC1234567\u0663", False, False),
        ("ABC12345676\n", False, False),
    ],
)
def test_that_shapes_are_told_apart(number: str, upload: bool, entry: bool) -> None:
    assert (has_upload_shape(number), has_entry_shape(number)) == (upload, entry)
    assert not is_sound(number) or entry


def test_that_a_right_check_digit_does_not_make_a_filer_code_of_three_zeros_sound() -> None:
    number = "0001234567" + check_digit("0001234567")
    assert has_right_check_digit(number)
    assert not is_sound(number)


def test_that_a_wrong_check_digit_is_not_sound() -> None:
    assert not is_sound("ABC12345677")
    assert not has_right_check_digit("ABC1234567")


def test_that_the_printed_form_is_for_eleven_characters_only() -> None:
    assert hyphened("ABC12345676") == "ABC-1234567-6"
    assert hyphened("ABC1234567") == "ABC1234567"


def test_that_the_filer_code_is_the_first_three_characters() -> None:
    assert filer_code("9Z900012347") == "9Z9"


WORTH = dict(zip("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", "012345678912345678912345678923456789", strict=True))
"""What each character counts: ACE CATAIR, entry summary Table 1."""


@pytest.mark.parametrize("character", WORTH)
def test_that_every_character_counts_as_the_table_says(character: str) -> None:
    once = int(WORTH[character])
    twice = sum(map(int, str(2 * once)))
    assert check_digit(f"{character}000000000") == str(-once % 10)
    assert check_digit(f"0{character}00000000") == str(-twice % 10)
    for place in range(10):
        number = "0" * place + character + "0" * (9 - place)
        assert check_digit(number) == str(-(twice if place % 2 else once) % 10)


@pytest.mark.parametrize("place", range(11))
def test_that_one_digit_fits_each_place(place: int) -> None:
    for number in ("ABC12345676", "99999999990", "01100012341"):
        digit = fitting_digit(number, place)
        right = [d for d in "0123456789" if has_right_check_digit(number[:place] + d + number[place + 1 :])]
        assert right == [digit]
