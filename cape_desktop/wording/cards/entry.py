"""Cards about the type and the state of the entry."""

from __future__ import annotations

from cape_desktop.wording import QT_TRANSLATE_NOOP
from cape_desktop.wording.cards.words import Words

CARDS: dict[str, Words] = {
    "T01": Words(
        QT_TRANSLATE_NOOP("findings", "CAPE does not take type {entry_type}"),
        QT_TRANSLATE_NOOP("findings", "CBP has kept this entry type out of CAPE from the start."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Keep the entry on your list for a later phase, and ask a customs lawyer about the dates for court.",
        ),
    ),
    "T02": Words(
        QT_TRANSLATE_NOOP("findings", "CAPE does not take warehouse entries, type {entry_type}"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CBP has refused them since {since}. The duty is paid when the goods are withdrawn, so the withdrawals "
            "can be declared.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Declare the withdrawals of this entry (types {withdrawals}) and leave the warehouse entry out.",
        ),
    ),
    "T03": Words(
        QT_TRANSLATE_NOOP("findings", "Warehouse withdrawal: paid later"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CAPE takes type {entry_type}. The refund comes when the warehouse entry itself liquidates.",
        ),
        QT_TRANSLATE_NOOP("findings", "File it now and expect the money later."),
    ),
    "T04": Words(
        QT_TRANSLATE_NOOP("findings", "Temporary import, type {entry_type}: reported as refused"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CBP has not said so itself, but several who filed report that it is refused. Such entries rarely paid "
            "duty.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Leave it out. If your broker is sure that duty was paid and that CAPE takes it, confirm it.",
        ),
    ),
    "T05": Words(
        QT_TRANSLATE_NOOP("findings", "Waits for antidumping duties to be settled"),
        QT_TRANSLATE_NOOP(
            "findings",
            "Commerce has given its instructions and the liquidation is pending. Until then CAPE refuses entries of "
            "type {entry_type}.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Look at the entry again once it has liquidated; CAPE's window starts on that day.",
        ),
    ),
    "T06": Words(
        QT_TRANSLATE_NOOP("findings", "Suspended for antidumping duties: paid later"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CAPE takes it. The refund comes once the suspension ends and the entry liquidates.",
        ),
        QT_TRANSLATE_NOOP("findings", "File it now and expect the money later."),
    ),
    "T07": Words(
        QT_TRANSLATE_NOOP("findings", "Informal entry without a date: likely too old"),
        QT_TRANSLATE_NOOP(
            "findings",
            "Entries of type {entry_type} liquidate at once when they are released or paid, so CAPE's window is "
            "likely over.",
        ),
        QT_TRANSLATE_NOOP("findings", "Look up the liquidation date in ACE and add it to the list before you file."),
    ),
    "T08": Words(
        QT_TRANSLATE_NOOP("findings", "No rule known for type {entry_type}"),
        QT_TRANSLATE_NOOP("findings", "No source says whether CAPE takes this type."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Ask your broker. If it is refused, the other entries of the file are not affected.",
        ),
    ),
    "T08.not_a_type": Words(
        QT_TRANSLATE_NOOP("findings", "“{entry_type}” is not an entry type we know"),
        QT_TRANSLATE_NOOP("findings", "No source says whether CAPE takes it, or the column holds something else."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Look at box 2 of Form 7501 and correct the list. If CAPE refuses the entry, the others are not affected.",
        ),
    ),
    "S01": Words(
        QT_TRANSLATE_NOOP("findings", "The entry summary is {summary_status}"),
        QT_TRANSLATE_NOOP("findings", "CAPE takes accepted entry summaries only."),
        QT_TRANSLATE_NOOP("findings", "Ask your broker to get it accepted, then read a fresh report."),
    ),
    "S02": Words(
        QT_TRANSLATE_NOOP("findings", "The duty is not fully paid yet"),
        QT_TRANSLATE_NOOP("findings", "CAPE refuses an entry while the statement that pays its duty is unfinished."),
        QT_TRANSLATE_NOOP("findings", "Wait until the payment shows as finished in ACE, then file."),
    ),
    "S03": Words(
        QT_TRANSLATE_NOOP("findings", "A correction is still under way"),
        QT_TRANSLATE_NOOP(
            "findings",
            "Once CAPE has accepted an entry, no post-summary correction (PSC) can be made any more.",
        ),
        QT_TRANSLATE_NOOP("findings", "Let your broker finish or withdraw the correction first."),
    ),
}
