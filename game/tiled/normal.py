"""One self-contained element tree for a map: tilesets embedded, templates filled in, pictures measured.

Everything Tiled lets live in other files is brought in here, with paths made relative to the map,
so that the reader behind this needs no disk.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from xml.etree.ElementTree import Element

from game.tiled import limits
from game.tiled.errors import LimitError, TiledError
from game.tiled.files import Files, join
from game.tiled.model import GID_MASK
from game.tiled.properties import number
from game.tiled.xmlform import parse

_SHAPES = ("ellipse", "point", "capsule", "polygon", "polyline", "text")


def normalised(files: Files) -> Element:
    """Return the map's root element with all that it refers to; raises ``TiledError``."""
    place = str(files.path)
    root = parse(files.read(files.path.name, place), place)
    if root.tag != "map":
        raise TiledError(place, f"this is a <{root.tag}>, not a map", "open the map (.tmx) instead")
    _check_depth(root, place)
    tilesets = _Tilesets(root, files, place)
    templates = _Templates(files, tilesets)
    for layer in _object_layers(root):
        for item in layer.findall("object"):
            _check_gid(item, place)
            if item.get("template"):
                templates.fill(item, f"{place}: object {item.get('id', '?')}")
    for layer in root.iter("imagelayer"):
        _measure(layer, files, f"{place}: layer {layer.get('name', '')!r}")
    return root


def _check_depth(root: Element, place: str) -> None:
    level, deep = [root], 0
    while level:
        deep += 1
        if deep > limits.DEPTH * 2:
            raise LimitError(place, f"groups nested more than {limits.DEPTH} deep", "flatten them")
        level = [child for element in level for child in element if len(child)]


def _object_layers(parent: Element) -> Iterator[Element]:
    for child in parent:
        if child.tag == "objectgroup":
            yield child
        elif child.tag == "group":
            yield from _object_layers(child)


def _check_gid(item: Element, place: str) -> None:
    gid = item.get("gid")
    if gid is not None and not (gid.isascii() and gid.isdigit()):
        raise TiledError(f"{place}: object {item.get('id', '?')}", f"gid {gid!r} is no number", "place the tile again")


class _Tilesets:
    """The map's tilesets, each embedded in its root element."""

    def __init__(self, root: Element, files: Files, place: str) -> None:
        self.root = root
        self.files = files
        self.place = place
        self.first: dict[str, int] = {}
        found: dict[int, Element] = {}
        for element in root.findall("tileset"):
            firstgid = number(element.get("firstgid") or "0", place)
            if not 0 < firstgid <= GID_MASK:
                raise TiledError(place, "a tileset without a first gid", "save the map again in Tiled")
            # of two with one number the later counts, as in Tiled
            found[firstgid] = element
            root.remove(element)
        for firstgid in sorted(found):
            self._embed(found[firstgid], firstgid)
        root[:0] = [found[firstgid] for firstgid in sorted(found)]

    def _embed(self, element: Element, firstgid: int) -> None:
        source = element.get("source")
        where = f"{self.place}: tileset {source or element.get('name', '')!r}"
        if source is not None:
            source = self.files.spelt(source)
            self.first.setdefault(source, firstgid)
            outer = parse(self.files.read(source, where), self.files_name(source))
            if outer.tag != "tileset":
                raise TiledError(where, f"this is a <{outer.tag}>, not a tileset", "choose the tileset again")
            if outer.get("source"):
                raise LimitError(where, "a tileset that only refers to another", "choose the other one instead")
            _check_depth(outer, where)
            element.attrib.update(outer.attrib)
            element.set("source", source)
            element.set("firstgid", str(firstgid))
            element[:] = outer[:]
        for holder in (element, *element.findall("tile")):
            _measure(holder, self.files, where, source or "")

    def files_name(self, source: str) -> str:
        """Return how a file is called in messages."""
        return str(self.files.path.parent / source)

    def gid_of(self, source: str, local_gid: int, local_first: int) -> int:
        """Return the map's gid for a template's, adding its tileset to the map if it lacks it."""
        if source not in self.first:
            place, following = self.place, 1
            for element in self.root.findall("tileset"):
                highest = max((number(tile.get("id", "0"), place) for tile in element.findall("tile")), default=0)
                count = max(number(element.get("tilecount") or "0", place), highest + 1)
                following = max(following, int(element.get("firstgid", "1")) + count)
            element = Element("tileset", firstgid=str(following), source=source)
            self._embed(element, following)
            self.root.insert(len(self.root.findall("tileset")), element)
        return local_gid - local_first + self.first[source]


class _Templates:
    """Fills template instances in; each template file is read once."""

    def __init__(self, files: Files, tilesets: _Tilesets) -> None:
        self.files = files
        self.tilesets = tilesets
        self.read: dict[str, Element] = {}

    def fill(self, item: Element, place: str) -> None:
        """Lay an instance over its template: what the instance says itself wins."""
        source = self.files.spelt(item.get("template", ""))
        if source not in self.read:
            self.read[source] = self._load(source, place)
        pattern = self.read[source]
        for name, value in pattern.attrib.items():
            if name not in ("id", "x", "y"):
                item.attrib.setdefault(name, value)
        if not any(item.find(shape) is not None for shape in _SHAPES):
            item.extend(deepcopy(pattern.find(shape)) for shape in _SHAPES if pattern.find(shape) is not None)  # type: ignore[arg-type]
        self._properties(item, pattern)

    def _properties(self, item: Element, pattern: Element) -> None:
        base = pattern.find("properties")
        if base is None:
            return
        own = item.find("properties")
        if own is None:
            item.append(deepcopy(base))
            return
        names = {element.get("name") for element in own}
        own.extend(deepcopy(element) for element in base if element.get("name") not in names)

    def _load(self, source: str, place: str) -> Element:
        root = parse(self.files.read(source, place), self.tilesets.files_name(source))
        item = root.find("object")
        if root.tag != "template" or item is None:
            raise TiledError(place, f"{source} is no template with an object", "choose the template again")
        if item.get("template"):
            raise LimitError(place, f"{source} is a template of a template", "templates cannot be nested")
        _check_depth(root, place)
        _check_gid(item, place)
        tileset = root.find("tileset")
        if item.get("gid") and tileset is not None and tileset.get("source"):
            raw = int(item.get("gid", "0"))
            gid = self.tilesets.gid_of(
                join(source, tileset.get("source", "")), raw & GID_MASK, number(tileset.get("firstgid") or "1", place)
            )
            item.set("gid", str(raw & ~GID_MASK | gid))
        return item


def _measure(holder: Element, files: Files, place: str, base: str = "") -> None:
    """Give a picture its path from the map and its real size; mark it if it cannot be found."""
    image = holder.find("image")
    if image is None:
        return
    source = image.get("source")
    if not source:
        return
    source = join(base, source)
    image.set("source", source)
    size = files.size_of(source, place)
    if size is None:
        image.set("missing", "1")
        return
    image.set("source", files.spelt(source))
    width, height = size
    if max(size) > limits.IMAGE_SIDE or width * height > limits.IMAGE_PIXELS:
        raise LimitError(place, f"picture {source} of {width}×{height} pixels", "split it")
    image.set("width", str(width))
    image.set("height", str(height))
