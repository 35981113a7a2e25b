"""Nanobots and the light that leads them: a shell with a lamp of its own shape, six legs, one eye."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit

SIZE = 26
_MID = SIZE / 2
SHAPES = ("square", "triangle", "ring")
HUES = {"square": "cyan", "triangle": "mustard", "ring": "magenta"}
_DARK = kit.ink("hair", 0)


def _grid() -> tuple[np.ndarray, np.ndarray]:
    y, x = np.mgrid[0:SIZE, 0:SIZE] + 0.5 - _MID
    return y, x


def _far(shape: str, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return how far pixels lie from the middle, measured so that equal distances have the shape."""
    if shape == "square":
        return np.maximum(np.abs(x), np.abs(y)) * 1.12
    if shape == "triangle":  # upright, its middle a third of the way up
        return np.maximum(np.abs(x) * 0.87 - (y - 0.4) * 0.5, y - 0.4) * 1.35
    return np.hypot(x, y)


def lamp(shape: str, tones: tuple[int, ...], radius: float) -> np.ndarray:
    """Return a lamp in its shape on an empty canvas, ``tones`` dark to light."""
    y, x = _grid()
    y = y + 2.5
    far = _far(shape, x, y)
    picture = kit.canvas(SIZE, SIZE)
    picture[far <= radius] = tones[0]
    picture[far <= radius - 1] = tones[1]
    picture[(far <= radius - 1) & (x + y < 0)] = tones[2]
    if shape == "ring":
        picture[far <= radius - 2.4] = tones[0]
    return picture


def _legs(picture: np.ndarray, step: int, spread: float, upward: bool = False) -> None:
    for side in (-1, 1):
        for leg in (-1, 0, 1):
            swing = 1.4 * np.sin(step * np.pi / 2 + leg * 2.1 + (side > 0) * np.pi)
            x0, y0 = _MID + side * 6.0, _MID + leg * 3.2
            x1, y1 = _MID + side * (8.8 + spread), _MID + leg * 4.2 + swing + (-2 if upward else 1.2)
            for t in np.linspace(0, 1, 12):
                px, py = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t - 1.0 * np.sin(np.pi * t)
                picture[int(py), int(px)] = kit.ink("white", 0)
            picture[int(y1), int(x1)] = kit.ink("white", 2)


def _shell(lit: bool) -> np.ndarray:
    y, x = _grid()
    picture = kit.canvas(SIZE, SIZE)
    body = (x / 7.8) ** 2 + (y / 7.2) ** 2 <= 1
    light = -x / 7 * 0.5 - y / 7 * 0.62 + 0.4
    steps = (1, 2, 3, 4) if lit else (0, 1, 2, 2)
    level = np.searchsorted((0.0, 0.36, 0.72), light)
    picture[body] = kit.inks(*(("white", step) for step in steps))[level][body]
    rim = body & ~kit.shrink(body)
    kit.shift(picture, rim & (x + y > 0), -1)
    return picture


def bot(shape: str, mood: str, step: int) -> np.ndarray:
    """Return a bot: ``asleep awake drowsy startled mending seated`` or ``rogue drilling swelling``; four steps each."""
    if mood in ("rogue", "drilling", "swelling"):
        return _wild(shape, mood, step)
    hue = HUES[shape]
    legs = kit.canvas(SIZE, SIZE)
    awake = mood in ("awake", "drowsy", "mending")
    _legs(legs, step if awake else 0, 0.6 if awake else -2.0 if mood == "asleep" else 1.2, mood == "startled")
    picture = kit.canvas(SIZE, SIZE)
    kit.put(picture, legs, 0, 0)
    lit = mood not in ("asleep", "startled")
    lift = 1 if (mood == "awake" and step % 2) or (mood == "seated" and step == 1) else 0
    kit.put(picture, _shell(lit), 0, -lift)
    tones = {
        "asleep": (kit.ink(hue, 0), kit.ink(hue, 1), kit.ink(hue, 1)),
        "startled": (kit.ink("white", 0), kit.ink("white", 1), kit.ink("white", 2)),
        "drowsy": (kit.ink(hue, 0), kit.ink(hue, 1), kit.ink(hue, 2)),
    }.get(mood, (kit.ink(hue, 1), kit.ink(hue, 3), kit.ink(hue, 4)))
    if mood == "startled":  # rolled over: its belly shows
        y, x = _grid()
        belly = (x / 4.4) ** 2 + (y / 4.0) ** 2 <= 1
        picture[belly] = kit.ink("white", 1)
        picture[belly & ((y + 20).astype(int) % 2 == 0)] = kit.ink("white", 0)
    else:
        kit.put(picture, lamp(shape, tones, 4.2), 0, -lift)
        _eyes(picture, mood, step, lift)
    kit.outline(picture, _DARK)
    _grounded(picture)
    if mood == "seated":
        y, x = _grid()
        glow = np.abs(np.hypot(x, y) - 11.2 - 0.6 * (step % 2)) < 0.6
        picture[glow & ((np.arctan2(y, x) * 6 + step).astype(int) % 3 == 0) & (picture == kit.CLEAR)] = kit.ink(
            "teal", 4
        )
    if mood == "mending":
        for index in range(4):
            angle = index * np.pi / 2 + step * 0.5
            picture[int(_MID + 10 * np.sin(angle)), int(_MID + 10 * np.cos(angle))] = kit.ink("white", 4)
    return picture


