"""Cards about liquidation, protest, drawback and reconciliation."""

from __future__ import annotations

from cape_desktop.wording import QT_TRANSLATE_NOOP
from cape_desktop.wording.cards.words import Words

CARDS: dict[str, Words] = {
    "L01": Words(
        QT_TRANSLATE_NOOP("findings", "Not liquidated yet"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CAPE takes it. CBP sets it to liquidate about {days} after it accepts the declaration, and the refund "
            "follows.",
        ),
        QT_TRANSLATE_NOOP("findings", "File it now. There is no hurry, but liquidation starts CAPE's clock."),
    ),
    "L02": Words(
        QT_TRANSLATE_NOOP("findings", "Liquidated {days} ago, well inside CAPE's window"),
        QT_TRANSLATE_NOOP("findings", "CAPE takes entries up to {window} after liquidation."),
        QT_TRANSLATE_NOOP("findings", "File by {last_safe_day} ({days_left})."),
    ),
    "L03": Words(
        QT_TRANSLATE_NOOP("findings", "File by {last_safe_day} ({days_left})"),
        QT_TRANSLATE_NOOP(
            "findings",
            "It was liquidated on {liquidation_date}, {days} ago. CAPE takes entries up to {window} after "
            "liquidation; the last day is best avoided.",
        ),
        QT_TRANSLATE_NOOP("findings", "File it soon. After that only a protest is left."),
    ),
    "L04": Words(
        QT_TRANSLATE_NOOP("findings", "Urgent: last safe day {last_safe_day} ({days_left})"),
        QT_TRANSLATE_NOOP(
            "findings",
            "It was liquidated on {liquidation_date}, {days} ago. CAPE takes entries up to {window} after "
            "liquidation, and CBP may look at the file a day or more after the upload.",
        ),
        QT_TRANSLATE_NOOP("findings", "Upload it today."),
    ),
    "L04.last_day": Words(
        QT_TRANSLATE_NOOP("findings", "Very last day: {last_day} ({days_left})"),
        QT_TRANSLATE_NOOP(
            "findings",
            "It was liquidated on {liquidation_date}, {days} ago. CAPE takes entries up to {window} after "
            "liquidation, and CBP may look at the file after the upload, when it is too late.",
        ),
        QT_TRANSLATE_NOOP("findings", "Upload it right away. Keep a protest ready in case it is refused."),
    ),
    "L05": Words(
        QT_TRANSLATE_NOOP("findings", "Past CAPE's window: liquidated {days} ago"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CAPE takes entries up to {window} after liquidation, and this one liquidated on {liquidation_date}. A "
            "protest (CBP Form 19) is possible up to {protest_time} after it.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "File a protest by {protest_day} ({days_left}), yourself in ACE or through your broker or lawyer.",
        ),
    ),
    "L06": Words(
        QT_TRANSLATE_NOOP("findings", "Too late for CAPE and for a protest: liquidated {days} ago"),
        QT_TRANSLATE_NOOP(
            "findings",
            "It liquidated on {liquidation_date}. CAPE takes entries up to {window}, a protest is possible up to "
            "{protest_time} after that. What remains is a case at the Court of International Trade, or a later phase "
            "of CAPE.",
        ),
        QT_TRANSLATE_NOOP("findings", "Ask a customs lawyer soon; a firm needs one at that court."),
    ),
    "L06.court_day": Words(
        QT_TRANSLATE_NOOP("findings", "Too late for CAPE and for a protest: liquidated {days} ago"),
        QT_TRANSLATE_NOOP(
            "findings",
            "It liquidated on {liquidation_date}. CAPE takes entries up to {window}, a protest is possible up to "
            "{protest_time} after that. What remains is a case at the Court of International Trade within "
            "{court_time}, or a later phase of CAPE.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Ask a customs lawyer well before {court_day}, the earliest date on which that time may end.",
        ),
    ),
    "L06.court_day_passed": Words(
        QT_TRANSLATE_NOOP("findings", "Too late for CAPE and for a protest: liquidated {days} ago"),
        QT_TRANSLATE_NOOP(
            "findings",
            "It liquidated on {liquidation_date}. The earliest date on which the {court_time} for a case at the "
            "Court of International Trade may end, {court_day}, has passed; the date is contested.",
        ),
        QT_TRANSLATE_NOOP("findings", "Ask a customs lawyer at once whether a case is still possible."),
    ),
    "L07": Words(
        QT_TRANSLATE_NOOP("findings", "Will liquidate on {liquidation_date} ({days_left})"),
        QT_TRANSLATE_NOOP("findings", "The date is scheduled. CAPE takes the entry before it and for a time after it."),
        QT_TRANSLATE_NOOP("findings", "File it now; the schedule may change."),
    ),
    "L08": Words(
        QT_TRANSLATE_NOOP("findings", "Accepted now, paid later: {liquidation_status}"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CAPE takes it, but the refund comes only when the entry really liquidates. Nobody can say when.",
        ),
        QT_TRANSLATE_NOOP("findings", "File it now and expect the money later."),
    ),
    "L09": Words(
        QT_TRANSLATE_NOOP("findings", "Nobody knows here whether it has liquidated"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CAPE takes an entry only for a limited time after its liquidation, and your list has neither date nor "
            "status.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Add Liquidation Date and Liquidation Status to your ES-003 report and read it again. If you file now, "
            "CBP may refuse the entry.",
        ),
    ),
    "L09.estimated": Words(
        QT_TRANSLATE_NOOP("findings", "Liquidation unknown; by the usual cycle file by {last_safe_day} ({days_left})"),
        QT_TRANSLATE_NOOP(
            "findings",
            "Your list gives it no liquidation date and no status. On the usual cycle this entry liquidates between "
            "{expected_first} and {expected_last}. That is an estimate; ACE has the real date.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Add Liquidation Date and Liquidation Status to your ES-003 report and read it again.",
        ),
    ),
    "L09.passed": Words(
        QT_TRANSLATE_NOOP("findings", "Liquidation unknown; by the usual cycle CAPE's window has passed"),
        QT_TRANSLATE_NOOP(
            "findings",
            "Your list gives it no liquidation date and no status. On the usual cycle this entry liquidated between "
            "{expected_first} and {expected_last}, and the last safe day was {last_safe_day}. That is an estimate; "
            "ACE has the real date.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Add Liquidation Date and Liquidation Status to your ES-003 report and read it again. You may also file "
            "it: if it is too late, CBP refuses this entry and no other.",
        ),
    ),
    "L09.no_date": Words(
        QT_TRANSLATE_NOOP("findings", "Liquidated, but the day is missing"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CAPE takes an entry only for a limited time after its liquidation, and your list does not say when that "
            "was.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Add Liquidation Date to your ES-003 report and read it again. If you file now, CBP may refuse the entry.",
        ),
    ),
    "L09.contested": Words(
        QT_TRANSLATE_NOOP("findings", "Your sources give different days of liquidation"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CAPE takes an entry only for a limited time after its liquidation. As long as it is open which day is "
            "right, nobody can say here whether it is in time.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Look it up in ACE and take the wrong source out. You may also file it: if it is too late, CBP refuses "
            "this entry and no other.",
        ),
    ),
    "P01": Words(
        QT_TRANSLATE_NOOP("findings", "A protest is {protest_status}"),
        QT_TRANSLATE_NOOP("findings", "CAPE refuses an entry with an open protest."),
        QT_TRANSLATE_NOOP(
            "findings",
            "If the protest is about IEEPA duties only, ask whoever filed it about withdrawing it; then file here.",
        ),
    ),
    "P01.dated": Words(
        QT_TRANSLATE_NOOP("findings", "A protest is {protest_status}; CAPE closes on {last_safe_day} ({days_left})"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CAPE refuses an entry with an open protest. It can be withdrawn, but only as long as CAPE's window is "
            "open does that gain anything.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "If the protest is about IEEPA duties only, ask whoever filed it about withdrawing it, then file before "
            "that day. Else keep the protest.",
        ),
    ),
    "P02": Words(
        QT_TRANSLATE_NOOP("findings", "A protest is {protest_status}: keep it"),
        QT_TRANSLATE_NOOP(
            "findings",
            "The entry liquidated {days} ago, so CAPE no longer takes it. The protest keeps your claim alive.",
        ),
        QT_TRANSLATE_NOOP("findings", "Do not withdraw it. Ask whoever filed it how it stands."),
    ),
    "P03": Words(
        QT_TRANSLATE_NOOP("findings", "Protest {protest_number}: open or closed?"),
        QT_TRANSLATE_NOOP(
            "findings",
            "Your list has a protest number but not its state. CAPE refuses an entry with an open protest.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Add Protest Status to your ES-003 report, or look the protest up in ACE, before you file.",
        ),
    ),
    "B01": Words(
        QT_TRANSLATE_NOOP("findings", "A drawback claim names this entry"),
        QT_TRANSLATE_NOOP("findings", "CAPE refuses entries on drawback."),
        QT_TRANSLATE_NOOP("findings", "Leave it out, and ask whoever filed the claim what becomes of the IEEPA duty."),
    ),
    "K01": Words(
        QT_TRANSLATE_NOOP("findings", "Flagged for reconciliation: file here first"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CAPE takes flagged entries of type {entry_type} as long as no reconciliation entry (type 09) is on file.",
        ),
        QT_TRANSLATE_NOOP("findings", "File here before the reconciliation entry, and tell whoever prepares that."),
    ),
    "K02": Words(
        QT_TRANSLATE_NOOP("findings", "Flagged for reconciliation, and of type {entry_type}"),
        QT_TRANSLATE_NOOP("findings", "CAPE takes flagged entries of a few types only, and this is not one of them."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Keep the entry on your list for a later phase, and ask your broker about the flag.",
        ),
    ),
    "K03": Words(
        QT_TRANSLATE_NOOP("findings", "The reconciliation entry is already filed"),
        QT_TRANSLATE_NOOP(
            "findings",
            "Once a reconciliation entry (type 09) is on file, CBP leaves the entry to a later phase.",
        ),
        QT_TRANSLATE_NOOP("findings", "Keep the entry on your list and watch for the next phase."),
    ),
    "K04": Words(
        QT_TRANSLATE_NOOP("findings", "Reconciliation due {reconciliation_due} ({days_left}): file that first"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CBP asks that a reconciliation entry (type 09) that is due so soon goes before the declaration.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Have the reconciliation entry filed first, without the IEEPA increase, and ask your broker what follows "
            "for this entry.",
        ),
    ),
    "K04.overdue": Words(
        QT_TRANSLATE_NOOP("findings", "The reconciliation entry was due on {reconciliation_due} ({days_left})"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CBP asks that the reconciliation entry (type 09) goes before the declaration. Its date has passed.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Ask your broker whether it was filed. If it was, CAPE does not take this entry at present.",
        ),
    ),
    "C03": Words(
        QT_TRANSLATE_NOOP("findings", "Court dates come near for what is past protest: {entries}"),
        QT_TRANSLATE_NOOP(
            "findings",
            "A case at the Court of International Trade must begin within {court_time}. The first date that may count "
            "is {court_day} ({days_left}).",
        ),
        QT_TRANSLATE_NOOP("findings", "Ask a customs lawyer now, with the list of these entries."),
    ),
    "C03.passed": Words(
        QT_TRANSLATE_NOOP("findings", "The first court date has passed; past protest: {entries}"),
        QT_TRANSLATE_NOOP(
            "findings",
            "A case at the Court of International Trade must begin within {court_time}. The first date that may count "
            "was {court_day}; each entry has its own.",
        ),
        QT_TRANSLATE_NOOP("findings", "Ask a customs lawyer at once, with the list of these entries."),
    ),
}
