"""Nine-slice panels: ``ui/panels``, one frame of 24×24 px a kind, corners and edges of 8 px."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assets.painter.palette import rgba
from assets.painter.sheet import Frame, Sheet, Slice, Tag
from assets.painter.ui_ink import canvas, dither

SIZE = 24
Ink = tuple[str, int]


@dataclass(frozen=True)
class Style:
    """How a panel is built, from outside in.

    ``outline`` surrounds it; ``lit`` is the edge towards the light (top and left), ``dim`` the edge
    away from it, ``glint`` its corners; ``under`` the line below the top edge; ``fill`` the ground,
    ``haze`` what is dithered into it from the top, ``depth`` from below; ``lip`` the panel's
    thickness in pixels.
    """

    fill: Ink | None
    outline: Ink | None = ("void", 0)
    lit: Ink | None = None
    dim: Ink | None = None
    glint: Ink | None = None
    under: Ink | None = None
    haze: Ink | None = None
    depth: Ink | None = None
    lip: int = 0
    side: Ink = ("teal", 0)
    cut: int = 1
    haze_from: int = 13


INDIGO = ("void", 1)
STYLES: dict[str, Style] = {
    "box": Style(
        INDIGO, lit=("teal", 3), dim=("teal", 2), glint=("teal", 4), under=("teal", 0), haze=("void", 2), lip=2
    ),
    "frame": Style(None, lit=("teal", 3), dim=("teal", 2), glint=("teal", 4), lip=2),
    "plate": Style(("teal", 2), lit=("teal", 4), dim=("teal", 1), haze=("teal", 3), lip=0, haze_from=5),
    "tip": Style(("void", 0), outline=("void", 0), lit=("void", 4), dim=("void", 3), cut=1),
    "toast": Style(
        INDIGO,
        lit=("mustard", 2),
        dim=("mustard", 1),
        glint=("mustard", 3),
        haze=("void", 2),
        lip=2,
        side=("mustard", 0),
    ),
    "row": Style(("void", 2), outline=None, lit=("teal", 2), dim=("teal", 1), glint=("teal", 4), haze=("void", 3)),
    "tab": Style(("void", 1), lit=("void", 4), dim=("void", 3), haze=None),
    "tab_on": Style(("teal", 1), lit=("teal", 4), dim=("teal", 3), haze=("teal", 2), haze_from=10),
    "slot": Style(INDIGO, lit=("void", 4), dim=("void", 3), under=("void", 0)),
    "slot_on": Style(("void", 2), lit=("teal", 4), dim=("teal", 3), glint=("white", 4), haze=("void", 3)),
    "card": Style(
        ("enamel", 5),
        outline=("enamel", 0),
        lit=("enamel", 5),
        dim=("enamel", 3),
        depth=("enamel", 4),
        lip=2,
        side=("enamel", 2),
    ),
    "note": Style(("enamel", 4), outline=("enamel", 1), lit=("enamel", 5), dim=("enamel", 3), cut=0),
    "note_on": Style(("enamel", 5), outline=("enamel", 0), lit=("mustard", 3), dim=("mustard", 2), cut=0),
    "realm": Style(
        ("void", 0),
        lit=("cyan", 2),
        dim=("magenta", 2),
        glint=("cyan", 4),
        haze=("void", 1),
        lip=2,
        side=("magenta", 0),
    ),
}


def panel(style: Style) -> np.ndarray:
    """Return the 24×24 picture of a style."""
    picture = canvas(SIZE, SIZE)
    low = SIZE - style.lip  # the row after the panel's face
    face = np.zeros((SIZE, SIZE), bool)
    face[:low] = True
    ys, xs = np.mgrid[0:SIZE, 0:SIZE]
    corner = np.minimum(xs, SIZE - 1 - xs) + np.minimum(ys, low - 1 - ys)
    face &= corner >= style.cut
    ring = 0
    if style.outline is not None:
        picture[face] = rgba(*style.outline)
        ring = 1
    inner = face & (xs >= ring) & (xs < SIZE - ring) & (ys >= ring) & (ys < low - ring)
    inner &= corner >= style.cut + 2 * ring - 1
    if style.lit is not None and style.dim is not None:
        picture[inner] = rgba(*style.dim)
        picture[inner & ((ys == ring) | (xs == ring))] = rgba(*style.lit)
        if style.glint is not None:
            near = (xs < ring + 5) & (ys < ring + 3) | (xs < ring + 3) & (ys < ring + 5)
            far = (xs >= SIZE - ring - 3) & (ys < ring + 1) | (xs < ring + 1) & (ys >= low - ring - 3)
            picture[inner & (near | far)] = rgba(*style.glint)
        ring += 1
    ground = (xs >= ring) & (xs < SIZE - ring) & (ys >= ring) & (ys < low - ring)
    picture[ground] = (0, 0, 0, 0) if style.fill is None else rgba(*style.fill)
    if style.haze is not None:
        dither(picture, ground & (ys < 8), style.haze_from - 2 * (ys - ring), style.haze)
    if style.depth is not None:
        dither(picture, ground & (ys >= low - 6), 2 * (ys - low + 6), style.depth)
    if style.under is not None:
        picture[ground & (ys == ring)] = rgba(*style.under)
    _lip(picture, style, low)
    return picture


def _lip(picture: np.ndarray, style: Style, low: int) -> None:
    """Give the panel its thickness: rows of its side, the last one outlined."""
    for row in range(low, SIZE):
        last = row == SIZE - 1
        inset = style.cut + last
        picture[row, inset : SIZE - inset] = rgba(*(style.outline or ("void", 0)) if last else style.side)
        if not last:
            picture[row, inset] = picture[row, SIZE - 1 - inset] = rgba(*(style.outline or ("void", 0)))


def sheet() -> Sheet:
    """Return all panels; the slice ``panel`` has the nine-slice middle they share."""
    frames = [Frame(panel(style)) for style in STYLES.values()]
    tags = [Tag(name, index, index) for index, name in enumerate(STYLES)]
    return Sheet("ui/panels", frames, tags, [Slice("panel", 0, 0, SIZE, SIZE, center=(8, 8, 8, 8))])
