"""Fights on the screen: every wave and stage can be drawn, drawing changes nothing, and pictures follow the rules."""

from __future__ import annotations

import pygame
import pytest

from game.assets import Assets
from game.content import Library
from game.encounters.fear import manifest
from game.encounters.fear.fight import Stage
from game.encounters.fear.stress import fill
from game.encounters.fear.study import study
from game.encounters.options import Assists
from game.encounters.setup import PLACES, Setup
from game.views.fear import FearView
from game.views.fear_mood import BREAKS
from game.views.fear_shapes import asked
from game.views.kit import Kit
from tests.views.fights import EVERY, LEFT, LISTEN, cavity_body, fight, picture, wave

WAVES = [(0, number, "beach") for number in range(len(fight().spec.phases[0].waves))]
WAVES += [(1, number, place) for place in PLACES for number in range(len(fight(place).spec.phases[1].waves))]
WAVES += [(2, number, "beach") for number in range(len(fight().spec.phases[2].waves))]


@pytest.mark.parametrize(("phase", "number", "place"), WAVES)
def test_every_wave_is_drawn_from_warning_to_end_and_nothing_changes(
    view: FearView, phase: int, number: int, place: str
) -> None:
    fear = wave(phase, number, place)
    tick = 0
    while fear.stage is Stage.WAVE:
        fear.step(LISTEN if tick % 200 < 100 else LEFT, 0)
        tick += 1
        if tick % EVERY == 0:
            before = fear.pack()
            view.draw(pygame.display.get_surface(), fear, tick, tick % 10 / 10)
            assert fear.pack() == before
    assert tick > 300


def test_the_same_state_gives_the_same_picture(assets: Assets, content: Library) -> None:
    fear = wave(1, 0)
    for _ in range(120):
        fear.step(0, 0)
    first = picture(FearView(assets, Kit(assets), content), fear, 500)
    second = picture(FearView(assets, Kit(assets), content), fear, 500)
    assert first == second


def test_the_smile_breaks_when_the_second_phase_arrives(view: FearView) -> None:
    fear = fight()
    fear.phase_index = 1
    fear._begin_phase()
    faces = {}
    for tick in range(BREAKS + 30):
        view.draw(pygame.display.get_surface(), fear, tick)
        faces[tick] = cavity_body(view)._manners.mood.clean
        fear.step(0, 0)
    assert faces[BREAKS - 1]
    assert not faces[BREAKS + 1]


def test_the_shell_bursts_when_the_third_phase_arrives(view: FearView) -> None:
    fear = fight()
    fear.phase_index = 2
    fear._begin_phase()
    faces = {}
    for tick in range(BREAKS + 30):
        view.draw(pygame.display.get_surface(), fear, tick)
        faces[tick] = cavity_body(view)._manners.mood.burst
        assert not cavity_body(view)._manners.mood.clean
        fear.step(0, 0)
    assert not faces[BREAKS - 1]
    assert faces[BREAKS + 1]


def test_who_steps_in_is_seen_and_says_why(view: FearView) -> None:
    sheltered = wave(0, 0, facts=(("fear_queue", "understood"),))
    alone = wave(0, 0)
    for fear in (sheltered, alone):
        for _ in range(80):
            fear.step(0, 0)
    assert sheltered.shelter == "tomasz"
    assert picture(view, sheltered, 80) != picture(view, alone, 80)


def test_where_nothing_is_gripped_no_bar_is_shown(view: FearView) -> None:
    meeting = study(Setup(11, assists=Assists(invulnerable=True)))
    meeting._begin_wave()
    met = pygame.Surface((320, 180))
    view.draw(met, meeting, 1)
    assert cavity_body(view)._manners.mood.clean
    fought = pygame.Surface((320, 180))
    view.draw(fought, wave(0, 0), 1)
    assert met.get_at((160, 0)) != fought.get_at((160, 0)), "the thread that is left of the bar"


def test_the_bar_leaves_with_the_body_and_comes_back_with_it(view: FearView) -> None:
    fear = wave(0, 0)
    seen = []
    for rise in (0, 16):
        fear.rise = rise
        picture = pygame.Surface((320, 180))
        view.draw(picture, fear, 10)
        seen.append(picture.get_at((84, 9)))
    assert seen[0] != seen[1]
    assert seen[0] == view._assets.colour("red", 1)


def test_the_lit_things_are_those_of_owners_who_were_heard(view: FearView) -> None:
    fear = wave(1, 0)
    fear.ledger.levels = {"triage": 2}
    view.draw(pygame.display.get_surface(), fear, 10)
    shown = cavity_body(view)._manners.mood.shown
    assert shown["watch"] == shown["ticket"] == 2, "Tomasz's"
    assert set(shown.values()) == {0, 2}


