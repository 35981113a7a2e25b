"""Crowd: a room breathes as its loudest people do."""

from __future__ import annotations

import pytest

from game.core.fixed import ONE
from game.core.input import ACT, BACK, LISTEN, SKIP, Button
from game.core.rng import Rng
from game.core.snapshot import canonical, digest
from game.encounters import catalogue
from game.encounters.crowd.crowd import LISTEN_TICKS
from game.encounters.crowd.events import GuestHelped, GuestStung, MannerFound, MaxHolds, PhoneRang
from game.encounters.crowd.helper import Helper
from game.encounters.crowd.mood import ALIKE, POINT, RIGHT, STUNG_TICKS, WRONG, Mood, breathe
from game.encounters.crowd.people import BOTTOM, GUESTS, LEFT, MANNERS, TOP, blocked, neighbours
from game.encounters.crowd.people import RIGHT as EAST
from game.encounters.crowd.state import GOAL, LIMIT_TICKS, Stage
from game.encounters.events import Refused, Said
from game.encounters.options import Assists
from game.opening import open_content
from tests.encounters.crowd_play import (
    CELL,
    Policy,
    begun,
    beside,
    farthest_first,
    give,
    left_to_right,
    loud_first,
    nearest_first,
    number_of,
    play,
    press,
    right_to_left,
    ways_to,
)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("other", [nearest_first, farthest_first, left_to_right, right_to_left])
def test_helping_the_loud_first_beats_any_order_by_nearness(seed: int, other: Policy) -> None:
    wise, near = play(begun(seed), loud_first), play(begun(seed), other)
    assert wise.outcome == "calm"
    assert wise.tick < near.tick
    assert int(wise.results["left"]) <= int(near.results["left"])


def test_everything_spent_on_one_person_is_lost() -> None:
    for name in ("hedda", "kofi", "nadia"):
        crowd, number = beside(name)
        give(crowd, GUESTS[number].manner)
        for tick in range(LIMIT_TICKS + 400):
            press(crowd, ACT if tick % 9 == 0 else 0)
        assert crowd.outcome == "lost"


def test_who_does_nothing_loses_the_room() -> None:
    crowd = begun()
    told = press(crowd, 0, LIMIT_TICKS + 400)
    assert crowd.outcome == "lost"
    assert Said("max", "crowd.max.lost") in told
    assert crowd.results["left"] == 9
    assert crowd.results["films"] == "ossian"


def test_what_fits_calms_somebody_and_makes_them_steady_others() -> None:
    crowd, number = beside("hedda")
    before = crowd.moods[number].calm
    told = give(crowd, "tell_me")
    mood = crowd.moods[number]
    assert any(isinstance(event, GuestHelped) and event.guest == number for event in told)
    assert mood.steady
    assert abs(mood.calm - before - RIGHT) < 5 * POINT


def test_what_does_not_fit_makes_somebody_louder_and_is_crossed_out() -> None:
    crowd, number = beside("ossian")
    told = give(crowd, "stay")
    mood = crowd.moods[number]
    assert any(isinstance(event, GuestStung) and event.guest == number for event in told)
    assert mood.loud
    assert mood.stung > STUNG_TICKS - 20
    press(crowd, ACT)
    for _turn in range(12):
        press(crowd, int(Button.RIGHT))
        assert MANNERS[crowd.cursor] != "stay"
    assert WRONG == 10 * POINT


def test_listening_finds_the_manner_and_then_act_gives_it_at_once() -> None:
    crowd, number = beside("fergus")
    told: list[object] = []
    for _tick in range(LISTEN_TICKS + 1):
        crowd.step(LISTEN, 0)
        told += crowd.events
    assert MannerFound(number) in told
    press(crowd, ACT)
    assert (crowd.stage, MANNERS[crowd.cursor]) == (Stage.DO, "dont_look")


def test_stamped_rows_are_known_from_the_start() -> None:
    crowd = begun(stamped=("nadia", "tomasz"))
    assert [guest.id for guest, mood in zip(GUESTS, crowd.moods, strict=True) if mood.known] == ["tomasz", "nadia"]


def test_what_was_said_on_the_telephone_is_felt_in_the_room() -> None:
    calms = []
    for reply in ("truth", "come", "", "wells", "missed"):
        crowd = begun(facts=(("call_abena", reply),))
        calms.append([crowd.moods[number_of(name)].calm for name in ("abena", "kofi", "quin")])
    assert [calm[:2] for calm in calms] == sorted((calm[:2] for calm in calms), reverse=True)
    assert len({calm[0] for calm in calms}) == 5
    assert len({calm[2] for calm in calms}) == 1


def test_nothing_is_chosen_by_accident_and_back_leads_out() -> None:
    crowd, _number = beside("pia")
    press(crowd, ACT)
    assert any(isinstance(event, Refused) for event in press(crowd, ACT))
    press(crowd, BACK)
    assert crowd.stage is Stage.WALK


def test_a_loud_neighbour_pulls_three_times_as_hard() -> None:
    pulls = []
    for calm in (30, 5):
        moods = [Mood(60 * POINT) for _guest in GUESTS]
        near = neighbours()[number_of("irena")][0]
        moods[near] = Mood(calm * POINT)
        breathe(moods, ())
        pulls.append(60 * POINT - moods[number_of("irena")].calm)
    assert pulls == [1, 3]


