"""All tracks by name."""

from __future__ import annotations

from collections.abc import Callable

from assets.painter.sound_score import Track
from assets.painter.sound_stems import SLOWED
from assets.painter.sound_tracks_calls import breathing, calls, night, trace
from assets.painter.sound_tracks_city import hall, home, practice, street
from assets.painter.sound_tracks_clinic import clinic
from assets.painter.sound_tracks_debate import debate
from assets.painter.sound_tracks_depths import chair_depth, gallery_depth, garden_depth, studio_depth, waiting_depth
from assets.painter.sound_tracks_end import alarm, credits_roll, dusk
from assets.painter.sound_tracks_fears import burr, chair, queue
from assets.painter.sound_tracks_fears_fast import lamp, pinch
from assets.painter.sound_tracks_quiet import archive, realm, serene, title
from assets.painter.sound_tracks_swarm import outbreak, routine

TRACKS: dict[str, Callable[[], Track]] = {
    "title": title,
    "clinic": clinic,
    "serene": serene,
    "alarm": alarm,
    "realm": realm,
    "swarm_routine": routine,
    "calls": calls,
    "swarm": outbreak,
    "street": street,
    "practice": practice,
    "debate": debate,
    "breathing": breathing,
    "night": night,
    "trace": trace,
    "queue": queue,
    "burr": burr,
    "pinch": pinch,
    "lamp": lamp,
    "chair": chair,
    "waiting": waiting_depth,
    "gallery": gallery_depth,
    "garden": garden_depth,
    "studio": studio_depth,
    "recline": chair_depth,
    "dusk": dusk,
    "hall": hall,
    "home": home,
    "archive": archive,
    "credits": credits_roll,
    **SLOWED,
}
"""Every track of the game: the file's name and who composes it. Cavity's are those of slowed fights."""
