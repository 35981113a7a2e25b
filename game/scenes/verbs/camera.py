"""Verbs that change what is seen: camera, veil, shake, backdrops, mood."""

from __future__ import annotations

from game.core.events import Flash, Music, Shake
from game.scenes.stage import MOOD_MUSIC, music_of
from game.scenes.veil import VEIL_FULL
from game.scenes.verbs.base import Call, Verb, Wait, number, text


def camera(call: Call) -> Wait | None:
    """Move the camera to a spot or a person in so many seconds and wait; ``player`` gives it back."""
    call.explore.aim_camera(call.ctx, call.word(0), call.ticks(1, 0.8))
    return Wait("camera")


def wait(call: Call) -> Wait | None:
    """Do nothing for so many seconds."""
    return Wait("ticks", ticks=call.ticks(0))


def fade(call: Call) -> Wait | None:
    """Fade the picture ``out`` to black (or ``white``) or back ``in``, in so many seconds, and wait."""
    out = call.word(0) != "in"
    if out:
        call.ctx.veil.colour = "white" if call.word(0) == "white" else "black"
    call.ctx.story.dark = out
    call.ctx.veil.fade(VEIL_FULL if out else 0, call.ticks(1, 0.5))
    return Wait("veil")


def shake(call: Call) -> Wait | None:
    """Shake the picture by up to so many pixels for so many seconds; the script goes on at once."""
    call.ctx.emit(Shake(call.number(0, 2), call.ticks(1, 0.4)))
    return None


def flash(call: Call) -> Wait | None:
    """Flash the picture white for a moment."""
    call.ctx.emit(Flash())
    return None


def backdrop(call: Call) -> Wait | None:
    """Show a full-screen picture in place of the room; ``none`` shows the room again."""
    name = call.word(0)
    call.ctx.story.backdrop = "" if name == "none" else name
    return None


def sprite(call: Call) -> Wait | None:
    """Let a Sprite of the map show another tag of its sheet, from its beginning, until the player leaves the place."""
    call.explore.show_sprite(call.ctx, call.word(0), call.word(1))
    return None


def mood(call: Call) -> Wait | None:
    """Grade the colours of all places but the realm until further notice; ``map`` gives them back their own.

    Moods that have music of their own (alarm, dusk, night) bring it along.
    """
    name = call.word(0)
    call.ctx.story.mood = "" if name == "map" else name
    track = music_of(call.ctx, call.ctx.content.place(call.explore.place))
    if name in MOOD_MUSIC and track:
        call.ctx.play(Music(track))
    return None


VERBS = (
    Verb("camera", camera, (text("target"), number("seconds", optional=True))),
    Verb("wait", wait, (number("seconds"),)),
    Verb("fade", fade, (text("way", "out", "in", "white"), number("seconds", optional=True))),
    Verb("shake", shake, (number("strength", optional=True), number("seconds", optional=True))),
    Verb("flash", flash),
    Verb("backdrop", backdrop, (text("picture"),)),
    Verb("sprite", sprite, (text("name"), text("tag"))),
    Verb("mood", mood, (text("mood", "dawn", "noon", "fog", "alarm", "night", "dusk", "realm", "none", "map"),)),
)
