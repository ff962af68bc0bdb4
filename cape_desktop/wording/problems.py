"""What the world did, in a sentence or two: what happened, why, what to do now."""

from __future__ import annotations

from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.wording import QT_TRANSLATE_NOOP, Translate, same

PROBLEMS: dict[ProblemKind, str] = {
    ProblemKind.FILE_GONE: QT_TRANSLATE_NOOP(
        "problems", "“{name}” is not there any more. It was moved, renamed or deleted: choose it again."
    ),
    ProblemKind.FILE_EMPTY: QT_TRANSLATE_NOOP(
        "problems", "“{name}” is empty. Choose the file that holds your entries, or run the report again."
    ),
    ProblemKind.FILE_LOCKED: QT_TRANSLATE_NOOP(
        "problems",
        "“{name}” cannot be opened, most likely because it is open in Excel. Close it there first.",
    ),
    ProblemKind.FILE_PROTECTED: QT_TRANSLATE_NOOP(
        "problems",
        "“{name}” is protected by a password. Open it in Excel, save a copy without it and choose that copy.",
    ),
    ProblemKind.FILE_DAMAGED: QT_TRANSLATE_NOOP(
        "problems",
        "“{name}” is damaged and cannot be read to its end. Download or ask for it again; nothing was taken from it.",
    ),
    ProblemKind.FILE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "problems",
        "“{name}” is far larger than an entry list can be ({limit}). Choose the report itself, or split it by date.",
    ),
    ProblemKind.NOT_A_TABLE: QT_TRANSLATE_NOOP(
        "problems",
        "“{name}” is not a table but {form}. Choose an Excel workbook or a CSV file; a PDF has to be typed in.",
    ),
    ProblemKind.NOT_READABLE: QT_TRANSLATE_NOOP(
        "problems", "“{name}” cannot be read. Save it in Excel as .xlsx or .csv and choose that file."
    ),
    ProblemKind.SHEET_MISSING: QT_TRANSLATE_NOOP(
        "problems", "“{name}” has no sheet called “{sheet}”. It has: {sheets}. Choose one of these."
    ),
    ProblemKind.NO_HEADER: QT_TRANSLATE_NOOP(
        "problems", "No row of column names was found in “{name}”. Say which row holds them, or that there is none."
    ),
    ProblemKind.NO_ENTRY_COLUMN: QT_TRANSLATE_NOOP(
        "problems",
        "No column of “{name}” holds entry numbers. An entry number has 11 letters and digits, such as "
        "ABC-1234567-6. Choose another file, or say which column it is. Columns found: {columns}",
    ),
    ProblemKind.COLUMN_MISSING: QT_TRANSLATE_NOOP(
        "problems", "“{name}” has no column called “{column}”. Columns found: {columns}"
    ),
    ProblemKind.COLUMN_UNCERTAIN: QT_TRANSLATE_NOOP(
        "problems",
        "Two or more columns of “{name}” could be the {field}: {columns}. Choose one, on the command line with "
        "--column {field}=HEADER.",
    ),
    ProblemKind.NO_ENTRIES: QT_TRANSLATE_NOOP(
        "problems", "“{name}” has column names but no entries below them. Run the report again with a wider date range."
    ),
    ProblemKind.ALREADY_TAKEN_IN: QT_TRANSLATE_NOOP(
        "problems",
        "“{name}” is in the list already, so nothing was added. Each entry counts once, however often it is read.",
    ),
    ProblemKind.RESULT_COLUMNS: QT_TRANSLATE_NOOP(
        "problems",
        "What “{name}” says of your entries cannot be told from its column names. Open it once in the program’s window "
        "and match its columns there; after that it is known. Columns found: {columns}",
    ),
    ProblemKind.FOLDER_NOT_WRITABLE: QT_TRANSLATE_NOOP(
        "problems", "Nothing can be written to the folder “{name}”. Choose another folder where you keep your files."
    ),
    ProblemKind.FILE_EXISTS: QT_TRANSLATE_NOOP(
        "problems", "“{name}” is already there and was not touched. Choose another name or folder."
    ),
    ProblemKind.DISK_FULL: QT_TRANSLATE_NOOP(
        "problems", "The disk is full, so “{name}” was not written. Make room or choose another disk, then save again."
    ),
    ProblemKind.NOT_WRITTEN: QT_TRANSLATE_NOOP(
        "problems", "“{name}” could not be written. Choose another folder and save again; nothing is lost."
    ),
    ProblemKind.PROOF_FAILED: QT_TRANSLATE_NOOP(
        "problems",
        "“{name}” did not read back as it was written, so it does not count as saved. Save it in another folder.",
    ),
    ProblemKind.DECLARED_MEANWHILE: QT_TRANSLATE_NOOP(
        "problems",
        "Entry {number} was declared on “{name}” meanwhile, so nothing was saved. Close this window and continue the "
        "draft (or run the command again): entries declared already are then left out.",
    ),
    ProblemKind.ANOTHER_DAY: QT_TRANSLATE_NOOP(
        "problems",
        "A new day has begun since your entries were checked, and what is chosen changed with it. Look at it again, "
        "then go on; nothing was saved.",
    ),
    ProblemKind.HISTORY_NEWER: QT_TRANSLATE_NOOP(
        "problems",
        "Your history was last used by a newer version of CAPE Desktop. Install that version again; the history was "
        "not changed.",
    ),
    ProblemKind.HISTORY_DAMAGED: QT_TRANSLATE_NOOP(
        "problems",
        "The history file “{name}” is damaged. It was not changed. Restore a backup from the folder beside it.",
    ),
    ProblemKind.HISTORY_LOCKED: QT_TRANSLATE_NOOP(
        "problems",
        "The history is in use by another program, most likely a second CAPE Desktop. Close it there and try again.",
    ),
    ProblemKind.DRAFT_UNUSABLE: QT_TRANSLATE_NOOP(
        "problems",
        "This draft cannot be opened: another window has finished or deleted it, or a newer version of CAPE Desktop "
        "made it. Open it there, or begin anew with the same list; the draft was not changed.",
    ),
    ProblemKind.DECLARATION_UNKNOWN: QT_TRANSLATE_NOOP(
        "problems", "There is no declaration “{name}” in your history. The history list names those there are."
    ),
    ProblemKind.IMPORTER_UNKNOWN: QT_TRANSLATE_NOOP(
        "problems", "There is no importer “{name}” in your history. Check the spelling, or create it in the program."
    ),
    ProblemKind.BACKUP_UNUSABLE: QT_TRANSLATE_NOOP(
        "problems",
        "“{name}” is not a complete backup of CAPE Desktop. Your present data were not touched; choose another backup.",
    ),
    ProblemKind.RULES_BROKEN: QT_TRANSLATE_NOOP(
        "problems",
        "The rule pack “{name}” cannot be used: {place}: {reason}. The rules in use stay as they are.",
    ),
    ProblemKind.RULES_MISSING: QT_TRANSLATE_NOOP(
        "problems", "The program's rules are missing ({name}). Install CAPE Desktop again; your data are kept."
    ),
    ProblemKind.OPTION_UNUSABLE: QT_TRANSLATE_NOOP("problems", "{option} cannot be used like this: {reason}"),
}


