"""Triage: six lines ring, four can be answered, and everybody who was not is remembered."""

from __future__ import annotations

import itertools

import pytest

from game.core.input import Button
from game.core.rng import Rng
from game.core.snapshot import canonical, digest
from game.encounters import catalogue
from game.encounters.events import Finished, Refused, Said
from game.encounters.options import Assists, Difficulty
from game.encounters.setup import Setup
from game.encounters.triage.calls import CALLS, DESK_TICKS, LISTEN_TICKS, MISSED, PUSHES, REPLIES, REPLY_TICKS
from game.encounters.triage.events import CallerAnswered, DoorBurst, DoorPushed, LineLost, LinePicked, SoundPlaced
from game.encounters.triage.state import Stage
from game.encounters.triage.triage import Triage
from game.opening import open_content

ACT, BACK, LISTEN, SKIP = int(Button.ACT), int(Button.BACK), int(Button.LISTEN), int(Button.SKIP)
LEFT, RIGHT, DOWN, UP = int(Button.LEFT), int(Button.RIGHT), int(Button.DOWN), int(Button.UP)


def begun(**setup: object) -> Triage:
    return Triage(Setup(1, **setup))  # type: ignore[arg-type]


def press(triage: Triage, button: int, times: int = 1) -> list[object]:
    told: list[object] = []
    for _time in range(times):
        triage.step(button, button)
        told += triage.events
    return told


def wait(triage: Triage, ticks: int, held: int = 0) -> list[object]:
    told: list[object] = []
    for _tick in range(ticks):
        triage.step(held, 0)
        told += triage.events
    return told


def until(triage: Triage, *stages: Stage, limit: int = 3_000) -> list[object]:
    """Press Act now and then until one of the stages is reached."""
    told: list[object] = []
    for tick in range(limit):
        if triage.stage in stages or triage.done:
            return told
        button = ACT if tick % 30 == 29 else 0
        triage.step(button, button)
        told += triage.events
    raise AssertionError(f"stuck in {triage.stage.name}")


def answer(triage: Triage, caller: str, reply: str) -> list[object]:
    """Pick up ``caller``'s line and answer; return what was told until the door has been pushed."""
    number = next(number for number, call in enumerate(CALLS) if call.id == caller)
    while triage.cursor != number:
        press(triage, RIGHT)
    told = press(triage, ACT)
    told += until(triage, Stage.REPLY)
    press(triage, DOWN, REPLIES.index(reply) + 1)
    wait(triage, 30)
    told += press(triage, ACT)
    told += until(triage, Stage.PUSH, Stage.BURST)
    told += wait(triage, 400 if triage.pushes == PUSHES else 110)
    return told


@pytest.mark.parametrize("callers", list(itertools.combinations([call.id for call in CALLS], PUSHES)))
def test_any_four_can_be_answered_and_the_others_are_missed(callers: tuple[str, ...]) -> None:
    triage = begun()
    for number, caller in enumerate(reversed(callers)):
        assert not triage.done
        answer(triage, caller, REPLIES[number % 3])
    assert triage.outcome == "answered"
    results = triage.results
    assert results["first"] == callers[-1]
    assert {name for name in results if results[name] == MISSED} == {call.id for call in CALLS} - set(callers)


@pytest.mark.parametrize("reply", REPLIES)
@pytest.mark.parametrize("caller", [call.id for call in CALLS])
def test_everybody_can_be_told_anything(caller: str, reply: str) -> None:
    triage = begun()
    told = answer(triage, caller, reply)
    assert CallerAnswered(caller, reply) in told
    assert LinePicked(caller) in told
    assert DoorPushed(1) in told
    assert triage.results[caller] == reply


def test_no_order_is_better_than_another() -> None:
    """Nothing scores: whatever is said, the door takes four pushes."""
    lengths = set()
    for callers in (("tomasz", "mags", "nadia", "bao"), ("delphine", "abena", "bao", "nadia")):
        triage = begun()
        for caller in callers:
            answer(triage, caller, "truth")
        lengths.add(triage.pushes)
    assert lengths == {PUSHES}


def test_listening_finds_out_what_is_behind_a_voice() -> None:
    triage = begun()
    press(triage, ACT)
    assert not any(isinstance(event, SoundPlaced) for event in wait(triage, LISTEN_TICKS - 2, LISTEN))
    assert SoundPlaced("tomasz") in wait(triage, 3, LISTEN)
    assert triage.observe()["placed"] == ["tomasz"]


def test_nothing_is_said_by_accident() -> None:
    triage = begun()
    press(triage, ACT)
    until(triage, Stage.REPLY)
    wait(triage, 40)
    assert any(isinstance(event, Refused) for event in press(triage, ACT))
    assert triage.stage is Stage.REPLY


