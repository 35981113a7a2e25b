"""Those who carry their chairs across Harbour Street: passers-by with a waiting-room chair on the head, legs up."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from assets.painter import people_visitor_a, people_visitor_b, people_visitor_c
from assets.painter.palette import rgba
from assets.painter.people import STEP, walk
from assets.painter.people_doll import DIRECTIONS, HEIGHT, WIDTH, Doll, Pose, frame
from assets.painter.people_ink import rgba as inked
from assets.painter.sheet import Frame, Sheet, Slice, Tag, write

TALL, WIDE = 40, 18
HEADROOM = TALL - HEIGHT
Dyes = dict[tuple[str, int], tuple[str, int]]
CARRIERS: tuple[tuple[str, Doll, str, Dyes], ...] = (
    ("carrier_a", people_visitor_a.DOLL, "teal", {}),
    ("carrier_b", people_visitor_b.DOLL, "teal", {}),
    ("carrier_c", people_visitor_c.DOLL, "mustard", {}),
    (
        "carrier_d",
        people_visitor_a.DOLL,
        "teal",
        {("void", 3): ("auburn", 1), ("void", 4): ("auburn", 2), ("void", 5): ("auburn", 3), ("red", 2): ("cyan", 2)},
    ),
    (
        "carrier_e",
        people_visitor_c.DOLL,
        "teal",
        {("red", 0): ("void", 2), ("red", 1): ("void", 4), ("red", 2): ("void", 5), ("cyan", 0): ("auburn", 1)},
    ),
)
"""Name, who it is, the ramp of the seat, and what their clothes are dyed in."""

# The chair upside down, seat on the head: o outline, s seat, l its light side, d its shadow, m metal, n its dark side.
ACROSS = (
    ".mn.........mn....",
    ".mn.........mn....",
    ".mn..mn.....mn.mn.",
    ".mn..mn.....mn.mn.",
    ".mn..mn.....mn.mn.",
    ".mnnnmnnnnnnmnnmn.",
    ".ooooooooooooooooo",
    ".olllllllllllllsso",
    ".osssssssssssssddo",
    ".ooooooooooooooddo",
    "..............oddo",
    "..............osdo",
    "..............osdo",
    "..............oooo",
)
ALONG = (
    "...mn........mn...",
    "...mn........mn...",
    "...mn........mn...",
    "...mn.mn..mn.mn...",
    "...mn.mn..mn.mn...",
    "...mnnmnnnmnnmn...",
    "..oooooooooooooo..",
    "..ollllllllllsso..",
    "..osssssssssssdo..",
    "..osddddddddddso..",
    "..oooooooooooooo..",
)


def _chair(rows: tuple[str, ...], ramp: str) -> np.ndarray:
    inks = {"o": ("void", 1), "l": (ramp, 3), "s": (ramp, 2), "d": (ramp, 1), "m": ("white", 4), "n": ("void", 1)}
    picture = np.zeros((len(rows), WIDE, 4), np.uint8)
    for y, row in enumerate(rows):
        for x, sign in enumerate(row):
            if sign in inks:
                picture[y, x] = rgba(*inks[sign])
    return picture


def _dyed(picture: np.ndarray, dyes: Dyes) -> np.ndarray:
    """Return a picture with some inks changed for others."""
    result = picture.copy()
    for old, new in dyes.items():
        result[(picture == rgba(*old)).all(axis=2)] = rgba(*new)
    return result


def _carrying(doll: Doll, direction: str, pose: Pose, ramp: str, dyes: Dyes) -> np.ndarray:
    """Return one frame: the chair rides on the head, and sinks with the step."""
    body = _dyed(inked(frame(doll, direction, pose)), dyes)
    picture = np.zeros((TALL, WIDE, 4), np.uint8)
    picture[HEADROOM:, 1 : 1 + WIDTH] = body
    head = int(np.argmax(body[:, 4:12, 3].any(axis=1)))
    chair = _chair(ACROSS if direction in ("left", "right") else ALONG, ramp)
    if direction == "right":
        chair = chair[:, ::-1]
    top = HEADROOM + head + 2 - 10
    solid = chair[:, :, 3] > 0
    part = picture[top : top + len(chair)]
    part[solid] = chair[solid]
    return picture


def sheet(name: str, doll: Doll, ramp: str, dyes: Dyes) -> Sheet:
    """Return a carrier's sheet: standing and walking."""
    frames: list[Frame] = []
    tags: list[Tag] = []
    for kind, poses, lasts in (("stand", (Pose(), Pose(nod=1)), doll.breath // 2), ("walk", walk(doll), STEP)):
        for direction in DIRECTIONS:
            first = len(frames)
            frames += [Frame(_carrying(doll, direction, pose, ramp, dyes), lasts) for pose in poses]
            tags.append(Tag(f"{kind}_{direction}", first, len(frames) - 1))
    pivot = Slice("pivot", 0, 0, WIDE, TALL, pivot=(WIDE // 2, TALL))
    return Sheet(f"people/{name}", frames, tags, [pivot], columns=8)


def paint() -> Iterator[str]:
    """Write every carrier's sheet; yields their paths below ``assets``."""
    for name, doll, ramp, dyes in CARRIERS:
        write(sheet(name, doll, ramp, dyes))
        yield f"art/people/{name}.png"
