"""The smaller parts of a map: objects, pictures, tilesets and what they say of each tile."""

from __future__ import annotations

import binascii
from io import BytesIO
from typing import Any
from xml.etree.ElementTree import Element

from game.tiled import elements, limits
from game.tiled.errors import LimitError, TiledError
from game.tiled.images import image_size
from game.tiled.model import GID_MASK, Image, MapObject, Text, Tile, Tileset
from game.tiled.properties import colour, number, properties_of, real, truth


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
        colour=colour(node.get("color")) or (0, 0, 0, 255),
        bold=flag("bold"),
        italic=flag("italic"),
        underline=flag("underline"),
        strikeout=flag("strikeout"),
        kerning=flag("kerning", "1"),
        halign=node.get("halign", "left"),
        valign=node.get("valign", "top"),
    )


def image_of(holder: Element, place: str) -> Image | None:
    """Return the picture that ``holder`` names or embeds, None if it has none.

    Its size is in pixels. Raises ``TiledError`` if what is embedded is damaged, ``LimitError`` if it is too large.
    """
    node = holder.find("image")
    if node is None:
        return None
    width, height = (number(node.get(name) or "0", place) for name in ("width", "height"))
    trans = colour("#" + (node.get("trans") or "").removeprefix("#"))
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


def tileset_of(item: Any, place: str) -> Tileset:
    """Return one of pytmx's tilesets as ours, cut as Tiled cuts pictures: whole tiles only.

    Raises ``LimitError`` for tiles that are too large, ``TiledError`` for a margin or spacing below zero.
    """
    node: Element = item.node
    image = image_of(node, place)
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
    image = image_of(node, place)
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
