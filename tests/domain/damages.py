"""Sound entry numbers, and everything that spreadsheets, programs and people do to them, as hypothesis strategies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from hypothesis import strategies as st

from cape_desktop.domain.entry_number import check_digit, hyphened

HYPHENS: Final = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
BLANKS: Final = " \t\u00a0\u2007\u202f\u3000"
INVISIBLE: Final = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
QUOTES: Final = "'\"\u2018\u2019\u201c\u201d`"
_DIGITS: Final = "0123456789"
_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_PATTERNS: Final = ("NNN", "ANN", "AAN", "AAA", "ANA", "NAN", "NNA", "NAA")
# without digits and without a word that announces another number
_LABELS: Final = ("Entry {}", "Entry No. {}", "{} (amended)", "#{}", "{} - corrected", "Entry Summary: {} paid")

_BETWEEN: Final = (";", "; ", ",", ", ", "\n", "\r\n", " / ", " ", " & ", " and ", " y ", " + ", "|")


@dataclass(frozen=True)
class Damaged:
    """A damaged cell, what it said before, and what stands beside it."""

    numbers: tuple[str, ...]
    raw: str
    filer: str = ""
    zero_mask: int = 0


def sound(ten: str) -> str:
    """The entry number that begins with these ten characters."""
    return ten + check_digit(ten)


@st.composite
def filer_codes(draw: st.DrawFn, patterns: tuple[str, ...] = _PATTERNS) -> str:
    """A filer code of any pattern that CATAIR Appendix E names; never 000."""
    pattern = draw(st.sampled_from(patterns))
    code = "".join(draw(st.sampled_from(_LETTERS if kind == "A" else _DIGITS)) for kind in pattern)
    return code if code != "000" else "001"


@st.composite
def entry_numbers(draw: st.DrawFn, filers: st.SearchStrategy[str] | None = None) -> str:
    """A sound entry number."""
    filer = draw(filers if filers is not None else filer_codes())
    return sound(f"{filer}{draw(st.integers(0, 9_999_999)):07d}")


_SHORT_FILERS: Final = st.integers(1, 99).map("{:03d}".format)
_LONG_FILERS: Final = st.integers(100, 999).map(str)
_WITH_LETTER: Final = filer_codes(_PATTERNS[1:])
_WITH_E: Final = st.sampled_from(("12E", "1E5", "9E9", "00E", "0E1"))


def _one(numbers: st.SearchStrategy[str], damage: Callable[[str], str]) -> st.SearchStrategy[Damaged]:
    return numbers.map(lambda number: Damaged((number,), damage(number)))


@st.composite
def _apart(draw: st.DrawFn, separators: str) -> Damaged:
    """Separators between the parts of the number, of one kind or mixed."""
    number = draw(entry_numbers())
    one, two = draw(st.sampled_from(separators)), draw(st.sampled_from(separators))
    return Damaged((number,), f"{number[:3]}{one}{number[3:10]}{two}{number[10]}")


@st.composite
def _sprinkled(draw: st.DrawFn, characters: str, shown: Callable[[str], str] = str) -> Damaged:
    """Characters anywhere in the number, before it and behind it."""
    number = draw(entry_numbers())
    text = shown(number)
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(text)))
        text = text[:place] + draw(st.sampled_from(characters)) + text[place:]
    return Damaged((number,), text)


@st.composite
def _quoted(draw: st.DrawFn) -> Damaged:
    number = draw(entry_numbers())
    before, behind = draw(st.sampled_from(QUOTES)), draw(st.sampled_from(("", *QUOTES)))
    return Damaged((number,), before + number + behind)


@st.composite
def _wrapped(draw: st.DrawFn) -> Damaged:
    number = draw(entry_numbers())
    shown = draw(st.sampled_from((number, hyphened(number))))
    return Damaged((number,), f'="{shown}"')


@st.composite
def _labelled(draw: st.DrawFn) -> Damaged:
    number = draw(entry_numbers())
    return Damaged((number,), draw(st.sampled_from(_LABELS)).format(draw(st.sampled_from((number, hyphened(number))))))


@st.composite
def _several(draw: st.DrawFn) -> Damaged:
    numbers = tuple(draw(st.lists(entry_numbers(), min_size=2, max_size=4, unique=True)))
    return Damaged(
        numbers, draw(st.sampled_from(_BETWEEN)).join(draw(st.sampled_from((n, hyphened(n)))) for n in numbers)
    )


@st.composite
def _split(draw: st.DrawFn, filers: st.SearchStrategy[str], filer_as_number: bool, digits_as_number: bool) -> Damaged:
    number = draw(entry_numbers(filers))
    rest = str(int(number[3:])) if digits_as_number else draw(st.sampled_from((number[3:], hyphened(number)[4:])))
    filer = str(int(number[:3])) + draw(st.sampled_from(("", ".0"))) if filer_as_number else number[:3]
    return Damaged((number,), rest, filer)


def _masked(number: str) -> Damaged:
    return Damaged((number,), str(int(number)), zero_mask=11)


def _scientific(places: int) -> Callable[[str], str]:
    return lambda number: f"{int(number):.{places}E}"


# digits are as they were: read without asking
HARMLESS: Final[dict[str, st.SearchStrategy[Damaged]]] = {
    "nothing": _one(entry_numbers(), str),
    "number format shows zeros": entry_numbers(_SHORT_FILERS).map(_masked),
    "float": _one(entry_numbers(_LONG_FILERS), lambda number: f"{number}.0"),
    "code with E": _one(entry_numbers(_WITH_E), str),
    "wrapper": _wrapped(),
    "apostrophes and quotes": _quoted(),
    "hyphens": _apart(HYPHENS),
    "soft hyphens and invisible blanks": _sprinkled(INVISIBLE),
    "blanks between": _apart(BLANKS),
    "blanks around": _one(entry_numbers(), lambda number: f"\u00a0 {number}\t"),
    "full width": _one(entry_numbers(), lambda number: "".join(chr(ord(c) + 0xFEE0) for c in number)),
    "lower case": _one(entry_numbers(), lambda number: hyphened(number).lower()),
    "dots, slashes, underscores": _apart("./_"),
    "label or note": _labelled(),
    "filer code apart": _split(filer_codes(), False, False),
}
# digits changed, or several numbers: the number is found, a person must agree
ASKED: Final[dict[str, st.SearchStrategy[Damaged]]] = {
    "leading zero lost": _one(entry_numbers(_SHORT_FILERS), lambda number: str(int(number))),
    "leading zero lost, float": _one(entry_numbers(_SHORT_FILERS), lambda number: f"{int(number)}.0"),
    "scientific, all digits": _one(entry_numbers(_LONG_FILERS), _scientific(10)),
    "several in one cell": _several(),
    "filer code apart, its zeros lost": _split(_SHORT_FILERS, True, False),
}
# the number cannot be known: nothing is read
LOST: Final[dict[str, st.SearchStrategy[Damaged]]] = {
    "scientific, cut": _one(entry_numbers(_LONG_FILERS), _scientific(4)),
    "scientific, cut by one": _one(entry_numbers(_LONG_FILERS), _scientific(9)),
    "code with E as a float": _one(entry_numbers(_WITH_E), lambda number: f"{number[0]}.{number[1]}E+{number[8:]}"),
    "infinite": _one(entry_numbers(_WITH_E), lambda number: "inf"),
    "check digit missing": _one(entry_numbers(_WITH_LETTER), lambda number: number[:10]),
    "check digit missing, printed": _one(entry_numbers(), lambda number: hyphened(number)[:11]),
    "letters dropped": _one(entry_numbers(_WITH_LETTER), lambda number: number[3:]),
}
# either is right, but never another number without asking
DOUBTFUL: Final[dict[str, st.SearchStrategy[Damaged]]] = {
    "blanks anywhere": _sprinkled(BLANKS),
    "hyphens anywhere": _sprinkled(HYPHENS),
    "check digit missing, all digits": _one(entry_numbers(_LONG_FILERS), lambda number: number[:10]),
    "filer code apart, zeros lost": _split(filer_codes(), False, True),
    "both zeros lost": _split(_SHORT_FILERS, True, True),
    "blanks and hyphens anywhere": _sprinkled(BLANKS + HYPHENS, hyphened),
}
