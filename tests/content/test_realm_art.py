"""Boss, realm and swarm as they ship: in the palette, as the painter makes them, and true to the rules."""

from __future__ import annotations

import json
from collections import deque
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

np = pytest.importorskip("numpy")
Image = pytest.importorskip("PIL.Image")

from assets.painter import (  # noqa: E402
    cavity,
    cavity_arms,
    cavity_body,
    cavity_calm,
    cavity_face,
    cavity_relief,
    cavity_things,
    fear_bullets,
    fear_fields,
    fear_inside,
    fear_place,
    realm,
    swarm_bots,
)
from assets.painter import cavity_kit as kit  # noqa: E402
from assets.painter.palette import rgba  # noqa: E402
from assets.painter.sheet import ART  # noqa: E402
from game.encounters.fear import arena  # noqa: E402
from game.encounters.fear.bullets import RADIUS, Kind  # noqa: E402
from game.tiled import load, place_of  # noqa: E402
from game.views import fear_cavity  # noqa: E402
from game.world.place import Place  # noqa: E402
from tests.content.rooms import assert_picture_keeps_to_the_palette  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
PICTURES = sorted([*(ART / "fear").glob("*.png"), *(ART / "realm").glob("*.png"), *(ART / "swarm").glob("*.png")])
PICTURES += sorted((ART / "tiles").glob("realm*.png"))
WANTED = {
    "realm_lobby": {
        "spawns": "arrive",
        "points": "max_arrive middle gate echo_one echo_two echo_three",
        "doors": "to_waiting",
        "triggers": "gate_trigger",
        "spots": "Examine_RealmFish Examine_RealmChairs Examine_RealmDisplay Examine_RealmSea"
        " Echo_Tomasz Echo_Nadia Echo_Kofi",
    },
    "realm_core": {
        "spawns": "from_lobby from_chair",
        "points": "entrance before max_spot heart",
        "triggers": "entrance_line before_cavity",
        "spots": "wall_left wall_right well tooth",
    },
}


def shipped(name: str) -> dict[str, list[np.ndarray]]:
    """Return a shipped sheet's frames by tag."""
    picture = np.array(Image.open(ART / f"{name}.png").convert("RGBA"))
    data = json.loads((ART / f"{name}.json").read_text("utf-8"))
    boxes = [frame["frame"] for frame in data["frames"]]
    frames = [picture[box["y"] : box["y"] + box["h"], box["x"] : box["x"] + box["w"]] for box in boxes]
    return {tag["name"]: frames[tag["from"] : tag["to"] + 1] for tag in data["meta"]["frameTags"]}


def place(name: str) -> Place:
    return place_of(load(ROOT / "maps" / f"{name}.tmx"))


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.stem)
def test_every_pixel_is_of_the_palette_and_solid_or_clear(path: Path) -> None:
    assert_picture_keeps_to_the_palette(path)


def test_what_ships_is_what_the_painter_paints() -> None:
    rest = cavity_body.rest()
    jaw2 = cavity_body.frame(rest, cavity_body.Pose(cavity_body.BREATHS[0], cavity_body.JAWS[2]))
    smile = cavity_calm.frame(cavity_calm.rest(), cavity_body.Pose(), cavity.GAPES[1])
    painted = {
        ("fear/cavity_body", "jaw2"): jaw2,
        ("fear/cavity_burst", "jaw2"): cavity_relief.frame(rest, cavity_body.Pose(0.0, cavity_body.JAWS[2])),
        ("fear/cavity_halos", "bulb1"): cavity_relief.halo("bulb", 0, True),
        ("fear/cavity_shards", "shard3"): cavity_relief.shard(3, 0),
        ("fear/cavity_bullets", "visor"): fear_bullets.taken()["visor"][0],
        ("fear/cavity_calm", "parted"): smile,
        ("fear/cavity_eye", "lids_worried"): cavity_face.lids("worried"),
        ("fear/cavity_heads", "drill0"): cavity_arms.drill(0.0, 0.0, cavity.HEAD),
        ("fear/bullets", "ticket"): fear_bullets.tickets()[0],
        ("fear/pads", "live"): fear_fields.pad("live", 0),
        ("fear/inside", "loop"): fear_inside.room(0),
        ("swarm/bots", "triangle_awake"): swarm_bots.bot("triangle", "awake", 0),
    }
    for (name, tag), canvas in painted.items():
        assert np.array_equal(shipped(name)[tag][0], kit.pixels(canvas)), f"{name} {tag}: run the painter"


def test_the_tilesets_are_what_the_painter_paints() -> None:
    for sheet in (realm.lobby(), realm.inside()):
        drawn, _ = sheet.atlas()
        picture = np.array(Image.open(ART / "tiles" / f"{sheet.name}.png").convert("RGBA"))
        assert np.array_equal(picture, drawn.rgba()), f"{sheet.name}: run the painter"


