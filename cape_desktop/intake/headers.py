"""What column headers mean: the names seen in ACE reports, brokers' lists and other programs, and the traps."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from cape_desktop.domain.fields import Field
from cape_desktop.intake.cells import in_other_currency

# The names are stored as people write them and compared in the form that `normalised` makes; the order within a field
# is the order of preference. Sources: headers of real ES-003 and ad hoc reports, Form 7501 captions, public parsers.
_NAMES: Final[dict[Field, tuple[str, ...]]] = {
    Field.ENTRY_NUMBER: (
        "Entry Summary Number", "Entry Number", "Entry No", "Entry#", "Entry Summary #", "Entry Num", "Entry Nbr",
        "Filer Code/Entry No", "Filer Code/Entry Number", "Filer Code / Entry No (1)", "Filer Entry", "Filer/Entry No",
        "Customs Entry Number", "Customs Entry #", "Entry Summary No", "ES Number", "ESN", "CBP Entry No",
        "CBP Entry Number", "US Entry Number", "7501 Number", "CF7501 No", "US Customs Entry Number", "Entry Numbers",
        "Entry Summary", "Entry Summaries", "Entry", "Entries", "entry_id", "Entry Ref", "Entry Number (11)",
        "Ent Sum Nbr", "Ent Sum No", "Ent Nbr", "Ent No", "Número de entrada", "No. de entrada", "Entrada", "报关单号",
    ),
    Field.FILER_CODE: ("Filer Code", "Filer", "Entry Filer Code", "Broker Code", "Filer ID", "Broker Filer Code"),
    Field.ENTRY_TYPE: (
        "Entry Type Code", "Entry Type", "Entry Type Cd", "Type", "Type Code", "ET", "Ent Type", "Ent Typ Cd",
        "Ent Typ", "Tipo de entrada", "报关类型", "Ty",
    ),
    Field.ENTRY_DATE: (
        "Entry Date", "Date of Entry", "Entry Dt", "Entered Date", "Ent Dt", "Ent Date", "Fecha de entrada", "入境日期",
    ),
    Field.SUMMARY_DATE: ("Entry Summary Date", "Summary Date", "Filing Date", "Entry Summary Dt", "Filed Date"),
    Field.IMPORT_DATE: (
        "Import Date", "Importation Date", "Date of Importation", "Imp Date", "Consumption Date", "Arrival Date",
    ),
    Field.PORT: ("Port of Entry Code", "Port of Entry", "Port Code", "Entry Port", "Port", "Entry Port Code"),
    Field.IMPORTER_NUMBER: (
        "Importer Number", "Importer of Record Number", "IOR Number", "IOR #", "IRS Number", "Importer ID",
        "Importer EIN", "Importer of Record (IOR Number)", "Importer No", "IOR", "EIN", "Importer of Record #",
        "Importer #", "IOR No", "IRS No", "Importer of Record ID", "Imp of Record #", "Imp of Record No",
    ),
    Field.IMPORTER_NAME: ("Importer Name", "Importer of Record Name", "Importer of Record", "IOR Name", "Importer"),
    Field.NOTIFY_PARTY: ("Notify Party", "4811 Party", "Notify Party Number", "4811 Number", "Notify Party ID"),
    Field.SUMMARY_STATUS: ("Entry Summary Status", "Summary Status", "ES Status", "Entry Status"),
    Field.PAYMENT_STATUS: (
        "Payment Status", "Collection Status", "Duty Paid Status", "Paid Status", "Collection Status Code", "Paid",
    ),
    Field.LIQUIDATION_STATUS: (
        "Liquidation Status", "Liq Status", "Liquidation Status Code", "Liquidated", "Liq", "Liq Stat",
        "Estado de liquidación", "清算状态",
    ),
    Field.LIQUIDATION_DATE: (
        "Actual Liquidation Date", "Liquidation Date (Actual)", "Actual Liq Date", "Liq Date (Actual)",
        "Liquidation Date", "Liq Date", "Liquidation Dt", "Liq Dt", "Date of Liquidation", "Liquidated on",
        "Liquidated Date", "Date Liquidated", "Fecha de liquidación", "清算日期",
    ),
    Field.RELIQUIDATION_DATE: (
        "Reliquidation Date", "Reliq Date", "Date of Reliquidation", "Reliquidated Date", "Date Reliquidated",
        "Reliquidated on", "Fecha de reliquidación",
    ),
    Field.PROTEST_NUMBER: ("Protest Number", "Protest No", "Protest #", "Protest"),
    Field.PROTEST_STATUS: (
        "Protest Status", "Open Protest", "Protest Open", "Pending Protest", "Protest Pending", "Protest Filed",
        "Protested", "Under Protest", "On Protest", "Protest Flag", "Protest Indicator", "Protest Y/N",
        "Protest Filed Y/N",
    ),
    Field.RECONCILIATION: (
        "Reconciliation Indicator", "Recon Indicator", "Reconciliation Flag", "Recon Flag", "Recon", "Reconciliation",
        "Reconciliation Issue Code", "Recon Issue Code",
    ),
    Field.RECONCILIATION_ENTRY: (
        "Reconciliation (Other) Entry Summary Number", "Reconciliation Entry Summary Number",
        "Reconciliation Entry Number", "Recon Entry Number",
    ),
    Field.RECONCILIATION_DUE: (
        "Reconciliation (Other) Due Date", "Reconciliation Due Date", "Recon Due Date", "Recon Due",
    ),
    Field.CORRECTION: (
        "Post Summary Correction Indicator", "PSC Indicator", "PSC", "PSC Pending", "Post Summary Correction",
        "PSC Flag",
    ),
    Field.DRAWBACK: ("Drawback Indicator", "Drawback", "Drawback Flag", "Drawback Claimed", "On Drawback"),
    Field.ADCVD_PENDING: ("AD/CVD Pending", "ADCVD Pending Liquidation", "AD/CVD Pending Liquidation"),
    Field.LINE_NUMBER: (
        "Entry Summary Line Number", "ES Line Number", "Line Number", "Line No", "ES Line", "Line", "Line #",
        "Line Item Number", "Entry Line Number", "Entry Line", "Entry Line No", "Entry Summary Line No", "Ln Nbr",
        "Ln No", "Line Nbr",
    ),
    Field.ORDINAL: (
        "Tariff Ordinal Number", "Tariff Ordinal", "Ordinal", "Tariff Sequence", "Ordinal Number", "Trf Ord",
    ),
    Field.HTS: (
        "HTS Number - Full", "HTS Number", "HTS Code", "HTSUS", "HTS", "HTS No", "HTS10", "HTS #", "Tariff Number",
        "Tariff No", "Tariff", "Tariff Code", "HTSUS No", "HTSUS Number", "Commodity Code", "Classification",
        "HTS Codes", "HTS Numbers", "Tariff Numbers", "HTS Nbr", "Código HTS", "Fracción arancelaria", "HTS编码",
        "税号", "Zolltarifnummer",
    ),
    Field.VALUE: (
        "Line Tariff Goods Value Amount", "Line Goods Value Amount", "Entered Value", "Entered Value (USD)",
        "Customs Value", "Goods Value", "Value", "Goods Value Amount", "Declared Value", "Line Value",
        "Customs Val", "Entered Val", "Entered Amt",
    ),
    Field.DUTY: (
        "Line Tariff Duty Amount", "Line Duty Amount", "Duty Amount", "Duty", "Line Duty", "Duty (USD)",
        "Line Tariff Duty", "HTS Duty", "Duty Amount (USD)", "Duty Amt", "Line Duty Amt", "Duty Amt (USD)",
        "Dty Amt", "Dty", "Arancel", "Arancel pagado", "Aranceles", "Aranceles pagados", "关税", "关税金额",
        "Zollbetrag USD",
    ),
    Field.ORDINARY_RATE: ("Column 1 Current Primary Duty Rate", "Column 1 Duty Rate", "Column 1 Rate"),
    Field.SPI: ("Line SPI Code", "SPI", "SPI Code", "Primary SPI", "SPI (Special Program Indicator)", "Line SPI"),
    Field.ORIGIN: (
        "Country of Origin Code", "Country of Origin", "COO", "Origin", "Origin Country", "Country", "CO",
        "Origin Code",
    ),
    Field.IEEPA_DUTY: (
        "IEEPA Duty", "IEEPA Duty Amount", "IEEPA Duty Amount (USD)", "IEEPA", "IEEPA Amount", "IEEPA Duties",
        "IEEPA Tariff", "IEEPA Duty Paid", "IEEPA Duties Paid", "IEEPA Total", "Total IEEPA Duty", "Total IEEPA",
        "IEEPA Tariff Amount", "IEEPA Tariffs", "IEEPA Duty (USD)",
    ),
    Field.TOTAL_DUTY: (
        "Total Duty", "Total Duty Amount", "Total Duty Amount (USD)", "Total Duties", "Duty Total", "Duties Paid",
        "Duty Paid", "Total Estimated Duty", "Total Duty Paid", "Total Paid Duty Amount", "Total Duty (USD)",
        "Total Duties Paid", "Estimated Duty", "Total Duty Amt",
    ),
}  # fmt: skip

_AMOUNTS: Final = frozenset({Field.VALUE, Field.DUTY, Field.IEEPA_DUTY, Field.TOTAL_DUTY})
# A header with one of these words never names the entry number by likeness, whatever else it says.
_NEVER_ENTRY: Final = (
    "line", "type", "date", "create", "reconciliation", "recon", "protest", "claim", "bill", "bond", "reference",
    "invoice", "consignee", "importer", "port", "status", "count", "value", "warehouse", "inbond", "team", "ior",
    "container", "duty", "amount", "surety", "refund", "master", "house", "bol", "awb", "sequence", "ordinal",
    "associated", "related",
)  # fmt: skip
# A header names an IEEPA duty if these words are all it says: what else it says (base, net of, 301) makes it another.
_COUNTRIES: Final = "china|canada|mexico|brazil|india|venezuela|russia|iran|cn|ca|mx|br"
_PROGRAMS: Final = "ieepa|fentanyl|reciprocal"
_IEEPA_DUTY: Final = re.compile(
    rf"(?:{_PROGRAMS}|{_COUNTRIES}|all|total|sum|of|which|on|us|entry|entered|additional|addl|estimated|est"
    r"|deposit(?:ed|s)?|assessed|charged|collected|paid|dut(?:y|ies)|tariffs?|amounts?|amt|usd|dollars?|arancel(?:es)?"
    r"|9903\d{4}|(?<!\d)(?:\d\d?|104|125|145)(?!\d))+"
)
_PART_OF_IEEPA: Final = re.compile(rf".*(?:{_PROGRAMS}).*|{_COUNTRIES}")
_PLUS: Final = re.compile(r"[+&]|\b(?:and|plus|y)\b", re.IGNORECASE)
# What a header with a liquidation in it names when its date is not the day of the liquidation.
_NO_LIQUIDATION_DATE: Final = (
    "status", "duty", "amount", "est", "proj", "sched", "antic", "expect", "target", "plan", "tentative", "prelim",
    "deadline", "due", "last", "cycle", "exten", "suspen", "protest", "days", "window", "before", "until", "review",
    *"0123456789",
)  # fmt: skip
_ENTRY_HINT: Final = re.compile(r"entry|entries|es(n|number|no)$|7501")
# field, words that must all be in the normalised header, words that must not
_LIKENESS: Final[tuple[tuple[Field, tuple[str, ...], tuple[str, ...]], ...]] = (
    (Field.LIQUIDATION_DATE, ("liq", "d"), ("reliq", *_NO_LIQUIDATION_DATE)),
    (Field.RELIQUIDATION_DATE, ("reliq", "d"), _NO_LIQUIDATION_DATE),
    (Field.LIQUIDATION_STATUS, ("liq",), ("date", "duty", "amount")),
    (Field.TOTAL_DUTY, ("total", "dut"), ("ieepa", "liq", "rate", "refund", "mpf", "hmf", "line", "000")),
    (Field.HTS, ("hts",), ("desc", "rate", "duty", "value", "amount", "count", "quantity", "uom")),
    (Field.HTS, ("tariff", "no"), ("line", "desc", "rate", "duty", "value", "amount", "quantity", "uom", "ordinal")),
    (Field.SUMMARY_DATE, ("summary", "date"), ("liq", "create", "line")),
    (Field.IMPORT_DATE, ("import", "date"), ("liq",)),
    (Field.ENTRY_DATE, ("entry", "dat"), ("liq", "summary", "create", "import", "due", "recon")),
    (Field.ENTRY_TYPE, ("entry", "typ"), ("desc",)),
    (Field.FILER_CODE, ("filer",), ("name", "entry", "ref")),
    (Field.IMPORTER_NUMBER, ("importer", "no"), ("name", "bond")),
    (Field.IMPORTER_NUMBER, ("ior",), ("name", "prior", "senior")),
    (Field.IMPORTER_NAME, ("importer", "name"), ()),
    (Field.PROTEST_STATUS, ("protest", "status"), ()),
    (Field.PROTEST_NUMBER, ("protest",), ("status", "date", "due", "deadline")),
    (Field.RECONCILIATION, ("recon", "ind"), ("entry", "date", "nafta", "fta")),
    (Field.LINE_NUMBER, ("line", "no"), ("tariff", "invoice", "bill", "house")),
    (Field.ORIGIN, ("origin",), ()),
    (Field.VALUE, ("enteredvalue",), ()),
    (Field.PORT, ("port", "entry"), ("name", "report", "import")),
)


def normalised(header: str) -> str:
    """The form in which headers are compared: NFKC, lower case, letters and digits only, `#` as `no`."""
    folded = unicodedata.normalize("NFKC", header).lower().replace("#", "no")
    return "".join(character for character in folded if character.isalnum())


def _without_accents(name: str) -> str:
    return name if name.isascii() else "".join(c for c in unicodedata.normalize("NFKD", name) if c.isalnum())


_FIELD_OF: Final[dict[str, tuple[Field, int]]] = {}
for _field, _spellings in _NAMES.items():
    for _rank, _spelling in enumerate(_spellings):
        _FIELD_OF.setdefault(_without_accents(normalised(_spelling)), (_field, _rank))


def known(header: str) -> tuple[Field, int] | None:
    """The field a header names exactly, with its rank among that field's names (0 is the best)."""
    hit = _FIELD_OF.get(_without_accents(normalised(header)))
    if hit is None or (hit[0] in _AMOUNTS and _is_no_amount(header)):
        return None
    return None if hit[0] is Field.IEEPA_DUTY and not _names_ieepa_duty(header) else hit


