"""Overworld people: every doll in every pose, one sheet each under ``assets/art/people``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from assets.painter import (
    people_abena,
    people_arthur,
    people_bao,
    people_delphine,
    people_dov,
    people_elara,
    people_fergus,
    people_hedda,
    people_ida,
    people_irena,
    people_jun,
    people_kofi,
    people_lotte,
    people_mags,
    people_max,
    people_nadia,
    people_ossian,
    people_petra,
    people_pia,
    people_quin,
    people_rosamund,
    people_sunniva,
    people_tomasz,
    people_visitor_a,
    people_visitor_b,
    people_visitor_c,
    people_wells,
)
from assets.painter.people_doll import DIRECTIONS, HEIGHT, WIDTH, Doll, Pose, frame
from assets.painter.people_ink import rgba
from assets.painter.sheet import Frame, Sheet, Slice, Tag, write

BLINK = 130
"""How long eyes stay shut in a blink, in milliseconds."""
STEP = 130
"""How long a frame of walking lasts; two make a step."""
SYLLABLE = 140
"""How long a frame of talking lasts."""


PEOPLE = (
    people_elara,
    people_max,
    people_wells,
    people_tomasz,
    people_mags,
    people_nadia,
    people_bao,
    people_kofi,
    people_abena,
    people_delphine,
    people_quin,
    people_ida,
    people_jun,
    people_petra,
    people_irena,
    people_ossian,
    people_hedda,
    people_arthur,
    people_rosamund,
    people_lotte,
    people_dov,
    people_fergus,
    people_pia,
    people_sunniva,
    people_visitor_a,
    people_visitor_b,
    people_visitor_c,
)


def dolls() -> tuple[Doll, ...]:
    """Return everybody who walks about, and once more with a rim of light those who enter the realm."""
    everybody = tuple(person.DOLL for person in PEOPLE)
    divers = tuple(replace(doll, name=f"{doll.name}_realm", realm=True) for doll in everybody if "dive" in doll.poses)
    return everybody + divers


@dataclass
class Strip:
    """Frames and tags as they are put together."""

    frames: list[Frame] = field(default_factory=list)
    tags: list[Tag] = field(default_factory=list)

    def add(self, tag: str, shots: list[tuple[np.ndarray, int]]) -> None:
        """Append the frames of one tag: pictures in inks with their durations in milliseconds."""
        first = len(self.frames)
        self.frames += [Frame(rgba(picture), duration) for picture, duration in shots]
        self.tags.append(Tag(tag, first, len(self.frames) - 1))


def sheet(doll: Doll) -> Sheet:
    """Return a doll's sheet: stand, walk, sit and talk in every direction, and what its story needs."""
    strip = Strip()
    for direction in DIRECTIONS:
        strip.add(f"stand_{direction}", _idle(doll, direction, "stand"))
    for direction in DIRECTIONS:
        strip.add(f"walk_{direction}", [(frame(doll, direction, pose), STEP) for pose in walk(doll)])
    for direction in DIRECTIONS:
        strip.add(f"sit_{direction}", _idle(doll, direction, "sit"))
    for direction in DIRECTIONS[:3]:
        strip.add(f"talk_{direction}", [(frame(doll, direction, pose), SYLLABLE) for pose in TALK])
    if "kneel" in doll.poses:
        for direction in DIRECTIONS:
            strip.add(f"kneel_{direction}", _idle(doll, direction, "kneel"))
    if "lie" in doll.poses:
        strip.add("lie", [(frame(doll, "down", Pose("lie", blink=True, nod=nod)), doll.breath // 2) for nod in (0, 1)])
    if "dive" in doll.poses:
        strip.add("lie", [(frame(doll, "down", Pose("lie", visor=glow)), doll.breath // 2) for glow in (1, 2)])
    pivot = Slice("pivot", 0, 0, WIDTH, HEIGHT, pivot=(WIDTH // 2, HEIGHT))
    return Sheet(f"people/{doll.name}", strip.frames, strip.tags, [pivot], columns=8)


def walk(doll: Doll) -> tuple[Pose, ...]:
    """Return the four poses of a step: passing, left leg forward, passing, right leg forward."""
    sink = doll.build.bounce
    lag = 1 if sink else 0
    return (
        Pose(passing=1, lag=lag),
        Pose(stride=1, drop=sink, lag=-lag),
        Pose(passing=-1, lag=lag),
        Pose(stride=-1, drop=sink, lag=-lag),
    )


TALK = (Pose(talk=True), Pose(), Pose(talk=True, nod=1), Pose())
DROPS = {"stand": 0, "sit": 1, "kneel": 2}


def _idle(doll: Doll, direction: str, kind: str) -> list[tuple[np.ndarray, int]]:
    rest = Pose(kind, drop=DROPS[kind])
    out = Pose(kind, drop=DROPS[kind], nod=1)
    half = doll.breath // 2
    shots = [(frame(doll, direction, rest), half), (frame(doll, direction, out), half)]
    if direction != "up":
        shut = Pose(kind, drop=DROPS[kind], blink=True)
        shots += [(frame(doll, direction, rest), half - BLINK), (frame(doll, direction, shut), BLINK)]
    return shots


def paint() -> Iterator[str]:
    """Write every sheet of overworld people; yields their paths below ``assets``."""
    for doll in dolls():
        write(sheet(doll))
        yield f"art/people/{doll.name}.png"
