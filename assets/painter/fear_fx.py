"""Small signs of a fight: the Listen ring, her heart, sparks, Max's coat and his way, a raised hand."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit

Frames = list[np.ndarray]
_TEAL = kit.ramp("teal")


def ring(step: int) -> np.ndarray:
    """Return the Listen ring (radius 20, 46×46), its dashes going round."""
    y, x = np.mgrid[0:46, 0:46] + 0.5 - 23
    reach, angle = np.hypot(x, y), np.arctan2(y, x) / (2 * np.pi)
    picture = kit.canvas(46, 46)
    dash = ((angle * 12 - step / 8) % 1) < 0.62
    picture[(np.abs(reach - 20) < 1.0) & dash] = _TEAL[3]
    picture[(np.abs(reach - 20) < 0.5) & dash] = _TEAL[4]
    picture[(np.abs(reach - (20 - 2.4 * ((step % 4) + 1))) < 0.5) & (((angle * 24) % 1) < 0.3)] = _TEAL[2]
    return picture


_HEARTS = (
    "..kk.kk..\n.kwwkwwk.\nkwttwttwk\nkwtttttwk\n.kwtttwk.\n..kwtwk..\n...kwk...\n....k....",
    "..kk.kk..\n.kwwkwwk.\nkwwwwwwwk\nkwwwtwwwk\n.kwwwwwk.\n..kwwwk..\n...kwk...\n....k....",
)


def hearts() -> Frames:
    """Return her heart, which is all that can be hit: still and on the beat."""
    key = {"k": kit.ink("teal", 0), "t": kit.ink("teal", 4), "T": kit.ink("teal", 3), "w": kit.ink("white", 4)}
    return [kit.stamp(text, key) for text in _HEARTS]


def burst(step: int, size: int, count: int, tones: list[tuple[str, int]], seed: int) -> np.ndarray:
    """Return one frame of shards flying out of the middle; ``step`` 0 is the first."""
    picture = kit.canvas(size, size)
    rng = np.random.default_rng(seed)
    for index in range(count):
        angle = 2 * np.pi * (index + rng.random() * 0.6) / count
        speed = 1.2 + rng.random() * 1.3
        near, far = 2.0 + step * speed * 1.6, 2.0 + step * speed * 2.0 + max(0, 4 - step) * 1.2
        far = min(far, size / 2 - 1)
        tone = kit.ink(*tones[min(step + index % 2, len(tones) - 1)])
        for t in np.arange(near, far, 0.5):
            picture[int(size / 2 + t * np.sin(angle)), int(size / 2 + t * np.cos(angle))] = tone
    return picture


def grazes() -> Frames:
    """Return a graze's glint, five frames (18×18)."""
    return [
        burst(step, 18, 5, [("white", 4), ("cyan", 4), ("cyan", 3), ("cyan", 2), ("cyan", 1)], 3) for step in range(5)
    ]


def hits() -> Frames:
    """Return a hit's burst, six frames (44×44)."""
    return [
        burst(step, 44, 13, [("white", 4), ("red", 3), ("red", 2), ("magenta", 3), ("red", 1), ("red", 0)], 5)
        for step in range(6)
    ]


def blooms() -> Frames:
    """Return a word heard: soft teal rays, six frames (36×36)."""
    tones = [("white", 4), ("teal", 4), ("teal", 4), ("teal", 3), ("teal", 2), ("teal", 1)]
    return [burst(step, 36, 9, tones, 8) for step in range(6)]


def coat(side: str) -> np.ndarray:
    """Return Max's mustard coat held up as a screen on one ``side`` of her (40×40, her heart in the middle)."""
    picture = kit.canvas(40, 40)
    rows, columns = np.mgrid[0:40, 0:40]
    out, across = {
        "up": (20 - rows, columns - 20),
        "down": (rows - 20, columns - 20),
        "left": (20 - columns, rows - 20),
        "right": (columns - 20, rows - 20),
    }[side]
    hem = 12 + (across % 5 == 2)
    cloth = (out >= 4) & (out <= hem) & (np.abs(across) <= 14)
    picture[cloth] = kit.ink("mustard", 2)
    picture[cloth & (out > 9)] = kit.ink("mustard", 3)
    picture[cloth & (across % 6 == 0)] = kit.ink("mustard", 1)
    picture[cloth & (np.abs(across) > 12)] = kit.ink("mustard", 1)
    picture[cloth & (out == 4)] = kit.ink("mustard", 0)
    picture[cloth & (np.abs(across) < 2) & (out > 5)] = kit.ink("auburn", 1)
    for button in (-5, 5):
        picture[cloth & (across == button) & (out == 8)] = kit.ink("mustard", 4)
    kit.outline(picture, kit.ink("hair", 0))
    return picture


_STEP = ".tt.\ntttt\ntttt\n.tt.\n....\n.tt.\n.tt."


def steps() -> Frames:
    """Return footprints of the way Max drew: lit and dim."""
    return [kit.stamp(_STEP, {"t": kit.ink("teal", tone)}) for tone in (4, 2)]


_HAND = """
...kk.kk...
..kffkffkk.
.kkffkffkfk
kfkffkffkfk
kfkffkffkfk
kfkfffffffk
kffffffffFk
.kfffffffFk
..kffffFFk.
..kfffFFFk.
..kkkkkkkk.
..kwwwvvvk.
..kkkkkkkk.
"""


def hand() -> np.ndarray:
    """Return a raised hand: stop."""
    key = {"k": kit.ink("hair", 0), "f": kit.ink("skin", 3), "F": kit.ink("skin", 2)}
    key |= {"w": kit.ink("white", 4), "v": kit.ink("white", 3)}
    return kit.stamp(_HAND, key)
