"""Every wave of Cavity: fair, dodgeable, hearable, and an idea of its own."""

from __future__ import annotations

from functools import cache

import pytest

from game.core.fixed import ONE
from game.encounters.events import WordHeard
from game.encounters.fear import arena
from game.encounters.fear.bullets import HARMLESS, RADIUS, Kind
from game.encounters.fear.fight import Fear
from game.encounters.fear.timeline import TELEGRAPH, TELEGRAPH_FIRST, Timeline
from game.encounters.options import Assists, Difficulty
from game.encounters.setup import Setup
from tests.encounters import search
from tests.encounters.bots import Dodger
from tests.encounters.stages import CAVITY, FEARS, OPEN_FLOOR, WAVES, Still, fight_in, hits, play_wave

each_wave = pytest.mark.parametrize("wave", WAVES)
each_restless_wave = pytest.mark.parametrize("wave", [wave for wave in WAVES if wave not in OPEN_FLOOR])
SEEDS = (0, 3)
SAMPLE = (0, 4, 8, 12, 16)  # of the twenty seeds that bots play by hand


def timeline_of(fear: Fear) -> Timeline:
    assert fear.wave is not None
    return fear.wave.timeline


@cache
def searched(wave: str, seed: int) -> tuple[Timeline, list[int], list[int]]:
    """Return a wave, the cells touched in each of its steps, and those reached unhurt."""
    timeline = timeline_of(fight_in(wave, seed=seed))
    danger = search.dangers(timeline)
    return timeline, danger, search.reach(timeline, danger, search.start_cell())


@each_wave
def test_a_search_finds_a_way_through_without_a_hit(wave: str) -> None:
    for seed in SEEDS:
        _timeline, _danger, reached = searched(wave, seed)
        assert reached[-1]


@each_wave
def test_the_way_that_the_search_found_is_unhurt_in_the_fight_itself(wave: str) -> None:
    timeline, _danger, reached = searched(wave, 0)
    assert hits(fight_in(wave, seed=0), search.Walker(search.route(timeline, reached))) == 0


@each_wave
def test_every_word_can_be_heard(wave: str) -> None:
    for seed in SEEDS:
        timeline, danger, reached = searched(wave, seed)
        assert search.hearable(timeline, danger, reached) == [True] * timeline.words


@each_wave
def test_somebody_who_stays_close_hears_at_least_three_words(wave: str) -> None:
    told = list(play_wave(fight_in(wave), Dodger(15, listens=True)))
    assert sum(isinstance(event, WordHeard) for event in told) >= 3


@each_wave
def test_a_wave_carries_four_to_six_words(wave: str) -> None:
    assert 4 <= timeline_of(fight_in(wave)).words <= 6


@each_restless_wave
def test_no_place_is_safe_for_the_whole_wave(wave: str) -> None:
    for seed in SEEDS:
        assert search.never_touched(timeline_of(fight_in(wave, seed=seed))) == []


@each_wave
def test_fifteen_ticks_of_reaction_take_at_most_one_hit(wave: str) -> None:
    """In 18 of 20 seeds; here a quarter of them, all by ``python -m tests.encounters.measure``."""
    taken = [hits(fight_in(wave, seed=seed), Dodger(15)) for seed in SAMPLE]
    assert sum(count <= 1 for count in taken) >= len(SAMPLE) - 1, taken


@each_wave
@pytest.mark.parametrize("difficulty", list(Difficulty))
def test_the_path_that_max_shows_is_never_hit(wave: str, difficulty: Difficulty) -> None:
    for seed in range(6):
        fear = fight_in(wave, Setup(seed, difficulty))
        assert hits(fear, search.Follower(timeline_of(fear))) == 0, f"seed {seed}"


@each_wave
def test_attacks_are_announced_in_time(wave: str) -> None:
    timeline = timeline_of(fight_in(wave))
    for field in timeline.fields:
        follows = any(other.end == field.start and other.look == field.look for other in timeline.fields)
        assert follows or field.start - field.warn >= TELEGRAPH, field
    for mark in timeline.marks:
        assert mark.end - mark.start >= TELEGRAPH, mark


@each_wave
def test_what_is_shown_for_the_first_time_is_announced_for_a_second(wave: str) -> None:
    timeline = timeline_of(fight_in(wave))
    first = min(timeline.fields, key=lambda field: field.start)
    announced = min([first.warn, *(mark.start for mark in timeline.marks)])
    begins = min([first.start, *(mark.end for mark in timeline.marks)])
    assert begins - announced >= TELEGRAPH_FIRST


@each_wave
def test_a_wave_lasts_eight_to_ten_seconds_and_ends_on_a_beat(wave: str) -> None:
    fear = fight_in(wave)
    length = timeline_of(fear).length
    assert 480 <= length <= 600
    assert length % fear.beat == 0


@each_wave
def test_attacks_land_on_the_beat(wave: str) -> None:
    fear = fight_in(wave)
    starts = {field.start for field in timeline_of(fear).fields} | {mark.end for mark in timeline_of(fear).marks}
    assert [start for start in sorted(starts) if start % fear.beat] == []


@each_wave
def test_at_most_sixty_bullets_are_in_the_air_and_ninety_of_cavitys(wave: str) -> None:
    timeline = timeline_of(fight_in(wave))
    for tick in range(timeline.length):
        assert sum(shot.start <= tick < shot.end for shot in timeline.shots) <= (90 if wave in CAVITY else 60)


