"""Maps made to do harm, and maps damaged at random: a clear message, soon, and little memory."""

from __future__ import annotations

import base64
import gzip
import os
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from game.tiled import LimitError, TiledError, load, place_of
from game.tiled.data import decode
from game.tiled.files import root_of
from tests.tiled.conftest import FLOOR, layer_xml, map_xml, objects_xml, prop, thing

Write = Callable[..., Path]
pytestmark = pytest.mark.usefixtures("soon_and_small")


def refused(path: Path, word: str, kind: type[TiledError] = TiledError) -> None:
    with pytest.raises(kind) as caught:
        place_of(load(path))
    assert word in str(caught.value)
    assert path.name in str(caught.value)


@pytest.mark.parametrize(
    "source",
    ["../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "C:\\windows\\win.ini", "//server/share/a.tsx"],
)
def test_files_outside_the_project_are_never_read(write: Write, source: str) -> None:
    path = write(map_xml(layer_xml(FLOOR)).replace("room.tsx", source))
    with pytest.raises(TiledError) as caught:
        load(path, root=path.parent)
    assert "lies outside" in str(caught.value) or "no relative path" in str(caught.value)


def test_without_a_root_a_map_may_look_about_its_project_but_no_further(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b" / "c" / "d" / "e"
    folder.mkdir(parents=True)
    assert root_of(folder / "map.tmx") == tmp_path / "a" / "b"
    (tmp_path / "a" / "own.tiled-project").write_text("{}", "utf-8")
    assert root_of(folder / "map.tmx") == tmp_path
    (tmp_path / "a" / "b" / "c" / "pyproject.toml").write_text("", "utf-8")
    assert root_of(folder / "map.tmx") == tmp_path / "a" / "b" / "c"
    assert root_of(Path("/map.tmx")) == Path("/")
    assert root_of(Path("/maps/map.tmx")) == Path("/maps")


def test_a_link_out_of_the_project_is_not_followed(write: Write, tmp_path: Path) -> None:
    os.symlink("/etc/passwd", tmp_path / "link.tsx")
    path = write(map_xml(layer_xml(FLOOR)).replace("room.tsx", "link.tsx"))
    with pytest.raises(TiledError, match="lies outside"):
        load(path, root=tmp_path)


def test_devices_and_folders_are_no_files(write: Write, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.tsx")
    refused(write(map_xml(layer_xml(FLOOR)).replace("room.tsx", "pipe.tsx")), "there is no file")
    refused(write(map_xml(layer_xml(FLOOR)).replace("room.tsx", ".")), "there is no file")


def test_an_entity_bomb_is_refused(write: Write) -> None:
    bomb = '<!DOCTYPE map [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {chr(98 + depth)} "{f"&{chr(97 + depth)};" * 10}">' for depth in range(9)
    )
    refused(write(bomb + "]>\n" + map_xml(layer_xml(FLOOR)).split("\n", 1)[1]), "entities", LimitError)


def test_an_outer_entity_is_refused(write: Write) -> None:
    text = '<!DOCTYPE map [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<map>&x;</map>'
    refused(write(text), "entities", LimitError)


def test_the_old_document_type_of_tiled_is_fine(write: Write) -> None:
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE map SYSTEM "http://mapeditor.org/dtd/1.0/map.dtd">\n'
    assert load(write(head + map_xml(layer_xml(FLOOR)).split("\n", 1)[1])).width == 8


@pytest.mark.parametrize("compression", ["zlib", "gzip"])
def test_a_decompression_bomb_stops_at_the_size_of_the_layer(write: Write, compression: str) -> None:
    body = bytes(100 << 20)
    packed = zlib.compress(body, 9) if compression == "zlib" else gzip.compress(body, 9)
    data = base64.b64encode(packed).decode()
    layer = (
        '<layer name="bomb" class="Ground" width="8" height="6">'
        f'<data encoding="base64" compression="{compression}">{data}</data></layer>'
    )
    tracemalloc.reset_peak()
    refused(write(map_xml(layer)), "instead of 48")


@pytest.mark.parametrize("size", [(100_000, 100_000), (1 << 40, 1), (-3, 4), (0, 0)])
def test_monstrous_maps_are_refused(write: Write, size: tuple[int, int]) -> None:
    text = map_xml(layer_xml(FLOOR).replace('width="8"', f'width="{size[0]}"'), *size)
    with pytest.raises(TiledError):
        place_of(load(write(text)))


def test_blocks_far_apart_cost_nothing_but_make_no_place(write: Write) -> None:
    chunks = "".join(f'<chunk x="{x}" y="0" width="2" height="1">1,1</chunk>' for x in (-900_000, 900_000))
    layer = f'<layer name="far" class="Ground" width="1" height="1"><data encoding="csv">{chunks}</data></layer>'
    path = write(map_xml(layer, attributes='infinite="1"'))
    assert load(path).width >= 1_800_000
    refused(path, "make it smaller")


def test_a_map_of_a_great_size_is_read_within_bounds_and_is_no_place(write: Write) -> None:
    data = base64.b64encode(zlib.compress(b"\xff" * (2000 * 2000 * 4))).decode()
    layer = (
        '<layer name="great" class="Ground" width="2000" height="2000">'
        f'<data encoding="base64" compression="zlib">{data}</data></layer>'
    )
    path = write(map_xml(layer, 2000, 2000))
    assert load(path).width == 2000
    refused(path, "make it smaller")


def test_csv_is_read_piece_by_piece() -> None:
    text = "4294967295," * 299_999 + "1"
    before = tracemalloc.get_traced_memory()[0]
    tracemalloc.reset_peak()
    assert decode(text, "csv", "", 300_000, "map")[299_999] == 1
    assert tracemalloc.get_traced_memory()[1] - before < 16 << 20


def test_templates_of_templates_are_refused(write: Write) -> None:
    write('<template><object template="a.tx" width="3"/></template>', "a.tx")
    refused(write(map_xml(layer_xml(FLOOR) + objects_xml('<object id="1" template="a.tx"/>'))), "template", LimitError)


def test_a_tileset_that_refers_to_itself_is_refused(write: Write) -> None:
    write('<tileset source="loop.tsx" name="loop" tilewidth="16" tileheight="16"/>', "loop.tsx")
    refused(write(map_xml(layer_xml(FLOOR)).replace("room.tsx", "loop.tsx")), "refers to another", LimitError)


def test_deep_groups_and_deep_json_are_refused(write: Write) -> None:
    refused(write(map_xml("<group>" * 5000 + "</group>" * 5000)), "deep", LimitError)
    refused(write('{"type": "map", "layers": ' + "[" * 100_000 + "]" * 100_000 + "}", "deep.tmj"), "deep", LimitError)


def test_a_map_of_nothing_but_elements_is_refused(write: Write) -> None:
    refused(write("<map>" + "<a/>" * 4_100_000 + "</map>"), "elements", LimitError)


def test_numbers_that_are_none_are_refused(write: Write) -> None:
    for wrong in ("nan", "inf", "1e400", "x", "9" * 5000):
        refused(write(map_xml(layer_xml(FLOOR, more=f'offsetx="{wrong}"'))), "number")


def test_a_picture_that_claims_to_be_huge_is_refused(write: Write, tmp_path: Path) -> None:
    head = bytearray((tmp_path / "room.png").read_bytes() if (tmp_path / "room.png").exists() else b"")
    path = write(map_xml(layer_xml(FLOOR)))
    head = bytearray((tmp_path / "room.png").read_bytes())
    head[16:24] = (60_000).to_bytes(4, "big") * 2
    (tmp_path / "room.png").write_bytes(head)
    refused(path, "pixels", LimitError)


def test_zones_beyond_all_bounds_are_refused(write: Write) -> None:
    box = 'x="-1e11" y="-1e11" width="9e11" height="9e11"'
    refused(write(map_xml(layer_xml(FLOOR) + objects_xml(thing(1, "Trigger", "t", box, "")))), "map")
    solid = thing(1, "Solid", "t", box, "")
    assert all(place_of(load(write(map_xml(layer_xml(FLOOR) + objects_xml(solid))))).grid.cells)


def test_the_message_of_a_wrong_property_names_it(write: Write) -> None:
    text = map_xml(prop(title=3) + layer_xml(FLOOR))
    refused(write(text), "title")
