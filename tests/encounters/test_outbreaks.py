"""Outbreaks, what only looks like one, and the first treatment by hand and by bots."""

from __future__ import annotations

import json

import pytest

from game.core.errors import SnapshotError
from game.core.fixed import ONE
from game.core.input import ACT, LISTEN, RIGHT, SKIP
from game.core.rng import Rng
from game.core.snapshot import canonical
from game.encounters import catalogue
from game.encounters.events import Beat, BotSeated, BotStartled, BotWoke, HandRaised, PulledOut, Refused, SeatMended
from game.encounters.options import Assists, Difficulty
from game.encounters.setup import Setup
from game.encounters.swarm.joint import HAND_TICKS, SPOTS, Joint, Part
from game.encounters.swarm.outbreak import OPEN, SHOCK_FULL, SHOCK_SCALE, Outbreak
from game.encounters.swarm.outbreaks import FIELDS
from game.encounters.swarm.rogue import Mood
from game.encounters.swarm.stage import BEAT_TICKS, Shape
from game.encounters.swarm.still import PLACES, THREAD, Still
from game.encounters.swarm.swarm_events import BloomCalled, Bloomed, BotSplit, LastRunRead
from tests.encounters.keeper import Keeper
from tests.encounters.test_swarm import Shepherd, go, run

NAMES = [shape.name.lower() for shape in Shape]
LIMIT = 9_000


class Herder:
    """Goes to the nearest rogue, pulses on its beat, walks it home, and waits where something will bloom."""

    def buttons(self, seen: dict[str, object]) -> int:
        x, y, tick = seen["x"], seen["y"], seen["tick"]
        assert isinstance(x, int)
        assert isinstance(y, int)
        assert isinstance(tick, int)
        bots = list(seen["bots"])  # type: ignore[call-overload]
        following = [bot for bot in bots if bot[1] == "following"]
        wild = [bot for bot in bots if bot[1] in ("roaming", "drilling")]
        if following:
            to_x, to_y, _radius = seen["home"]  # type: ignore[misc]
            wanted, near = {following[0][0]}, 8
        elif wild:
            shape, _mood, to_x, to_y, _deaf = min(wild, key=lambda bot: (bot[2] - x) ** 2 + (bot[3] - y) ** 2)
            wanted, near = {shape}, 22
        else:
            return 0
        there = (to_x - x) ** 2 + (to_y - y) ** 2 < (near * ONE) ** 2
        beat, after = divmod(tick - 4, BEAT_TICKS)
        pulse = there and after == 0 and beat % 4 < 3 and NAMES[beat % 4] in wanted
        return (0 if there else go(x, y, to_x, to_y)) | (ACT if pulse else 0)


class Idler:
    def buttons(self, seen: dict[str, object]) -> int:
        return 0


class Hammer:
    def __init__(self, period: int) -> None:
        self._period, self._tick = period, 0

    def buttons(self, seen: dict[str, object]) -> int:
        self._tick += 1
        return (ACT if self._tick % self._period == 0 else 0) | self._tick // 60 * 7 % 16


def outbreak(name: str, seed: int = 0, **setup: object) -> Outbreak:
    return Outbreak(Setup(seed, **setup), FIELDS[name])  # type: ignore[arg-type]


