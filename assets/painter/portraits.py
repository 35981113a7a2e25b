"""Portraits: six expressions of everybody who speaks, under ``assets/art/portraits``."""

from __future__ import annotations

from collections.abc import Iterator

from assets.painter import portraits_abena, portraits_cavity, portraits_elara, portraits_kofi, portraits_max, portraits_nadia, portraits_quin, portraits_tomasz, portraits_wells
from assets.painter.people_ink import rgba
from assets.painter.portraits_kit import Portrait, face
from assets.painter.sheet import Frame, Sheet, Tag, write

EXPRESSIONS = ("neutral", "warm", "worried", "stern", "closed", "startled")
TALK = 110


def cast() -> tuple[Portrait, ...]:
    """Return everybody with a portrait."""
    return (portraits_elara.portrait(), portraits_max.portrait(), portraits_wells.portrait(), portraits_tomasz.portrait(), portraits_nadia.portrait(), portraits_kofi.portrait(), portraits_abena.portrait(), portraits_quin.portrait(), portraits_cavity.portrait())


def sheet(portrait: Portrait) -> Sheet:
    """Return a portrait's sheet: two frames for each expression, mouth shut and mouth open."""
    frames, tags = [], []
    for expression in EXPRESSIONS:
        tags.append(Tag(expression, len(frames), len(frames) + 1))
        frames += [Frame(rgba(face(portrait, expression, talking)), TALK) for talking in (False, True)]
    return Sheet(f"portraits/{portrait.name}", frames, tags, columns=4)


def paint() -> Iterator[str]:
    """Write every portrait; yields their paths below ``assets``."""
    for portrait in cast():
        write(sheet(portrait))
        yield f"art/portraits/{portrait.name}.png"
