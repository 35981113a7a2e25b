"""What a view is given of a wave: bullets and areas as they are drawn."""

from __future__ import annotations

from typing import NamedTuple

from game.encounters.fear.bullets import Kind
from game.encounters.fear.hazards import Bar, Cone, Disc, Field, Mark, Slab


class BulletView(NamedTuple):
    """One bullet as drawn: ``x``, ``y`` in 1/256 px, ``vx``, ``vy`` a tick, ``word`` −1 for none."""

    kind: Kind
    x: int
    y: int
    vx: int
    vy: int
    word: int
    bullet: int


class FieldView(NamedTuple):
    """One area as drawn. ``live`` areas strike; the others are marks on the floor.

    ``progress`` runs 0–256 through the warning, or through its life. ``form`` is ``slab`` (x0, y0,
    x1, y1 and the speeds of these edges), ``disc`` (x, y, radius), ``ring`` (x, y, radius, half
    width, aisle_x, aisle_y, aisle half width) ``cone`` (x, y, angle, half angle) or ``bar`` (x, y,
    angle and spin in 65536 to the turn, near, far, half width: in the order of ``Bar.shape``), in 1/256 px;
    ``look`` names the art.
    """

    form: str
    look: str
    live: bool
    progress: int
    shape: tuple[int, ...]


def form_of(field: Field) -> str:
    """Return the name of a field's form for views."""
    if isinstance(field, Slab):
        return "slab"
    if isinstance(field, Disc):
        return "disc"
    if isinstance(field, Bar):
        return "bar"
    return "cone" if isinstance(field, Cone) else "ring"


def seen_field(field: Field, tick: int) -> FieldView:
    """Return an area, announced or live, as it is drawn at ``tick``."""
    live = field.start <= tick
    begin, end = (field.start, field.end) if live else (field.warn, field.start)
    progress = (tick - begin) * 256 // max(end - begin, 1)
    return FieldView(form_of(field), field.look, live, progress, field.shape(tick))


def seen_mark(mark: Mark, tick: int) -> FieldView:
    """Return a floor mark, or a sheet of paper, as it is drawn at ``tick``."""
    progress = (tick - mark.start) * 256 // max(mark.end - mark.start, 1)
    return FieldView("slab", mark.look, False, progress, (mark.x0, mark.y0, mark.x1, mark.y1, 0, 0, 0, 0))
