"""The ids of everything intake tells about a source, and of every reason why a person should look at its columns."""

from __future__ import annotations

from enum import StrEnum


class NoteId(StrEnum):
    """Something to tell; the facts each one carries are named beside it."""

    OTHER_SHEETS = "other_sheets"  # count, sheets: sheets of the workbook that were not read
    HIDDEN_SHEET_READ = "hidden_sheet_read"  # sheet
    HIDDEN_SHEETS_SKIPPED = "hidden_sheets_skipped"  # count, sheets
    OTHER_MEMBERS = "other_members"  # count, members: files of a zip archive that were not read
    ROW_LIMIT = "row_limit"  # rows: exactly as many as a sheet can hold, so the report is likely cut
    HIDDEN_ROWS = "hidden_rows"  # count: rows that Excel hides (a filter is on) were read all the same
    MERGED_CELLS = "merged_cells"  # rows: entry cells filled down from a merged cell
    NUMBERS_FROM_ABOVE = "numbers_from_above"  # rows: took the entry number of the row above, as the person wished
    OLD_ENCODING = "old_encoding"  # encoding: not Unicode, letters with accents may be wrong
    REMEMBERED = "remembered"  # the columns are those the person chose last time for these headers
    NO_HEADER = "no_header"  # the first row holds data already
    TURNED = "turned"  # the names stand down a column: each column of the file was read as a row
    LINES_IN_CELLS = "lines_in_cells"  # each row holds a whole line of a text file in one cell; it was split
    NO_TARIFF_NUMBERS = "no_tariff_numbers"  # IEEPA content cannot be proved from this source
    NO_CHAPTER_99 = "no_chapter_99"  # its tariff numbers are the ordinary ones only; IEEPA content stays unknown
    UNUSED_COLUMNS = "unused_columns"  # count, columns: not used, but they look like dates, duty or entry types
    RENAMED = "renamed"  # form: the ending of the name says something else than the content
    UNCLOSED_QUOTES = "unclosed_quotes"  # count: rows with a quotation mark that is never closed; is the file complete?
    # told by the rows; these carry the name of their source as `source` too
    COLUMNS_MOVED = "columns_moved"  # row: from here on the columns stand in another order, as the row says
    ROWS_MENDED = "rows_mended"  # count: amounts that commas for thousands had cut in two were put together
    ROWS_TOO_LONG = "rows_too_long"  # count, row: more cells than there are column names
    DAY_FIRST = "day_first"  # column: dates are day/month/year
    YEAR_FIRST = "year_first"  # column: dates are year/month/day, the year of two digits
    DATE_ORDER_UNKNOWN = "date_order_unknown"  # column, count: day or year first? Dates that this alters are unknown
    DATES_UNREADABLE = "dates_unreadable"  # column, count: cells that are no possible date, taken as unknown
    AMOUNTS_UNREADABLE = "amounts_unreadable"  # column, count
    WORDS_UNKNOWN = "words_unknown"  # column, count, example: status words nobody knows, taken as unknown
    TARIFFS_UNREADABLE = "tariffs_unreadable"  # count, example: rows whose tariff numbers show no duty for certain
    ENTRY_AMOUNTS_REPEATED = "entry_amounts_repeated"  # column: the entry's total stands on each row, counted once


class DoubtId(StrEnum):
    """Why the columns need a person's look."""

    TWO_CANDIDATES = "two_candidates"  # two columns could carry the field
    LOW_SHARE = "low_share"  # less than half of the cells of the entry column read as an entry number
    CONTENT_OVER_HEADER = "content_over_header"  # taken by its values although another column has the better name
    NO_HEADER = "no_header"  # found by values alone
    UNSURE = "unsure"  # a meaning that changes the outcome rests on a weak likeness
    FILER_CODE_MISSING = "filer_code_missing"  # numbers of eight digits: one filer code for all of them is asked for
    LINES_WITHOUT_ENTRY = "lines_without_entry"  # tariff numbers below an entry, whose number is not repeated there
    NO_ENTRY_COLUMN = "no_entry_column"  # a readable table, none of whose columns holds entry numbers
