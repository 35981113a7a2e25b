"""Saves that are whole but hold nonsense: refused as a whole, or played on without a fault."""

from __future__ import annotations

import json
import os
import random
from typing import Any

import pygame
import pytest

from game.content import Library
from game.core.errors import SnapshotError
from game.encounters.catalogue import ENTRIES
from game.headless import Session
from game.opening import SCENES
from game.scenes.restored import ANYBODY
from game.views.screen import Screen
from tests.robustness.states import spoilt, variety

TRIES = int(os.environ.get("ROOT_ACCESS_HOSTILE", "700"))
BUTTONS = (0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 512, 5, 10, 16)
TICKS = 300
ONCE = pytest.mark.xdist_group("played")
"""For what needs the moments of a playthrough: one worker plays it."""


def everything(session: Session) -> dict[str, Any]:
    """Return all that a game is, beyond its snapshot too."""
    game = session.game
    mine = {name: value for name, value in vars(game).items() if name != "events"}
    return {name: mine[name] for name in mine} | {"hash": session.hash(), "veil": game.veil.pack()}


def restored(session: Session, snapshot: Any) -> bool:
    """Return whether a snapshot was taken; nothing but ``SnapshotError`` may come of one that was not."""
    try:
        session.restore(snapshot)
    except SnapshotError:
        return False
    return True


@ONCE
def test_every_scene_every_place_and_every_encounter_is_among_the_moments(
    played: list[tuple[str, str]], content: Library
):
    scenes = {scene.partition(":")[0] for what, _ in played for scene in what.partition(" in ")[0].split()}
    assert scenes == set(SCENES)
    fought = {scene for what, _ in played for scene in what.split() if scene.startswith("encounter:")}
    assert fought == {f"encounter:{name}" for name in ENTRIES}
    places = {what.rpartition(" in ")[2] for what, _ in played}
    assert places == {"", *(path.stem for path in content.map_paths())}


@ONCE
def test_every_moment_of_a_playthrough_is_restored_exactly(played: list[tuple[str, str]], content: Library):
    session = Session.title(content=content)
    for _, snapshot in played:
        session.restore(json.loads(snapshot))
        assert json.dumps(session.snapshot()) == snapshot


def test_whoever_stands_on_a_map_may_stand_in_a_save(content: Library):
    standing = {who.person for path in content.map_paths() for who in content.place(path.stem).people}
    assert standing - set(ANYBODY) == set()


@ONCE
def test_nonsense_is_refused_and_changes_nothing_or_plays_on(played: list[tuple[str, str]], content: Library):
    pygame.display.init()
    window = pygame.display.set_mode((320, 180))
    screen = Screen(content)
    moments = variety(played, 5)
    session = Session.new(seed=6, content=content)
    session.step(0, 400)
    home = session.snapshot()
    refused = 0
    for number in range(TRIES):
        chance = random.Random(number)
        nonsense = spoilt(chance.choice(moments), chance)
        before = everything(session)
        if not restored(session, nonsense):
            refused += 1
            assert everything(session) == before
            continue
        for turn in range(TICKS // 5):
            session.step(chance.choice(BUTTONS), 5)
            if turn % 10 == 0:
                screen.draw(window, session.game, 0.5)
        session.observe()
        session = Session.new(seed=6, content=content)
        session.restore(home)
    assert TRIES // 2 < refused < TRIES


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("tick",), "soon"),
        (("rng",), None),
        (("veil",), [0, 240, 0, "black"]),
        (("veil",), [0, 0, 1, "plaid"]),
        (("notice",), ["notice.saved", 1]),
        (("sounding",), [[], {}]),
        (("scenes",), []),
        (("scenes",), [{"kind": "heist"}]),
        (("scenes", 0, "place"), "the_moon"),
        (("scenes", 0, "player", 1), -(10**9)),
        (("scenes", 0, "player", 3), 9),
        (("scenes", 0, "people"), "everybody"),
        (("scenes", 0, "people", 0, 6), -40),
        (("scenes", 0, "trail"), [[0, 0, 0]] * 100_000),
        (("scenes", 0, "travel"), ["clinic_vr", "nowhere", True]),
        (("story", "case"), "gingivitis"),
        (("story", "calm"), 10**30),
        (("story", "backdrop"), "../../etc/passwd"),
        (("story", "chart"), [["nobody", "", "", False]]),
        (("story", "followers"), [7]),
        (("story", "history"), [["line:none", "x"]]),
        (("story", "placed"), {"max": ["clinic_vr", 0, 0, 12, "stand"]}),
    ],
)
def test_this_nonsense_is_refused_by_name(content: Library, path: tuple[str | int, ...], value: object):
    session = Session.new(seed=6, content=content)
    session.step(0, 400)
    before = everything(session)
    nonsense: Any = json.loads(json.dumps(session.snapshot()))
    here = nonsense
    for key in path[:-1]:
        here = here[key]
    here[path[-1]] = value
    if path == ("story", "history"):  # lines the scripts lost are dropped, as after an edit
        session.restore(nonsense)
        assert session.game.story.history == []
        return
    with pytest.raises(SnapshotError):
        session.restore(nonsense)
    assert everything(session) == before
