"""Swarm: six sleepy friends answer the one who keeps their rhythm."""

from __future__ import annotations

import pytest

from game.core.fixed import ONE
from game.core.input import Button
from game.core.rng import Rng
from game.core.snapshot import canonical, digest
from game.encounters.events import Beat, BotDozed, BotSeated, BotStartled, BotWoke, Finished, Pulsed, Said, SeatMended
from game.encounters.options import Assists, Difficulty
from game.encounters.setup import Setup
from game.encounters.swarm.beacon import FOLLOWERS, PULSE_REACH, window
from game.encounters.swarm.bot import DEAF_TICKS, DOZE_TICKS, Mood
from game.encounters.swarm.led import HINT_TICKS
from game.encounters.swarm.stage import BEAT_TICKS, HOME_RADIUS, Shape, routine
from game.encounters.swarm.swarm import SKIP_TICKS, Swarm
from tests.encounters.swarm_hands import Shepherd, run

ACT, LISTEN, SKIP = int(Button.ACT), int(Button.LISTEN), int(Button.SKIP)


def begun(seed: int = 0, **setup: object) -> Swarm:
    return Swarm(Setup(seed, **setup), routine(seed))  # type: ignore[arg-type]


def beside(shape: Shape, mood: Mood = Mood.ASLEEP) -> Swarm:
    """Return a swarm whose beacon stands beside a bot of ``shape``, everybody else far off."""
    swarm = begun()
    number = next(number for number, bot in enumerate(swarm.bots) if bot.shape is shape)
    bot = swarm.bots[number]
    swarm.x, swarm.y = bot.x + 10 * ONE, bot.y
    if mood is Mood.FOLLOWING:
        bot.mood = mood
        swarm.chain.append(number)
    return swarm


def pulse_at(swarm: Swarm, tick: int) -> list[object]:
    """Pulse once, at ``tick`` of the bar; return what was told from then on."""
    while swarm.tick < tick:
        swarm.step(0, 0)
    swarm.step(ACT, ACT)
    return list(swarm.events)


@pytest.mark.parametrize("seed", range(20))
def test_a_simple_shepherd_seats_all_six(seed: int) -> None:
    swarm = begun(seed)
    told = run(swarm, Shepherd())
    assert swarm.outcome == "mended"
    assert sum(isinstance(event, SeatMended) for event in told) == 6
    assert isinstance(told[-1], Finished)
    assert swarm.tick < 60 * 60


@pytest.mark.parametrize("period", [2, 5, 9, 13, 17, 21, 29, 37, 40])
def test_hammering_seats_nobody(period: int) -> None:
    random, swarm, way = Rng(period), begun(period), 0
    for tick in range(5_000):
        if tick % 60 == 0:
            way = random.below(16)
        press = ACT if tick % period == 0 else 0
        swarm.step(way | press, press)
    assert swarm.mended == []


@pytest.mark.parametrize("shape", list(Shape))
def test_a_bot_wakes_on_its_own_beat_and_only_then(shape: Shape) -> None:
    for beat in range(4):
        told = pulse_at(beside(shape), 160 + beat * BEAT_TICKS)
        assert any(isinstance(event, BotWoke) for event in told) is (beat == shape)


def test_a_pulse_counts_ten_ticks_either_side_of_a_beat() -> None:
    for off, woken in ((-10, True), (10, True), (-11, False), (11, False)):
        told = pulse_at(beside(Shape.TRIANGLE), 160 + BEAT_TICKS + off)
        assert any(isinstance(event, BotWoke) for event in told) is woken, off


def test_the_window_depends_on_difficulty_and_assist() -> None:
    windows = [window(begun(difficulty=difficulty).setup) for difficulty in Difficulty]
    assert windows == [13, 10, 8]
    assert window(begun(assists=Assists(wide=True)).setup) == 14


def test_only_bots_in_reach_hear_a_pulse() -> None:
    for away, woken in ((25, True), (27, False)):
        swarm = beside(Shape.SQUARE)
        bot = next(bot for bot in swarm.bots if bot.shape is Shape.SQUARE)
        swarm.x = bot.x + away * ONE
        assert any(isinstance(event, BotWoke) for event in pulse_at(swarm, 160)) is woken
    assert PULSE_REACH == 26 * ONE


def test_another_shapes_beat_startles_a_sleeper_which_is_deaf_for_a_bar() -> None:
    swarm = beside(Shape.SQUARE)
    told = pulse_at(swarm, 160 + BEAT_TICKS)
    assert any(isinstance(event, BotStartled) for event in told)
    assert not any(isinstance(event, BotWoke) for event in pulse_at(swarm, 320))
    assert any(isinstance(event, BotWoke) for event in pulse_at(swarm, 160 + DEAF_TICKS + 320))


