"""Ways into the middle of a fight, for tests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from game.core.events import Event
from game.encounters import events as tell
from game.encounters.fear import manifest
from game.encounters.fear.cavity import cavity
from game.encounters.fear.fight import Fear, Stage
from game.encounters.setup import Setup

# every wave of Cavity, the three places of Serene as one each
CAVITY = (
    "triage",
    "throughput",
    "efficiency",
    "pressure",
    "discomfort",
    "serene_beach",
    "serene_orchard",
    "serene_train",
    "take",
    "keep",
    "give_back",
)
# the fears of one person each, and their waves
FEARS: dict[str, tuple[str, ...]] = {
    "queue": ("now_serving", "clock_hands", "shuffle_up", "old_magazines"),
    "burr": ("pitch", "burr", "rinse", "hand_up"),
    "pinch": ("little_pinch", "count_of_three", "sharps", "drip"),
    "lamp": ("open_wide", "close_up", "before_after", "contact_sheet"),
    "chair": ("recline", "armrests", "bib", "hands_off"),
}
WAVES = (*CAVITY, *(wave for waves in FEARS.values() for wave in waves))
OPEN_FLOOR = ("hands_off",)  # waves in which nothing moves unless Elara does: all places may be safe


def fight_in(wave: str, setup: Setup | None = None, seed: int = 0) -> Fear:
    """Return a fight that has just begun ``wave``."""
    setup = setup or Setup(seed)
    owner = next((fear for fear, waves in FEARS.items() if wave in waves), "")
    if owner:
        fear = manifest.begin(owner, setup)
    else:
        place = wave.removeprefix("serene_") if wave.startswith("serene_") else "beach"
        fear = cavity(replace(setup, place=place))
    index, number = next(
        (index, [spec.id for spec in phase.waves].index(wave))
        for index, phase in enumerate(fear.spec.phases)
        if wave in [spec.id for spec in phase.waves]
    )
    fear.phase_index, fear.wave_index = index, number
    fear._begin_wave()
    return fear


def play_wave(fear: Fear, player: object) -> Iterator[Event]:
    """Play the wave to its end, buttons from ``player.buttons(fear.observe())``; yield its events."""
    before = 0
    while fear.stage is Stage.WAVE:
        held = player.buttons(fear.observe())  # type: ignore[attr-defined]
        fear.step(held, held & ~before)
        before = held
        yield from fear.events


def hits(fear: Fear, player: object) -> int:
    """Play the wave to its end; return how often it hit."""
    return sum(isinstance(event, tell.Hit) for event in play_wave(fear, player))


class Still:
    """Touches nothing."""

    def buttons(self, seen: dict[str, object]) -> int:
        return 0


def run(fear: Fear, player: object, limit: int = 60_000) -> list[Event]:
    """Play a whole fight; return everything it told."""
    told: list[Event] = []
    before = 0
    for _tick in range(limit):
        held = player.buttons(fear.observe())  # type: ignore[attr-defined]
        fear.step(held, held & ~before)
        before = held
        told += fear.events
        if fear.done:
            break
    return told


def manners(fear: Fear) -> dict[str, str]:
    """Return the manner by wave and by patient: what somebody knows who read every line."""
    known = {wave.id: wave.manner.name.lower() for phase in fear.spec.phases for wave in phase.waves}
    return known | {patient: manner.name.lower() for patient, manner in fear.spec.patients}