def _grounded(picture: np.ndarray) -> None:
    """Lay its shadow on the ground, below and to the right."""
    y, x = _grid()
    shadow = ((x - 1.6) / 9.0) ** 2 + ((y - 6.8) / 3.6) ** 2 <= 1
    picture[shadow & (picture == kit.CLEAR)] = _DARK


def _wild(shape: str, mood: str, step: int) -> np.ndarray:
    """Return a bot gone wrong: legs drawn up, a drill put out, its lamp burning, two eyes that are one line."""
    hue = HUES[shape]
    picture = kit.canvas(SIZE, SIZE)
    _legs(picture, step, 1.6, upward=True)
    shake = (0, 1, 0, -1)[step] if mood == "drilling" else 0
    shell = _shell(False)
    if mood == "swelling":  # it is about to be two
        wide = kit.canvas(SIZE, SIZE)
        off = 2 + step // 2
        kit.put(wide, shell, -off, 0)
        kit.put(wide, shell, off, 0)
        shell = wide
    kit.put(picture, shell, shake, 0)
    tones = (kit.ink(hue, 1), kit.ink(hue, 2 if step % 2 else 3), kit.ink(hue, 4 if step % 2 else 3))
    kit.put(picture, lamp(shape, tones, 4.2), shake, 0)
    y = int(_MID) + 5
    picture[y, int(_MID) - 4 + shake : int(_MID) + 4 + shake] = kit.ink("red", 3 if step % 2 else 2)
    for along in range(4 if mood == "drilling" else 2):
        picture[int(_MID) + 8 + along, int(_MID) - 1 + shake : int(_MID) + 1 + shake] = kit.ink("white", 3 - along % 2)
    kit.outline(picture, kit.ink("red", 0))
    _grounded(picture)
    if mood == "drilling":
        for side in (-1, 1):
            picture[min(int(_MID) + 10 - step % 2, SIZE - 1), int(_MID) + side * (3 + step)] = kit.ink("mustard", 4)
    return picture


def _eyes(picture: np.ndarray, mood: str, step: int, lift: int) -> None:
    """Draw two small eyes below the lamp: shut, half shut, open or smiling."""
    y = int(_MID) + 5 - lift
    for x in (int(_MID) - 3, int(_MID) + 2):
        if mood == "asleep":
            picture[y, x : x + 2] = kit.ink("void", 1)
        elif mood == "drowsy":
            picture[y, x : x + 2] = kit.ink("void", 1)
            picture[y - 1, x] = kit.ink("void", 3)
        elif mood == "seated":
            picture[y - 1, x : x + 2] = kit.ink("void", 1)
            picture[y, x - (x < _MID)] = kit.ink("void", 1)
        else:
            picture[y - 1 : y + 1, x] = kit.ink("void", 1)
            picture[y - 1, x + 1] = kit.ink("white", 4) if step != 3 else kit.ink("void", 1)


def doze(step: int) -> np.ndarray:
    """Return a sleeper's sign, three letters that rise one after the other (14×14)."""
    picture = kit.canvas(14, 14)
    small = kit.stamp("zz\n.z\nz.\nzz", {"z": kit.ink("white", 4)})
    large = kit.stamp("zzz\n..z\n.z.\nz..\nzzz", {"z": kit.ink("white", 4)})
    kit.put(picture, small, 2, 9 - step)
    if step > 0:
        kit.put(picture, large, 6, 6 - step)
    kit.outline(picture, kit.ink("void", 2))
    return picture