def _is_no_amount(header: str) -> bool:
    """Whether a header speaks of another currency, or of a rate: `Duty (CAD)`, `IEEPA %`, but not `IEEPA 20%`."""
    is_rate = "%" in header and not any(character.isdigit() for character in header)
    return is_rate or in_other_currency(header)


def speaks_of_money(header: str) -> bool:
    """Whether a header says that its column holds amounts: `Fentanyl Duty`, but not `Fentanyl`."""
    return re.search(r"dut|tariff|amount|amt|paid|usd|\$|deposit|arancel", header.lower()) is not None


def repeats_name(text: str, header: str) -> bool:
    """Whether a cell is the name of its column again, as reports repeat it on each page."""
    return normalised(text) == normalised(header)


# Words of a header that say what kind of column it is, or nothing; what is left tells it from others of its kind.
_KIND_WORDS: Final = re.compile(
    r"htsus|hts|tariffs?|classification|heading|provision|numbers?|codes?|dut(?:y|ies)|amounts?|amt|paid|usd|full"
    r"|entered|customs|goods|values?|line|no$"
)
_AMOUNT_WORDS: Final = (
    (Field.VALUE, re.compile(r"value"), re.compile(r"rate|total|dut")),
    (Field.DUTY, re.compile(r"dut(?:y|ies)|amount|amt|paid"), re.compile(r"rate|total|value|date")),
)


