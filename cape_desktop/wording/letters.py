"""The letters to a broker: the request for the entry list, and what has to be put right."""

from __future__ import annotations

from cape_desktop.wording import QT_TRANSLATE_NOOP, Translate, same

LETTERS: dict[str, str] = {
    "greeting": QT_TRANSLATE_NOOP("letters", "To whom it may concern,"),
    "closing": QT_TRANSLATE_NOOP("letters", "Thank you. Please call me if anything is unclear."),
    "regards": QT_TRANSLATE_NOOP("letters", "Kind regards,"),
    "importer_line": QT_TRANSLATE_NOOP("letters", "{importer} (importer number ending in {number})"),
    # the list
    "list_subject": QT_TRANSLATE_NOOP("letters", "Entry list for IEEPA refunds: {importer}"),
    "list_why": QT_TRANSLATE_NOOP(
        "letters",
        "We are preparing CAPE declarations to get IEEPA duties back. Please send us a list of all entries that you "
        "filed for us with an entry date from {first} to {last}, for every filer code you used, also those that you "
        "think are too old: we sort them ourselves.",
    ),
    "list_how": QT_TRANSLATE_NOOP(
        "letters",
        "Best is the ACE report ES-003 (entry summary line details) as an Excel or CSV file, unchanged, with these "
        "columns added to it. A list of your own will do if it has the same columns.",
    ),
    "list_must": QT_TRANSLATE_NOOP("letters", "We cannot do without:"),
    "list_wanted": QT_TRANSLATE_NOOP("letters", "Please add as far as you can, since each one foresees a refusal:"),
    "list_text": QT_TRANSLATE_NOOP(
        "letters",
        "Please keep entry numbers as text with all 11 characters: Excel drops leading zeros and turns numbers such as "
        "12E45670123 into something else.",
    ),
    "list_also": QT_TRANSLATE_NOOP(
        "letters",
        "Please tell us as well: entries with an open protest or a drawback claim; corrections (PSC) that are under "
        "way or planned; whether a Form 4811 is on file for us, and who stands in box 28 of our Forms 7501.",
    ),
    # corrections
    "correction_subject": QT_TRANSLATE_NOOP("letters", "Entries to put right before CAPE: {importer}"),
    "correction_why": QT_TRANSLATE_NOOP(
        "letters",
        "Before we declare our entries in CAPE, the following has to be cleared up. An accepted declaration cannot be "
        "changed, and its entries take no Post Summary Correction any more, so please answer before anything is filed.",
    ),
    "by_day": QT_TRANSLATE_NOOP(
        "letters", "The first of these entries has to be declared by {day}; please answer well before."
    ),
    "wrong_numbers": QT_TRANSLATE_NOOP(
        "letters", "These entry numbers cannot be right. Please send the numbers as they stand on the Form 7501:"
    ),
    "unread": QT_TRANSLATE_NOOP("letters", "In these rows we could not read any entry number. Which entries are they?"),
    "correction": QT_TRANSLATE_NOOP(
        "letters",
        "A Post Summary Correction seems to be under way. Please finish it, and tell us when it is through:",
    ),
    "doubtful": QT_TRANSLATE_NOOP(
        "letters",
        "Something in these entries does not fit together. Please look at them, and tell us whether they need a "
        "correction:",
    ),
    "status": QT_TRANSLATE_NOOP(
        "letters",
        "These entry summaries do not stand as accepted, or their duty as paid. Please have it settled, or tell us "
        "which entry took their place:",
    ),
    "refused": QT_TRANSLATE_NOOP(
        "letters",
        "CBP refused these entries in CAPE, with the words behind each. Please put right what they name, or tell us "
        "why it stands as it is:",
    ),
    "as_written": QT_TRANSLATE_NOOP("letters", "{number} (in our list: {raw})"),
    "with_reason": QT_TRANSLATE_NOOP("letters", "{number}: {reason}"),
    "at_row": QT_TRANSLATE_NOOP("letters", "{source}, row {row}: {raw}"),
    "more": QT_TRANSLATE_NOOP("letters", "and {count} more, which we send you as a workbook"),
}
"""Every sentence of the letters, by name."""


def write(sentence: str, translate: Translate = same, **facts: str) -> str:
    """One sentence, filled. Raises KeyError for a name that is none, or a fact that is missing."""
    return translate("letters", LETTERS[sentence]).format(**facts)
