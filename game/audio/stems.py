"""Cavity's theme: six loops that start together and are mixed by phase and by how the fight stands.

All six sound all the time and only their loudness changes, so that they stay together to the sample. They share
bars of four seconds: six beats of 40 ticks or ten of 24. While she reads it there is less of it. The more its grip is
worn, the more of what lies under it is heard; the more of it is understood, the more of what it took sings along. The
last phase leaves the music box alone, until what it holds is given back, one by one, or cut away.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pygame

from game.audio.told import NOTHING, Told
from game.encounters import catalogue

STEMS = ("pulse", "drive", "choir", "lead", "dread", "home")
"""Work at 90 beats a minute, help at 150, those it took it from, what it looks for, what it holds, where that goes."""
GLIDE_MS = 1200
"""From nothing to full loudness, and back."""
LONGEST_STEP_MS = 50
"""A longer frame counts as this: after a stall nothing jumps."""
Levels = tuple[float, float, float, float, float, float]
SILENT: Levels = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
"""How loud each stem is, 0-1, in the order of ``STEMS``."""


@dataclass(frozen=True, slots=True)
class Mix:
    """A phase's mix: in waves, in openings, and at most what understanding adds, and what a grip that is worn."""

    wave: Levels
    opening: Levels
    rise: Levels = SILENT
    press: Levels = SILENT


LAST = "cavity_where"
MIXES: dict[str, Mix] = {
    "cavity_optimise": Mix(
        (1.0, 0.0, 0.0, 0.0, 0.0, 0.0),
        (0.4, 0.0, 0.2, 0.5, 0.0, 0.0),
        rise=(0.0, 0.0, 0.4, 0.0, 0.0, 0.0),
        press=(0.0, 0.0, 0.0, 0.0, 0.5, 0.0),
    ),
    "cavity_comfort": Mix(
        (0.0, 0.95, 0.1, 0.0, 0.2, 0.0),
        (0.0, 0.35, 0.25, 0.4, 0.1, 0.0),
        rise=(0.0, 0.0, 0.45, 0.0, -0.2, 0.0),
        press=(0.0, 0.0, 0.0, 0.0, 0.45, 0.0),
    ),
    "cavity_relief": Mix(
        (0.7, 0.0, 0.3, 0.15, 0.6, 0.0),
        (0.0, 0.0, 0.4, 0.7, 0.2, 0.0),
        rise=(-0.2, 0.0, 0.35, 0.35, -0.5, 0.0),
        press=(0.15, 0.0, 0.0, 0.0, 0.4, 0.0),
    ),
    LAST: Mix((0.0, 0.0, 0.0, 1.0, 0.0, 0.0), (0.0, 0.0, 0.0, 1.0, 0.0, 0.0)),
}
"""By the track's name, as encounters ask for it."""
HOME_FIRST = 0.35
"""How loud home is while the first telephone rings; it is whole with the last."""


def needed(encounter: str) -> bool:
    """Return whether an encounter is played to the stems."""
    return any(catalogue.track(encounter, mix.removeprefix(f"{encounter}_")) == mix for mix in MIXES)


class Stems:
    """Plays the theme. ``folder`` holds the stems' files; the mixer's channels from ``first`` on are theirs."""

    def __init__(self, folder: Path, first: int) -> None:
        """Use a channel for each stem, which must be reserved; nothing is read before ``prepare``."""
        self._folder = folder
        self._channels = [pygame.mixer.Channel(first + number) for number in range(len(STEMS))]
        self._sounds: list[pygame.mixer.Sound | None] = []
        self._levels = [0.0] * len(STEMS)
        self._mix: Mix | None = None
        self._told = NOTHING
        self._began = self._then = self._held_since = 0

    @property
    def playing(self) -> bool:
        """Whether the theme is what is heard."""
        return self._mix is not None

    def prepare(self) -> bool:
        """Read and decode the next stem, which takes a tenth of a second; return whether there was one left."""
        if len(self._sounds) == len(STEMS):
            return False
        try:
            self._sounds.append(pygame.mixer.Sound(self._folder / f"{STEMS[len(self._sounds)]}.ogg"))
        except (pygame.error, OSError):  # a file a musician broke is silence, not a crash
            self._sounds.append(None)
        return True

    def begin(self, track: str, gain: float, now: int) -> None:
        """Start the theme in the mix of ``track``, at once; ``gain`` scales all, ``now`` is in ms."""
        while self.prepare():
            pass
        self._mix = MIXES[track]
        self._levels = list(self.goal)
        self.again(gain, now)

    def again(self, gain: float, now: int) -> None:
        """Start the theme from its beginning, as loud as it is: all stems in one go, so that none is late."""
        self.go_on(now)
        self._began = self._then = now
        self._tell(gain)
        for channel, sound in zip(self._channels, self._sounds, strict=True):
            if sound is not None:
                channel.play(sound, loops=-1)

    def stop(self, fade_ms: int) -> None:
        """Fade the theme out."""
        self._mix = None
        self._held_since = 0
        for channel in self._channels:
            channel.unpause()
            channel.fadeout(fade_ms)

    def heed(self, told: Told) -> None:
        """Take in how the fight stands: in a fight that was loaded, too."""
        self._told = told

    def hold(self, now: int) -> None:
        """Stand still until ``go_on``."""
        if not self._held_since:
            self._held_since = max(now, 1)
            for channel in self._channels:
                channel.pause()

    def go_on(self, now: int) -> None:
        """Go on where ``hold`` stopped it."""
        if self._held_since:
            self._began += now - self._held_since
            self._held_since = 0
            for channel in self._channels:
                channel.unpause()

    def position(self, now: int) -> int:
        """Return how much of the theme was played since it last began, in ms."""
        return (self._held_since or now) - self._began

    def step(self, gain: float, now: int) -> None:
        """Glide towards the mix; call it every frame. ``gain`` scales all, ``now`` is in ms."""
        if self._mix is None:
            return
        step = min(LONGEST_STEP_MS, now - self._then) / GLIDE_MS
        self._then = now
        for number, goal in enumerate(self.goal):
            level = self._levels[number]
            self._levels[number] = min(goal, level + step) if level < goal else max(goal, level - step)
        self._tell(gain)

    @property
    def goal(self) -> Levels:
        """How loud the stems should be now."""
        mix, told = self._mix, self._told
        if mix is None:
            return SILENT
        if mix is MIXES[LAST]:
            left = 1.0 - told.taken
            home = HOME_FIRST + (1 - HOME_FIRST) * told.given if told.given else 0.0
            return 0.0, 0.0, 0.0, 0.0 if told.given else left, 0.0, home
        pulse, drive, choir, lead, dread, home = (
            min(1.0, max(0.0, level + told.understood * rise + (0 if told.quiet else told.worn * press)))
            for level, rise, press in zip(mix.opening if told.quiet else mix.wave, mix.rise, mix.press, strict=True)
        )
        return pulse, drive, choir, lead, dread, home

    def _tell(self, gain: float) -> None:
        """Set the volumes on the sounds: a channel forgets its own whenever it starts to play."""
        for sound, level in zip(self._sounds, self._levels, strict=True):
            if sound is not None:
                sound.set_volume(level * gain)
