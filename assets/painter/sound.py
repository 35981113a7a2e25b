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
    for folder, sounds in (("effects", EFFECTS), ("ambience", AMBIENCES)):
        written += [write_ogg(AUDIO / folder / f"{name}.ogg", make()) for name, make in sounds.items()]
    return written
