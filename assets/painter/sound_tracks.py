"""All tracks by name."""

from __future__ import annotations

from collections.abc import Callable

from assets.painter.sound_score import Track
from assets.painter.sound_tracks_cavity import comfort, optimise, where
from assets.painter.sound_tracks_clinic import clinic
from assets.painter.sound_tracks_end import alarm, credits_roll, dusk
from assets.painter.sound_tracks_quiet import realm, serene, title
from assets.painter.sound_tracks_swarm import routine

TRACKS: dict[str, Callable[[], Track]] = {
    "title": title,
    "clinic": clinic,
    "serene": serene,
    "alarm": alarm,
    "realm": realm,
    "swarm_routine": routine,
    "cavity_optimise": optimise,
    "cavity_comfort": comfort,
    "cavity_where": where,
    "dusk": dusk,
    "credits": credits_roll,
}
"""Every track of the game: the file's name and who composes it."""
