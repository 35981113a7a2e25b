"""Cavity's theme: four loops that start together and are mixed by phase and by what the fight tells.

All four sound all the time and only their loudness changes, so that they stay together to the sample. They share
bars of four seconds: six beats of 40 ticks or ten of 24. While she reads it there is less of it; the more of it is
understood, the more of what it took sings along; the last phase leaves the music box alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pygame

from game.core.events import Event
from game.encounters import catalogue
from game.encounters import events as tell

STEMS = ("pulse", "drive", "choir", "lead")
"""Work at 90 beats a minute, help at 150, those it took it from, and what it looks for."""
GLIDE_MS = 1200
"""From nothing to full loudness, and back."""
LONGEST_STEP_MS = 50
"""A longer frame counts as this: after a stall nothing jumps."""
UNDERSTOOD = 8
"""Half-steps of understanding in a phase at which the choir is as loud as it gets."""

Levels = tuple[float, float, float, float]
"""How loud each stem is, 0-1, in the order of ``STEMS``."""


@dataclass(frozen=True, slots=True)
class Mix:
    """A phase's mix: in waves, in openings, and what understanding adds at most."""

    wave: Levels
    opening: Levels
    rise: Levels = (0.0, 0.0, 0.0, 0.0)


MIXES: dict[str, Mix] = {
    "cavity_optimise": Mix((1.0, 0.0, 0.0, 0.0), (0.4, 0.0, 0.2, 0.5), (0.0, 0.0, 0.4, 0.0)),
    "cavity_comfort": Mix((0.0, 1.0, 0.15, 0.0), (0.0, 0.35, 0.3, 0.4), (0.0, 0.0, 0.45, 0.0)),
    "cavity_relief": Mix((0.55, 0.0, 0.35, 0.45), (0.0, 0.0, 0.5, 0.75), (0.0, 0.0, 0.3, 0.3)),
    "cavity_where": Mix((0.0, 0.0, 0.0, 1.0), (0.0, 0.0, 0.0, 1.0)),
}
"""By the track's name, as encounters ask for it."""


def needed(encounter: str) -> bool:
    """Return whether an encounter is played to the stems."""
    return any(catalogue.track(encounter, mix.removeprefix(f"{encounter}_")) == mix for mix in MIXES)


class Stems:
    """Plays the theme. ``folder`` holds the stems' files; the mixer's channels from ``first`` on are theirs."""

    def __init__(self, folder: Path, first: int) -> None:
        """Use four channels, which must be reserved; nothing is read before ``prepare``."""
        self._folder = folder
        self._channels = [pygame.mixer.Channel(first + number) for number in range(len(STEMS))]
        self._sounds: list[pygame.mixer.Sound | None] = []
        self._levels = [0.0] * len(STEMS)
        self._mix: Mix | None = None
        self._open = False
        self._halves = 0
        self._began = self._then = 0

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
        self._open, self._halves = False, 0
        self._levels = list(self.goal)
        self.again(gain, now)

    def again(self, gain: float, now: int) -> None:
        """Start the theme from its beginning, as loud as it is: all stems in one go, so that none is late."""
        self._began = self._then = now
        self._tell(gain)
        for channel, sound in zip(self._channels, self._sounds, strict=True):
            if sound is not None:
                channel.play(sound, loops=-1)

    def stop(self, fade_ms: int) -> None:
        """Fade the theme out."""
        self._mix = None
        for channel in self._channels:
            channel.fadeout(fade_ms)

    def react(self, event: Event) -> None:
        """Take in what the fight tells."""
        if isinstance(event, (tell.Opened, tell.PulledOut)):
            self._open = True
        elif isinstance(event, tell.WaveBegan):
            self._open = False
        elif isinstance(event, tell.Understood):
            self._halves = event.halves

    def position(self, now: int) -> int:
        """Return how much of the theme was played since it last began, in ms."""
        return now - self._began

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
        mix = self._mix
        if mix is None:
            return (0.0, 0.0, 0.0, 0.0)
        share = min(1.0, self._halves / UNDERSTOOD)
        pulse, drive, choir, lead = (
            min(1.0, level + share * rise)
            for level, rise in zip(mix.opening if self._open else mix.wave, mix.rise, strict=True)
        )
        return pulse, drive, choir, lead

    def _tell(self, gain: float) -> None:
        """Set the volumes on the sounds: a channel forgets its own whenever it starts to play."""
        for sound, level in zip(self._sounds, self._levels, strict=True):
            if sound is not None:
                sound.set_volume(level * gain)