def test_a_call_can_be_heard_again() -> None:
    triage = begun()
    press(triage, ACT)
    until(triage, Stage.REPLY)
    press(triage, BACK)
    assert (triage.stage, triage.line) == (Stage.CALL, 0)


def test_the_first_call_is_unhurried() -> None:
    triage = begun()
    wait(triage, 2 * DESK_TICKS)
    assert (triage.stage, triage.pushes, triage.impatience()) == (Stage.DESK, 0, 0)
    press(triage, ACT)
    until(triage, Stage.REPLY)
    wait(triage, 2 * REPLY_TICKS)
    assert triage.stage is Stage.REPLY


def test_who_waits_too_long_for_an_answer_is_missed_and_max_takes_the_line() -> None:
    triage = begun()
    answer(triage, "mags", "come")
    press(triage, ACT)
    until(triage, Stage.REPLY)
    told = wait(triage, REPLY_TICKS)
    assert LineLost("nadia") in told
    assert Said("max", "triage.max.late") in told
    assert triage.results["nadia"] == MISSED
    assert triage.pushes == 2


def test_dawdling_at_the_desk_costs_a_call() -> None:
    triage = begun()
    answer(triage, "mags", "come")
    assert DoorPushed(2) in wait(triage, DESK_TICKS)


def test_patience_depends_on_difficulty() -> None:
    pushed = []
    for difficulty in Difficulty:
        triage = begun(difficulty=difficulty)
        answer(triage, "mags", "come")
        pushed.append(next(tick for tick in range(3_000) if wait(triage, 1) and triage.pushes == 2))
    assert pushed == sorted(pushed, reverse=True)
    assert len(set(pushed)) == 3


def test_without_clocks_nobody_is_hurried_but_four_calls_are_four_calls() -> None:
    triage = begun(assists=Assists(untimed=True))
    for caller in ("abena", "bao", "nadia"):
        answer(triage, caller, "truth")
        wait(triage, 5_000)
        assert triage.stage is Stage.DESK
    told = answer(triage, "mags", "truth")
    assert any(isinstance(event, DoorBurst) for event in told)
    assert triage.outcome == "answered"


def test_the_speed_assist_lengthens_patience() -> None:
    triage = begun(assists=Assists(speed=50))
    answer(triage, "mags", "come")
    wait(triage, 110)
    wait(triage, DESK_TICKS * 3 // 2)
    assert triage.pushes == 1


def test_the_queue_comes_nearer_with_every_call_and_while_one_hesitates() -> None:
    triage = begun()
    leans = [triage.lean()]
    for caller in ("mags", "bao"):
        answer(triage, caller, "wells")
        leans.append(triage.lean())
    wait(triage, DESK_TICKS // 2)
    leans.append(triage.lean())
    assert leans == sorted(set(leans))


def test_it_can_be_skipped_after_an_attempt_and_keeps_what_was_said() -> None:
    first = begun()
    press(first, SKIP)
    assert not first.done
    again = begun(attempted=True)
    answer(again, "bao", "truth")
    assert any(isinstance(event, Finished) for event in press(again, SKIP))
    assert (again.outcome, again.results["bao"], again.results["mags"]) == ("skipped", "truth", MISSED)


@pytest.mark.parametrize("seed", range(12))
def test_every_branch_ends_and_a_snapshot_goes_on_alike(seed: int) -> None:
    random, one = Rng(seed), begun()
    held = 0
    for tick in range(60_000):
        before = held
        if tick % 9 == 0:
            held = random.below(128) & ~SKIP
        one.step(held, held & ~before)
        if tick == 3_000:
            other = catalogue.restore("triage", one.pack())
            assert canonical(other.pack()) == canonical(one.pack())
        if tick > 3_000:
            other.step(held, held & ~before)
        if one.done:
            break
    assert one.outcome == "answered"
    if tick > 3_000:
        assert digest(other.pack()) == digest(one.pack())


def test_its_state_is_small() -> None:
    assert len(canonical(begun().pack())) < 1_024


def test_every_line_has_its_words() -> None:
    content = open_content()
    names = [f"triage.max.push.{number}" for number in range(1, PUSHES)]
    names += ["triage.max.late", "triage.max.burst", "triage.choose"]
    names += [f"triage.hint.{name}" for name in ("choose", "pick", "on", "listen", "reply", "again")]
    for call in CALLS:
        names += [f"triage.{call.id}.line.{line + 1}" for line in range(call.lines)]
        names += [f"triage.{call.id}.{part}.{reply}" for part in ("say", "answer") for reply in REPLIES]
        names += [f"triage.{call.id}.slip", f"triage.{call.id}.tell"]
    assert [name for name in names if not content.has_message(name)] == []
