"""What tests of the scripts share: their sources compiled, and a host that answers what scripts ask."""

from __future__ import annotations

from pathlib import Path

from game.scenes.verbs import VERBS
from game.story.functions import build_library
from game.story.state import Story
from game.yarn import Compilation, compile_sources

SCRIPTS = Path(__file__).parents[2] / "assets" / "scripts"


class Host:
    """What the scripts' functions ask."""

    def __init__(self) -> None:
        self.story = Story()

    def here(self, person: str) -> bool:
        """Everybody is always near enough."""
        return True

    def puzzle(self, what: str) -> bool:
        """No place has a puzzle."""
        return False

    def assist(self, name: str) -> bool:
        """No assist is on."""
        return False


def compile_scripts() -> Compilation:
    """Compile every script of the game, unknown commands being errors."""
    sources = {path.name: path.read_text(encoding="utf-8") for path in sorted(SCRIPTS.glob("*.yarn"))}
    return compile_sources(sources, build_library(VERBS.values(), Host()), strict_commands=True)
