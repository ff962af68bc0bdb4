"""Who declares: the importer of record or its broker, and what may be shown of its number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from cape_desktop.domain.fields import Field

_LEAST_DIGITS: Final = 8
"""An importer number has nine digits or more, one of which a spreadsheet may have lost in front."""


class Role(StrEnum):
    """Who uses the program. Only the first two may file (CSMS 68340863)."""

    IMPORTER = "importer"
    BROKER = "broker"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Importer:
    """A profile. `number` is the importer of record number as written ("" unknown); `id` is 0 until it is stored.

    `corporate` decides the interest rate (None not answered: the lower one is used). `filer_codes` are those whose
    entries a broker may file.
    """

    name: str = ""
    number: str = ""
    role: Role = Role.IMPORTER
    filer_codes: tuple[str, ...] = ()
    corporate: bool | None = None
    id: int = 0


@lru_cache(maxsize=256)
def plain_importer_number(number: str) -> str:
    """The number for comparing: letters and digits only, an EIN suffix of 00 dropped. Empty when there is none.

    12-3456789, 123456789 and 12-345678900 name the same importer record; another suffix names another one. A number
    that a spreadsheet kept as a number gets its leading zero back.
    """
    text = re.sub(r"\.0+$", "", number.strip())
    plain = re.sub(r"[^A-Z0-9]", "", text.upper())
    if text.isdigit() and len(text) in (8, 10):
        plain = f"0{text}"
    if len(plain) == 11 and plain.endswith("00") and not re.fullmatch(r"\d{6}-\d{5}", text):
        return plain[:9]
    return plain


def masked_importer_number(number: str) -> str:
    """What may be shown: the last four characters of a number, which may be a social security number."""
    plain = re.sub(r"[^A-Z0-9]", "", number.upper())
    return f"•••••{plain[-4:]}" if len(plain) > 4 else "•" * len(plain)


def masked_party(text: str) -> str:
    """What may be shown of a text that names an importer or another party, by a name or by a number."""
    return masked_importer_number(text) if sum(map(str.isdigit, text)) >= _LEAST_DIGITS else text


_SHOWN: Final = {
    Field.IMPORTER_NUMBER: masked_importer_number,
    Field.IMPORTER_NAME: masked_party,
    Field.NOTIFY_PARTY: masked_party,
}


def shown_value(field: Field | None, text: str) -> str:
    """What may be shown of a value of this meaning: numbers of parties are masked, all else stands as it is."""
    return _SHOWN[field](text) if field in _SHOWN else text
