"""Things that sound where they stand: how loud and from where, and when they start and stop."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pygame
import pytest

from game.audio import Audio
from game.audio.engine import TAIL
from game.audio.hearing import around, blend, level, sides
from game.audio.loops import LOOPS
from game.game import Game
from game.opening import open_content
from game.scenes.chart import ChartScene
from game.scenes.explore import Explore
from game.scenes.pause import Pause

ROOT = Path(__file__).resolve().parents[2]
NEAR, FAR = ("tank", 10.0, 100, 160.0), ("tank", 300.0, 100, 160.0)
FRAME_MS = 16


def test_loudness_falls_from_one_to_nothing_at_the_radius_and_never_jumps() -> None:
    levels = [level(distance, 100) for distance in range(130)]
    falls = [near - far for near, far in pairwise(levels)]
    assert levels[0] == 1
    assert levels[50] == 0.5
    assert levels[100:] == [0] * 30
    assert min(falls) >= 0
    assert max(falls) < 0.02
    assert max(falls[0], falls[98], falls[99]) < 0.001
    assert level(0, 0) == 0, "a source without a radius is heard nowhere"


def test_a_source_is_heard_from_its_side_of_the_screen() -> None:
    left, middle, right = sides(0), sides(160), sides(320)
    assert left[0] > left[1]
    assert middle[0] == middle[1]
    assert right == pytest.approx(left[::-1])
    assert sides(-500) == left
    assert sides(900) == right


def test_sources_of_one_loop_add_up_and_those_out_of_reach_are_left_out() -> None:
    one, two = ("rack", 50.0, 100, 160.0), ("rack", 60.0, 100, 160.0)
    assert blend([one, two])["rack"][0] == pytest.approx(blend([one])["rack"][0] + blend([two])["rack"][0])
    assert blend([NEAR, NEAR, NEAR])["tank"] == (1, 1)
    assert blend([FAR]) == {}


@pytest.fixture
def game() -> Game:
    """A game whose player stands at the corridor's radiator."""
    game = Game(open_content(ROOT))
    scene = Explore()
    game.scenes = [scene]
    scene.enter(game, "clinic_corridor", "middle")
    scene.player.x, scene.player.y = 328 << 8, 88 << 8
    return game


def test_the_shell_hears_what_is_in_the_place_from_where_the_player_stands(game: Game) -> None:
    (source,) = around(game)
    scene = game.scenes[0]
    assert isinstance(scene, Explore)
    assert source == ("radiator", 10, 110, 328 - (scene.eye.x >> 8))


def test_nothing_is_heard_in_menus_and_pictures_or_outside_a_place(game: Game) -> None:
    scenes = game.scenes
    for menu in (Pause(), ChartScene()):
        game.scenes = [*scenes, menu]
        assert around(game) == ()
    game.scenes = scenes
    game.story.backdrop = "vr_beach"
    assert around(game) == ()
    assert around(Game(game.content)) == (), "the title"
    game.story.backdrop = ""
    game.scenes = [Explore()]
    assert around(game) == (), "no place yet"


class Clock:
    """Frames of 16 ms for the mixer's glides."""

    def __init__(self, audio: Audio, monkeypatch: pytest.MonkeyPatch) -> None:
        self.audio = audio
        self.now = 0
        monkeypatch.setattr(pygame.time, "get_ticks", lambda: self.now)

    def frames(self, count: int, *sources: tuple[str, float, int, float]) -> None:
        for _ in range(count):
            self.now += FRAME_MS
            self.audio.listen(sources)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[Clock]:
    """The game's sound and its frames, closed after the test."""
    yield Clock(Audio(ROOT), monkeypatch)
    pygame.mixer.quit()


def playing() -> list[pygame.mixer.Sound]:
    """Return what plays on the channels kept for loops."""
    channels = [pygame.mixer.Channel(number) for number in range(TAIL, TAIL + LOOPS)]
    return [sound for channel in channels if channel.get_busy() and (sound := channel.get_sound())]


def loudness(clock: Clock, name: str) -> float:
    return clock.audio._loops._voices[name].sides[0]


def test_a_loop_starts_in_reach_swells_and_stops_out_of_reach(clock: Clock) -> None:
    clock.frames(3, FAR)
    assert playing() == []
    clock.frames(1, NEAR)
    assert len(playing()) == 1
    assert 0 < loudness(clock, "tank") < 0.1, "it swells"
    clock.frames(40, NEAR)
    assert loudness(clock, "tank") == blend([NEAR])["tank"][0]
    clock.frames(5, FAR)
    assert len(playing()) == 1, "it fades"
    clock.frames(30, FAR)
    assert playing() == []


def test_a_loop_that_fades_and_is_wanted_again_goes_on(clock: Clock) -> None:
    clock.frames(40, NEAR)
    channel = clock.audio._loops._voices["tank"].channel
    clock.frames(5)
    fallen = loudness(clock, "tank")
    clock.frames(2, NEAR)
    assert clock.audio._loops._voices["tank"].channel is channel
    assert fallen < loudness(clock, "tank") < 1


def test_a_stall_does_not_make_a_loop_jump(clock: Clock) -> None:
    clock.now += 5000
    clock.frames(1, NEAR)
    assert loudness(clock, "tank") < 0.15


def test_of_too_many_loops_the_loudest_are_heard(clock: Clock) -> None:
    names = ("tank", "radiator", "rack", "monitor", "clinic", "vr")
    sources = [(name, 10.0 * number, 100, 160.0) for number, name in enumerate(names)]
    clock.frames(40, *sources)
    assert list(clock.audio._loops._voices) == list(names[:LOOPS])
    clock.frames(80, *[(name, 90 - distance, 100, x) for name, distance, _, x in sources])
    assert sorted(clock.audio._loops._voices) == sorted(names[-LOOPS:])
    assert len(playing()) == LOOPS


def test_effects_leave_the_channels_of_loops_alone(clock: Clock) -> None:
    for _ in range(60):
        clock.audio.play("door")
    assert playing() == []


def test_a_loop_that_is_missing_is_silence(clock: Clock) -> None:
    clock.frames(2, ("no_such_loop", 0.0, 100, 160.0))
    assert playing() == []


def test_volume_follows_the_setting(clock: Clock, game: Game) -> None:
    clock.frames(40, NEAR)
    game.settings.set("ambience", 0)
    clock.audio.apply(game.settings)
    clock.frames(1, NEAR)
    assert clock.audio._loops._voices["tank"].told == (0, 0)


def test_without_a_device_nothing_is_heard(game: Game, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: int, **__: int) -> None:
        raise pygame.error("no device")

    monkeypatch.setattr(pygame.mixer, "init", refuse)
    audio = Audio(ROOT)
    audio.attend(game)
    audio.listen((NEAR,))