def beacon(step: int) -> np.ndarray:
    """Return the light she steers: a small lantern that turns, with a halo (26×26)."""
    y, x = _grid()
    picture = kit.canvas(SIZE, SIZE)
    reach = np.hypot(x, y)
    halo = (np.abs(reach - 9.5) < 0.6) & ((np.arctan2(y, x) * 8 / np.pi + step * 0.5).astype(int) % 2 == 0)
    picture[halo] = kit.ink("teal", 3)
    body = np.abs(x) * 0.9 + np.abs(y) * 0.8 <= 5.4
    picture[body] = kit.ink("teal", 3)
    picture[body & (x < (-1, 0, 1, 0)[step])] = kit.ink("teal", 4)
    picture[np.abs(x) + np.abs(y) <= 2.2] = kit.ink("white", 4)
    kit.outline(picture, kit.ink("teal", 0))
    return picture


def wave(shape: str, step: int) -> np.ndarray:
    """Return a pulse's wave in its shape, six steps outwards to 26 px (96×96); ``none`` is a dull crackle."""
    size = 96  # a triangle's corners lie far out
    y, x = np.mgrid[0:size, 0:size] + 0.5 - size / 2
    radius = 8 + step * 18 / 5
    far = _far(shape, x, y)
    picture = kit.canvas(size, size)
    if shape == "none":
        jag = far + 2.2 * np.sin(np.arctan2(y, x) * 11 + step)
        picture[np.abs(jag - radius) < 0.8] = kit.ink("white", (2, 2, 1, 1, 0, 0)[step])
        return picture
    hue = HUES[shape]
    thick = 2.4 - 0.3 * step
    line = np.abs(far - radius) < thick
    picture[line] = kit.ink(hue, (3, 3, 3, 2, 2, 1)[step])
    picture[np.abs(far - radius) < thick - 1.2] = kit.ink(hue, 4)
    if step < 4:  # a fainter one runs before it
        picture[(np.abs(far - radius - 4) < 0.6) & (picture == kit.CLEAR)] = kit.ink(hue, 1)
    else:  # it breaks up as it ends
        picture[line & ((np.arctan2(y, x) * (40 / np.pi)).astype(int) % 3 == step % 3)] = kit.CLEAR
    return picture


def note(shape: str, lit: bool) -> np.ndarray:
    """Return a beat's sign for the bar above (16×16), lit or waiting; ``rest`` is the silence."""
    picture = kit.canvas(16, 16)
    if shape == "rest":
        tone = kit.ink("white", 3 if lit else 0)
        picture[7:9, 4:12] = tone
        return picture
    hue = HUES[shape]
    places = ((hue, 1), (hue, 3), (hue, 4)) if lit else ((hue, 0), ("void", 2), ("void", 2))
    tones = tuple(kit.ink(*place) for place in places)
    full = lamp(shape, tones, 6.4)
    kit.put(picture, full[4:20, 5:21], 0, 1)
    return picture


def mirror(bright: bool) -> np.ndarray:
    """Return a mouth mirror: a round glass on a steel handle; ``bright`` when it sees something."""
    y, x = _grid()
    picture = kit.canvas(SIZE, SIZE)
    for along in range(9):
        column, row = int(_MID) + 4 + along, int(_MID) + 4 + along
        if column < SIZE and row < SIZE:
            picture[row, column] = kit.ink("white", 3)
            picture[row, column - 1] = kit.ink("white", 1)
    glass = np.hypot(x, y)
    picture[glass < 7.6] = kit.ink("white", 1)
    picture[glass < 6.6] = kit.ink("white", 3)
    picture[glass < 5.4] = kit.ink("cyan", 3 if bright else 2)
    picture[(glass < 5.4) & (x + y < -2)] = kit.ink("cyan", 4 if bright else 3)
    picture[(glass < 5.4) & (np.abs(x - y) < 0.9) & (x + y < 4)] = kit.ink("white", 4)
    if bright:
        picture[(glass < 2.6)] = kit.ink("red", 3)
    kit.outline(picture, _DARK)
    return picture
