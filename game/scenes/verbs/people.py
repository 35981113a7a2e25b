"""Verbs that move people about."""

from __future__ import annotations

from game.scenes.verbs.base import Call, Verb, Wait, text
from game.world.person import POSES

SIGNS = ("alert", "question", "dots", "heart", "sweat", "anger", "note", "sleep", "idea")
EMOTE_TICKS = 80


def walk(call: Call) -> Wait | None:
    """Send somebody to a spot of the map and wait until they are there."""
    call.explore.send(call.ctx, call.word(0), call.word(1))
    return Wait("walk", who=call.word(0))


def go(call: Call) -> Wait | None:
    """Send somebody to a spot of the map without waiting."""
    call.explore.send(call.ctx, call.word(0), call.word(1))
    return None


def place(call: Call) -> Wait | None:
    """Put somebody on a spot of the map at once; they are nowhere else from now on."""
    call.explore.put(call.ctx, call.word(0), call.word(1))
    return None


def face(call: Call) -> Wait | None:
    """Turn somebody down, left, right or up, or towards somebody else."""
    call.explore.turn(call.ctx, call.word(0), call.word(1))
    return None


def pose(call: Call) -> Wait | None:
    """Let somebody stand, sit, kneel, lie in a chair or lie flat on the floor."""
    call.explore.set_pose(call.ctx, call.word(0), call.word(1))
    return None


def emote(call: Call) -> Wait | None:
    """Show a sign over somebody's head for a moment; the script goes on at once."""
    person = call.explore.person(call.word(0))
    person.emote, person.emote_ticks = call.word(1), EMOTE_TICKS
    call.ctx.sound(f"emote_{call.word(1)}", call.explore.column(person))
    return None


def hide(call: Call) -> Wait | None:
    """Take somebody out of this place."""
    call.explore.hide(call.ctx, call.word(0))
    return None


def show(call: Call) -> Wait | None:
    """Bring somebody back to where the map has them."""
    call.explore.show(call.ctx, call.word(0))
    return None


def follow(call: Call) -> Wait | None:
    """Let somebody follow the player from place to place."""
    call.explore.follow(call.ctx, call.word(0))
    return None


def unfollow(call: Call) -> Wait | None:
    """Let somebody stay where they are."""
    call.explore.unfollow(call.ctx, call.word(0))
    return None


VERBS = (
    Verb("walk", walk, (text("who"), text("spot"))),
    Verb("go", go, (text("who"), text("spot"))),
    Verb("place", place, (text("who"), text("spot"))),
    Verb("face", face, (text("who"), text("direction"))),
    Verb("pose", pose, (text("who"), text("pose", *POSES))),
    Verb("emote", emote, (text("who"), text("sign", *SIGNS))),
    Verb("hide", hide, (text("who"),)),
    Verb("show", show, (text("who"),)),
    Verb("follow", follow, (text("who"),)),
    Verb("unfollow", unfollow, (text("who"),)),
)