@pytest.mark.parametrize("name", FIELDS)
def test_somebody_who_keeps_the_beat_by_hand_wins_in_eighteen_of_twenty_seeds_with_shock_in_the_middle(name: str):
    peaks, lasted = [], []
    for seed in range(20):
        model = outbreak(name, seed)
        told = run(model, Keeper(seed), LIMIT)  # type: ignore[arg-type]
        lasted.append(sum(isinstance(event, Beat) for event in told) * BEAT_TICKS // 60)
        if model.outcome == "mended" and not model.pulls:
            peaks.append(int(model.results["shock"]))
    assert sum(400 <= peak <= 850 for peak in peaks) >= 18
    assert 45 <= sorted(lasted)[10] <= 120  # seconds


@pytest.mark.parametrize("name", FIELDS)
def test_whoever_keeps_it_perfectly_wins_whatever_the_seed(name: str):
    for seed in range(8):
        model = outbreak(name, seed)
        run(model, Herder(), LIMIT)  # type: ignore[arg-type]
        assert (model.outcome, model.pulls) == ("mended", 0)


def test_shock_rises_slower_on_gentle_and_faster_on_sharp():
    peaks = []
    for difficulty in Difficulty:
        model = outbreak("swarm_mags", difficulty=difficulty)
        run(model, Idler(), 1_500)  # type: ignore[arg-type]
        peaks.append(model.shock)
    assert peaks[0] < peaks[1] < peaks[2]


@pytest.mark.parametrize("name", FIELDS)
@pytest.mark.parametrize("player", [Idler(), Hammer(2), Hammer(9), Hammer(29)])
def test_doing_nothing_and_hammering_lose(name: str, player: object):
    model = outbreak(name)
    told = run(model, player, 6_000)  # type: ignore[arg-type]
    assert PulledOut(1) in told
    assert not model.done


@pytest.mark.parametrize("name", FIELDS)
def test_the_state_is_small(name: str):
    model = outbreak(name)
    run(model, Idler(), 3_000)  # type: ignore[arg-type]
    assert len(canonical(model.pack())) < 4096


def beside(shape: Shape) -> tuple[Outbreak, int]:
    """Return an outbreak whose beacon stands beside a rogue of ``shape``, everybody else far off."""
    model = outbreak("swarm_mags")
    number = next(number for number, bot in enumerate(model.bots) if bot.shape is shape)
    model.bots = [model.bots[number]]
    model.x, model.y = model.bots[0].x + 8 * ONE, model.bots[0].y
    return model, 0


def pulse_on(model: Outbreak, beat: int) -> list[object]:
    while model.tick < beat * BEAT_TICKS:
        model.step(0, 0)
        model.x, model.y = model.bots[0].x + 8 * ONE, model.bots[0].y
    model.step(ACT, ACT)
    return list(model.events)


@pytest.mark.parametrize("shape", list(Shape))
def test_a_rogue_follows_on_its_own_beat_and_is_startled_on_any_other(shape: Shape):
    for beat in range(4):
        model, _ = beside(shape)
        told = pulse_on(model, 4 + beat)
        assert any(isinstance(event, BotWoke) for event in told) is (beat == shape)
        assert any(isinstance(event, BotStartled) for event in told) is (beat != shape)


def test_a_startled_rogue_splits():
    model, _ = beside(Shape.RING)
    pulse_on(model, 4)
    told = run(model, Idler(), 200)  # type: ignore[arg-type]
    assert any(isinstance(event, BotSplit) for event in told)
    assert len(model.bots) == 2


def test_who_is_led_home_is_a_friend():
    model, _ = beside(Shape.SQUARE)
    told = [*pulse_on(model, 4), *run(model, Herder(), 600)]  # type: ignore[arg-type]
    assert any(isinstance(event, BotSeated) for event in told)
    assert model.bots[0].mood is Mood.FRIEND


def test_a_friend_mends_what_was_drilled():
    model = outbreak("swarm_mags")
    model.bots = model.bots[:2]
    model.bots[0].mood = Mood.FRIEND
    model.harm[0] = OPEN
    assert SeatMended(0) in run(model, Idler(), 600)  # type: ignore[arg-type]


def test_at_full_shock_max_steps_in_and_who_came_home_stays():
    model = outbreak("swarm_mags")
    model.bots[0].mood = Mood.FRIEND
    model.shock = SHOCK_FULL * SHOCK_SCALE
    model.harm[2] = OPEN
    model.step(0, 0)
    assert PulledOut(1) in model.events
    assert model.shock == 0
    assert sum(bot.mood is Mood.FRIEND for bot in model.bots) == 1
    assert model.can_skip


def test_without_clocks_shock_never_ends_it():
    model = outbreak("swarm_mags", assists=Assists(untimed=True))
    told = run(model, Idler(), 8_000)  # type: ignore[arg-type]
    assert not any(isinstance(event, PulledOut) for event in told)
    run(model, Herder(), LIMIT)  # type: ignore[arg-type]
    assert model.outcome == "mended"


def test_blooms_are_called_a_bar_before_they_come():
    told = run(outbreak("swarm_bao", assists=Assists(skip=False)), Idler(), 700)  # type: ignore[arg-type]
    called = next(index for index, event in enumerate(told) if isinstance(event, BloomCalled))
    came = next(index for index, event in enumerate(told) if isinstance(event, Bloomed))
    assert called < came


# -- what only looks like one -------------------------------------------------------------------------


class Reader:
    """Reads marks until the whole thread shows, and follows it."""

    def buttons(self, seen: dict[str, object]) -> int:
        x, y = seen["x"], seen["y"]
        assert isinstance(x, int)
        assert isinstance(y, int)
        bots, thread, along = seen["bots"], seen["thread"], seen["along"]
        unread = [bot for bot in bots if not bot[2]]  # type: ignore[attr-defined]
        if along < len(thread) - 1:  # type: ignore[arg-type, operator]
            to_x, to_y = thread[along + 1]  # type: ignore[index, operator]
            return go(x, y, to_x, to_y)
        to_x, to_y, _read = min(unread, key=lambda bot: (bot[0] - x) ** 2 + (bot[1] - y) ** 2)
        near = (to_x - x) ** 2 + (to_y - y) ** 2 < (16 * ONE) ** 2
        return LISTEN if near else go(x, y, to_x, to_y)


def test_in_quin_pulses_change_nothing():
    model = Still(Setup(0))
    run(model, Hammer(40), 3_000)  # type: ignore[arg-type]
    assert model.pulses > 50
    assert not model.done
    assert model.read == []


def test_listening_reads_the_last_day_they_ran_and_the_thread_leads_out():
    model = Still(Setup(0))
    told = run(model, Reader(), LIMIT)  # type: ignore[arg-type]
    assert any(isinstance(event, LastRunRead) for event in told)
    assert model.outcome == "understood"


def test_the_thread_shows_more_of_itself_with_every_mark():
    model = Still(Setup(0))
    assert model.shown < len(THREAD)
    model.read = [0, 1, 2, 3]
    assert model.shown == len(THREAD)


def test_with_patience_the_thread_shows_itself():
    model = Still(Setup(0))
    for _ in range(LIMIT):
        to_x, to_y = THREAD[min(model.along + 1, len(THREAD) - 1)]
        model.step(go(model.x, model.y, to_x * ONE, to_y * ONE), 0)
        if model.done:
            break
    assert model.outcome == "understood"
    assert model.read == []


def test_bots_lie_apart_and_off_the_edge():
    for index, (x, y) in enumerate(PLACES):
        assert 14 < x < 306
        assert all((x - a) ** 2 + (y - b) ** 2 > 30**2 for a, b in PLACES[:index])


# -- by hand and by bots ------------------------------------------------------------------------------


class Pair:
    """Finds the sore spots, strikes on the beat, waits while the hand is up, and leads the small ones."""

    def __init__(self) -> None:
        self._shepherd = Shepherd()

    def buttons(self, seen: dict[str, object]) -> int:
        x, y = seen["x"], seen["y"]
        assert isinstance(x, int)
        assert isinstance(y, int)
        if seen["part"] == "look":
            left = [spot for number, spot in enumerate(seen["spots"]) if number not in seen["found"]]  # type: ignore
            if not left:
                return 0
            to_x, to_y = left[0]
            near = (to_x - x) ** 2 + (to_y - y) ** 2 < (12 * ONE) ** 2
            return LISTEN if near else go(x, y, to_x, to_y)
        if seen["part"] == "hand":
            return ACT if seen["next_stroke"] == 1 else 0
        return self._shepherd.buttons(seen["swarm"]) if seen["part"] == "bots" else 0  # type: ignore[arg-type]


@pytest.mark.parametrize("seed", range(6))
def test_the_first_treatment_is_done_by_hand_and_by_bots(seed: int):
    model = Joint(Setup(seed))
    told = run(model, Pair(), LIMIT)  # type: ignore[arg-type]
    assert model.outcome == "done"
    assert model.struck == 4
    assert HandRaised("fergus") in told
    assert sum(isinstance(event, SeatMended) for event in told) == 4


def test_the_speed_assist_slows_beats_and_waiting_but_not_the_mirror():
    full, half = Joint(Setup(0)), Joint(Setup(0, assists=Assists(speed=50)))
    for model in (full, half):
        for _ in range(60):
            model.step(LISTEN | RIGHT, 0)
    assert half.x == full.x
    assert half.tick == full.tick // 2
    assert run(half, Pair(), LIMIT)  # type: ignore[arg-type]
    assert (half.outcome, half.struck) == ("done", 4)


def test_nothing_goes_on_while_his_hand_is_up():
    model = Joint(Setup(0))
    while model.part is not Part.WAIT:
        held = Pair().buttons(model.observe())
        model.step(held, held)
    for _ in range(3):
        for _ in range(HAND_TICKS - 10):
            model.step(0, 0)
        model.step(ACT, ACT)
        assert Refused("fear.hand_was_up") in model.events
    assert model.part is Part.WAIT
    for _ in range(HAND_TICKS):
        model.step(0, 0)
    assert model.part is Part.HAND


def test_the_mirror_finds_only_where_it_is_held_still_and_listened_to():
    model = Joint(Setup(0))
    model.x, model.y = SPOTS[0][0] * ONE, SPOTS[0][1] * ONE
    for _ in range(100):
        model.step(0, 0)
    assert model.found == []
    for _ in range(50):
        model.step(LISTEN, 0)
    assert model.found == [0]


# -- all of them --------------------------------------------------------------------------------------

ALL = ("swarm_mags", "swarm_bao", "swarm_quin", "treatment_joint")


@pytest.mark.parametrize("name", ALL)
def test_they_can_be_skipped_only_when_they_were_tried_before(name: str):
    first = catalogue.begin(name, Setup(0))
    again = catalogue.begin(name, Setup(0, attempted=True))
    for model in (first, again):
        model.step(SKIP, SKIP)
    assert not first.done
    assert again.outcome == "skipped"


@pytest.mark.parametrize("name", ALL)
def test_they_go_on_from_a_snapshot_as_if_nothing_had_been(name: str):
    model, random = catalogue.begin(name, Setup(4)), Rng(8)
    copy, held = model, 0
    for tick in range(2_400):
        if tick % 300 == 150:
            copy = catalogue.restore(name, json.loads(json.dumps(model.pack())))
        if tick % 20 == 0:
            held = random.below(16) | random.choice((0, ACT, LISTEN))
        model.step(held, held)
        if copy is not model:
            copy.step(held, held)
            assert copy.events == model.events
        if tick % 300 == 149:
            assert copy.pack() == model.pack()
            assert copy.observe() == model.observe()


@pytest.mark.parametrize("name", ALL)
def test_damaged_snapshots_are_refused(name: str):
    good = catalogue.begin(name, Setup(0)).pack()
    for damage in ({"numbers": [1, 2]}, {"setup": []}):
        with pytest.raises(SnapshotError):
            catalogue.restore(name, {**good, **damage})
