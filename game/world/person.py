"""People: where they stand, which way they look, what they are doing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from game.core.fixed import ONE, length
from game.core.snapshot import Plain
from game.world.movement import DOWN, LEFT, RIGHT, UP, facing_of

POSES = ("stand", "sit", "kneel", "lie", "flat")
"""Who lies is in a chair or a pod, head up; who is flat is on the floor, head to the left."""


@dataclass(slots=True)
class Person:
    """A person in a place. Positions are in 1/256 px; ``px``, ``py`` are those of the last tick."""

    id: str
    x: int
    y: int
    facing: int = DOWN
    pose: str = "stand"
    node: str = ""
    wander: int = 0
    home_x: int = 0
    home_y: int = 0
    px: int = 0
    py: int = 0
    walking: int = 0
    path: list[tuple[int, int]] = field(default_factory=list)
    patience: int = 0
    emote: str = ""
    emote_ticks: int = 0
    rest: int = 0
    turn_to: int = -1

    def __post_init__(self) -> None:
        self.px, self.py = self.x, self.y

    def at(self) -> tuple[int, int]:
        """Return the pixel the soles' middle lies in."""
        return self.x >> 8, self.y >> 8

    def put(self, x: int, y: int, facing: int | None = None) -> None:
        """Place the person at pixel (x, y) at once, ending any walk."""
        self.x, self.y = x * ONE, y * ONE
        self.px, self.py = self.x, self.y
        self.path.clear()
        self.walking = 0
        if facing is not None:
            self.facing = facing

    def set_off(self, path: list[tuple[int, int]], patience: int, turn_to: int = -1) -> None:
        """Start along pixel points; after ``patience`` ticks the person is placed at the end.

        ``turn_to`` is the facing taken on arrival, -1 for that of the last step.
        """
        self.path = path
        self.turn_to = turn_to
        self.patience = patience
        self.pose = "stand"

    def busy(self) -> bool:
        """Return whether a tick could change anything about the person."""
        return bool(self.path or self.walking or self.emote_ticks or self.wander)

    def step(self, speed: int) -> None:
        """Walk one tick along the path at ``speed`` (1/256 px a tick); count an emote down."""
        self.px, self.py = self.x, self.y
        if self.emote_ticks:
            self.emote_ticks -= 1
            if not self.emote_ticks:
                self.emote = ""
        if not self.path:
            self.walking = 0
            return
        self.patience -= 1
        if self.patience <= 0:
            self.put(*self.path[-1])
            self._arrive()
            return
        self.walking += 1
        self._walk(speed)

    def _walk(self, speed: int) -> None:
        goal_x, goal_y = self.path[0][0] * ONE, self.path[0][1] * ONE
        dx, dy = goal_x - self.x, goal_y - self.y
        away = length(dx, dy)
        if away <= speed:
            self.x, self.y = goal_x, goal_y
            del self.path[0]
        else:
            self.x += dx * speed // away
            self.y += dy * speed // away
        if abs(dx) > abs(dy):
            self.facing = LEFT if dx < 0 else RIGHT
        elif dy:
            self.facing = UP if dy < 0 else DOWN
        if not self.path:
            self._arrive()

    def _arrive(self) -> None:
        if self.turn_to >= 0:
            self.facing, self.turn_to = self.turn_to, -1

    def look_at(self, x: int, y: int) -> None:
        """Turn towards a position in 1/256 px; a sitting person keeps their seat's direction."""
        if self.pose != "stand":
            return
        dx, dy = x - self.x, y - self.y
        if abs(dx) > abs(dy):
            self.facing = facing_of(-1 if dx < 0 else 1, 0, self.facing)
        else:
            self.facing = facing_of(0, -1 if dy < 0 else 1, self.facing)

    def pack(self) -> Plain:
        """Return the person as plain data."""
        return [
            self.id, self.x, self.y, self.facing, self.pose, self.node, self.wander, self.home_x, self.home_y,
            self.px, self.py, self.walking, [list(point) for point in self.path], self.patience,
            self.emote, self.emote_ticks, self.rest, self.turn_to,
        ]  # fmt: skip

    @classmethod
    def unpack(cls, data: list[Any]) -> Person:
        """Build a person from ``pack()``'s data."""
        (who, x, y, facing, pose, node, wander, home_x, home_y, px, py, walking, path, patience, *rest) = data
        person = cls(who, x, y, facing, pose, node, wander, home_x, home_y)
        person.px, person.py, person.walking, person.patience = px, py, walking, patience
        person.path = [(point[0], point[1]) for point in path]
        person.emote, person.emote_ticks, person.rest, person.turn_to = rest
        return person
