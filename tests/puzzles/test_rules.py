"""Each puzzle of the realm can be solved from wherever one gets to, and only by its idea."""

from __future__ import annotations

import pytest

from game.core.input import ACT
from game.core.rng import Rng
from game.puzzles.base import Room
from game.puzzles.catalogue import PUZZLES, make
from game.puzzles.chair import BREATH, Chair
from game.puzzles.lamp import FAR, Lamp
from game.puzzles.waiting import BLINK, SIDES, WaitingRoom
from tests.puzzles.moves import BRIDGE, CASES, HELPED, only
from tests.puzzles.walker import Flat, choice, explore, key, locked, shortest, solvable, ticks


@pytest.mark.parametrize("name", CASES)
def test_it_can_be_solved_from_every_state_one_gets_into(name: str) -> None:
    graph = explore(name, CASES[name][0]().values())
    assert solvable(graph)
    assert not locked(graph)


@pytest.mark.parametrize(("name", "idea"), [(name, idea) for name, case in CASES.items() for idea in case[1]])
def test_it_cannot_be_solved_without_its_idea(name: str, idea: str) -> None:
    without = (idea, "hand") if idea == "ring" else (idea,)
    assert not solvable(explore(name, only(CASES[name][0](), *without)))


@pytest.mark.parametrize("name", HELPED)
def test_it_cannot_be_solved_alone(name: str) -> None:
    assert not solvable(explore(name, only(CASES[name][0](), "ask", "tell")))


@pytest.mark.parametrize("name", CASES)
def test_no_way_is_shorter_than_the_idea(name: str) -> None:
    graph = explore(name, CASES[name][0]().values())
    assert shortest(graph, key(make(name))) >= CASES[name][2]


@pytest.mark.parametrize("name", CASES)
def test_a_state_comes_back_as_it_was_packed(name: str) -> None:
    moves = list(CASES[name][0]().values())
    rng, puzzle = Rng(3), make(name)
    for _ in range(20):
        choice(rng, moves)(puzzle)
        assert make(name, puzzle.pack()).pack() == puzzle.pack()
        if puzzle.solved:
            break


@pytest.mark.parametrize("name", PUZZLES)
def test_damaged_states_are_refused(name: str) -> None:
    good = make(name).pack()
    for own in ([], [9999] * len(good["own"]), ["x"] * len(good["own"]), [*good["own"], 0]):  # type: ignore[arg-type]
        with pytest.raises((ValueError, TypeError, KeyError)):
            make(name, {**good, "own": own})
    with pytest.raises(ValueError, match="nobody"):
        make(name, {**good, "errand": "the moon"})


# -- mashing ------------------------------------------------------------------------------------------------


def test_riding_the_chair_without_ever_holding_on_leads_back_from_every_breath() -> None:
    flat = Flat(rails=dict.fromkeys(Chair.needs.rails, ((0, 0), (0, 100))))
    for breath in range(0, BREATH, 5):
        puzzle = Chair(breath=breath)
        for _ in range(3):
            puzzle.act("chair")
            while puzzle.leg:
                puzzle.step(Room(flat))
            assert not puzzle.solved


def test_mashing_in_the_chair_does_not_solve_it() -> None:
    flat = Flat(rails=dict.fromkeys(Chair.needs.rails, ((0, 0), (0, 100))))
    for seed in range(6):
        rng, puzzle = Rng(seed), Chair()
        for _ in range(20_000):
            puzzle.act("chair")
            ticks(puzzle, Room(flat, held=ACT if rng.below(2) else 0), 1 + rng.below(12))
        assert not puzzle.solved


def test_a_rope_is_not_held_open_by_running_to_and_fro() -> None:
    puzzle = WaitingRoom()
    for turn in range(40):
        side = ("north", "east")[turn % 2]
        ticks(puzzle, Room(Flat(), regions=(f"see_{side}",)))
        if not puzzle.ropes[SIDES.index(side)]:
            puzzle.act(f"hook_{side}")
        puzzle.act("woman")
        ticks(puzzle, Room(Flat()), BLINK + 4)
    assert not puzzle.solved


def test_the_lamp_shows_her_the_way_only_on_its_own_side() -> None:
    puzzle = Lamp(aim=FAR)
    for x in range(200):
        puzzle.step(Room(BRIDGE, x=x, y=120))
    assert puzzle.way == 0
    for x in range(200):
        puzzle.step(Room(BRIDGE, x=x, y=80))
        puzzle.step(Room(BRIDGE, x=x, y=80))
    assert puzzle.way > 150
