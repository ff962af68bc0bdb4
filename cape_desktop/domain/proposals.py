"""Sound entry numbers that a faulty one may have meant: offered to a person, never taken by the program."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from typing import Final

from cape_desktop.domain.entry_number import LENGTH, check_digit, filer_code, fitting_digit, has_upload_shape, is_sound

AT_MOST: Final = 24
"""More than there ever are one slip away, so that the meant number is always among them."""
_PAIRS: Final = ("O0", "I1", "S5", "B8", "Z2", "G6", "L1", "Q0", "D0")
_LOOK_ALIKES: Final = {
    character: "".join(pair.replace(character, "") for pair in _PAIRS if character in pair)
    for character in "".join(_PAIRS)
}
_DIGIT_FOR: Final = str.maketrans("".join(letter for letter, _ in _PAIRS), "".join(digit for _, digit in _PAIRS))
# Cyrillic (first row) and Greek capitals that look exactly like Latin ones
_LATIN_FOR: Final = str.maketrans(
    "\u0410\u0412\u0421\u0415\u041d\u0406\u0408\u041a\u041c\u041e\u0420\u0405\u0422\u0425"
    "\u0391\u0392\u0395\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a7\u03a5\u0396",
    "ABCEHIJKMOPSTXABEHIKMNOPTXYZ",
)


def proposals_for(number: str, known_filers: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Sound numbers near an 11-character `number` whose shape or check digit is wrong, the likeliest first.

    First look-alikes in the filer code (O for 0), then two neighbours swapped, then one wrong digit, the last one
    before the others; numbers of `known_filers` go before all others. At most `AT_MOST`; none when `number` is sound or
    not eleven characters long.
    """
    if is_sound(number):
        return ()
    number = number.translate(_LATIN_FOR)
    # letters among the eight digits can only be look-alikes of digits
    number = number[:3] + number[3:].translate(_DIGIT_FOR)
    if not has_upload_shape(number):
        return ()
    return best((*_with_look_alikes(number), *_with_a_swap(number), *_with_another_digit(number)), known_filers)


def best(candidates: Iterable[str], known_filers: frozenset[str]) -> tuple[str, ...]:
    """The sound ones among `candidates`, each once, those of `known_filers` first, at most `AT_MOST`."""
    sound = [number for number in dict.fromkeys(candidates) if is_sound(number)]
    return tuple(sorted(sound, key=lambda number: filer_code(number) not in known_filers)[:AT_MOST])


def completed(first_ten: str) -> str:
    """The number with the check digit that its ten characters ask for."""
    return first_ten + check_digit(first_ten)


def _with_look_alikes(number: str) -> Iterator[str]:
    """The number with look-alikes in its filer code: digits for some letters, or one letter for a digit.

    Digits come first because they are typed as letters far more often than the other way round.
    """
    code, rest = number[:3], number[3:]
    yield from ("".join(changed) + rest for changed in product(*(c + _digits_like(c) for c in code)))
    for place, character in enumerate(code):
        for other in _LOOK_ALIKES.get(character, ""):
            yield code[:place] + other + code[place + 1 :] + rest


def _digits_like(character: str) -> str:
    """The digit that a letter may stand for, if any."""
    return "".join(other for other in _LOOK_ALIKES.get(character, "") if other.isdigit())


def _with_a_swap(number: str) -> Iterator[str]:
    """The number with each two neighbours swapped."""
    for place in range(LENGTH - 1):
        yield number[:place] + number[place + 1] + number[place] + number[place + 2 :]


def _with_another_digit(number: str) -> Iterator[str]:
    """The number with one digit changed so that the check digit fits: the last, one of the others, of the filer code.

    At every place exactly one digit does.
    """
    for place in (LENGTH - 1, *range(3, LENGTH - 1), 0, 1, 2):
        if number[place].isdigit():
            yield number[:place] + fitting_digit(number, place) + number[place + 1 :]