def test_a_bullet_is_drawn_where_it_is_and_between_ticks_where_it_was(view: FearView) -> None:
    fear = fight()
    fear.phase_index = 1
    fear._begin_phase()
    fill(fear, 1)
    for _ in range(3):
        fear.step(0, 0)
    assert fear.wave is not None
    bullet = fear.wave.bullets()[0]
    out: list[tuple[pygame.Surface, tuple[int, int]]] = []
    view._parts_of("cavity").shots.draw(out, fear.wave, 0.0, 1.0)
    surface, (left, top) = out[0]
    assert left <= bullet.x >> 8 < left + surface.get_width()
    assert top <= bullet.y >> 8 < top + surface.get_height()
    view._parts_of("cavity").shots.draw(out, fear.wave, 0.0, 0.0)
    was = (bullet.x - bullet.vx >> 8) - (bullet.x >> 8)
    assert out[1][1][0] - left == was


def test_a_rewound_fight_leaves_no_sparks_behind(view: FearView) -> None:
    fear = wave(0, 0)
    early = fear.pack()
    view.draw(pygame.display.get_surface(), fear, 1000)
    fear.elara.struck()
    view.draw(pygame.display.get_surface(), fear, 1001)
    assert view._sparks._bursts
    from game.encounters.fear.cavity import restore

    view.draw(pygame.display.get_surface(), restore(early), 900)
    assert not view._sparks._bursts
    assert not view._sparks.flights


def test_with_less_motion_the_body_holds_still_and_flashes_can_be_off(assets: Assets, content: Library) -> None:
    kit = Kit(assets)
    view = FearView(assets, kit, content)
    fear = wave(1, 0)
    fear.hurt = 0
    kit.still = True
    view.draw(pygame.display.get_surface(), fear, 40)
    assert cavity_body(view)._manners.mood.shake == (0.0, 0.0)
    kit.flash = 0
    fear.elara.struck()
    picture(view, fear, 41)
    assert picture(view, fear, 42)[:3] != bytes(assets.colour("red", 2))


def test_soft_shapes_replace_needles(assets: Assets, content: Library) -> None:
    kit = Kit(assets)
    view = FearView(assets, kit, content)
    fear = manifest.begin("pinch", Setup(11, assists=Assists(invulnerable=True)))
    fear._begin_wave()
    while fear.wave is not None and not any(field.live for field in fear.wave.fields()):
        fear.step(0, 0)
    for _ in range(6):
        fear.step(0, 0)
    sharp = picture(view, fear, 100)
    kit.soft = True
    assert picture(view, fear, 100) != sharp


def test_the_number_asked_is_the_one_the_aisle_leads_to() -> None:
    number = next(n for n, spec in enumerate(fight().spec.phases[1].waves) if spec.owner == "abena")
    fear = wave(1, number)
    wanted: list[int] = []
    shown: set[int] = set()
    while fear.stage is Stage.WAVE:
        fear.step(0, 0)
        wanted += [event.number for event in fear.events if hasattr(event, "number")]
        if fear.wave is not None:
            shown |= {asked(field.shape) for field in fear.wave.fields() if field.form == "ring"}
    assert wanted
    assert shown == set(wanted)


def test_a_drill_flies_in_while_it_warns_and_is_all_there_when_it_strikes(view: FearView) -> None:
    fear = wave(0, 0)
    warned: set[bytes] = set()
    struck: list[bytes] = []
    while fear.wave is not None and len(struck) < 4:
        drills = [field for field in fear.wave.fields() if field.look == "drill"]
        blank = pygame.Surface((320, 180))
        view._parts_of("cavity").floor.strikes(blank, fear.wave, drills, 0.0, 1.0, soft=False)
        if drills:
            shown = pygame.image.tobytes(blank, "RGB")
            if drills[0].live:
                struck.append(shown)
            else:
                warned.add(shown)
        fear.step(0, 0)
    assert len(warned) > 3
    assert len({*struck}) == 1


@pytest.mark.parametrize("flash", [0, 10])
def test_the_face_bursts_behind_a_star_that_flashes_only_as_far_as_one_wants(view: FearView, flash: int) -> None:
    fear = wave(1, 0)
    fear.stage, fear.stage_tick = Stage.ARRIVE, BREAKS + 1
    view._kit.flash = flash
    picture = pygame.Surface((320, 180))
    view.draw(picture, fear, 10)
    view._kit.flash = 10
    white = tuple(view._assets.colour("white", 4))
    filled = sum(tuple(picture.get_at((x, 50)))[:3] == white[:3] for x in range(100, 220))
    assert (filled > 60) is (flash == 10)
