"""Compose and synthesise all sound: ``assets/audio/{music,effects,ambience}/*``."""

from __future__ import annotations

from pathlib import Path

from assets.painter import sound_ambience, sound_effects_fight, sound_effects_house, sound_effects_signs
from assets.painter.sheet import ART
from assets.painter.sound_ogg import write_ogg
from assets.painter.sound_score import arrange
from assets.painter.sound_tracks import TRACKS
from assets.painter.sound_xm import pack

AUDIO = ART.parent / "audio"
EFFECTS = {**sound_effects_house.EFFECTS, **sound_effects_signs.EFFECTS, **sound_effects_fight.EFFECTS}
AMBIENCES = sound_ambience.LOOPS
FAR = 0.7
"""Ambience is quiet and steady: it bears more compression."""


def module(name: str) -> bytes:
    """Return a track of the given name as a module's bytes."""
    return pack(arrange(TRACKS[name]()))


def paint() -> list[Path]:
    """Write every track, effect and ambience; return what was written."""
    written = []
    for name in TRACKS:
        path = AUDIO / "music" / f"{name}.xm"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(module(name))
        written.append(path)
    written += [write_ogg(AUDIO / "effects" / f"{name}.ogg", make()) for name, make in EFFECTS.items()]
    for name, make in AMBIENCES.items():
        written.append(write_ogg(AUDIO / "ambience" / f"{name}.ogg", make(), FAR))
    return written
