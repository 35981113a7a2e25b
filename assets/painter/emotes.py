"""Emotes: what people show over their heads, and the ring of listening; 16x16, animated."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from assets.painter.people_ink import blank, dye, paste, rgba, typed
from assets.painter.sheet import Frame, Sheet, Slice, Tag, write

SIZE = 16
INKS = dye(
    K=("void", 1),
    w=("white", 4),
    W=("white", 3),
    V=("white", 2),
    r=("red", 2),
    R=("red", 1),
    q=("red", 3),
    b=("cyan", 1),
    B=("cyan", 2),
    c=("cyan", 3),
    C=("cyan", 4),
    t=("teal", 2),
    T=("teal", 3),
    U=("teal", 4),
    u=("teal", 1),
    y=("mustard", 3),
    Y=("mustard", 2),
    o=("mustard", 1),
    z=("mustard", 4),
    m=("magenta", 3),
    M=("magenta", 2),
    n=("void", 3),
    N=("void", 4),
    P=("void", 5),
)
BUBBLE = [
    "....KKKKKKKK....",
    "..KKwwwwwwwwKK..",
    ".KwwwwwwwwwwwwK.",
    ".KwwwwwwwwwwwwK.",
    "KwwwwwwwwwwwwwwK",
    "KwwwwwwwwwwwwwwK",
    "KwwwwwwwwwwwwwwK",
    "KwwwwwwwwwwwwwWK",
    "KwwwwwwwwwwwwwWK",
    "KwwwwwwwwwwwwWWK",
    ".KwwwwwwwwwwWWK.",
    ".KWWwwwwwwWWWVK.",
    "..KKVWWwWVVVKK..",
    "....KKKwWKKK....",
    ".......KwK......",
    "........K.......",
]


def _bubble(rows: Sequence[str], x: int, y: int) -> np.ndarray:
    """Return a bubble with a typed sign at (x, y) in it."""
    picture = typed(BUBBLE, INKS)
    paste(picture, typed(rows, INKS), x, y)
    return picture


ALERT = [".rr.", "rqqR", "rqrR", "rqrR", ".rR.", ".rR.", "....", ".rR.", ".RR."]
QUESTION = [".nNNn.", "nN..Nn", "....Nn", "..nNn.", "..nN..", "......", "..nN..", "..nN.."]
DOTS = (["NN", "NN"], ["PP", "nn"])
HEART = [".rr.rr.", "rqqrrrr", "rqrrrrR", "rrrrrrR", ".rrrrR.", "..rrR..", "...R..."]
HEART_BIG = [
    ".rrr.rrr.",
    "rqqqrrrrr",
    "rqqrrrrrR",
    "rqrrrrrrR",
    "rrrrrrrrR",
    ".rrrrrrR.",
    "..rrrrR..",
    "...rrR...",
    "....R....",
]
DROP = ["...B...", "...B...", "..BcB..", "..BcB..", ".BcCcB.", ".BCcBb.", ".BcBBb.", "..bbb.."]
ANGER = ["..R...R..", "..r...r..", "Rrr...rrR", ".........", ".........", "Rrr...rrR", "..r...r..", "..R...R.."]
NOTE = ["...nnnnn", "...nNNNn", "...n...n", "...n...n", "...n...n", ".nnn.nnn", "nNNnnNNn", ".nn..nn."]
ZED = ["bbb", "..b", ".b.", "bbb"]
ZED_SMALL = ["BBB", ".B.", "BBB"]
BULB = [
    "..ooooo..",
    ".oyzyyYo.",
    "oyzzyyyYo",
    "oyzyyyyYo",
    "oyyoyoyYo",
    ".oyyoyYo.",
    "..oyoYo..",
    "..VVVVV..",
    "..nWWVn..",
    "...nnn...",
]
RAYS = [
    "y..........y",
    "............",
    "............",
    "............",
    "yy........yy",
    "............",
    "............",
    ".y........y.",
]


def _dots(lit: int) -> np.ndarray:
    picture = typed(BUBBLE, INKS)
    for index in range(3):
        paste(
            picture,
            typed(DOTS[0] if index < lit else ["VV", "VV"], INKS),
            3 + index * 4,
            6 - (1 if index == lit - 1 else 0),
        )
    return picture


def _sleep(step: int) -> np.ndarray:
    picture = typed(BUBBLE, INKS)
    signs = ((ZED_SMALL, 3, 9), (ZED, 5, 6), (ZED, 9, 3))
    for rows, x, y in signs[: step + 1]:
        paste(picture, typed(rows, INKS), x, y)
    return picture


def _idea(bright: bool) -> np.ndarray:
    picture = typed(BUBBLE, INKS)
    if bright:
        paste(picture, typed(RAYS, INKS), 2, 3)
    paste(picture, typed(BULB, INKS), 4, 2)
    return picture


def _ring(radius: float, bright: str, dim: str, gap: int) -> np.ndarray:
    """Return the ring of listening: an ear's worth of arcs that open outwards, ``gap`` px dashes."""
    picture = blank(SIZE, SIZE)
    for y in range(SIZE):
        for x in range(SIZE):
            dx, dy = x - 7.5, y - 7.5
            distance = (dx * dx + dy * dy) ** 0.5
            if abs(distance - radius) < 0.55 and (gap == 0 or min(abs(dx), abs(dy)) >= gap):
                picture[y, x] = INKS[bright if dy < 0 or dx < -2 else dim]
    return picture


