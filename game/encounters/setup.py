"""What an encounter is begun with: seed, options, and what the story so far brings along."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.core.snapshot import Plain
from game.encounters.options import Assists, BreathMode, Difficulty
from game.encounters.plain import flag, row, text, whole

PLACES = ("beach", "orchard", "train")


@dataclass(frozen=True, slots=True)
class Setup:
    """How an encounter begins.

    ``calm`` is Elara's calm, 1–100; ``place`` the VR place Quin was given (``beach``, ``orchard``
    or ``train``); ``stamped`` the patients whose chart rows are stamped; ``attempted`` whether this
    encounter was left before, so that it may be skipped.
    """

    seed: int
    difficulty: Difficulty = Difficulty.NORMAL
    assists: Assists = field(default_factory=Assists)
    calm: int = 100
    place: str = "beach"
    stamped: tuple[str, ...] = ()
    attempted: bool = False

    def __post_init__(self) -> None:
        if self.place not in PLACES:
            raise ValueError(f"place must be one of {', '.join(PLACES)}, not {self.place!r}")
        if not 1 <= self.calm <= 100:
            raise ValueError(f"calm must be 1 to 100, not {self.calm}")

    def pack(self) -> list[Plain]:
        """Return the setup as plain data."""
        assists = self.assists.pack()
        return [self.seed, int(self.difficulty), assists, self.calm, self.place, [*self.stamped], self.attempted]

    @classmethod
    def unpack(cls, data: Plain) -> Setup:
        """Build a setup again from ``pack()``."""
        seed, difficulty, assists, calm, place, stamped, attempted = row(data, 7)
        speed, wide, invulnerable, skip, breath = row(assists, 5)
        return cls(
            whole(seed),
            Difficulty(whole(difficulty)),
            Assists(whole(speed), flag(wide), flag(invulnerable), flag(skip), BreathMode(whole(breath))),
            whole(calm),
            text(place),
            tuple(text(person) for person in row(stamped)),
            flag(attempted),
        )
