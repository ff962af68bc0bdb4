"""What stands on the papers around a declaration: summary, workbook, calendar, hand-over sheet."""

from __future__ import annotations

from cape_desktop.wording import QT_TRANSLATE_NOOP, Translate, same

PAPERS: dict[str, str] = {
    "summary": QT_TRANSLATE_NOOP("papers", "Summary for your files"),
    "entries": QT_TRANSLATE_NOOP("papers", "Workbook of all entries"),
    "calendar": QT_TRANSLATE_NOOP("papers", "Calendar of the dates"),
    "correction": QT_TRANSLATE_NOOP("papers", "Letter to the broker: what to put right"),
    "handover": QT_TRANSLATE_NOOP("papers", "Sheet for a lawyer: protest and court"),
    "set_aside": QT_TRANSLATE_NOOP("papers", "Workbook of rows set aside"),
    "list_letter": QT_TRANSLATE_NOOP("papers", "Letter to the broker: send the entry list"),
}
"""What each paper is called."""

LINES: dict[str, str] = {
    "summary": QT_TRANSLATE_NOOP("papers", "What is in the file, what is not and why. To sign and put away."),
    "entries": QT_TRANSLATE_NOOP("papers", "Every entry with route, reason, dates and money, for Excel."),
    "calendar": QT_TRANSLATE_NOOP("papers", "Last safe days, protest and court days, when the money is due."),
    "correction": QT_TRANSLATE_NOOP("papers", "Numbers and summaries that only your broker can clear up."),
    "handover": QT_TRANSLATE_NOOP("papers", "Entries that CAPE does not take any more, with all their dates."),
    "set_aside": QT_TRANSLATE_NOOP("papers", "Rows of your files that belong to no entry, and why."),
    "list_letter": QT_TRANSLATE_NOOP("papers", "Asks for all your entries, with the columns that count."),
}
"""What each paper is good for, in one line."""

