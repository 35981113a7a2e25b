"""A place: everything the rules know of a map, frozen.

All lengths are whole pixels, x to the right and y downwards from the map's top left corner.
Things that cover an area (doors, triggers, spots, cameras) are found through an index of 16-px
cells, so that a step costs the same in a cupboard and in a city.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from game.world.movement import CELL, WalkGrid

TILE = 16
"""Side of a map tile, of an index cell and of a surface cell in pixels."""


STRAY = 64
"""How far from an object somebody may be put to find ground to stand on, in pixels."""


@dataclass(frozen=True, slots=True)
class When:
    """A condition on a Yarn bool variable: ``variable`` (with its ``$``) must be ``wanted``."""

    variable: str
    wanted: bool = True


@dataclass(frozen=True, slots=True)
class Spawn:
    """Where somebody may come in. ``facing`` is 0-3: down, left, right, up."""

    name: str
    x: int
    y: int
    facing: int = 0


@dataclass(frozen=True, slots=True)
class Point:
    """A mark for stage directions; ``facing`` is None if it does not matter."""

    name: str
    x: int
    y: int
    facing: int | None = None


@dataclass(frozen=True, slots=True)
class Area:
    """A named rectangle of ``w`` × ``h`` px; both are 0 for a mere point."""

    name: str
    x: int
    y: int
    w: int
    h: int

    def holds(self, x: int, y: int) -> bool:
        """Return whether the pixel (x, y) lies inside."""
        return self.x <= x < self.x + self.w and self.y <= y < self.y + self.h

    def distance(self, x: int, y: int) -> int:
        """Return how many pixels (x, y) is away along the longer axis; 0 inside."""
        across = max(self.x - x, x - self.x - self.w + 1, 0) if self.w else abs(x - self.x)
        down = max(self.y - y, y - self.y - self.h + 1, 0) if self.h else abs(y - self.y)
        return max(across, down)


@dataclass(frozen=True, slots=True)
class Door(Area):
    """A way to spawn ``spawn`` of place ``target``.

    ``facing`` is the way one looks after coming out (None: as the spawn says); ``locked`` is the
    Yarn node played while ``when`` is not met; ``use`` doors need Act, others walking in.
    """

    target: str = ""
    spawn: str = ""
    facing: int | None = None
    when: When | None = None
    locked: str = ""
    sound: str = ""
    use: bool = False


@dataclass(frozen=True, slots=True)
class Trigger(Area):
    """Plays ``node`` on entering; only the first time if ``once``."""

    node: str = ""
    when: When | None = None
    once: bool = True


@dataclass(frozen=True, slots=True)
class Spot(Area):
    """A thing to examine: ``node`` on Act, ``listen`` on Listen; ``title`` is a message ID or empty.

    Act on a spot of ``use`` is the business of the place's puzzle.
    """

    node: str = ""
    listen: str = ""
    when: When | None = None
    title: str = ""
    use: bool = False


@dataclass(frozen=True, slots=True)
class Gate(Area):
    """Solid while it is shut: until ``when`` is met, or while the place's puzzle says so.

    ``sprite`` names the Sprite that shows it: by its tags ``open`` and ``shut``, if the puzzle shows it no other way.
    """

    when: When | None = None
    sprite: str = ""


@dataclass(frozen=True, slots=True)
class Region(Area):
    """Ground that the place's puzzle knows by name."""


@dataclass(frozen=True, slots=True)
class Camera(Area):
    """The camera stays inside while the player is in it."""


@dataclass(frozen=True, slots=True)
class Resident:
    """Somebody of the cast who is here while ``when`` is met; ``wander`` is how far (px) they stray."""

    name: str
    x: int
    y: int
    person: str
    facing: int = 0
    pose: str = "stand"
    node: str = ""
    when: When | None = None
    wander: int = 0


@dataclass(frozen=True, slots=True)
class Light:
    """A light: ``kind`` is lamp, window, screen or glow; ``rx`` and ``ry`` are its half axes in px.

    ``ramp`` names the palette ramp that tints it (empty: none).
    """

    name: str
    x: int
    y: int
    kind: str
    rx: int
    ry: int
    ramp: str = ""
    flicker: bool = False


@dataclass(frozen=True, slots=True)
class SoundSource:
    """An ambience loop heard within ``radius`` px."""

    name: str
    x: int
    y: int
    sound: str
    radius: int


