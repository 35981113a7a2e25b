"""Paint the debates: Wells's desk by lamplight, the hall from the lectern, the signs of answers (``debate/*``)."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit
from assets.painter.cavity import sheet

WIDTH, HEIGHT = 320, 180
_ROWS, _COLUMNS = np.mgrid[0:HEIGHT, 0:WIDTH] + 0.5
_WALNUT = kit.inks(("deep", 0), ("brown", 0), ("brown", 1), ("auburn", 1), ("brown", 2), ("brown", 3), ("brown", 4))
_EDGE = 104
"""Row where the desk, or the floor of the hall, begins."""
FRAMES = 8


def _grain(seed: int, tall: float) -> np.ndarray:
    """Return wood grain in 0..1: long fibres, with knots that they flow around."""
    bend = 6 * kit.noise(WIDTH, HEIGHT, 52, seed)
    rng = np.random.default_rng(seed)
    fine = rng.random((HEIGHT * 2, 1))[((_ROWS + bend) * tall).astype(int) % (HEIGHT * 2), 0]
    return 0.6 * fine + 0.4 * kit.noise(WIDTH, HEIGHT, 30, seed + 1)


def _box(picture: np.ndarray, x: int, y: int, wide: int, tall: int, ink: tuple[str, int]) -> None:
    picture[max(y, 0) : y + tall, max(x, 0) : x + wide] = kit.ink(*ink)


def desk(step: int) -> np.ndarray:
    """Return Wells's desk: panelled wall, books, the clock's pendulum, a lamp's pool on the leather."""
    lamp = 0.95 - np.hypot((_COLUMNS - 160) / 190, (_ROWS - 96) / 96)
    pattern = kit.dither(WIDTH, HEIGHT) - 0.5
    tone = lamp * 0.9 + 0.12 * (_grain(3, 0.9) - 0.5) + 0.09 * pattern
    picture = _WALNUT[np.clip(np.searchsorted((0.02, 0.2, 0.4, 0.58, 0.76, 0.95), tone), 0, 5)]
    for left in range(-20, WIDTH, 68):  # panels of the wall
        frame = (
            (np.abs(_COLUMNS - left) < 1.2) | (np.abs(_COLUMNS - left - 8) < 0.8) | (np.abs(_COLUMNS - left - 60) < 0.8)
        )
        kit.shift(picture, frame & (_ROWS < _EDGE - 6), -1)
        kit.shift(picture, (np.abs(_COLUMNS - left - 9.5) < 0.6) & (_ROWS < _EDGE - 10) & (_ROWS > 10), 1)
    _books(picture)
    _clock(picture, step)
    rail = (_ROWS > _EDGE - 8) & (_ROWS <= _EDGE - 5)
    kit.shift(picture, rail, 1)
    kit.shift(picture, (_ROWS > _EDGE - 5) & (_ROWS < _EDGE), -2)
    top = _ROWS >= _EDGE
    wood = lamp * 1.05 + 0.22 * (_grain(8, 0.55) - 0.5) + 0.12
    picture[top] = _WALNUT[np.clip(np.searchsorted((0.1, 0.26, 0.42, 0.6, 0.8, 1.02), wood), 1, 6)][top]
    leather = kit.polygon(((46, 112), (274, 112), (300, 180), (20, 180)), WIDTH, HEIGHT)
    green = kit.inks(("void", 1), ("teal", 0), ("leaf", 0), ("teal", 1), ("leaf", 1))
    fall = lamp + 0.08 * (kit.noise(WIDTH, HEIGHT, 5, 5) - 0.5) + 0.16 * pattern
    picture[leather] = green[np.clip(np.searchsorted((0.12, 0.38, 0.62, 0.84), fall), 0, 4)][leather]
    border = leather & ~kit.shrink(kit.shrink(kit.shrink(leather)))
    picture[border & ~kit.shrink(leather)] = kit.ink("deep", 0)
    picture[kit.shrink(kit.shrink(leather)) & border] = kit.ink("mustard", 1)
    picture[int(_EDGE), :] = kit.ink("brown", 4)
    _things(picture)
    return picture


