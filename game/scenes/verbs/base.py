"""What verbs are made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.core.input import TICKS_PER_SECOND
from game.core.snapshot import Plain
from game.scenes.context import Context, StageError
from game.yarn import Param

if TYPE_CHECKING:
    from game.scenes.explore import Explore
    from game.scenes.talk import Talk

Argument = str | float | bool


@dataclass(slots=True)
class Wait:
    """What a script waits for: ``kind`` is ticks, walk, veil, camera, place or scene."""

    kind: str
    ticks: int = 0
    who: str = ""

    def pack(self) -> Plain:
        """Return the wait as plain data."""
        return [self.kind, self.ticks, self.who]


@dataclass(frozen=True, slots=True)
class Call:
    """One command being carried out."""

    ctx: Context
    talk: Talk
    args: tuple[Argument, ...]

    @property
    def explore(self) -> Explore:
        """Return the place's scene under the talk; raises ``StageError`` if there is none."""
        scene = self.talk.explore(self.ctx)
        if scene is None:
            raise StageError(self.talk.node, "this command needs a place", "use <<enter map spawn>> first")
        return scene

    def word(self, index: int, default: str = "") -> str:
        """Return an argument as text."""
        return str(self.args[index]) if index < len(self.args) else default

    def ticks(self, index: int, default: float = 0.0) -> int:
        """Return an argument given in seconds as ticks."""
        seconds = self.args[index] if index < len(self.args) else default
        return max(0, round(float(seconds) * TICKS_PER_SECOND))

    def number(self, index: int, default: float = 0.0) -> int:
        """Return a number argument rounded to an integer."""
        return round(float(self.args[index] if index < len(self.args) else default))


@dataclass(frozen=True, slots=True)
class Verb:
    """A command: its name, its parameters as the Yarn compiler checks them, what it does."""

    name: str
    run: Callable[[Call], Wait | None]
    params: tuple[Param, ...] = ()

    @property
    def doc(self) -> str:
        """Return the reference text for writers."""
        return (self.run.__doc__ or "").strip()


def text(name: str, *choices: str, optional: bool = False) -> Param:
    """Return a word parameter; with ``choices`` only those words pass the compiler."""
    return Param(name, "enum" if choices else "string", choices=choices, optional=optional)


def number(name: str, *, optional: bool = False) -> Param:
    """Return a number parameter."""
    return Param(name, "number", optional=optional)
