"""What one row of each CSV file of a pack holds, and the record it becomes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Final, Literal

import msgspec

from cape_desktop.domain.rules import EntryType, Heading, Holiday, LookAlike, Rate, RateKind

_HUNDRED: Final = Decimal(100)


class HeadingRow(msgspec.Struct, forbid_unknown_fields=True):
    """A row of headings.csv: one period of one heading, the rate in percent."""

    heading: Annotated[str, msgspec.Meta(pattern=r"^\d{4}\.\d{2}\.\d{2}$")]
    programme: str
    countries: str
    origins: str
    kind: RateKind
    rate_percent: Decimal
    duty_bearing: Literal["yes", "no"]
    valid_from: date | None = None
    valid_to: date | None = None
    ended_by: str = ""
    free_with: str = ""
    note: str = ""
    source: str = ""
    confidence: Literal["high", "medium", "low"] = "high"

    def heading_period(self) -> Heading:
        """The period as the domain knows it: digits, a fraction, no rate where no duty is added."""
        return Heading(
            heading=self.heading.replace(".", ""),
            programme=self.programme,
            countries=self.countries,
            kind=self.kind,
            duty_bearing=self.duty_bearing == "yes",
            rate=None if self.kind is RateKind.NONE else self.rate_percent / _HUNDRED,
            valid_from=self.valid_from,
            valid_to=self.valid_to,
            note=self.note,
            source=self.source,
            origins=tuple(self.origins.split(";")),
            free_with=tuple(code for code in self.free_with.split(";") if code),
            ended_by=self.ended_by,
            confidence=self.confidence,
        )


class LookAlikeRow(msgspec.Struct, forbid_unknown_fields=True):
    """A row of look_alikes.csv: how the tariff numbers of the family begin."""

    prefix: Annotated[str, msgspec.Meta(pattern=r"^\d{4}(\.\d{2})?$")]
    programme: str
    note: str = ""

    def look_alike(self) -> LookAlike:
        """The family with its prefix as digits."""
        return LookAlike(self.prefix.replace(".", ""), self.programme, self.note)


class EntryTypeRow(msgspec.Struct, forbid_unknown_fields=True):
    """A row of entry_types.csv."""

    code: Annotated[str, msgspec.Meta(pattern=r"^\d{2}$")]
    name: str

    def entry_type(self) -> EntryType:
        """The entry type."""
        return EntryType(self.code, self.name)


class RateRow(msgspec.Struct, forbid_unknown_fields=True):
    """A row of rates.csv: the overpayment rates of one quarter in percent a year."""

    first_day: date
    last_day: date
    corporate_percent: Decimal
    other_percent: Decimal
    source: str
    confidence: Literal["high", "medium", "low"] = "high"

    def rate(self) -> Rate:
        """The rates as fractions."""
        corporate, other = (self.corporate_percent / _HUNDRED, self.other_percent / _HUNDRED)
        return Rate(self.first_day, self.last_day, corporate, other, self.source)


class HolidayRow(msgspec.Struct, forbid_unknown_fields=True):
    """A row of holidays.csv."""

    day: date
    name: str

    def holiday(self) -> Holiday:
        """The holiday."""
        return Holiday(self.day, self.name)
