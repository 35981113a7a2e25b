"""Messages from the shell to the game: frozen, plain, part of a replay."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """Base of all messages."""


@dataclass(frozen=True, slots=True)
class FocusLost(Message):
    """The window lost the keyboard: a running scene pauses."""


@dataclass(frozen=True, slots=True)
class DeviceChanged(Message):
    """The device used last, ``keyboard``, ``pad`` or ``pointer``: button glyphs follow it."""

    device: str


@dataclass(frozen=True, slots=True)
class KeyCaptured(Message):
    """The key or button pressed while a control was waiting to be bound: ``key.left shift``, ``pad.lb``."""

    name: str


@dataclass(frozen=True, slots=True)
class SaveSlot:
    """What the header of a save tells: enough for a menu line. ``error`` is set if it is broken."""

    slot: str
    case: str = ""
    place: str = ""
    chapter: int = 0
    ticks: int = 0
    calm: int = 0
    saved_at: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True)
class SaveListed(Message):
    """The saves found on disk, newest first."""

    slots: tuple[SaveSlot, ...]


@dataclass(frozen=True, slots=True)
class SaveDone(Message):
    """A save that was asked for is on disk."""

    slot: str


@dataclass(frozen=True, slots=True)
class SaveFailed(Message):
    """A save or load that was asked for failed; ``reason`` is one sentence for the player."""

    slot: str
    reason: str


@dataclass(frozen=True, slots=True)
class Loaded(Message):
    """A save that was asked for, as ``snapshot()`` gave it (JSON text, so that it is hashable)."""

    slot: str
    snapshot: str


@dataclass(frozen=True, slots=True)
class ContentReloaded(Message):
    """A map, sheet or script changed on disk; ``error`` is set if the old version stays."""

    path: str
    error: str = ""
