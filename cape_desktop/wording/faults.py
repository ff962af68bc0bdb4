"""What the inspector found in an upload file, and what ACE would do about it; keyed by the ids of `output.inspect`."""

from __future__ import annotations

from collections.abc import Mapping

from cape_desktop.wording import QT_TRANSLATE_NOOP, Translate, same

FAULTS: dict[str, str] = {
    "not_text": QT_TRANSLATE_NOOP("faults", "This is not an upload file but {form}"),
    "empty": QT_TRANSLATE_NOOP("faults", "The file is empty"),
    "no_numbers": QT_TRANSLATE_NOOP("faults", "There is no entry number below the header"),
    "name": QT_TRANSLATE_NOOP("faults", "The file name does not end in .csv: {text}"),
    "too_large": QT_TRANSLATE_NOOP("faults", "The file has {bytes} bytes; CAPE takes less than {limit}"),
    "too_many_rows": QT_TRANSLATE_NOOP("faults", "The file has {rows} entry numbers; CAPE takes at most {limit}"),
    "byte_order_mark": QT_TRANSLATE_NOOP(
        "faults", "An invisible mark stands before the header (“CSV UTF-8” in Excel writes it)"
    ),
    "wide_encoding": QT_TRANSLATE_NOOP("faults", "The file is “Unicode text” ({encoding}), two bytes a letter"),
    "not_ascii": QT_TRANSLATE_NOOP("faults", "A character here is not plain text: {text}"),
    "line_ends": QT_TRANSLATE_NOOP("faults", "Lines do not end the way Excel on Windows ends them"),
    "no_last_line_end": QT_TRANSLATE_NOOP("faults", "The last line has no line end"),
    "header_missing": QT_TRANSLATE_NOOP("faults", "The first line is an entry number; the header is missing"),
    "header_different": QT_TRANSLATE_NOOP("faults", "The header reads “{text}”; it must read exactly “{header}”"),
    "extra_columns": QT_TRANSLATE_NOOP("faults", "There is more than one column: {text}"),
    "trailing_separator": QT_TRANSLATE_NOOP("faults", "A separator follows the number: {text}"),
    "blank_line": QT_TRANSLATE_NOOP("faults", "The line is blank"),
    "blanks_around": QT_TRANSLATE_NOOP("faults", "Blanks stand before or after the number"),
    "quotes": QT_TRANSLATE_NOOP("faults", "The number stands in quotation marks: {text}"),
    "wrapper": QT_TRANSLATE_NOOP("faults", "The number is wrapped as a formula: {text}"),
    "hyphens": QT_TRANSLATE_NOOP("faults", "The number has hyphens or other signs in it: {text}"),
    "lower_case": QT_TRANSLATE_NOOP("faults", "The number has small letters: {text}"),
    "damaged": QT_TRANSLATE_NOOP("faults", "A spreadsheet changed the number: “{text}” should most likely be {number}"),
    "shape": QT_TRANSLATE_NOOP("faults", "This is not an entry number of 11 letters and digits: {text}"),
    "check_digit": QT_TRANSLATE_NOOP("faults", "This number cannot be right, its last digit does not fit: {text}"),
    "duplicate": QT_TRANSLATE_NOOP("faults", "The number stands on line {first} already: {text}"),
}

FORMS: dict[str, str] = {
    "zip": QT_TRANSLATE_NOOP("faults", "an Excel workbook (.xlsx) or another zip file"),
    "xls": QT_TRANSLATE_NOOP("faults", "an old Excel workbook (.xls)"),
    "pdf": QT_TRANSLATE_NOOP("faults", "a PDF"),
    "png": QT_TRANSLATE_NOOP("faults", "a picture"),
    "binary": QT_TRANSLATE_NOOP("faults", "something that only another program can read"),
}
"""What a file is that is no text."""

VERDICTS: dict[str, str] = {
    "refuses": QT_TRANSLATE_NOOP("faults", "ACE refuses the file"),
    "may_refuse": QT_TRANSLATE_NOOP("faults", "ACE may refuse the file"),
    "takes": QT_TRANSLATE_NOOP("faults", "ACE takes it"),
}


def fault_sentence(kind: str, text: str, facts: Mapping[str, str | int], translate: Translate = same) -> str:
    """What is wrong on a line, ready to show."""
    told = {name: f"{value:,}" if isinstance(value, int) else value for name, value in facts.items()}
    if "form" in told:
        told["form"] = translate("faults", FORMS[told["form"]])
    return translate("faults", FAULTS[kind]).format(text=text.strip(), **told)


def verdict_name(verdict: str, translate: Translate = same) -> str:
    """What ACE would do about a fault."""
    return translate("faults", VERDICTS[verdict])
