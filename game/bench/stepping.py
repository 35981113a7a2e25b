"""Steps a second, snapshots and hashes, without a screen."""

from __future__ import annotations

import json
from collections.abc import Sequence

from game.bench.base import Figure, at_least, at_most, best_rate, each, mean_and_p99
from game.content import Library
from game.core.fixed import ONE
from game.core.input import DOWN, LEFT, RIGHT, UP, Input
from game.headless import Session
from game.scenes.encounter import Encounter
from game.scenes.explore import Explore
from game.world.person import Person

WALK = (Input(RIGHT), Input(DOWN), Input(LEFT), Input(UP))
LEG = 24
CROWD = ("ida", "visitor_a", "visitor_b", "visitor_c", "wells")
BUSY = ("harbour_street", "new_clinic")
"""The places with most people."""
SPAWNS = {"new_clinic": "front"}
"""Where one starts in a place without a point ``middle``."""
BULLETS = 200


def walking(content: Library, place: str = "clinic_reception", crowd: Sequence[str] = CROWD) -> Session:
    """Return a session that walks a room; with its crowd the waiting room holds eight people or more."""
    session = Session.title(content=content)
    game = session.game
    game.story.case = "cavity"
    game.variables()
    explore = Explore()
    game.replace_all(explore)
    explore.enter(game, place, SPAWNS.get(place, "middle"))
    for number, who in enumerate(crowd):
        if explore.find(who) is None:
            x, y = explore.player.x + (number * 22 - 44) * ONE, explore.player.y - 20 * ONE
            explore.people.append(Person(who, x, y, wander=16, home_x=x, home_y=y, rest=number * 40))
    return session


def crowded(content: Library, place: str) -> Session:
    """Return a session that walks a place with everybody in it who is ever there."""
    session = walking(content, place, ())
    explore = session.game.scenes[-1]
    assert isinstance(explore, Explore)
    for number, home in enumerate(content.place(place).people):
        if explore.find(home.person) is None:
            x, y = home.x * ONE, home.y * ONE
            person = Person(home.person, x, y, home.facing, home.pose, wander=home.wander, home_x=x, home_y=y)
            person.rest = number * 40
            explore.people.append(person)
    return session


def fighting(content: Library) -> Session:
    """Return a session inside a wave of the fight with at least 200 bullets in the air."""
    session = Session.title(content=content)
    game = session.game
    game.story.case = "cavity"
    game.settings.set("unhurt", True)
    encounter = Encounter.begin(game, "cavity")
    game.replace_all(encounter)
    crowd(encounter)
    return session


def crowd(encounter: Encounter) -> None:
    """Fill the air of a fight with 200 slow bullets, as no wave of the game does."""
    from game.encounters.fear.fight import Fear
    from game.encounters.fear.stress import fill

    assert isinstance(encounter.rules, Fear)
    fill(encounter.rules, BULLETS)


def figures(content: Library) -> list[Figure]:
    """Return the rates of stepping and the cost of snapshots."""
    walk = walking(content)
    rows = [at_least("step, walking, 8+ people", _rate(walk), "ticks/s", 30_000)]
    for place in BUSY:
        rows.append(at_least(f"step, walking, {place}", _rate(crowded(content, place)), "ticks/s", 30_000))
    fight = fighting(content)

    def fight_on(count: int) -> None:
        step = fight.game.step
        for number in range(count):
            step(WALK[number // 7 % 4])

    rows.append(at_least(f"step, fight, {BULLETS} bullets", best_rate(fight_on, 400, 3), "ticks/s", 15_000))
    mean, _ = mean_and_p99(each(walk.snapshot, 300))
    rows.append(at_most("snapshot", mean, "ms", 0.2))
    mean, _ = mean_and_p99(each(walk.hash, 100))
    rows.append(at_most("hash", mean, "ms", 2))
    size = len(json.dumps(walk.snapshot(), separators=(",", ":"))) * 300 / 2**20
    rows.append(at_most("five minutes of keyframes", size, "MiB", 16))
    return rows


def _rate(walk: Session) -> float:
    """Return steps a second of somebody who walks about."""

    def walk_on(count: int) -> None:
        step = walk.game.step
        for number in range(count):
            step(WALK[number // LEG % 4])

    walk_on(200)
    return best_rate(walk_on, 6000)