SAYINGS: dict[str, str] = {
    # of several papers
    "importer": QT_TRANSLATE_NOOP("papers", "Importer"),
    "importer_number": QT_TRANSLATE_NOOP("papers", "Importer number"),
    "unnamed": QT_TRANSLATE_NOOP("papers", "Importer without a name"),
    "as_of": QT_TRANSLATE_NOOP("papers", "As of"),
    "made_by": QT_TRANSLATE_NOOP("papers", "CAPE Desktop {version}, rules {pack}"),
    "rules": QT_TRANSLATE_NOOP("papers", "Rules"),
    "rules_known": QT_TRANSLATE_NOOP("papers", "{pack}, as known on {day}"),
    "program": QT_TRANSLATE_NOOP("papers", "Program"),
    "entry_number": QT_TRANSLATE_NOOP("papers", "Entry number"),
    "entry_date": QT_TRANSLATE_NOOP("papers", "Entry date"),
    "entries": QT_TRANSLATE_NOOP("papers", "Entries"),
    "liquidated": QT_TRANSLATE_NOOP("papers", "Liquidated"),
    "expected": QT_TRANSLATE_NOOP("papers", "about {day}"),
    "last_safe_day": QT_TRANSLATE_NOOP("papers", "Last safe day"),
    "protest_day": QT_TRANSLATE_NOOP("papers", "Protest day"),
    "court_day": QT_TRANSLATE_NOOP("papers", "Court date"),
    "duty": QT_TRANSLATE_NOOP("papers", "IEEPA duty"),
    "refund": QT_TRANSLATE_NOOP("papers", "Refund"),
    "route": QT_TRANSLATE_NOOP("papers", "Route"),
    "reason": QT_TRANSLATE_NOOP("papers", "Reason"),
    "what_to_do": QT_TRANSLATE_NOOP("papers", "What to do"),
    "total": QT_TRANSLATE_NOOP("papers", "Total"),
    "without_amount": QT_TRANSLATE_NOOP("papers", "{amount}, and {count} without a known amount"),
    # summary
    "summary_title": QT_TRANSLATE_NOOP("papers", "Summary of a CAPE declaration"),
    "at_a_glance": QT_TRANSLATE_NOOP("papers", "At a glance"),
    "entries_in_file": QT_TRANSLATE_NOOP("papers", "Entries in the upload file"),
    "expected_refund": QT_TRANSLATE_NOOP("papers", "Expected refund"),
    "expected_interest": QT_TRANSLATE_NOOP("papers", "Interest (estimate)"),
    "claim_number": QT_TRANSLATE_NOOP("papers", "Claim number"),
    "accepted_on": QT_TRANSLATE_NOOP("papers", "Accepted on"),
    "money_expected": QT_TRANSLATE_NOOP("papers", "Money usually comes"),
    "between": QT_TRANSLATE_NOOP("papers", "{first} to {last}"),
    "between_if": QT_TRANSLATE_NOOP("papers", "{first} to {last}, if CBP accepts it on {day}"),
    "every_entry": QT_TRANSLATE_NOOP("papers", "What became of every entry"),
    "in_file": QT_TRANSLATE_NOOP("papers", "In the upload file"),
    "other_file": QT_TRANSLATE_NOOP("papers", "In another file made from the same list"),
    "left_out": QT_TRANSLATE_NOOP("papers", "Left out by you"),
    "left_out_why": QT_TRANSLATE_NOOP("papers", "It could go into a file; you took it out."),
    "left_out_do": QT_TRANSLATE_NOOP("papers", "Declare it later, by its last safe day."),
    "not_in_file": QT_TRANSLATE_NOOP("papers", "Not in the file, and why"),
    "and_more": QT_TRANSLATE_NOOP("papers", "And {entries} more; the workbook of all entries lists every one."),
    "nothing_in_file": QT_TRANSLATE_NOOP("papers", "No entry of this list can go into CAPE as it is."),
    "rows_set_aside": QT_TRANSLATE_NOOP("papers", "Rows of the sources that belong to no entry"),
    "rows": QT_TRANSLATE_NOOP("papers", "Rows"),
    "files": QT_TRANSLATE_NOOP("papers", "Files"),
    "upload_file": QT_TRANSLATE_NOOP("papers", "Upload file"),
    "source": QT_TRANSLATE_NOOP("papers", "Source"),
    "fingerprint": QT_TRANSLATE_NOOP("papers", "SHA-256"),
    "not_written": QT_TRANSLATE_NOOP("papers", "not written yet"),
    "brings": QT_TRANSLATE_NOOP("papers", "What filing brings with it"),
    "signed": QT_TRANSLATE_NOOP("papers", "I have read this summary and checked the entries."),
    "name": QT_TRANSLATE_NOOP("papers", "Name"),
    "date": QT_TRANSLATE_NOOP("papers", "Date"),
    "signature": QT_TRANSLATE_NOOP("papers", "Signature"),
    "estimate_note": QT_TRANSLATE_NOOP(
        "papers",
        "Amounts of refund and interest are estimates from your list. CBP computes each entry anew and settles its own "
        "claims first. This paper is no legal advice.",
    ),
    # workbook
    "refund_low": QT_TRANSLATE_NOOP("papers", "Refund at least"),
    "refund_high": QT_TRANSLATE_NOOP("papers", "Refund at most"),
    "as_in_source": QT_TRANSLATE_NOOP("papers", "As it stood in the source"),
    "yes": QT_TRANSLATE_NOOP("papers", "yes"),
    "no": QT_TRANSLATE_NOOP("papers", "no"),
    "left_out_word": QT_TRANSLATE_NOOP("papers", "left out"),
    "other_file_word": QT_TRANSLATE_NOOP("papers", "in another file"),
    "sheet_entries": QT_TRANSLATE_NOOP("papers", "Entries"),
    "sheet_set_aside": QT_TRANSLATE_NOOP("papers", "Rows set aside"),
    "row": QT_TRANSLATE_NOOP("papers", "Row"),
    "what_row_says": QT_TRANSLATE_NOOP("papers", "What the row says"),
    "why": QT_TRANSLATE_NOOP("papers", "Why"),
    # hand-over sheet
    "handover_title": QT_TRANSLATE_NOOP("papers", "IEEPA duty outside CAPE: protest and court dates"),
    "handover_intro": QT_TRANSLATE_NOOP(
        "papers",
        "These entries paid IEEPA duty and cannot be declared in CAPE today. Days are counted from the dates in the "
        "importer's list: protest {protest_time} after liquidation, court {court_time} from the earliest day on which "
        "the duty can have been paid. Which day that is counted from is contested; check every date.",
    ),
    "handover_protest": QT_TRANSLATE_NOOP("papers", "Protest still possible"),
    "handover_court": QT_TRANSLATE_NOOP("papers", "Protest window closed"),
    "handover_refused": QT_TRANSLATE_NOOP("papers", "Refused by CBP, with no way into CAPE today"),
    "refused_with": QT_TRANSLATE_NOOP("papers", "CBP refused it: “{words}”"),
    "by_programme": QT_TRANSLATE_NOOP("papers", "IEEPA duty by program"),
    "programme": QT_TRANSLATE_NOOP("papers", "Program"),
    "not_split": QT_TRANSLATE_NOOP("papers", "not split: the list has no tariff lines"),
    "passed": QT_TRANSLATE_NOOP("papers", "{day} (passed)"),
    # calendar
    "calendar_name": QT_TRANSLATE_NOOP("papers", "CAPE dates of {importer}"),
    "calendar_of_all": QT_TRANSLATE_NOOP("papers", "CAPE dates"),
    "agenda_event": QT_TRANSLATE_NOOP("papers", "CAPE: {what} ({entries})"),
    "safe_event": QT_TRANSLATE_NOOP("papers", "CAPE: upload {entries} by today ({money})"),
    "safe_told": QT_TRANSLATE_NOOP(
        "papers", "Last safe day for these entries. CBP may look at the file a day or more after the upload."
    ),
    "last_event": QT_TRANSLATE_NOOP("papers", "CAPE: upload {entries} right away, very last day ({money})"),
    "last_told": QT_TRANSLATE_NOOP(
        "papers", "CBP may look at the file after the upload, when it is too late. Keep a protest ready."
    ),
    "protest_event": QT_TRANSLATE_NOOP("papers", "Protest: last day for {entries} ({money})"),
    "protest_told": QT_TRANSLATE_NOOP(
        "papers", "CAPE does not take these entries today. A protest (CBP Form 19) keeps the way to the money open."
    ),
    "court_event": QT_TRANSLATE_NOOP("papers", "Court: the time to sue may end for {entries} ({money})"),
    "court_told": QT_TRANSLATE_NOOP(
        "papers",
        "The earliest day on which a suit in the Court of International Trade may be too late. Talk to a customs "
        "lawyer long before.",
    ),
    "refund_event": QT_TRANSLATE_NOOP("papers", "CAPE refund: look at your bank ({entries}, {money})"),
    "refund_told": QT_TRANSLATE_NOOP(
        "papers", "Refunds usually come from {first} to {last}, without an e-mail. Interest may come apart."
    ),
    "overdue_event": QT_TRANSLATE_NOOP("papers", "CAPE refund should have come ({entries}, {money})"),
    "overdue_told": QT_TRANSLATE_NOOP(
        "papers",
        "The usual time ended on {last}. Look at the ACE reports ES-022, REV-603 and REV-613, then write to {contact}.",
    ),
    "if_accepted": QT_TRANSLATE_NOOP("papers", "Counted as if CBP accepts the declaration on {day}."),
    "numbers": QT_TRANSLATE_NOOP("papers", "Entries: {numbers}"),
    "numbers_more": QT_TRANSLATE_NOOP("papers", "Entries: {numbers} and {count} more"),
    "file_named": QT_TRANSLATE_NOOP("papers", "File: {name}"),
}
"""Every saying of the papers, by name."""


def paper_name(paper: str, translate: Translate = same) -> str:
    """What a paper is called on a button."""
    return translate("papers", PAPERS[paper])


def paper_purpose(paper: str, translate: Translate = same) -> str:
    """What a paper is good for, in one line."""
    return translate("papers", LINES[paper])


def say(saying: str, translate: Translate = same, **facts: str) -> str:
    """One saying, filled. Raises KeyError for a name that is none, or a fact that is missing."""
    return translate("papers", SAYINGS[saying]).format(**facts)
