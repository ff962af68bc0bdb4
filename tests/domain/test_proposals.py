from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cape_desktop.domain.entry_number import is_sound
from cape_desktop.domain.proposals import AT_MOST, best, completed, proposals_for
from tests.domain.damages import entry_numbers, sound


@given(entry_numbers(), st.integers(3, 10), st.integers(1, 9))
@example("G0G00000014", 9, 1)
def test_that_the_meant_number_is_proposed_for_a_wrong_digit(number: str, place: int, by: int) -> None:
    wrong = number[:place] + str((int(number[place]) + by) % 10) + number[place + 1 :]
    proposals = proposals_for(wrong)
    assert number in proposals
    assert all(is_sound(proposal) for proposal in proposals)
    assert len(set(proposals)) == len(proposals) <= AT_MOST


@given(entry_numbers(), st.integers(3, 9))
def test_that_the_meant_number_is_proposed_for_a_swap(number: str, place: int) -> None:
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    if not is_sound(swapped):
        assert number in proposals_for(swapped)


@pytest.mark.parametrize(
    ("wrong", "first"),
    [
        ("O1100012341", "01100012341"),
        ("OI100012341", "01100012341"),
        ("IS076543215", "ISO76543215"),
        ("ABC13245676", "ACB13245676"),
        ("ABC1Z34567G", "ABC12345676"),
        ("\u0410\u0412\u042112345676", "ABC12345676"),
    ],
)
def test_that_the_likeliest_number_comes_first(wrong: str, first: str) -> None:
    assert proposals_for(wrong)[0] == first


def test_that_a_wrong_last_digit_is_thought_of_before_any_other_wrong_digit() -> None:
    proposed = proposals_for("01043703504")
    assert proposed[:4] == ("0I043703504", "01043730504", "01043703501", "01073703504")
    assert proposed[9:] == ("01043703584", "71043703504", "09043703504", "01743703504")  # the filer code comes last


@pytest.mark.parametrize("pair", ["O0", "I1", "S5", "B8", "Z2", "G6", "L1", "Q0", "D0"])
def test_that_each_look_alike_is_known_in_both_directions(pair: str) -> None:
    letter, digit = tuple(pair)
    for meant, typed in ((letter, digit), (digit, letter)):
        number = sound(f"K{meant}X1234567")
        assert number in proposals_for(f"K{typed}{number[2:]}")
    number = sound(f"KKX{digit}234567")
    assert proposals_for(f"KKX{letter}{number[4:]}") == (number,)


def test_that_known_filer_codes_come_first() -> None:
    assert proposals_for("ABC13245676", frozenset({"ABC"}))[0] == "ABC12345676"


@pytest.mark.parametrize("number", ["ABC12345676", "ABC", "", "ABC1234567", "ABC-1234567", "ABC123456767"])
def test_that_nothing_is_proposed_for_a_sound_number_or_another_length(number: str) -> None:
    assert proposals_for(number) == ()


def test_that_only_sound_numbers_are_kept_each_once_and_no_more_than_there_can_be() -> None:
    many = [sound(f"ABC{i:07d}") for i in range(30)]
    assert best([many[0], many[0], "ABC12345677"], frozenset()) == (many[0],)
    assert best(many, frozenset()) == tuple(many[:AT_MOST])


def test_that_a_missing_check_digit_is_computed() -> None:
    assert completed("ABC1234567") == "ABC12345676"


@pytest.mark.parametrize(("place", "meant"), [(0, "3471234567"), (1, "3741234567"), (2, "7431234567")])
def test_that_a_wrong_digit_in_the_filer_code_is_found_too(place: int, meant: str) -> None:
    number = sound(meant)
    wrong = number[:place] + "9" + number[place + 1 :]
    assert number in proposals_for(wrong)


@pytest.mark.parametrize("last", "0123456789")
def test_that_a_letter_that_looks_like_no_other_is_never_replaced(last: str) -> None:
    of_filers = {number[:3] for number in proposals_for(f"KVY1234567{last}")}
    assert of_filers <= {"KVY", "VKY", "KYV"}
