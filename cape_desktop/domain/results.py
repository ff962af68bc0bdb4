"""What CBP said of an entry, what its message means, and whether the entry can be declared again."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Final

from cape_desktop.domain.result_fields import ResultKind
from cape_desktop.domain.rules import Message


class Verdict(StrEnum):
    """What CBP decided of an entry; `OTHER` is a status that we do not know and show as it came."""

    OTHER = "other"
    REFUSED = "refused"
    ACCEPTED = "accepted"
    UPDATED = "updated"

    @property
    def is_in(self) -> bool:
        """Whether the entry is on its way to a refund."""
        return self in (Verdict.ACCEPTED, Verdict.UPDATED)


_RANK: Final = {None: 0, Verdict.OTHER: 1, Verdict.REFUSED: 2, Verdict.ACCEPTED: 3, Verdict.UPDATED: 4}


@dataclass(frozen=True, slots=True)
class Result:
    """One statement about one entry under one claim ("" unknown): CBP's own words, and what we take them for.

    `verdict` None says nothing of the decision. `liquidation` is the date that the statement gives the entry.
    """

    number: str
    claim: str = ""
    verdict: Verdict | None = None
    status: str = ""
    message: str = ""
    liquidation: date | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """A result with the file it stands in: its kind, its name, its id in the history, and the moment it is from."""

    result: Result
    as_of: datetime
    kind: ResultKind
    source: str = ""
    import_id: int = 0


def newest(said: Iterable[Said]) -> Said | None:
    """The statement that counts: the newest that decides something; of one moment the one that got furthest.

    An unknown status never hides a decision: it counts only where there is none. That an entry is accepted does not
    take back that it was updated before. The order of importing plays no part.
    """
    deciding = sorted((one for one in said if one.result.verdict is not None), key=_age)
    known = [one for one in deciding if one.result.verdict is not Verdict.OTHER] or deciding
    last = known[-1] if known else None
    if last is None or last.result.verdict is not Verdict.ACCEPTED:
        return last
    refused = max((at for at, one in enumerate(known) if one.result.verdict is Verdict.REFUSED), default=-1)
    updated = [one for one in known[refused + 1 :] if one.result.verdict is Verdict.UPDATED]
    return updated[-1] if updated else last


def _age(said: Said) -> tuple[datetime, int, str, str, str]:
    result = said.result
    return (said.as_of, _RANK[result.verdict], result.message, result.status, result.claim)


_REFUSING: Final = re.compile(r"\b(?:not|un)[ -]?(?:accept|updat|valid)|reject|fail|refus|denied|invalid|\berror")
_PARTLY: Final = re.compile(r"accepted with error")
_WORDS_THAT_TELL: Final = 3
"""Words that a part of a message must have at least to stand for the whole."""


def verdict_of(status: str, message: str = "") -> Verdict | None:
    """What a status means: `Entry Summary Updated`, `Failed`, `CAPE ACCEPTED`, `REJECTED` and the like, in any case.

    A message without a status is a refusal. `Accepted with Error(s)` is the state of a whole claim: it decides about
    an entry only together with a message. None when both are blank.
    """
    word, told = plain(status), plain(message)
    if not word:
        return Verdict.REFUSED if told else None
    if _PARTLY.search(word):
        return Verdict.REFUSED if told else Verdict.OTHER
    if _REFUSING.search(word):
        return Verdict.REFUSED
    if "updated" in word:
        return Verdict.UPDATED
    return Verdict.ACCEPTED if "accepted" in word else Verdict.OTHER


def plain(text: str) -> str:
    """The form in which texts of CBP are compared: without regard to case and blanks."""
    return " ".join(text.casefold().split())


def messages_in(text: str, known: Iterable[Message]) -> tuple[Message, ...]:
    """The messages of the rule pack that CBP's text is, or holds; none when it is not known.

    A message inside a longer one that fits too does not count. `xx` in a known text stands for any two digits. A text
    of several words that is a part of one known message, and of no other, is that message shortened.
    """
    said = plain(text)
    if not said:
        return ()
    known = tuple(known)
    found = [(match.span(), message) for message in known if (match := _pattern(message.text).search(said))]
    whole = tuple(
        message
        for span, message in found
        if not any(other[0] <= span[0] and span[1] <= other[1] and other != span for other, _ in found)
    )
    return whole or _shortened(said, known)


def _shortened(said: str, known: tuple[Message, ...]) -> tuple[Message, ...]:
    if len(said.split()) < _WORDS_THAT_TELL:
        return ()
    held = tuple(message for message in known if f" {said} " in f" {plain(message.text)} ")
    return held if len(held) == 1 else ()


@cache
def _pattern(text: str) -> re.Pattern[str]:
    """Made once a text: a list of thousands of refused entries asks for the same few again and again."""
    escaped = re.escape(plain(text)).replace("xx", r"(?:xx|\d\d)")
    return re.compile(rf"(?<!\w){escaped}(?!\w)")


class Again(StrEnum):
    """Whether a refused entry can go on a new declaration."""

    NOW = "now"  # the rule that refused it is retired
    AFTER_MENDING = "after_mending"
    LATER = "later"  # it passes by itself, with time
    PERHAPS = "perhaps"  # it depends on what only a person can find out, or the message is not known
    NO = "no"


_BY_FIXABLE: Final = {"yes": Again.AFTER_MENDING, "wait": Again.LATER, "partly": Again.PERHAPS, "no": Again.NO}
HARDEST_FIRST: Final = (Again.NO, Again.PERHAPS, Again.LATER, Again.AFTER_MENDING, Again.NOW)


def again(messages: Iterable[Message], today: date) -> Again:
    """Whether an entry that was refused with these messages can be declared again; of several the hardest counts."""
    answers = {
        Again.NOW
        if message.retired_on is not None and message.retired_on <= today
        else _BY_FIXABLE.get(message.fixable, Again.PERHAPS)
        for message in messages
    }
    return next((one for one in HARDEST_FIRST if one in answers), Again.PERHAPS)
