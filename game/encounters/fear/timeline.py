"""A wave as a frozen timeline: everything that will happen, known before it begins.

Positions and speeds are 1/256 px, times ticks. ``score`` writes timelines.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.core.events import Event
from game.encounters.fear.bullets import Shot
from game.encounters.fear.hazards import Belt, Field, Mark, Pillar

SLOW = 192  # the three speeds of attacks: 0.75, 1.1 and 1.6 px a tick
MEDIUM = 282
FAST = 410
WORD_PACE = 128  # words drift at 0.5 px a tick

TELEGRAPH = 30  # ticks from floor mark to attack
TELEGRAPH_CROSSING = 45  # if it crosses the arena
TELEGRAPH_FIRST = 60  # when a wave shows this voice for the first time in a fight


@dataclass(frozen=True, slots=True)
class Tuning:
    """How a wave is played. ``speed`` is in 1/256 of the written speed.

    Telegraphs last ``warn_percent`` % of their length plus ``warn_extra`` ticks. ``mute`` stops the
    second voice, ``soften`` turns a third of the bullets into harmless words, ``first`` marks the
    first showing.
    """

    speed: int = 256
    warn_percent: int = 100
    warn_extra: int = 0
    mute: bool = False
    soften: bool = False
    first: bool = True


@dataclass(frozen=True, slots=True)
class Guide:
    """A place that is safe at ``tick`` if one comes there from the guide before: Max's hint."""

    tick: int
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """A wave: everything that will happen, known before it begins.

    ``shots`` and ``belts`` are sorted by start, ``fields`` and ``marks`` by their warning, ``cues``
    (what to tell view and sound) and ``guide`` by tick. ``turns`` are the ticks at which anything
    begins or ends; ``words`` is how many words it carries. ``covers`` are sheets of paper that hide
    the floor and what is on it; while a ``hands_off`` wave lasts, its clock goes on only as she moves.
    ``halts`` times Listen stops everything for ``halt`` ticks: whole beats, so that what goes on is in time.
    """

    length: int
    shots: tuple[Shot, ...]
    fields: tuple[Field, ...]
    marks: tuple[Mark, ...]
    belts: tuple[Belt, ...]
    pillars: tuple[Pillar, ...]
    guide: tuple[Guide, ...]
    cues: tuple[tuple[int, Event], ...]
    turns: tuple[int, ...]
    words: int
    covers: tuple[Mark, ...] = ()
    hands_off: bool = False
    halts: int = 0
    halt: int = 0