def stem(header: str) -> str:
    """What tells a column from others of its kind: `2` of `HTS-2` and `HTS 2 Duty`, `ch99` of `Chapter 99 Duty`."""
    return _KIND_WORDS.sub("", normalised(header)).replace("chapter", "ch").lstrip("0")


def amount_kind(header: str) -> Field | None:
    """Whether a header speaks of a duty or a goods value of one among several tariff numbers; None when of neither."""
    name = "" if _is_no_amount(header) else normalised(header)
    return next((field for field, word, bar in _AMOUNT_WORDS if word.search(name) and not bar.search(name)), None)


def is_part_of_ieepa(header: str) -> bool:
    """Whether a header names one IEEPA programme rather than the duty of all."""
    name = normalised(header)
    parts = ("fentanyl", "reciprocal", "china", "canada", "mexico", "brazil", "india", "venezuela", "russia", "iran")
    return any(part in name for part in parts) or any(character.isdigit() for character in name)


def forbids_entry(header: str) -> bool:
    """Whether a header names something that only looks like an entry number (protest, claim, invoice, bill, bond)."""
    name = normalised(header)
    hit = _FIELD_OF.get(_without_accents(name))
    if hit is not None:
        return hit[0] is not Field.ENTRY_NUMBER
    return any(word in name for word in _NEVER_ENTRY)


