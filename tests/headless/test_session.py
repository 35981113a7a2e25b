"""The headless door: the whole game without pygame, the same in every process."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from game.content import Library
from game.core.input import ACT, DOWN, LEFT, RIGHT, UP
from game.core.snapshot import canonical
from game.game import SnapshotError
from game.headless import Session

BLOCKED = """
import sys; sys.modules['pygame'] = None
from game.headless import Session
s = Session.new(case='cavity', seed=1); s.step(0, 600); print(s.hash())
"""
OPEN = """
import sys
from game.headless import Session
s = Session.new(case='cavity', seed=1); s.step(0, 600); print(s.hash())
assert 'pygame' not in sys.modules
"""


def run(code: str, seed: str) -> str:
    import os

    environment = {
        **os.environ,
        "PYTHONHASHSEED": seed,
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
    }
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_ten_seconds_without_pygame_and_with_it_unused_come_to_the_same_hash():
    hashes = {run(BLOCKED, "0"), run(BLOCKED, "4242"), run(OPEN, "7")}
    assert len(hashes) == 1
    assert len(hashes.pop()) == 32


def walk_about(session: Session, ticks: int) -> None:
    for number in range(ticks):
        session.step((RIGHT, DOWN | LEFT, UP, ACT, 0)[number // 17 % 5])


def test_the_same_inputs_give_the_same_hash(content: Library):
    first, second = (Session.new(seed=3, content=content) for _ in range(2))
    for session in (first, second):
        walk_about(session, 900)
    assert first.hash() == second.hash()


def test_another_seed_gives_another_hash(content: Library):
    first, second = (Session.new(seed=seed, content=content) for seed in (1, 2))
    for session in (first, second):
        session.step(0, 400)
    assert first.hash() != second.hash()


@pytest.mark.parametrize("tick", [1, 60, 230, 300, 420, 555, 700])
def test_a_snapshot_taken_at_any_tick_plays_on_exactly_as_the_original(content: Library, tick: int):
    original = Session.new(seed=5, content=content)
    walk_about(original, tick)
    packed = json.loads(json.dumps(original.snapshot()))
    copy = Session.title(content=content)
    copy.restore(packed)
    assert copy.hash() == original.hash()
    for session in (original, copy):
        walk_about(session, 500)
    assert copy.hash() == original.hash()


def test_a_snapshot_holds_no_float_and_stays_as_it_was_when_the_game_goes_on(content: Library):
    session = Session.new(seed=5, content=content)
    walk_about(session, 400)
    snapshot = session.snapshot()
    before = canonical(snapshot)
    walk_about(session, 200)
    assert canonical(snapshot) == before
    assert "." not in "".join(str(number) for number in numbers(snapshot))


def numbers(data: object) -> list[object]:
    if isinstance(data, dict):
        return [found for value in data.values() for found in numbers(value)]
    if isinstance(data, list):
        return [found for value in data for found in numbers(value)]
    return [] if isinstance(data, str) else [data]


@pytest.mark.parametrize("damage", [{}, {"version": 1}, {"version": 99}, [], None])
def test_a_snapshot_that_cannot_be_read_is_refused_and_the_game_stays_as_it_was(content: Library, damage: object):
    session = Session.new(seed=5, content=content)
    session.step(0, 300)
    before = session.hash()
    with pytest.raises(SnapshotError):
        session.restore(damage)  # type: ignore[arg-type]
    assert session.hash() == before


def test_a_case_that_does_not_exist_is_refused_by_name(content: Library):
    with pytest.raises(Exception, match="there is no such case"):
        Session.new(case="gingivitis", content=content)


def test_what_is_observed_is_plain_and_complete(content: Library):
    session = Session.new(seed=1, content=content)
    session.step(0, 400)
    seen = session.observe()
    assert seen["scene"] == "explore"
    assert seen["map"] == "clinic_reception"
    assert {"x", "y", "tile", "facing"} <= set(seen["player"])
    assert {"max", "tomasz", "nadia", "abena", "kofi"} <= {person["id"] for person in seen["people"]}
    assert all({"name", "box", "target"} <= set(way) for way in seen["exits"])
    assert json.loads(json.dumps(seen)) == seen
    assert {person["name"] for person in seen["people"]} >= {"Max", "Tomasz"}
    walkable = seen["walkable"]
    assert len(walkable["cells"]) == walkable["width"] * walkable["height"]
    assert seen["objective"] == "morning"


def test_a_button_pressed_for_one_tick_is_seen_once(content: Library):
    session = Session.title(content=content)
    session.step(0, 2)
    focus = session.observe()["focus"]
    session.step(DOWN, 1)
    session.step(0, 5)
    assert session.observe()["focus"] != focus


def test_a_fight_is_observed_as_plain_boxes(content: Library):
    from game.scenes.encounter import Encounter

    session = Session.new(seed=1, content=content)
    session.step(0, 400)
    session.game.push(Encounter.begin(session.game, "cavity"))
    hazards = []
    for _ in range(900):
        session.step(0)
        seen = session.observe()
        if seen["scene"] != "encounter":
            break
        hazards += seen["fight"]["hazards"]
    assert json.loads(json.dumps(seen)) == seen
    assert {True, False} == {hazard["live"] for hazard in hazards}
    assert all(box[0] <= box[2] and box[1] <= box[3] for box in (hazard["box"] for hazard in hazards))