def _books(picture: np.ndarray) -> None:
    """A shelf at the left, its backs faded by the same hand taking the same ones down."""
    inks = (
        ("auburn", 1),
        ("leaf", 1),
        ("enamel", 2),
        ("void", 3),
        ("red", 0),
        ("teal", 1),
        ("brown", 3),
        ("enamel", 3),
    )
    rng = np.random.default_rng(9)
    x = 78
    _box(picture, 76, 78, 62, 3, ("deep", 1))
    _box(picture, 76, 78, 62, 1, ("brown", 3))
    while x < 132:
        wide, tall, ink = int(rng.integers(3, 7)), int(rng.integers(14, 23)), inks[int(rng.integers(0, len(inks)))]
        _box(picture, x, 78 - tall, wide, tall, ink)
        _box(picture, x, 78 - tall, 1, tall, ("deep", 0))
        _box(picture, x + 1, 78 - tall + 3, wide - 1, 1, ("mustard", 1))
        _box(picture, x + 1, 78 - 5, wide - 1, 1, ("mustard", 0))
        x += wide


def _clock(picture: np.ndarray, step: int) -> None:
    """The long-case clock at the right, its pendulum at one of its places."""
    _box(picture, 188, 14, 40, 90, ("deep", 0))
    _box(picture, 190, 16, 36, 88, ("brown", 2))
    _box(picture, 192, 18, 32, 28, ("brown", 1))
    face = np.hypot(_COLUMNS - 208, _ROWS - 32)
    picture[face < 12.4] = kit.ink("mustard", 1)
    picture[face < 11.2] = kit.ink("enamel", 5)
    for hour in range(12):
        x, y = 208 + 9.2 * np.sin(hour * np.pi / 6), 32 - 9.2 * np.cos(hour * np.pi / 6)
        picture[int(y), int(x)] = kit.ink("enamel", 1)
    for long, turn in ((5, 4.45), (8, 0.95)):  # ten past three, more or less: it is always right to him
        for along in range(long):
            picture[int(32 - along * np.cos(turn)), int(208 + along * np.sin(turn))] = kit.ink("enamel", 0)
    _box(picture, 196, 50, 24, 54, ("deep", 0))
    swing = round(6 * np.sin(2 * np.pi * step / FRAMES))
    for along in range(38):
        picture[52 + along, 208 + round(swing * along / 38)] = kit.ink("mustard", 2)
    bob = np.hypot(_COLUMNS - 208 - swing, _ROWS - 92)
    picture[bob < 4.6] = kit.ink("mustard", 1)
    picture[bob < 3.4] = kit.ink("mustard", 2)
    picture[np.hypot(_COLUMNS - 207 - swing, _ROWS - 91) < 1.4] = kit.ink("mustard", 4)


def _things(picture: np.ndarray) -> None:
    """On the desk: a dish of peppermints, a mirror, an ink-stand. They keep to the edges: the middle is for cards."""
    dish = np.hypot((_COLUMNS - 24) / 1.7, _ROWS - 118)
    picture[dish < 8] = kit.ink("deep", 0)
    picture[np.hypot((_COLUMNS - 24) / 1.7, _ROWS - 116.5) < 7.6] = kit.ink("white", 2)
    picture[np.hypot((_COLUMNS - 24) / 1.7, _ROWS - 116.5) < 6] = kit.ink("white", 1)
    for x, y in ((18, 114), (23, 116), (28, 114), (26, 118), (20, 118)):
        _box(picture, x, y, 4, 3, ("white", 4))
        _box(picture, x + 1, y + 1, 2, 1, ("red", 2))
    handle = kit.stroke(((288, 120), (306, 134)), WIDTH, HEIGHT)
    picture[kit.grow(handle)] = kit.ink("deep", 0)
    picture[handle] = kit.ink("mustard", 3)
    glass = np.hypot(_COLUMNS - 284, _ROWS - 116)
    picture[glass < 7] = kit.ink("deep", 0)
    picture[glass < 6] = kit.ink("mustard", 2)
    picture[glass < 4.8] = kit.ink("cyan", 3)
    picture[(glass < 4.8) & (_COLUMNS + _ROWS < 398)] = kit.ink("white", 4)


