"""Files to damage: one small sound file of every form that the program reads, made anew in a folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.intake.files import NUMBERS, SAMPLES, workbook, written, zipped
from tests.intake.old_formats import ods, shared_xlsb, xls, xlsb
from tests.intake.xml_workbooks import flat_document, xml_rows, xml_sheet, xml_workbook
from tests.invented import some_entries, write_es003

_HEADER: Sequence[str] = ("Entry Number", "Entry Date", "Importer Number", "IEEPA Duty", "Liquidation Date")


def sound_files(folder: Path) -> tuple[Path, ...]:
    """Writes the files into `folder` and adds the samples that come with the tests."""
    rows = [list(_HEADER), *([number, "04/08/2025", "12-345678900", "1,234.50", ""] for number in NUMBERS)]
    texts = [[str(cell) for cell in row] for row in rows]
    page = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in texts)
    (folder / "page.xls").write_text(f"<html><table>{page}</table></html>", encoding="utf-8")
    aligned = ("".join(cell.ljust(20) for cell in row) for row in texts)
    (folder / "aligned.txt").write_text("\n".join(aligned), encoding="utf-8")
    made = [
        write_es003(folder / "report.xlsx", some_entries(12)),
        workbook(folder / "list.xlsx", {"Jan": rows, "Feb": rows, "Parameters": [["", "ES-003"]]}, hidden=("Feb",)),
        written(folder / "comma.csv", rows),
        written(folder / "european.csv", rows, encoding="cp1252", separator=";"),
        written(folder / "unicode.txt", rows, encoding="utf-16", separator="\t"),
        xls(folder / "old.xls", texts),
        xls(folder / "small.xls", texts, small=True),
        xlsb(folder / "binary.xlsb", texts),
        shared_xlsb(folder / "shared.xlsb", texts),
        ods(folder / "open.ods", texts),
        folder / "page.xls",
        folder / "aligned.txt",
        xml_workbook(folder / "system.xls", xml_sheet("S", xml_rows(texts))),
        flat_document(folder / "flat.fods", texts),
        written(folder / "turned.csv", zip(*rows, strict=True)),
    ]
    members = {path.name: path.read_bytes() for path in (folder / "comma.csv", folder / "list.xlsx")}
    made.append(zipped(folder / "packed.zip", members))
    return (*made, *sorted(SAMPLES.glob("*.csv")))
