"""A Tiled map after the border: frozen, complete, in document order.

Lengths are pixels unless a name says tiles. Colours are (red, green, blue, alpha), 0-255 each.
Groups are folded into their layers: ``opacity``, ``tint``, ``offset``, ``parallax`` and ``visible``
of a layer already hold what its groups add, as Tiled computes them.

Format: https://doc.mapeditor.org/en/stable/reference/tmx-map-format/
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

FLIP_X = 1 << 31
FLIP_Y = 1 << 30
FLIP_DIAGONAL = 1 << 29
GID_MASK = (1 << 28) - 1  # bit 28 turns hexagonal tiles only

Colour: TypeAlias = tuple[int, int, int, int]
Value: TypeAlias = "bool | int | float | str | tuple[Value, ...] | Properties | None"


class Properties(Mapping[str, Value]):
    """Custom properties by name, with the type each was saved with.

    A kind is one of ``string int float bool color file object class list``; the name of its
    enum or class follows after a colon, as in ``string:Facing``.
    """

    __slots__ = ("_kinds", "_values")

    def __init__(self, values: Mapping[str, Value] | None = None, kinds: Mapping[str, str] | None = None) -> None:
        self._values = dict(values or {})
        self._kinds = dict(kinds or {})

    def __getitem__(self, name: str) -> Value:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __hash__(self) -> int:
        return hash(tuple(self._values))

    def __repr__(self) -> str:
        return f"Properties({self._values!r})"

    def kind(self, name: str) -> str:
        """Return the type the property was saved with; raises ``KeyError`` for an unknown one."""
        return self._kinds[name]

    def over(self, below: Properties) -> Properties:
        """Return these properties laid over others, as an instance over its template."""
        if not below:
            return self
        return Properties({**below._values, **self._values}, {**below._kinds, **self._kinds})


NOTHING = Properties()


@dataclass(frozen=True, slots=True)
class Image:
    """A picture: its path relative to the map's folder, or ``data`` (an encoded file) inside the map.

    ``width`` and ``height`` are the file's own; where the file is missing, what the map says.
    """

    source: str
    width: int
    height: int
    trans: Colour | None = None
    data: bytes = b""
    found: bool = True


@dataclass(frozen=True, slots=True)
class Text:
    """A text object's text and how it is set; ``size`` is the font's pixel size."""

    text: str
    family: str = "sans-serif"
    size: int = 16
    wrap: bool = False
    colour: Colour = (0, 0, 0, 255)
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strikeout: bool = False
    kerning: bool = True
    halign: str = "left"
    valign: str = "top"


@dataclass(frozen=True, slots=True)
class MapObject:
    """An object: ``kind`` is rectangle, point, ellipse, capsule, polygon, polyline, text or tile.

    ``points`` are relative to (x, y); ``gid`` (with flip bits) is 0 unless ``kind`` is tile;
    ``rotation`` is in degrees, clockwise.
    """

    id: int
    name: str
    class_: str
    kind: str
    x: float
    y: float
    width: float = 0.0
    height: float = 0.0
    rotation: float = 0.0
    gid: int = 0
    visible: bool = True
    opacity: float = 1.0
    points: tuple[tuple[float, float], ...] = ()
    text: Text | None = None
    properties: Properties = NOTHING


@dataclass(frozen=True, slots=True)
class Tile:
    """What a tileset says of one tile; ``rect`` (x, y, w, h) is its part of the picture."""

    id: int
    class_: str = ""
    image: Image | None = None
    rect: tuple[int, int, int, int] | None = None
    frames: tuple[tuple[int, int], ...] = ()
    """Animation: (local tile id, milliseconds)."""
    shapes: tuple[MapObject, ...] = ()
    properties: Properties = NOTHING


@dataclass(frozen=True, slots=True)
class Tileset:
    """A tileset at ``firstgid``; ``count`` local ids exist unless it is a collection of images."""

    firstgid: int
    name: str
    class_: str
    source: str
    tile_width: int
    tile_height: int
    spacing: int = 0
    margin: int = 0
    count: int = 0
    columns: int = 0
    offset_x: int = 0
    offset_y: int = 0
    alignment: str = "unspecified"
    render_size: str = "tile"
    fill_mode: str = "stretch"
    image: Image | None = None
    tiles: Mapping[int, Tile] = field(default_factory=lambda: MappingProxyType({}))
    properties: Properties = NOTHING

    def has(self, local: int) -> bool:
        """Return whether a local tile id exists."""
        if self.image is not None:
            return 0 <= local < self.count
        return local in self.tiles

    def rect(self, local: int) -> tuple[int, int, int, int] | None:
        """Return the tile's rectangle (x, y, w, h) in its picture; None if there is no such tile."""
        if self.image is None:
            tile = self.tiles.get(local)
            if tile is not None and tile.rect is not None:
                return tile.rect
            return (0, 0, tile.image.width, tile.image.height) if tile is not None and tile.image is not None else None
        if not 0 <= local < self.count or self.columns <= 0:
            return None
        x = self.margin + local % self.columns * (self.tile_width + self.spacing)
        y = self.margin + local // self.columns * (self.tile_height + self.spacing)
        return x, y, self.tile_width, self.tile_height

    def picture(self, local: int) -> Image | None:
        """Return the picture a tile is in, or None; one of the whole tileset goes before the tile's own."""
        tile = self.tiles.get(local)
        return self.image or (tile.image if tile is not None else None)


