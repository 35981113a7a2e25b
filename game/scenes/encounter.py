"""Playing an encounter: the rules live in ``game.encounters``, this scene gives them the buttons."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from game.core.events import Music
from game.core.input import ACT, LISTEN, MENU, MOVES, SKIP
from game.core.snapshot import Plain
from game.encounters import catalogue
from game.encounters.events import Beat, PhaseBegan
from game.encounters.options import Assists, BreathMode, Difficulty
from game.encounters.setup import FACTS, PLACES, Setup
from game.scenes.context import Context, Controls, Scene
from game.scenes.pause import Pause
from game.scenes.pointing import Aim, buttons

DIFFICULTY = {"gentle": Difficulty.GENTLE, "normal": Difficulty.NORMAL, "sharp": Difficulty.SHARP}
BREATH = {"hold": BreathMode.HOLD, "toggle": BreathMode.TOGGLE, "auto": BreathMode.AUTO}
PLAYING = MOVES | ACT | LISTEN
"""While any of these is held, the pointer plays nothing."""
LINGER_TICKS = 50
"""How long the last picture stands before the story goes on."""


@dataclass(slots=True)
class Encounter(Scene):
    """Wraps one encounter's rules; ``name`` is its ID, ``over`` counts the ticks since its end.

    ``before`` is the music to go back to: each phase, or an encounter without phases, brings its
    own track on its first beat. ``aim`` is where the pointer aims.
    """

    kind: ClassVar[str] = "encounter"
    pauses: ClassVar[bool] = True
    name: str
    rules: catalogue.Encounter
    before: str = ""
    over: int = 0
    aim: Aim = field(default_factory=Aim)

    @classmethod
    def begin(cls, ctx: Context, name: str) -> Encounter:
        """Return a new encounter, told what the story knows."""
        rules = catalogue.begin(name, setup(ctx, name))
        if name not in ctx.story.attempted:
            ctx.story.attempted.append(name)
        return cls(name, rules, ctx.music)

    def step(self, ctx: Context, controls: Controls) -> None:
        """Advance one tick."""
        if controls.hit(MENU):
            ctx.push(Pause())
            return
        if self.rules.done:
            self.over += 1
            if self.over >= LINGER_TICKS:
                ctx.story.outcome = self.rules.outcome
                ctx.story.results = dict(self.rules.results)
                ctx.play(Music(self.before or "none"))
                ctx.pop(self)
            return
        held, pressed = controls.held, controls.pressed
        if held & PLAYING:
            self.aim.release()
        else:
            by_pointer = buttons(ctx, self.name, self.rules, self.aim, controls)
            held, pressed = held | by_pointer[0], pressed | by_pointer[1]
        self.rules.step(held, pressed)
        for event in self.rules.events:
            if isinstance(event, PhaseBegan):
                ctx.play(Music(catalogue.track(self.name, event.phase)))
            elif isinstance(event, Beat) and ctx.music == self.before:
                ctx.play(Music(catalogue.track(self.name)))
        ctx.events += self.rules.events

    def can_skip(self) -> bool:
        """Return whether the rules let it be passed over."""
        return self.rules.can_skip

    def skip(self, ctx: Context) -> None:
        """Pass it over."""
        self.rules.step(0, SKIP)
        ctx.events += self.rules.events

    def observe(self, ctx: Context) -> dict[str, Any]:
        """Return the encounter's name and what its rules show."""
        return {"encounter": self.name, "fight": self.rules.observe()}

    def pack(self) -> dict[str, Plain]:
        """Return the state as plain data."""
        return {
            "name": self.name,
            "rules": self.rules.pack(),
            "before": self.before,
            "over": self.over,
            "aim": self.aim.pack(),
        }

    @classmethod
    def unpack(cls, data: dict[str, Any], ctx: Context) -> Encounter:
        """Build the scene from ``pack()``'s data."""
        rules = catalogue.restore(data["name"], data["rules"])
        return cls(data["name"], rules, data["before"], data["over"], Aim.unpack(data["aim"]))


def setup(ctx: Context, name: str) -> Setup:
    """Return how an encounter begins: what the story and the settings say."""
    settings, story = ctx.settings, ctx.story
    assists = Assists(
        speed=settings.fight_speed * 10,
        wide=settings.wide_windows,
        invulnerable=settings.unhurt,
        breath=BREATH[settings.breath],
        untimed=settings.untimed,
    )
    variables = ctx.variables()
    place = str(variables.get("$quin_place"))
    return Setup(
        seed=ctx.rng.bits(),
        difficulty=DIFFICULTY[settings.difficulty],
        assists=assists,
        calm=max(1, story.calm),
        place=place if place in PLACES else PLACES[0],
        stamped=tuple(row.patient for row in story.chart.rows if row.stamped),
        attempted=name in story.attempted,
        facts=tuple((fact, _words(variables.get(f"${fact}"))) for fact in FACTS),
    )


def _words(value: object) -> str:
    """Return a Yarn value as encounters read it: a bool is ``yes`` or empty."""
    if isinstance(value, bool):
        return "yes" if value else ""
    return f"{value:g}" if isinstance(value, float) else str(value)