# -- the boss ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("jaw", range(len(cavity_body.JAWS)))
@pytest.mark.parametrize("breath", range(len(cavity_body.BREATHS)))
def test_the_throat_covers_the_whole_mouth_in_every_pose(jaw: int, breath: int) -> None:
    body = shipped("fear/cavity_body")[f"jaw{jaw}"][breath][..., 3] > 0
    throat = shipped("fear/cavity_throat")[f"jaw{jaw}"][0][..., 3] > 0
    behind = np.zeros_like(body)
    middle = round(fear_cavity.bend(72, 79, 0, fear_cavity.JAWS[jaw])[1])
    top, left = middle - cavity_face.THROAT[1] // 2, 72 - cavity_face.THROAT[0] // 2
    behind[top : top + throat.shape[0], left : left + throat.shape[1]] = throat
    mouth = cavity_body.hole(cavity_body.MOUTH, cavity_body.Pose(cavity_body.BREATHS[breath], cavity_body.JAWS[jaw]))
    bare = mouth & ~body & ~behind
    assert bare.sum() <= 12, "the background shows through the mouth"


def test_view_and_painter_agree_on_how_the_body_bends() -> None:
    assert fear_cavity.JAWS == cavity_body.JAWS
    assert fear_cavity.BREATHS == cavity_body.BREATHS
    assert fear_cavity.LODGED == cavity_things.LODGED
    for x, y in ((20.0, 30.0), (72.0, 79.0), (100.0, 100.0)):
        for jaw in cavity_body.JAWS:
            for breath in cavity_body.BREATHS:
                assert fear_cavity.bend(x, y, breath, jaw) == cavity_body.Pose(breath, jaw).bend(x, y)


def test_every_patients_thing_sticks_in_enamel() -> None:
    body = shipped("fear/cavity_body")["jaw1"][0][..., 3] > 0
    for name, (x, y) in cavity_things.LODGED.items():
        bent_x, bent_y = fear_cavity.bend(x, y, 0, cavity_body.JAWS[1])
        assert body[round(bent_y), round(bent_x)], name


@pytest.mark.parametrize("tag", ["drill0", "syringe2", "clamp1", "lamp1"])
def test_a_head_points_where_its_direction_says(tag: str) -> None:
    frames = shipped("fear/cavity_heads")[tag]
    assert len(frames) == cavity_arms.DIRECTIONS
    for step, frame in enumerate(frames):
        angle = 2 * np.pi * step / len(frames)
        y, x = np.argwhere(frame[..., 3] > 0).mean(0) + 0.5 - cavity.HEAD / 2
        assert x * np.cos(angle) + y * np.sin(angle) > 0.9 * np.hypot(x, y), f"{tag} {step}"
        assert not frame[0, :, 3].any(), f"{tag} {step} is cut off"
        assert not frame[:, 0, 3].any(), f"{tag} {step} is cut off"


def test_the_third_face_bends_as_the_second_and_is_lit_where_it_has_burst() -> None:
    warm = {tuple(rgba("dusk", step)) for step in (2, 3, 4)}
    for jaw in range(len(cavity_body.JAWS)):
        whole, burst = (shipped(f"fear/cavity_{name}")[f"jaw{jaw}"] for name in ("body", "burst"))
        for before, after in zip(whole, burst, strict=True):
            assert (before[..., 3] > 0).sum() > (after[..., 3] > 0).sum(), "pieces of it are gone"
            assert not (after[60:, :, 3] > before[60:, :, 3]).any(), "eye and throat show as before"
            for name in cavity_relief.OPENED:
                x, y = (round(value) for value in fear_cavity.bend(*cavity_things.LODGED[name], 0, 0))
                near = after[y - 12 : y + 13, x - 12 : x + 13].reshape(-1, 4)
                assert sum(tuple(int(part) for part in pixel) in warm for pixel in near) > 60, name
    assert fear_cavity.OPENED == cavity_relief.OPENED


def test_the_first_face_is_tidy_and_the_second_is_not() -> None:
    def unlike(frame: np.ndarray) -> float:
        solid = frame[..., 3] > 0
        columns = np.flatnonzero(solid.any(0))
        half = frame[:, columns[0] : columns[-1] + 1, 3] > 0
        return float((half != half[:, ::-1]).mean())

    assert unlike(shipped("fear/cavity_calm")["shut"][0]) < 0.03
    assert unlike(shipped("fear/cavity_body")["jaw1"][0]) > 0.04


# -- what it throws ---------------------------------------------------------------------------------


def _bullet(kind: Kind) -> list[np.ndarray]:
    """Return the frames of a kind, from the sheet of all fears or from that of the fear it belongs to."""
    sheets = [Path(f"fear/{path.stem}") for path in sorted((ART / "fear").glob("*bullets.json"))]
    found = [pictures[kind.name.lower()] for name in sheets if kind.name.lower() in (pictures := shipped(str(name)))]
    assert len(found) == 1, f"{kind.name} is on {len(found)} sheets"
    return found[0]