@each_wave
def test_the_same_seed_writes_the_same_wave_and_another_seed_another_one(wave: str) -> None:
    assert timeline_of(fight_in(wave, seed=5)) == timeline_of(fight_in(wave, seed=5))
    assert any(timeline_of(fight_in(wave, seed=5)) != timeline_of(fight_in(wave, seed=seed)) for seed in range(6, 9))


def test_every_wave_attacks_with_areas_of_its_own_and_with_bullets() -> None:
    for waves in (CAVITY, *FEARS.values()):
        looks = {wave: frozenset(field.look for field in timeline_of(fight_in(wave)).fields) for wave in waves}
        assert len(set(looks.values())) == len(waves)
    for wave in WAVES:
        assert {shot.kind for shot in timeline_of(fight_in(wave)).shots} - {Kind.WORD}


@each_wave
def test_understanding_stops_the_second_voice_but_not_the_first(wave: str) -> None:
    fear = fight_in(wave)
    whole = timeline_of(fear)
    fear.ledger.halves = 4
    fear._begin_wave()
    less = timeline_of(fear)
    assert len(less.shots) + len(less.fields) < len(whole.shots) + len(whole.fields)
    assert less.fields or less.shots
    assert less.words == whole.words


@each_wave
def test_understanding_turns_a_third_of_the_bullets_into_harmless_words(wave: str) -> None:
    fear = fight_in(wave)
    fear.ledger.halves = 6
    fear._begin_wave()
    bullets = {shot.bullet: shot.kind for shot in timeline_of(fear).shots if shot.kind is not Kind.WORD}
    softened = sum(kind is HARMLESS for kind in bullets.values())
    assert abs(softened - len(bullets) / 3) <= 3


@each_wave
def test_understanding_lengthens_telegraphs(wave: str) -> None:
    fear = fight_in(wave)
    fear._begin_wave()  # shown before
    before = [field.start - field.warn for field in timeline_of(fear).fields]
    fear.ledger.halves = 2
    fear._begin_wave()
    after = [field.start - field.warn for field in timeline_of(fear).fields]
    assert sum(after) > sum(before)


@each_wave
def test_sharp_is_faster_and_gentle_slower(wave: str) -> None:
    paces = []
    for difficulty in Difficulty:
        timeline = timeline_of(fight_in(wave, Setup(1, difficulty)))
        bullets = [shot for shot in timeline.shots if shot.kind > HARMLESS]
        paces.append(max((max(abs(shot.vx), abs(shot.vy)) for shot in bullets), default=0))
    assert paces[0] < paces[1] < paces[2]


@each_restless_wave
def test_standing_still_hurts_less_on_gentle_than_on_sharp(wave: str) -> None:
    calm = []
    for difficulty in Difficulty:
        fear = fight_in(wave, Setup(0, difficulty))
        list(play_wave(fear, Still()))
        calm.append(fear.ledger.calm)
    assert calm[0] > calm[2]


@each_restless_wave
def test_invulnerable_keeps_calm_where_it_is(wave: str) -> None:
    fear = fight_in(wave, Setup(0, assists=Assists(invulnerable=True)))
    assert hits(fear, Still()) > 0
    assert fear.ledger.calm == 100


def test_bullets_are_two_to_four_pixels_to_their_edge() -> None:
    assert {radius // ONE for radius in RADIUS[HARMLESS + 1 :]} == {2, 3, 4}


def test_the_arena_is_where_it_is_drawn() -> None:
    edges = (arena.LEFT, arena.TOP, arena.RIGHT, arena.BOTTOM)
    assert tuple(edge // ONE for edge in edges) == (72, 92, 248, 172)


def test_a_gap_is_never_narrower_than_fourteen_pixels_where_the_lane_narrows() -> None:
    for seed in range(20):
        timeline = timeline_of(fight_in("efficiency", seed=seed))
        walls = [field for field in timeline.fields if field.look == "wall"]
        for tick in range(timeline.length):
            boxes = [wall.box(tick) for wall in walls if wall.start <= tick < wall.end]
            if boxes:
                left, right = sorted(boxes)
                assert right[0] - left[2] >= 14 * ONE


def test_floor_that_moves_carries_whoever_stands_on_it() -> None:
    fear = fight_in("throughput")
    before = fear.elara.x
    for _tick in range(60):
        fear.step(0, 0)
    belt = next(belt for belt in timeline_of(fear).belts if belt.y0 <= fear.elara.y < belt.y1)
    assert fear.elara.x - before == 60 * belt.vx


def test_a_pillar_keeps_the_light_off_whoever_stands_behind_it() -> None:
    fear = fight_in("open_wide")
    timeline = timeline_of(fear)
    last = timeline.fields[-1]
    points = [point for point in timeline.guide if last.start <= point.tick < last.end]
    assert points
    for point in points:
        assert not last.hits(point.tick, point.x, point.y, arena.HEART)
        assert last.hits(point.tick, point.x, arena.TOP + 3 * ONE, arena.HEART)


@each_wave
def test_attacks_that_come_together_are_one_sound(wave: str) -> None:
    cues = [(tick, type(event), getattr(event, "look", "")) for tick, event in timeline_of(fight_in(wave)).cues]
    assert len(cues) == len(set(cues))
    assert [tick for tick, _kind, _look in cues] == sorted(tick for tick, _kind, _look in cues)
