"""The player's settings: part of a run's start, outside its snapshot, kept by the shell."""

from __future__ import annotations

from dataclasses import dataclass, field, fields

from game.core.errors import GameError
from game.core.snapshot import Plain
from game.story.bindings import BOARDS, KEYS, PADS, Table

Value = int | str | bool


class SettingError(GameError):
    """A setting that does not exist or a value it cannot have."""


@dataclass(slots=True)
class Settings:
    """All settings with their defaults; ``CHOICES``, ``RANGES`` and ``BOARDS`` say what each may be.

    ``keys`` and ``pads`` are what plays each action (``game.story.bindings``).
    """

    music: int = 7
    effects: int = 8
    voice: int = 6
    ambience: int = 7
    mono: bool = False
    captions: bool = False
    fullscreen: bool = False
    shake: int = 10
    flash: int = 10
    reduced_motion: bool = False
    text_speed: str = "normal"
    auto_advance: bool = False
    run: bool = False
    difficulty: str = "normal"
    fight_speed: int = 10
    wide_windows: bool = False
    unhurt: bool = False
    untimed: bool = False
    breath: str = "hold"
    soft_shapes: bool = False
    keys: Table = field(default_factory=lambda: dict(KEYS.defaults))
    pads: Table = field(default_factory=lambda: dict(PADS.defaults))

    def set(self, name: str, value: object) -> None:
        """Give a setting a value. Raises ``SettingError`` with the cure if it cannot have it."""
        if name in RANGES:
            low, high = RANGES[name]
            if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
                raise SettingError(f"setting {name}", f"{value!r} is not possible", f"use a whole number {low}-{high}")
        elif name in CHOICES:
            if value not in CHOICES[name]:
                raise SettingError(f"setting {name}", f"{value!r} is not possible", f"use {', '.join(CHOICES[name])}")
        elif name in FLAGS:
            if not isinstance(value, bool):
                raise SettingError(f"setting {name}", f"{value!r} is not possible", "use true or false")
        elif name in BOARDS:
            value = _table(name, value)
        else:
            raise SettingError(f"setting {name}", "there is no such setting", f"use one of {', '.join(NAMES)}")
        setattr(self, name, value)

    def pack(self) -> dict[str, Plain]:
        """Return all settings as plain data."""
        return {name: dict(value) if isinstance(value := getattr(self, name), dict) else value for name in NAMES}


def _table(name: str, value: object) -> Table:
    """Return a whole table: actions that ``value`` leaves out are where they were at first."""
    board = BOARDS[name]
    fault = board.fault(value)
    if fault or not isinstance(value, dict):
        raise SettingError(f"setting {name}", fault, "set the controls again in the settings")
    return {**board.defaults, **value}


RANGES: dict[str, tuple[int, int]] = {
    "music": (0, 10),
    "effects": (0, 10),
    "voice": (0, 10),
    "ambience": (0, 10),
    "shake": (0, 10),
    "flash": (0, 10),
    "fight_speed": (5, 10),
}
CHOICES: dict[str, tuple[str, ...]] = {
    "text_speed": ("slow", "normal", "fast", "instant"),
    "difficulty": ("gentle", "normal", "sharp"),
    "breath": ("hold", "toggle", "auto"),
}
NAMES: tuple[str, ...] = tuple(entry.name for entry in fields(Settings))
FLAGS: tuple[str, ...] = tuple(name for name in NAMES if name not in {*RANGES, *CHOICES, *BOARDS})