def hall(step: int) -> np.ndarray:
    """Return the hall from the lectern: tall windows at dusk whose light lies on the boards, a stage, bunting."""
    picture = kit.canvas(WIDTH, HEIGHT)
    pattern = kit.dither(WIDTH, HEIGHT) - 0.5
    lamp = 1.14 - np.hypot((_COLUMNS - 160) / 220, (_ROWS - 70) / 140)
    wall = kit.inks(("brown", 0), ("auburn", 0), ("brown", 1), ("auburn", 1), ("tan", 1), ("brown", 3))
    picture[:] = wall[np.clip(np.searchsorted((0.08, 0.24, 0.42, 0.62, 0.86), lamp + 0.09 * pattern), 0, 5)]
    plaster = (kit.noise(WIDTH, HEIGHT, 4, 6) > 0.86) & (_ROWS < _EDGE - 24)
    kit.shift(picture, plaster, -1)
    _curtain(picture)
    for left in _WINDOWS:
        _window(picture, left)
    _bunting(picture, step)
    dado = (_ROWS > _EDGE - 22) & (_ROWS < _EDGE)
    boards = kit.inks(("deep", 0), ("brown", 0), ("brown", 1), ("brown", 2))
    picture[dado] = boards[np.clip(((lamp + 0.12 * pattern) * 3.4).astype(int), 0, 3)][dado]
    groove = _COLUMNS.astype(int) % 12
    kit.shift(picture, dado & (groove == 0), -1)
    kit.shift(picture, dado & (groove == 1) & (lamp > 0.4), 1)
    _box(picture, 0, _EDGE - 23, WIDTH, 3, ("brown", 1))
    _box(picture, 0, _EDGE - 23, WIDTH, 1, ("brown", 4))
    _box(picture, 0, _EDGE - 2, WIDTH, 2, ("deep", 0))
    _hall_floor(picture, lamp, pattern)
    _chairs(picture)
    return picture


_WINDOWS = (18, 92, 196, 270)


def _hall_floor(picture: np.ndarray, lamp: np.ndarray, pattern: np.ndarray) -> None:
    """Boards that run to the back, worn pale along the aisle; the windows' light lies across them."""
    floor = _ROWS >= _EDGE
    depth = (_ROWS - 60) / 120
    lane = (_COLUMNS - 160) / depth / 15
    plank = np.floor(lane)
    butt = np.floor(np.log(np.maximum(depth, 0.1)) * 7 + (plank * 0.37) % 1)
    tone = 0.52 * lamp + 0.10 * ((np.sin(plank * 91.7 + butt * 12.3) * 437.5) % 1) + 0.06 * pattern + 0.02
    wood = kit.inks(("brown", 0), ("brown", 1), ("auburn", 1), ("brown", 2), ("brown", 3), ("tan", 2))
    level = np.searchsorted((0.14, 0.26, 0.38, 0.50, 0.66), tone)
    lit = np.zeros((HEIGHT, WIDTH), bool)
    for left in _WINDOWS:
        for pane in (0, 11, 22):
            x, lean = left + pane + 4, (left - 144) * 0.006
            top, low = x + 8 * lean + 8, x + 60 * lean + 30
            lit |= kit.polygon(((top, 110), (top + 9, 110), (low + 13, 146), (low, 146)), WIDTH, HEIGHT)
    level = level + 2 * (lit & (np.abs((_ROWS - 128) % 12 - 6) > 1))
    picture[floor] = wood[np.clip(level, 0, 5)][floor]
    picture[floor & lit & (level >= 6)] = kit.ink("dusk", 3)
    seam = np.abs(lane - np.round(lane)) < 0.035
    end = (
        np.abs(
            np.log(np.maximum(depth, 0.1)) * 7
            + (plank * 0.37) % 1
            - np.round(np.log(np.maximum(depth, 0.1)) * 7 + (plank * 0.37) % 1)
        )
        < 0.03
    )
    kit.shift(picture, floor & (seam | end), -1)


def _curtain(picture: np.ndarray) -> None:
    """The stage's curtain behind everything, drawn back: red folds on either side of the dark."""
    stage = (np.abs(_COLUMNS - 160) < 34) & (_ROWS > 16) & (_ROWS < _EDGE - 20)
    picture[kit.grow(kit.grow(stage))] = kit.ink("brown", 3)
    picture[kit.grow(stage)] = kit.ink("deep", 0)
    picture[stage] = kit.ink("auburn", 0)
    folds = np.sin(_COLUMNS * 0.9 + 0.02 * (_ROWS - 16))
    drape = stage & (np.abs(_COLUMNS - 160) > 12 + 8 * np.sin((_ROWS - 16) / 74 * np.pi / 2) ** 2)
    reds = kit.inks(("red", 0), ("red", 0), ("red", 1), ("red", 1))
    picture[drape] = reds[np.clip(((folds + 1) * 2).astype(int), 0, 3)][drape]
    valance = stage & (24 + 4 * np.abs(np.sin((_COLUMNS - 126) * np.pi / 17)) > _ROWS)
    picture[valance] = kit.ink("red", 1)
    picture[valance & ~kit.moved(valance, 0, -1)] = kit.ink("mustard", 1)
    picture[valance & (folds < -0.5)] = kit.ink("red", 0)


