"""Compose and synthesise all sound: ``assets/audio/{music,stems,effects,ambience}/*``.

Files named in ``assets/audio/HAND`` are somebody's own work and stay as they are.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from assets.painter import (
    sound_ambience,
    sound_ambience_city,
    sound_ambience_realm,
    sound_effects_calls,
    sound_effects_city,
    sound_effects_fight,
    sound_effects_house,
    sound_effects_moments,
    sound_effects_realm,
    sound_effects_signs,
    sound_things,
    sound_things_city,
)
from assets.painter.sheet import ART
from assets.painter.sound_ogg import COMPRESSION, write_ogg
from assets.painter.sound_score import arrange
from assets.painter.sound_stems import STEMS
from assets.painter.sound_synth import RATE, Wave
from assets.painter.sound_tracks import TRACKS
from assets.painter.sound_xm import pack

AUDIO = ART.parent / "audio"
HAND = "HAND"
EFFECTS = {
    **sound_effects_house.EFFECTS,
    **sound_effects_signs.EFFECTS,
    **sound_effects_fight.EFFECTS,
    **sound_effects_city.EFFECTS,
    **sound_effects_calls.EFFECTS,
    **sound_effects_realm.EFFECTS,
    **sound_effects_moments.EFFECTS,
}
ROOMS = {**sound_ambience.LOOPS, **sound_ambience_city.LOOPS, **sound_ambience_realm.LOOPS}
THINGS = {**sound_things.LOOPS, **sound_things_city.LOOPS}
AMBIENCES = {**ROOMS, **THINGS}
FAR = 0.7
"""Ambience is quiet and steady: it bears more compression."""


def module(name: str) -> bytes:
    """Return a track of the given name as a module's bytes."""
    return pack(arrange(TRACKS[name]()))


def stem(name: str) -> Wave:
    """Return a stem of Cavity's theme, played in a circle: what rings at its end rings on in its beginning."""
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    import pygame  # the game's own player of modules

    track = STEMS[name]()
    module = arrange(track)
    if not pygame.mixer.get_init():
        pygame.mixer.init(RATE, -16, 2)
    played = pygame.mixer.Sound(io.BytesIO(pack(replace(module, order=module.order * 2))))
    size = round(track.seconds * RATE)
    return pygame.sndarray.array(played)[size : 2 * size].astype(np.float64) / 32768


def by_hand(audio: Path = AUDIO) -> frozenset[str]:
    """Return the files below ``audio`` that its list ``HAND`` keeps from being composed anew.

    The list names one file a row, as ``music/clinic.xm``; what follows ``#`` is a remark.
    Raises ValueError for a file that is not there: a slip would lose somebody's work.
    """
    path = audio / HAND
    if not path.is_file():
        return frozenset()
    kept = set()
    for number, row in enumerate(path.read_text("utf-8").splitlines(), 1):
        name = row.partition("#")[0].strip()
        if name and not (audio / name).is_file():
            raise ValueError(f"{path}:{number}: there is no {name} here; write it as music/clinic.xm")
        if name:
            kept.add(name)
    return frozenset(kept)


def paint(audio: Path = AUDIO) -> list[Path]:
    """Write every track, effect and ambience that is not by hand; return what was written."""
    kept = by_hand(audio)
    return [write(audio / name) for name, write in _writers().items() if name not in kept]


def _writers() -> dict[str, Callable[[Path], Path]]:
    """Return what writes each file, by its name below ``assets/audio``."""
    writers: dict[str, Callable[[Path], Path]] = {}
    for name in TRACKS:
        writers[f"music/{name}.xm"] = partial(_write_module, name)
    for name in STEMS:
        writers[f"stems/{name}.ogg"] = partial(_write_stem, name)
    for name, make in EFFECTS.items():
        writers[f"effects/{name}.ogg"] = partial(_write_sound, make)
    for name, make in AMBIENCES.items():
        writers[f"ambience/{name}.ogg"] = partial(_write_sound, make, compression=FAR)
    return writers


def _write_module(name: str, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(module(name))
    return path


def _write_stem(name: str, path: Path) -> Path:
    return write_ogg(path, stem(name), FAR)


def _write_sound(make: Callable[[], Wave], path: Path, compression: float = COMPRESSION) -> Path:
    return write_ogg(path, make(), compression)