@pytest.mark.parametrize("kind", list(Kind))
def test_a_bullet_is_drawn_a_little_larger_than_it_hits(kind: Kind) -> None:
    frames = _bullet(kind)
    hits = RADIUS[kind] / 256
    for frame in frames:
        solid = frame[..., 3] > 0
        y, x = np.argwhere(solid).T + 0.5 - len(frame) / 2
        assert np.hypot(x, y).max() >= hits + 1
        if hits:
            assert solid.sum() >= np.pi * hits**2, "it hits where nothing is drawn"


def test_harmless_words_look_unlike_anything_that_hurts() -> None:
    sheets = shipped("fear/bullets")
    hot = {
        tuple(int(part) for part in kit.pixels(np.array([[kit.ink("magenta", step)]]))[0, 0, :3]) for step in range(5)
    }
    for kind in (Kind.WORD, Kind.ECHO):
        for frame in sheets[kind.name.lower()]:
            used = {tuple(int(part) for part in row[:3]) for row in frame.reshape(-1, 4) if row[3]}
            assert not used & hot
    hollow = sheets["word"][0][fear_bullets.SIZE // 2 - 2, fear_bullets.SIZE // 2, 3]
    assert not hollow


def test_the_platform_holds_the_whole_arena() -> None:
    platform = fear_place.platform(0) != kit.CLEAR
    left, top, right, bottom = (value >> 8 for value in (arena.LEFT, arena.TOP, arena.RIGHT, arena.BOTTOM))
    assert (left, top, right - left, bottom - top) == fear_place.ARENA
    assert platform[top - 84 : bottom - 84, left:right].all()


# -- the maps ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", WANTED)
def test_a_map_has_everything_scripts_and_doors_name(name: str) -> None:
    here = place(name)
    wanted = {kind: set(names.split()) for kind, names in WANTED[name].items()}
    assert wanted["spawns"] <= set(here.spawns)
    assert wanted["points"] <= set(here.points)
    assert wanted.get("doors", set()) <= {door.name for door in here.doors}
    assert wanted["triggers"] <= {trigger.name for trigger in here.triggers}
    assert wanted["spots"] <= {spot.name for spot in here.spots}
    assert here.music == here.mood == "realm"


@pytest.mark.parametrize("name", WANTED)
def test_everything_in_a_map_can_be_walked_up_to_and_nobody_leaves_the_floor(name: str) -> None:
    here = place(name)
    reached = _reached(here)
    for point in here.points.values():
        assert (point.x // 4, point.y // 4 - 1) in reached, point.name
    for zone in (*here.spots, *here.doors):
        cells = [
            (x, y)
            for x in range((zone.x - 8) // 4, (zone.x + zone.w + 8) // 4 + 1)
            for y in range((zone.y - 8) // 4, (zone.y + zone.h + 12) // 4 + 1)
        ]
        assert any(cell in reached for cell in cells), zone.name
    assert all(0 < x < here.grid.width - 1 and 0 < y < here.grid.height - 1 for x, y in reached)


def _reached(here: Place) -> set[tuple[int, int]]:
    """Return the free cells that hang together with the first spawn."""
    grid = here.grid
    spawn = next(iter(here.spawns.values()))
    start = (spawn.x // 4, spawn.y // 4 - 1)
    found, todo = {start}, deque([start])
    while todo:
        x, y = todo.popleft()
        for cell in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            inside = 0 <= cell[0] < grid.width and 0 <= cell[1] < grid.height
            if inside and cell not in found and not grid.cells[cell[1] * grid.width + cell[0]]:
                found.add(cell)
                todo.append(cell)
    return found


@pytest.mark.parametrize("name", ["realm", "realm_core"])
def test_a_tileset_has_whole_terrain_sets_and_moving_tiles(name: str) -> None:
    root = ET.parse(ROOT / "maps" / "tilesets" / f"{name}.tsx").getroot()
    sizes = {(one.get("type"), len(one.findall("wangtile"))) for one in root.iter("wangset")}
    assert sizes == {("corner", 15), ("edge", 15)}
    assert len(root.findall("tile/animation")) >= 20


@pytest.mark.parametrize("name", WANTED)
def test_a_room_is_built_of_tiles_not_of_one_picture(name: str) -> None:
    root = ET.parse(ROOT / "maps" / f"{name}.tmx").getroot()
    used: list[int] = []
    for layer in root.iter("layer"):
        used += [int(gid) for gid in (layer.findtext("data") or "").replace("\n", "").split(",") if int(gid)]
    assert len(set(used)) * 2 < len(used)


@pytest.mark.parametrize("name", WANTED)
def test_the_sprites_of_a_map_exist(name: str) -> None:
    for sprite in place(name).sprites:
        assert sprite.tag in shipped(sprite.sheet), f"{sprite.sheet} {sprite.tag}"
