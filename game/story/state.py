"""What a case remembers from scene to scene."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from game.core.snapshot import Plain
from game.story.chart import Chart

CALM_FULL = 100
HISTORY_LINES = 200


@dataclass(slots=True)
class Whereabouts:
    """Where a script put somebody: place and position in 1/256 px, facing 0-3, pose."""

    place: str
    x: int
    y: int
    facing: int
    pose: str

    def pack(self) -> Plain:
        """Return the record as plain data."""
        return [self.place, self.x, self.y, self.facing, self.pose]


@dataclass(slots=True)
class Spoken:
    """A line as it was shown: its ID, substitutions and speaker; the text is looked up."""

    line: str
    substitutions: tuple[str, ...] = ()

    def pack(self) -> Plain:
        """Return the record as plain data."""
        return [self.line, list(self.substitutions)]


@dataclass(slots=True)
class Story:
    """Flags, chart and whereabouts. Yarn variables are kept as their store's plain snapshot."""

    case: str = ""
    chapter: int = 0
    objective: str = ""
    calm: int = CALM_FULL
    outcome: str = ""
    results: dict[str, str | int] = field(default_factory=dict)
    backdrop: str = ""
    mood: str = ""
    dark: bool = False
    chart: Chart = field(default_factory=Chart)
    tells: list[str] = field(default_factory=list)
    followers: list[str] = field(default_factory=list)
    placed: dict[str, Whereabouts] = field(default_factory=dict)
    hidden: list[str] = field(default_factory=list)
    triggered: list[str] = field(default_factory=list)
    attempted: list[str] = field(default_factory=list)
    lessons: list[str] = field(default_factory=list)
    history: list[Spoken] = field(default_factory=list)
    puzzles: dict[str, dict[str, Plain]] = field(default_factory=dict)
    """How each puzzle was left, by its ID; the one of the place the player is in is the scene's."""

    def change_calm(self, amount: int) -> None:
        """Add to the player's calm; it stays within 0-100."""
        self.calm = max(0, min(CALM_FULL, self.calm + amount))

    def learn(self, tell: str) -> bool:
        """Remember a tell; return False if it was known."""
        if tell in self.tells:
            return False
        self.tells.append(tell)
        return True

    def master(self, lesson: str) -> None:
        """End a lesson: the player has done it."""
        if lesson in self.lessons:
            self.lessons.remove(lesson)

    def remember(self, spoken: Spoken) -> None:
        """Add a shown line to the history, dropping the oldest beyond 200."""
        self.history.append(spoken)
        if len(self.history) > HISTORY_LINES:
            del self.history[0]

    def pack(self) -> dict[str, Plain]:
        """Return all of it as plain data."""
        return {
            "case": self.case,
            "chapter": self.chapter,
            "objective": self.objective,
            "calm": self.calm,
            "outcome": self.outcome,
            "results": dict(self.results),
            "backdrop": self.backdrop,
            "mood": self.mood,
            "dark": self.dark,
            "chart": self.chart.pack(),
            "tells": list(self.tells),
            "followers": list(self.followers),
            "placed": {who: record.pack() for who, record in self.placed.items()},
            "hidden": list(self.hidden),
            "triggered": list(self.triggered),
            "attempted": list(self.attempted),
            "lessons": list(self.lessons),
            "history": [spoken.pack() for spoken in self.history],
            "puzzles": {name: dict(state) for name, state in self.puzzles.items()},
        }

    @classmethod
    def unpack(cls, data: dict[str, Any]) -> Story:
        """Build a story from ``pack()``'s data."""
        return cls(
            case=data["case"],
            chapter=data["chapter"],
            objective=data["objective"],
            calm=data["calm"],
            outcome=data["outcome"],
            results=dict(data["results"]),
            backdrop=data["backdrop"],
            mood=data["mood"],
            dark=data["dark"],
            chart=Chart.unpack(data["chart"]),
            tells=list(data["tells"]),
            followers=list(data["followers"]),
            placed={who: Whereabouts(*record) for who, record in data["placed"].items()},
            hidden=list(data["hidden"]),
            triggered=list(data["triggered"]),
            attempted=list(data["attempted"]),
            lessons=list(data["lessons"]),
            history=[Spoken(line, tuple(given)) for line, given in data["history"]],
            puzzles={name: dict(state) for name, state in data["puzzles"].items()},
        )
