"""What the map maker's project file says of classes and enums: members, types and defaults.

``maps/root-access.tiled-project`` is what Tiled offers in its property editor; the game takes the
same defaults from it, so the two cannot disagree.

Format: https://doc.mapeditor.org/en/stable/manual/custom-properties/#custom-types
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from game.tiled.errors import TiledError
from game.tiled.files import read_file
from game.tiled.model import NOTHING, Properties, Value

NAME = "root-access.tiled-project"


@dataclass(frozen=True, slots=True)
class ClassType:
    """A class: its members with their defaults, and what it may be used for (``object``, ``layer`` …)."""

    name: str
    members: Properties
    use: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Project:
    """A project's classes and enums (name → values) by name."""

    path: Path
    classes: Mapping[str, ClassType] = field(default_factory=dict)
    enums: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def resolved(self, class_: str, properties: Properties) -> Properties:
        """Return an object's properties laid over the defaults of its class."""
        known = self.classes.get(class_)
        return properties.over(known.members if known else NOTHING)


def load_project(path: Path) -> Project:
    """Read a ``.tiled-project`` file; raises ``TiledError`` if it is missing or damaged."""
    try:
        data = json.loads(read_file(path, str(path)))
        types: list[dict[str, Any]] = data.get("propertyTypes", [])
        classes = {item["name"]: _class(item) for item in types if item["type"] == "class"}
        enums = {item["name"]: tuple(map(str, item["values"])) for item in types if item["type"] == "enum"}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise TiledError(str(path), f"the project file is damaged ({error})", "restore it or save it again") from error
    return Project(path, classes, enums)


def project_for(path: Path) -> Project:
    """Return the project a map belongs to: the nearest one above it, else the game's own."""
    for folder in path.resolve().parents:
        for found in sorted(folder.glob("*.tiled-project")):
            return load_project(found)
    return game_project()


def game_project() -> Project:
    """Return the game's own project, from a checkout or an installed package."""
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "_data" / "maps", package.parent / "maps"):
        if (folder / NAME).is_file():
            return load_project(folder / NAME)
    raise TiledError(str(package), f"{NAME} is missing", "install the game again")


def _class(item: dict[str, Any]) -> ClassType:
    values: dict[str, Value] = {}
    kinds: dict[str, str] = {}
    for member in item.get("members", []):
        kind = str(member["type"])
        values[member["name"]] = _value(member.get("value"))
        kinds[member["name"]] = f"{kind}:{member['propertyType']}" if member.get("propertyType") else kind
    return ClassType(item["name"], Properties(values, kinds), frozenset(item.get("useAs", ())))


def _value(value: Any) -> Value:
    if isinstance(value, dict):
        return Properties({name: _value(member) for name, member in value.items()})
    if isinstance(value, list):
        return tuple(_value(member) for member in value)
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)
