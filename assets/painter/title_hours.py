"""The inks of the harbour at six times of day; colour follows the chapter."""

from __future__ import annotations

from dataclasses import dataclass

from assets.painter.title_ink import Ink


@dataclass(frozen=True)
class Hour:
    """The inks of a time of day.

    ``sky`` from the zenith to the horizon; ``clouds`` crown, body and belly for high, middle and low
    ones; ``sun`` disc, its lower part, halo and outer halo; ``far`` and ``near`` the town, ``edges``
    its lit sides; ``lamps`` its windows far, near and near again; ``sea`` from the horizon on;
    ``glitter`` bright, middle, dull; ``ripples`` far and near.
    """

    sky: tuple[Ink, Ink, Ink, Ink, Ink, Ink, Ink]
    clouds: tuple[tuple[Ink, Ink, Ink], ...]
    sun: tuple[Ink, Ink, Ink, Ink]
    far: Ink
    near: Ink
    edges: tuple[Ink, Ink]
    lamps: tuple[Ink, Ink, Ink]
    sea: tuple[Ink, Ink, Ink, Ink]
    glitter: tuple[Ink, Ink, Ink]
    ripples: tuple[Ink, Ink]
    stars: Ink | None = None


DUSK = Hour(
    sky=(("void", 2), ("void", 3), ("dusk", 0), ("dusk", 1), ("dusk", 2), ("dusk", 3), ("dusk", 4)),
    clouds=(
        (("void", 3), ("dusk", 0), ("dusk", 1)),
        (("dusk", 0), ("dusk", 1), ("dusk", 3)),
        (("dusk", 1), ("dusk", 2), ("dusk", 4)),
    ),
    sun=(("mustard", 4), ("mustard", 3), ("dusk", 4), ("dusk", 3)),
    far=("dusk", 0),
    near=("void", 3),
    edges=(("dusk", 1), ("dusk", 0)),
    lamps=(("dusk", 4), ("mustard", 3), ("mustard", 2)),
    sea=(("dusk", 2), ("dusk", 1), ("dusk", 0), ("void", 3)),
    glitter=(("mustard", 3), ("dusk", 4), ("dusk", 3)),
    ripples=(("dusk", 3), ("dusk", 1)),
)
DAWN = Hour(
    sky=(("void", 3), ("dusk", 0), ("dusk", 0), ("dusk", 1), ("auburn", 4), ("dusk", 4), ("mustard", 4)),
    clouds=(
        (("dusk", 0), ("dusk", 1), ("dusk", 3)),
        (("dusk", 1), ("dusk", 2), ("dusk", 4)),
        (("dusk", 2), ("dusk", 4), ("mustard", 4)),
    ),
    sun=(("mustard", 4), ("mustard", 4), ("mustard", 3), ("dusk", 4)),
    far=("dusk", 1),
    near=("dusk", 0),
    edges=(("dusk", 3), ("dusk", 2)),
    lamps=(("dusk", 3), ("dusk", 3), ("mustard", 3)),
    sea=(("dusk", 4), ("auburn", 4), ("dusk", 1), ("dusk", 0)),
    glitter=(("mustard", 4), ("mustard", 3), ("dusk", 4)),
    ripples=(("mustard", 4), ("dusk", 2)),
)
NOON = Hour(
    sky=(("cyan", 0), ("cyan", 0), ("cyan", 1), ("cyan", 1), ("white", 2), ("white", 3), ("white", 4)),
    clouds=(
        (("cyan", 1), ("white", 1), ("white", 2)),
        (("white", 4), ("white", 3), ("white", 2)),
        (("white", 4), ("white", 4), ("white", 3)),
    ),
    sun=(("white", 4), ("white", 4), ("white", 4), ("white", 3)),
    far=("white", 2),
    near=("white", 1),
    edges=(("white", 3), ("white", 3)),
    lamps=(("white", 3), ("white", 2), ("cyan", 3)),
    sea=(("white", 3), ("cyan", 2), ("cyan", 1), ("cyan", 0)),
    glitter=(("white", 4), ("cyan", 4), ("cyan", 3)),
    ripples=(("white", 4), ("cyan", 2)),
)
FOG = Hour(
    sky=(("hair", 1), ("hair", 1), ("hair", 2), ("hair", 2), ("white", 1), ("white", 2), ("white", 2)),
    clouds=(
        (("hair", 1), ("hair", 2), ("hair", 2)),
        (("hair", 2), ("white", 1), ("hair", 2)),
        (("white", 1), ("white", 2), ("white", 1)),
    ),
    sun=(("white", 3), ("white", 3), ("white", 3), ("white", 2)),
    far=("white", 1),
    near=("hair", 2),
    edges=(("white", 1), ("hair", 2)),
    lamps=(("white", 2), ("mustard", 4), ("white", 1)),
    sea=(("white", 2), ("white", 1), ("hair", 2), ("hair", 1)),
    glitter=(("white", 3), ("white", 2), ("white", 2)),
    ripples=(("white", 3), ("hair", 2)),
)
ALARM = Hour(
    sky=(("void", 0), ("magenta", 0), ("red", 0), ("red", 0), ("red", 1), ("red", 2), ("red", 3)),
    clouds=(
        (("void", 0), ("red", 0), ("red", 1)),
        (("red", 0), ("red", 1), ("red", 2)),
        (("red", 0), ("red", 1), ("red", 3)),
    ),
    sun=(("mustard", 3), ("red", 3), ("red", 3), ("red", 2)),
    far=("magenta", 0),
    near=("void", 1),
    edges=(("red", 1), ("red", 0)),
    lamps=(("red", 2), ("red", 3), ("red", 2)),
    sea=(("red", 2), ("red", 1), ("red", 0), ("magenta", 0)),
    glitter=(("mustard", 3), ("red", 3), ("red", 2)),
    ripples=(("red", 3), ("red", 1)),
)
NIGHT = Hour(
    sky=(("void", 0), ("void", 0), ("void", 1), ("void", 1), ("void", 2), ("void", 2), ("void", 3)),
    clouds=(
        (("void", 1), ("void", 1), ("void", 2)),
        (("void", 2), ("void", 2), ("void", 3)),
        (("void", 2), ("void", 3), ("void", 4)),
    ),
    sun=(("white", 4), ("white", 3), ("void", 4), ("void", 3)),
    far=("void", 2),
    near=("void", 0),
    edges=(("void", 3), ("void", 3)),
    lamps=(("void", 5), ("mustard", 3), ("cyan", 3)),
    sea=(("void", 3), ("void", 2), ("void", 1), ("void", 0)),
    glitter=(("white", 4), ("white", 2), ("void", 5)),
    ripples=(("void", 4), ("void", 3)),
    stars=("white", 2),
)
