"""The rule pack: CBP's rules, dates, rates, limits and texts as dated data (read by `rulebook`)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Severity
from cape_desktop.domain.routes import Route


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule is from: a key such as C1, what it is, its date and address."""

    key: str
    title: str
    dated: str = ""
    address: str = ""
    primary: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """What one check means: `severity`, the `route` of a blocking one, since when and until when, from which sources.

    `fields` are the columns it looks at (named on its card); `condition` says in words when it speaks. A `silent`
    rule describes what is in order: its check can be asked, but entries do not carry the finding.
    """

    id: str
    severity: Severity
    condition: str
    route: Route | None = None
    confirmable: bool = False
    fields: tuple[Field, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None
    sources: tuple[str, ...] = ()
    silent: bool = False

    def holds_on(self, day: date) -> bool:
        """Whether the rule is in force on `day` (both ends count)."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


class RateKind(StrEnum):
    """How a heading's rate works: an added percentage, a top-up to a total, or no duty."""

    ADD = "ad_valorem_add"
    TOP_UP = "topup_to"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Heading:
    """One period of an IEEPA heading: digits only (99030124), both dates inclusive, `rate` as a fraction.

    A period without `valid_from` never began; one without `valid_to` has no known end. `origins` are two-letter
    country codes ("*" any). `free_with` are the special programme codes that mostly make the ordinary duty of a
    top-up heading free.
    """

    heading: str
    programme: str
    countries: str
    kind: RateKind
    duty_bearing: bool
    rate: Decimal | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    note: str = ""
    source: str = ""
    origins: tuple[str, ...] = ()
    free_with: tuple[str, ...] = ()
    ended_by: str = ""
    confidence: str = ""

    def holds_on(self, day: date) -> bool:
        """Whether the period covers an entry date."""
        return (
            self.valid_from is not None and self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)
        )


@dataclass(frozen=True, slots=True)
class LookAlike:
    """A chapter 99 family that is not IEEPA: digits it begins with, what it is."""

    prefix: str
    programme: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class EntryType:
    """An entry type code and what it is; what CAPE does with it stands in the pack's type rules."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class TypeRule:
    """Which entry types a rule names, and in which period."""

    rule: str
    types: tuple[str, ...]
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """Day counts (calendar days), row and size limits. Day 1 is the day after liquidation."""

    file_rows: int
    file_bytes: int
    header: str
    cape_days: int
    safe_days: int
    warn_after_days: int
    urgent_after_days: int
    protest_days: int
    court_years: int
    liquidation_cycle_days: int
    liquidation_weekday: int
    liquidation_after_acceptance_days: int
    refund_first_days: int
    refund_last_days: int
    reconciliation_due_days: int
    first_duty_day: date
    last_duty_day: date
    court_watch_from: date
    court_first_date: date
    pack_old_after_days: int
    duty_tolerance_share: Decimal
    duty_tolerance_dollars: Decimal
    ieepa_prefixes: tuple[str, ...]
    ieepa_headings: tuple[str, ...]
    section_122_prefix: str


@dataclass(frozen=True, slots=True)
class Rate:
    """The overpayment rates of one quarter, as fractions a year."""

    first_day: date
    last_day: date
    corporate: Decimal
    other: Decimal
    source: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """A text of CBP: matched without regard to case and blanks; what it means, whether and how it can be mended.

    `route` is the road that is left to an entry whose message cannot be mended.
    """

    text: str
    stage: str
    meaning: str
    fixable: str
    next_step: str
    retired_on: date | None = None
    sources: tuple[str, ...] = ()
    route: Route | None = None


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One item of the readiness list. `blocks_ready` items must be done before the word "ready" is used."""

    id: str
    title: str
    why: str
    where: str
    how: tuple[str, ...]
    how_long: str
    goes_wrong: str
    whom_to_ask: str = ""
    blocks_ready: bool = False
    rules: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UploadStep:
    """One step of the upload in ACE, in order."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Consequence:
    """One thing that filing a declaration brings with it, said before the file is saved."""

    id: str
    text: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Holiday:
    """A federal holiday, as observed."""

    day: date
    name: str


@dataclass(frozen=True, slots=True)
class RulePack:
    """Everything known of CAPE on one day.

    `as_of` is the date of the knowledge, `id` names the pack; `refund_contact` is where CBP answers about refunds.
    """

    id: str
    as_of: date
    title: str
    refund_contact: str
    limits: Limits
    rules: dict[str, Rule]
    headings: dict[str, tuple[Heading, ...]]
    look_alikes: tuple[LookAlike, ...] = ()
    entry_types: dict[str, EntryType] = field(default_factory=dict)
    type_rules: tuple[TypeRule, ...] = ()
    rates: tuple[Rate, ...] = ()
    messages: tuple[Message, ...] = ()
    checklist: tuple[ChecklistItem, ...] = ()
    upload_steps: tuple[UploadStep, ...] = ()
    consequences: tuple[Consequence, ...] = ()
    holidays: tuple[Holiday, ...] = ()
    sources: dict[str, Source] = field(default_factory=dict)
