"""What a tick tells the outside: frozen values that views, sound and the shell react to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Event:
    """Base of all events."""


@dataclass(frozen=True, slots=True)
class Sound(Event):
    """Play an effect once; ``x`` is its screen column in pixels for panning (-1: centre)."""

    name: str
    x: int = -1


@dataclass(frozen=True, slots=True)
class Music(Event):
    """Cross-fade to a track; ``none`` is silence."""

    track: str


@dataclass(frozen=True, slots=True)
class Ambience(Event):
    """Cross-fade to an ambience loop; ``none`` is silence."""

    name: str


@dataclass(frozen=True, slots=True)
class Shake(Event):
    """Shake the picture by up to ``strength`` pixels for ``ticks``."""

    strength: int
    ticks: int


@dataclass(frozen=True, slots=True)
class Flash(Event):
    """A short white flash (softened by the flash setting)."""


@dataclass(frozen=True, slots=True)
class SaveWanted(Event):
    """Write a snapshot of this tick to a slot."""

    slot: str


@dataclass(frozen=True, slots=True)
class LoadWanted(Event):
    """Read a slot and answer with ``Loaded`` or ``SaveFailed``."""

    slot: str


@dataclass(frozen=True, slots=True)
class ListSaves(Event):
    """Answer with ``SaveListed``."""


@dataclass(frozen=True, slots=True)
class SettingChanged(Event):
    """A setting has a new value that the shell should keep and apply."""

    name: str
    value: int | str | bool


@dataclass(frozen=True, slots=True)
class LineRead(Event):
    """A dialogue line was shown to its end: the profile remembers it over all saves."""

    line: str


@dataclass(frozen=True, slots=True)
class Quit(Event):
    """The player asked to leave the program."""


@dataclass(frozen=True, slots=True)
class Problem(Event):
    """A mistake in the content stopped a script or a change of place; ``text`` says where and the cure."""

    text: str
