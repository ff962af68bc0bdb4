"""The parts of a rule pack in words; keyed by the fields of `domain.rules.RulePack`."""

from __future__ import annotations

from cape_desktop.wording import QT_TRANSLATE_NOOP, Translate, same

PARTS: dict[str, str] = {
    "limits": QT_TRANSLATE_NOOP("rule_packs", "Limits and day counts"),
    "rules": QT_TRANSLATE_NOOP("rule_packs", "Checks"),
    "headings": QT_TRANSLATE_NOOP("rule_packs", "Tariff headings"),
    "look_alikes": QT_TRANSLATE_NOOP("rule_packs", "Headings that are not IEEPA"),
    "entry_types": QT_TRANSLATE_NOOP("rule_packs", "Entry types"),
    "type_rules": QT_TRANSLATE_NOOP("rule_packs", "What CAPE does with entry types"),
    "rates": QT_TRANSLATE_NOOP("rule_packs", "Interest rates"),
    "messages": QT_TRANSLATE_NOOP("rule_packs", "Messages of ACE"),
    "checklist": QT_TRANSLATE_NOOP("rule_packs", "Readiness checklist"),
    "upload_steps": QT_TRANSLATE_NOOP("rule_packs", "Steps of the upload"),
    "consequences": QT_TRANSLATE_NOOP("rule_packs", "What filing brings with it"),
    "holidays": QT_TRANSLATE_NOOP("rule_packs", "Holidays"),
    "sources": QT_TRANSLATE_NOOP("rule_packs", "Sources"),
}
_CHANGES = {
    "added": QT_TRANSLATE_NOOP("rule_packs", "{n} new"),
    "changed": QT_TRANSLATE_NOOP("rule_packs", "{n} changed"),
    "removed": QT_TRANSLATE_NOOP("rule_packs", "{n} gone"),
}


def difference_line(part: str, added: int, changed: int, removed: int, translate: Translate = same) -> str:
    """What differs in one part of two packs, such as "Interest rates: 1 new, 2 changed"."""
    counts = {"added": added, "changed": changed, "removed": removed}
    told = (translate("rule_packs", _CHANGES[how]).format(n=count) for how, count in counts.items() if count)
    return f"{translate('rule_packs', PARTS[part])}: {', '.join(told)}"
