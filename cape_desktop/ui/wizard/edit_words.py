"""A change the person made, as a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cape_desktop.domain.entry import Repair
from cape_desktop.domain.entry_number import hyphened
from cape_desktop.ui.translation import translated
from cape_desktop.wording import phrases
from cape_desktop.workflow.edits import Edit, EditKind

_NAMED = 3
"""How many entries are named before they are only counted."""


def edit_sentence(edit: Edit) -> str:
    """What one edit did, such as "Took 3 entries out of the file"."""
    tr = QCoreApplication.translate
    named = (key.partition("\n")[0] for key in edit.keys[:_NAMED])
    cells = ", ".join(f"“{name}”" for name in named) + ("…" if len(edit.keys) > _NAMED else "")
    match edit.kind:
        case EditKind.SET_NUMBER | EditKind.NUMBER_ROW:
            said = _numbered(edit, cells)
        case EditKind.ACCEPT_REPAIR:
            said = tr("edits", "Repaired {cells}").format(cells=cells)
        case EditKind.LEAVE_REPAIR:
            said = tr("edits", "Left {cells} as it was").format(cells=cells)
        case EditKind.ACCEPT_ALL:
            said = tr("edits", "Repaired all: {kinds}").format(kinds=_kinds(edit))
        case EditKind.LEAVE_ALL:
            said = tr("edits", "Left all: {kinds}").format(kinds=_kinds(edit))
        case EditKind.CONFIRM:
            said = tr("edits", "Confirmed for {entries}").format(entries=_entries(edit))
        case EditKind.TICK:
            said = tr("edits", "Put {entries} into the file").format(entries=_entries(edit))
        case EditKind.UNTICK:
            said = tr("edits", "Took {entries} out of the file").format(entries=_entries(edit))
    return said


def _numbered(edit: Edit, cells: str) -> str:
    tr = QCoreApplication.translate
    if edit.kind is EditKind.SET_NUMBER and edit.value:
        return tr("edits", "{cells} is now {number}").format(cells=cells, number=hyphened(edit.value))
    if edit.kind is EditKind.SET_NUMBER:
        return tr("edits", "Set the rows of {cells} aside").format(cells=cells)
    rows = ", ".join(key.rpartition(":")[2] for key in edit.keys[:_NAMED])
    if edit.value:
        return tr("edits", "Row {rows} is now {number}").format(rows=rows, number=hyphened(edit.value))
    return tr("edits", "Set row {rows} aside again").format(rows=rows)


def _kinds(edit: Edit) -> str:
    names = {
        Repair.ZERO_RESTORED: QCoreApplication.translate("edits", "lost leading zeros"),
        Repair.SCIENTIFIC_EXPANDED: QCoreApplication.translate("edits", "forms like 1.23E+10"),
        Repair.FLOAT_SUFFIX: QCoreApplication.translate("edits", "a stray “.0”"),
        Repair.WRAPPER_REMOVED: QCoreApplication.translate("edits", "quotes or formulas around"),
        Repair.CHARACTERS_NORMALISED: QCoreApplication.translate("edits", "hyphens, blanks, unusual characters"),
        Repair.FILER_JOINED: QCoreApplication.translate("edits", "filer code and number in two columns"),
        Repair.LABEL_REMOVED: QCoreApplication.translate("edits", "words around the number"),
        Repair.SUFFIX_REMOVED: QCoreApplication.translate("edits", "a line or version number behind"),
    }
    return ", ".join(names[Repair(key)] for key in edit.keys)


def _entries(edit: Edit) -> str:
    if "" in edit.keys:
        return QCoreApplication.translate("edits", "all entries")
    if len(edit.keys) <= _NAMED:
        return ", ".join(hyphened(key) for key in edit.keys)
    return phrases.counted(len(edit.keys), "entries", translated)
