"""From a normalised element tree, through pytmx, to a frozen ``TiledMap``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from xml.etree.ElementTree import Element

from game.tiled import elements, limits
from game.tiled.data import decode, from_numbers
from game.tiled.errors import LimitError, TiledError
from game.tiled.files import Files
from game.tiled.model import Chunk, Colour, ImageLayer, Layer, ObjectLayer, TiledMap, TileLayer
from game.tiled.normal import normalised
from game.tiled.properties import colour, number
from game.tiled.reader_parts import image_of, map_object, tileset_of

CHUNK = 16
"""Side of the blocks an infinite map grows by, in tiles."""


def read(files: Files) -> TiledMap:
    """Return the frozen map that ``files`` belongs to; raises ``TiledError``."""
    place = str(files.path)
    root = normalised(files)
    tree = elements.Map(None, allow_duplicate_names=True)
    _guarded(place, lambda: tree.parse_xml(root))
    map_width, map_height = number(root.get("width") or "0", place), number(root.get("height") or "0", place)
    for name, value, most in (
        ("width", map_width, limits.SIDE),
        ("height", map_height, limits.SIDE),
        ("tilewidth", tree.tilewidth, limits.TILE_SIDE),
        ("tileheight", tree.tileheight, limits.TILE_SIDE),
    ):
        if not 0 <= value <= most or (value == 0 and name.startswith("tile")):
            raise LimitError(place, f"{name} is {value}, it must be 1 to {most}", "mend the map's properties")
    layers = tuple(_Layers(place, tree).all())
    left, top, width, height = _bounds(layers) if tree.infinite else (0, 0, map_width, map_height)
    return TiledMap(
        path=files.path,
        class_=root.get("class", ""),
        width=width,
        height=height,
        tile_width=tree.tilewidth,
        tile_height=tree.tileheight,
        left=left,
        top=top,
        infinite=tree.infinite,
        orientation=tree.orientation,
        render_order=tree.renderorder,
        background=colour(root.get("backgroundcolor")),
        parallax_x=tree.parallaxoriginx,
        parallax_y=tree.parallaxoriginy,
        properties=tree.properties,
        tilesets=tuple(tileset_of(item, f"{place}: tileset {item.name!r}") for item in tree.tilesets),
        layers=layers,
        files=tuple(files.seen),
    )


def _guarded(place: str, read_it: Any) -> None:
    """Run pytmx; what it cannot take becomes a ``TiledError`` that names the map."""
    try:
        read_it()
    except TiledError as error:
        raise TiledError(place + error.place, error.problem, error.cure) from error
    except (ValueError, TypeError, AttributeError, KeyError, IndexError, OverflowError) as error:
        raise TiledError(place, f"an element cannot be read ({error})", "save the map again in Tiled") from error


def _bounds(layers: Iterable[Layer]) -> tuple[int, int, int, int]:
    """Return (left, top, width, height) in tiles of all blocks of 16 × 16 that hold a tile."""
    left = top = 1 << 40
    right = bottom = -(1 << 40)
    for layer in layers:
        if not isinstance(layer, TileLayer):
            continue
        for chunk in layer.chunks:
            if not any(chunk.gids):
                continue
            left, top = min(left, chunk.x), min(top, chunk.y)
            right, bottom = max(right, chunk.x + chunk.width), max(bottom, chunk.y + chunk.height)
    if right < left:
        return 0, 0, 1, 1
    left, top = left // CHUNK * CHUNK, top // CHUNK * CHUNK
    return left, top, -(-(right - left) // CHUNK) * CHUNK, -(-(bottom - top) // CHUNK) * CHUNK


class _Layers:
    """Turns pytmx's layers into frozen ones, folding groups in."""

    def __init__(self, place: str, tree: Any) -> None:
        self.place = place
        self.tree = tree
        self.cells = 0

    def all(self) -> Iterable[Layer]:
        """Yield the layers in document order."""
        for layer in self.tree.layers:
            place = f"{self.place}: layer {layer.name!r}"
            common = self._common(layer)
            node = layer.node
            if isinstance(layer, elements.TileLayer):
                yield TileLayer(**common, chunks=tuple(self._chunks(layer, node.find("data"), place)))
            elif isinstance(layer, elements.ObjectGroup):
                yield ObjectLayer(
                    **common,
                    objects=tuple(map_object(item, f"{self.place}: object {item.id}") for item in layer),
                    top_down=layer.draworder != "index",
                    colour=colour(node.get("color")),
                )
            else:
                yield ImageLayer(
                    **common, image=image_of(node, place), repeat_x=bool(layer.repeatx), repeat_y=bool(layer.repeaty)
                )

    def _common(self, layer: Any) -> dict[str, Any]:
        chain = (*layer.groups, layer)
        opacity = parallax_x = parallax_y = 1.0
        offset_x = offset_y = 0.0
        tint: Colour | None = None
        class_ = ""
        for item in chain:
            opacity *= min(max(item.opacity, 0.0), 1.0)
            parallax_x *= item.parallaxx
            parallax_y *= item.parallaxy
            offset_x += item.offsetx
            offset_y += item.offsety
            tint = _multiplied(tint, colour(item.node.get("tintcolor")))
            class_ = item.node.get("class") or class_
        if isinstance(layer, elements.ImageLayer) and layer.node.get("offsetx") is None:
            # Tiled before 0.15 placed images by x and y
            offset_x += layer.x - layer.offsetx
            offset_y += layer.y - layer.offsety
        return {
            "id": layer.id,
            "name": layer.name or "",
            "class_": class_,
            "visible": all(item.visible for item in chain),
            "opacity": opacity,
            "tint": tint,
            "offset_x": offset_x,
            "offset_y": offset_y,
            "parallax_x": parallax_x,
            "parallax_y": parallax_y,
            "mode": layer.node.get("mode") or "normal",
            "groups": tuple(group.name or "" for group in layer.groups),
            "properties": layer.properties,
        }

    def _chunks(self, layer: Any, data: Element | None, place: str) -> Iterable[Chunk]:
        if data is None:
            return
        parts = data.findall("chunk")
        if self.tree.infinite and not parts:
            return  # nothing is painted yet
        for part in parts or [data]:
            holder = part if parts else layer.node
            box = [number(holder.get(name) or "0", place) for name in ("x", "y", "width", "height")]
            x, y, width, height = box
            far = (max(abs(x), width) + width) * self.tree.tilewidth + (
                max(abs(y), height) + height
            ) * self.tree.tileheight
            if max(abs(x), abs(y), width, height) > limits.SIDE or min(width, height) < 0 or far > limits.FAR:
                raise LimitError(place, f"a block of {width}×{height} tiles at {x}, {y}", "make the map smaller")
            self.cells += width * height
            if self.cells > limits.CELLS:
                raise LimitError(place, f"more than {limits.CELLS} tiles", "make the map smaller")
            yield Chunk(x, y, width, height, _gids(part, data, width * height, place))


def _gids(part: Element, data: Element, count: int, place: str) -> memoryview:
    encoding = data.get("encoding") or ""
    if not encoding:
        gids = [number(tile.get("gid") or "0", place) for tile in part.findall("tile")]
        return from_numbers(gids + [0] * (count - len(gids)), count, place)
    return decode(part.text or "", encoding, data.get("compression") or "", count, place)


def _multiplied(first: Colour | None, second: Colour | None) -> Colour | None:
    if first is None or second is None:
        return first or second
    red, green, blue, alpha = ((a * b + 127) // 255 for a, b in zip(first, second, strict=True))
    return red, green, blue, alpha
