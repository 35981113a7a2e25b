"""Paint the crowd: the waiting room seen from above the desk, rings of mood, telephones (sheets ``crowd/*``)."""

from __future__ import annotations

from itertools import pairwise

from assets.painter import clinic
from assets.painter import crowd_signs as signs
from assets.painter.clinic_floor import scatter
from assets.painter.clinic_tank import WATER, water
from assets.painter.tilekit import TILE, Pic
from assets.painter.tilesheet import TileSheet
from assets.painter.triage import sheet

WIDTH, HEIGHT = 320, 180
WALL_TOP = -12
FLOOR = 52
"""Where the floor begins, in px."""
TANK_FRAMES = 4
TANK = (106, 6)
NOON = (
    ("void2", "white0"),
    ("void3", "white1"),
    ("void4", "cyan1"),
    ("void5", "cyan1"),
    ("dusk0", "white1"),
    ("dusk1", "white2"),
    ("dusk2", "cyan2"),
    ("dusk3", "cyan3"),
    ("dusk4", "cyan4"),
    ("mustard3", "cyan4"),
    ("mustard4", "white4"),
)
"""What becomes of the harbour's colours at noon."""


def paint() -> list[str]:
    """Paint every sheet of the crowd; return the paths written."""
    base = room()
    return [
        sheet("crowd/room", [("loop", [_tank(base.copy(), step) for step in range(TANK_FRAMES)], 160)], 2),
        sheet("crowd/front", [("sofa", [_front()], 100)], 1),
        sheet("crowd/rings", [(name, signs.ring(name), 130) for name in signs.RINGS], 4),
        sheet("crowd/phone", [(name, signs.phone(name), 70) for name in ("falls", "rings", "films")], 4),
        sheet("crowd/hold", [("turn", [signs.hold(step) for step in range(4)], 160)], 2),
        sheet("crowd/beacon", [("turn", [signs.beacon(step) for step in range(4)], 110)], 4),
        sheet("crowd/shards", [("lie", [signs.shards()], 100)], 1),
    ]


class Stamps:
    """The clinic's tilesets, so that this room is made of what the clinic is made of."""

    def __init__(self) -> None:
        self._sheets: list[TileSheet] = clinic.tilesets()

    def get(self, name: str) -> Pic:
        """Return the first picture of a stamp. Raises ``KeyError`` if no tileset has it."""
        for tiles in self._sheets:
            if name in tiles.stamps:
                return tiles.stamps[name].frames[0]
        raise KeyError(f"the clinic has no stamp {name!r}")


def room() -> Pic:
    """Return the room without people: wall, door off its hinges, chairs, lounge, the children's corner."""
    stamps = Stamps()
    pic = Pic(WIDTH, HEIGHT, "white3")
    _floor(pic, stamps)
    _wall(pic, stamps)
    _furniture(pic, stamps)
    return pic