def test_the_loud_hear_nobody_but_those_who_were_heard() -> None:
    irena = number_of("irena")
    near = neighbours()[irena][0]
    for steady, risen in ((False, 0), (True, 2)):
        moods = [Mood(60 * POINT) for _guest in GUESTS]
        moods[irena] = Mood(5 * POINT)
        moods[near].steady = steady
        breathe(moods, ())
        assert moods[irena].calm - 5 * POINT == risen


def test_alike_moods_do_not_pull() -> None:
    moods = [Mood(50 * POINT + number % 2 * (ALIKE - 1)) for number in range(len(GUESTS))]
    before = [mood.calm for mood in moods]
    breathe(moods, ())
    assert [mood.calm for mood in moods] == before


def test_nobody_sinks_near_max() -> None:
    crowd, number = beside("ossian")
    told = press(crowd, BACK, 240)
    assert any(isinstance(event, MaxHolds) for event in told)
    assert number in crowd.held()
    before = crowd.moods[number].calm
    breathe(crowd.moods, crowd.held())
    assert crowd.moods[number].calm >= before


def test_max_comes_wherever_he_is_sent() -> None:
    spots = [(x, y) for x in range(20, 300, 31) for y in range(70, 171, 20) if not blocked(x * ONE, y * ONE)]
    for from_x, from_y in spots:
        for to_x, to_y in spots:
            helper = Helper(from_x * ONE, from_y * ONE)
            helper.send(to_x * ONE, to_y * ONE)
            assert any(helper.step() for _tick in range(900)), (from_x, from_y, to_x, to_y)


def test_everybody_can_be_reached() -> None:
    for number, guest in enumerate(GUESTS):
        cells = ways_to(guest.x, guest.y)
        crowd = begun()
        assert (round(crowd.x / ONE / CELL), round(crowd.y / ONE / CELL)) in cells
        near = [cell for cell in cells if (cell[0] * CELL - guest.x) ** 2 + (cell[1] * CELL - guest.y) ** 2 < 20**2]
        assert near, GUESTS[number].id


def test_everybody_has_somebody_near_and_the_room_hangs_together() -> None:
    seen, queue = {0}, [0]
    while queue:
        for other in neighbours()[queue.pop()]:
            if other not in seen:
                seen.add(other)
                queue.append(other)
    assert len(seen) == len(GUESTS) == 14


def test_elara_stays_in_the_room() -> None:
    random, crowd = Rng(4), begun()
    for _turn in range(300):
        held = random.below(16)
        for _tick in range(20):
            crowd.step(held, 0)
            assert LEFT <= crowd.x <= EAST
            assert TOP <= crowd.y <= BOTTOM
            assert not blocked(crowd.x, crowd.y)


def test_telephones_rain_unless_clocks_are_off() -> None:
    for untimed, rings in ((False, 6), (True, 0)):
        crowd = begun(assists=Assists(untimed=untimed))
        told = press(crowd, 0, 1_800)
        assert sum(isinstance(event, PhoneRang) for event in told) == rings


def test_without_clocks_it_ends_when_the_room_is_calm() -> None:
    crowd = begun(assists=Assists(untimed=True))
    press(crowd, 0, LIMIT_TICKS + 100)
    assert not crowd.done
    assert crowd.can_skip
    play(crowd, loud_first)
    assert crowd.outcome == "calm"
    assert crowd.mean >= GOAL - POINT


def test_the_speed_assist_slows_the_room_but_not_elara() -> None:
    crowd = begun(assists=Assists(speed=50))
    x = crowd.x
    for _tick in range(40):
        crowd.step(int(Button.LEFT), 0)
    assert crowd.tick == 20
    assert x - crowd.x == 40 * 320


def test_it_can_be_skipped_after_an_attempt() -> None:
    first = begun()
    press(first, SKIP)
    assert not first.done
    again = begun(attempted=True)
    press(again, SKIP)
    assert again.outcome == "uneasy"
    assert {"left", "stayed", "films"} <= set(again.results)


@pytest.mark.parametrize("seed", range(8))
def test_random_play_ends_and_a_snapshot_goes_on_alike(seed: int) -> None:
    random, one = Rng(seed), begun(seed)
    held = 0
    for tick in range(3 * LIMIT_TICKS):
        before = held
        if tick % 9 == 0:
            held = random.below(128) & ~SKIP
        one.step(held, held & ~before)
        if tick == 1_000:
            other = catalogue.restore("crowd", one.pack())
            assert canonical(other.pack()) == canonical(one.pack())
        if tick > 1_000:
            other.step(held, held & ~before)
        if one.done:
            break
    assert one.outcome in ("calm", "uneasy", "lost")
    assert digest(other.pack()) == digest(one.pack())


def test_its_state_is_small() -> None:
    assert len(canonical(begun().pack())) < 4_096


def test_everybody_has_their_words() -> None:
    content = open_content()
    names = [f"crowd.{guest.id}.{kind}" for guest in GUESTS for kind in ("bark", "tell", "right", "wrong")]
    names += [f"crowd.say.{manner}" for manner in MANNERS]
    names += [f"crowd.max.{word}" for word in ("last", "calm", "uneasy", "lost")]
    names += [f"crowd.hint.{name}" for name in ("walk", "listen", "act", "choose", "max", "loud")]
    assert [name for name in [*names, "crowd.choose"] if not content.has_message(name)] == []
