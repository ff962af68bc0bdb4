"""What the world did to us (a locked file, a full disk), as a value; its sentence is made in `wording`."""

from __future__ import annotations

from enum import StrEnum


class ProblemKind(StrEnum):
    """Every way in which the world can refuse. Each one has a sentence and a remedy in `wording.problems`."""

    # reading
    FILE_GONE = "file_gone"
    FILE_EMPTY = "file_empty"
    FILE_LOCKED = "file_locked"
    FILE_PROTECTED = "file_protected"
    FILE_DAMAGED = "file_damaged"
    FILE_TOO_LARGE = "file_too_large"
    NOT_A_TABLE = "not_a_table"
    NOT_READABLE = "not_readable"
    SHEET_MISSING = "sheet_missing"
    NO_HEADER = "no_header"
    NO_ENTRY_COLUMN = "no_entry_column"
    COLUMN_MISSING = "column_missing"
    COLUMN_UNCERTAIN = "column_uncertain"
    NO_ENTRIES = "no_entries"
    ALREADY_TAKEN_IN = "already_taken_in"
    RESULT_COLUMNS = "result_columns"
    # writing
    FOLDER_NOT_WRITABLE = "folder_not_writable"
    FILE_EXISTS = "file_exists"
    DISK_FULL = "disk_full"
    NOT_WRITTEN = "not_written"
    PROOF_FAILED = "proof_failed"
    DECLARED_MEANWHILE = "declared_meanwhile"
    ANOTHER_DAY = "another_day"
    # history
    HISTORY_NEWER = "history_newer"
    HISTORY_DAMAGED = "history_damaged"
    HISTORY_LOCKED = "history_locked"
    DRAFT_UNUSABLE = "draft_unusable"
    DECLARATION_UNKNOWN = "declaration_unknown"
    IMPORTER_UNKNOWN = "importer_unknown"
    BACKUP_UNUSABLE = "backup_unusable"
    # rules
    RULES_BROKEN = "rules_broken"
    RULES_MISSING = "rules_missing"
    # the call
    OPTION_UNUSABLE = "option_unusable"


class Problem(Exception):
    """The input or the machine is unusable: `kind` names how, `facts` fill the sentence (file names, numbers)."""

    def __init__(self, kind: ProblemKind, **facts: str | int) -> None:
        super().__init__(kind.value, facts)
        self.kind = kind
        self.facts = facts
