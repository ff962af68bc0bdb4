"""The text of a cell without what nobody sees or means, and the texts that stand where a number should."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_INVISIBLE: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_LINE_ENDS: Final = re.compile("_X000D_|[\r\n\v\f\x85\u2028\u2029]", re.IGNORECASE)  # Excel writes _x000D_ into xlsx
_BLANKS: Final = re.compile(r"[^\S\n]+")
_DASHES: Final = re.compile("[\u2010-\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]")
_QUOTES: Final = re.compile("[`\u00b4\u2018-\u201f\u2032\u2033\u00ab\u00bb\u2039\u203a\uff02\uff07]")
_UPPER: Final = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ")

_TOTAL: Final = re.compile(
    r"(?:(?:GRAND|REPORT|OVERALL|SUB|GRAN)[ -]?)?"
    r"(?:SUB-?)?(?:TOTAL(?:S|ES)?|SUMS?|SUMA[SN]?|COUNT|AVERAGE)(?![A-Z0-9-])"
    r"(?! [0-9]{7}[- ]?[0-9]$).*"  # an entry of a filer called SUM
    # Excel's own subtotal rows repeat the number: "ABC12345676 Total"
    r"|.*[^A-Z0-9](?:SUB-?)?(?:TOTALS?|TOTALES|COUNT)",
    re.DOTALL,
)
_NOTHING: Final = frozenset(
    {
        *("N/A", "NA", "N.A.", "N.A", "<NA>", "NAN", "NAT", "NONE", "NULL", "NIL", "0", "0.0", "X", "XX", "XXX"),
        *("#N/A", "#REF!", "#VALUE!", "#NAME?", "#NULL!", "#DIV/0!", "#NUM!"),
        *("TBD", "TBA", "TBC", "UNKNOWN", "PENDING", "MISSING", "BLANK", "(BLANK)", "EMPTY", "NINGUNO", "NINGUNA"),
        *("S/N", "NOT AVAILABLE", "NOT APPLICABLE", "NO APLICA"),
    }
)


def tidied(raw: str) -> str:
    """The cell in upper case with plain blanks, quotes, hyphens and line ends, without invisible characters.

    Full-width characters become narrow. Footnote figures (a raised 2, a circled 1) become `?`, for they would turn
    into digits of the number. Other alphabets stay as they are.
    """
    text = raw
    if not text.isascii():
        text = "".join("?" if c.isdigit() and not c.isdecimal() else c for c in _QUOTES.sub("'", text))
        text = _DASHES.sub("-", unicodedata.normalize("NFKC", text))
    text = _LINE_ENDS.sub("\n", text)
    text = _BLANKS.sub(" ", _INVISIBLE.sub("", text))
    return text.translate(_UPPER).strip()


def without_wrapper(text: str) -> str:
    """A tidied text without the `="…"` of ACE downloads and without quotes or an apostrophe around it."""
    return text.strip("=\"'` \n")


def is_blank(text: str) -> bool:
    """Whether the cell says that there is no number: empty, N/A, none, dashes, the error values of Excel, 0."""
    plain = without_wrapper(tidied(text))
    return not plain.strip("-.?* ") or plain in _NOTHING


def is_total_label(text: str) -> bool:
    """Whether the cell names a sum of rows: Total, Sum:, Grand total, Subtotal, Totals for …, Suma, `… Total`."""
    return _TOTAL.fullmatch(without_wrapper(tidied(text)).strip(":-*. ")) is not None
