"""Cards about upload files, their answers and the rules themselves."""

from __future__ import annotations

from cape_desktop.wording import QT_TRANSLATE_NOOP
from cape_desktop.wording.cards.words import Words

CARDS: dict[str, Words] = {
    "F01": Words(
        QT_TRANSLATE_NOOP("findings", "No entry number to declare"),
        QT_TRANSLATE_NOOP("findings", "CAPE refuses a file without entry numbers."),
        QT_TRANSLATE_NOOP("findings", "Add a list with entry numbers."),
    ),
    "F02": Words(
        QT_TRANSLATE_NOOP("findings", "The header must read exactly “{expected}”"),
        QT_TRANSLATE_NOOP("findings", "The first line reads “{header}”. CAPE refuses a file with another header."),
        QT_TRANSLATE_NOOP("findings", "Let the program write the file anew."),
    ),
    "F03": Words(
        QT_TRANSLATE_NOOP("findings", "{entries}: more than one file is needed"),
        QT_TRANSLATE_NOOP("findings", "CBP takes at most {limit} entry numbers in one upload."),
        QT_TRANSLATE_NOOP("findings", "Nothing to do: the list is split into numbered files. Upload each of them."),
    ),
    "F04": Words(
        QT_TRANSLATE_NOOP("findings", "Line {row} has more than the entry number"),
        QT_TRANSLATE_NOOP("findings", "CAPE takes one column, without a comma after the number."),
        QT_TRANSLATE_NOOP("findings", "Let the program write the file anew."),
    ),
    "F05": Words(
        QT_TRANSLATE_NOOP("findings", "The file has characters that do not belong there"),
        QT_TRANSLATE_NOOP("findings", "Invisible marks and letters with accents can make CAPE refuse the file."),
        QT_TRANSLATE_NOOP("findings", "Let the program write the file anew."),
    ),
    "F05.blank_line": Words(
        QT_TRANSLATE_NOOP("findings", "Line {row} is blank"),
        QT_TRANSLATE_NOOP("findings", "Blank lines can make CAPE refuse the file."),
        QT_TRANSLATE_NOOP("findings", "Let the program write the file anew."),
    ),
    "F06": Words(
        QT_TRANSLATE_NOOP("findings", "“{file}” does not end in .csv"),
        QT_TRANSLATE_NOOP("findings", "CAPE takes CSV files only."),
        QT_TRANSLATE_NOOP("findings", "Give the file a name that ends in .csv, or let the program write it anew."),
    ),
    "F06.size": Words(
        QT_TRANSLATE_NOOP("findings", "The file is too large"),
        QT_TRANSLATE_NOOP("findings", "It has {size} bytes; CAPE takes less than {limit}."),
        QT_TRANSLATE_NOOP("findings", "Split the list into several files."),
    ),
    "F07": Words(
        QT_TRANSLATE_NOOP("findings", "Do not save this file in Excel"),
        QT_TRANSLATE_NOOP(
            "findings",
            "Excel can drop a zero or turn a number into a form like 1E+10. At risk here: {numbers}, such as "
            "{entry_number}.",
        ),
        QT_TRANSLATE_NOOP("findings", "Upload the file as it was written. To look at it, use “Inspect a CSV”."),
    ),
    "C01": Words(
        QT_TRANSLATE_NOOP("findings", "Refund overdue: accepted {days} ago"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CBP names a shorter time between acceptance ({accepted_on}) and refund. Not paid: {entries}.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Run the ACE reports ES-022, REV-603 and REV-613 and import them here: they say whether the refund is on "
            "its way, was diverted or came back.",
        ),
    ),
    "C02": Words(
        QT_TRANSLATE_NOOP("findings", "CBP refused {entries} of this declaration"),
        QT_TRANSLATE_NOOP("findings", "The other entries were accepted and go on."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Start a new declaration from the refused entries only, once the reasons are settled.",
        ),
    ),
    "X01": Words(
        QT_TRANSLATE_NOOP("findings", "The rules are {days} old"),
        QT_TRANSLATE_NOOP(
            "findings",
            "This program knows CBP's rules as of {as_of}. CBP has changed rules at short notice before.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Look at CBP's page on IEEPA refunds for changes before you upload, and load newer rules if there are any.",
        ),
    ),
}
