"""What a dialogue tells its host, one event for each ``advance()``."""

from __future__ import annotations

from dataclasses import dataclass

from game.yarn.values import Value


@dataclass(frozen=True, slots=True)
class Line:
    """Show a line: the text of ``id`` with ``{0}``, ``{1}`` … replaced by the substitutions."""

    id: str
    substitutions: tuple[str, ...]
    node: str


@dataclass(frozen=True, slots=True)
class Option:
    """One choice. The host may show an unavailable one greyed out, or not at all."""

    index: int
    id: str
    substitutions: tuple[str, ...]
    available: bool


@dataclass(frozen=True, slots=True)
class Options:
    """Ask the player; answer with ``Dialogue.choose(index)``, or -1 if nothing is chosen."""

    options: tuple[Option, ...]
    node: str


@dataclass(frozen=True, slots=True)
class Command:
    """Do something: the finished text, its first word, and its arguments.

    Arguments have the types of the command's signature if the program was compiled with one, else
    they are strings. ``id`` names the command for snapshots: ``command:`` + 8 hex digits.
    """

    text: str
    name: str
    args: tuple[Value, ...]
    id: str
    node: str


@dataclass(frozen=True, slots=True)
class NodeStart:
    """A node begins, or goes on after a detour."""

    node: str


@dataclass(frozen=True, slots=True)
class NodeComplete:
    """A node was left."""

    node: str


@dataclass(frozen=True, slots=True)
class DialogueComplete:
    """Nothing more comes until the host starts a node."""


Event = Line | Options | Command | NodeStart | NodeComplete | DialogueComplete
