"""From a normalised element tree, through pytmx, to a frozen ``TiledMap``."""

from __future__ import annotations

import binascii
from collections.abc import Iterable
from io import BytesIO
from typing import Any
from xml.etree.ElementTree import Element

from game.tiled import elements, limits
from game.tiled.data import decode, from_numbers
from game.tiled.errors import LimitError, TiledError
from game.tiled.files import Files
from game.tiled.images import image_size
from game.tiled.model import (
    GID_MASK,
    Chunk,
    Colour,
    Image,
    ImageLayer,
    Layer,
    MapObject,
    ObjectLayer,
    Text,
    Tile,
    TiledMap,
    TileLayer,
    Tileset,
)
from game.tiled.normal import normalised
from game.tiled.properties import colour, number, properties_of, real, truth

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
        background=colour(root.get("backgroundcolor"), place),
        parallax_x=tree.parallaxoriginx,
        parallax_y=tree.parallaxoriginy,
        properties=tree.properties,
        tilesets=tuple(_tileset(item, f"{place}: tileset {item.name!r}") for item in tree.tilesets),
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
            common = self._common(layer, place)
            node = layer.node
            if isinstance(layer, elements.TileLayer):
                yield TileLayer(**common, chunks=tuple(self._chunks(layer, node.find("data"), place)))
            elif isinstance(layer, elements.ObjectGroup):
                yield ObjectLayer(
                    **common,
                    objects=tuple(map_object(item, f"{self.place}: object {item.id}") for item in layer),
                    top_down=layer.draworder != "index",
                    colour=colour(node.get("color"), place),
                )
            else:
                yield ImageLayer(
                    **common, image=_image(node, place), repeat_x=bool(layer.repeatx), repeat_y=bool(layer.repeaty)
                )

    def _common(self, layer: Any, place: str) -> dict[str, Any]:
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
            tint = _multiplied(tint, colour(item.node.get("tintcolor"), place))
            class_ = item.node.get("class") or class_
        moved = layer.node.get("offsetx") is not None or layer.node.get("offsety") is not None
        if isinstance(layer, elements.ImageLayer) and not moved:  # Tiled before 0.15 placed images by x and y
            offset_x += layer.x
            offset_y += layer.y
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
        return from_numbers([number(tile.get("gid") or "0", place) for tile in part.findall("tile")], count, place)
    return decode(part.text or "", encoding, data.get("compression") or "", count, place)


