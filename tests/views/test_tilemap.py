"""The map renderer: depth, fading, animation, pages, parallax, moods and lamplight."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from game.tiled import TiledError, load
from game.views.tilemap import MapRenderer
from game.views.tilemap_image import map_surface
from game.views.tilemap_sky import skies_of
from tests.tiled.conftest import objects_xml, prop
from tests.tiled.map_kit import png
from tests.views.little_maps import (
    BLINK,
    CABINET,
    COLOURS,
    GROUND,
    LEAF,
    MUSTARD,
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
