"""What is wrong with a map in itself: layers, tiles, classes, properties, names, ways.

``build`` of ``game.tiled.places`` stops at the first mistake; here every mistake is told, each with
its layer and cell or its object, and the cure.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from game.tiled.errors import TiledError
from game.tiled.limits import REPORTED
from game.tiled.model import GID_MASK, Layer, MapObject, ObjectLayer, Properties, TiledMap, TileLayer
from game.tiled.places import LAYER_CLASSES, MAP_CLASS, build, check_shape, objects_of
from game.tiled.project import Project
from game.tiled.reach import nearest_free, reachable, standable, touches
from game.tiled.things import MAKERS, Reader, class_of
from game.world.movement import FEET_HEIGHT, FEET_WIDTH
from game.world.place import Place

MODES = (
    *("normal", "add", "multiply", "screen", "overlay", "darken", "lighten", "color-dodge", "color-burn"),
    *("hard-light", "soft-light", "difference", "exclusion"),
)
KINDS: dict[str, tuple[str, ...]] = {
    "Spawn": ("point",),
    "Point": ("point",),
    "Person": ("point",),
    "Sound": ("point",),
    "Sprite": ("point",),
    "Door": ("rectangle",),
    "Trigger": ("rectangle",),
    "Camera": ("rectangle",),
    "Surface": ("rectangle",),
    "Spot": ("rectangle", "point"),
    "Light": ("point", "ellipse"),
    "Solid": ("rectangle", "polygon"),
    "Gate": ("rectangle",),
    "Region": ("rectangle",),
    "Rail": ("polyline",),
}
"""How each class of object is drawn in Tiled."""
NEEDED: dict[str, tuple[str, ...]] = {
    "Door": ("target", "spawn"),
    "Person": ("person",),
    "Trigger": ("node",),
    "Sound": ("sound",),
    "Sprite": ("sheet",),
}
"""Properties that mean nothing when empty."""
NAMED = ("Spawn", "Point", "Door", "Person", "Gate", "Region", "Rail")
"""Classes whose objects are referred to by name."""
TILE_PROPERTIES = {"foot": int}
REACH = 24
"""How far away one may stand to use a door or look at a spot, in pixels."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake: where (``file: layer/object, cell``), what, and what to do."""

    place: str
    problem: str
    cure: str

    def __str__(self) -> str:
        return f"{self.place}: {self.problem}: {self.cure}"

    @classmethod
    def of(cls, error: TiledError) -> Problem:
        """Return an error as a problem."""
        return cls(error.place, error.problem, error.cure)


def check_structure(tiled_map: TiledMap, project: Project) -> Iterator[Problem]:
    """Yield every mistake that shows without other maps, scripts or sheets."""
    place = str(tiled_map.path)
    try:
        check_shape(tiled_map)
    except TiledError as error:
        yield Problem.of(error)
        return
    yield from _known(tiled_map.properties, MAP_CLASS, project, place)
    yield from _tilesets(tiled_map)
    for layer in tiled_map.layers:
        yield from _layer(tiled_map, layer)
    yield from _objects(tiled_map, project)


def place_or_problems(tiled_map: TiledMap, project: Project) -> tuple[Place | None, list[Problem]]:
    """Return the map's place, or None and why there is none."""
    try:
        return build(tiled_map, project), []
    except TiledError as error:
        return None, [Problem.of(error)]


def _tilesets(tiled_map: TiledMap) -> Iterator[Problem]:
    for number, tileset in enumerate(tiled_map.tilesets):
        place = f"{tiled_map.path}: tileset {tileset.name!r}"
        pictures = [tileset.image, *(tile.image for tile in tileset.tiles.values())]
        for image in pictures:
            if image is not None and not image.found:
                yield Problem(place, f"picture {image.source} is missing", "put it there or choose another in Tiled")
        if number + 1 < len(tiled_map.tilesets):
            following = tiled_map.tilesets[number + 1]
            if tileset.image is not None and tileset.firstgid + tileset.count > following.firstgid:
                cure = f"remove {following.name!r} from the map and add it again"
                yield Problem(place, f"its {tileset.count} tiles run into tileset {following.name!r}", cure)
        for tile in tileset.tiles.values():
            for name, value in tile.properties.items():
                wanted = TILE_PROPERTIES.get(name)
                if wanted is None:
                    yield Problem(f"{place}, tile {tile.id}", f"unknown property {name!r}", "known is: foot")
                elif type(value) is not wanted:
                    yield Problem(f"{place}, tile {tile.id}", f"{name} is {value!r}", "set it again as an int")


def _layer(tiled_map: TiledMap, layer: Layer) -> Iterator[Problem]:
    place = f"{tiled_map.path}: layer {layer.name!r}"
    tiles = isinstance(layer, TileLayer)
    if layer.class_ not in LAYER_CLASSES:
        if tiles or isinstance(layer, ObjectLayer):
            found = f"its class {layer.class_!r} means nothing" if layer.class_ else "it has no class"
            yield Problem(place, found, f"choose one of: {', '.join(LAYER_CLASSES)}")
    elif (layer.class_ == "Objects") != isinstance(layer, ObjectLayer):
        kind = "a tile" if tiles else "an object" if isinstance(layer, ObjectLayer) else "an image"
        yield Problem(place, f"{kind} layer cannot be {layer.class_}", "choose another class or layer")
    if layer.mode not in MODES:
        yield Problem(place, f"unknown blend mode {layer.mode!r}", f"choose one of: {', '.join(MODES)}")
    if isinstance(layer, TileLayer):
        yield from _gids(tiled_map, layer, place)
    elif isinstance(layer, ObjectLayer):
        for item in layer.objects:
            if item.gid and not tiled_map.has(item.gid):
                where = f"{tiled_map.path}: object {item.id} {item.name!r}"
                yield Problem(where, f"no tileset has tile {item.gid & GID_MASK}", "choose another tile or delete it")


