"""Cards about tariff numbers and duty."""

from __future__ import annotations

from cape_desktop.wording import QT_TRANSLATE_NOOP
from cape_desktop.wording.cards.words import Words

CARDS: dict[str, Words] = {
    "H01": Words(
        QT_TRANSLATE_NOOP("findings", "No IEEPA tariff number on this entry"),
        QT_TRANSLATE_NOOP(
            "findings",
            "None of its tariff numbers is an IEEPA heading, so CAPE has nothing to pay back and refuses it.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Leave it out. If you know that IEEPA duty was paid, ask your broker where it stands on the entry.",
        ),
    ),
    "H01.others": Words(
        QT_TRANSLATE_NOOP("findings", "No IEEPA tariff number on this entry"),
        QT_TRANSLATE_NOOP(
            "findings",
            "What it has is {others}: other laws, which the court left alone. CAPE pays back IEEPA duty only and "
            "refuses the entry.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Leave it out. If you know that IEEPA duty was paid, ask your broker where it stands on the entry.",
        ),
    ),
    "H02": Words(
        QT_TRANSLATE_NOOP("findings", "No IEEPA duty was paid"),
        QT_TRANSLATE_NOOP("findings", "IEEPA duty on this entry comes to $0.00. CAPE refuses such entries."),
        QT_TRANSLATE_NOOP("findings", "Leave it out. If duty was paid, the report is incomplete: read a fresh one."),
    ),
    "H02.unknown": Words(
        QT_TRANSLATE_NOOP("findings", "IEEPA tariff number, but no amount of duty"),
        QT_TRANSLATE_NOOP(
            "findings",
            "The entry has an IEEPA heading, but the list does not say what was paid. If it is zero, CAPE refuses the"
            " entry.",
        ),
        QT_TRANSLATE_NOOP("findings", "Add Line Tariff Duty Amount to your report, or look at Form 7501."),
    ),
    "H02.negative": Words(
        QT_TRANSLATE_NOOP("findings", "IEEPA duty comes to less than nothing"),
        QT_TRANSLATE_NOOP(
            "findings",
            "The amounts of this entry come to {duty}: more was taken back than paid, or your list writes them with "
            "the wrong sign. What was paid is taken as unknown.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Compare with Form 7501. If CBP has already paid the duty back, leave the entry out.",
        ),
    ),
    "H02.exempt": Words(
        QT_TRANSLATE_NOOP("findings", "No IEEPA duty: the goods were exempt"),
        QT_TRANSLATE_NOOP(
            "findings",
            "All IEEPA headings of this entry are exemptions that bear no duty. CAPE refuses such entries.",
        ),
        QT_TRANSLATE_NOOP("findings", "Leave it out. If duty was paid, ask your broker on which heading it stands."),
    ),
    "H03": Words(
        QT_TRANSLATE_NOOP("findings", "Section 122 duty only"),
        QT_TRANSLATE_NOOP(
            "findings",
            "Section 122 ({headings}) looks like IEEPA but is another law. CAPE does not pay it back.",
        ),
        QT_TRANSLATE_NOOP("findings", "Leave it out."),
    ),
    "H04": Words(
        QT_TRANSLATE_NOOP("findings", "Entered outside the IEEPA period"),
        QT_TRANSLATE_NOOP(
            "findings",
            "IEEPA duties were collected on entries from {first_day} to {last_day}; this one is of {entry_date}. For "
            "a warehouse withdrawal the day of withdrawal counts.",
        ),
        QT_TRANSLATE_NOOP("findings", "Check the entry date and the duty on Form 7501."),
    ),
    "H05": Words(
        QT_TRANSLATE_NOOP("findings", "Heading {headings} was not in force on {entry_date}"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CAPE cannot work out the duty when a heading does not fit the date (“INVALID HTS”).",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Ask your broker about a post-summary correction before you file. If CAPE refuses the entry, the others "
            "are not affected.",
        ),
    ),
    "H06": Words(
        QT_TRANSLATE_NOOP("findings", "Refused earlier by a rule that no longer exists"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CBP dropped this check and asks to file such entries again. Its message was: {message}",
        ),
        QT_TRANSLATE_NOOP("findings", "File it now."),
    ),
    "X03": Words(
        QT_TRANSLATE_NOOP("findings", "Duty on {heading} does not fit value and rate"),
        QT_TRANSLATE_NOOP(
            "findings",
            "The duty is {duty}; value times rate gives {expected}. Often several duties were put on one heading.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Look at Form 7501. CBP works the whole entry out anew, so the refund can differ from the amount shown "
            "here.",
        ),
    ),
    "X04": Words(
        QT_TRANSLATE_NOOP("findings", "Duty on {heading}, which bears no IEEPA duty"),
        QT_TRANSLATE_NOOP(
            "findings",
            "{duty} stand on this heading, which is an exemption or in no list we know. Whether it comes back is open.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Look at Form 7501 or ask your broker. You can file the entry; the refund is shown as a range.",
        ),
    ),
    "X05": Words(
        QT_TRANSLATE_NOOP("findings", "The IEEPA duty in your list is not the sum of the lines"),
        QT_TRANSLATE_NOOP("findings", "Your list states {stated}; the lines add up to {computed}. The lines are used."),
        QT_TRANSLATE_NOOP("findings", "Look at Form 7501, or read a fresh ES-003 report."),
    ),
}
