"""The Lamp and the Chair: frames that close where one came to listen, a room in which nothing moves unless she does."""

from __future__ import annotations

import itertools
import json

import pytest

from game.core.fixed import ONE
from game.core.input import Button
from game.core.snapshot import canonical
from game.encounters import events as tell
from game.encounters.fear import arena, manifest
from game.encounters.fear.bullets import Kind
from game.encounters.fear.fight import Fear, Stage
from game.encounters.fear.hazards import Slab
from game.encounters.options import Difficulty
from game.encounters.setup import Setup
from game.opening import open_content
from game.views.fear import VOICE_LINES
from tests.encounters import search
from tests.encounters.bots import Dodger, Player
from tests.encounters.stages import Still, fight_in, hits, manners, play_wave, run

LEFT, RIGHT, LISTEN = (int(button) for button in (Button.LEFT, Button.RIGHT, Button.LISTEN))


def boxes(fear: Fear, look: str) -> list[Slab]:
    assert fear.wave is not None
    return [field for field in fear.wave.timeline.fields if isinstance(field, Slab) and field.look == look]


# -- the Lamp -----------------------------------------------------------------------------------------


def test_a_frame_closes_where_a_word_hung_before_it() -> None:
    for seed in range(10):
        fear = fight_in("close_up", seed=seed)
        assert fear.wave is not None
        frames = boxes(fear, "frame")
        for word in [shot for shot in fear.wave.timeline.shots if shot.kind is Kind.WORD]:
            after = min(frame.start for frame in frames if frame.start >= word.end)
            x, y = word.place(word.start)
            caught = [frame for frame in frames if frame.start == after and frame.hits(after, x, y, arena.HEART)]
            assert caught, f"seed {seed}: nothing closes at {x // ONE}, {y // ONE}"


def test_frames_shrink_as_long_as_they_are_live() -> None:
    for frame in boxes(fight_in("close_up"), "frame"):
        first, last = frame.box(frame.start), frame.box(frame.end - 1)
        assert first[0] < last[0] < last[2] < first[2]
        assert first[1] < last[1] < last[3] < first[3]


def test_halves_alternate_and_the_line_lies_beyond_the_middle() -> None:
    halves = boxes(fight_in("before_after"), "half")
    sides = [half.x0 < arena.LEFT for half in halves]
    assert all(before != after for before, after in itertools.pairwise(sides))
    for half, left in zip(halves, sides, strict=True):
        assert half.x1 >= arena.CENTRE_X if left else half.x0 <= arena.CENTRE_X


def test_the_order_that_is_shown_is_the_order_that_is_taken() -> None:
    fear = fight_in("contact_sheet")
    assert fear.wave is not None
    shown: dict[int, set[tuple[int, ...]]] = {}
    for mark in fear.wave.timeline.marks:
        shown.setdefault(mark.start, set()).add((mark.x0, mark.y0, mark.x1, mark.y1))
    taken: dict[int, set[tuple[int, ...]]] = {}
    for field in boxes(fear, "take"):
        taken.setdefault(field.start, set()).add(field.box(field.start))
    assert [shown[tick] for tick in sorted(shown)] == [taken[tick] for tick in sorted(taken)]
    assert max(mark.end for mark in fear.wave.timeline.marks) < min(taken)


def test_the_lamp_is_understood_by_the_coats_that_max_has() -> None:
    fear = manifest.begin("lamp", Setup(2))
    run(fear, Player("understand", manners(fear)))
    assert fear.outcome == "understood"
    assert fear.phase.goal <= 2 * 3  # no more than his three coats can give


# -- the Chair ------------------------------------------------------------------------------------------


def test_armrests_leave_sixty_pixels_and_close_with_the_breath() -> None:
    for seed in range(10):
        arms = boxes(fight_in("armrests", seed=seed), "armrest")
        for tick in range(600):
            live = sorted(arm.box(tick) for arm in arms if arm.start <= tick < arm.end)
            if len(live) == 2:
                assert live[1][0] - live[0][2] >= 59 * ONE
    starts = sorted({arm.start for arm in arms if arm.vx0 or arm.vx1})
    assert starts[2] - starts[0] == 240  # one breath after the other


def test_the_floor_drifts_and_turns_about() -> None:
    fear = fight_in("recline")
    assert fear.wave is not None
    ways = {belt.start: belt.vx for belt in fear.wave.timeline.belts}
    assert {abs(vx) for vx in ways.values()} == {102}
    signs = [ways[start] > 0 for start in sorted(ways)]
    assert signs[0] != signs[1] != signs[2]


