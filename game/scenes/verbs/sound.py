"""Verbs that are heard."""

from __future__ import annotations

from game.core.events import Ambience, Music
from game.scenes.verbs.base import Call, Verb, Wait, text


def music(call: Call) -> Wait | None:
    """Cross-fade to a track; ``none`` is silence."""
    call.ctx.play(Music(call.word(0)))
    return None


def ambience(call: Call) -> Wait | None:
    """Cross-fade to an ambience; ``none`` is silence."""
    call.ctx.play(Ambience(call.word(0)))
    return None


def sound(call: Call) -> Wait | None:
    """Play an effect once, from the side somebody is seen on if they are named."""
    who = call.word(1)
    call.ctx.sound(call.word(0), call.explore.column(call.explore.person(who)) if who else -1)
    return None


VERBS = (
    Verb("music", music, (text("track"),)),
    Verb("ambience", ambience, (text("name"),)),
    Verb("sound", sound, (text("name"), text("who", optional=True))),
)
