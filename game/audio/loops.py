"""Loops of things in a place, on mixer channels of their own: they glide to how loud they should be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pygame

from game.audio.device import set_sides
from game.audio.hearing import Sides

LOOPS = 4
"""How many sound at once; of more, the loudest."""
GLIDE_MS = 400
"""From nothing to full loudness, and back."""
LONGEST_STEP_MS = 50
"""A longer frame counts as this: after a stall nothing jumps."""
SOFT_MS = 20
"""The mixer's thread may play before the first volume is set: it starts from silence."""
SILENT: Sides = (0.0, 0.0)


@dataclass(slots=True)
class _Voice:
    channel: pygame.mixer.Channel
    sides: Sides = SILENT
    told: Sides = SILENT
    """The volume the channel was last given."""


class Loops:
    """Starts, moves and stops loops. ``load`` returns a loop by name, None if there is none."""

    def __init__(self, first: int, load: Callable[[str], pygame.mixer.Sound | None]) -> None:
        """Use the channels from ``first`` on; they must be reserved."""
        self._load = load
        self._free = [pygame.mixer.Channel(first + number) for number in range(LOOPS)]
        self._voices: dict[str, _Voice] = {}
        self._then = 0

    def idle(self) -> bool:
        """Return whether nothing is playing."""
        return not self._voices

    def play(self, wanted: dict[str, Sides], gain: float, now: int) -> None:
        """Glide towards ``wanted``, the loudness of each loop; ``gain`` scales all, ``now`` is in ms."""
        step = min(LONGEST_STEP_MS, now - self._then) / GLIDE_MS
        self._then = now
        if len(wanted) > LOOPS:
            wanted = dict(sorted(wanted.items(), key=lambda item: -sum(item[1]))[:LOOPS])
        for name in wanted:
            if name not in self._voices:
                self._start(name)
        for name, voice in tuple(self._voices.items()):
            goal = wanted.get(name, SILENT)
            voice.sides = _towards(voice.sides[0], goal[0], step), _towards(voice.sides[1], goal[1], step)
            if voice.sides == SILENT == goal:
                voice.channel.stop()
                self._free.append(self._voices.pop(name).channel)
                continue
            volume = voice.sides[0] * gain, voice.sides[1] * gain
            if volume != voice.told:
                voice.told = volume
                set_sides(voice.channel, volume)

    def _start(self, name: str) -> None:
        sound = self._load(name)
        if sound is None or not self._free:  # a channel comes free as soon as what fades out is gone
            return
        voice = self._voices[name] = _Voice(self._free.pop())
        voice.channel.play(sound, loops=-1, fade_ms=SOFT_MS)
        set_sides(voice.channel, SILENT)


def _towards(value: float, goal: float, step: float) -> float:
    return min(goal, value + step) if value < goal else max(goal, value - step)
