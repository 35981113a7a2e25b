"""The last question: Purge and Soothe, eight calls, five manners."""

from __future__ import annotations

import pytest

from game.core.input import Button
from game.encounters.events import Finished, HandRaised, Rang, Refused, Settled, Stroke
from game.encounters.fear.cavity import cavity
from game.encounters.fear.fight import Fear
from game.encounters.fear.spec import Manner
from game.encounters.fear.verbs import LINE_LEAST
from game.encounters.fear.where import (
    EMPTY_LEAST,
    EMPTY_TICKS,
    LAST_WORDS,
    MANNERS,
    PURGE_REST,
    STRANGERS,
    Step,
    Where,
)
from game.encounters.setup import Setup
from tests.encounters.bots import Player
from tests.encounters.stages import manners, run

ACT, BACK, LEFT, RIGHT, DOWN, LISTEN, SKIP = (
    int(button)
    for button in (Button.ACT, Button.BACK, Button.LEFT, Button.RIGHT, Button.DOWN, Button.LISTEN, Button.SKIP)
)
EVERYBODY = tuple(patient for patient, _manner in cavity(Setup(0)).spec.patients)


def asked(understood: int = 14, stamped: tuple[str, ...] = EVERYBODY, read: bool = True) -> Fear:
    """Return a fight at its last question, or at the first of the words before it."""
    fear = cavity(Setup(3, attempted=True, stamped=stamped))
    fear.step(SKIP, SKIP)
    fear.ledger.skipped = False
    waves = [wave for phase in fear.spec.phases for wave in phase.waves]
    for number in range(understood // 2):
        fear.ledger.levels[waves[number].id] = 2
    for _tick in range(EMPTY_TICKS):
        fear.step(0, 0)
    if read:
        hear(fear)
    return fear


def hear(fear: Fear) -> list[str]:
    """Read the last words to the question; return who spoke."""
    spoke = []
    while where(fear).step_now is Step.WORDS:
        spoke.append(where(fear).speaker)
        wait(fear, LINE_LEAST)
        press(fear, ACT)
    return spoke


def where(fear: Fear) -> Where:
    assert fear.where is not None
    return fear.where


def press(fear: Fear, button: int) -> list[object]:
    fear.step(button, button)
    told = list(fear.events)
    fear.step(0, 0)
    return told + list(fear.events)


def wait(fear: Fear, ticks: int) -> list[object]:
    told: list[object] = []
    for _tick in range(ticks):
        fear.step(0, 0)
        told += fear.events
    return told


def to_manner(fear: Fear, patient: str) -> None:
    """Go through the calls, misjudging everybody before ``patient``, to the question how."""
    while where(fear).step_now is not Step.MANNER or where(fear).patient(fear.spec)[0] != patient:
        if where(fear).step_now is Step.MANNER:
            wrong = (where(fear).patient(fear.spec)[1] + 1) % 5
            pick(fear, wrong)
        elif where(fear).step_now in (Step.ANSWER, Step.LINE):
            wait(fear, 16)
            press(fear, ACT)
        else:
            fear.step(0, 0)


def pick(fear: Fear, number: int) -> list[object]:
    for _step in range(number):
        press(fear, RIGHT)
    return press(fear, ACT)


def soothe(fear: Fear) -> None:
    press(fear, RIGHT)
    press(fear, ACT)


def test_the_empty_room_waits_before_act_ends_it() -> None:
    fear = cavity(Setup(3, attempted=True))
    fear.step(SKIP, SKIP)
    wait(fear, EMPTY_LEAST - 5)
    press(fear, ACT)
    assert where(fear).step_now is Step.EMPTY
    wait(fear, 10)
    press(fear, ACT)
    assert where(fear).step_now is Step.WORDS
    assert hear(fear) == list(LAST_WORDS)
    assert where(fear).step_now is Step.QUESTION


@pytest.mark.parametrize(("understood", "ending"), [(8, ".strangers"), (10, "")])
def test_whether_they_could_be_rung_is_said_before_the_question(understood: int, ending: str) -> None:
    fear = asked(understood, read=False)
    told = []
    while where(fear).step_now is Step.WORDS:
        told.append(where(fear).message)
        wait(fear, LINE_LEAST)
        press(fear, ACT)
    assert told == [f"fear.cavity.last.{n}{ending if n in STRANGERS else ''}" for n in range(len(LAST_WORDS))]


def test_the_cursor_begins_on_neither_answer() -> None:
    fear = asked()
    press(fear, ACT)
    assert where(fear).step_now is Step.QUESTION
    assert where(fear).cursor == -1


def test_purge_is_always_open() -> None:
    fear = asked(0, ())
    press(fear, LEFT)
    press(fear, ACT)
    assert where(fear).step_now is Step.PURGE


@pytest.mark.parametrize(("understood", "open_"), [(8, False), (10, True)])
def test_soothe_must_be_earned(understood: int, open_: bool) -> None:
    fear = asked(understood)
    press(fear, RIGHT)
    told = press(fear, ACT)
    assert (Refused("fear.locked.soothe") in told) is not open_
    assert (where(fear).step_now is Step.RING) is open_


def test_three_strokes_purge_and_none_of_them_can_miss() -> None:
    fear = asked()
    press(fear, LEFT)
    press(fear, ACT)
    told: list[object] = []
    for pause in (PURGE_REST, PURGE_REST + 111, PURGE_REST + 3):
        wait(fear, pause)
        told += press(fear, ACT)
    assert [event.index for event in told if isinstance(event, Stroke)] == [0, 1, 2]
    told = wait(fear, 400)
    assert Finished("purge") in told
    assert fear.outcome == "purge"


def test_until_the_third_stroke_there_is_a_way_back() -> None:
    fear = asked()
    press(fear, LEFT)
    press(fear, ACT)
    for _stroke in range(2):
        wait(fear, PURGE_REST)
        press(fear, ACT)
    press(fear, BACK)
    assert where(fear).step_now is Step.QUESTION
    soothe(fear)
    assert where(fear).step_now is Step.RING


def test_max_rings_all_eight() -> None:
    fear = asked()
    player = Player("understand", manners(fear))
    told = run(fear, player)
    assert [event.patient for event in told if isinstance(event, Rang)] == list(EVERYBODY)
    assert fear.outcome == "soothe"


def test_who_is_known_wants_theirs_back_but_bao_never_does() -> None:
    fear = asked()
    run(fear, Player("understand", manners(fear)))
    refused = [patient for patient, how in where(fear).settled.items() if how == "refused"]
    assert refused == ["bao"]


def test_who_was_never_understood_refuses() -> None:
    fear = asked(10, stamped=())
    run(fear, Player("understand", manners(fear)))
    known = {wave.owner for phase in fear.spec.phases for wave in phase.waves if wave.id in fear.ledger.levels}
    for patient, how in where(fear).settled.items():
        assert (how == "returned") is (patient in known - {"bao"}), patient


def test_in_the_wrong_manner_it_is_misjudged_and_elara_carries_it() -> None:
    fear = asked()
    soothe(fear)
    to_manner(fear, "tomasz")
    told = pick(fear, Manner.STAY)
    assert Settled("tomasz", "misjudged") in told


def giving(patient: str) -> Fear:
    """Return a fight in which a fear is being handed back to ``patient`` in the right manner."""
    fear = asked()
    soothe(fear)
    to_manner(fear, patient)
    pick(fear, where(fear).patient(fear.spec)[1])
    assert where(fear).step_now is Step.GIVE
    return fear


def test_tell_me_is_listen_held_and_may_be_let_go_in_between() -> None:
    fear = giving("tomasz")
    for _part in range(3):
        for _tick in range(30):
            fear.step(LISTEN, 0)
        told = list(fear.events)
        wait(fear, 20)
    assert Settled("tomasz", "returned") in told


def test_ask_me_is_act_held_and_let_go_when_the_hand_rises() -> None:
    fear = giving("nadia")
    told: list[object] = []
    while not any(isinstance(event, HandRaised) for event in told):
        fear.step(ACT, 0)
        told = list(fear.events)
    fear.step(0, 0)
    assert Settled("nadia", "returned") in fear.events


def test_holding_on_after_the_hand_rose_begins_again() -> None:
    fear = giving("nadia")
    told: list[object] = []
    for _tick in range(190):
        fear.step(ACT, 0)
        told += fear.events
    assert Refused("fear.hand_was_up") in told
    assert where(fear).step_now is Step.GIVE


def test_dont_look_is_turning_away_without_a_look_back() -> None:
    fear = giving("delphine")
    for _tick in range(60):
        fear.step(DOWN, 0)
    fear.step(0, 0)
    told: list[object] = []
    for _tick in range(75):
        assert not told
        fear.step(DOWN, 0)
        told = [event for event in fear.events if isinstance(event, Settled)]
    assert told == [Settled("delphine", "returned")]


def test_be_quick_is_three_beats_and_begins_again_after_a_miss() -> None:
    fear = giving("kofi")
    press(fear, ACT)
    told: list[object] = []
    for _tick in range(600):
        act = where(fear).giving
        if act is None:
            break
        assert act.strokes is not None
        on = act.strokes.tick + 1 == act.strokes.due(len(act.strokes.results))
        fear.step(ACT if on else 0, ACT if on else 0)
        told += fear.events
    assert Settled("kofi", "returned") in told


def test_stay_is_one_breath_together() -> None:
    fear = giving("quin")
    told: list[object] = []
    for tick in range(240):
        fear.step(ACT if tick < 120 else 0, 0)
        told += fear.events
    assert Settled("quin", "returned") in told


def test_what_goes_wrong_begins_again_a_little_easier_so_that_everybody_comes_through() -> None:
    for patient, held in (("kofi", 0), ("quin", 0)):
        fear = giving(patient)
        for tick in range(6_000):
            act = where(fear).giving
            if act is None:
                break
            late = act.strokes is not None and act.strokes.tick + 1 == act.strokes.due(len(act.strokes.results)) + 16
            fear.step(held, ACT if late else 0)
            assert tick < 5_999, f"{patient} is never done"
        assert where(fear).settled[patient] == "returned"


def test_the_five_manners_are_the_five_of_the_chart() -> None:
    assert [manner.name.lower() for manner in Manner] == list(MANNERS)


def test_it_comes_back_from_a_snapshot_as_it_was() -> None:
    for patient in ("tomasz", "kofi", "quin"):
        fear = giving(patient)
        for _tick in range(20):
            fear.step(LISTEN, 0)
        assert Where.unpack(fear.ledger, where(fear).pack()).pack() == where(fear).pack()
