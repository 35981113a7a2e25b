"""The map renderer: depth, fading, animation, pages, parallax, moods and lamplight."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from game.assets import Assets
from game.tiled import TiledError, load
from game.views.tilemap import MapRenderer, SpriteDraw
from game.views.tilemap_image import map_surface
from game.views.tilemap_mood import MOODS, Inks, grade_of
from game.views.tilemap_sky import skies_of
from tests.tiled.conftest import map_xml, objects_xml, prop, thing
from tests.tiled.map_kit import png

ROOT = Path(__file__).resolve().parents[2]
PALETTE = {
    name: [tuple(colour) for colour in ramp]
    for name, ramp in json.loads((ROOT / "assets" / "art" / "palette.json").read_text("utf-8")).items()
}
TEAL, WHITE, MUSTARD, LEAF = PALETTE["teal"][2], PALETTE["white"][3], PALETTE["mustard"][2], PALETTE["leaf"][2]
COLOURS = [TEAL, WHITE, MUSTARD, LEAF]
SET = """<tileset name="set" tilewidth="16" tileheight="16" tilecount="4" columns="4">
 <image source="set.png" width="64" height="16"/>
 <tile id="2"><properties><property name="foot" type="int" value="16"/></properties></tile>
 <tile id="3"><animation><frame tileid="3" duration="100"/><frame tileid="0" duration="100"/></animation></tile>
