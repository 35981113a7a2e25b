"""What lives in the realm: fish of light in the air, three patients ironed smooth, motes that rise."""

from __future__ import annotations

import json

import numpy as np
from PIL import Image

from assets.painter import cavity_kit as kit
from assets.painter.cavity import sheet
from assets.painter.sheet import ART, Slice, Tag

ECHOES = ("tomasz", "nadia", "kofi")
_SCHOOL = (112, 56)
_STEPS = 32
_GLOW = (("cyan", 0), ("cyan", 1), ("teal", 2), ("cyan", 2), ("teal", 3), ("teal", 4), ("cyan", 3), ("cyan", 4))
_FISH = (
    "...www....\n.wcccccw.w\nwkcccccdww\nwccccccdw.\n.wddddw.ww\n...ww....w",
    "...www....\n.wcccccww.\nwkcccccdww\nwccccccdww\n.wddddww..\n...ww.....",
)


def _fish(turned: bool, beat: int, dim: bool, warm: bool) -> np.ndarray:
    if dim:
        key = {"w": kit.ink("cyan", 0), "c": kit.ink("cyan", 0), "d": kit.ink("teal", 1), "k": kit.ink("cyan", 1)}
    elif warm:
        key = {
            "w": kit.ink("mustard", 4),
            "c": kit.ink("mustard", 3),
            "d": kit.ink("auburn", 4),
            "k": kit.ink("void", 1),
        }
    else:
        key = {"w": kit.ink("cyan", 4), "c": kit.ink("cyan", 3), "d": kit.ink("cyan", 2), "k": kit.ink("void", 1)}
    picture = kit.stamp(_FISH[beat], key)
    return picture[:, ::-1] if turned else picture


def school(step: int) -> np.ndarray:
    """Return six fish on their rounds, and their reflections on the glass below."""
    picture = kit.canvas(*_SCHOOL)
    for index in range(6):
        angle = 2 * np.pi * (step / _STEPS + index / 6)
        depth = np.sin(angle)
        x = _SCHOOL[0] / 2 + (40 - 4 * (index % 2)) * np.cos(angle) - 4
        y = 16 + 9 * depth + 3 * np.sin(2 * angle + index)
        turned = -np.sin(angle) > 0
        beat = (step + index) // 2 % 2
        kit.put(picture, _fish(turned, beat, True, False)[::-1], round(x), round(46 + 4 * depth))
        kit.put(picture, _fish(turned, beat, False, index == 2), round(x), round(y))
    return picture


