"""Playing an encounter: the rules live in ``game.encounters``, this scene gives them the buttons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from game.core.input import MENU
from game.core.snapshot import Plain
from game.encounters.registry import Brief, Rules, create, restore
from game.scenes.context import Context, Controls, Scene
from game.scenes.pause import Pause


@dataclass(slots=True)
class Encounter(Scene):
    """Wraps one encounter's rules; ``name`` is its ID."""

    kind: ClassVar[str] = "encounter"
    name: str
    rules: Rules

    @classmethod
    def begin(cls, ctx: Context, name: str) -> Encounter:
        """Return a new encounter, told what the story knows."""
        return cls(name, create(name, brief(ctx, name)))

    def step(self, ctx: Context, controls: Controls) -> None:
        """Advance one tick."""
        if controls.hit(MENU):
            ctx.push(Pause())
            return
        self.rules.step(controls.held, controls.pressed)
        for name in self.rules.sounds():
            ctx.sound(name)
        if self.rules.done:
            ctx.story.outcome = self.rules.outcome
            ctx.pop(self)

    def observe(self, ctx: Context) -> dict[str, Any]:
        """Return the encounter's name and what its rules show."""
        return {"encounter": self.name, **self.rules.observe()}

    def pack(self) -> dict[str, Plain]:
        """Return the state as plain data."""
        return {"name": self.name, "rules": self.rules.pack()}

    @classmethod
    def unpack(cls, data: dict[str, Any], ctx: Context) -> Encounter:
        """Build the scene from ``pack()``'s data."""
        return cls(data["name"], restore(data["name"], data["rules"]))


def brief(ctx: Context, name: str) -> Brief:
    """Return what an encounter is told of the story and the settings."""
    settings, chart = ctx.settings, ctx.story.chart
    return Brief(
        seed=ctx.rng.bits(),
        difficulty=settings.difficulty,
        speed=settings.fight_speed * 10,
        wide_windows=settings.wide_windows,
        unhurt=settings.unhurt,
        breath=settings.breath,
        place=str(ctx.variables().get("$quin_place") or "beach"),
        stamped=tuple(row.patient for row in chart.rows if row.stamped),
        tells=tuple(ctx.story.tells),
    )
