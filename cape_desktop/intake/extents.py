"""How far the cells in the parts of a package reach, found before a parser makes room for all cells between.

A parser takes every place and count at its word and asks for as much memory; where it gets none, the program ends.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, Protocol
from xml.parsers import expat

_USUAL_COLUMNS: Final = 52
# What nearly all programs write is told from the rest by one quick search.
_UNUSUAL: Final = re.compile(rb'<(?:row|c)(?=[\s/>])(?! r="[A-Z]{0,3}\d{1,7}")')
_FAR: Final = re.compile(rb'<c r="(?:[B-Z][A-Z]|[A-Z]{3}|[A-Z]{1,2}\d{7})')
# Cells that only have a format are none to the parser.
_FILLED: Final = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})"[^<>]*(?<!/)>')
_START: Final = re.compile(rb"<(?:\w+:)?(row|c)((?:\s[^<>]*)?/?)>")
_NAMED: Final = re.compile(rb"\sr\s*=\s*[\"']([A-Za-z]*)(\d{0,10})[\"']")
_HIDDEN: Final = re.compile(rb'<(?:\w+:)?row\b[^>]*\bhidden="(?:1|true)"')
_DOCUMENT_CELLS: Final = ("table:table-cell", "table:covered-table-cell")
_DOCUMENT_VALUES: Final = frozenset(
    {
        "office:value-type",
        "office:value",
        "office:string-value",
        "office:date-value",
        "office:time-value",
        "office:boolean-value",
        "table:formula",
    }
)
_LAST: Final = 4096
_LONGEST: Final = 80 * 1024**2
"""Bytes without the end of a tag after which nothing is a sheet any more."""


class Extent(Protocol):
    """What is told of a part while its pieces pass by."""

    @property
    def cells(self) -> int:
        """The places between the first and the last filled cell, which the parser holds all."""

    def look(self, piece: bytes) -> None:
        """Takes in the next piece, b"" at the end; raises ValueError for what no sound part has."""


class SheetExtent:
    """How far the cells of a sheet reach, counted from 1, and how many of its rows are hidden."""

    def __init__(self) -> None:
        self.rows, self.columns, self.hidden_rows = 0, _USUAL_COLUMNS, 0
        self._row = self._column = 0
        self._rest = b""

    @property
    def cells(self) -> int:
        """Rows times columns."""
        return self.rows * self.columns

    def look(self, piece: bytes) -> None:
        """Takes in the next piece of the part."""
        whole, end, self._rest = (self._rest + piece).rpartition(b">")
        whole += end
        if len(self._rest) > _LONGEST:
            raise ValueError("no end of a tag")
        if b'hidden="' in whole:
            self.hidden_rows += len(_HIDDEN.findall(whole))
        if b":row" in whole or _UNUSUAL.search(whole):
            self._step(whole)
        else:
            far = _FAR.search(whole) is not None
            for letters, row in (not far and _FILLED.findall(whole[-_LAST:])) or _FILLED.findall(whole):
                self._fill(int(row), column_number(letters))
            self._row, self._column = self.rows, self.columns

    def _step(self, whole: bytes) -> None:
        """Goes from cell to cell as the parser does: one that does not say its place stands behind the one before."""
        for kind, attributes in _START.findall(whole):
            named = _NAMED.search(attributes)
            if kind == b"row":
                self._row, self._column = int(named[2] or 0) if named else self._row + 1, 0
                continue
            self._column = column_number(named[1].upper()) if named else self._column + 1
            if not attributes.endswith(b"/"):
                self._fill(int(named[2] or 0) if named else self._row, self._column)

    def _fill(self, row: int, column: int) -> None:
        self.rows, self.columns = max(self.rows, row), max(self.columns, column)


class DocumentExtent:
    """How far the cells of all tables of an OpenDocument workbook reach, and that it is XML to its very end."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._before = self._rows = self._columns = self._row = self._column = self._blanks = 0

    @property
    def cells(self) -> int:
        """Rows times columns, of all tables together, for they are parsed at once; each twice, with its formula."""
        return 2 * (self._before + self._rows * self._columns) + self._blanks

    def look(self, piece: bytes) -> None:
        """Takes in the next piece; the parser never comes back from a document that breaks off."""
        try:
            self._parser.Parse(piece, not piece)
        except (expat.ExpatError, LookupError) as error:  # an encoding of no known name among them
            raise ValueError("not XML") from error

    def _start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in _DOCUMENT_CELLS:
            self._column += int(attributes.get("table:number-columns-repeated", 1))
            if not _DOCUMENT_VALUES.isdisjoint(attributes):
                self._columns, self._rows = max(self._columns, self._column), self._row
        elif tag == "table:table-row":
            self._row, self._column = self._row + int(attributes.get("table:number-rows-repeated", 1)), 0
        elif tag == "table:table":
            self._before += self._rows * self._columns
            self._rows = self._columns = self._row = 0
        elif tag == "text:s":
            self._blanks += int(attributes.get("text:c", 1))


class SharedTexts:
    """Whether there can be as many texts in a part as it says."""

    cells = 0
    _count: Final = re.compile(rb"<(?:\w+:)?sst\b[^>]*\suniqueCount\s*=\s*[\"']\s*(\d+)")

    def __init__(self) -> None:
        self._said, self._size = 0, 0

    def look(self, piece: bytes) -> None:
        """Takes in the next piece; raises ValueError at the end of fewer bytes than texts."""
        if not self._size and (said := self._count.search(piece)):
            self._said = int(said[1])
        self._size += len(piece)
        if not piece and self._said > self._size:
            raise ValueError("more texts than bytes")


def column_number(letters: bytes) -> int:
    """`A` is 1, `AA` is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
