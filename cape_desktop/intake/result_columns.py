"""What the columns of a file that came back mean: names seen or likely in CBP's reports, and known texts in cells.

No real export of ES-022, REV-603, REV-613 or REV-615 is public, so headers are matched by meaning, and a person can
match them once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from cape_desktop.domain.fields import Field
from cape_desktop.domain.importer import shown_value
from cape_desktop.domain.result_fields import ResultField
from cape_desktop.domain.results import Verdict, plain, verdict_of
from cape_desktop.intake import cells, headers
from cape_desktop.intake.dates import is_date
from cape_desktop.intake.entry_column import EntryColumn, find_entry_column
from cape_desktop.intake.result_source import ResultColumn, ResultMapping

_NAMES: Final[dict[ResultField, tuple[str, ...]]] = {
    ResultField.CLAIM: (
        "Claim Number", "CAPE Claim Number", "Claim No", "CAPE Claim No", "CAPE Declaration Number",
        "CAPE Declaration No", "Declaration Number", "Declaration ID", "Claim ID", "CAPE Claim ID", "Claim",
    ),
    ResultField.STATUS: (
        "Status", "Claim Status", "CAPE Status", "Filing Status", "Entry Claim Status", "Validation Status",
        "Validation Result", "Claim Decision", "CAPE Claim Status", "Entry Validation Status", "Result",
    ),
    ResultField.MESSAGE: (
        "Error Description", "Error", "Errors", "Error Message", "Error Detail", "Error Details", "CAPE Error Detail",
        "Claim Error", "Reject Reason", "Rejection Reason", "Error Text", "Validation Error", "Validation Message",
        "Message", "Reason", "Reason Description",
    ),
    ResultField.REFUND_NUMBER: (
        "Refund Number", "Refund No", "Refund ID", "Refund Control Number", "Refund Sequence Number", "Refund",
    ),
    ResultField.REFUND_CLASS: (
        "Refund Class", "Refund Class Code", "Refund Class Description", "Class Code", "Refund Type", "Class",
    ),
    ResultField.PRINCIPAL: (
        "Refund Class Amount", "Refund Principal Amount", "Principal Amount", "Refund Principal", "Principal",
        "Refund Duty Amount", "Refund Amount", "Class Amount", "Amount Refunded", "Total Refund Amount", "Amount",
    ),
    ResultField.INTEREST: (
        "Refund Interest Amount", "Interest Amount", "Refund Interest", "Interest", "Total Interest Amount",
    ),
    ResultField.REFUND_STATUS: ("Refund Status", "Refund Status Description", "ACH Status", "Payment Status"),
    ResultField.SECONDARY_STATUS: (
        "Refund Secondary Status", "Secondary Status", "Secondary Refund Status", "Refund Status (Secondary)",
    ),
    ResultField.REFUND_DATE: (
        "Refund Date", "Refund Issue Date", "Treasury Date", "Refund Issued Date", "Payment Date", "Date Refunded",
        "Refund Transmission Date", "Refund Transmitted Date", "Refund Status Date", "Check Date", "ACH Date",
    ),
    ResultField.PAYMENT_REFERENCE: (
        "ACH Trace Number", "Trace Number", "Trace No", "ACH Number", "Check Number", "Check/ACH Number",
        "Payment Reference", "Payment Number",
    ),
}  # fmt: skip
# field, words that must all be in the normalised header, words that must not; the first that fits decides
_LIKENESS: Final[tuple[tuple[ResultField, tuple[str, ...], tuple[str, ...]], ...]] = (
    (ResultField.SECONDARY_STATUS, ("secondary", "status"), ("date",)),
    (ResultField.INTEREST, ("interest",), ("date", "rate", "code", "status")),
    (ResultField.REFUND_DATE, ("refund", "date"), ()),
    (ResultField.REFUND_STATUS, ("refund", "status"), ("date", "code")),
    (ResultField.PRINCIPAL, ("principal",), ("date", "code")),
    (ResultField.PRINCIPAL, ("refund", "am"), ("name", "interest", "total")),
    (ResultField.REFUND_CLASS, ("class",), ("amount", "hts")),
    (ResultField.REFUND_NUMBER, ("refund", "n"), ("name", "entry", "account", "amount", "reason", "transaction")),
    (ResultField.PAYMENT_REFERENCE, ("trace",), ()),
    (ResultField.CLAIM, ("claim", "n"), ("status", "type", "date", "reason", "decision", "name", "amount")),
    (ResultField.CLAIM, ("cape", "no"), ("status", "type", "date")),
    (ResultField.STATUS, ("claim", "status"), ("date",)),
    (ResultField.STATUS, ("cape", "status"), ("date",)),
    (ResultField.STATUS, ("validation", "status"), ("date",)),
    (ResultField.MESSAGE, ("error",), ("code", "count", "no", "date")),
    (ResultField.MESSAGE, ("reject", "reason"), ("code",)),
)
_MONEY: Final = (ResultField.PRINCIPAL, ResultField.INTEREST)
_HALF: Final = 0.5
_FEW: Final = 6
_SAMPLES: Final = 3
_LONGEST_SAMPLE: Final = 80
_FIELD_OF: Final = {
    headers.normalised(name): (field, rank) for field, names in _NAMES.items() for rank, name in enumerate(names)
}


def known(header: str) -> ResultField | None:
    """The field that a header names exactly."""
    hit = _FIELD_OF.get(headers.normalised(header))
    return hit[0] if hit else None


def match_columns(
    names: Sequence[str], rows: Sequence[Sequence[str]], fixed: ResultMapping, messages: Sequence[str]
) -> tuple[tuple[ResultColumn, ...], EntryColumn | None]:
    """What the columns mean, and which of them holds the entry numbers.

    `fixed` is what a person decided; with it nothing else is guessed. `messages` are CBP's texts: a column of them,
    under whatever name, is the message.
    """
    texts = [tuple(row[place] for row in rows) for place in range(len(names))]
    numbers = {
        field: fixed[of]
        for field, of in (
            (Field.ENTRY_NUMBER, ResultField.ENTRY_NUMBER),
            (Field.FILER_CODE, ResultField.FILER_CODE),
        )
        if of in fixed
    }
    entry = find_entry_column(names, texts, numbers) if not fixed or numbers else None
    taken = {place: field for field, places in fixed.items() for place in places}
    if entry is not None:
        taken.setdefault(entry.place, ResultField.ENTRY_NUMBER)
        if entry.filer is not None:
            taken.setdefault(entry.filer, ResultField.FILER_CODE)
    if not fixed:
        _guess(names, texts, taken, [plain(message) for message in messages])
    columns = tuple(
        ResultColumn(place, name, _samples(name, texts[place]), taken.get(place)) for place, name in enumerate(names)
    )
    return columns, entry


def _guess(
    names: Sequence[str], texts: Sequence[Sequence[str]], taken: dict[int, ResultField], messages: Sequence[str]
) -> None:
    """Fills `taken` by exact names, then by likeness, then by what the cells say; each field once."""
    for _, place, field in sorted(
        (rank, place, field) for place, name in enumerate(names) for rank, field in _by(name)
    ):
        if place not in taken and field not in taken.values() and _fits(field, texts[place]):
            taken[place] = field
    for place, column in enumerate(texts):
        if place in taken or headers.known(names[place]) is not None:
            continue
        told = _field_by_content(column, messages)
        if told is not None and told not in taken.values():
            taken[place] = told


def _by(name: str) -> list[tuple[int, ResultField]]:
    """The fields that a header names, with its rank: 0 best, likeness after every exact name."""
    hit = _FIELD_OF.get(headers.normalised(name))
    if hit is not None:
        return [(hit[1], hit[0])]
    of_entries = headers.known(name)
    if of_entries is not None:
        return [(50, ResultField.LIQUIDATION_DATE)] if of_entries[0] is Field.LIQUIDATION_DATE else []
    return [(50 + rank, rule[0]) for rank, rule in enumerate(_LIKENESS) if _is_like(name, rule)]


def _is_like(name: str, rule: tuple[ResultField, tuple[str, ...], tuple[str, ...]]) -> bool:
    text = headers.normalised(name)
    _, needed, barred = rule
    return bool(text) and all(word in text for word in needed) and not any(word in text for word in barred)


def _fits(field: ResultField, texts: Sequence[str]) -> bool:
    """Whether the cells may hold the field: amounts and dates must read as such where any cell is filled."""
    filled = [text for text in texts if not cells.is_nothing(text)]
    if field in _MONEY:
        fitting = sum(cells.money_of(text) is not None for text in filled)
    elif field in (ResultField.REFUND_DATE, ResultField.LIQUIDATION_DATE):
        fitting = sum(map(is_date, filled))
    else:
        return True
    return fitting >= _HALF * len(filled)


def _field_by_content(texts: Sequence[str], messages: Sequence[str]) -> ResultField | None:
    filled = [plain(cells.tidy(text)) for text in texts if not cells.is_nothing(text)]
    if not filled:
        return None
    told = sum(any(message in text for message in messages) for text in filled)
    if told >= _HALF * len(filled):
        return ResultField.MESSAGE
    words = set(filled)
    decided = all(verdict_of(text) not in (None, Verdict.OTHER) for text in words)
    return ResultField.STATUS if decided and len(words) <= _FEW else None


def _samples(name: str, texts: Sequence[str]) -> tuple[str, ...]:
    """The first different values, those of a column of importer numbers masked, for they are there to be shown."""
    meant = headers.known(name)
    field = meant[0] if meant is not None else None
    shown = (shown_value(field, text[:_LONGEST_SAMPLE]) for text in texts if text.strip())
    return tuple(dict.fromkeys(shown))[:_SAMPLES]


def mapping_from(remembered: Mapping[str, Sequence[int]], width: int) -> dict[ResultField, tuple[int, ...]] | None:
    """A remembered mapping as fields; None when it names a field unknown today or a column that is not there."""
    known_fields = {field.value: field for field in ResultField}
    if any(name not in known_fields for name in remembered):
        return None
    if any(place >= width for places in remembered.values() for place in places):
        return None
    return {known_fields[name]: tuple(places) for name, places in remembered.items()}
