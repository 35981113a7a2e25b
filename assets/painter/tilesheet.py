"""Tilesets for Tiled: stamps packed into a PNG of 16×16 tiles and a ``.tsx`` that describes them.

A stamp is a picture of one or more tiles with a name (the tiles' class), collision boxes, a foot line and
perhaps frames. Stamps lie in the order they were added, so adding at the end never renumbers a tile
that a map uses; later frames of animations follow behind all stamps. A ``.tsx`` whose tileset property
``painter`` says ``hand`` was edited in Tiled: it and its picture are left alone.

Format: https://doc.mapeditor.org/en/stable/reference/tmx-map-format/#tileset
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET

from assets.painter.sheet import ART, write_png
from assets.painter.tilekit import TILE, Pic

TILESETS = Path(__file__).resolve().parents[2] / "maps" / "tilesets"
Box = tuple[int, int, int, int]


@dataclass(frozen=True)
class Stamp:
    """A named block of tiles: frames of one size, boxes (x, y, w, h in px) that stop feet, foot line in px.

    ``foot`` is how far the lowest tiles' foot line lies below their bottom edge; upper rows add 16 each.
    """

    name: str
    frames: tuple[Pic, ...]
    solid: tuple[Box, ...] = ()
    foot: int | None = None
    durations: tuple[int, ...] = ()


@dataclass(frozen=True)
class Place:
    """Where a stamp lies in its tileset, in tiles."""

    column: int
    row: int
    columns: int
    rows: int


@dataclass
class TileSheet:
    """A tileset being filled; ``columns`` tiles wide. ``sky`` (all, glass) lets its colours follow the hour."""

    name: str
    columns: int = 16
    sky: str = ""
    stamps: dict[str, Stamp] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    wangs: list[tuple[str, str, list[tuple[str, str]], dict[str, tuple[int, ...]]]] = field(default_factory=list)
    _shelf: list[int] = field(default_factory=lambda: [0, 0, 0])

    def add(
        self,
        name: str,
        pics: Pic | Sequence[Pic],
        solid: Sequence[Box] = (),
        foot: int | None = None,
        durations: int | Sequence[int] = 160,
    ) -> None:
        """Add a stamp; ``foot`` None = flat (ground or hanging), no foot line. Raises ``ValueError`` on bad sizes."""
        frames = (pics,) if isinstance(pics, Pic) else tuple(pics)
        w, h = frames[0].w, frames[0].h
        if w % TILE or h % TILE or any((pic.w, pic.h) != (w, h) for pic in frames):
            raise ValueError(f"{self.name}/{name}: frames must be alike and whole tiles, not {w}×{h}")
        if name in self.stamps or any(value % 4 for rect in solid for value in rect):
            raise ValueError(f"{self.name}/{name}: double name, or a box off the 4 px grid")
        times = (durations,) * len(frames) if isinstance(durations, int) else tuple(durations)
        self.stamps[name] = Stamp(name, frames, tuple(solid), foot, times)
        self.places[name] = self._shelve(w // TILE, h // TILE)

    def wang(self, name: str, kind: str, colours: list[tuple[str, str]], tiles: dict[str, tuple[int, ...]]) -> None:
        """Add a terrain set: ``colours`` are (name, "#rrggbb"), ``tiles`` maps one-tile stamps to a wang id of 8."""
        self.wangs.append((name, kind, colours, tiles))

    def tile(self, name: str, column: int = 0, row: int = 0) -> int:
        """Return the local tile id of one tile of a stamp."""
        place = self.places[name]
        return (place.row + row) * self.columns + place.column + column

    def write(self) -> Iterator[Path]:
        """Write the PNG and the ``.tsx``; yield their paths."""
        tsx, png = TILESETS / f"{self.name}.tsx", ART / "tiles" / f"{self.name}.png"
        if tsx.exists() and ET.parse(tsx).find("properties/property[@name='painter'][@value='hand']") is not None:
            return
        pic, moving = self.atlas()
        write_png(pic.rgba(), png)
        root = self._xml(pic, moving, f"../../assets/art/tiles/{png.name}")
        ET.indent(root, " ")
        tsx.parent.mkdir(parents=True, exist_ok=True)
        tsx.write_text('<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, "unicode") + "\n", "utf-8")
        yield png
        yield tsx

    def _shelve(self, w: int, h: int) -> Place:
        x, y, height = self._shelf
        if x + w > self.columns:
            x, y, height = 0, y + height, 0
        self._shelf = [x + w, y, max(height, h)]
        return Place(x, y, w, h)

    def atlas(self) -> tuple[Pic, dict[int, list[tuple[int, int]]]]:
        """Lay out all stamps, then the distinct tiles of later frames; return the picture and the animations."""
        rows = self._shelf[1] + self._shelf[2]
        pic = Pic(self.columns * TILE, rows * TILE)
        for name, stamp in self.stamps.items():
            place = self.places[name]
            pic.put(stamp.frames[0], place.column * TILE, place.row * TILE)
        spare: dict[bytes, int] = {}
        extra: list[Pic] = []
        moving: dict[int, list[tuple[int, int]]] = {}
        for name, stamp in self.stamps.items():
            for cy in range(self.places[name].rows if len(stamp.frames) > 1 else 0):
                for cx in range(self.places[name].columns):
                    cells = [frame.crop(cx * TILE, cy * TILE, TILE, TILE) for frame in stamp.frames]
                    keys = [cell.px.tobytes() for cell in cells]
                    if len(set(keys)) == 1:
                        continue
                    base = self.tile(name, cx, cy)
                    ids = []
                    for cell, key in zip(cells, keys, strict=True):
                        if key == keys[0]:
                            ids.append(base)
                            continue
                        if key not in spare:
                            spare[key] = rows * self.columns + len(extra)
                            extra.append(cell)
                        ids.append(spare[key])
                    moving[base] = _merged(ids, stamp.durations)
        sheet = Pic(pic.w, pic.h + -(-len(extra) // self.columns) * TILE).put(pic)
        for index, cell in enumerate(extra):
            sheet.put(cell, index % self.columns * TILE, (rows + index // self.columns) * TILE)
        return sheet, moving

    def _xml(self, pic: Pic, moving: dict[int, list[tuple[int, int]]], image: str) -> ET.Element:
        count = pic.w // TILE * (pic.h // TILE)
        root = ET.Element(
            "tileset",
            {
                "version": "1.8",
                "tiledversion": "1.8.6",
                "name": self.name,
                "tilewidth": str(TILE),
                "tileheight": str(TILE),
                "tilecount": str(count),
                "columns": str(self.columns),
            },
        )
        holder = ET.SubElement(root, "properties")
        ET.SubElement(holder, "property", name="painter", value="code")
        if self.sky:
            ET.SubElement(holder, "property", name="sky", value=self.sky)
        ET.SubElement(root, "image", source=image, width=str(pic.w), height=str(pic.h))
        tiles = {}
        for name, stamp in self.stamps.items():
            place = self.places[name]
            for cy in range(place.rows):
                for cx in range(place.columns):
                    tiles[self.tile(name, cx, cy)] = (stamp, cx, cy, place.rows - 1 - cy)
        for number in sorted(tiles):
            self._tile_xml(root, number, *tiles[number], moving.get(number, []))
        if self.wangs:
            holder = ET.SubElement(root, "wangsets")
            for wang in self.wangs:
                self._wang_xml(holder, *wang)
        return root

    @staticmethod
    def _tile_xml(
        root: ET.Element, number: int, stamp: Stamp, cx: int, cy: int, above: int, frames: list[tuple[int, int]]
    ) -> None:
        tile = ET.SubElement(root, "tile", id=str(number), type=stamp.name)
        foot = 0 if stamp.foot is None else stamp.foot + TILE * above
        if foot:
            holder = ET.SubElement(tile, "properties")
            ET.SubElement(holder, "property", name="foot", type="int", value=str(foot))
        boxes = [clip for rect in stamp.solid if (clip := _clip(rect, cx * TILE, cy * TILE))]
        if boxes:
            group = ET.SubElement(tile, "objectgroup", draworder="index", id="2")
            for index, (x, y, w, h) in enumerate(boxes, 1):
                spot = {"id": str(index), "x": str(x), "y": str(y), "width": str(w), "height": str(h)}
                ET.SubElement(group, "object", spot)
        if frames:
            holder = ET.SubElement(tile, "animation")
            for ident, time in frames:
                ET.SubElement(holder, "frame", tileid=str(ident), duration=str(time))

    def _wang_xml(
        self,
        holder: ET.Element,
        name: str,
        kind: str,
        colours: list[tuple[str, str]],
        tiles: dict[str, tuple[int, ...]],
    ) -> None:
        first = self.tile(next(iter(tiles)))
        wangset = ET.SubElement(holder, "wangset", name=name, type=kind, tile=str(first))
        for label, colour in colours:
            ET.SubElement(wangset, "wangcolor", name=label, color=colour, tile="-1", probability="1")
        for ident, corners in sorted((self.tile(stamp), ids) for stamp, ids in tiles.items()):
            ET.SubElement(wangset, "wangtile", tileid=str(ident), wangid=",".join(map(str, corners)))


def corner_id(top_left: int, top_right: int, bottom_right: int, bottom_left: int) -> tuple[int, ...]:
    """Return Tiled's wang id of a tile in a ``corner`` set from each corner's colour: 0 none, 1 the first."""
    return (0, int(top_right), 0, int(bottom_right), 0, int(bottom_left), 0, int(top_left))


def _clip(rect: Box, left: int, top: int) -> Box | None:
    """Return the part of a box inside the tile at (left, top), in the tile's own pixels."""
    x0, y0 = max(rect[0] - left, 0), max(rect[1] - top, 0)
    x1, y1 = min(rect[0] + rect[2] - left, TILE), min(rect[1] + rect[3] - top, TILE)
    return (x0, y0, x1 - x0, y1 - y0) if x0 < x1 and y0 < y1 else None


def _merged(ids: list[int], times: tuple[int, ...]) -> list[tuple[int, int]]:
    """Join equal neighbours of an animation into one longer frame."""
    frames: list[tuple[int, int]] = []
    for ident, time in zip(ids, times, strict=True):
        if frames and frames[-1][0] == ident:
            frames[-1] = (ident, frames[-1][1] + time)
        else:
            frames.append((ident, time))
    return frames
