"""How a run is put together: its content, what scripts may call, and the scenes by kind."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from game.content import Library
from game.scenes.context import Scene
from game.story.state import Story

if TYPE_CHECKING:
    from game.story.functions import Host
    from game.yarn import Library as Signatures

SCENES: dict[str, str] = {
    "chapter": "Chapter",
    "chart": "ChartScene",
    "encounter": "Encounter",
    "ending": "Ending",
    "explore": "Explore",
    "history": "History",
    "options": "Options",
    "pause": "Pause",
    "slots": "Slots",
    "talk": "Talk",
    "title": "Title",
}
"""Scenes by kind: the module of ``game.scenes`` has the kind's name, and this is its class.

They are imported when first needed, so that the title comes up without all of the rules.
"""


def scene_class(kind: str) -> type[Scene]:
    """Return the class of a kind of scene; raises ``KeyError`` if there is none."""
    name = SCENES[kind]
    found: type[Scene] = getattr(import_module(f"game.scenes.{kind}"), name)
    return found


class _Nobody:
    """Stands in for a run while scripts are compiled: only the signatures matter then."""

    def __init__(self) -> None:
        self.story = Story()

    def here(self, person: str) -> bool:
        """Return False: nobody is anywhere yet."""
        return False

    def puzzle(self, what: str) -> bool:
        """Return False: no puzzle has begun yet."""
        return False

    def assist(self, name: str) -> bool:
        """Return False: nobody has asked for help yet."""
        return False


def signatures() -> Signatures:
    """Return the commands and functions that the game's scripts may use."""
    return bind(_Nobody())


def bind(host: Host) -> Signatures:
    """Return the library of a run: signatures whose functions ask ``host``."""
    from game.scenes.verbs import VERBS
    from game.story.functions import build_library

    return build_library(VERBS.values(), host)


def open_content(root: Path | None = None) -> Library:
    """Return the game's content: maps, scripts and messages below ``root`` (None: its own)."""
    return Library(root, signatures)