def _chairs(picture: np.ndarray) -> None:
    """The backs of the front row at the lower corners: somebody listens from there."""
    for x in (2, 30, 262, 290):
        for row in range(22):
            inset = max(0, 3 - row)
            _box(picture, x + inset, 158 + row, 26 - 2 * inset, 1, ("deep", 0))
        _box(picture, x + 3, 160, 20, 14, ("brown", 2))
        _box(picture, x + 3, 160, 20, 1, ("brown", 4))
        _box(picture, x + 5, 163, 16, 9, ("auburn", 1))
        for slat in (9, 13, 17):
            _box(picture, x + slat, 163, 1, 9, ("brown", 0))


def _window(picture: np.ndarray, left: int) -> None:
    """A tall window: a sky in bands that melt, the town's edge, the bay; its frame is lit from outside."""
    _box(picture, left - 3, 7, 38, 68, ("deep", 0))
    _box(picture, left - 2, 8, 36, 66, ("brown", 2))
    _box(picture, left - 2, 8, 1, 66, ("brown", 4))
    sky = kit.inks(("dusk", 0), ("dusk", 1), ("dusk", 2), ("dusk", 3), ("dusk", 4), ("mustard", 4))
    rows, columns = np.mgrid[10:72, left : left + 32]
    level = (rows - 10) / 9.2 + 0.9 * (kit.dither(WIDTH, HEIGHT)[10:72, left : left + 32] - 0.5)
    picture[10:72, left : left + 32] = sky[np.clip(level.astype(int), 0, 5)]
    town = 54 - (np.sin(columns * 0.9 + left) > 0.2) * 4 - (np.sin(columns * 0.37 + left * 2) > 0.6) * 6
    picture[10:72, left : left + 32][(rows >= town) & (rows < 60)] = kit.ink("void", 4)
    picture[10:72, left : left + 32][(rows >= 60)] = kit.ink("dusk", 0)
    glitter = (rows >= 61) & ((columns * 5 + rows * 3) % 11 < 3) & (rows % 2 == 0)
    picture[10:72, left : left + 32][glitter] = kit.ink("dusk", 3)
    for x in (left + 10, left + 21):
        _box(picture, x, 10, 2, 62, ("brown", 2))
        _box(picture, x, 10, 1, 62, ("brown", 3))
    for y in (26, 46):
        _box(picture, left, y, 32, 2, ("brown", 2))
        _box(picture, left, y, 32, 1, ("brown", 3))
    _box(picture, left - 5, 73, 42, 4, ("deep", 0))
    _box(picture, left - 5, 73, 42, 2, ("brown", 4))


def _bunting(picture: np.ndarray, step: int) -> None:
    """Small flags between the windows, left over from a wedding; they stir."""
    inks = (("teal", 3), ("magenta", 3), ("mustard", 2), ("white", 3), ("leaf", 2))
    for x in range(WIDTH):
        y = 5 + 7 * abs(np.sin(x * np.pi / 107))
        picture[int(y), x] = kit.ink("brown", 0)
        if x % 13 < 7:
            tall = 7 - 2 * abs(x % 13 - 3)
            stir = 1 if (x // 13 + step) % 4 == 0 else 0
            for down in range(max(tall, 0)):
                picture[int(y) + 1 + down, min(x + stir * (down > 3), WIDTH - 1)] = kit.ink(*inks[x // 13 % len(inks)])


_SIGNS = {
    "ask": "..###..\n.#...#.\n.....#.\n....#..\n...#...\n.......\n...#...",
    "show": ".#####.\n.#...#.\n.#.#.#.\n.#...#.\n.#.###.\n.#...#.\n.#####.",
    "grant": ".......\n......#\n.....#.\n#...#..\n.#.#...\n..#....\n.......",
    "hold": ".......\n.......\n.......\n##.##.#\n.......\n.......\n.......",
    "standing": "...#...\n...#...\n#######\n#..#..#\n##.#.##\n...#...\n.#####.",
    "trust": ".##.##.\n#######\n#######\n.#####.\n..###..\n...#...\n.......",
}


def _sign(name: str) -> np.ndarray:
    picture = kit.canvas(11, 11)
    kit.put(picture, kit.stamp(_SIGNS[name].replace("#", "a"), {"a": kit.ink("white", 4)}), 2, 2)
    kit.outline(picture, kit.ink("void", 0))
    return picture


def paint() -> list[str]:
    """Paint every sheet of the debates; return the paths written."""
    return [
        sheet("debate/wells", [("loop", [desk(step) for step in range(FRAMES)], 250)], 2),
        sheet("debate/hearing", [("loop", [hall(step) for step in range(4)], 320)], 2),
        sheet("debate/signs", [(name, [_sign(name)], 100) for name in _SIGNS], 6),
    ]
