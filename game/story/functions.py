"""The functions that scripts may call, and the signatures of commands and functions together."""

from __future__ import annotations

from collections.abc import Iterable
from inspect import cleandoc
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

    def puzzle(self, what: str) -> bool:
        """Return the answer of the place's puzzle, False if there is none."""
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

    @property
    def doc(self) -> str:
        """Return its reference for writers, a docstring."""
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

    def came_of_it(key: str) -> str:
        return str(host.story.results.get(key, ""))

    def number_of_it(key: str) -> int:
        value = host.story.results.get(key, 0)
        return value if isinstance(value, int) else 0

    rows: tuple[tuple[str, str, str, HostFunction, str], ...] = (
        ("knows_tell", "tell", "bool", knows_tell, "Whether a tell is known."),
        ("tells", "person", "number", tells, "How many of a person's tells are known."),
        ("charted", "person", "bool", charted, "Whether a person has a row on the chart."),
        ("stamped", "person", "bool", stamped, "Whether a person's row is stamped."),
        ("stamps", "", "number", lambda: host.story.chart.stamps(), "How many rows of the chart are stamped."),
        ("here", "person", "bool", lambda person: host.here(person), "Whether a person is where the player is."),
        ("outcome", "", "string", lambda: host.story.outcome, "How the last encounter ended."),
        ("result", "key", "string", came_of_it, "One thing that came of the last encounter; empty if there is none."),
        ("result_number", "key", "number", number_of_it, "One number that came of the last encounter; 0 if none."),
        (
            "puzzle",
            "what",
            "bool",
            lambda what: host.puzzle(what),
            "Whether something is so in the place's puzzle.",
        ),
        ("assist", "name", "bool", lambda name: host.assist(name), "Whether an assist option is on."),
    )
    library = Library.standard()
    for name, words, result, call, doc in rows:
        names = tuple(words.split())
        library.function(name, ("string",) * len(names), result, call, doc=doc, names=names)
    for command in commands:
        library.command(command.name, *command.params, doc=cleandoc(command.doc).replace("``", "`"))
    return library
