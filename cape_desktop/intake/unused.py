"""Columns that no meaning was given to although they may matter: dates, duty and entry types under unusual names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from cape_desktop.domain.fields import Field
from cape_desktop.intake import cells, headers
from cape_desktop.intake.contents import fit
from cape_desktop.intake.source import ColumnGuess

_MOST: Final = 0.8
_MOST_TYPES: Final = 12
_OF_DUTY: Final = re.compile(r"dut(?:y|ies)|ieepa|fentanyl|reciprocal|customs|arancel|derecho|zoll|abgabe|droits|paid")
_WITH_ZERO: Final = re.compile(r"0[1-9]")


def unused_columns(columns: Sequence[ColumnGuess], rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The names of unused columns that look like what the list lacks: the entry date, IEEPA duty, the entry type.

    `rows` are a sample of the data, each as wide as there are columns. Columns without a name are passed by.
    """
    used = {column.field for column in columns}
    names = []
    for column in columns:
        texts = [row[column.place] for row in rows]
        if column.field is None and column.header.strip() and _may_matter(column.header, texts, used):
            names.append(column.header.strip())
    return tuple(names)


def _may_matter(header: str, texts: Sequence[str], used: set[Field | None]) -> bool:
    if Field.ENTRY_DATE not in used and (fit(Field.ENTRY_DATE, texts) or 0) >= _MOST:
        return True
    if not {Field.IEEPA_DUTY, Field.HTS} & used and _OF_DUTY.search(headers.normalised(header)):
        return (fit(Field.IEEPA_DUTY, texts) or 0) >= _MOST
    return Field.ENTRY_TYPE not in used and _are_types(texts)


def _are_types(texts: Sequence[str]) -> bool:
    """Whether a column holds entry types and nothing that merely counts: few values, some written as CBP does."""
    told = {cells.tidy(text) for text in texts if not cells.is_nothing(text)}
    of_cbp = any(_WITH_ZERO.fullmatch(text) for text in told)
    return of_cbp and len(told) <= _MOST_TYPES and all(cells.entry_type_of(text) for text in told)
