"""Letters to a broker: asking for the entry list, and asking to put entries right. As plain text and as a page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from cape_desktop.domain.entry import SetAside
from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.fields import Field
from cape_desktop.domain.routes import Route
from cape_desktop.domain.rules import RulePack
from cape_desktop.output.dossier import Dossier, PaperEntry, Standing
from cape_desktop.output.paper_page import bullets, page, paragraph
from cape_desktop.output.reasons import cards_of
from cape_desktop.wording import Translate, same
from cape_desktop.wording.letters import write
from cape_desktop.wording.papers import say
from cape_desktop.wording.phrases import count_text, day_text
from cape_desktop.wording.sources import field_name

_LISTED: Final = 100
"""Entries of one point that a letter lists before it says how many more there are."""
_MUST: Final = (Field.ENTRY_NUMBER, Field.ENTRY_TYPE, Field.ENTRY_DATE, Field.HTS, Field.DUTY)
_POINTS: Final[dict[str, tuple[str, ...]]] = {
    "wrong_numbers": ("N01", "N02", "N03", "N08"),
    "status": ("S01", "S02"),
    "correction": ("S03",),
    "doubtful": ("H05", "X02", "X03", "X04"),
}
"""What a broker is asked, and the rules whose findings raise it."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter: its subject, and its blocks in order; a block is a sentence and the list that follows it."""

    subject: str
    place_and_day: str
    blocks: tuple[tuple[str, tuple[str, ...]], ...]
    signature: str


def list_letter(dossier: Dossier, translate: Translate = same) -> Letter:
    """Asks a broker for the list of entries, with every column that a rule in force looks at."""
    rules = dossier.rules
    first, last = (day_text(day, translate) for day in (rules.limits.first_duty_day, rules.limits.last_duty_day))
    wanted = [field for field in wanted_fields(dossier) if field not in _MUST]
    return _letter(
        dossier,
        "list_subject",
        (
            (write("list_why", translate, first=first, last=last), ()),
            (write("list_how", translate), ()),
            (write("list_must", translate), tuple(field_name(field, translate) for field in _MUST)),
            (write("list_wanted", translate), tuple(field_name(field, translate) for field in wanted)),
            (write("list_text", translate), ()),
            (write("list_also", translate), ()),
        ),
        translate,
    )


def wanted_fields(dossier: Dossier) -> tuple[Field, ...]:
    """The columns that a rule in force looks at, in the order of the fields."""
    in_force = [rule for rule in dossier.rules.rules.values() if rule.holds_on(dossier.as_of)]
    looked_at = {field for rule in in_force for field in rule.fields}
    return tuple(field for field in Field if field in looked_at)


def correction_points(dossier: Dossier, translate: Translate = same) -> dict[str, tuple[str, ...]]:
    """What a broker has to put right, by point: one line an entry or a row. Empty when there is nothing."""
    points: dict[str, tuple[str, ...]] = {}
    tell: Callable[[PaperEntry, tuple[str, ...]], str]
    for point, rule_ids in _POINTS.items():
        tell = _as_written(translate) if point == "wrong_numbers" else _with_reason(dossier.rules, translate)
        lines = tuple(line for entry in dossier.entries if (line := _line(entry, rule_ids, tell)))
        if lines:
            points[point] = lines
    refused = tuple(
        write("with_reason", translate, number=hyphened(entry.number), reason=entry.refused)
        for entry in dossier.entries
        if entry.road is Route.FIX
    )
    points |= {"refused": refused} if refused else {}
    unread = tuple(
        write("at_row", translate, source=row.source, row=count_text(row.row), raw=row.raw)
        for row in dossier.set_aside
        if row.reason is SetAside.UNREADABLE_NUMBER
    )
    return points | ({"unread": unread} if unread else {})


def correction_letter(dossier: Dossier, translate: Translate = same) -> Letter:
    """Asks a broker to clear up wrong numbers, corrections and summaries that do not stand."""
    blocks: list[tuple[str, tuple[str, ...]]] = [(write("correction_why", translate), ())]
    blocks += [
        (write(point, translate), _shortened(lines, translate))
        for point, lines in correction_points(dossier, translate).items()
    ]
    raising = frozenset(rule_id for ids in _POINTS.values() for rule_id in ids)
    days = [
        day
        for entry in dossier.entries
        if (day := dossier.day_to_file(entry)) is not None
        and day >= dossier.as_of
        and entry.route in (Route.FILE, Route.FIX)
        and any(finding.id in raising for finding in entry.findings)
    ]
    if days:
        blocks.append((write("by_day", translate, day=day_text(min(days), translate)), ()))
    return _letter(dossier, "correction_subject", tuple(blocks), translate)


def text_of(letter: Letter) -> str:
    """The letter as plain text, ready to paste into an e-mail."""
    parts = [letter.place_and_day, letter.subject]
    parts += ["\n".join((words, *(f"- {line}" for line in lines))) for words, lines in letter.blocks]
    return "\n\n".join((*parts, letter.signature)) + "\n"


def html_of(letter: Letter) -> str:
    """The letter as a page for printing."""
    parts = [paragraph(letter.place_and_day), f"<p><b>{paragraph(letter.subject)[3:-4]}</b></p>"]
    for words, lines in letter.blocks:
        parts += [paragraph(words), bullets(lines)]
    return page(letter.subject, (*parts, paragraph(letter.signature)))


def _letter(
    dossier: Dossier, subject: str, blocks: tuple[tuple[str, tuple[str, ...]], ...], translate: Translate
) -> Letter:
    importer = dossier.importer_name or say("unnamed", translate)
    known = dossier.importer_shown.lstrip("•")
    signed = write("importer_line", translate, importer=importer, number=known) if known else importer
    greeting = (write("greeting", translate), ())
    closing = (write("closing", translate), ())
    return Letter(
        write(subject, translate, importer=importer),
        day_text(dossier.as_of, translate),
        (greeting, *blocks, closing),
        f"{write('regards', translate)}\n\n\n{signed}",
    )


def _line(entry: PaperEntry, rule_ids: tuple[str, ...], tell: Callable[[PaperEntry, tuple[str, ...]], str]) -> str:
    if entry.standing is Standing.OTHER_FILE or entry.route in (Route.FILED, Route.NONE):
        return ""
    return tell(entry, rule_ids) if any(finding.id in rule_ids for finding in entry.findings) else ""


def _as_written(translate: Translate) -> Callable[[PaperEntry, tuple[str, ...]], str]:
    def tell(entry: PaperEntry, _rule_ids: tuple[str, ...]) -> str:
        number, raw = hyphened(entry.number), "; ".join(entry.raw)
        return number if raw in (number, entry.number) else write("as_written", translate, number=number, raw=raw)

    return tell


def _with_reason(rules: RulePack, translate: Translate) -> Callable[[PaperEntry, tuple[str, ...]], str]:
    def tell(entry: PaperEntry, rule_ids: tuple[str, ...]) -> str:
        cards = cards_of(tuple(one for one in entry.findings if one.id in rule_ids), rules, translate)
        reason = "; ".join(card.title for card in cards)
        return write("with_reason", translate, number=hyphened(entry.number), reason=reason)

    return tell


def _shortened(lines: tuple[str, ...], translate: Translate) -> tuple[str, ...]:
    more = len(lines) - _LISTED
    return lines if more <= 0 else (*lines[:_LISTED], write("more", translate, count=count_text(more)))