def _names_ieepa_duty(header: str) -> bool:
    """Whether a header speaks of IEEPA duty and of nothing else: `Duty + IEEPA` is a sum of two."""
    parts = [normalised(part) for part in _PLUS.split(header)]
    told = any(re.search(_PROGRAMS, part) for part in parts) and all(map(_IEEPA_DUTY.fullmatch, parts))
    return told and (len(parts) == 1 or all(map(_PART_OF_IEEPA.fullmatch, parts)))


def likely(header: str) -> tuple[Field, ...]:
    """The fields a header may name by likeness, best first; its values must agree before it is believed."""
    name = normalised(header)
    if not name:
        return ()
    found = [Field.IEEPA_DUTY] if _names_ieepa_duty(header) else []
    found += [
        field
        for field, needed, barred in _LIKENESS
        if all(word in name for word in needed) and not any(word in name for word in barred)
    ]
    if _ENTRY_HINT.search(name) and not forbids_entry(header):
        found.append(Field.ENTRY_NUMBER)
    return tuple(field for field in dict.fromkeys(found) if field not in _AMOUNTS or not _is_no_amount(header))


def fingerprint(headers: Sequence[str]) -> str:
    """What a set of headers is remembered by: a hash of their normalised forms in order, blank ones at the end cut."""
    names = [normalised(header) for header in headers]
    while names and not names[-1]:
        names.pop()
    return hashlib.sha256("\x1f".join(names).encode()).hexdigest()[:32] if any(names) else ""
