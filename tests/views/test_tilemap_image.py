"""Whole maps as pictures: against Tiled's own rasteriser where it is installed, and pixel by pixel."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from game.cli.map_image import add_parser
from game.tiled import LimitError, TiledError, load
from game.tiled.model import ObjectLayer
from game.views.tilemap_image import extent, map_surface

MAPS = Path(__file__).resolve().parents[1] / "tiled" / "maps"
NEWER = ("newer_", "encoding_zstd", "templates")
"""What tmxrasterizer 1.8 cannot draw: later features, and templates, which it never loads."""
COMPARED = sorted(path.name for path in MAPS.glob("*.tm[xj]") if not path.name.startswith(NEWER))
RASTERISER = shutil.which("tmxrasterizer")
TOLERANCE = 4


def difference(own: pygame.Surface, other: pygame.Surface) -> float:
    """Return the share of pixels that differ by more than four levels, alpha counted in."""
    assert own.get_size() == other.get_size()
    first, second = pygame.image.tobytes(own, "RGBA"), pygame.image.tobytes(other, "RGBA")
    wrong = 0
    for start in range(0, len(first), 4):
        if first[start : start + 4] == second[start : start + 4]:
            continue
        alpha, beta = first[start + 3], second[start + 3]
        worst = max(abs(first[start + part] * alpha - second[start + part] * beta) for part in range(3)) / 255
        wrong += max(worst, abs(alpha - beta)) > TOLERANCE
    return wrong * 4 / len(first)


def as_tiled(name: str, tmp_path: Path, ms: int = 0) -> pygame.Surface:
    """Return what Tiled draws, objects that are shapes left out."""
    assert RASTERISER is not None
    target = tmp_path / "tiled.png"
    advance = ["--advance-animations", str(ms)] if ms else []
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path)}
    command = [RASTERISER, "--no-smoothing", *advance, str(MAPS / name), str(target)]
    subprocess.run(command, check=True, env=environment, capture_output=True, timeout=60)
    return pygame.image.load(target)


@pytest.mark.skipif(RASTERISER is None, reason="needs tmxrasterizer (the package tiled)")
@pytest.mark.parametrize("name", COMPARED)
def test_a_map_looks_as_tiled_draws_it(name: str, tmp_path: Path) -> None:
    own = map_surface(load(MAPS / name), background=False)
    # one pixel on the edge of a slanted tile may fall either way
    assert difference(own, as_tiled(name, tmp_path)) <= (0.0005 if "slanted" in name else 0)


@pytest.mark.skipif(RASTERISER is None, reason="needs tmxrasterizer (the package tiled)")
@pytest.mark.parametrize("ms", [1, 70, 71, 100, 101, 350, 351, 1234])
def test_animations_change_when_tiled_changes_them(ms: int, tmp_path: Path) -> None:
    assert difference(map_surface(load(MAPS / "animation.tmx"), ms), as_tiled("animation.tmx", tmp_path, ms)) == 0


def test_a_picture_is_found_under_its_encoded_name() -> None:
    own, plain = (map_surface(load(MAPS / name)) for name in ("newer_percent.tmx", "encoding_csv.tmx"))
    assert difference(own, plain) == 0


def test_the_background_is_the_maps_colour_or_nothing() -> None:
    found = load(MAPS / "background.tmx")
    assert map_surface(found).get_at((2, 2)) == (32, 64, 96, 255)
    assert map_surface(found, background=False).get_at((2, 2)).a == 0
    half = map_surface(load(MAPS / "background_alpha.tmx")).get_at((2, 2))
    assert half.a == 128
    assert abs(half.r - 32) <= 1


def test_moved_layers_widen_the_picture() -> None:
    assert extent(load(MAPS / "offset_layers.tmx")) == pygame.Rect(-9, -7, 110, 74)


def test_templates_show_their_tile_where_the_instance_is() -> None:
    found = load(MAPS / "templates.tmx")
    with_objects, without = map_surface(found), map_surface(found, objects="none")
    changed = pygame.mask.from_threshold(with_objects, (0, 0, 0), (1, 1, 1, 255), without)
    changed.invert()
    boxes = changed.get_bounding_rects()
    layer = found.layers[1]
    assert isinstance(layer, ObjectLayer)
    assert boxes[0].unionall(boxes[1:]).width > 40


def test_shapes_and_texts_are_drawn_only_when_asked_for() -> None:
    found = load(MAPS / "newer_properties.tmx")
    plain, everything = map_surface(found), map_surface(found, objects="all")
    assert plain.get_at((8, 4)) == plain.get_at((9, 4))
    assert pygame.image.tobytes(plain, "RGBA") != pygame.image.tobytes(everything, "RGBA")
    blue = pygame.mask.from_threshold(everything, (32, 64, 255), (60, 60, 60, 255))
    assert blue.count() > 20


def test_a_grid_render_size_stretches_tiles_to_the_cell() -> None:
    surface = map_surface(load(MAPS / "newer_grid_stretch.tmx"))
    picture = pygame.image.load(MAPS / "tiles.png")
    for x, y in ((0, 0), (5, 5), (9, 13)):
        own, wanted = surface.get_at((x, y)), picture.get_at((2 * x, 2 * y))
        assert own == wanted or own.a == wanted.a == 0


def test_preserving_the_aspect_keeps_a_square_tile_square(tmp_path: Path) -> None:
    text = (
        (MAPS / "newer_grid_preserve-aspect-fit.tmx")
        .read_text("utf-8")
        .replace('tileheight="16"', 'tileheight="32"', 1)
    )
    (tmp_path / "map.tmx").write_text(text, "utf-8")
    shutil.copy(MAPS / "tiles.png", tmp_path)
    surface = map_surface(load(tmp_path / "map.tmx"))
    rows = [y for y in range(32) if surface.get_at((0, y)).a]
    assert (rows[0], rows[-1]) == (8, 23)


def test_a_part_of_a_picture_stands_for_its_tile() -> None:
    surface = map_surface(load(MAPS / "newer_parts.tmx"))
    picture = pygame.image.load(MAPS / "wide.png")
    for x, y in ((0, 0), (3, 5), (15, 15)):
        own, wanted = surface.get_at((x, y)), picture.get_at((x + 4, y + 2))
        assert own == wanted or (own.a == wanted.a == 0)


def test_blend_modes_follow_their_formulas() -> None:
    under = map_surface(load(MAPS / "no_size.tmx")).get_at((5, 8))
    over = map_surface(load(MAPS / "gid_gaps.tmx"))
    assert over.get_width() == 96
    below, above = _plain(5, 8, 1), _plain(5, 8, 2)
    assert under[:3] == below[:3]
    expected = {
        "add": [min(a + b, 255) for a, b in zip(below, above, strict=True)],
        "multiply": [round(a * b / 255) for a, b in zip(below, above, strict=True)],
        "screen": [round(a + b - a * b / 255) for a, b in zip(below, above, strict=True)],
        "difference": [abs(a - b) for a, b in zip(below, above, strict=True)],
    }
    for mode, colour in expected.items():
        found = map_surface(load(MAPS / f"newer_blend_{mode}.tmx")).get_at((5, 8))
        assert max(abs(found[part] - colour[part]) for part in range(3)) <= 1, mode


def _plain(x: int, y: int, gid: int) -> tuple[int, ...]:
    picture = pygame.image.load(MAPS / "tiles.png")
    return tuple(picture.get_at(((gid - 1) % 4 * 16 + x, (gid - 1) // 4 * 16 + y)))[:3]


def test_a_picture_inside_the_map_looks_like_one_beside_it() -> None:
    own, other = map_surface(load(MAPS / "newer_embedded.tmx")), map_surface(load(MAPS / "encoding_csv.tmx"))
    assert pygame.image.tobytes(own, "RGBA") == pygame.image.tobytes(other, "RGBA")


@pytest.mark.skipif(shutil.which("tiled") is None, reason="needs Tiled")
@pytest.mark.parametrize(
    "name", ["groups", "animation", "infinite_zlib", "order_left-up", "objects_turned", "key_colour"]
)
def test_a_map_exported_as_json_by_tiled_looks_the_same(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "maps"
    shutil.copytree(MAPS, folder)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path)}
    target = folder / f"{name}.tmj"
    command = ["tiled", "--export-map", "--embed-tilesets", "json", str(folder / f"{name}.tmx"), str(target)]
    subprocess.run(command, check=True, env=environment, capture_output=True, timeout=60)
    own, other = map_surface(load(folder / f"{name}.tmx"), 120), map_surface(load(target), 120)
    assert pygame.image.tobytes(own, "RGBA") == pygame.image.tobytes(other, "RGBA")


def test_a_missing_tile_is_crossed_out_not_left_out(tmp_path: Path) -> None:
    text = (MAPS / "no_size.tmx").read_text("utf-8").replace(">1,2,3", ">99,2,3")
    (tmp_path / "map.tmx").write_text(text, "utf-8")
    shutil.copy(MAPS / "tiles.png", tmp_path)
    surface = map_surface(load(tmp_path / "map.tmx"))
    assert surface.get_at((1, 0)) == surface.get_at((4, 4)) == (255, 0, 0, 255)
    assert surface.get_at((3, 8)).a == 128


def test_maps_that_are_not_orthogonal_or_too_large_are_refused(tmp_path: Path) -> None:
    text = (MAPS / "no_size.tmx").read_text("utf-8")
    (tmp_path / "iso.tmx").write_text(text.replace("orthogonal", "isometric"), "utf-8")
    with pytest.raises(TiledError, match="isometric"):
        map_surface(load(tmp_path / "iso.tmx"))
    (tmp_path / "large.tmx").write_text(
        text.replace('offsety=""', "").replace("<layer ", '<layer offsetx="9e8" '), "utf-8"
    )
    with pytest.raises(LimitError, match="pixels"):
        map_surface(load(tmp_path / "large.tmx"))


def test_the_command_writes_a_png(tmp_path: Path) -> None:
    import argparse

    parser = argparse.ArgumentParser()
    add_parser(parser.add_subparsers())
    target = tmp_path / "out" / "map.png"
    options = parser.parse_args(["map-image", str(MAPS / "groups.tmx"), "-o", str(target), "--ms", "90"])
    assert options.run(options) == 0
    assert pygame.image.load(target).get_size() == (109, 79)
