"""OpenDocument workbooks as one XML file (fods), packed in the way the reader of the usual form expects."""

from __future__ import annotations

import re
import zipfile
from typing import Final

from cape_desktop.intake.member import Member, unnamed_file
from cape_desktop.intake.table import Bytes
from cape_desktop.problems import Problem, ProblemKind

MIME_TYPE: Final = b"application/vnd.oasis.opendocument.spreadsheet"
_LARGEST: Final = 128 * 1024**2
# The reader takes the line breaks that make such a file readable for content.
_INDENT: Final = re.compile(rb">[ \t]*\r?\n\s*<")


def packed(data: Bytes) -> Member:
    """The same workbook as a package. Raises Problem for one beyond all measure."""
    if data.size() > _LARGEST:
        raise Problem(ProblemKind.FILE_TOO_LARGE, name=data.name, limit="128 MB as XML")
    with data.open() as file:
        content = _INDENT.sub(b"><", file.read())
    held = unnamed_file()
    with zipfile.ZipFile(held, "w") as package:
        package.writestr("mimetype", MIME_TYPE)
        package.writestr("META-INF/manifest.xml", b"<manifest/>")
        package.writestr("content.xml", content)
    data.close()
    return Member(data.name, held)