def _multiplied(first: Colour | None, second: Colour | None) -> Colour | None:
    if first is None or second is None:
        return first or second
    red, green, blue, alpha = ((a * b + 127) // 255 for a, b in zip(first, second, strict=True))
    return red, green, blue, alpha


def map_object(item: Any, place: str) -> MapObject:
    """Return the frozen form of one pytmx object."""
    node: Element = item.node
    return MapObject(
        id=item.id,
        name=item.name or "",
        class_=node.get("type") or node.get("class") or "",
        kind=item.kind,
        x=float(item.x),
        y=float(item.y),
        width=real(node.get("width") or "0", place),
        height=real(node.get("height") or "0", place),
        rotation=float(item.rotation),
        gid=item.gid if 0 <= item.gid < 1 << 32 else 0,
        visible=bool(item.visible),
        opacity=float(item.opacity),
        points=_points(node, place),
        text=_text(node.find("text"), place) if item.kind == "text" else None,
        template=node.get("template") or "",
        properties=item.properties,
    )


def _points(node: Element, place: str) -> tuple[tuple[float, float], ...]:
    shape = node.find("polygon")
    shape = node.find("polyline") if shape is None else shape
    if shape is None:
        return ()
    points = []
    for pair in (shape.get("points") or "").split():
        x, _, y = pair.partition(",")
        points.append((real(x, place), real(y, place)))
    return tuple(points)


def _text(node: Element | None, place: str) -> Text | None:
    if node is None:
        return None

    def flag(name: str, default: str = "0") -> bool:
        return truth(node.get(name, default), place)

    return Text(
        text=node.text or "",
        family=node.get("fontfamily", "sans-serif"),
        size=min(max(number(node.get("pixelsize", "16"), place), 1), 1024),
        wrap=flag("wrap"),
        colour=colour(node.get("color"), place) or (0, 0, 0, 255),
        bold=flag("bold"),
        italic=flag("italic"),
        underline=flag("underline"),
        strikeout=flag("strikeout"),
        kerning=flag("kerning", "1"),
        halign=node.get("halign", "left"),
        valign=node.get("valign", "top"),
    )


def _image(holder: Element, place: str) -> Image | None:
    node = holder.find("image")
    if node is None:
        return None
    width, height = (number(node.get(name) or "0", place) for name in ("width", "height"))
    trans = colour(node.get("trans"), place)
    data = node.find("data")
    if node.get("source") is None and data is not None:
        try:
            raw = binascii.a2b_base64((data.text or "").encode("ascii", "replace"))
        except binascii.Error as error:
            raise TiledError(place, f"the embedded image is damaged ({error})", "use a picture file") from error
        size = image_size(BytesIO(raw))
        if size is not None and (max(size) > limits.IMAGE_SIDE or size[0] * size[1] > limits.IMAGE_PIXELS):
            raise LimitError(place, f"an embedded picture of {size[0]}×{size[1]} pixels", "use a smaller one")
        width, height = size or (width, height)
        return Image("", width, height, trans, raw, size is not None)
    if not node.get("source"):
        return None
    return Image(node.get("source", ""), width, height, trans, b"", node.get("missing") is None)


def _tileset(item: Any, place: str) -> Tileset:
    node: Element = item.node
    image = _image(node, place)
    width, height, spacing, margin = item.tilewidth, item.tileheight, item.spacing, item.margin
    if not (0 <= width <= limits.TILE_SIDE and 0 <= height <= limits.TILE_SIDE):
        raise LimitError(place, f"tiles of {width}×{height} pixels", "mend the tileset's properties")
    if margin < 0 or spacing < 0:
        raise TiledError(place, f"margin {margin} and spacing {spacing}", "mend the tileset's properties")
    columns = count = 0
    if image is not None and width > 0 and height > 0:
        # as Tiled cuts a picture: whole tiles only, no margin needed at the right and bottom
        columns = max((image.width - margin + spacing) // (width + spacing), 0)
        count = columns * max((image.height - margin + spacing) // (height + spacing), 0)
    offset = item.tileoffset
    tiles = [_tile(child, item, place) for child in node.findall("tile")]
    return Tileset(
        firstgid=item.firstgid,
        name=item.name or "",
        class_=node.get("class", ""),
        source=node.get("source") or "",
        tile_width=width,
        tile_height=height,
        spacing=spacing,
        margin=margin,
        count=count,
        columns=columns,
        offset_x=number(offset.get("x") or "0", place) if offset is not None else 0,
        offset_y=number(offset.get("y") or "0", place) if offset is not None else 0,
        alignment=node.get("objectalignment") or "unspecified",
        render_size=node.get("tilerendersize") or "tile",
        fill_mode=node.get("fillmode") or "stretch",
        image=image,
        tiles={tile.id: tile for tile in tiles},
        properties=item.properties,
    )


def _tile(node: Element, tileset: Any, place: str) -> Tile:
    local = number(node.get("id") or "0", place)
    place = f"{place}, tile {local}"
    if not 0 <= local <= GID_MASK:
        raise TiledError(place, "the tile's number is out of range", "save the tileset again in Tiled")
    image = _image(node, place)
    rect = None
    if node.get("width") is not None and node.get("height") is not None:
        x, y, width, height = (number(node.get(name) or "0", place) for name in ("x", "y", "width", "height"))
        rect = (x, y, width, height)
    frames = tuple(
        (number(frame.get("tileid") or "0", place), number(frame.get("duration") or "0", place))
        for frame in node.iterfind("animation/frame")
    )
    shapes = [
        map_object(item, f"{place}, shape {item.id}")
        for group in node.findall("objectgroup")
        for item in elements.ObjectGroup(tileset.parent, group, None)
    ]
    class_ = node.get("type") or node.get("class") or ""
    return Tile(local, class_, image, rect, frames, tuple(shapes), properties_of(node, place))
