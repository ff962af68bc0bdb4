"""Builds workbooks that are one XML file: of Excel 2003, and of LibreOffice."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

_SHEET = "urn:schemas-microsoft-com:office:spreadsheet"


def xml_workbook(path: Path, *sheets: str, before: str = "") -> Path:
    """A workbook of Excel 2003 as XML with these worksheets."""
    path.write_text(
        f'<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n{before}<Workbook xmlns="{_SHEET}"'
        f' xmlns:ss="{_SHEET}"><Styles><Style ss:ID="Default"/></Styles>{"".join(sheets)}</Workbook>',
        encoding="utf-8",
    )
    return path


def xml_sheet(name: str, rows: str, options: str = "") -> str:
    """A worksheet; `options` stand behind its table as they are."""
    return f'<Worksheet ss:Name="{name}"><Table>{rows}</Table>{options}</Worksheet>'


def xml_cell(text: str, kind: str = "String", **attributes: int) -> str:
    """A cell of this kind."""
    told = "".join(f' ss:{name}="{value}"' for name, value in attributes.items())
    return f'<Cell{told}><Data ss:Type="{kind}">{escape(text)}</Data></Cell>'


def xml_rows(rows: Sequence[Sequence[str]]) -> str:
    """Rows of texts."""
    return "".join(f"<Row>{''.join(map(xml_cell, row))}</Row>" for row in rows)


def flat_document(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    """A flat OpenDocument workbook, indented as LibreOffice does it."""
    office = "urn:oasis:names:tc:opendocument:xmlns"
    string = '<table:table-cell office:value-type="string">'
    cells = "".join(
        "   <table:table-row>\n"
        + "".join(f"    {string}\n     <text:p>{escape(cell)}</text:p>\n    </table:table-cell>\n" for cell in row)
        + "   </table:table-row>\n"
        for row in rows
    )
    path.write_text(
        f'<?xml version="1.0" encoding="UTF-8"?>\n\n<office:document xmlns:office="{office}:office:1.0"'
        f' xmlns:table="{office}:table:1.0" xmlns:text="{office}:text:1.0" office:version="1.3"'
        ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet">\n <office:body>\n  <office:spreadsheet>\n'
        f'  <table:table table:name="April">\n{cells}  </table:table>\n  </office:spreadsheet>\n </office:body>\n'
        "</office:document>\n",
        encoding="utf-8",
    )
    return path
