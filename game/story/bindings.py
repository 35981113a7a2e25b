"""Which key and which button of a pad plays which action: plain tables that the player may change.

Keys and buttons have the names that the fonts give their glyphs: ``key.`` and pygame's name of the
key (``key.left shift``), ``pad.`` and the button of an Xbox pad (``pad.lb``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

Table = dict[str, str]
"""For each action the name of what plays it; empty for nothing."""

NEEDED = ("up", "down", "left", "right", "act", "back", "listen", "menu")
"""Actions that the game cannot be played without: they always have a key and a button."""
ACTIONS = (*NEEDED, "hint", "history", "rewind", "skip", "auto", "quick_save", "quick_load")
FULLSCREEN = "key.f11"
KEEPING = ("key.escape", "pad.start")
"""These leave everything as it is when they are pressed while the game waits for a key; they always play ``menu``."""
KEYPAD = "0123456789.+-*/"
_WORDS = (
    *("left", "up", "right", "down", "space", "return", "enter", "tab", "backspace", "escape"),
    *("delete", "insert", "home", "end", "page up", "page down", "caps lock"),
    *("left shift", "right shift", "left ctrl", "right ctrl", "left alt", "right alt"),
)
_PAD = (
    *("a", "b", "x", "y", "lb", "rb", "lt", "rt", "start", "back"),
    *("dpad_up", "dpad_down", "dpad_left", "dpad_right", "left_stick", "right_stick"),
)
KEY_NAMES = frozenset(
    f"key.{name}" for name in (*_WORDS, *(f"f{number}" for number in range(1, 13)), *(f"[{sign}]" for sign in KEYPAD))
)
"""Keys with a name of their own; every other key is called by the one character that it writes."""
PAD_NAMES = frozenset(f"pad.{name}" for name in _PAD)
"""Buttons of a pad; the sticks' names mean pressing them, ``lt`` and ``rt`` are the triggers."""


class Outcome(Enum):
    """What became of a wish to bind something."""

    BOUND = "bound"
    TAKEN = "taken"
    """The key was a spare one of another action."""
    SWAPPED = "swapped"
    EMPTIED = "emptied"
    FIXED = "fixed"
    NEEDED = "needed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Bound:
    """How binding went: the new table, and the ``other`` action that had the key until then, if any."""

    table: Table
    outcome: Outcome
    other: str = ""


@dataclass(frozen=True, slots=True)
class Board:
    """A keyboard or a pad.

    ``defaults`` is the table to begin with. ``spares`` play an action too while it has its default
    and nothing else was bound to them. ``fixed`` always play theirs, so that nobody locks themselves out.
    """

    kind: str
    defaults: Mapping[str, str]
    spares: Mapping[str, str]
    fixed: Mapping[str, str]

    def knows(self, name: str) -> bool:
        """Return whether this is the name of a key (or button) that can be bound."""
        if self.kind == "pad":
            return name in PAD_NAMES
        sign = name.removeprefix("key.")
        single = name == f"key.{sign}" and len(sign) == 1 and sign.isprintable() and sign == sign.lower() != " "
        return name != FULLSCREEN and (name in KEY_NAMES or single)

    def fault(self, table: object) -> str:
        """Return what is wrong with a table that was read from a file, or nothing."""
        if not isinstance(table, dict):
            return f"{str(table)[:40]!r} is not a table of actions"
        for action, name in table.items():
            if action not in ACTIONS:
                return f"there is no action {str(action)[:40]!r}"
            if not isinstance(name, str) or not (self.knows(name) or (name == "" and action not in NEEDED)):
                return f"{action} cannot be on {str(name)[:40]!r}"
            if self.fixed.get(name, action) != action:
                return f"{name} is always {self.fixed[name]}"
        names = [name for name in {**self.defaults, **table}.values() if name]
        twice = next((name for name in names if names.count(name) > 1), "")
        return f"{twice} has two actions" if twice else ""

    def plays(self, table: Mapping[str, str]) -> Table:
        """Return what each key (or button) plays: an action by name."""
        spares = {name: action for name, action in self.spares.items() if table[action] == self.defaults[action]}
        return {**spares, **{name: action for action, name in table.items() if name}, **self.fixed}

    def bind(self, table: Mapping[str, str], action: str, name: str) -> Bound:
        """Bind an action to a key (or button); another action that had it gets the old one in return."""
        old = dict(table)
        if not self.knows(name):
            return Bound(old, Outcome.UNKNOWN)
        if self.fixed.get(name, action) != action:
            return Bound(old, Outcome.FIXED, self.fixed[name])
        other = next((held for held, what in table.items() if what == name and held != action), "")
        if not other:
            had = self.plays(table).get(name, action)
            new = {**old, action: name}
            return Bound(new, Outcome.BOUND) if had == action else Bound(new, Outcome.TAKEN, had)
        left = old[action]
        if self.fixed.get(left, other) != other:
            left = ""  # it stays what it was: nothing of another action's
        if not left and other in NEEDED:
            return Bound(old, Outcome.NEEDED, other)
        return Bound({**old, action: name, other: left}, Outcome.SWAPPED if left else Outcome.EMPTIED, other)


KEYS = Board(
    "key",
    {
        "up": "key.up",
        "down": "key.down",
        "left": "key.left",
        "right": "key.right",
        "act": "key.space",
        "back": "key.x",
        "listen": "key.c",
        "menu": "key.escape",
        "hint": "key.f",
        "history": "key.h",
        "rewind": "key.r",
        "skip": "key.left ctrl",
        "auto": "key.v",
        "quick_save": "key.f5",
        "quick_load": "key.f9",
    },
    {
        "key.w": "up",
        "key.s": "down",
        "key.a": "left",
        "key.d": "right",
        "key.e": "act",
        "key.z": "act",
        "key.backspace": "back",
        "key.q": "listen",
        "key.left shift": "listen",
        "key.tab": "menu",
    },
    {
        "key.up": "up",
        "key.down": "down",
        "key.left": "left",
        "key.right": "right",
        "key.return": "act",
        "key.escape": "menu",
    },
)
PADS = Board(
    "pad",
    {
        "up": "pad.dpad_up",
        "down": "pad.dpad_down",
        "left": "pad.dpad_left",
        "right": "pad.dpad_right",
        "act": "pad.a",
        "back": "pad.b",
        "listen": "pad.x",
        "menu": "pad.start",
        "hint": "pad.rt",
        "history": "pad.y",
        "rewind": "pad.lt",
        "skip": "pad.rb",
        "auto": "pad.back",
        "quick_save": "",
        "quick_load": "",
    },
    {"pad.lb": "listen"},
    {"pad.start": "menu"},
)
BOARDS = {"keys": KEYS, "pads": PADS}
"""What can be bound, by the setting that keeps its table."""


def board_of(name: str) -> str:
    """Return the setting that keeps the table which a key or button of this name belongs to."""
    return "pads" if name.startswith("pad.") else "keys"
