"""Compose and synthesise all sound: ``assets/audio/{effects,ambience,music}/*``."""

from __future__ import annotations

from pathlib import Path

from assets.painter import sound_ambience, sound_effects_fight, sound_effects_house, sound_effects_signs
from assets.painter.sheet import ART
from assets.painter.sound_ogg import write_ogg

AUDIO = ART.parent / "audio"
EFFECTS = {**sound_effects_house.EFFECTS, **sound_effects_signs.EFFECTS, **sound_effects_fight.EFFECTS}


def paint() -> list[Path]:
    """Write every effect, ambience and track; return what was written."""
    written = [write_ogg(AUDIO / "effects" / f"{name}.ogg", make()) for name, make in EFFECTS.items()]
    written += [write_ogg(AUDIO / "ambience" / f"{name}.ogg", make()) for name, make in sound_ambience.LOOPS.items()]
    return written
