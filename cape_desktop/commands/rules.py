"""`rules`: the rule pack in use, with its date and sources."""

from __future__ import annotations

import argparse

import cape_desktop
from cape_desktop.commands.command import DONE, Command, print_json, print_lines
from cape_desktop.paths import folders
from cape_desktop.workflow.answer import rules_line
from cape_desktop.workflow.rules_in_use import rules_in_use


def _add_options(parser: argparse.ArgumentParser) -> None:
    """There are none."""


def _run(call: argparse.Namespace) -> int:
    pack = rules_in_use(folders(call.data_dir))
    sources = [
        {"key": one.key, "title": one.title, "dated": one.dated, "address": one.address}
        for one in pack.sources.values()
    ]
    if call.json:
        print_json(
            {
                "program": cape_desktop.__version__,
                "rules": rules_line(pack),
                "id": pack.id,
                "as_of": pack.as_of.isoformat(),
                "title": pack.title,
                "sources": sources,
            }
        )
    else:
        print_lines(
            f"{pack.title} ({pack.id}), as of {pack.as_of}",
            *(f"{one['key']:<6} {one['title']} {one['dated']}".rstrip() for one in sources),
        )
    return DONE


COMMAND = Command("rules", "the rule pack in use", _add_options, _run)