@dataclass(frozen=True, slots=True)
class Layer:
    """What every layer has. ``groups`` names the groups around it, outermost first.

    ``class_`` is its own class or else that of the nearest group that has one.
    """

    id: int
    name: str
    class_: str = ""
    visible: bool = True
    opacity: float = 1.0
    tint: Colour | None = None
    offset_x: float = 0.0
    offset_y: float = 0.0
    parallax_x: float = 1.0
    parallax_y: float = 1.0
    mode: str = "normal"
    groups: tuple[str, ...] = ()
    properties: Properties = NOTHING


@dataclass(frozen=True, slots=True)
class Chunk:
    """A block of tiles at tile (x, y): ``gids`` are width × height 32-bit numbers with flip bits."""

    x: int
    y: int
    width: int
    height: int
    gids: memoryview


@dataclass(frozen=True, slots=True)
class TileLayer(Layer):
    """A tile layer: one chunk, or any number if the map is infinite."""

    chunks: tuple[Chunk, ...] = ()

    def tiles(self) -> Iterator[tuple[int, int, int]]:
        """Yield (column, row, gid with flip bits) of every tile that is set, row by row in a chunk."""
        for chunk in self.chunks:
            width = chunk.width
            for index, gid in enumerate(chunk.gids):
                if gid:
                    yield chunk.x + index % width, chunk.y + index // width, gid


@dataclass(frozen=True, slots=True)
class ObjectLayer(Layer):
    """An object layer; ``top_down`` objects are drawn in order of y, others as listed."""

    objects: tuple[MapObject, ...] = ()
    top_down: bool = True
    colour: Colour | None = None


@dataclass(frozen=True, slots=True)
class ImageLayer(Layer):
    """An image layer; ``image`` is None if none was chosen."""

    image: Image | None = None
    repeat_x: bool = False
    repeat_y: bool = False


@dataclass(frozen=True, slots=True)
class TiledMap:
    """A whole map. ``width`` and ``height`` are in tiles; an infinite map's are those of its tiles.

    ``left`` and ``top`` are the tile its top left corner is at: 0, 0 unless it is infinite.
    ``files`` lists every file it was read from, so that hot reload knows what to watch.
    """

    path: Path
    class_: str
    width: int
    height: int
    tile_width: int
    tile_height: int
    left: int = 0
    top: int = 0
    infinite: bool = False
    orientation: str = "orthogonal"
    render_order: str = "right-down"
    background: Colour | None = None
    parallax_x: float = 0.0
    parallax_y: float = 0.0
    properties: Properties = NOTHING
    tilesets: tuple[Tileset, ...] = ()
    layers: tuple[Layer, ...] = ()
    files: tuple[Path, ...] = ()

    def tileset_of(self, gid: int) -> Tileset | None:
        """Return the tileset a gid (flip bits allowed) belongs to, or None."""
        gid &= GID_MASK
        found = None
        for tileset in self.tilesets:
            if tileset.firstgid > gid:
                break
            found = tileset
        return found if gid else None

    def has(self, gid: int) -> bool:
        """Return whether any tileset has the tile of a gid (flip bits allowed)."""
        tileset = self.tileset_of(gid)
        return tileset is not None and tileset.has((gid & GID_MASK) - tileset.firstgid)

    def tile_of(self, gid: int) -> Tile | None:
        """Return what the tilesets say of a gid (flip bits allowed), or None."""
        tileset = self.tileset_of(gid)
        return tileset.tiles.get((gid & GID_MASK) - tileset.firstgid) if tileset else None
