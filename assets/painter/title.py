"""Paint the title, the chapter's card and the credits: ``assets/art/title/*``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from assets.painter.sheet import ART, write, write_png
from assets.painter.title_harbour import Harbour, paint_harbour
from assets.painter.title_hours import ALARM, DAWN, DUSK, FOG, NIGHT, NOON, Hour
from assets.painter.title_life import bench, fish, fog, gull, records, tram, tram_picture
from assets.painter.title_logo import logo
from assets.painter.title_room import GLASS, room
from assets.painter.ui_ink import paste

LOW_SUN = (0.0, 0.16, 0.36, 0.58, 0.76, 0.88, 0.96)


def credits_picture(ending: str) -> np.ndarray:
    """Return the harbour after the case, two on a bench: a pink dusk; after a purge a clear night, and no tram."""
    calm = replace(DUSK, lamps=(("dusk", 1), ("dusk", 2), ("dusk", 1)))  # words scroll over the town
    hour, sun = {"soothe": (calm, (174, 138, 17)), "purge": (NIGHT, (288, 28, 9))}[ending]
    picture = paint_harbour(Harbour(320, 180, horizon=124, quay=164, sun=sun, shares=LOW_SUN, hour=hour))
    if ending == "soothe":
        paste(picture, tram_picture(True), 188, 150)
    paste(picture, bench(), 22, 144)
    return picture


CARD_SKY = (0.0, 0.30, 0.52, 0.68, 0.80, 0.89, 0.95)
SMALL_HOURS = replace(
    NIGHT,
    sky=(("void", 0), ("void", 1), ("void", 2), ("void", 3), ("dusk", 0), ("dusk", 0), ("dusk", 1)),
    near=("void", 1),
    sea=(("dusk", 0), ("void", 3), ("void", 2), ("void", 1)),
    ripples=(("dusk", 1), ("void", 3)),
)
"""Before dawn: the first warmth over the water, and the moon on its way out."""
CARD_SUNS: dict[str, tuple[int, int, int]] = {
    "noon": (158, 24, 11),
    "night": (246, 34, 9),
    "midnight": (158, 22, 9),
    "small_hours": (52, 36, 9),
}
"""Where sun or moon stand, and how large; without an entry the sun is on the water."""
CARD_HOURS: dict[str, Hour] = {
    "dawn": DAWN,
    "noon": NOON,
    "fog": FOG,
    "alarm": ALARM,
    "night": NIGHT,
    "midnight": NIGHT,
    "small_hours": SMALL_HOURS,
    "dusk": DUSK,
}


def card_picture(name: str) -> np.ndarray:
    """Return the ground of a chapter's card: the harbour far below, and much sky for the words."""
    hour, sun = CARD_HOURS[name], CARD_SUNS.get(name, (174, 146, 13))
    return paint_harbour(
        Harbour(320, 180, horizon=146, quay=171, sun=sun, shares=CARD_SKY, hour=hour, town=0.52),
    )


def paint() -> list[Path]:
    """Paint the title's pictures and sheets; return what was written."""
    width, height = GLASS[2:]
    pictures = {
        "view": paint_harbour(Harbour(width, height, horizon=48, quay=65, sun=(82, 45, 11))),
        "room": room(),
        "fog": fog(width, 16),
        **{f"card_{name}": card_picture(name) for name in CARD_HOURS},
        **{f"credits_{ending}": credits_picture(ending) for ending in ("purge", "soothe")},
    }
    written = []
    for name, picture in pictures.items():
        path = ART / "title" / f"{name}.png"
        write_png(picture, path)
        written.append(path)
    sheets = [logo(), records(), tram(), fish(), gull()]
    return written + [ART / f"{sheet.name}.png" for sheet in sheets if write(sheet)]