@dataclass(frozen=True, slots=True)
class Sprite:
    """An animated decoration: a tag of a sheet, standing on (x, y).

    ``layer`` is ``sorted`` (by foot line, with the people), ``below`` or ``above`` all.
    """

    name: str
    x: int
    y: int
    sheet: str
    tag: str
    layer: str = "sorted"


Zone = Door | Trigger | Spot | Camera | Region


class ZoneIndex:
    """Finds the areas at or near a pixel by its 16-px cell."""

    __slots__ = ("_cells",)

    def __init__(self, zones: Iterable[Zone] = ()) -> None:
        cells: dict[tuple[int, int], list[Zone]] = {}
        for zone in zones:
            for row in range(zone.y >> 4, (zone.y + max(zone.h, 1) - 1 >> 4) + 1):
                for column in range(zone.x >> 4, (zone.x + max(zone.w, 1) - 1 >> 4) + 1):
                    cells.setdefault((column, row), []).append(zone)
        self._cells: dict[tuple[int, int], tuple[Zone, ...]] = {cell: tuple(found) for cell, found in cells.items()}

    def at(self, x: int, y: int) -> tuple[Zone, ...]:
        """Return the zones that hold the pixel (x, y), in the map's order."""
        found = self._cells.get((x >> 4, y >> 4))
        return tuple(zone for zone in found if zone.holds(x, y)) if found else ()

    def near(self, x: int, y: int, reach: int) -> list[Zone]:
        """Return the zones within ``reach`` px of (x, y), nearest first; points count too."""
        found: dict[int, Zone] = {}
        for row in range(y - reach >> 4, (y + reach >> 4) + 1):
            for column in range(x - reach >> 4, (x + reach >> 4) + 1):
                for zone in self._cells.get((column, row), ()):
                    if zone.distance(x, y) <= reach:
                        found[id(zone)] = zone
        return sorted(found.values(), key=lambda zone: zone.distance(x, y))


@dataclass(frozen=True, slots=True)
class Place:
    """A map as the rules see it. ``id`` is the map file's name without its ending.

    ``surfaces`` holds one byte per tile of 16 px, row by row: an index into ``surface_names``.
    ``music``, ``ambience``, ``backdrop`` and ``on_enter`` are empty where the map says nothing.
    """

    id: str
    title: str
    width: int
    height: int
    grid: WalkGrid
    surfaces: bytes = b""
    surface_names: tuple[str, ...] = ("tile",)
    spawns: Mapping[str, Spawn] = field(default_factory=dict)
    points: Mapping[str, Point] = field(default_factory=dict)
    doors: tuple[Door, ...] = ()
    people: tuple[Resident, ...] = ()
    triggers: tuple[Trigger, ...] = ()
    spots: tuple[Spot, ...] = ()
    lights: tuple[Light, ...] = ()
    sounds: tuple[SoundSource, ...] = ()
    cameras: tuple[Camera, ...] = ()
    sprites: tuple[Sprite, ...] = ()
    zones: ZoneIndex = field(default_factory=ZoneIndex)
    music: str = ""
    ambience: str = ""
    mood: str = "none"
    backdrop: str = ""
    on_enter: str = ""
    puzzle: str = ""
    gates: tuple[Gate, ...] = ()
    regions: tuple[Region, ...] = ()
    rails: Mapping[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    """Each Rail's corners in pixels."""
    numbers: Mapping[str, Point] = field(default_factory=dict)
    """Where each object of the map is, by its number in Tiled."""

    def surface(self, x: int, y: int) -> str:
        """Return the footstep at pixel (x, y); outside the map that of the nearest tile."""
        columns = -(-self.width // TILE)
        column = min(max(x >> 4, 0), columns - 1)
        row = min(max(y >> 4, 0), len(self.surfaces) // columns - 1)
        return self.surface_names[self.surfaces[row * columns + column]]

    def mark(self, name: str) -> Point | Spawn | None:
        """Return the Point or Spawn of this name or else the place of the object of this number, or None."""
        found = self.points.get(name) or self.spawns.get(name)
        if found is None and name in self.numbers:
            return self._beside(self.numbers[name])
        return found

    def _beside(self, point: Point) -> Point:
        """Return the nearest ground to stand on: an object of a number may be a wall or lie on a table."""
        for ring in range(0, STRAY, CELL):
            for x in range(point.x - ring, point.x + ring + 1, CELL):
                for y in range(point.y - ring, point.y + ring + 1, CELL):
                    if max(abs(x - point.x), abs(y - point.y)) == ring and self.grid.free(x, y):
                        return Point(point.name, x, y)
        return point
