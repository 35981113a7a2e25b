"""Everything Tiled can write comes through the border."""

from __future__ import annotations

import subprocess
import sys
import types
from pathlib import Path

import pytest

from game.tiled import TiledError, load
from game.tiled.cache import MapCache
from game.tiled.model import FLIP_X, GID_MASK, ImageLayer, ObjectLayer, Properties, TiledMap, TileLayer
from tests.tiled.make_maps import CELLS, zstd_stored

MAPS = Path(__file__).parent / "maps"
ROOT = Path(__file__).resolve().parents[2]


def tiles_of(tiled_map: TiledMap) -> list[int]:
    layer = tiled_map.layers[0]
    assert isinstance(layer, TileLayer)
    return list(layer.chunks[0].gids)


@pytest.mark.parametrize("encoding", ["csv", "xml", "base64", "zlib", "gzip"])
def test_every_encoding_holds_the_same_tiles_with_their_flip_bits(encoding: str) -> None:
    assert tiles_of(load(MAPS / f"encoding_{encoding}.tmx")) == CELLS


def test_zstandard_needs_a_package_before_python_3_14_and_says_which(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("compression.zstd", "backports.zstd", "zstandard"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(TiledError, match=r"pip install backports\.zstd"):
        load(MAPS / "encoding_zstd.tmx")


@pytest.mark.parametrize("name", ["compression.zstd", "backports.zstd"])
def test_zstandard_is_read_with_whichever_package_is_there(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class Decompressor:
        def decompress(self, packed: bytes, size: int) -> bytes:
            body = packed[9:]  # magic number, descriptor, size and block header of a stored frame
            assert zstd_stored(body) == packed
            return body[:size]

    module = types.ModuleType(name)
    module.ZstdDecompressor = Decompressor  # type: ignore[attr-defined]
    module.ZstdError = ValueError  # type: ignore[attr-defined]
    for other in ("compression.zstd", "backports.zstd", "zstandard"):
        monkeypatch.setitem(sys.modules, other, module if other == name else None)
    if "." in name and name.split(".")[0] not in sys.modules:
        monkeypatch.setitem(sys.modules, name.split(".")[0], types.ModuleType(name.split(".")[0]))
    assert tiles_of(load(MAPS / "encoding_zstd.tmx")) == CELLS


def test_layers_keep_their_order_whatever_their_kind() -> None:
    kinds = [type(layer).__name__ for layer in load(MAPS / "order_of_layers.tmx").layers]
    assert kinds == ["TileLayer", "ObjectLayer", "ImageLayer", "TileLayer"]


def test_groups_are_folded_into_their_layers() -> None:
    first, deep, image, things = load(MAPS / "groups.tmx").layers
    assert first.groups == ("outer",)
    assert first.tint == (128, 128, 255, 255)
    assert deep.groups == ("outer", "inner")
    assert deep.opacity == pytest.approx(0.6 * 0.5 * 0.8)
    assert (deep.offset_x, deep.offset_y) == (5.0, 7.0)
    assert isinstance(image, ImageLayer)
    assert (image.offset_x, image.offset_y) == (13.0, 15.0)
    assert isinstance(things, ObjectLayer)


def test_a_hidden_group_hides_what_is_in_it() -> None:
    shown = [layer.visible for layer in load(MAPS / "visibility.tmx").layers]
    assert shown == [True, False, False, False, False, True]


def test_fractions_of_offsets_survive() -> None:
    layer = load(MAPS / "offset_fractions.tmx").layers[0]
    assert (layer.offset_x, layer.offset_y) == (2.25, 1.75)


def test_parallax_multiplies_through_groups_and_the_origin_is_kept() -> None:
    found = load(MAPS / "parallax.tmx")
    assert [layer.parallax_x for layer in found.layers] == [0.5, 0.5, 3.0]
    assert found.layers[0].parallax_y == 0.0
    assert (found.parallax_x, found.parallax_y) == (10.0, 20.0)


@pytest.mark.parametrize("name", ["infinite_csv", "infinite_zlib"])
def test_an_infinite_map_is_as_large_as_its_blocks_with_tiles(name: str) -> None:
    found = load(MAPS / f"{name}.tmx")
    assert (found.left, found.top, found.width, found.height) == (-16, -16, 32, 48)
    layer = found.layers[0]
    assert isinstance(layer, TileLayer)
    assert (-16, -16, 3) in set(layer.tiles())


def test_a_picture_tells_its_own_size_when_the_map_is_wrong_or_silent() -> None:
    for name in ("stale_size", "no_size"):
        tileset = load(MAPS / f"{name}.tmx").tilesets[0]
        assert (tileset.columns, tileset.count) == (4, 8)


def test_margin_and_spacing_place_each_tile() -> None:
    tileset = load(MAPS / "spacing.tmx").tilesets[0]
    assert (tileset.columns, tileset.count) == (4, 8)
    assert tileset.rect(5) == (21, 21, 16, 16)
    assert tileset.rect(8) is None


def test_a_collection_has_gaps_and_pictures_of_their_own_size() -> None:
    tileset = load(MAPS / "order_right-down.tmx").tilesets[0]
    assert [tileset.has(local) for local in (0, 1, 4, 9, 10)] == [True, False, True, True, False]
    assert tileset.rect(4) == (0, 0, 40, 24)
    assert (tileset.offset_x, tileset.offset_y) == (3, -2)


def test_external_tilesets_are_embedded_with_paths_from_the_map() -> None:
    outer, inner = load(MAPS / "external.tmx").tilesets
    assert outer.source == "sets/outer.tsx"
    assert outer.image is not None
    assert outer.image.source == "tiles.png"
    assert inner.source == ""


def test_json_tilesets_and_maps_read_like_xml_ones() -> None:
    tileset = load(MAPS / "external_json.tmx").tilesets[0]
    assert tileset.tiles[2].frames == ((2, 100), (5, 50))
    found = load(MAPS / "json.tmj")
    assert tiles_of(found) == CELLS
    assert found.background == (16, 32, 48, 255)
    assert found.properties["title"] == "json"
    things = found.layers[2]
    assert isinstance(things, ObjectLayer)
    box = things.objects[0]
    assert (box.kind, box.gid & GID_MASK, bool(box.gid & FLIP_X), box.visible) == ("tile", 3, True, True)
    assert dict(box.properties) == {"node": "Box", "visible": False}
    assert [layer.opacity for layer in found.layers] == [0.75, 0.375, 1.0]


def test_templates_fill_in_what_their_instances_leave_out() -> None:
    found = load(MAPS / "templates.tmx")
    layer = found.layers[1]
    assert isinstance(layer, ObjectLayer)
    first, second = layer.objects
    assert (first.name, first.class_, first.width) == ("lamp", "Light", 16.0)
    assert dict(first.properties) == {"radius": 40, "kind": "glow"}
    assert (second.name, second.width) == ("other", 32.0)
    assert dict(second.properties) == {"radius": 9, "kind": "glow"}
    added = found.tileset_of(first.gid)
    assert added is not None
    assert (added.source, first.gid - added.firstgid) == ("sets/outer.tsx", 2)


def test_properties_of_every_type_keep_their_type() -> None:
    properties = load(MAPS / "newer_properties.tmx").properties
    assert (properties["name"], properties["visible"]) == ("a name", False)
    assert properties["long"] == "two\nlines"
    assert (properties["to"], properties["size"]) == (4, 1.5)
    assert properties.kind("mood") == "string:Mood"
    stats = properties["stats"]
    assert isinstance(stats, Properties)
    assert stats["calm"] == 7
    assert properties["items"] == ("mirror", 3, (True,))


def test_objects_of_every_shape_are_told_apart() -> None:
    layer = load(MAPS / "newer_properties.tmx").layers[1]
    assert isinstance(layer, ObjectLayer)
    kinds = [item.kind for item in layer.objects]
    assert kinds == ["point", "ellipse", "polygon", "polyline", "text", "capsule", "rectangle"]
    assert layer.objects[2].points[2] == (10.0, 14.5)
    text = layer.objects[4].text
    assert text is not None
    assert (text.text, text.family, text.size, text.bold, text.halign) == ("Open wide", "serif", 12, True, "center")
    assert layer.objects[6].rotation == 15.0


def test_parts_of_pictures_and_newer_tileset_settings_are_read() -> None:
    assert load(MAPS / "newer_parts.tmx").tilesets[0].rect(0) == (4, 2, 16, 16)
    tileset = load(MAPS / "newer_grid_preserve-aspect-fit.tmx").tilesets[0]
    assert (tileset.render_size, tileset.fill_mode) == ("grid", "preserve-aspect-fit")
    assert load(MAPS / "newer_blend_multiply.tmx").layers[1].mode == "multiply"


def test_both_spellings_of_a_class_are_read(tmp_path: Path) -> None:
    text = (MAPS / "newer_properties.tmx").read_text("utf-8").replace('<object id="1"', '<object id="1" class="Spawn"')
    text = text.replace('<object id="2"', '<object id="2" type="Door"').replace("tiles.png", f"{MAPS.name}/tiles.png")
    (tmp_path / "map.tmx").write_text(text, "utf-8")
    layer = load(tmp_path / "map.tmx").layers[1]
    assert isinstance(layer, ObjectLayer)
    assert [item.class_ for item in layer.objects[:2]] == ["Spawn", "Door"]


def test_a_map_is_read_again_only_when_one_of_its_files_changes(tmp_path: Path) -> None:
    for name in ("external.tmx", "tiles.png", "sets/outer.tsx"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes((MAPS / name).read_bytes())
    cache = MapCache()
    path = tmp_path / "external.tmx"
    first = load(path, cache=cache)
    assert load(path, cache=cache) is first
    tileset = tmp_path / "sets" / "outer.tsx"
    tileset.write_text(tileset.read_text("utf-8").replace('name="set0"', 'name="changed"'), "utf-8")
    assert load(path, cache=cache).tilesets[0].name == "changed"


@pytest.mark.parametrize("hidden", [True, False])
def test_reading_a_map_never_loads_pygame(hidden: bool) -> None:
    code = (
        "import sys\n"
        f"if {hidden}: sys.modules['pygame'] = None\n"
        "from game.tiled import load, place_of\n"
        f"found = load({str(MAPS / 'groups.tmx')!r})\n"
        "assert len(found.layers) == 4\n"
        f"assert ('pygame' in sys.modules) == {hidden}\n"
        "assert 'pytmx' not in sys.modules\n"
        f"if {not hidden}:\n"
        "    import pygame\n"
        "    assert pygame.Rect\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, capture_output=True)
