"""The hour and the lamps on a map: moods, sun through windows, lamplight."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from game.assets import Assets
from game.tiled import load
from game.views.tilemap import MapRenderer, SpriteDraw
from game.views.tilemap_mood import MOODS, Inks, grade_of
from tests.tiled.conftest import objects_xml, prop, thing
from tests.views.little_maps import (
    BLINK,
    CABINET,
    GROUND,
    PALETTE,
    ROOT,
    TALL,
    TEAL,
    WHITE,
    everywhere,
    layer,
    person,
    rgb,
    write,
)


@pytest.mark.parametrize("mood", sorted(MOODS))
def test_every_mood_keeps_to_the_palette(mood: str, tmp_path: Path, screen: pygame.Surface) -> None:
    cells = {(x, y): 1 + (x + y) % 3 for x in range(24) for y in range(14)}
    lamp = thing(1, "Light", "lamp", 'x="100" y="60"', prop(radius=40, ramp="mustard") + "<point/>")
    screen_ = thing(2, "Light", "screen", 'x="200" y="60"', prop(radius=30, ramp="cyan", kind="screen") + "<point/>")
    window = thing(3, "Light", "sun", 'x="20" y="100" width="80" height="40"', prop(kind="window") + "<ellipse/>")
    inside = layer(cells, "Ground") + layer({(6, 4): TALL}, "Standing") + objects_xml(lamp + screen_ + window)
    renderer = MapRenderer(load(write(tmp_path, inside)), ROOT)
    elara = Assets(ROOT / "assets").sheet("people/elara").frame("stand_down")
    renderer.draw(screen, 0, 0, [SpriteDraw(elara, 92, 60, 84)], mood=mood)
    known = {colour for ramp in PALETTE.values() for colour in ramp}
    assert {rgb(screen, x, y) for x in range(320) for y in range(180)} <= known


def test_night_is_darker_and_a_lamp_lifts_it(tmp_path: Path, screen: pygame.Surface) -> None:
    lamp = thing(1, "Light", "lamp", 'x="160" y="90"', prop(radius=40) + "<point/>")
    renderer = MapRenderer(load(write(tmp_path, layer(everywhere(CABINET), "Ground") + objects_xml(lamp))), ROOT)
    renderer.draw(screen, 0, 0, mood="night")
    dark, lit = sum(rgb(screen, 10, 10)), sum(rgb(screen, 160, 90))
    assert dark < sum(WHITE)
    assert dark < lit


def test_somebody_in_lamplight_is_lit_like_the_floor(tmp_path: Path, screen: pygame.Surface) -> None:
    lamp = thing(1, "Light", "lamp", 'x="160" y="90"', prop(radius=40) + "<point/>")
    renderer = MapRenderer(load(write(tmp_path, layer(everywhere(CABINET), "Ground") + objects_xml(lamp))), ROOT)
    renderer.draw(screen, 0, 0, [person(160, 92, TEAL), person(40, 92, TEAL)], mood="night")
    assert sum(rgb(screen, 40, 80)) < sum(rgb(screen, 160, 80))


def test_a_cabinet_drawn_again_over_somebody_is_lit_like_its_page(tmp_path: Path, screen: pygame.Surface) -> None:
    lamp = thing(1, "Light", "lamp", 'x="96" y="84"', prop(radius=24) + "<point/>")
    inside = layer(everywhere(GROUND), "Ground") + layer({(5, 5): CABINET, (6, 5): CABINET}, "Standing")
    renderer = MapRenderer(load(write(tmp_path, inside + objects_xml(lamp))), ROOT)
    renderer.draw(screen, 0, 0, mood="night")
    before = [rgb(screen, x, y) for x in range(80, 112) for y in range(80, 96)]
    renderer.draw(screen, 0, 0, [person(96, 94)], mood="night")
    assert [rgb(screen, x, y) for x in range(80, 112) for y in range(80, 96)] == before


def test_sun_falls_through_windows_by_day_only(tmp_path: Path, screen: pygame.Surface) -> None:
    window = thing(1, "Light", "sun", 'x="100" y="60" width="60" height="40"', prop(kind="window") + "<ellipse/>")
    renderer = MapRenderer(load(write(tmp_path, layer(everywhere(CABINET), "Ground") + objects_xml(window))), ROOT)
    renderer.draw(screen, 0, 0, mood="dusk")
    assert rgb(screen, 130, 80) != rgb(screen, 10, 10)
    renderer.draw(screen, 0, 0, mood="night")
    assert rgb(screen, 130, 80) == rgb(screen, 10, 10)


def test_a_flickering_lamp_goes_down_at_times_and_comes_back(tmp_path: Path, screen: pygame.Surface) -> None:
    lamp = thing(1, "Light", "lamp", 'x="160" y="90"', prop(radius=40, flicker=True) + "<point/>")
    renderer = MapRenderer(load(write(tmp_path, layer(everywhere(CABINET), "Ground") + objects_xml(lamp))), ROOT)
    seen = []
    for ms in range(0, 6000, 30):
        renderer.draw(screen, 0, 0, [], ms, mood="night")
        seen.append(sum(rgb(screen, 160, 90)))
    assert len(set(seen)) == 3
    assert seen.count(max(seen)) > len(seen) / 2


@pytest.mark.parametrize("mood", ["none", "night"])
def test_what_is_put_into_pages_looks_as_if_painted_anew(mood: str, tmp_path: Path, screen: pygame.Surface) -> None:
    ground = {(x, y): BLINK if (x * y) % 3 == 0 else GROUND for x in range(24) for y in range(14)}
    upper = {(x, y): BLINK if x % 2 else TALL for x in range(3, 9) for y in range(3, 6)}
    lights = "".join(
        thing(number, "Light", f"l{number}", f'x="{x}" y="80"', prop(radius=36, flicker=True) + "<point/>")
        for number, x in enumerate((60, 90, 200), 1)
    )
    tile = (
        '<objectgroup name="things"><object id="9" gid="4" x="70" y="90" width="24" height="20" rotation="20"/>'
        "</objectgroup>"
    )
    inside = layer(ground, "Ground") + tile + layer(upper, "Standing") + objects_xml(lights)
    tiled_map = load(write(tmp_path, inside))
    kept = MapRenderer(tiled_map, ROOT)
    anew = pygame.Surface(screen.get_size(), 0, 32)
    for ms in (0, 16, 90, 110, 333, 500, 1010, 1999, 2040, 5000):
        camera = (ms % 60, ms % 40)
        kept.draw(screen, *camera, [person(88, 90)], ms, mood=mood)
        MapRenderer(tiled_map, ROOT).draw(anew, *camera, [person(88, 90)], ms, mood=mood)
        assert pygame.image.tobytes(screen, "RGB") == pygame.image.tobytes(anew, "RGB")


def test_a_grade_is_worked_out_once_a_colour_and_leaves_foreign_colours_foreign() -> None:
    grade = grade_of(Inks(PALETTE), "night")
    assert grade is not None
    surface = pygame.Surface((2, 1), pygame.SRCALPHA, 32)
    surface.set_at((0, 0), (*WHITE, 255))
    surface.set_at((1, 0), (123, 201, 7, 90))
    graded = grade(surface)
    assert tuple(graded.get_at((0, 0)))[:3] in {colour for ramp in PALETTE.values() for colour in ramp}
    assert graded.get_at((1, 0)).a == 90
    assert sum(graded.get_at((1, 0))[:3]) < 123 + 201 + 7
    assert grade_of(Inks(PALETTE), "noon") is None
    assert grade_of(Inks(PALETTE), "no such mood") is None