def _gids(tiled_map: TiledMap, layer: TileLayer, place: str) -> Iterator[Problem]:
    used: set[int] = set()
    for chunk in layer.chunks:
        used.update(chunk.gids)
    wrong = {gid for gid in used if gid and not tiled_map.has(gid)}
    if not wrong:
        return
    count = 0
    for column, row, gid in layer.tiles():
        if gid in wrong:
            count += 1
            if count <= REPORTED:
                where = f"{place}: cell {column},{row}"
                yield Problem(where, f"no tileset has tile {gid & GID_MASK}", "paint the cell again")
    if count > REPORTED:
        yield Problem(place, f"{count - REPORTED} more cells with tiles that no tileset has", "paint them again")


def _objects(tiled_map: TiledMap, project: Project) -> Iterator[Problem]:
    names: dict[str, int] = {}
    for _, item in objects_of(tiled_map):
        class_ = class_of(tiled_map, item)
        place = f"{tiled_map.path}: object {item.id} {item.name!r}"
        if class_ not in KINDS:
            known = ", ".join(KINDS)
            found = f"unknown class {class_!r}" if class_ else "it has no class"
            yield Problem(place, found, f"choose one of: {known}")
            continue
        if item.kind not in (*KINDS[class_], "tile"):
            yield Problem(place, f"a {class_} cannot be a {item.kind}", f"draw a {' or '.join(KINDS[class_])}")
        if item.name and item.name in names:
            yield Problem(place, f"object {names[item.name]} has this name too", "give each its own name")
        names.setdefault(item.name, item.id)
        if not item.name and class_ in NAMED:
            yield Problem(place, f"a {class_} without a name cannot be referred to", "give it a name")
        yield from _known(item.properties, class_, project, place)
        yield from _made(tiled_map, item, project)


def _known(properties: Properties, class_: str, project: Project, place: str) -> Iterator[Problem]:
    """Yield properties that the class does not have, or has with another type."""
    known = project.classes.get(class_)
    if known is None:
        return
    for name in properties:
        if name not in known.members:
            members = ", ".join(known.members) or "none"
            yield Problem(place, f"a {class_} has no property {name!r}", f"its properties are: {members}")
            continue
        wanted, given = known.members.kind(name).split(":")[0], properties.kind(name).split(":")[0]
        if wanted != given and not (wanted == "int" and given == "float"):
            yield Problem(place, f"property {name} is of type {given}", f"delete it and set it again as {wanted}")


def _made(tiled_map: TiledMap, item: MapObject, project: Project) -> Iterator[Problem]:
    """Yield what is wrong with an object's values, one property at a time."""
    own = item
    for _ in range(len(item.properties) + 1):
        read = Reader(tiled_map, own, project)
        maker = MAKERS.get(read.class_)
        if maker is None:
            return
        try:
            made: Any = maker(read)
        except TiledError as error:
            yield Problem.of(error)
            wrong = next((name for name in own.properties if name in error.problem.split()[:2]), None)
            if wrong is None:
                return
            # look at the rest without the one that is wrong
            values = {name: value for name, value in own.properties.items() if name != wrong}
            own = replace(own, properties=Properties(values, {name: own.properties.kind(name) for name in values}))
            continue
        for name in NEEDED.get(read.class_, ()):
            if (not getattr(made, name) and name not in item.properties) or made is None:
                yield Problem(read.place, f"a {read.class_} needs {name}", f"set {name}")
        return


def check_ways(place: Place, path: str) -> Iterator[Problem]:
    """Yield spawns that overlap or stand in something solid, and what nobody can walk to."""
    spawns = list(place.spawns.values())
    if not spawns:
        yield Problem(path, "there is no Spawn", "add an object of class Spawn")
        return
    free = standable(place.grid)
    for number, spawn in enumerate(spawns):
        where = f"{path}: object {spawn.name!r}"
        if not place.grid.free(spawn.x, spawn.y):
            yield Problem(where, "it stands in something solid or outside the map", "move it to free ground")
        for other in spawns[:number]:
            if abs(other.x - spawn.x) < FEET_WIDTH and abs(other.y - spawn.y) < FEET_HEIGHT:
                yield Problem(where, f"it overlaps {other.name!r}", "move one of them")
    seen = reachable(place.grid, [(spawn.x, spawn.y) for spawn in spawns])
    if seen is None:
        return
    for door in place.doors:
        if not touches(place.grid, seen, (door.x, door.y, door.w, door.h), REACH if door.use else 0):
            cure = "clear the way to it" if door.use else "clear the way to it, or widen it over free ground"
            yield Problem(f"{path}: object {door.name!r}", "nobody can walk to this door", cure)
    for trigger in place.triggers:
        if not touches(place.grid, seen, (trigger.x, trigger.y, trigger.w, trigger.h), 0):
            yield Problem(
                f"{path}: object {trigger.name!r}", "nobody can walk into this trigger", "clear the way to it"
            )
    for spot in place.spots:
        if not touches(place.grid, seen, (spot.x, spot.y, spot.w, spot.h), REACH):
            yield Problem(f"{path}: object {spot.name!r}", "nobody can get near enough to look", "clear the way to it")
    for who in place.people:
        if not touches(place.grid, seen, (who.x, who.y, 0, 0), REACH):
            yield Problem(f"{path}: object {who.name!r}", "nobody can get near this person", "clear the way to them")
    for point in place.points.values():
        if nearest_free(place.grid, free, point.x, point.y, REACH // 4) is None:
            yield Problem(f"{path}: object {point.name!r}", "there is no free ground near it", "move it")