@pytest.mark.parametrize("difficulty", list(Difficulty))
def test_paper_comes_only_when_what_it_hides_has_been_seen(difficulty: Difficulty) -> None:
    fear = fight_in("bib", Setup(1, difficulty))
    assert fear.wave is not None
    covers = fear.wave.timeline.covers
    for clip in boxes(fear, "clip"):
        seen = [
            tick
            for tick in range(clip.warn, clip.start)
            if not any(cover.start <= tick < cover.end for cover in covers)
        ]
        assert len(seen) >= 30


def test_paper_leaves_the_edge_of_every_clip_bare() -> None:
    fear = fight_in("bib")
    assert fear.wave is not None
    paper = fear.wave.timeline.covers[0]
    for clip in boxes(fear, "clip"):
        assert clip.x0 < paper.x0 or clip.y0 < paper.y0 or clip.x1 > paper.x1 or clip.y1 > paper.y1


def test_where_she_keeps_still_everything_does() -> None:
    fear = fight_in("hands_off")
    assert fear.wave is not None
    for _tick in range(200):
        fear.step(RIGHT if _tick % 2 else LEFT, 0)
    was = fear.wave.tick, fear.wave.bullets(), fear.wave.fields()
    for _tick in range(50):
        fear.step(LISTEN, 0)
    assert (fear.wave.tick, fear.wave.bullets(), fear.wave.fields()) == was
    assert fear.wave.stood == 50
    assert fear.wave.held


def test_who_never_moves_is_never_hit_and_hears_nothing() -> None:
    for difficulty in Difficulty:
        fear = fight_in("hands_off", Setup(0, difficulty))
        told = list(play_wave(fear, Still()))
        assert not any(isinstance(event, (tell.Hit, tell.WordHeard)) for event in told)


def test_a_wave_in_which_time_stands_lasts_no_longer_than_others() -> None:
    fear = fight_in("hands_off")
    assert fear.wave is not None
    length, ticks = fear.wave.timeline.length, 0
    while fear.stage is Stage.WAVE:
        fear.step(LEFT if ticks % 3 == 0 else 0, 0)
        ticks += 1
    assert ticks == length


def test_what_stands_still_is_restored_standing_still() -> None:
    fear = fight_in("hands_off")
    fear.clock = 1
    for tick in range(150):
        fear.step(LEFT if tick % 3 else 0, 0)
    copy = manifest.restore("chair", json.loads(canonical(fear.pack())))
    for tick in range(300):
        for each in (fear, copy):
            each.step(RIGHT if tick % 4 else 0, 0)
    assert canonical(copy.pack()) == canonical(fear.pack())


@pytest.mark.parametrize(("hand", "voice"), [("", "quin"), ("max", "max"), ("nadia", "nadia"), ("tomasz", "tomasz")])
def test_the_chair_speaks_with_the_voice_of_whoever_held_his_hand(hand: str, voice: str) -> None:
    fear = manifest.begin("chair", Setup(0, facts=(("hand", hand),) if hand else ()))
    assert fear.comfort == (voice, "fear.chair.pulled.1")


def test_max_cannot_help_where_he_is_shut_out() -> None:
    fear = manifest.begin("chair", Setup(0))
    fear._begin_wave()
    fear.ledger.focus = 90
    fear._open(early=False)
    assert next(choice.reason for choice in fear.choices() if choice.what == "max") == "fear.locked.alone"
    assert fear.ledger.helps == 0


@pytest.mark.parametrize("name", ["lamp", "chair"])
@pytest.mark.parametrize("way", ["treat", "understand"])
def test_each_is_won_both_ways_whatever_the_seed(name: str, way: str) -> None:
    for seed in (1, 7):
        fear = manifest.begin(name, Setup(seed))
        run(fear, Player(way, manners(fear)), 20_000)
        assert fear.outcome == ("treated" if way == "treat" else "understood")


def test_the_guide_is_true_with_a_quickened_wave() -> None:
    for wave in ("close_up", "before_after", "contact_sheet", "recline", "armrests", "bib"):
        fear = fight_in(wave, seed=11)
        fear.ledger.rough = 2
        fear._begin_wave()
        assert fear.wave is not None
        assert hits(fear, search.Follower(fear.wave.timeline)) == 0, wave


def test_a_quick_player_hears_most_of_hands_off() -> None:
    for seed in range(4):
        told = list(play_wave(fight_in("hands_off", seed=seed), Dodger(15, listens=True)))
        assert sum(isinstance(event, tell.WordHeard) for event in told) >= 4


def test_whoever_held_his_hand_has_lines_of_comfort() -> None:
    content = open_content()
    hands = ("max", "nadia", "tomasz", "quin")
    voices = [f"fear.chair.voice.{who}.{line}" for who in hands for line in range(VOICE_LINES)]
    wanted = [
        *voices,
        *(f"fear.chair.pulled.{times}" for times in (1, 2, 3)),
        "fear.chair.unheard",
        "fear.locked.alone",
    ]
    assert [message for message in wanted if not content.has_message(message)] == []
