"""Which effect goes with which event of an encounter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from game.core.events import Event
from game.encounters import events as tell

Cue = tuple[str, int]
"""An effect's name and its screen column (-1: centre)."""


def _at(name: str) -> Callable[[Any], Cue]:
    return lambda event: (name, event.x)


def _plain(name: str) -> Callable[[Any], Cue]:
    return lambda event: (name, -1)


CUES: dict[type[Event], Callable[[Any], Cue]] = {
    tell.Warned: _at("warn"),
    tell.Struck: _at("strike"),
    tell.Hit: _plain("hit"),
    tell.Grazed: _at("graze"),
    tell.Dashed: _at("dash"),
    tell.Caught: _at("coat"),
    tell.WordHeard: _at("word"),
    tell.Opened: _plain("opening"),
    tell.Moved: _plain("ui_move"),
    tell.Chosen: _plain("ui_confirm"),
    tell.Refused: _plain("ui_deny"),
    tell.Stroke: lambda event: (f"stroke_{event.quality}", -1),
    tell.HandRaised: _plain("hand"),
    tell.Understood: _plain("understood"),
    tell.GripFell: _plain("grip"),
    tell.Breathed: _plain("breath"),
    tell.PulledOut: _plain("pulled_out"),
    tell.Rang: _plain("phone"),
    tell.Settled: _plain("settled"),
    tell.Finished: _plain("finished"),
    tell.Pulsed: lambda event: (f"pulse_{event.shape}", event.x),
    tell.BotWoke: lambda event: (f"bot_{event.shape}", -1),
    tell.BotStartled: _plain("bot_startled"),
    tell.BotDozed: _plain("bot_dozed"),
    tell.BotSeated: _plain("bot_seated"),
    tell.SeatMended: _plain("mended"),
}


def cue(event: Event) -> Cue | None:
    """Return the effect of an event, or None if it is silent."""
    found = CUES.get(type(event))
    return found(event) if found else None