def large(step: int) -> np.ndarray:
    """Return the seventh fish, seen from behind; it breathes and does not turn round."""
    picture = kit.canvas(48, 56)
    rows, columns = np.mgrid[0:56, 0:48] + 0.5
    sway = np.sin(2 * np.pi * step / 8)
    lift = 1 if step in (3, 4, 5) else 0
    x, y = columns - 24, rows - 20 + lift
    for side in (-1, 1):
        out = x * side
        fin = (out > 9) & (out < 21) & (np.abs(y - 3 + 2.2 * sway * (out - 9) / 12) < 1 + (out - 9) * 0.42)
        picture[fin] = kit.ink("teal", 2)
        picture[fin & (out.astype(int) % 3 == 0)] = kit.ink("teal", 3)
    flat = (x / 13) ** 2 + (y / 14.5) ** 2
    body = flat <= 1
    light = -x / 13 * 0.5 - y / 14.5 * 0.7 + 0.55 * np.sqrt(np.maximum(0, 1 - flat))
    tones = kit.inks(("teal", 0), ("teal", 1), ("teal", 2), ("teal", 3), ("teal", 4))
    picture[body] = tones[np.searchsorted((-0.45, -0.1, 0.3, 0.78), light)][body]
    scales = body & (np.abs(x).astype(int) % 6 < 4) & ((rows.astype(int) + (np.abs(x) // 3).astype(int)) % 5 == 0)
    kit.shift(picture, scales & (y > -9), -1)
    fin = (y < -2) & (y > -20) & (np.abs(x + 0.5 * sway) < 0.8 + (y + 20) * 0.17)
    picture[fin] = kit.ink("teal", 2)
    picture[fin & (x + 0.5 * sway < 0)] = kit.ink("teal", 4)
    picture[(np.abs(x) < 1.0) & (y >= -2) & (y < 3)] = kit.ink("teal", 1)
    _tail(picture, x - 3.0 * sway * np.clip((y - 2) / 14, 0, 1), y)
    kit.outline(picture, kit.ink("teal", 0))
    for width, row, tone in ((12, 48, 0), (18, 49, 1), (12, 50, 0)):
        picture[row, 24 - width // 2 : 24 + width // 2] = kit.ink("cyan", tone)
    return picture


def _tail(picture: np.ndarray, x: np.ndarray, y: np.ndarray) -> None:
    """Draw the tail fin towards the viewer; ``x`` and ``y`` are from the body's middle."""
    tail = (y > 1) & (y < 20) & (np.abs(x) < np.where(y < 6, 1.6, 1 + (y - 6) * 0.42))
    tail &= ~((y > 15) & (np.abs(x) < (y - 15) * 0.6))
    picture[tail] = kit.ink("cyan", 2)
    picture[tail & (x < -1)] = kit.ink("cyan", 3)
    picture[tail & (x.astype(int) % 3 == 2) & (y > 8)] = kit.ink("cyan", 1)


def turned(blink: bool) -> np.ndarray:
    """Return the seventh fish once it has turned round: a face, and eyes that have been open for long."""
    picture = large(0)
    rows, columns = np.mgrid[0:56, 0:48] + 0.5
    tail = np.isin(picture, kit.inks(*(("cyan", step) for step in range(1, 4)))) & (rows < 46)
    body = ((columns - 24) / 12) ** 2 + ((rows - 21) / 13) ** 2 <= 1
    picture[tail] = kit.CLEAR
    picture[body & (rows > 16)] = kit.ink("teal", 2)
    picture[body & (rows > 29)] = kit.ink("teal", 1)
    for x in (17.5, 30.5):
        away = np.hypot((columns - x) / 4.6, (rows - 19.5) / 4.9)
        picture[away < 1.2] = kit.ink("teal", 0)
        picture[away < 1] = kit.ink("teal", 1) if blink else kit.ink("white", 4)
        picture[(np.hypot(columns - x, rows - 20.2) < 2.3) & (not blink)] = kit.ink("void", 0)
        picture[(np.abs(rows - 20) < 1) & (away < 1) & blink] = kit.ink("teal", 0)
    picture[27, 20:28] = picture[26, 19] = picture[26, 28] = kit.ink("teal", 0)
    return picture


def _light_of(name: str) -> np.ndarray:
    """Return a patient sitting (16×24) with every colour turned into light of its brightness."""
    sitting = np.asarray(Image.open(ART / "people" / f"{name}.png").convert("RGBA"))
    left, top = _sitting(name)
    frame = sitting[top : top + 24, left : left + 16].astype(int)
    tones = kit.inks(*_GLOW)
    solid = frame[..., 3] > 0
    light = frame[..., :3] @ np.array([3, 5, 2])
    ranks = np.searchsorted(np.unique(light[solid]), light)
    level = ranks * len(tones) // (ranks[solid].max() + 1)
    picture = kit.canvas(16, 24)
    picture[solid] = tones[level[solid]]
    return picture


def _sitting(name: str) -> tuple[int, int]:
    data = json.loads((ART / "people" / f"{name}.json").read_text("utf-8"))
    first = next(tag["from"] for tag in data["meta"]["frameTags"] if tag["name"] == "sit_down")
    box = data["frames"][first]["frame"]
    return int(box["x"]), int(box["y"])


def echo(name: str) -> list[np.ndarray]:
    """Return a patient's echo (24×36): sitting well back, a line of light passing down it."""
    body = _light_of(name)
    if name == "kofi":  # his feet reach the floor here
        feet = np.flatnonzero((body != kit.CLEAR).any(1))[-1]
        body[feet + 1 : feet + 3] = body[feet]
    frames = []
    for step in range(8):
        picture = kit.canvas(24, 36)
        figure = body.copy()
        rows = np.mgrid[0:24, 0:16][0]
        solid = figure != kit.CLEAR
        kit.shift(figure, solid & (rows == 3 * step), 2)
        kit.shift(figure, solid & (rows == 3 * step - 1), 1)
        figure[solid & (rows % 3 == 2) & ((rows // 3 + step) % 4 == 0)] = kit.CLEAR
        kit.put(picture, figure, 4, 8)
        edge = kit.grow(picture != kit.CLEAR) & (picture == kit.CLEAR)
        picture[edge & (np.mgrid[0:36, 0:24][0] % 3 != step % 3)] = kit.ink("cyan", 1)
        rise = (33 - step * 4) % 34
        picture[rise, 3] = picture[(rise + 11) % 34, 20] = picture[(rise + 22) % 34, 11] = kit.ink("cyan", 4)
        frames.append(picture)
    return frames


def motes(step: int) -> np.ndarray:
    """Return specks of light rising in a column 48×64."""
    picture = kit.canvas(48, 64)
    rng = np.random.default_rng(4)
    for _ in range(14):
        x, start, speed = int(rng.integers(2, 46)), int(rng.integers(0, 64)), int(rng.integers(1, 3))
        y = (start - step * 4 * speed) % 64
        tone = 4 if y > 40 else 3 if y > 16 else 2
        picture[y, (x + (step + y // 9) % 2)] = kit.ink("cyan", tone)
    return picture


def _foot(x: int, y: int) -> list[Slice]:
    return [Slice("foot", x, y, 1, 1, pivot=(0, 0))]


def paint() -> list[str]:
    """Paint the sheets ``realm/*``; return the paths written."""
    return [
        sheet(
            "realm/fish",
            [("shut", [school(step) for step in range(_STEPS)], 110), ("open", [school(6)], 1000)],
            8,
            _foot(56, 50),
        ),
        sheet(
            "realm/fish_large",
            [("shut", [large(step) for step in range(8)], 260), ("open", [turned(False)] * 9 + [turned(True)], 400)],
            8,
            _foot(24, 50),
        ),
        sheet("realm/echoes", [(name, echo(name), 130) for name in ECHOES], 8, _foot(12, 35)),
        sheet(
            "realm/motes",
            [("shut", [motes(step) for step in range(16)], 120), ("open", [motes(3)], 1000)],
            8,
            _foot(24, 63),
            (Tag("rise", 0, 15),),
        ),
    ]
