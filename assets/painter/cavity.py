"""Paint Cavity: both faces, eye, throat, limbs and the things it holds (sheets ``fear/cavity_*``).

The parts are drawn over one another by the game, which moves them: throat and eye behind the
body's holes, lids, things and limbs before it. Frames of a limb's tag are directions, clockwise
from the right; frames of a body's tag are breaths.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.painter import cavity_arms as arms
from assets.painter import cavity_body as body
from assets.painter import cavity_calm as calm
from assets.painter import cavity_face as face
from assets.painter import cavity_kit as kit
from assets.painter import cavity_lodged as lodged
from assets.painter import cavity_relief as relief
from assets.painter import cavity_things as things
from assets.painter.sheet import Frame, Sheet, Slice, Tag, write

GAPES = (0.0, 5.0, 12.0)
HEAD = 80
LINK = 20
_ROOT_RADII = (7.4, 6.4, 5.4, 4.4, 3.4, 2.4, 1.5)
# Hose sheets: tag, how a link is drawn, its radius and tones, thick to thin.
LINKS: tuple[tuple[str, Callable[[float, np.ndarray, float, int], np.ndarray], float, np.ndarray], ...] = (
    *((f"steel{n}", arms.segment, radius, arms.STEEL) for n, radius in enumerate((6.2, 5.4, 4.6, 4.0))),
    *((f"cable{n}", arms.segment, radius, arms.CABLE) for n, radius in enumerate((4.6, 3.6))),
    *((f"root{n}", arms.flesh, radius, arms.ROOT) for n, radius in enumerate(_ROOT_RADII)),
    *(
        (f"shade{n}", lambda r, _, a, size: arms.shade(r, a, size), radius, arms.ROOT)
        for n, radius in enumerate(_ROOT_RADII)
    ),
    ("collar", arms.segment, 6.6, arms.GOLD),
)


def sheet(
    name: str,
    groups: list[tuple[str, list[np.ndarray], int]],
    columns: int,
    slices: list[Slice] | None = None,
    more: tuple[Tag, ...] = (),
) -> str:
    """Write a sheet of tagged canvases (tag, frames, milliseconds a frame), ``more`` tags on top; return its path."""
    frames, tags = [], [*more]
    for tag, pictures, duration in groups:
        tags.append(Tag(tag, len(frames), len(frames) + len(pictures) - 1))
        frames += [Frame(kit.pixels(picture), duration) for picture in pictures]
    write(Sheet(name, frames, tags, slices or [], columns))
    return f"assets/art/{name}.png"


def _point(name: str, x: float, y: float) -> Slice:
    return Slice(name, round(x), round(y), 1, 1, pivot=(0, 0))


def around(draw: Callable[[float], np.ndarray], count: int = arms.DIRECTIONS) -> list[np.ndarray]:
    """Return a drawing in ``count`` directions."""
    return [draw(2 * np.pi * step / count) for step in range(count)]


def _bodies() -> list[str]:
    rest = body.rest()
    groups = [
        (f"jaw{number}", [body.frame(rest, body.Pose(breath, jaw)) for breath in body.BREATHS], 200)
        for number, jaw in enumerate(body.JAWS)
    ]
    points = [_point("eye", *body.EYE), _point("throat", 72, 79), _point("foot", body.MIDDLE, body.FOOT)]
    points += [_point(name, *place) for name, place in things.LODGED.items()]
    first = calm.rest()
    smiles: list[tuple[str, list[np.ndarray], int]] = [
        (name, [calm.frame(first, body.Pose(breath), gape) for breath in body.BREATHS], 400)
        for name, gape in zip(("shut", "parted", "open"), GAPES, strict=True)
    ]
    return [
        sheet("fear/cavity_body", groups, 3, points),
        sheet("fear/cavity_rack", [("tray", [calm.rack()], 100)], 1),
        sheet("fear/cavity_things", [(name, lodged.states(name), 120) for name in things.LODGED], 6),
        sheet(
            "fear/cavity_calm",
            smiles,
            3,
            [_point("foot", body.MIDDLE, body.FOOT)],
            (Tag("breath", 0, len(body.BREATHS) - 1, "pingpong"),),
        ),
    ]


def _burst() -> list[str]:
    """Paint the third face: the burst shell, what stands in its holes, and the pieces that came off."""
    rest = body.rest()
    shells = [
        (f"jaw{number}", [relief.frame(rest, body.Pose(breath, jaw)) for breath in body.BREATHS], 200)
        for number, jaw in enumerate(body.JAWS)
    ]
    halos = [
        (f"{name}{int(heard)}", [relief.halo(name, step, heard) for step in range(4)], 130)
        for name in relief.OPENED
        for heard in (False, True)
    ]
    shards = [(f"shard{number}", [relief.shard(number, step) for step in range(8)], 110) for number in range(4)]
    return [
        sheet("fear/cavity_burst", shells, 3, [_point("foot", body.MIDDLE, body.FOOT)]),
        sheet("fear/cavity_halos", halos, 8),
        sheet("fear/cavity_shards", shards, 8),
    ]


def _faces() -> list[str]:
    eyes = [
        ("ball", [face.eyeball()], 100),
        ("lights", [face.lights(lit) for lit in (127, 0b1010101, 0b0101010, 0b0011100, 0)], 100),
        *((f"iris_{kind}", [face.iris(kind)], 100) for kind in face.IRISES),
        *((f"lids_{kind}", [face.lids(kind)], 100) for kind in face.LIDS),
    ]
    return [
        sheet("fear/cavity_eye", eyes, 8, [_point("middle", 24, 22)]),
        sheet("fear/cavity_throat", _throats(), 8),
    ]


def _throats() -> list[tuple[str, list[np.ndarray], int]]:
    """Return the whirl cut to the mouth as each jaw opens it; the body's edge covers the breath."""
    groups = []
    for number, jaw in enumerate(body.JAWS):
        pose = body.Pose(0.0, jaw)
        mouth = kit.grow(body.hole(body.MOUTH, pose))
        x, y = 72 - face.THROAT[0] // 2, round(pose.bend(72, 79)[1]) - face.THROAT[1] // 2
        cut = mouth[y : y + face.THROAT[1], x : x + face.THROAT[0]]
        whirl = [np.where(cut, face.throat(step / 16), kit.CLEAR) for step in range(8)]
        groups.append((f"jaw{number}", whirl, 90))
    return groups


def _limbs() -> list[str]:
    links = [
        (tag, around(lambda angle, d=draw, r=radius, t=tones: d(r, t, angle, LINK)), 100)
        for tag, draw, radius, tones in LINKS
    ]
    heads = [
        *((f"drill{spin}", around(lambda a, s=spin: arms.drill(a, s / 4, HEAD)), 100) for spin in range(4)),
        *((f"syringe{level}", around(lambda a, f=level: arms.syringe(a, f / 2, HEAD)), 100) for level in range(3)),
        *((f"clamp{gape}", around(lambda a, g=gape: arms.clamp(a, g / 2, HEAD)), 100) for gape in range(3)),
        *((f"lamp{lit}", around(lambda a, on=bool(lit): arms.lamp(a, on, HEAD)), 100) for lit in range(2)),
    ]
    return [sheet("fear/cavity_links", links, 32), sheet("fear/cavity_heads", heads, 16)]


def paint() -> list[str]:
    """Paint every sheet of the boss; return the paths written."""
    return [*_bodies(), *_burst(), *_faces(), *_limbs()]
