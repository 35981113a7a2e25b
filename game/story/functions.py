"""The functions that scripts may call, and the signatures of commands and functions together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from game.story.cast import tells_of
from game.story.state import Story
from game.yarn import Library, Param
from game.yarn.values import HostFunction


class Host(Protocol):
    """What the functions ask: the running story and who is in the place."""

    story: Story

    def here(self, person: str) -> bool:
        """Return whether a person is in the place the player is in."""
        ...

    def assist(self, name: str) -> bool:
        """Return whether an assist option is on."""
        ...


class Signature(Protocol):
    """A command as the compiler checks it."""

    @property
    def name(self) -> str:
        """Return the command's name."""
        ...

    @property
    def params(self) -> tuple[Param, ...]:
        """Return its parameters."""
        ...


def build_library(commands: Iterable[Signature], host: Host) -> Library:
    """Return the library of a run: the standard functions, the story's, and the commands' signatures."""

    def knows_tell(tell: str) -> bool:
        return tell in host.story.tells

    def tells(person: str) -> int:
        return sum(tell in host.story.tells for tell in tells_of(person))

    def charted(person: str) -> bool:
        return host.story.chart.row(person) is not None

    def stamped(person: str) -> bool:
        row = host.story.chart.row(person)
        return row is not None and row.stamped

    functions: tuple[tuple[str, tuple[str, ...], str, HostFunction], ...] = (
        ("knows_tell", ("string",), "bool", knows_tell),
        ("tells", ("string",), "number", tells),
        ("charted", ("string",), "bool", charted),
        ("stamped", ("string",), "bool", stamped),
        ("stamps", (), "number", lambda: host.story.chart.stamps()),
        ("calm", (), "number", lambda: host.story.calm),
        ("here", ("string",), "bool", lambda person: host.here(person)),
        ("outcome", (), "string", lambda: host.story.outcome),
        ("assist", ("string",), "bool", lambda name: host.assist(name)),
    )
    library = Library.standard()
    for name, params, result, call in functions:
        library.function(name, params=params, result=result, fn=call)
    for command in commands:
        library.command(command.name, *command.params)
    return library
