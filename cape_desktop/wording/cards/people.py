"""Cards about who declares, and about the checklist."""

from __future__ import annotations

from cape_desktop.wording import QT_TRANSLATE_NOOP
from cape_desktop.wording.cards.words import Words

CARDS: dict[str, Words] = {
    "A01": Words(
        QT_TRANSLATE_NOOP("findings", "The entry belongs to another importer ({importer_number})"),
        QT_TRANSLATE_NOOP(
            "findings",
            "Only the importer of record can declare an entry from its own account. This one carries "
            "{importer_number}, yours is {own}. ACE refuses it as an account mismatch.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Check the importer number in your profile, the two last digits too. If another firm is the importer of "
            "record, it must file, or its broker.",
        ),
    ),
    "A02": Words(
        QT_TRANSLATE_NOOP("findings", "Only the importer of record or its broker can upload this"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CBP takes a declaration from the importer of record or from the licensed broker that filed the entries, "
            "from nobody else.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Prepare the file and hand it to one of the two. They upload it from their own ACE account.",
        ),
    ),
    "A03": Words(
        QT_TRANSLATE_NOOP("findings", "The list holds entries of {count} importers"),
        QT_TRANSLATE_NOOP("findings", "Each importer declares its own entries from its own account."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Nothing to do: each importer gets a file of its own. Upload each from the right account.",
        ),
    ),
    "A03.broker": Words(
        QT_TRANSLATE_NOOP("findings", "The list holds entries of {count} importers"),
        QT_TRANSLATE_NOOP("findings", "A broker may put the entries of several importers on one declaration."),
        QT_TRANSLATE_NOOP("findings", "Nothing to do. Choose entries by importer if you would rather keep them apart."),
    ),
    "R01": Words(
        QT_TRANSLATE_NOOP("findings", "Refund account not confirmed: without it the money is held"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CBP pays refunds only to a bank account that is enrolled for ACH refunds. The enrollment for paying duty "
            "does not count, and each importer number and suffix needs its own.",
        ),
        QT_TRANSLATE_NOOP("findings", "Confirm it in ACE before you upload, then tick “{item}” on the checklist."),
    ),
    "R02": Words(
        QT_TRANSLATE_NOOP("findings", "ACE account or CAPE tab not confirmed"),
        QT_TRANSLATE_NOOP(
            "findings",
            "The file can only be uploaded on the CAPE tab of your own ACE account. Getting an account can take days.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Sign in and look for the tab, then tick “{item}” on the checklist. Preparing the file can go on "
            "meanwhile.",
        ),
    ),
    "R03": Words(
        QT_TRANSLATE_NOOP("findings", "The refund may go to someone else"),
        QT_TRANSLATE_NOOP(
            "findings",
            "When a notify party is on file with CBP (Form 4811) and named on the entry, the refund is paid to it and"
            " not to you.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Ask your broker or carrier whether one is named, then tick “{item}” on the checklist.",
        ),
    ),
    "R03.named": Words(
        QT_TRANSLATE_NOOP("findings", "Another party may receive the refund: named on {entries}"),
        QT_TRANSLATE_NOOP(
            "findings",
            "When a notify party is on file with CBP (Form 4811) and named on the entry, the refund is paid to it and"
            " not to you.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Settle with that party before you upload who receives the money, or have it taken off the file at CBP.",
        ),
    ),
    "R04": Words(
        QT_TRANSLATE_NOOP("findings", "Debts to CBP not ruled out"),
        QT_TRANSLATE_NOOP(
            "findings",
            "CBP first sets a refund against unpaid bills. It shows only as “Funds Diverted” in a report, without a "
            "notice.",
        ),
        QT_TRANSLATE_NOOP("findings", "Look in ACE for unpaid bills, then tick “{item}” on the checklist."),
    ),
    "R05": Words(
        QT_TRANSLATE_NOOP("findings", "US bank account in the importer's name not confirmed"),
        QT_TRANSLATE_NOOP(
            "findings",
            "Refunds go to an account at a US bank that is in the name of the importer of record. A foreign account "
            "is not accepted.",
        ),
        QT_TRANSLATE_NOOP("findings", "Check the account in ACE, then tick “{item}” on the checklist."),
    ),
    "R06": Words(
        QT_TRANSLATE_NOOP("findings", "Contact on CBP Form 5106 not confirmed"),
        QT_TRANSLATE_NOOP(
            "findings",
            "The code for the ACE sign-up goes to the e-mail address on this form and is valid for a few minutes "
            "only. Often it is an old address of a broker.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Ask your broker which address is on file, have it changed if need be, then tick “{item}” on the "
            "checklist.",
        ),
    ),
    "R07": Words(
        QT_TRANSLATE_NOOP("findings", "Your data are not reviewed yet"),
        QT_TRANSLATE_NOOP(
            "findings",
            "Once CBP has accepted an entry, neither the declaration nor the entry can be corrected, and CBP sets "
            "over- and underpayments of the whole entry against each other.",
        ),
        QT_TRANSLATE_NOOP("findings", "Go through the entries with your broker, then tick “{item}” on the checklist."),
    ),
}
