"""What a fear is on the screen: its body, its place, the looks of what it throws. One module for each fear."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, TypeAlias, runtime_checkable

from game.assets import Assets
from game.views.fear_parts import Blits

if TYPE_CHECKING:
    import pygame

    from game.encounters.fear.fight import Fear
    from game.encounters.fear.picture import FieldView

Look: TypeAlias = Callable[["pygame.Surface", "FieldView", float, float, bool], None]
"""Draws an area: ``look(target, view, time, alpha, soft)``; ``soft`` turns needles and drills into something milder."""


class FearBody(Protocol):
    """What ``FearView`` asks of a fear. Times are ticks (with a fraction), places pixels of the 320×180 picture."""

    bullets: str
    """The sheet of its own bullets, whose tags are the kinds' names in lower case; empty if it has none."""

    @property
    def looks(self) -> Mapping[str, Look]:
        """Its own looks of areas that strike, by ``FieldView.look``."""

    @property
    def marks(self) -> Mapping[str, Look]:
        """Its own looks of warnings; for all others there is a hatched mark in the area's shape."""

    @property
    def rushing(self) -> tuple[str, ...]:
        """Looks that are drawn by ``looks`` already in the last tenth of their warning, to fly in."""

    @property
    def lean(self) -> float:
        """How far it leans in, 0 to 1: its shadow falls on the floor."""

    def notice(self, fear: Fear, marks: list[FieldView], fields: list[FieldView], time: float, still: bool) -> None:
        """Look what the fight does, once a frame before drawing; with ``still`` nothing trembles."""

    def ground(self, target: pygame.Surface, ms: int) -> None:
        """Draw the whole picture behind the body, the arena's floor included."""

    def behind(self, out: Blits, time: float) -> None:
        """Add what lies behind its shadow."""

    def before(self, out: Blits, time: float) -> None:
        """Add the body."""

    def bursts(self, fear: Fear) -> tuple[tuple[int, int], ...]:
        """Return where something bursts in this frame."""


@runtime_checkable
class SoftBody(Protocol):
    """A body with needles or drills of its own, which the setting for soft shapes turns into something milder."""

    soft: bool


def open_body(fear: str, assets: Assets) -> FearBody:
    """Return the body of the fear with the id ``fear``: the class ``Body`` of ``game.views.fear_body_FEAR``."""
    body: FearBody = import_module(f"game.views.fear_body_{fear}").Body(assets)
    return body
