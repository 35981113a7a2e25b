"""What an encounter is begun with: seed, options, and what the story so far brings along."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.core.snapshot import Plain
from game.encounters.options import Assists, BreathMode, Difficulty
from game.encounters.plain import flag, row, text, whole

PLACES = ("beach", "orchard", "train")
FACTS = (
    "quin_place",
    "little_pinch",
    "owned_up",
    "sorry_tomasz",
    "sorry_nadia",
    "first_call",
    "call_tomasz",
    "call_mags",
    "call_nadia",
    "call_bao",
    "call_abena",
    "call_delphine",
    "crowd",
    "delphine",
    "conceded",
    "wells_mirror",
    "mags_exposed",
    "hand",
    "breath",
    "max_asked",
    "max_told",
    "line_cut",
    "fish_fed",
    "fear_queue",
    "fear_burr",
    "fear_pinch",
    "fear_lamp",
    "fear_chair",
    "ending",
    "carried",
)
"""What the story remembers that an encounter may ask for: Yarn variables without their ``$``."""


@dataclass(frozen=True, slots=True)
class Setup:
    """How an encounter begins.

    ``calm`` is Elara's calm, 1–100; ``place`` the VR place Quin was given (``beach``, ``orchard``
    or ``train``); ``stamped`` the patients whose chart rows are stamped; ``attempted`` whether this
    encounter was left before, so that it may be skipped; ``facts`` pairs of what the story remembers
    (``FACTS``) and its value as text: a bool is ``yes`` or empty.
    """

    seed: int
    difficulty: Difficulty = Difficulty.NORMAL
    assists: Assists = field(default_factory=Assists)
    calm: int = 100
    place: str = "beach"
    stamped: tuple[str, ...] = ()
    attempted: bool = False
    facts: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        if self.place not in PLACES:
            raise ValueError(f"place must be one of {', '.join(PLACES)}, not {self.place!r}")
        if not 1 <= self.calm <= 100:
            raise ValueError(f"calm must be 1 to 100, not {self.calm}")

    def fact(self, name: str) -> str:
        """Return what the story remembers of ``name``, empty if nothing."""
        return next((value for known, value in self.facts if known == name), "")

    def pack(self) -> list[Plain]:
        """Return the setup as plain data."""
        assists = self.assists.pack()
        facts: list[Plain] = [[name, value] for name, value in self.facts]
        head: list[Plain] = [self.seed, int(self.difficulty), assists, self.calm, self.place]
        return [*head, [*self.stamped], self.attempted, facts]

    @classmethod
    def unpack(cls, data: Plain) -> Setup:
        """Build a setup again from ``pack()``."""
        seed, difficulty, assists, calm, place, stamped, attempted, facts = row(data, 8)
        speed, wide, invulnerable, skip, breath, untimed = row(assists, 6)
        return cls(
            whole(seed),
            Difficulty(whole(difficulty)),
            Assists(whole(speed), flag(wide), flag(invulnerable), flag(skip), BreathMode(whole(breath)), flag(untimed)),
            whole(calm),
            text(place),
            tuple(text(person) for person in row(stamped)),
            flag(attempted),
            tuple(_pair(item) for item in row(facts)),
        )


def _pair(data: Plain) -> tuple[str, str]:
    name, value = row(data, 2)
    return text(name), text(value)
