"""All tracks by name."""

from __future__ import annotations

from collections.abc import Callable

from assets.painter import sound_tracks_cavity, sound_tracks_clinic
from assets.painter.sound_score import Track

TRACKS: dict[str, Callable[[], Track]] = {
    "clinic": sound_tracks_clinic.clinic,
    "cavity_optimise": sound_tracks_cavity.optimise,
    "cavity_comfort": sound_tracks_cavity.comfort,
    "cavity_where": sound_tracks_cavity.where,
}
"""Every track of the game: the file's name and who composes it."""
