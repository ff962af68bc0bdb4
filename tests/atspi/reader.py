"""A small screen reader: hears what the program tells AT-SPI, says it in words, and sends keys as a person does.

Runs in the system's Python, the one that has the bindings of GObject; knows nothing of the program but its windows.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  # only after its version was chosen

Node = Any
"""An accessible object of the program."""

KEYS = {
    "Return": 0xFF0D, "Escape": 0xFF1B, "Tab": 0xFF09, "Space": 0x20, "Home": 0xFF50, "Left": 0xFF51, "Up": 0xFF52,
    "Right": 0xFF53, "Down": 0xFF54, "End": 0xFF57, "F2": 0xFFBF,
}  # fmt: skip
MODIFIERS = {"Shift": 50, "Ctrl": 37, "Alt": 64}
"""Where the keys lie on the keyboard of every X server that was not told otherwise."""
VAGUE = {"unknown", "filler", "panel", "layered pane", "invalid", ""}
"""Roles that say nothing; a part that is to be read may have one when its words are its description."""
_EVENTS = ("object:announcement", "object:state-changed:focused", "window:activate")
_PATIENCE = 20.0
_QUIET = 0.15
"""Seconds without an event after which a screen reader believes that all was said."""


class Unheard(AssertionError):
    """What a person who hears the window would miss."""


class Reader:
    """Follows one program. `transcript` is all that was said, in order."""

    def __init__(self, program: str) -> None:
        Atspi.init()
        self.transcript: list[str] = []
        self.announced: list[str] = []
        self.focus: Node | None = None
        self._last_event = 0.0
        self._listener = Atspi.EventListener.new(self._on_event)
        for event in _EVENTS:
            self._listener.register(event)
        self._program = program
        self.application: Node = None
        self.until(self._find_application, f"{program} never says that it is there")

    def _find_application(self) -> bool:
        desktop = Atspi.get_desktop(0)
        found = [child for child in children(desktop) if child.get_name() == self._program]
        self.application = found[0] if found else None
        return bool(found)

    # --- hearing -------------------------------------------------------------------------------------------------

    def _on_event(self, event: Any) -> None:
        self._last_event = time.monotonic()
        try:
            if event.type.startswith("object:announcement"):
                self.announced.append(str(event.any_data))
                self.transcript.append(f"    ({event.any_data})")
            elif event.type.startswith("object:state-changed:focused") and event.detail1:
                self.focus = event.source
                self.transcript.append(f"  {spoken(event.source)}")
            elif event.type.startswith("window:activate"):
                self.transcript.append(f"[{event.source.get_name()}]")
        except GLib.Error as error:  # it is gone before one could ask
            self.transcript.append(f"  … {error.message}")

    def listen(self, seconds: float = 0.0) -> None:
        """Hears for some seconds, and on until it is quiet."""
        context, end = GLib.MainContext.default(), time.monotonic() + seconds
        while time.monotonic() < max(end, self._last_event + _QUIET):
            while context.iteration(False):
                pass
            time.sleep(0.01)

    def until(self, condition: Callable[[], object], otherwise: str) -> None:
        """Hears until something holds."""
        end = time.monotonic() + _PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise Unheard(otherwise)
            self.listen(0.05)

    def until_announced(self, *words: str) -> None:
        """Hears until one announcement holds all these words; forgets what was announced before it."""

        def is_said() -> bool:
            place = next((n for n, one in enumerate(self.announced) if all(word in one for word in words)), None)
            if place is not None:
                del self.announced[: place + 1]
            return place is not None

        self.until(is_said, f"nobody says {' … '.join(words)}; the last that was said: {self.announced[-3:]}")

    # --- doing -----------------------------------------------------------------------------------------------------

    def press(self, keys: str) -> None:
        """One key, with modifiers before it: "Shift+Tab"."""
        *modifiers, key = keys.split("+")
        for one in modifiers:
            Atspi.generate_keyboard_event(MODIFIERS[one], None, Atspi.KeySynthType.PRESS)
        Atspi.generate_keyboard_event(KEYS.get(key) or ord(key), None, Atspi.KeySynthType.SYM)
        for one in reversed(modifiers):
            Atspi.generate_keyboard_event(MODIFIERS[one], None, Atspi.KeySynthType.RELEASE)
        self.transcript.append(f"> {keys}")
        self.listen(0.1)

    def write(self, text: str) -> None:
        """Types a text."""
        Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING)
        self.transcript.append(f"> “{text}”")
        self.listen(0.2)

    def act(self, role: str, name: str) -> None:
        """Uses a control as the key for “press what I hear” does."""
        node = self.find(role, name)
        if not is_in(node, Atspi.StateType.ENABLED):
            raise Unheard(f"{spoken(node)} cannot be pressed")
        self.transcript.append(f"> press {name}")
        if not node.get_action_iface().do_action(0):
            raise Unheard(f"{spoken(node)} has no action")
        self.listen(0.1)

    def find(self, role: str, name: str) -> Node:
        """The control that is shown with this role and a name that begins like this."""
        found: list[Node] = []

        def look() -> bool:
            found[:] = [one for one in shown(self.application) if is_called(one, role, name)]
            return bool(found)

        self.until(look, f"there is no {role} “{name}”")
        return found[0]

    def tab_to(self, role: str, name: str) -> None:
        """Tab until the control has the focus."""
        for _ in range(80):
            if self._is_at(role, name):
                return
            self.press("Tab")
        raise Unheard(f"Tab never reaches the {role} “{name}”")

    def _is_at(self, role: str, name: str) -> bool:
        try:
            return self.focus is not None and is_called(stop_of(self.focus), role, name)
        except GLib.Error:  # what had the focus is gone
            return False

    def go_round(self) -> list[str]:
        """Tab through the whole window and back to where it began; what is said at each stop."""
        start, said = stop_of(self.focus), list[str]()
        for _ in range(80):
            self.press("Tab")
            if self.focus is None or stop_of(self.focus) == start:
                return said
            said.append(heard(self.focus))
        raise Unheard("Tab never comes back to where it began")


def stop_of(node: Node) -> Node:
    """Where Tab stopped: the table of a cell, else the control itself."""
    return node.get_parent() if node.get_role_name() == "table cell" else node


def children(node: Node) -> Iterator[Node]:
    """The parts of something, as far as they are still there."""
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None:
            yield child


def shown(node: Node) -> Iterator[Node]:
    """Everything on the screen, without the cells of tables."""
    yield node
    if node.get_role_name() == "table":
        return
    for child in children(node):
        if is_in(child, Atspi.StateType.SHOWING):
            yield from shown(child)


def is_in(node: Node, state: Any) -> bool:
    """Whether something is in a state."""
    return bool(node.get_state_set().contains(state))


def is_called(node: Node, role: str, name: str) -> bool:
    """Whether something has this role and a name that begins like this."""
    return bool(node.get_role_name() == role and name_of(node).startswith(name))


def heard(node: Node) -> str:
    """What is said about a control with the focus; fails where a person would not know what it is."""
    role, name = node.get_role_name(), name_of(node)
    if not name:
        raise Unheard(f"something without a name has the focus: {spoken(node)}, inside {spoken(node.get_parent())}")
    if role in VAGUE and not node.get_description():
        raise Unheard(f"nobody knows what “{name}” is: {role}")
    return spoken(node)


def name_of(node: Node) -> str:
    """What a control is called; the name of a list to choose from is its value, and its label beside it."""
    labels = [
        relation.get_target(place).get_name()
        for relation in node.get_relation_set()
        if relation.get_relation_type() is Atspi.RelationType.LABELLED_BY
        for place in range(relation.get_n_targets())
    ]
    if labels:
        return " ".join(labels).strip()
    return "" if node.get_role_name() == "combo box" else str(node.get_name()).strip()


def spoken(node: Node) -> str:
    """Name, role, states, value and description, as a screen reader says them."""
    role, states = node.get_role_name(), node.get_state_set()
    parts = [name_of(node), role]
    if role == "combo box":
        parts.append(f"“{node.get_name()}”")
    if role == "table cell":
        parts[:2] = [head_of(node), node.get_name()]
    if role in {"check box", "radio button", "toggle button"} or states.contains(Atspi.StateType.CHECKABLE):
        parts.append("checked" if states.contains(Atspi.StateType.CHECKED) else "not checked")
    if not states.contains(Atspi.StateType.ENABLED):
        parts.append("unavailable")
    text = node.get_text_iface() if role in {"text", "password text", "spin button"} else None
    if text is not None:
        parts.append(f"“{Atspi.Text.get_text(text, 0, -1)}”")
    if node.get_description() not in {"", node.get_name()}:
        parts.append(node.get_description())
    return ", ".join(parts)


def head_of(cell: Node) -> str:
    """What the column of a cell is called."""
    _found, _row, column = Atspi.TableCell.get_position(cell.get_table_cell())
    head = cell.get_parent().get_table_iface().get_column_header(column)
    return str(head.get_name()) if head is not None else ""
