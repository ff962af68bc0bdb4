from __future__ import annotations

import pytest

from cape_desktop.domain.importer import masked_importer_number, masked_party, plain_importer_number


@pytest.mark.parametrize(
    ("number", "plain"),
    [
        ("12-3456789", "123456789"),
        ("12-345678900", "123456789"),
        (" 123456789 ", "123456789"),
        ("12-345678901", "12345678901"),
        ("12-3456789ab", "123456789AB"),
        ("123456789.0", "123456789"),
        ("12345678900.0", "123456789"),
        ("1234567", "1234567"),
        ("12345678", "012345678"),  # the zero that a spreadsheet dropped
        ("1234567800", "012345678"),
        ("123-45-6789", "123456789"),
        ("251234-00100", "25123400100"),  # a number that CBP assigned: its last digits are no suffix
        ("251234-00123", "25123400123"),
        ("", ""),
        ("-", ""),
    ],
)
def test_that_an_importer_number_is_compared_without_its_dress(number: str, plain: str) -> None:
    assert plain_importer_number(number) == plain


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("123-45-6789", "•••••6789"),
        ("12-345678900", "•••••8900"),
        ("12345", "•••••2345"),
        ("1234", "••••"),
        ("", ""),
    ],
)
def test_that_only_the_last_four_characters_are_shown(number: str, shown: str) -> None:
    assert masked_importer_number(number) == shown


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("987-65-43-21", "•••••4321"), ("12-34567ab", "•••••67AB"), ("12-3456789AB ", "•••••89AB"),
        ("12345", "•••••2345"), ("1-2-3-4", "••••"), ("12", "••"), ("", ""),
    ],
)  # fmt: skip
def test_that_four_letters_or_digits_are_shown_whatever_stands_between_them(number: str, shown: str) -> None:
    assert masked_importer_number(number) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("123-45-6789", "•••••6789"), ("12-3456789AB", "•••••89AB"), ("261123-12345", "•••••2345"),
        ("12345678", "•••••5678"), ("1234567", "1234567"), ("Harbor Lane 2026 LLC", "Harbor Lane 2026 LLC"), ("", ""),
    ],
)  # fmt: skip
def test_that_a_party_is_named_but_its_number_masked(text: str, shown: str) -> None:
    assert masked_party(text) == shown