def _floor(pic: Pic, stamps: Stamps) -> None:
    for row in range(FLOOR // TILE - 1, HEIGHT // TILE + 2):
        for column in range(WIDTH // TILE):
            pic.put(stamps.get(scatter(column + 3, row + 5)), column * TILE, row * TILE + FLOOR % TILE)
    for name, (x, y, columns, rows) in (("wood", (72, 92, 7, 5)), ("rug", (88, 108, 6, 4))):
        _nine(pic, stamps, name, (x, y), (columns, rows))
    pic.put(stamps.get("rug_play"), 226, 112)
    pic.put(stamps.get("mat"), 264, FLOOR + 2)
    for x in range(0, WIDTH, TILE):
        pic.put(stamps.get("skirt"), x, FLOOR)


def _nine(pic: Pic, stamps: Stamps, name: str, at: tuple[int, int], size: tuple[int, int]) -> None:
    """Lay a floor of ``size`` tiles with its corner at ``at`` from the nine tiles of a set."""
    for row in range(size[1]):
        for column in range(size[0]):
            side = ("t" if row == 0 else "b" if row == size[1] - 1 else "") + (
                "l" if column == 0 else "r" if column == size[0] - 1 else ""
            )
            pic.put(stamps.get(f"{name}_{side or 'm'}"), at[0] + column * TILE, at[1] + row * TILE)


def _wall(pic: Pic, stamps: Stamps) -> None:
    for x in range(0, WIDTH, TILE):
        pic.put(stamps.get("wall"), x, WALL_TOP)
    view = _at_noon(stamps.get("harbour"))
    for left, columns, across in ((16, 5, 96), (200, 3, 240)):
        pic.rect(left, WALL_TOP + 8, columns * TILE, 40, "white4")
        pic.put(view.crop(across, 0, columns * TILE, 48), left, WALL_TOP)
        for column in range(columns):
            kind = "left" if column == 0 else "right" if column == columns - 1 else "bar" if column == 2 else "pane"
            pic.put(stamps.get(f"window_{kind}"), left + column * TILE, WALL_TOP)
    pic.put(stamps.get("door_street"), 256, WALL_TOP)
    _broken(pic)


def _at_noon(view: Pic) -> Pic:
    """Return the harbour, painted at dawn, as it is at the hour of the crowd."""
    noon = view.copy()
    for old, new in NOON:
        noon.swap(old, new)
    return noon


def _broken(pic: Pic) -> None:
    """Break the street door: one leaf has lost its glass, the other hangs ajar and cracked."""
    pic.rect(265, 2, 21, 42, "dusk4").rect(265, 2, 21, 10, "cyan4").rect(265, 34, 21, 10, "white4")
    pic.rect(268, 8, 7, 26, "enamel4").rect(277, 12, 8, 22, "dusk3").rect(265, 34, 21, 1, "white2")
    teeth = ((265, 2, 6, 9), (274, 2, 5, 6), (281, 2, 5, 11), (265, 32, 5, 12), (271, 38, 6, 6), (280, 34, 6, 10))
    for number, (x, y, w, h) in enumerate(teeth):
        tip = (x + w // 2, y + h) if number < 3 else (x + w // 2, y)
        base = y if number < 3 else y + h
        pic.poly(((x, base), (x + w, base), tip), "cyan3").line(x, base, *tip, "white4")
    for points in (((300, 14), (296, 22), (301, 30), (297, 40)), ((296, 22), (290, 18)), ((301, 30), (309, 34))):
        for (x0, y0), (x1, y1) in pairwise(points):
            pic.line(x0, y0, x1, y1, "white4")


def _furniture(pic: Pic, stamps: Stamps) -> None:
    for name, x, y in (
        ("umber_wide", 106, 96),
        ("plant_blades", 2, 42),
        ("chair_front", 22, 42),
        ("chair_front", 42, 42),
        ("chair_front", 64, 42),
        ("table_side", 84, 38),
        ("fish_tank", *TANK),
        ("water_cooler", 190, 22),
        ("chair_front", 210, 42),
        ("chair_front", 228, 42),
        ("umbrellas", 246, 36),
        ("sofa", 104, 74),
        ("plant_fern", 156, 76),
        ("chair_right", 84, 100),
        ("gloom_wide", 112, 138),
        ("table_magazines", 112, 120),
        ("armchair", 266, 96),
        ("toy_blocks", 232, 116),
        ("toy_train", 256, 156),
        ("toy_ball", 288, 152),
        ("newspaper", 66, 58),
        ("handbag", 4, 112),
    ):
        pic.put(stamps.get(name), x, y)


def _tank(pic: Pic, step: int) -> Pic:
    """Lay the living water over the tank."""
    return pic.put(water(step * 2), TANK[0] + WATER[0], TANK[1] + WATER[1])


def _front() -> Pic:
    """Return what stands nearer than everybody: leaves in the lower corners."""
    stamps = Stamps()
    pic = Pic(WIDTH, 48)
    pic.put(stamps.get("near_leaves_left"), -14, 12)
    return pic.put(stamps.get("near_leaves_right"), WIDTH - 44, 18)
