"""XML and JSON files of Tiled → one kind of element tree.

XML comes in as it is, but without entities: a document that declares any is refused (an entity
bomb needs them, Tiled writes none). JSON (.tmj, .tsj, .tj) is turned into the XML Tiled would have
written, so that everything after this has one form to read.

Format: https://doc.mapeditor.org/en/stable/reference/json-map-format/
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import Element, ParseError, SubElement, XMLParser

from game.tiled import limits
from game.tiled.errors import LimitError, TiledError

_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_ENCODING = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding=[\"']([A-Za-z0-9._-]+)[\"']")
_DOCTYPE = re.compile(r"<!DOCTYPE\s[^>\[]*(\[|>)")
_CHARSETS = ("iso-8859-1", "iso-8859-15", "windows-1252", "us-ascii", "utf-16")


def parse(raw: bytes, place: str) -> Element:
    """Return the root element of a map, tileset or template file, whichever form it has.

    Raises ``TiledError`` for anything that is not well formed, ``LimitError`` for bombs.
    """
    text = _text(raw, place)
    start = text.lstrip()[:1]
    if start == "{":
        return _from_json(text, place)
    if start == "<":
        return _from_xml(text, place)
    raise TiledError(place, "this is neither XML nor JSON", "save it as .tmx or .tmj in Tiled")


def _text(raw: bytes, place: str) -> str:
    charset = "utf-8-sig"
    declared = _ENCODING.match(raw)
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        charset = "utf-16"
    elif declared and declared[1].decode("ascii").lower() in _CHARSETS:
        charset = declared[1].decode("ascii")
    try:
        return raw.decode(charset)
    except UnicodeDecodeError as error:
        raise TiledError(place, f"the text is not {charset} ({error.reason})", "save it again in Tiled") from error


def _from_xml(text: str, place: str) -> Element:
    if "<!ENTITY" in text:
        raise LimitError(place, "it declares XML entities, which Tiled never writes", "save it again in Tiled")
    doctype = _DOCTYPE.search(text)
    if doctype and doctype[1] == "[":
        raise LimitError(place, "it declares its own document type", "save it again in Tiled")
    if text.count("<") > 2 * limits.ELEMENTS or text.count("=") > 8 * limits.ELEMENTS:
        raise LimitError(place, f"more than {limits.ELEMENTS} elements", "choose CSV or Base64 as tile layer format")
    parser = XMLParser()
    try:
        parser.feed(_DECLARATION.sub("", text, count=1))
        root: Element = parser.close()
    except ParseError as error:
        raise TiledError(f"{place}:{error.position[0]}", f"damaged XML ({error.msg})", "save it again") from error
    return root


def _from_json(text: str, place: str) -> Element:
    if text.count(",") + text.count("[") + text.count("{") > 4 * limits.ELEMENTS:
        raise LimitError(place, "more JSON values than any map has", "choose Base64 as tile layer format")
    try:
        data = json.loads(text)
        kind = data.get("type") or ("map" if "layers" in data else "tileset")
        maker = _MAKERS.get(kind)
        if maker is None:
            raise TiledError(place, f"unknown kind of file {kind!r}", "save it as .tmx or .tmj in Tiled")
        root = Element(kind)
        maker(root, data)
    except json.JSONDecodeError as error:
        raise TiledError(f"{place}:{error.lineno}", f"the JSON is damaged ({error.msg})", "save it again") from error
    except RecursionError as error:
        raise LimitError(place, "the JSON is nested too deeply", "save it again in Tiled") from error
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise TiledError(place, f"the JSON is not laid out as Tiled does it ({error})", "save it again") from error
    return root


_PLAIN = (bool, int, float, str)


def _attributes(element: Element, data: dict[str, Any], *skip: str) -> None:
    for name, value in data.items():
        if isinstance(value, _PLAIN) and name not in skip:
            element.set(name, _word(value))


def _word(value: object) -> str:
    if isinstance(value, bool):
        return "1" if value else "0"
    # JSON can escape half a surrogate pair, which no text may hold
    return str(value).encode("utf-8", "replace").decode("utf-8")


def _map(element: Element, data: dict[str, Any]) -> None:
    _attributes(element, data, "type")
    _properties(element, data)
    for tileset in data.get("tilesets", ()):
        _tileset(SubElement(element, "tileset"), tileset)
    for layer in data.get("layers") or ():
        _layer(element, layer)


def _tileset(element: Element, data: dict[str, Any]) -> None:
    _attributes(element, data, "type", "image", "imagewidth", "imageheight", "transparentcolor")
    _properties(element, data)
    if "tileoffset" in data:
        _attributes(SubElement(element, "tileoffset"), data["tileoffset"])
    _image(element, data)
    tiles = data.get("tiles") or ()
    if isinstance(tiles, dict):  # Tiled before 1.0
        tiles = [{**tile, "id": local} for local, tile in tiles.items()]
    for tile in tiles:
        child = SubElement(element, "tile")
        _attributes(child, tile, "image", "imagewidth", "imageheight", "transparentcolor")
        _properties(child, tile)
        _image(child, tile)
        if "objectgroup" in tile:
            _layer(child, {**tile["objectgroup"], "type": "objectgroup"})
        if tile.get("animation"):
            animation = SubElement(child, "animation")
            for frame in tile["animation"]:
                _attributes(SubElement(animation, "frame"), frame)
    known = {tile.get("id", ""): tile for tile in element.findall("tile")}
    for local, properties in (data.get("tileproperties") or {}).items():  # Tiled before 1.0
        if str(local) not in known:
            known[str(local)] = SubElement(element, "tile", id=str(local))
        _properties(
            known[str(local)], {"properties": properties, "propertytypes": data.get("tilepropertytypes", {}).get(local)}
        )


def _image(element: Element, data: dict[str, Any]) -> None:
    if data.get("image"):
        child = SubElement(element, "image", source=str(data["image"]))
        for name, key in (("width", "imagewidth"), ("height", "imageheight"), ("trans", "transparentcolor")):
            if key in data:
                child.set(name, _word(data[key]))


_LAYERS = {"tilelayer": "layer", "objectgroup": "objectgroup", "imagelayer": "imagelayer", "group": "group"}


def _layer(parent: Element, data: dict[str, Any]) -> None:
    element = SubElement(parent, _LAYERS[data["type"]])
    _attributes(element, data, "type", "encoding", "compression", "data", "image", "transparentcolor")
    _properties(element, data)
    match data["type"]:
        case "tilelayer":
            _data(element, data)
        case "objectgroup":
            for item in data.get("objects", ()):
                _object(SubElement(element, "object"), item)
        case "imagelayer":
            # an image's place is its offset; x and y only place those of old XML
            element.set("offsetx", _word(data.get("offsetx", 0)))
            _image(element, data)
        case "group":
            for layer in data.get("layers", ()):
                _layer(element, layer)


def _data(element: Element, data: dict[str, Any]) -> None:
    holder = SubElement(element, "data", encoding=data.get("encoding", "csv"))
    if data.get("compression"):
        holder.set("compression", data["compression"])
    for chunk in data.get("chunks") or ():
        child = SubElement(holder, "chunk")
        _attributes(child, chunk, "data")
        child.text = _gids(chunk["data"])
    if data.get("data") is not None:
        holder.text = _gids(data["data"])


def _gids(data: str | list[int]) -> str:
    return data if isinstance(data, str) else ",".join(map(str, data))


def _object(element: Element, data: dict[str, Any]) -> None:
    _attributes(element, data, "point", "ellipse", "capsule")
    _properties(element, data)
    for shape in ("point", "ellipse", "capsule"):
        if data.get(shape):
            SubElement(element, shape)
    for shape in ("polygon", "polyline"):
        if shape in data:
            points = " ".join(f"{point['x']},{point['y']}" for point in data[shape])
            SubElement(element, shape, points=points)
    if "text" in data:
        child = SubElement(element, "text")
        _attributes(child, data["text"], "text")
        child.text = str(data["text"].get("text", ""))


def _template(element: Element, data: dict[str, Any]) -> None:
    if "tileset" in data:
        _tileset(SubElement(element, "tileset"), data["tileset"])
    _object(SubElement(element, "object"), data["object"])


def _properties(element: Element, data: dict[str, Any]) -> None:
    given = data.get("properties")
    if not given:
        return
    holder = SubElement(element, "properties")
    if isinstance(given, dict):  # Tiled before 1.2: names to values, types apart
        types = data.get("propertytypes") or {}
        given = [{"name": name, "type": types.get(name), "value": value} for name, value in given.items()]
    for item in given:
        _value(SubElement(holder, "property", name=str(item["name"])), item)


def _value(element: Element, item: dict[str, Any]) -> None:
    value = item.get("value")
    kind = item.get("type") or _kind_of(value)
    element.set("type", kind)
    if item.get("propertytype"):
        element.set("propertytype", item["propertytype"])
    if isinstance(value, dict):
        holder = SubElement(element, "properties")
        for name, member in value.items():
            _value(SubElement(holder, "property", name=str(name)), {"value": member})
    elif isinstance(value, list):
        for member in value:
            wrapped = member if isinstance(member, dict) and "type" in member else {"value": member}
            _value(SubElement(element, "item"), wrapped)
    else:
        element.set("value", "" if value is None else _word(value))


def _kind_of(value: object) -> str:
    match value:
        case bool():
            return "bool"
        case int():
            return "int"
        case float():
            return "float"
        case dict():
            return "class"
        case list():
            return "list"
    return "string"


_MAKERS: dict[str, Callable[[Element, dict[str, Any]], None]] = {
    "map": _map,
    "tileset": _tileset,
    "template": _template,
}
