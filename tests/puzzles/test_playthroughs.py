"""Each puzzle of the realm played through by buttons on its own map."""

from __future__ import annotations

import pytest

from game.content import Library
from game.core.errors import SnapshotError
from game.core.input import ACT, DOWN, LEFT, LISTEN, RIGHT, UP
from game.headless import Session
from game.puzzles.catalogue import PUZZLES
from game.puzzles.chair import BREATH, TRACE
from game.scenes.explore import Explore
from tests.playthroughs.pilot import Pilot

MAPS = {name: f"realm_{name}" for name in PUZZLES}


def begin(content: Library, name: str, spawn: str) -> Pilot:
    """Stand in an area, Max with her."""
    session = Session.title(content=content)
    game = session.game
    game.story.case = "cavity"
    game.story.chapter = 6
    game.variables().set("$chapter", 6)
    explore = Explore()
    game.replace_all(explore)
    if name != "chair":
        game.story.followers.append("max")
    explore.enter(game, MAPS[name], spawn)
    return Pilot(session)


def say(pilot: Pilot, wanted: str) -> None:
    """Talk to Max where he is and choose the option whose ID ends so."""
    pilot.choose = lambda options: next(
        (number for number, option in enumerate(options) if option["id"].endswith(wanted) and option["available"]),
        len(options) - 1,
    )
    pilot.talk_to("max")


def use(pilot: Pilot, name: str, x: int, y: int) -> None:
    """Walk to a pixel from which a spot of the puzzle is in reach, and act on it."""
    pilot.go_to(x, y, 4)
    for button in (UP, RIGHT, DOWN, LEFT):
        if pilot.see()["reach"] == name:
            break
        pilot.session.step(button, 2)
    assert pilot.see()["reach"] == name
    pilot.press(ACT)
    pilot.read_on()


def solved(pilot: Pilot) -> bool:
    """Return whether the place's puzzle is solved, for the scripts too."""
    seen = pilot.see()
    name = seen["puzzle"]["id"]
    assert bool(seen["puzzle"]["solved"]) is (seen["flags"].get(f"${name}_solved") is True)
    return bool(seen["puzzle"]["solved"])


def restored(pilot: Pilot) -> None:
    """Go on from a snapshot of this tick."""
    before = pilot.session.hash()
    pilot.session.restore(pilot.session.snapshot())
    assert pilot.session.hash() == before


def test_the_waiting_room(content: Library) -> None:
    pilot = begin(content, "waiting", "from_lobby")
    use(pilot, "hook_south", 304, 364)
    assert "rope_south" not in pilot.see()["gates"]
    pilot.go_to(304, 310)
    say(pilot, "waiting_room_030")
    restored(pilot)
    pilot.session.step(0, 200)
    use(pilot, "hook_east", 494, 256)
    assert not {"rope_south", "rope_east"} & {*pilot.see()["gates"]}
    pilot.examine("woman")
    pilot.session.step(0, 130)
    assert solved(pilot)
    pilot.go_to(556, 250)


def test_who_lets_herself_out_first_is_at_the_end(content: Library) -> None:
    pilot = begin(content, "waiting", "from_lobby")
    use(pilot, "hook_east", 494, 256)
    pilot.go_to(540, 245, done=lambda seen: seen["scene"] != "explore")
    pilot.read_on()
    end = content.place("realm_waiting").points["end"]
    assert (pilot.see()["player"]["x"], pilot.see()["player"]["y"]) == (end.x, end.y)
    assert not solved(pilot)


def test_the_drill_gallery(content: Library) -> None:
    pilot = begin(content, "gallery", "from_waiting")
    pilot.go_to(240, 376)
    say(pilot, "drill_gallery_030")
    restored(pilot)
    for _ in range(60):
        if pilot.session.game.puzzle("north"):
            break
        pilot.session.step(0, 20)
    assert pilot.session.game.puzzle("north")
    pilot.examine("bell_east")
    for _ in range(400):
        pilot.session.step(0)
        if "wall_north_east" not in pilot.see()["gates"]:
            break
    pilot.session.step(0, 8)
    pilot.press(LISTEN)
    assert solved(pilot)
    pilot.go_to(376, 80)


