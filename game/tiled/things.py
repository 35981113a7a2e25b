"""Objects of a map → typed, frozen things of a place: one small maker a class.

A property that is missing takes the default of the project file; one of the wrong type or value is
refused with the object's number and the cure.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from game.tiled.errors import TiledError
from game.tiled.model import MapObject, TiledMap
from game.tiled.project import Project
from game.world.movement import FACINGS
from game.world.place import (
    TILE,
    Camera,
    Door,
    Gate,
    Light,
    Point,
    Region,
    Resident,
    SoundSource,
    Spawn,
    Spot,
    Sprite,
    Trigger,
    When,
)

T = TypeVar("T", bool, int, str)
LARGEST = 1 << 16
"""Largest number of pixels an object may ask for, and widest and highest map that can be a place."""


class Reader:
    """Reads one object's properties with their types; each method names the object if it fails."""

    def __init__(self, tiled_map: TiledMap, item: MapObject, project: Project) -> None:
        self.item = item
        self.class_ = class_of(tiled_map, item)
        tile = tiled_map.tile_of(item.gid) if item.gid else None
        own = item.properties.over(tile.properties) if tile else item.properties
        self.properties = project.resolved(self.class_, own)
        self.enums = project.enums
        self.place = f"{tiled_map.path}: object {item.id} {item.name!r}"
        left, top, self.w, self.h = box_of(tiled_map, item)
        self.x, self.y = left - tiled_map.left * TILE, top - tiled_map.top * TILE

    def area(self) -> tuple[str, int, int, int, int]:
        """Return (name, x, y, w, h) of an area."""
        return self.item.name, self.x, self.y, self.w, self.h

    def spot(self) -> tuple[str, int, int]:
        """Return (name, x, y) of a point: of anything wider, the middle of its lower edge."""
        return self.item.name, self.x + self.w // 2, self.y + self.h

    def text(self, name: str) -> str:
        """Return a string property."""
        return self._typed(name, str, "")

    def whole(self, name: str) -> int:
        """Return an int property that must not be negative."""
        value = self._typed(name, int, 0)
        if not 0 <= value <= LARGEST:
            raise TiledError(self.place, f"{name} is {value}", f"set it to 0-{LARGEST}")
        return value

    def truth(self, name: str) -> bool:
        """Return a bool property."""
        return self._typed(name, bool, False)

    def choice(self, name: str, enum: str) -> str:
        """Return a property that must be one of an enum's values."""
        value = self.text(name)
        values = self.enums.get(enum, ())
        if values and value not in values:
            raise TiledError(self.place, f"{name} is {value!r}", f"choose one of: {', '.join(values)}")
        return value

    def facing(self) -> int:
        """Return the facing as 0-3."""
        return FACINGS.index(self.choice("facing", "Facing") or "down")

    def any_facing(self) -> int | None:
        """Return the facing as 0-3, or None if any will do."""
        value = self.choice("facing", "AnyFacing")
        return FACINGS.index(value) if value in FACINGS else None

    def when(self) -> When | None:
        """Return the condition, or None if there is none."""
        value = self.text("when").strip()
        if not value:
            return None
        name = value.removeprefix("!")
        if not name.startswith("$") or not name[1:].isidentifier():
            raise TiledError(self.place, f"when is {value!r}", "write a Yarn variable as $name or !$name")
        return When(name, not value.startswith("!"))

    def _typed(self, name: str, wanted: type[T], missing: T) -> T:
        value = self.properties.get(name, missing)
        if type(value) is wanted:
            return value
        if wanted is int and isinstance(value, float) and value.is_integer():
            return wanted(value)
        raise TiledError(
            self.place,
            f"property {name} is {value!r}, not {WORDS[wanted]}",
            f"delete it and set it again as {WORDS[wanted]}",
        )


WORDS: dict[type, str] = {bool: "yes or no (bool)", int: "a whole number (int)", str: "text (string)"}


def class_of(tiled_map: TiledMap, item: MapObject) -> str:
    """Return an object's class: its own, or that of the tile it shows."""
    tile = tiled_map.tile_of(item.gid) if item.gid and not item.class_ else None
    return tile.class_ if tile else item.class_


