"""The commands of the program without its window, one module each, on the workflow functions that the wizard uses."""

from __future__ import annotations

from cape_desktop.commands import backup, history, inspect, prepare, restore, results, rules, show
from cape_desktop.commands.command import Command

COMMANDS: tuple[Command, ...] = (
    prepare.COMMAND,
    inspect.COMMAND,
    results.COMMAND,
    history.COMMAND,
    show.COMMAND,
    rules.COMMAND,
    backup.COMMAND,
    restore.COMMAND,
)
