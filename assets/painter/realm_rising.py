"""Paint how each fear gathers itself on the map before its fight (``realm/rising_*``), of its fight's own parts."""

from __future__ import annotations

from assets.painter import realm_rising_burr as burr
from assets.painter import realm_rising_chair as chair
from assets.painter import realm_rising_lamp as lamp
from assets.painter import realm_rising_pinch as pinch
from assets.painter import realm_rising_queue as queue
from assets.painter.realm_rising_kit import sheet


def paint() -> list[str]:
    """Paint the sheets; return the paths written. The sheets ``fear/*`` have to be there."""
    fears = {"queue": queue, "burr": burr, "pinch": pinch, "lamp": lamp, "chair": chair}
    return [sheet(name, fear.groups(), fear.PIVOT) for name, fear in fears.items()]
