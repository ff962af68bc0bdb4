"""Web pages saved under the name of a workbook, as some brokers' systems export them: the largest table is read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html.parser import HTMLParser
from typing import Final

from cape_desktop.intake.delimited import encoding_of
from cape_desktop.intake.notes import NoteId
from cape_desktop.intake.source import Note
from cape_desktop.intake.table import WIDEST, Bytes
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
        self.encoding = encoding_of(data, tick)
        with data.open() as file:
            text = file.read().decode(self.encoding, "replace")
        parser = _Tables()
        for start in range(0, len(text), _PIECE):
            tick(Doing.OPENING, start, len(text), data.name)
            parser.feed(text[start : start + _PIECE])
        parser.close()
        self._rows = max(parser.tables, key=len, default=[])
        if not self._rows:
            raise Problem(ProblemKind.NOT_A_TABLE, name=data.name, form="a web page without a table in it")
        self._name = data.name
        self.notes = (Note(NoteId.RENAMED, {"form": "html"}),)

    def table(self, sheet: str, tick: Tick) -> WebPageTable:
        """The largest table of the page."""
        return WebPageTable(self._rows, self._name)

    def close(self) -> None:
        """Lets go of the rows."""
        self._rows = []


class WebPageTable:
    """The rows of a table of a page."""

    first_column = 0

    def __init__(self, rows: list[list[str]], name: str) -> None:
        self._rows, self._name = rows, name
        self.total = len(rows)

    def rows(self, tick: Tick) -> Iterator[Sequence[str]]:
        """Every row of the table."""
        for count, row in enumerate(self._rows):
            if count % 512 == 0:
                tick(Doing.READING, count, self.total, self._name)
            yield row

    def filled_down(self, column: int) -> Mapping[int, int]:
        """Spanning cells of pages are not followed."""
        return {}

    def masked(self, column: int) -> Mapping[str, int]:
        """Pages hold text as it is shown."""
        return {}

    def recover_formulas(self, column: int) -> bool:
        """Pages have no formulas."""
        return False

    def notes(self) -> tuple[Note, ...]:
        """Nothing beyond the book's own."""
        return ()


class _Tables(HTMLParser):
    """Collects the cells of all tables; a table within a table ends the outer row."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str]]] = []
        self._cell: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Tables, rows and cells; a line break within a cell becomes one."""
        if tag == "table":
            self._end_cell()
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self._end_cell()
            self.tables[-1].append([])
        elif tag in ("td", "th") and self.tables:
            self._end_cell()
            if not self.tables[-1]:
                self.tables[-1].append([])
            self._cell = []
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
        if self._cell is not None and len(self.tables[-1][-1]) < WIDEST:
            self.tables[-1][-1].append("".join(self._cell).strip())
        self._cell = None