def _listening() -> list[np.ndarray]:
    frames = []
    for radius, outer in ((2.6, 5.0), (3.4, 5.8), (4.2, 6.6), (5.0, 7.3)):
        picture = _ring(outer, "T", "t", 2 if outer > 6 else 1)
        paste(picture, _ring(radius, "U", "T", 0), 0, 0)
        paste(picture, typed(["CU", "UT"], INKS), 7, 7)
        frames.append(picture)
    return frames


def signs() -> dict[str, list[tuple[np.ndarray, int]]]:
    """Return every emote's frames, as inks with durations in milliseconds."""
    return {
        "alert": [(_bubble(ALERT, 6, 2), 320), (_bubble(ALERT, 6, 3), 160)],
        "question": [(_bubble(QUESTION, 5, 2), 320), (_bubble(QUESTION, 5, 3), 240)],
        "dots": [(_dots(1), 300), (_dots(2), 300), (_dots(3), 420)],
        "heart": [(_bubble(HEART, 4, 3), 240), (_bubble(HEART_BIG, 3, 2), 160)],
        "sweat": [(_bubble(DROP, 5, 2), 180), (_bubble(DROP, 5, 3), 180), (_bubble(DROP, 5, 4), 260)],
        "anger": [(_bubble(ANGER, 4, 3), 160), (_bubble(ANGER[1:-1], 4, 4), 160)],
        "note": [(_bubble(NOTE, 4, 3), 240), (_bubble(NOTE, 4, 2), 240), (_bubble(NOTE, 5, 3), 240)],
        "sleep": [(_sleep(0), 420), (_sleep(1), 420), (_sleep(2), 600)],
        "idea": [(_idea(False), 120), (_idea(True), 320), (_idea(False), 200)],
        "listening": [(picture, 90) for picture in _listening()],
    }


def sheet() -> Sheet:
    """Return the sheet of emotes: a tag for each sign."""
    frames, tags = [], []
    for name, shots in signs().items():
        tags.append(Tag(name, len(frames), len(frames) + len(shots) - 1))
        frames += [Frame(rgba(picture), duration) for picture, duration in shots]
    return Sheet("emotes", frames, tags, [Slice("pivot", 0, 0, SIZE, SIZE, pivot=(SIZE // 2, SIZE))])


def paint() -> Iterator[str]:
    """Write the sheet of emotes; yields its path below ``assets``."""
    write(sheet())
    yield "art/emotes.png"
