"""Stepping back through the last five minutes: exact, anywhere, and no part of the state."""

from __future__ import annotations

from pathlib import Path

from game.content import Library
from game.core.input import ACT, LEFT, MENU, REWIND, RIGHT, TICKS_PER_SECOND, UP, Input, Pointer
from game.core.messages import Loaded
from game.core.snapshot import digest
from game.game import Game
from game.headless import Session
from game.recording import Recorder, Recording
from game.rewind import EVERY, KEPT, SLOW
from game.scenes.encounter import Encounter


def state(session: Session) -> str:
    """Return the hash of all but what is held: that is the player's, not the past's."""
    return digest({name: value for name, value in session.snapshot().items() if not name.startswith("held")})


def walk_about(session: Session, ticks: int) -> dict[int, str]:
    """Walk for so many ticks and return the state at each tick."""
    found = {}
    for number in range(ticks):
        session.step((LEFT, UP, RIGHT)[number // 50 % 3])
        found[session.game.tick] = state(session)
    return found


def test_what_is_stepped_back_to_is_exactly_what_was(session: Session) -> None:
    hashes = walk_about(session, 600)
    session.step(REWIND, 1 + SLOW * 5)
    game = session.game
    assert game.rewind.active
    assert 4 * EVERY <= game.rewind.behind <= 5 * EVERY
    assert state(session) == hashes[game.tick]
    session.step(0)
    assert not game.rewind.active
    assert state(session) == hashes[game.tick]
    before = game.tick
    session.step(0, 10)
    assert game.tick == before + 10


def test_while_it_is_held_right_comes_back_to_now(session: Session) -> None:
    hashes = walk_about(session, 300)
    now = session.game.tick
    session.step(REWIND, SLOW * 4)
    session.step(REWIND | RIGHT, SLOW * 8)
    assert session.game.tick == now
    session.step(0)
    assert state(session) == hashes[now]


def test_a_menu_that_was_open_a_fight_and_a_talk_are_stepped_back_into(session: Session) -> None:
    game = session.game
    session.step(MENU)
    session.step(0, EVERY + 1)
    assert game.scenes[-1].kind == "pause"
    session.step(MENU)
    session.step(0, 2)
    session.step(REWIND, 2 + SLOW)
    assert game.scenes[-1].kind == "pause"
    session.step(0)
    session.step(MENU)
    game.push(Encounter.begin(game, "queue"))
    hashes = walk_about(session, 600)
    session.step(REWIND, 1 + SLOW * 7)
    session.step(0)
    assert game.scenes[-1].kind == "encounter"
    assert state(session) == hashes[game.tick]


def test_five_minutes_are_kept_and_no_more(session: Session) -> None:
    game = session.game
    session.step(0, 6 * 60 * TICKS_PER_SECOND)
    now = game.tick
    session.step(REWIND, SLOW * KEPT)
    assert abs(now - game.tick - 5 * 60 * TICKS_PER_SECOND) <= 2 * EVERY
    assert game.rewind.behind == game.rewind.reach
    assert sum(len(moment) for _tick, moment in game.rewind._moments) < 16 * 2**20


def test_what_was_read_stays_read_and_what_came_after_never_was(session: Session) -> None:
    session.game.profile.read.add("line")
    walk_about(session, 300)
    session.step(REWIND, SLOW * 4)
    session.step(0)
    tick = session.game.tick
    session.step(REWIND | RIGHT, SLOW * 8)
    assert session.game.tick == tick
    assert "line" in session.game.profile.read


def test_there_is_no_way_back_to_before_a_save_was_loaded_or_from_the_title(session: Session) -> None:
    import json

    saved = json.dumps(session.snapshot())
    walk_about(session, 200)
    session.step(messages=(Loaded("auto", saved),))
    tick = session.game.tick
    session.step(REWIND, 100)
    assert tick - 1 <= session.game.tick <= tick
    title = Session.title(content=session.game.content)  # type: ignore[arg-type]
    title.step(0, 200)
    title.step(REWIND, 50)
    assert not title.game.rewind.active
    assert title.game.tick == 250


def test_a_recording_that_steps_back_and_points_replays_exactly(content: Library, tmp_path: Path) -> None:
    game = Game(content, seed=7)
    game.start_case("cavity")
    path = tmp_path / "run.jsonl"
    recorder = Recorder(path, game, "cavity")

    def play(given: Input, ticks: int) -> None:
        for _ in range(ticks):
            recorder.take(given)
            game.step(given)

    for number in range(40):
        play(Input(ACT), 1)
        play(Input(), 20)
        play(Input(0, Pointer(40 + number * 6, 100 + number % 9 * 8, number % 3 != 0)), 25)
        play(Input(REWIND if number % 6 == 5 else 0), 30)
    recorder.close(game)
    recording = Recording(path)
    again = Game(content, seed=7)
    again.start_case("cavity")
    for ticks, given in recording.inputs():
        for _ in range(ticks):
            again.step(given)
    assert again.hash() == game.hash() == recording.hash
