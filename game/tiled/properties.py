"""Custom properties with their types, lists and classes included.

Format: https://doc.mapeditor.org/en/stable/reference/tmx-map-format/#properties
"""

from __future__ import annotations

from xml.etree.ElementTree import Element

from game.tiled.errors import TiledError
from game.tiled.model import NOTHING, Colour, Properties, Value

_TRUE = ("true", "1")
_FALSE = ("false", "0", "")
_HEX = frozenset("0123456789abcdefABCDEF")


def properties_of(element: Element, place: str = "") -> Properties:
    """Return the properties directly inside an element; raises ``TiledError`` for a value of a wrong type."""
    values: dict[str, Value] = {}
    kinds: dict[str, str] = {}
    for holder in element.findall("properties"):
        for item in holder.findall("property"):
            name = item.get("name", "")
            kinds[name] = _kind(item)
            values[name] = _value(item, f"{place}: property {name!r}")
    return Properties(values, kinds) if kinds else NOTHING


def _kind(item: Element) -> str:
    kind = item.get("type") or "string"
    return f"{kind}:{item.get('propertytype')}" if item.get("propertytype") else kind


def _value(item: Element, place: str) -> Value:
    kind = item.get("type") or "string"
    if kind == "class":
        return properties_of(item, place)
    if kind == "list":
        return tuple(_value(member, place) for member in item.findall("item"))
    text = item.get("value")
    if text is None:
        text = item.text or ""
    match kind:
        case "int" | "object":
            return number(text or "0", place)
        case "float":
            return real(text or "0", place)
        case "bool":
            return truth(text, place)
    return text


def number(text: str, place: str) -> int:
    """Return a whole number; raises ``TiledError``."""
    try:
        return int(text)
    except ValueError:
        pass
    value = real(text, place)
    if not value.is_integer():
        raise TiledError(place, f"{text!r} is no whole number", "type a whole number")
    return int(value)


def real(text: str, place: str) -> float:
    """Return a finite number; raises ``TiledError``."""
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not abs(value) < 1e12:
        raise TiledError(place, f"{text!r} is no number that a map can use", "type a number")
    return value


def truth(text: str, place: str) -> bool:
    """Return a yes or no; raises ``TiledError``."""
    if text.lower() in _TRUE:
        return True
    if text.lower() in _FALSE:
        return False
    raise TiledError(place, f"{text!r} is neither true nor false", "tick or untick it again in Tiled")


def colour(text: str | None) -> Colour | None:
    """Return a colour from ``#RRGGBB``, ``#AARRGGBB`` or ``#RGB``; None if there is none.

    What is no colour counts as none, as in Tiled.
    """
    text = text or ""
    digits = text[1:] if text.startswith("#") else ""
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    if len(digits) not in (6, 8) or not set(digits) <= _HEX:
        return None
    value = int(digits, 16)
    alpha = value >> 24 if len(digits) == 8 else 255
    return value >> 16 & 255, value >> 8 & 255, value & 255, alpha


def shown(text: str) -> bool:
    """Return whether a ``visible`` attribute shows something: Tiled reads a number and takes the rest for a yes."""
    try:
        return int(text) != 0
    except ValueError:
        return True
