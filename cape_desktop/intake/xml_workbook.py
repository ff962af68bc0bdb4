"""Workbooks as one XML file, as Excel 2003 and many accounting systems write them, mostly under the ending xls."""

from __future__ import annotations

import datetime as dt
from typing import Final
from xml.parsers import expat

from cape_desktop.intake.cells import Cell
from cape_desktop.intake.held_table import HeldTable, Room
from cape_desktop.intake.notes import NoteId
from cape_desktop.intake.source import Note
from cape_desktop.intake.table import Bytes
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Doing, Tick

_LARGEST: Final = 512 * 1024**2
_PIECE: Final = 256 * 1024
_HIDDEN: Final = ("SheetHidden", "SheetVeryHidden")


class XmlWorkbookBook:
    """Such a file, all of its sheets read at once."""

    encoding = ""
    packed = False
    separator = ""

    def __init__(self, data: Bytes, tick: Tick) -> None:
        size = data.size()
        if size > _LARGEST:
            raise Problem(ProblemKind.FILE_TOO_LARGE, name=data.name, limit="512 MB as XML")
        self._data = data
        found = _Sheets(data.name)
        try:
            with data.open() as file:
                while piece := file.read(_PIECE):
                    tick(Doing.OPENING, file.tell(), size, data.name)
                    found.parser.Parse(piece)
            found.parser.Parse(b"", True)
        except (expat.ExpatError, LookupError, ValueError) as error:  # an encoding of no known name among them
            raise Problem(ProblemKind.FILE_DAMAGED, name=data.name) from error
        self._tables = found.tables
        self.sheets = tuple(found.tables)
        self.hidden = frozenset(found.hidden)
        self.notes = () if data.name.lower().endswith(".xml") else (Note(NoteId.RENAMED, {"form": "XML"}),)
        if not self.sheets:
            raise Problem(ProblemKind.FILE_EMPTY, name=data.name)

    def table(self, sheet: str, tick: Tick) -> HeldTable:
        """One sheet. Raises Problem for one that is not there."""
        if sheet not in self._tables:
            raise Problem(ProblemKind.SHEET_MISSING, name=self._data.name, sheet=sheet, sheets=", ".join(self.sheets))
        return self._tables[sheet]

    def close(self) -> None:
        """Lets go of the rows."""
        self._tables.clear()
        self._data.close()


class _Sheets:
    """Collects the sheets of a workbook as the parser meets them."""

    def __init__(self, name: str) -> None:
        self.tables: dict[str, HeldTable] = {}
        self.hidden: list[str] = []
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.EntityDeclHandler = self._refuse
        self._name, self._sheet, self._room = name, "", Room()
        self._row, self._column, self._spans, self._type = -1, -1, (0, 0), ""
        self._said: list[str] = []
        self._reading = ""

    def _refuse(self, *_: object) -> None:
        raise Problem(ProblemKind.NOT_READABLE, name=self._name)

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        told = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        match tag.rpartition(" ")[2]:
            case "Worksheet":
                self._sheet = told.get("Name", f"Sheet{len(self.tables) + 1}")
                self.tables[self._sheet] = HeldTable(self._name, self._room)
                self._row = -1
            case "Row":
                self._row, self._column = _place(told, self._row), -1
            case "Cell":
                self._column = _place(told, self._column)
                self._spans = (_number(told, "MergeAcross"), _number(told, "MergeDown"))
            case "Comment":
                self._reading = "Comment"
            case "Data" if self._reading != "Comment":
                self._reading, self._type, self._said = "Data", told.get("Type", "String"), []
            case "Visible":
                self._reading, self._said = "Visible", []

    def _end(self, tag: str) -> None:
        match tag.rpartition(" ")[2]:
            case "Data" if self._reading == "Data":
                self._put("".join(self._said))
                self._reading = ""
            case "Cell":
                self._column += self._spans[0]
                self._reading = ""
            case "Comment":
                self._reading = ""
            case "Visible":
                if "".join(self._said).strip() in _HIDDEN:
                    self.hidden.append(self._sheet)
                self._reading = ""

    def _text(self, text: str) -> None:
        if self._reading in ("Data", "Visible"):
            self._said.append(text)

    def _put(self, text: str) -> None:
        if self._sheet in self.tables and self._row >= 0 and self._column >= 0:
            self.tables[self._sheet].put(self._row, self._column, _cell(self._type, text), self._spans[1])


def _place(told: dict[str, str], before: int) -> int:
    """The place (from 0) of a row or cell: the one it names, else the next."""
    return _number(told, "Index") - 1 if _number(told, "Index") else before + 1


def _number(told: dict[str, str], name: str) -> int:
    text = told.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 0


def _cell(kind: str, text: str) -> Cell:
    """A cell as calamine gives it: numbers as numbers, days as days; text where it does not say what it claims."""
    try:
        if kind == "Number":
            return float(text)
        if kind == "DateTime":
            return dt.datetime.fromisoformat(text)
    except ValueError:
        return text
    return text == "1" if kind == "Boolean" else text
