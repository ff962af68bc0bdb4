"""Why an entry took its route, and what to do about it, for the papers."""

from __future__ import annotations

from cape_desktop.domain.findings import Finding, Severity
from cape_desktop.domain.rules import Rule, RulePack
from cape_desktop.output.dossier import PaperEntry, Standing
from cape_desktop.wording import Translate, same
from cape_desktop.wording.findings import Card, finding_card
from cape_desktop.wording.papers import say


def deciding(entry: PaperEntry) -> tuple[Finding, ...]:
    """The findings that decided the route; where none did, those that ask for something, else all."""
    named = tuple(finding for finding in entry.findings if finding.route is entry.route)
    asking = tuple(finding for finding in entry.findings if finding.severity is not Severity.INFO)
    return named or asking or entry.findings


def cards_of(findings: tuple[Finding, ...], rules: RulePack, translate: Translate = same) -> tuple[Card, ...]:
    """The cards of findings, also of those whose rule is no longer in the pack."""
    return tuple(
        finding_card(finding, rules.rules.get(finding.id) or Rule(finding.id, finding.severity, ""), translate)
        for finding in findings
    )


def reason_and_step(entry: PaperEntry, rules: RulePack, translate: Translate = same) -> tuple[str, str]:
    """Why the entry stands where it does, and what to do; one line a reason."""
    if entry.standing is Standing.LEFT_OUT:
        return say("left_out_why", translate), say("left_out_do", translate)
    cards = cards_of(deciding(entry), rules, translate)
    return "\n".join(card.title for card in cards), "\n".join(dict.fromkeys(card.do for card in cards))
