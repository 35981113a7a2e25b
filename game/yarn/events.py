"""What a dialogue tells its host, one event for each ``advance()``."""

from __future__ import annotations

from typing import NamedTuple

from game.yarn.values import Value


class Line(NamedTuple):
    """Show a line: the text of ``id`` with ``{0}``, ``{1}`` … replaced by the substitutions."""

    id: str
    substitutions: tuple[str, ...]
    node: str


class Option(NamedTuple):
    """One choice. The host may show an unavailable one greyed out, or not at all."""

    index: int
    id: str
    substitutions: tuple[str, ...]
    available: bool


class Options(NamedTuple):
    """Ask the player; answer with ``Dialogue.choose(index)``, or -1 if nothing is chosen."""

    options: tuple[Option, ...]
    node: str


class Command(NamedTuple):
    """Do something: the finished text, its first word, and its arguments.

    Arguments have the types of the command's signature if the program was compiled with one, else
    they are strings. ``id`` names the command for snapshots: ``command:`` + 8 hex digits.
    """

    text: str
    name: str
    args: tuple[Value, ...]
    id: str
    node: str


class NodeStart(NamedTuple):
    """A node begins, or goes on after a detour."""

    node: str


class NodeComplete(NamedTuple):
    """A node was left."""

    node: str


class DialogueComplete(NamedTuple):
    """Nothing more comes until the host starts a node."""


Event = Line | Options | Command | NodeStart | NodeComplete | DialogueComplete
