"""Where a pointer aims in an encounter, and the gestures that all encounters share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.core.input import ACT, DOWN, LEFT, RIGHT, UP, Pointer
from game.core.snapshot import Plain
from game.encounters.plain import flag, row, text, whole, wholes
from game.scenes.context import Controls

HOLD_TICKS = 15
"""A press this long is held; a shorter one is a tap."""
TWICE_TICKS = 18
"""Two clicks within so many ticks are one quick double click."""
LONG_AGO = 99
DEAD = 2
"""Nobody moves towards a pointer that is as near as this, in pixels."""

Box = tuple[int, int, int, int]
"""Left, top, width, height in pixels."""


@dataclass(slots=True)
class Aim:
    """The pointer of an encounter.

    ``goal`` is the entry, or ``thing`` what else, that is being gone to, ``acts`` whether it is chosen there; ``way``
    the pixels to walk over. ``down`` counts the ticks of a press, ``since`` those after the last click; ``before`` is
    the mask held a tick ago. ``clicked twice tapped moved`` are of this tick: a tap is a short press that has ended.
    """

    goal: int = -1
    thing: str = ""
    acts: bool = False
    way: list[tuple[int, int]] = field(default_factory=list)
    down: int = 0
    since: int = LONG_AGO
    before: int = 0
    clicked: bool = False
    twice: bool = False
    tapped: bool = False
    moved: bool = False

    @property
    def held(self) -> bool:
        """Whether the pointer is pressed for longer than a tap."""
        return self.down >= HOLD_TICKS

    def take(self, controls: Controls) -> None:
        """Take one tick of the pointer."""
        pressed = controls.pointer is not None and controls.pointer.pressed
        self.clicked, self.moved = controls.clicked, controls.moved
        self.twice = self.clicked and self.since < TWICE_TICKS
        self.tapped = 0 < self.down < HOLD_TICKS and not pressed
        self.since = 0 if self.clicked and not self.twice else min(self.since + 1, LONG_AGO)
        self.down = 1 if self.clicked else self.down + 1 if self.down and pressed else 0

    def release(self) -> None:
        """Let go of everything: another device is used."""
        self.drop()
        self.down = self.before = 0
        self.since = LONG_AGO
        self.clicked = self.twice = self.tapped = self.moved = False

    def drop(self) -> None:
        """Forget where to."""
        self.goal, self.thing, self.acts = -1, "", False
        self.way.clear()

    def pack(self) -> Plain:
        """Return the aim as plain data; what is of one tick only is not kept."""
        way: list[Plain] = [[x, y] for x, y in self.way]
        return [self.goal, self.thing, self.acts, way, self.down, self.since, self.before]

    @classmethod
    def unpack(cls, data: Plain) -> Aim:
        """Build an aim again from ``pack()``; raises ``ValueError`` for data that is damaged."""
        goal, thing, acts, way, down, since, before = row(data, 7)
        corners = [wholes(corner, 2) for corner in row(way)]
        where = whole(goal), text(thing), flag(acts), [(x, y) for x, y in corners]
        return cls(*where, down=whole(down), since=whole(since), before=whole(before))


def inside(box: Box, pointer: Pointer) -> bool:
    """Return whether the pointer is in a box."""
    x, y, width, height = box
    return x <= pointer.x < x + width and y <= pointer.y < y + height


def rows(left: int, top: int, width: int, height: int, count: int) -> list[Box]:
    """Return the boxes of a list of rows."""
    return [(left, top + height * number, width, height) for number in range(count)]


def choose(aim: Aim, boxes: Sequence[Box | None], cursor: int, pointer: Pointer) -> int:
    """Return the buttons that bring a menu's cursor to the entry pointed at, and choose it if it was clicked.

    ``boxes`` are the entries in the order of the cursor, None for one that cannot be chosen.
    """
    under = next((number for number, box in enumerate(boxes) if box is not None and inside(box, pointer)), -1)
    if aim.clicked:
        aim.goal, aim.acts = under, under >= 0
    elif aim.moved and not aim.acts:
        aim.goal = under
    if not 0 <= aim.goal < len(boxes):
        aim.drop()
        return 0
    if aim.before:  # a press is one tick long
        return 0
    if cursor != aim.goal:
        return DOWN if aim.goal > cursor else UP
    acts = aim.acts
    aim.drop()
    return ACT if acts else 0


def steer(dx: int, dy: int) -> int:
    """Return the buttons of the one of eight directions that leads ``dx``, ``dy`` pixels away, none if that is near."""
    across, along = abs(dx), abs(dy)
    if max(across, along) <= DEAD:
        return 0
    held = 0
    if 5 * across >= 2 * along:
        held |= RIGHT if dx > 0 else LEFT
    if 5 * along >= 2 * across:
        held |= DOWN if dy > 0 else UP
    return held
