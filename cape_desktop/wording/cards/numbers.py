"""Cards about the entry number."""

from __future__ import annotations

from cape_desktop.wording import QT_TRANSLATE_NOOP
from cape_desktop.wording.cards.words import Words

CARDS: dict[str, Words] = {
    "N01": Words(
        QT_TRANSLATE_NOOP("findings", "“{entry_number}” cannot be an entry number"),
        QT_TRANSLATE_NOOP(
            "findings",
            "An entry number has 11 letters and digits and no other signs: three for the filer, seven digits and a "
            "check digit. One number of another form and CAPE refuses the whole file.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Look at box 1 of the entry summary (Form 7501) or ask your broker, then type the number here.",
        ),
    ),
    "N01.length": Words(
        QT_TRANSLATE_NOOP("findings", "“{entry_number}” has {characters}; an entry number has 11"),
        QT_TRANSLATE_NOOP(
            "findings",
            "An entry number is three letters or digits for the filer, seven digits and a check digit. One number of "
            "another form and CAPE refuses the whole file.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Look at box 1 of the entry summary (Form 7501) or ask your broker, then type the number here.",
        ),
    ),
    "N02": Words(
        QT_TRANSLATE_NOOP("findings", "This number cannot be right: its digits do not fit together"),
        QT_TRANSLATE_NOOP(
            "findings",
            "The last digit of an entry number follows from the ten before it, and here it does not: after these ten "
            "it would be {expected}. Most often one digit was mistyped or two changed places, and any of them may be "
            "the wrong one. CBP would not find the entry.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Compare {entry_number} with box 1 of Form 7501 and correct it. If it stands there exactly like this, "
            "confirm it and it can go into the file.",
        ),
    ),
    "N03": Words(
        QT_TRANSLATE_NOOP("findings", "Unusual entry number: check it once"),
        QT_TRANSLATE_NOOP(
            "findings",
            "It has 11 characters and may be right, but it is not a filer code followed by eight digits as entry "
            "numbers are today.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Compare {entry_number} with box 1 of Form 7501. If it stands there like this, leave it.",
        ),
    ),
    "N04": Words(
        QT_TRANSLATE_NOOP("findings", "“{raw}” was changed by a spreadsheet; it should most likely be {entry_number}"),
        QT_TRANSLATE_NOOP(
            "findings",
            "The repair changes digits of the number, so it needs your yes before it goes into a file that you sign "
            "for.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Compare it with box 1 of Form 7501. Then restore the number, or type the right one.",
        ),
    ),
    "N04.zero_restored": Words(
        QT_TRANSLATE_NOOP("findings", "“{raw}” lost its leading zero; it should be {entry_number}"),
        QT_TRANSLATE_NOOP(
            "findings",
            "Spreadsheets drop zeros at the start of a number. With the zero the check digit fits. The repair changes"
            " the number, so it needs your yes.",
        ),
        QT_TRANSLATE_NOOP("findings", "Restore the number, or type the right one from box 1 of Form 7501."),
    ),
    "N04.scientific_expanded": Words(
        QT_TRANSLATE_NOOP("findings", "A spreadsheet turned this number into “{raw}”; it may be {entry_number}"),
        QT_TRANSLATE_NOOP(
            "findings",
            "Some entry numbers look like 1E+10 to a spreadsheet, which then rounds digits away. They cannot always "
            "be brought back with certainty.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Compare {entry_number} with box 1 of Form 7501 before you restore it. Better still, take the report from"
            " ACE again and open it here, not in a spreadsheet.",
        ),
    ),
    "N04.split": Words(
        QT_TRANSLATE_NOOP("findings", "“{raw}” was read as more than one number; one of them is {entry_number}"),
        QT_TRANSLATE_NOOP("findings", "The cell holds more than an entry number, so taking it apart needs your yes."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Look at the cell. If it names these entries, agree; else type the right number.",
        ),
    ),
    "N05": Words(
        QT_TRANSLATE_NOOP("findings", "More than once in the list: {entries}"),
        QT_TRANSLATE_NOOP("findings", "CAPE refuses a file that names an entry twice. The first is {entry_number}."),
        QT_TRANSLATE_NOOP("findings", "Nothing to do: each number goes into the file once."),
    ),
    "N06": Words(
        QT_TRANSLATE_NOOP("findings", "Already accepted on {declaration}"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CBP accepts an entry on one declaration only; a second one would be refused as a duplicate.",
        ),
        QT_TRANSLATE_NOOP("findings", "Nothing to file here. Follow the refund under that declaration."),
    ),
    "N06.pending": Words(
        QT_TRANSLATE_NOOP("findings", "Already on {declaration}, which has no answer yet"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CBP accepts an entry on one declaration only. As long as the first is not answered, a second one would "
            "be refused as a duplicate.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Wait for CBP's answer and import it here. If that declaration was never uploaded, delete or close it "
            "first.",
        ),
    ),
    "N06.elsewhere": Words(
        QT_TRANSLATE_NOOP("findings", "Declared elsewhere, says your list {declaration}"),
        QT_TRANSLATE_NOOP(
            "findings",
            "You brought that list in as declared outside of this program, and no answer of CBP to this entry is known "
            "here. CBP accepts an entry on one declaration only; a second one would be refused as a duplicate.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Import the Claim Details of that declaration: what CBP refused can then go again. If the list was never "
            "uploaded, undo its import.",
        ),
    ),
    "N07": Words(
        QT_TRANSLATE_NOOP("findings", "“{message}”: refused by CBP on {declaration}"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CBP refused this entry with a message that may be mended, or that this program does not know. It goes on "
            "a new declaration once the reason is gone.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Under Results of that declaration read what the message means. Once the reason is settled, confirm it "
            "here and the entry can go into the file.",
        ),
    ),
    "N07.no_message": Words(
        QT_TRANSLATE_NOOP("findings", "In a file that was refused: {declaration}"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CAPE refused that file as a whole and said nothing of this entry. Nothing of the file was taken in.",
        ),
        QT_TRANSLATE_NOOP("findings", "Make sure that what was wrong with the file is mended before you upload again."),
    ),
    "N07.now": Words(
        QT_TRANSLATE_NOOP("findings", "“{message}”: refused by CBP on {declaration}, and may go again"),
        QT_TRANSLATE_NOOP("findings", "CBP has dropped the rule that refused this entry."),
        QT_TRANSLATE_NOOP("findings", "Nothing to mend: it can go on a new declaration."),
    ),
    "N07.after_mending": Words(
        QT_TRANSLATE_NOOP("findings", "“{message}”: refused by CBP on {declaration}, mend it first"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CBP would refuse it again for the same reason. Under Results of that declaration stands what the message "
            "means and how to mend it.",
        ),
        QT_TRANSLATE_NOOP("findings", "Once that is done, confirm it here and the entry can go into the file."),
    ),
    "N07.later": Words(
        QT_TRANSLATE_NOOP("findings", "“{message}”: refused by CBP on {declaration}, wait"),
        QT_TRANSLATE_NOOP(
            "findings",
            "This passes with time; until then CBP would refuse it again. Under Results of that declaration stands "
            "what to wait for.",
        ),
        QT_TRANSLATE_NOOP("findings", "Once it has passed, confirm it here and the entry can go into the file."),
    ),
    "N07.no": Words(
        QT_TRANSLATE_NOOP("findings", "“{message}”: refused by CBP on {declaration}, for good"),
        QT_TRANSLATE_NOOP("findings", "After this answer an entry cannot go into CAPE again."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Under Results of that declaration stands what else can be done. If a protest or a court is what is left, "
            "ask a customs lawyer in time.",
        ),
    ),
    "N08": Words(
        QT_TRANSLATE_NOOP("findings", "Filer code {filer_code} is not yours ({own})"),
        QT_TRANSLATE_NOOP(
            "findings",
            "A broker can declare only the entries that it filed itself: the first three characters must be its own "
            "filer code.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Leave this entry to the importer or to the broker that filed it. If the code is yours, add it to the "
            "importer's profile.",
        ),
    ),
    "N09": Words(
        QT_TRANSLATE_NOOP("findings", "The list holds {count} filer codes: {filer_codes}"),
        QT_TRANSLATE_NOOP(
            "findings",
            "Several brokers filed these entries. In the importer's own account that is fine.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Nothing to do when you upload from the importer's account. Your brokers cannot upload each other's "
            "entries.",
        ),
    ),
    "N09.broker": Words(
        QT_TRANSLATE_NOOP("findings", "The list holds {count} filer codes: {filer_codes}"),
        QT_TRANSLATE_NOOP(
            "findings",
            "A broker can declare only the entries that it filed itself. The profile does not say which filer codes "
            "are yours.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Add your filer codes to the profile; entries of other brokers are then kept out of the file.",
        ),
    ),
    "N10": Words(
        QT_TRANSLATE_NOOP("findings", "One cell named several entries"),
        QT_TRANSLATE_NOOP(
            "findings",
            "The cell reads “{raw}”. It was taken apart, and each number became an entry of its own.",
        ),
        QT_TRANSLATE_NOOP("findings", "Look whether the numbers are right."),
    ),
    "N11": Words(
        QT_TRANSLATE_NOOP("findings", "The same line again, counted once: {rows}"),
        QT_TRANSLATE_NOOP(
            "findings",
            "Reports that overlap name the same line twice. Counting it twice would double the duty.",
        ),
        QT_TRANSLATE_NOOP("findings", "Nothing to do."),
    ),
    "X02.denied": Words(
        QT_TRANSLATE_NOOP("findings", "Status and date of the liquidation contradict each other"),
        QT_TRANSLATE_NOOP(
            "findings",
            "By its status it has not liquidated, by its date it has: {values}. The program goes by the date.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Look it up in ACE before you believe the dates shown here. If it has not liquidated, CAPE takes it.",
        ),
    ),
    "X02": Words(
        QT_TRANSLATE_NOOP("findings", "Your sources disagree about this entry"),
        QT_TRANSLATE_NOOP(
            "findings",
            "The first difference is the {field}: {values}. What decides a route or an amount is taken as unknown as "
            "long as they differ.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Look at the newest report from ACE and take the older source out, or correct it.",
        ),
    ),
}
