"""Web pages saved under the name of a workbook, as some brokers' systems export them: the largest table is read."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Final

from cape_desktop.intake.delimited import encoding_of
from cape_desktop.intake.held_table import HeldTable, Room
from cape_desktop.intake.notes import NoteId
from cape_desktop.intake.source import Note
from cape_desktop.intake.table import TALLEST, WIDEST, Bytes
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Doing, Tick

_LARGEST: Final = 128 * 1024**2
_PIECE: Final = 256 * 1024


class WebPageBook:
    """A page as a book with its largest table."""

    sheets = ("",)
    hidden: frozenset[str] = frozenset()
    packed = False
    separator = ""

    def __init__(self, data: Bytes, tick: Tick) -> None:
        if data.size() > _LARGEST:
            raise Problem(ProblemKind.FILE_TOO_LARGE, name=data.name, limit="128 MB as a web page")
        self._data = data
        self.encoding = encoding_of(data, tick)
        with data.open() as file:
            text = file.read().decode(self.encoding, "replace")
        parser = _Tables(data.name)
        for start in range(0, len(text), _PIECE):
            tick(Doing.OPENING, start, len(text), data.name)
            parser.feed(text[start : start + _PIECE])
        parser.close()
        self._table = max(parser.tables, key=lambda table: table.total, default=HeldTable(data.name, Room()))
        if not self._table.total:
            raise Problem(ProblemKind.NOT_A_TABLE, name=data.name, form="a web page without a table in it")
        is_named_so = data.name.lower().endswith((".html", ".htm"))
        self.notes = () if is_named_so else (Note(NoteId.RENAMED, {"form": "html"}),)

    def table(self, sheet: str, tick: Tick) -> HeldTable:
        """The largest table of the page."""
        return self._table

    def close(self) -> None:
        """Lets go of the rows."""
        self._table = HeldTable(self._data.name, Room())
        self._data.close()


class _Tables(HTMLParser):
    """Collects the cells of all tables; a table within a table ends the outer row."""

    def __init__(self, name: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[HeldTable] = []
        self._name, self._room = name, Room()
        self._cell: list[str] | None = None
        self._row, self._column, self._spans = -1, 0, (1, 1)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Tables, rows and cells; a line break within a cell becomes one."""
        if tag == "table":
            self._end_cell()
            self.tables.append(HeldTable(self._name, self._room))
            self._row, self._column = -1, 0
        elif tag == "tr" and self.tables:
            self._end_cell()
            self._row, self._column = self._row + 1, 0
        elif tag in ("td", "th") and self.tables:
            self._end_cell()
            self._row = max(self._row, 0)
            self._cell = []
            told = dict(attrs)
            self._spans = (_span(told.get("colspan"), WIDEST), _span(told.get("rowspan"), TALLEST))
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """The end of a cell, a row or a table."""
        if tag in ("td", "th", "tr", "table"):
            self._end_cell()

    def handle_data(self, data: str) -> None:
        """Text within a cell."""
        if self._cell is not None:
            self._cell.append(data)

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        table, (across, down) = self.tables[-1], self._spans
        while table.covers(self._row, self._column):
            self._column += 1
        for place in range(self._column, min(self._column + across, WIDEST)):
            table.put(self._row, place, "".join(self._cell).strip() if place == self._column else "", down - 1)
        self._column += across
        self._cell = None


def _span(told: str | None, most: int) -> int:
    """How many columns or rows a cell stands over."""
    return min(max(int(told), 1), most) if told and told.isascii() and told.isdigit() and len(told) < 8 else 1