</tileset>
"""
GROUND, CABINET, TALL, BLINK = 1, 2, 3, 4
Draw = Callable[..., pygame.Surface]


def layer(cells: dict[tuple[int, int], int], class_: str, width: int = 24, height: int = 14, more: str = "") -> str:
    """Return a tile layer with gids at (column, row)."""
    gids = [cells.get((index % width, index // width), 0) for index in range(width * height)]
    rows = ",".join(map(str, gids))
    return (
        f'<layer name="{class_}" class="{class_}" width="{width}" height="{height}" {more}>'
        f'<data encoding="csv">{rows}</data></layer>'
    )


def everywhere(gid: int, width: int = 24, height: int = 14) -> dict[tuple[int, int], int]:
    return {(x, y): gid for x in range(width) for y in range(height)}


def write(folder: Path, inside: str, width: int = 24, height: int = 14, attributes: str = "") -> Path:
    (folder / "set.png").write_bytes(png(64, 16, lambda x, y: (*COLOURS[x // 16], 255)))
    (folder / "room.tsx").write_text(SET, "utf-8")
    (folder / "room.tmx").write_text(map_xml(inside, width, height, attributes), "utf-8")
    return folder / "room.tmx"


def person(x: int, y: int, colour: tuple[int, int, int] = (250, 10, 10)) -> SpriteDraw:
    surface = pygame.Surface((16, 24), pygame.SRCALPHA)
    surface.fill(colour)
    return SpriteDraw(surface, x - 8, y - 24, y)


def rgb(surface: pygame.Surface, x: int, y: int) -> tuple[int, int, int]:
    colour = surface.get_at((x, y))
    return colour.r, colour.g, colour.b


@pytest.fixture
def screen() -> pygame.Surface:
    return pygame.Surface((320, 180), 0, 32)


def test_the_picture_is_the_part_of_the_map_under_the_camera(tmp_path: Path, screen: pygame.Surface) -> None:
    cells = {(x, y): 1 + (x * 7 + y * 3) % 3 for x in range(24) for y in range(14)}
    tiled_map = load(write(tmp_path, layer(cells, "Ground")))
    renderer = MapRenderer(tiled_map, ROOT)
    whole = map_surface(tiled_map)
    for camera in ((0, 0), (37, 21), (64, 44)):
        renderer.draw(screen, *camera)
        assert [rgb(screen, x, 90) for x in range(0, 320, 5)] == [
            rgb(whole, camera[0] + x, camera[1] + 90) for x in range(0, 320, 5)
        ]


def test_beside_a_small_map_it_is_dark(tmp_path: Path, screen: pygame.Surface) -> None:
    renderer = MapRenderer(load(write(tmp_path, layer(everywhere(1, 4, 4), "Ground", 4, 4), 4, 4)), ROOT)
    screen.fill((1, 2, 3))
    renderer.draw(screen, -128, -58)
    assert rgb(screen, 5, 5) == PALETTE["void"][0]
    assert rgb(screen, 130, 60) == TEAL


def test_whoever_stands_behind_a_cabinet_is_hidden_by_it(tmp_path: Path, screen: pygame.Surface) -> None:
    inside = layer(everywhere(GROUND), "Ground") + layer({(5, 5): CABINET}, "Standing")
    renderer = MapRenderer(load(write(tmp_path, inside)), ROOT)
    behind, before = person(88, 95), person(88, 97)
    renderer.draw(screen, 0, 0, [behind])
    assert rgb(screen, 88, 84) == WHITE
    assert rgb(screen, 88, 78) == (250, 10, 10)
    renderer.draw(screen, 0, 0, [before])
    assert rgb(screen, 88, 84) == (250, 10, 10)


def test_the_property_foot_moves_a_tiles_foot_line_down(tmp_path: Path, screen: pygame.Surface) -> None:
    inside = layer(everywhere(GROUND), "Ground") + layer({(5, 5): TALL}, "Standing")
    renderer = MapRenderer(load(write(tmp_path, inside)), ROOT)
    renderer.draw(screen, 0, 0, [person(88, 105)])
    assert rgb(screen, 88, 90) == MUSTARD
    renderer.draw(screen, 0, 0, [person(88, 113)])
    assert rgb(screen, 88, 92) == (250, 10, 10)


def test_people_are_drawn_in_the_order_of_their_feet(tmp_path: Path, screen: pygame.Surface) -> None:
    renderer = MapRenderer(load(write(tmp_path, layer(everywhere(GROUND), "Ground"))), ROOT)
    front, back = person(60, 80, (1, 200, 1)), person(60, 76, (1, 1, 200))
    for order in ([front, back], [back, front]):
        renderer.draw(screen, 0, 0, order)
        assert rgb(screen, 60, 70) == (1, 200, 1)


def test_a_lintel_fades_while_the_player_is_under_it_and_comes_back(tmp_path: Path, screen: pygame.Surface) -> None:
    inside = layer(everywhere(GROUND), "Ground") + layer({(5, 5): CABINET, (15, 5): CABINET}, "Above")
    renderer = MapRenderer(load(write(tmp_path, inside)), ROOT)
    player, other = person(88, 100), person(248, 100)
    renderer.draw(screen, 0, 0, [player, other], 0)
    for ms in range(0, 600, 16):
        renderer.draw(screen, 0, 0, [player, other], ms)
    assert rgb(screen, 88, 90) != WHITE
    assert rgb(screen, 248, 90) == WHITE
    for ms in range(600, 1200, 16):
        renderer.draw(screen, 0, 0, [person(20, 100), other], ms)
    assert rgb(screen, 88, 90) == WHITE


def test_animated_tiles_change_in_place_also_when_they_come_back_into_view(
    tmp_path: Path, screen: pygame.Surface
) -> None:
    inside = layer({**everywhere(CABINET), (2, 2): BLINK, (22, 2): BLINK}, "Ground") + layer({(2, 2): 0}, "Standing")
    renderer = MapRenderer(load(write(tmp_path, inside)), ROOT)
    for ms, camera, colour in ((0, 0, LEAF), (150, 0, TEAL), (220, 64, LEAF), (390, 0, TEAL), (410, 0, LEAF)):
        renderer.draw(screen, camera, 0, [], ms)
        seen = 40 if camera == 0 else 22 * 16 - camera + 8
        assert rgb(screen, seen, 40) == colour


def test_a_big_map_is_painted_page_by_page_and_looks_the_same(tmp_path: Path, screen: pygame.Surface) -> None:
    cells = {(x, y): 1 + (x * 5 + y) % 3 for x in range(120) for y in range(90)}
    tiled_map = load(write(tmp_path, layer(cells, "Ground", 120, 90), 120, 90))
    renderer = MapRenderer(tiled_map, ROOT)
    whole = map_surface(tiled_map)
    for camera in ((400, 420), (1600, 1260), (0, 0)):
        renderer.draw(screen, *camera)
        spots = [(x, y) for x in range(0, 320, 31) for y in range(0, 180, 17)]
        assert [rgb(screen, *spot) for spot in spots] == [rgb(whole, camera[0] + x, camera[1] + y) for x, y in spots]


def test_a_layer_with_parallax_moves_at_its_own_pace(tmp_path: Path, screen: pygame.Surface) -> None:
    inside = layer({(10, 2): CABINET}, "Ground", more='parallaxx="0.5"')
    attributes = 'parallaxoriginx="160" parallaxoriginy="90"'
    renderer = MapRenderer(load(write(tmp_path, inside, attributes=attributes)), ROOT)
    renderer.draw(screen, 0, 0)
    assert rgb(screen, 165, 40) == WHITE
    renderer.draw(screen, 40, 0)
    assert rgb(screen, 145, 40) == WHITE
    assert rgb(screen, 165, 40) == PALETTE["void"][0]


def test_an_infinite_map_is_seen_from_its_own_corner(tmp_path: Path, screen: pygame.Surface) -> None:
    chunk = '<chunk x="-16" y="-16" width="2" height="1">2,2</chunk>'
    inside = f'<layer name="g" class="Ground" width="1" height="1"><data encoding="csv">{chunk}</data></layer>'
    renderer = MapRenderer(load(write(tmp_path, inside, attributes='infinite="1"')), ROOT)
    renderer.draw(screen, 0, 0, [person(40, 30)])
    assert rgb(screen, 4, 4) == WHITE
    assert rgb(screen, 40, 20) == (250, 10, 10)


def test_a_backdrop_hangs_behind_the_map_and_drifts_with_it(tmp_path: Path, screen: pygame.Surface) -> None:
    art = tmp_path / "assets" / "art"
    (art / "backdrops").mkdir(parents=True)
    (art / "palette.json").write_text(json.dumps(PALETTE), "utf-8")
    (art / "backdrops" / "sea.png").write_bytes(png(400, 180, lambda x, y: (*(WHITE if x < 200 else LEAF), 255)))
    frame = {"frame": {"x": 0, "y": 0, "w": 400, "h": 180}, "duration": 100}
    sheet = {"frames": [frame], "meta": {"frameTags": [], "image": "sea.png"}}
    (art / "backdrops" / "sea.json").write_text(json.dumps(sheet), "utf-8")
    floor = layer({(x, 10): GROUND for x in range(40)}, "Ground", 40, 14)
    renderer = MapRenderer(load(write(tmp_path, prop(backdrop="sea") + floor, 40, 14)), tmp_path)
    renderer.draw(screen, 0, 0)
    assert (rgb(screen, 199, 20), rgb(screen, 201, 20)) == (WHITE, LEAF)
    assert rgb(screen, 100, 165) == TEAL
    renderer.draw(screen, 320, 0)  # the map's other edge shows the picture's other edge
    assert (rgb(screen, 119, 20), rgb(screen, 121, 20)) == (WHITE, LEAF)


def test_repeating_pictures_fill_the_view(tmp_path: Path, screen: pygame.Surface) -> None:
    image = '<imagelayer name="sky" repeatx="1" repeaty="1" parallaxx="0"><image source="set.png"/></imagelayer>'
    renderer = MapRenderer(load(write(tmp_path, image)), ROOT)
    renderer.draw(screen, 77, 33)
    assert {rgb(screen, x, y) for x in range(0, 320, 3) for y in range(0, 180, 9)} == set(COLOURS)


def test_hidden_layers_and_objects_are_not_drawn(tmp_path: Path, screen: pygame.Surface) -> None:
    hidden = layer(everywhere(CABINET), "Ground", more='visible="0"')
    tile = objects_xml('<object id="1" gid="2" x="32" y="32" width="16" height="16"/>')
    renderer = MapRenderer(load(write(tmp_path, layer(everywhere(GROUND), "Ground") + hidden + tile)), ROOT)
    renderer.draw(screen, 0, 0)
    assert rgb(screen, 40, 24) == TEAL


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


def test_a_missing_picture_is_crossed_out_and_a_broken_one_says_why(tmp_path: Path, screen: pygame.Surface) -> None:
    path = write(tmp_path, layer(everywhere(GROUND), "Ground"))
    (tmp_path / "set.png").write_bytes((tmp_path / "set.png").read_bytes()[:60])
    with pytest.raises(TiledError, match=r"set\.png"):
        MapRenderer(load(path), ROOT).draw(screen, 0, 0)
    (tmp_path / "set.png").unlink()
    MapRenderer(load(path), ROOT).draw(screen, 0, 0)
    assert rgb(screen, 1, 0) == (255, 0, 0)


def test_a_map_that_is_not_orthogonal_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, layer(everywhere(GROUND), "Ground"))
    path.write_text(path.read_text("utf-8").replace("orthogonal", "isometric"), "utf-8")
    with pytest.raises(TiledError, match="isometric"):
        MapRenderer(load(path), ROOT)


def test_the_sky_follows_the_hour() -> None:
    dawn, glow = (255 << 24 | r << 16 | g << 8 | b for r, g, b in (PALETTE["dusk"][2], PALETTE["mustard"][4]))
    noon, glass, sun = skies_of(PALETTE, "noon").values()
    assert noon[dawn] == glass[dawn] != dawn
    assert noon[glow] != glow == glass[glow]
    gold = 255 << 24 | PALETTE["skin"][4][0] << 16 | PALETTE["skin"][4][1] << 8 | PALETTE["skin"][4][2]
    assert sun[gold] != gold == noon[gold]
    assert list(skies_of(PALETTE, "dusk")) == ["sun"]
    assert skies_of(PALETTE, "dawn") == {}