FORMS: frozenset[str] = frozenset(
    (
        QT_TRANSLATE_NOOP("problems", "a Numbers document of Apple; export it as CSV"),
        QT_TRANSLATE_NOOP("problems", "a JSON file"),
        QT_TRANSLATE_NOOP("problems", "a PDF"),
        QT_TRANSLATE_NOOP("problems", "a SYLK file; open it in Excel and save it as .xlsx"),
        QT_TRANSLATE_NOOP("problems", "a Word document"),
        QT_TRANSLATE_NOOP("problems", "a database"),
        QT_TRANSLATE_NOOP("problems", "a database file"),
        QT_TRANSLATE_NOOP("problems", "a document"),
        QT_TRANSLATE_NOOP("problems", "a folder"),
        QT_TRANSLATE_NOOP("problems", "a picture"),
        QT_TRANSLATE_NOOP("problems", "a picture or a sound"),
        QT_TRANSLATE_NOOP("problems", "a presentation"),
        QT_TRANSLATE_NOOP("problems", "a program"),
        QT_TRANSLATE_NOOP("problems", "a text document"),
        QT_TRANSLATE_NOOP("problems", "a web page without a table in it"),
        QT_TRANSLATE_NOOP("problems", "an XML file; save it in Excel as .xlsx"),
        QT_TRANSLATE_NOOP("problems", "an archive"),
        QT_TRANSLATE_NOOP("problems", "an archive within an archive"),
        QT_TRANSLATE_NOOP("problems", "an archive without a table in it"),
        QT_TRANSLATE_NOOP("problems", "an e-mail"),
    )
)
"""What a file is that is no table, as intake says it in the fact `form`."""


class _Facts(dict[str, str | int]):
    """A fact that whoever raised the problem left out shows as a dash, not as a second error."""

    def __missing__(self, key: str) -> str:
        return "–"


def problem_sentence(problem: Problem, translate: Translate = same) -> str:
    """The sentence of a problem, ready to show."""
    facts = _Facts(problem.facts)
    if (form := facts["form"]) in FORMS:
        facts["form"] = translate("problems", str(form))
    return translate("problems", PROBLEMS[problem.kind]).format_map(facts)
