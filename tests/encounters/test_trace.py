"""The trace: each board keeps in one place only, and careful halving finds it within the readings granted."""

from __future__ import annotations

import itertools
import json

import pytest

from game.core.errors import SnapshotError
from game.core.input import ACT, DOWN, LEFT, LISTEN, RIGHT, SKIP, UP
from game.core.rng import Rng
from game.encounters import catalogue
from game.encounters.events import Refused
from game.encounters.options import Assists
from game.encounters.setup import Setup
from game.encounters.trace.board import Board
from game.encounters.trace.boards import BOARDS, CITY, GUARD
from game.encounters.trace.events import Calmed, Found, Overheard, Repatched
from game.encounters.trace.trace import FOUND_TICKS, LISTEN_TICKS, REPATCH_TICKS, Trace

KEEPERS = {"trace_city": "chen", "trace_practice": "guard", "trace_guard": "ease>weigh"}
KEPT = 62


def trace(name: str, **changes: object) -> Trace:
    return Trace(BOARDS[name], Setup(1, **changes))  # type: ignore[arg-type]


def press(model: Trace, button: int) -> None:
    model.step(button, button)
    model.step(0, 0)


def go_to(model: Trace, thing: str) -> None:
    """Walk the cursor by the shortest way of direction presses."""
    ways = [(dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy]
    routes: dict[str, list[tuple[int, int]]] = {model.cursor: []}
    start, queue = model.cursor, [model.cursor]
    while queue and thing not in routes:
        model.cursor = queue.pop(0)
        for way in ways:
            reached = model.towards(*way)
            if reached and reached not in routes:
                routes[reached] = [*routes[model.cursor], way]
                queue.append(reached)
    model.cursor = start
    for dx, dy in routes[thing]:
        press(model, (RIGHT if dx > 0 else LEFT if dx else 0) | (DOWN if dy > 0 else UP if dy else 0))
    assert model.cursor == thing


def read(model: Trace, wire: str) -> None:
    go_to(model, wire)
    press(model, ACT)


def next_wire(board: Board, taps: list[str]) -> str:
    """Return what a careful reader reads next: the wire of the cheapest fence that halves what is lit."""
    piece = next(piece for piece in board.pieces(taps) if piece.lit)
    if len(piece.nodes) == 1:  # nothing left to fence off: look at the far ends of what reaches it, late ones first
        (name,) = piece.nodes
        into = [wire for wire in board.wires if wire.target == name and taps.count(wire.id) == 1]
        return max(into, key=lambda wire: taps.index(wire.id)).id
    best: tuple[tuple[float, int], str] | None = None
    for size in (1, 2, 3):
        for fence in itertools.combinations(sorted(piece.wires), size):
            parts = [part for part in board.pieces([*taps, *fence]) if part.nodes and part.nodes <= piece.nodes]
            if len(parts) > 1:
                largest = max(len(part.nodes) for part in parts)
                price = (size / (len(piece.nodes) / largest - 1), largest)
                if best is None or price < best[0]:
                    best = price, fence[0]
    assert best is not None
    return best[1]


@pytest.mark.parametrize("name", BOARDS)
def test_what_enters_a_board_and_does_not_leave_it_is_kept_in_exactly_one_place(name: str):
    board = BOARDS[name]
    keepers = {node.id: board.keeps(node.id) for node in board.nodes if board.keeps(node.id)}
    keepers |= {wire.id: wire.kept for wire in board.wires if wire.kept}
    assert keepers == {KEEPERS[name]: KEPT}
    assert sum(node.enters - node.exits for node in board.nodes) == KEPT


@pytest.mark.parametrize("name", BOARDS)
def test_a_careful_reader_finds_the_keeper_within_the_readings_granted_by_buttons_alone(name: str):
    model = trace(name)
    while not model.found:
        assert model.left > 0
        assert not model.repatches
        read(model, next_wire(model.board, model.taps))
    assert model.found == KEEPERS[name]
    for _ in range(FOUND_TICKS[model.board.id]):
        model.step(0, 0)
    assert model.outcome == "found"
    assert model.results == {"readings": len(model.taps)}


@pytest.mark.parametrize("name", BOARDS)
def test_reading_at_random_rarely_finds_it_in_the_first_try(name: str):
    board, random, wins = BOARDS[name], Rng(7), 0
    for _ in range(400):
        taps: list[str] = []
        while len(taps) < board.budget and not board.found(taps):
            taps.append(random.choice([wire.id for wire in board.wires if taps.count(wire.id) < 2]))
        wins += bool(board.found(taps))
    assert wins < 400 * 0.25


@pytest.mark.parametrize("name", BOARDS)
def test_the_cursor_reaches_everything_from_everywhere(name: str):
    model = trace(name)
    for start in model.things():
        seen, queue = {start}, [start]
        while queue:
            model.cursor = queue.pop()
            for dx, dy in itertools.product((-1, 0, 1), repeat=2):
                reached = model.towards(dx, dy) if dx or dy else ""
                if reached and reached not in seen:
                    seen.add(reached)
                    queue.append(reached)
        assert seen == set(model.things())


def test_a_piece_that_balances_goes_dim_and_what_keeps_stays_lit():
    model = trace("trace_city")
    read(model, "tramline>chen")
    dim, lit = sorted(model.pieces(), key=lambda piece: piece.lit)
    assert (dim.kept, lit.kept) == (0, KEPT)
    assert "brigid" in dim.nodes
    assert "chen" in lit.nodes
    read(model, "hilltop>northgate")
    assert sum(not piece.lit for piece in model.pieces()) == 2


def test_dimming_is_told_once():
    model = trace("trace_city")
    go_to(model, "marisol>quayside")
    model.step(ACT, ACT)
    assert Calmed(1) in model.events


def test_in_the_guard_a_node_seems_to_keep_until_somebody_looks_at_the_far_end_of_a_wire():
    taps = ["receive>weigh", "weigh>check", "ease>weigh"]
    seeming = next(piece for piece in GUARD.pieces(taps) if piece.lit)
    assert seeming.nodes == {"weigh"}
    assert not GUARD.found(taps)
    assert GUARD.found([*taps, "ease>weigh"]) == "ease>weigh"


def test_when_the_readings_are_used_up_max_patches_and_brings_two_more_and_what_was_read_stays_written():
    model = trace("trace_city")
    for wire in ("hilltop>northgate", "lumen>northgate", "brigid>tramline", "marisol>quayside", "pier>quayside"):
        go_to(model, wire)
        model.step(ACT, ACT)
    assert Repatched(1) in model.events
    assert not model.taps
    assert model.left == CITY.budget + 2
    assert model.flow("pier>quayside") == (8, None)
    press(model, ACT)
    assert not model.taps  # he is still at it
    for _ in range(REPATCH_TICKS):
        model.step(0, 0)
    press(model, ACT)
    assert model.taps == ["pier>quayside"]


def test_acting_on_a_node_and_reading_a_wire_a_third_time_cost_nothing():
    model = trace("trace_city")
    model.step(ACT, ACT)
    assert Refused("trace.only_wires") in model.events
    assert model.left == CITY.budget
    go_to(model, "hilltop>northgate")
    for _ in range(3):
        press(model, ACT)
    assert model.left == CITY.budget - 2


def test_listening_to_a_node_hears_its_log_line_and_spends_nothing():
    model = trace("trace_practice")
    for _ in range(LISTEN_TICKS):
        model.step(LISTEN, 0)
    assert Overheard("visor") in model.events
    assert model.observe()["line"] == "visor"
    assert model.left == model.board.budget


def test_it_can_be_skipped_only_after_a_try_and_only_if_the_player_lets_it():
    first = trace("trace_city")
    press(first, SKIP)
    assert not first.done
    again = trace("trace_city", attempted=True)
    press(again, SKIP)
    assert again.outcome == "skipped"
    never = trace("trace_city", attempted=True, assists=Assists(skip=False))
    press(never, SKIP)
    assert not never.done


@pytest.mark.parametrize("name", BOARDS)
def test_it_goes_on_from_a_snapshot_as_if_nothing_had_been(name: str):
    model = trace(name)
    random = Rng(3)
    for tick in range(900):
        if tick % 150 == 75:
            packed = json.loads(json.dumps(model.pack()))
            copy = catalogue.restore(name, packed)
            assert copy.pack() == model.pack()
            assert copy.observe() == model.observe()
        held = random.choice((0, LEFT, RIGHT, UP, DOWN, ACT, LISTEN))
        model.step(held, held)


def test_damaged_snapshots_are_refused():
    good = trace("trace_city").pack()
    for damage in (
        {"taps": ["nobody>nowhere"]},
        {"board": "trace_moon"},
        {"numbers": [1]},
        {"taps": ["pier>quayside"] * 9},
    ):
        with pytest.raises(SnapshotError):
            catalogue.restore("trace_city", {**good, **damage})


def test_what_keeps_is_not_told_before_it_is_found():
    model = trace("trace_guard")
    assert model.observe()["found"] == ""
    assert model.observe()["wires"]["ease>weigh"][2:] == [None, None]


def test_finding_it_is_told():
    model = trace("trace_city")
    for wire in ("tramline>chen", "wells>chen"):
        read(model, wire)
    go_to(model, "chen>quayside")
    model.step(ACT, ACT)
    assert Found("chen") in model.events
