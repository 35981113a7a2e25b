"""Bullets: what they are, how large, and the straight pieces of their paths (1/256 px, ticks of the wave)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from game.core.fixed import ONE


class Kind(IntEnum):
    """What a bullet is, for its sprite and its size. A new kind needs a line in ``_RADII`` too."""

    WORD = 0  # hollow, tailed, harmless: carries a word
    ECHO = 1  # a bullet that understanding has turned into a harmless word
    TICKET = 2
    TRAY = 3
    CHIP = 4
    SPARK = 5
    FOAM = 6
    FRUIT = 7
    PETAL = 8
    CINDER = 9
    DROP = 10
    MOTE = 11
    STUB = 12  # the Queue: a torn ticket
    PAGE = 13  # a magazine's page
    SECOND = 14  # a tick of its clock
    FLASH = 15  # the Lamp: a spent flashbulb
    SLIDE = 16  # a slide in its cardboard
    BUTTON = 17  # the Chair: a button off its upholstery
    TUFT = 18  # its stuffing
    CASTOR = 19  # one of its wheels
    SHARP = 20  # the Pinch: a needle thrown
    WATCH = 21  # Cavity: what it took, one thing of each patient's
    GLOVE = 22
    TILE = 23
    LEAFLET = 24
    PLASTER = 25
    BULB = 26
    DIARY = 27
    VISOR = 28


# hit radius by kind in 1/256 px: the sprite's radius less 1 px
_RADII: dict[Kind, int] = {
    Kind.WORD: 0,
    Kind.ECHO: 0,
    Kind.TICKET: 3,
    Kind.TRAY: 4,
    Kind.CHIP: 2,
    Kind.SPARK: 2,
    Kind.FOAM: 3,
    Kind.FRUIT: 4,
    Kind.PETAL: 2,
    Kind.CINDER: 2,
    Kind.DROP: 3,
    Kind.MOTE: 2,
    Kind.STUB: 3,
    Kind.PAGE: 3,
    Kind.SECOND: 2,
    Kind.FLASH: 3,
    Kind.SLIDE: 3,
    Kind.BUTTON: 2,
    Kind.TUFT: 4,
    Kind.CASTOR: 4,
    Kind.SHARP: 3,
    Kind.WATCH: 3,
    Kind.GLOVE: 3,
    Kind.TILE: 3,
    Kind.LEAFLET: 3,
    Kind.PLASTER: 3,
    Kind.BULB: 3,
    Kind.DIARY: 3,
    Kind.VISOR: 3,
}
RADIUS: tuple[int, ...] = tuple(_RADII[kind] * ONE for kind in Kind)
HARMLESS = Kind.ECHO  # this kind and those below never hit


@dataclass(frozen=True, slots=True)
class Shot:
    """A straight piece of a bullet's path during ticks ``start`` ≤ t < ``end``.

    ``bullet`` is shared by all pieces of one bullet; ``word`` is the index of the word it carries
    or −1; ``shown`` is the tick from which a player can know of it.
    """

    start: int
    end: int
    x: int
    y: int
    vx: int
    vy: int
    kind: Kind
    bullet: int
    word: int
    shown: int

    def place(self, tick: int) -> tuple[int, int]:
        """Return where the bullet is at ``tick``."""
        return self.x + self.vx * (tick - self.start), self.y + self.vy * (tick - self.start)