def test_a_drill_that_nobody_stops_comes_all_the_way_and_the_wall_grows_again(content: Library) -> None:
    pilot = begin(content, "gallery", "from_waiting")
    pilot.go_to(440, 340)
    pilot.examine("bell_east")
    pilot.session.step(0, 260)
    pilot.read_on()
    assert not solved(pilot)
    assert pilot.see()["player"]["x"] < 200
    assert "wall_north_east" in pilot.see()["gates"]


def test_the_needle_garden(content: Library) -> None:
    pilot = begin(content, "garden", "from_gallery")
    for name, x in (("iris", 368), ("lily", 240)):
        pilot.go_to(x, 410, near=1)
        pilot.session.step(UP, 14)
        pilot.session.step(DOWN, 14)
        assert pilot.session.game.puzzle(f"{name}_twin")
        restored(pilot)
    pilot.go_to(104, 80, done=lambda seen: seen["puzzle"]["solved"])
    assert solved(pilot)


def test_bravery_is_stopped_at_the_twins(content: Library) -> None:
    pilot = begin(content, "garden", "from_gallery")
    pilot.go_to(104, 300)
    pilot.session.step(UP, 120)
    assert pilot.see()["player"]["y"] > 240
    assert not solved(pilot)


def test_the_lamp(content: Library) -> None:
    pilot = begin(content, "studio", "from_garden")
    assert "gap" in pilot.see()["gates"]
    pilot.examine("examine_far")
    assert {*pilot.see()["gates"]} == {"dark_door"}
    say(pilot, "lamp_studio_030")
    for _ in range(60):
        if pilot.session.game.puzzle("post"):
            break
        pilot.session.step(0, 20)
    assert pilot.see()["gates"] == []
    restored(pilot)
    pilot.go_to(104, 236, near=1)
    for x in range(108, 500, 4):
        pilot.go_to(x, 236 - min(36, (x - 104) // 3), near=2)
        pilot.session.step(0, 3)
        if solved(pilot):
            break
    pilot.session.step(0, 90)
    assert solved(pilot)


def test_the_chair(content: Library) -> None:
    pilot = begin(content, "chair", "from_studio")
    pilot.examine("chair")
    session = pilot.session
    explore = session.game.scenes[0]
    assert isinstance(explore, Explore)
    puzzle = explore.puzzle
    assert puzzle is not None
    for number, breathing_in in enumerate(TRACE, 1):
        while puzzle.own()[0] == number and puzzle.own()[1] < 236:
            session.step(0)
        while puzzle.own()[2] != (20 if breathing_in else 20 + BREATH // 2):
            session.step(LEFT)
        while puzzle.own()[0] == number:
            session.step(0)
        assert puzzle.own()[0] == number + 1
    restored(pilot)
    session.step(0, 275 + 205)
    pilot.read_on()
    assert solved(pilot)
    end = content.place("realm_chair").points["end"]
    assert abs(pilot.see()["player"]["y"] - end.y) < 30


def test_who_always_holds_on_stays_where_she_is(content: Library) -> None:
    pilot = begin(content, "chair", "from_studio")
    pilot.examine("chair")
    before = pilot.see()["player"]["y"]
    pilot.session.step(ACT | LEFT, 600)
    assert abs(pilot.see()["player"]["y"] - before) < 4


@pytest.mark.parametrize("name", PUZZLES)
def test_a_map_has_all_that_its_puzzle_needs(content: Library, name: str) -> None:
    place, needs = content.place(MAPS[name]), PUZZLES[name].needs
    assert place.puzzle == name
    assert {*needs.gates} <= {gate.name for gate in place.gates}
    assert {*needs.regions} <= {region.name for region in place.regions}
    assert {*needs.spots} <= {spot.name for spot in place.spots if spot.use}
    assert {*needs.points} <= {*place.points}
    assert {*needs.rails} <= {*place.rails}
    assert {*needs.sprites} <= {sprite.name for sprite in place.sprites}


@pytest.mark.parametrize("name", PUZZLES)
def test_leaving_and_coming_back_finds_it_as_it_was_left(content: Library, name: str) -> None:
    spawn = next(iter(content.place(MAPS[name]).spawns))
    pilot = begin(content, name, spawn)
    explore = pilot.session.game.scenes[0]
    assert isinstance(explore, Explore)
    assert explore.puzzle is not None
    explore.puzzle.solve()
    pilot.session.step(0, 2)
    explore.enter(pilot.session.game, "realm_lobby", "arrive")
    assert explore.puzzle is None
    pilot.session.restore(pilot.session.snapshot())
    explore = pilot.session.game.scenes[0]
    assert isinstance(explore, Explore)
    explore.enter(pilot.session.game, MAPS[name], spawn)
    assert solved(pilot)
    assert pilot.see()["gates"] == [] or name == "gallery"


def halfway(content: Library, name: str) -> Pilot:
    """Return a pilot in the middle of something: a delay, a run, a thrust, a walk in shadow, a ride."""
    spawn = {"waiting": "post_south", "gallery": "post_north", "garden": "middle_iris", "studio": "from_garden"}
    pilot = begin(content, name, spawn.get(name, "from_studio"))
    session = pilot.session
    session.step(0, 2)
    puzzle = session.game.scenes[0].puzzle  # type: ignore[attr-defined]
    assert puzzle is not None
    puzzle.act(
        {"waiting": "hook_south", "gallery": "bell_north", "studio": "examine_far", "chair": "chair"}.get(name, "")
    )
    if puzzle.wanted():
        puzzle.do("tell")
    session.step(DOWN if name == "garden" else 0, 40)
    return pilot


@pytest.mark.parametrize("name", PUZZLES)
def test_what_is_restored_in_the_middle_goes_on_alike(content: Library, name: str) -> None:
    pilot = halfway(content, name)
    session = pilot.session
    saved = session.snapshot()
    hashes = []
    for _ in range(2):
        session.restore(saved)
        for button in (LEFT, 0, UP, LISTEN, 0, ACT):
            session.step(button, 50)
        hashes.append(session.hash())
    assert hashes[0] == hashes[1]


@pytest.mark.parametrize("name", PUZZLES)
def test_a_damaged_puzzle_in_a_save_is_refused_and_changes_nothing(content: Library, name: str) -> None:
    session = halfway(content, name).session
    before = session.hash()
    for spoil in ({"own": [7777]}, {"own": "x"}, {"errand": "nowhere"}, {"solved": 3}, {"delay": -1}, {"delay": "1"}):
        data = session.snapshot()
        data["scenes"][0]["puzzle"].update(spoil)  # type: ignore[index,call-overload,union-attr]
        with pytest.raises(SnapshotError):
            session.restore(data)
        assert session.hash() == before
    data = session.snapshot()
    data["story"]["puzzles"] = {"the moon": {}}  # type: ignore[index,call-overload]
    with pytest.raises(SnapshotError):
        session.restore(data)


def test_max_who_was_asked_sets_off_sooner_than_max_who_was_told_and_comes_when_called(content: Library) -> None:
    gone = {}
    for action in ("ask", "tell"):
        pilot = begin(content, "waiting", "post_south")
        game = pilot.session.game
        pilot.session.step(0, 2)
        explore = game.scenes[0]
        assert isinstance(explore, Explore)
        assert explore.puzzle is not None
        explore.puzzle.do(action)
        for tick in range(400):
            if "max" not in game.story.followers:
                gone[action] = tick
                break
            pilot.session.step(0)
        pilot.go_to(200, 200)
        assert explore.puzzle.do("call")
        pilot.session.step(0, 400)
        assert game.story.followers == ["max"]
    assert gone["ask"] + 100 < gone["tell"]


def test_no_gate_shuts_on_anybody(content: Library) -> None:
    pilot = begin(content, "waiting", "post_south")
    use(pilot, "hook_south", 304, 364)
    pilot.go_to(304, 382, 1)
    pilot.press(ACT)
    pilot.session.step(0, 60)
    assert "rope_south" not in pilot.see()["gates"]
    pilot.go_to(304, 340)
    assert "rope_south" in pilot.see()["gates"]
