"""Portraits: six expressions of everybody who speaks, under ``assets/art/portraits``."""

from __future__ import annotations

from collections.abc import Iterator

from assets.painter import (
    portraits_abena,
    portraits_arthur,
    portraits_bao,
    portraits_cavity,
    portraits_delphine,
    portraits_dov,
    portraits_elara,
    portraits_fergus,
    portraits_hedda,
    portraits_ida,
    portraits_irena,
    portraits_jun,
    portraits_kofi,
    portraits_lotte,
    portraits_mags,
    portraits_max,
    portraits_nadia,
    portraits_ossian,
    portraits_petra,
    portraits_pia,
    portraits_quin,
    portraits_rosamund,
    portraits_sunniva,
    portraits_tomasz,
    portraits_wells,
)
from assets.painter.people_ink import rgba
from assets.painter.portraits_kit import Portrait, face
from assets.painter.sheet import Frame, Sheet, Tag, write

EXPRESSIONS = ("neutral", "warm", "worried", "stern", "closed", "startled")
TALK = 110


PEOPLE = (
    portraits_elara,
    portraits_max,
    portraits_wells,
    portraits_cavity,
    portraits_tomasz,
    portraits_mags,
    portraits_nadia,
    portraits_bao,
    portraits_kofi,
    portraits_abena,
    portraits_delphine,
    portraits_quin,
    portraits_ida,
    portraits_jun,
    portraits_petra,
    portraits_irena,
    portraits_ossian,
    portraits_hedda,
    portraits_arthur,
    portraits_rosamund,
    portraits_lotte,
    portraits_dov,
    portraits_fergus,
    portraits_pia,
    portraits_sunniva,
)


def cast() -> tuple[Portrait, ...]:
    """Return everybody with a portrait."""
    return tuple(person.portrait() for person in PEOPLE)


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