def test_followers_know_the_others_beats_but_not_a_pulse_off_the_beat() -> None:
    assert pulse_at(beside(Shape.SQUARE, Mood.FOLLOWING), 160 + BEAT_TICKS) == [
        event
        for event in pulse_at(beside(Shape.SQUARE, Mood.FOLLOWING), 160 + BEAT_TICKS)
        if not isinstance(event, BotStartled)
    ]
    swarm = beside(Shape.SQUARE, Mood.FOLLOWING)
    assert any(isinstance(event, BotStartled) for event in pulse_at(swarm, 160 + BEAT_TICKS // 2))
    assert swarm.chain == []


def test_the_fourth_beat_is_silence() -> None:
    swarm = beside(Shape.RING, Mood.FOLLOWING)
    told = pulse_at(swarm, 160 + 3 * BEAT_TICKS)
    assert any(isinstance(event, Pulsed) and event.shape == "none" for event in told)
    assert any(isinstance(event, BotStartled) for event in told)


def test_a_follower_that_hears_nothing_for_four_bars_dozes_off() -> None:
    swarm = beside(Shape.SQUARE, Mood.FOLLOWING)
    told: list[object] = []
    for _tick in range(DOZE_TICKS):
        swarm.step(0, 0)
        told += swarm.events
    assert any(isinstance(event, BotDozed) for event in told)
    assert swarm.chain == []


def test_its_beat_keeps_a_follower_awake() -> None:
    swarm = beside(Shape.SQUARE, Mood.FOLLOWING)
    for _bar in range(8):
        pulse_at(swarm, (swarm.tick // 160 + 1) * 160)
    assert len(swarm.chain) == 1


def test_at_most_five_follow() -> None:
    swarm = begun()
    for bot in swarm.bots:
        bot.x, bot.y, bot.shape = swarm.x + 9 * ONE, swarm.y, Shape.SQUARE
    pulse_at(swarm, 160)
    assert len(swarm.chain) == FOLLOWERS


def test_followers_trail_in_a_row() -> None:
    swarm = begun()
    for number, bot in enumerate(swarm.bots[:3]):
        bot.mood, bot.x, bot.y = Mood.FOLLOWING, swarm.x, swarm.y + number * ONE
        swarm.chain.append(number)
    for _tick in range(90):
        swarm.step(int(Button.LEFT), 0)
    behind = [swarm.bots[number].x - swarm.x for number in swarm.chain]
    assert [round(way / ONE) for way in behind] == [12, 24, 36]


def test_at_home_its_beat_sends_a_follower_to_the_nearest_free_seat() -> None:
    swarm = begun()
    bot = swarm.bots[0]
    bot.mood, bot.x, bot.y = Mood.FOLLOWING, swarm.stage.home_x + 8 * ONE, swarm.stage.home_y
    swarm.chain.append(0)
    told = pulse_at(swarm, 160 + bot.shape * BEAT_TICKS)
    seated = [event for event in told if isinstance(event, BotSeated)]
    assert seated
    ways = [(x - bot.x) ** 2 + (y - bot.y) ** 2 for x, y in swarm.stage.seats]
    assert abs(ways[seated[0].seat] ** 0.5 - min(ways) ** 0.5) < 3 * ONE
    for _tick in range(400):
        swarm.step(0, 0)
    assert swarm.mended == [seated[0].seat]


def test_seats_lie_inside_the_home_mark() -> None:
    stage = routine(0)
    for x, y in stage.seats:
        assert (x - stage.home_x) ** 2 + (y - stage.home_y) ** 2 < HOME_RADIUS**2


def test_nobody_sleeps_at_home() -> None:
    stage = routine(0)
    for bot in stage.bots:
        assert (bot.x - stage.home_x) ** 2 + (bot.y - stage.home_y) ** 2 > HOME_RADIUS**2


def test_the_bar_has_four_beats_of_forty_ticks() -> None:
    swarm, ticks = begun(), []
    for tick in range(330):
        swarm.step(0, 0)
        ticks += [(tick, event.index) for event in swarm.events if isinstance(event, Beat)]
    assert ticks == [(index * 40, index) for index in range(9)]


def test_listening_slows_the_beacon_and_everybody_shows_a_seat() -> None:
    ways = []
    for held in (0, LISTEN):
        swarm = begun()
        for _tick in range(20):
            swarm.step(int(Button.RIGHT) | held, 0)
        ways.append(swarm.x - swarm.stage.home_x)
    assert ways[1] * 2 == ways[0]
    assert [number for number, _seat in begun().wishes()] == [0, 1, 2, 3, 4, 5]


def test_max_helps_whoever_gets_nowhere() -> None:
    swarm, said = begun(), []
    for _tick in range(3 * HINT_TICKS):
        swarm.step(0, 0)
        said += [event.message for event in swarm.events if isinstance(event, Said)]
    assert said == [f"swarm.routine.hint.{number}" for number in (1, 2, 3)]


def test_it_can_be_skipped_after_an_attempt_or_a_minute_and_a_half() -> None:
    for attempted, tick, skipped in ((False, 0, False), (True, 0, True), (False, SKIP_TICKS, True)):
        swarm = begun(attempted=attempted)
        swarm.tick = tick
        swarm.step(SKIP, SKIP)
        assert (swarm.outcome == "skipped") is skipped


def test_the_speed_assist_slows_the_bar_but_not_the_beacon() -> None:
    swarm = begun(assists=Assists(speed=50))
    for _tick in range(80):
        swarm.step(int(Button.RIGHT), 0)
    assert swarm.tick == 40
    assert swarm.x - swarm.stage.home_x == 80 * 282


def test_the_same_seed_gives_the_same_swarm_and_a_snapshot_goes_on_alike() -> None:
    one, other = begun(3), begun(3)
    run(one, Shepherd(), 1_500)
    run(other, Shepherd(), 1_500)
    assert digest(one.pack()) == digest(other.pack())
    copy = Swarm.unpack(one.pack())
    run(copy, Shepherd())
    run(one, Shepherd())
    assert digest(copy.pack()) == digest(one.pack())


def test_a_swarm_is_under_four_kilobytes() -> None:
    assert len(canonical(begun().pack())) < 4_096
