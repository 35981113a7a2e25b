"""Followers walk in the player's footprints, and are never where the player stands."""

from __future__ import annotations

from game.content import Library
from game.core.input import DOWN, LEFT, RIGHT
from game.headless import Session
from game.scenes.explore import Explore
from game.scenes.trail import NEAR
from tests.playthroughs.pilot import Pilot
from tests.playthroughs.route import begin, curious


def walk_with_max(content: Library) -> tuple[Session, Explore]:
    """Return a session in which Max has caught up with the player."""
    session = Session.title(seed=1, content=content)
    begin(session, Pilot(session, curious()))
    scene = session.game.scenes[-1]
    assert isinstance(scene, Explore)
    scene.follow(session.game, "max")
    session.step(DOWN, 10)
    session.step(LEFT, 90)
    session.step(0, 400)
    return session, scene


def test_who_stands_still_is_not_walked_into_by_a_follower(content: Library):
    session, scene = walk_with_max(content)
    friend = scene.person("max")
    before = friend.x, friend.y
    scene.player.emote, scene.player.emote_ticks = "alert", 60
    session.step(0, 80)
    assert (friend.x, friend.y) == before


def test_a_follower_steps_aside_when_the_player_turns_back_onto_them(content: Library):
    session, scene = walk_with_max(content)
    friend = scene.person("max")
    towards = RIGHT if friend.x > scene.player.x else LEFT
    for _ in range(60):
        if abs(friend.x - scene.player.x) <= 2 * 256:
            break
        session.step(towards)
    session.step(0, 60)
    away = max(abs(friend.x - scene.player.x), abs(friend.y - scene.player.y))
    assert away >= NEAR * 256
    assert not friend.walking