def box_of(tiled_map: TiledMap, item: MapObject) -> tuple[int, int, int, int]:
    """Return (x, y, w, h) of an object in whole pixels from the map's origin, a tile object's too."""
    x, y = item.x, item.y
    if item.gid:
        tileset = tiled_map.tileset_of(item.gid)
        across, down = ALIGNMENTS.get(tileset.alignment if tileset else "", (0.0, 1.0))
        x, y = x - across * item.width, y - down * item.height
    if item.points:
        xs, ys = [point[0] for point in item.points], [point[1] for point in item.points]
        left, top = x + min(xs), y + min(ys)
        return round(left), round(top), round(max(xs) - min(xs)), round(max(ys) - min(ys))
    return round(x), round(y), round(item.width), round(item.height)


ALIGNMENTS: dict[str, tuple[float, float]] = {
    "topleft": (0.0, 0.0),
    "top": (0.5, 0.0),
    "topright": (1.0, 0.0),
    "left": (0.0, 0.5),
    "center": (0.5, 0.5),
    "right": (1.0, 0.5),
    "bottomleft": (0.0, 1.0),
    "bottom": (0.5, 1.0),
    "bottomright": (1.0, 1.0),
}
"""Where in a tile object its position is, as shares of its width and height."""


def _spawn(read: Reader) -> Spawn:
    return Spawn(*read.spot(), read.facing())


def _point(read: Reader) -> Point:
    return Point(*read.spot(), read.any_facing())


def _door(read: Reader) -> Door:
    return Door(
        *read.area(),
        target=read.text("target"),
        spawn=read.text("spawn"),
        facing=read.any_facing(),
        when=read.when(),
        locked=read.text("locked"),
        sound=read.text("sound"),
        use=read.truth("use"),
    )


def _person(read: Reader) -> Resident:
    return Resident(
        *read.spot(),
        person=read.text("person"),
        facing=read.facing(),
        pose=read.choice("pose", "Pose"),
        node=read.text("node"),
        when=read.when(),
        wander=read.whole("wander"),
    )


def _trigger(read: Reader) -> Trigger:
    return Trigger(*read.area(), node=read.text("node"), when=read.when(), once=read.truth("once"))


def _spot(read: Reader) -> Spot:
    return Spot(
        *read.area(),
        node=read.text("node"),
        listen=read.text("listen"),
        when=read.when(),
        title=read.text("title"),
        use=read.truth("use"),
    )


def _gate(read: Reader) -> Gate:
    return Gate(*read.area(), when=read.when(), sprite=read.text("sprite"))


def _region(read: Reader) -> Region:
    return Region(*read.area())


def _rail(read: Reader) -> tuple[str, tuple[tuple[int, int], ...]]:
    if len(read.item.points) < 2:
        raise TiledError(read.place, f"a {read.item.kind} leads nowhere", "draw a polyline")
    left, top = read.x - round(min(x for x, _ in read.item.points)), read.y - round(min(y for _, y in read.item.points))
    return read.item.name, tuple((left + round(x), top + round(y)) for x, y in read.item.points)


def _camera(read: Reader) -> Camera:
    return Camera(*read.area())


def _light(read: Reader) -> Light:
    radius = read.whole("radius")
    rx, ry = (read.w // 2, read.h // 2) if read.w and read.h else (radius, radius)
    ramp = read.choice("ramp", "Ramp")
    return Light(
        read.item.name,
        read.x + read.w // 2,
        read.y + read.h // 2,
        kind=read.choice("kind", "LightKind"),
        rx=rx,
        ry=ry,
        ramp="" if ramp == "none" else ramp,
        flicker=read.truth("flicker"),
    )


def _sound(read: Reader) -> SoundSource:
    return SoundSource(*read.spot(), sound=read.text("sound"), radius=read.whole("radius"))


def _sprite(read: Reader) -> Sprite:
    return Sprite(
        *read.spot(), sheet=read.text("sheet"), tag=read.text("tag"), layer=read.choice("layer", "SpriteLayer")
    )


def _surface(read: Reader) -> tuple[str, int, int, int, int]:
    return read.choice("surface", "Footstep"), read.x, read.y, read.w, read.h


MAKERS: dict[str, Callable[[Reader], Any]] = {
    "Spawn": _spawn,
    "Point": _point,
    "Door": _door,
    "Person": _person,
    "Trigger": _trigger,
    "Spot": _spot,
    "Gate": _gate,
    "Region": _region,
    "Rail": _rail,
    "Camera": _camera,
    "Light": _light,
    "Sound": _sound,
    "Sprite": _sprite,
    "Surface": _surface,
}
"""What each class of object becomes; ``Solid`` goes into the walk grid alone."""
