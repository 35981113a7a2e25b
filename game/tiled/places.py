"""From a ``TiledMap`` to a ``Place``: what the objects and layers of ``docs/house.md`` mean.

What cannot be understood is refused with the object's number and the cure.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from game.tiled.errors import TiledError
from game.tiled.model import MapObject, ObjectLayer, TiledMap
from game.tiled.project import Project, project_for
from game.tiled.shapes import walk_grid
from game.tiled.things import LARGEST, MAKERS, Reader
from game.world.place import TILE, Area, Place, Point, Zone, ZoneIndex

LAYER_CLASSES = ("Ground", "Standing", "Above", "Objects")
MAP_CLASS = "Place"
TILES = 1 << 20
"""Most tiles of a map that can be a place: a thousand in square."""


def objects_of(tiled_map: TiledMap) -> Iterator[tuple[ObjectLayer, MapObject]]:
    """Yield every object that the game reads, with its layer: those on layers of class ``Objects``."""
    for layer in tiled_map.layers:
        if isinstance(layer, ObjectLayer) and layer.class_ == "Objects":
            for item in layer.objects:
                yield layer, item


def build(tiled_map: TiledMap, project: Project | None = None) -> Place:
    """Return the place a map describes; see ``game.tiled.place_of``."""
    project = project or project_for(tiled_map.path)
    check_shape(tiled_map)
    things: dict[str, list[Any]] = {name: [] for name in MAKERS}
    names: dict[str, int] = {}
    numbers: dict[str, Point] = {}
    for _, item in objects_of(tiled_map):
        read = Reader(tiled_map, item, project)
        maker = MAKERS.get(read.class_)
        if maker is None:
            if read.class_ == "Solid":
                continue
            known = ", ".join([*MAKERS, "Solid"])
            raise TiledError(read.place, f"unknown class {read.class_!r}", f"choose one of: {known}")
        if item.name and names.setdefault(item.name, item.id) != item.id:
            raise TiledError(read.place, f"object {names[item.name]} has this name too", "give each its own name")
        things[read.class_].append(maker(read))
        numbers[str(item.id)] = Point(*read.spot())
    return _assemble(tiled_map, project, things, numbers)


def check_shape(tiled_map: TiledMap) -> None:
    """Raise ``TiledError`` unless the map is an orthogonal one of 16×16 tiles and a walkable size."""
    place = str(tiled_map.path)
    if tiled_map.orientation != "orthogonal":
        raise TiledError(place, f"the map is {tiled_map.orientation}", "make an orthogonal map")
    if (tiled_map.tile_width, tiled_map.tile_height) != (TILE, TILE):
        size = f"{tiled_map.tile_width}×{tiled_map.tile_height}"
        raise TiledError(place, f"the map's tiles are {size} px", f"set them to {TILE}×{TILE} in the map's properties")
    width, height = tiled_map.width, tiled_map.height
    if max(width, height) * TILE > LARGEST or width * height > TILES or min(width, height) < 1:
        raise TiledError(place, f"the map is {width}×{height} tiles", "make it smaller")


def _assemble(tiled_map: TiledMap, project: Project, things: dict[str, list[Any]], numbers: dict[str, Point]) -> Place:
    header = MapObject(0, "", MAP_CLASS, "map", 0.0, 0.0, properties=tiled_map.properties)
    read = Reader(tiled_map, header, project)
    read.place = str(tiled_map.path)
    surfaces, surface_names = _surfaces(tiled_map, read.choice("surface", "Footstep") or "tile", things["Surface"])
    zones: list[Zone] = [*things["Door"], *things["Trigger"], *things["Spot"], *things["Camera"], *things["Region"]]
    for zone in [*zones, *things["Gate"]]:
        _check_inside(tiled_map, zone)
    return Place(
        id=tiled_map.path.stem,
        title=read.text("title"),
        width=tiled_map.width * TILE,
        height=tiled_map.height * TILE,
        grid=walk_grid(tiled_map),
        surfaces=surfaces,
        surface_names=surface_names,
        spawns={spawn.name: spawn for spawn in things["Spawn"]},
        points={point.name: point for point in things["Point"]},
        doors=tuple(things["Door"]),
        people=tuple(things["Person"]),
        triggers=tuple(things["Trigger"]),
        spots=tuple(things["Spot"]),
        lights=tuple(things["Light"]),
        sounds=tuple(things["Sound"]),
        cameras=tuple(things["Camera"]),
        sprites=tuple(things["Sprite"]),
        zones=ZoneIndex(zones),
        music=read.text("music"),
        ambience=read.text("ambience"),
        mood=read.choice("mood", "Mood"),
        backdrop=read.text("backdrop"),
        on_enter=read.text("on_enter"),
        puzzle=read.text("puzzle"),
        gates=tuple(things["Gate"]),
        regions=tuple(things["Region"]),
        rails=dict(things["Rail"]),
        numbers=numbers,
    )


def _check_inside(tiled_map: TiledMap, zone: Area) -> None:
    width, height = tiled_map.width * TILE, tiled_map.height * TILE
    inside = zone.x + max(zone.w, 1) > 0 and zone.y + max(zone.h, 1) > 0 and zone.x < width and zone.y < height
    if not inside or zone.w > width + 2 * TILE or zone.h > height + 2 * TILE:
        raise TiledError(f"{tiled_map.path}: object {zone.name!r}", "it lies outside the map", "move or shrink it")


def _surfaces(
    tiled_map: TiledMap, default: str, areas: list[tuple[str, int, int, int, int]]
) -> tuple[bytes, tuple[str, ...]]:
    names = [default]
    width, height = tiled_map.width, tiled_map.height
    cells = bytearray(width * height)
    for name, x, y, w, h in areas:
        if name not in names:
            names.append(name)
        left, right = max((x + 8) // TILE, 0), min((x + w + 8) // TILE, width)
        for row in range(max((y + 8) // TILE, 0), min((y + h + 8) // TILE, height)):
            if left < right:
                cells[row * width + left : row * width + right] = bytes([names.index(name)]) * (right - left)
    return bytes(cells), tuple(names)
