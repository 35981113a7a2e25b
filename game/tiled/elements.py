"""pytmx's classes, extended: layers in document order, every kind of object, gids left as they are.

pytmx stays the reader of Tiled's elements. It sees only trees that ``game.tiled.normal`` has made
whole, and this module mends what it would lose: it groups layers by type, renumbers gids, refuses
properties called like attributes, cuts fractions off offsets and forgets what kind an object is.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element

from game.tiled.properties import number, properties_of, real, shown, truth

SHAPES = ("point", "ellipse", "capsule", "polygon", "polyline", "text")


def _private_pytmx() -> Any:
    """Load pytmx's reader alone, without its package, which would import pygame.

    The module itself asks for pygame for its type hints only; it is told there is none unless
    pygame is loaded already.
    """
    package = find_spec("pytmx")
    if package is None or package.origin is None:
        raise ImportError("pytmx is not installed")
    spec = spec_from_file_location("game.tiled._pytmx", Path(package.origin).with_name("pytmx.py"))
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    hidden = "pygame" not in sys.modules
    if hidden:
        sys.modules["pygame"] = None  # type: ignore[assignment]
    try:
        spec.loader.exec_module(module)
    finally:
        if hidden:
            del sys.modules["pygame"]
    return module


if TYPE_CHECKING:
    from pytmx import pytmx
else:
    pytmx = _private_pytmx()


def _cast(kind: str) -> Any:
    reader = {"int": number, "float": real, "bool": truth}[kind]
    return lambda text: reader(text, "")


# what pytmx reads as text or cuts to whole numbers; its own table is a defaultdict of casts
for _kind, _names in {
    "int": "tilewidth tileheight firstgid tilecount columns margin spacing gid id",
    "float": "width height offsetx offsety opacity parallaxx parallaxy parallaxoriginx parallaxoriginy x y rotation",
    "bool": "infinite repeatx repeaty",
}.items():
    for _name in _names.split():
        pytmx.types[_name] = _cast(_kind)
pytmx.types["visible"] = shown


class Properties(pytmx.TiledElement):  # type: ignore[misc]
    """Reads attributes as pytmx does, custom properties with their types, and keeps the two apart."""

    def _set_properties(self, node: Element, customs: object = None) -> None:
        self._cast_and_set_attributes_from_node_items(node.items())
        self.properties = properties_of(node)
        self.node = node

    def __getattr__(self, item: str) -> Any:
        raise AttributeError(item)


class Map(Properties, pytmx.TiledMap):  # type: ignore[misc]
    """A map whose layers are in document order, each knowing the groups around it."""

    def parse_xml(self, node: Element) -> None:
        """Read a normalised map element."""
        self.infinite = False
        self.parallaxoriginx = self.parallaxoriginy = 0.0
        self._set_properties(node)
        for child in node.findall("tileset"):
            self.add_tileset(Tileset(self, child))
        self._layers(node, ())

    def _layers(self, parent: Element, groups: tuple[Any, ...]) -> None:
        for child in parent:
            kind = _LAYERS.get(child.tag)
            if kind is None:
                continue
            layer = kind(self, child, None) if kind is ObjectGroup else kind(self, child)
            layer.groups = groups
            if kind is Group:
                self._layers(child, (*groups, layer))
            else:
                self.add_layer(layer)

    def register_gid_check_flags(self, tiled_gid: int) -> int:
        """Keep gids as Tiled numbers them, flip bits included."""
        return tiled_gid


class Tileset(Properties, pytmx.TiledTileset):  # type: ignore[misc]
    """A tileset; its tiles are read from ``node``."""

    def parse_xml(self, node: Element) -> Tileset:
        """Read an embedded tileset element."""
        self.tileoffset = node.find("tileoffset")
        self._set_properties(node)
        return self


class Drawn(Properties):
    """What all layers have: defaults of the attributes that pytmx does not know."""

    groups: tuple[Any, ...] = ()

    def _set_properties(self, node: Element, customs: object = None) -> None:
        self.id = 0
        self.name = ""
        self.visible = True
        self.opacity = 1.0
        self.offsetx = self.offsety = self.x = self.y = 0.0
        self.parallaxx = self.parallaxy = 1.0
        super()._set_properties(node, customs)


class Group(Drawn, pytmx.TiledGroupLayer):  # type: ignore[misc]
    """A group layer."""


class TileLayer(Drawn, pytmx.TiledTileLayer):  # type: ignore[misc]
    """A tile layer; its data is decoded from ``node``, whichever encoding it has."""

    def parse_xml(self, node: Element) -> TileLayer:
        """Read the layer's attributes."""
        self._set_properties(node)
        return self


class ImageLayer(Drawn, pytmx.TiledImageLayer):  # type: ignore[misc]
    """An image layer, with or without an image."""

    repeatx = repeaty = False

    def parse_xml(self, node: Element) -> ImageLayer:
        """Read the layer's attributes."""
        self._set_properties(node)
        return self


class Object(Properties, pytmx.TiledObject):  # type: ignore[misc]
    """An object that remembers its shape."""

    opacity = 1.0

    def parse_xml(self, node: Element) -> Object:
        """Read an object element."""
        super().parse_xml(node)
        self.kind = "tile" if self.gid else "rectangle"
        for shape in SHAPES:
            if not self.gid and node.find(shape) is not None:
                self.kind = shape
        return self


class ObjectGroup(Drawn, pytmx.TiledObjectGroup):  # type: ignore[misc]
    """An object layer, or the collision shapes of a tile."""

    def parse_xml(self, node: Element) -> ObjectGroup:
        """Read the layer and its objects."""
        self.draworder = "topdown"
        self._set_properties(node)
        self.extend(Object(self.parent, child, None) for child in node.findall("object"))
        return self


_LAYERS = {"group": Group, "layer": TileLayer, "imagelayer": ImageLayer, "objectgroup": ObjectGroup}
